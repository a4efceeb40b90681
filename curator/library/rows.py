"""Rows in bulk, as the driver gives them.

SQLite's driver is asked itself. A server is asked through SQLAlchemy, which knows its cursors; of
many rows no more than a lot are on this side at once.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from sqlalchemy import Connection

from curator.library.dialects import is_served

_NAME = re.compile(r":(\w+)")

_IN_LOTS = {"stream_results": True, "max_row_buffer": 8192}


class Rows(Protocol):
    """What a statement found."""

    def fetchmany(self, size: int, /) -> Sequence[Any]:
        """Return the next rows, none at the end."""
        ...

    def close(self) -> None:
        """Let go of the rest. A server's rows are not let go of by themselves where it fails."""


def run(
    connection: Connection, query: str, values: Mapping[str, Any], *, many: bool = False
) -> Rows:
    """Run a statement that has ":name" for each value.

    Parameters
    ----------
    many
        More than a few thousand rows may come.
    """
    if is_served(connection):
        return connection.exec_driver_sql(
            _NAME.sub(r"%(\1)s", query), dict(values), execution_options=_IN_LOTS if many else {}
        )
    driver = connection.connection.driver_connection
    if not isinstance(driver, sqlite3.Connection):
        raise TypeError(f"the library's driver is {type(driver).__name__}")
    return driver.execute(query, values)
