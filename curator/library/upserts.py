"""Inserts that may meet an existing row, which each database spells in its own way.

The statements are compiled once and given to the driver with bare values: going through bound
parameters by name doubles the time a row takes. A file takes a row at a time; a server takes whole
columns, since what costs there is the way to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import Column, Connection, Table, bindparam, func, select
from sqlalchemy.dialects import sqlite

from curator.library.dialects import is_served

if TYPE_CHECKING:
    from curator.library.dialects import Insert

#: One value for each of a table's columns, in their order.
Row = tuple[Any, ...]

#: Rows that go to a server at once: each may have kilobytes.
_SENT = 5000


def insert_or_replace(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Insert rows; where the key exists, the other columns take the new values."""
    if not rows:
        return
    if is_served(connection):
        # One statement can't change a row twice: of a key the last row counts.
        keys = [place for place, column in enumerate(table.columns) if column.primary_key]
        last = {tuple(row[place] for place in keys): row for row in rows}
        _send(connection, _served(table, replaces=True), table, list(last.values()))
    else:
        connection.exec_driver_sql(_filed(table, replaces=True), list(rows))


def insert_or_keep(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Insert rows; where the key, or another unique constraint, exists, the old row stays."""
    if not rows:
        return
    if is_served(connection):
        _send(connection, _served(table, replaces=False), table, rows)
    else:
        connection.exec_driver_sql(_filed(table, replaces=False), list(rows))


def replacing(
    statement: Insert, keys: Sequence[Column[Any]], columns: Sequence[Column[Any]]
) -> Insert:
    """Return an INSERT that gives some columns of a row that exists their new values."""
    if not columns:
        return statement.on_conflict_do_nothing(index_elements=keys)
    values = {column.name: statement.excluded[column.name] for column in columns}
    return statement.on_conflict_do_update(index_elements=keys, set_=values)


def insert_into(connection: Connection, table: Table) -> Insert:
    """Return an INSERT of the connection's kind."""
    if is_served(connection):
        from sqlalchemy.dialects import postgresql

        return postgresql.insert(table)
    return sqlite.insert(table)


def _send(connection: Connection, query: str, table: Table, rows: Sequence[Row]) -> None:
    names = [column.name for column in table.columns]
    for start in range(0, len(rows), _SENT):
        columns = zip(*rows[start : start + _SENT], strict=True)
        connection.exec_driver_sql(query, dict(zip(names, map(list, columns), strict=True)))


@cache
def _filed(table: Table, *, replaces: bool) -> str:
    names = [column.name for column in table.columns]
    statement = _on_conflict(sqlite.insert(table), table, replaces=replaces)
    return str(statement.compile(dialect=sqlite.dialect(paramstyle="qmark"), column_keys=names))


@cache
def _served(table: Table, *, replaces: bool) -> str:
    # Imported here: who has a file needn't wait for it.
    from sqlalchemy.dialects import postgresql
    from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg

    names = [column.name for column in table.columns]
    lists = [bindparam(each.name, type_=postgresql.ARRAY(each.type)) for each in table.columns]
    rows = func.unnest(*lists).table_valued(*names).render_derived()
    statement = postgresql.insert(table).from_select(names, select(*rows.columns))
    dialect = PGDialect_psycopg()  # type: ignore[no-untyped-call]
    return str(_on_conflict(statement, table, replaces=replaces).compile(dialect=dialect))


def _on_conflict(statement: Insert, table: Table, *, replaces: bool) -> Insert:
    if not replaces:
        return statement.on_conflict_do_nothing()
    others = [column for column in table.columns if not column.primary_key]
    return replacing(statement, list(table.primary_key.columns), others)
