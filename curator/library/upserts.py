"""Inserts that may meet an existing row, which each database spells in its own way."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import sqlite

#: One value for each of a table's columns, in their order.
Row = tuple[Any, ...]


def insert_or_replace(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Insert rows; where the key exists, the other columns take the new values."""
    if rows:
        connection.exec_driver_sql(_replacing(table), list(rows))


def insert_or_keep(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Insert rows; where the key, or another unique constraint, exists, the old row stays."""
    if rows:
        connection.exec_driver_sql(_keeping(table), list(rows))


# The statements are compiled once and given to the driver with bare tuples: going through bound
# parameters by name doubles the time a row takes.


@cache
def _replacing(table: Table) -> str:
    statement = sqlite.insert(table)
    values = {
        column.name: statement.excluded[column.name]
        for column in table.columns
        if not column.primary_key
    }
    keys = list(table.primary_key.columns)
    if not values:
        return _sql(statement.on_conflict_do_nothing(index_elements=keys))
    return _sql(statement.on_conflict_do_update(index_elements=keys, set_=values))


@cache
def _keeping(table: Table) -> str:
    return _sql(sqlite.insert(table).on_conflict_do_nothing())


def _sql(statement: sqlite.Insert) -> str:
    names = [column.name for column in statement.table.columns]
    return str(statement.compile(dialect=sqlite.dialect(paramstyle="qmark"), column_keys=names))
