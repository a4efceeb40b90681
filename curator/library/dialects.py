"""What SQLite and PostgreSQL spell in ways of their own, and SQLAlchemy doesn't hide."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Connection, Engine, Integer
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql, sqlite

    #: Either one's INSERT, which knows what to do where a row exists.
    Insert = sqlite.Insert | postgresql.Insert


def is_served(connection: Connection | Engine) -> bool:
    """Tell whether a library is kept by a PostgreSQL server, not in a file."""
    return connection.dialect.name == "postgresql"


def driver_sql(connection: Connection, query: str) -> str:
    """Return a statement, with "?" for each value, as the driver wants it."""
    return query.replace("?", "%s") if is_served(connection) else query


class position_in(FunctionElement[int]):  # noqa: N801 (a function of SQL)
    """Where bytes first occur in bytes, from 1; 0 if they don't."""

    type = Integer()
    inherit_cache = True

    def __init__(self, within: ColumnElement[Any], part: ColumnElement[Any]) -> None:
        super().__init__(within, part)


@compiles(position_in)
def _instr(element: position_in, compiler: SQLCompiler, **options: Any) -> str:
    within, part = (compiler.process(each, **options) for each in element.clauses)
    return f"instr({within}, {part})"


@compiles(position_in, "postgresql")
def _position(element: position_in, compiler: SQLCompiler, **options: Any) -> str:
    within, part = (compiler.process(each, **options) for each in element.clauses)
    return f"position({part} IN {within})"
