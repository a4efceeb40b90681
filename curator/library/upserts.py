"""Inserts that may meet an existing row, which each database spells in its own way."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import Column, Connection, Table, UniqueConstraint
from sqlalchemy.dialects import sqlite

#: One value for each of a table's columns, in their order; none for a number the database gives.
Row = tuple[Any, ...]


def insert_or_replace(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Insert rows; where the key exists, the other columns take the new values.

    The key is the primary one, or the unique columns where the primary one is a given number.
    """
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
    keys = _key(table)
    values = {
        column.name: statement.excluded[column.name]
        for column in _told(table)
        if column not in keys
    }
    return _sql(table, statement.on_conflict_do_update(index_elements=keys, set_=values))


@cache
def _keeping(table: Table) -> str:
    return _sql(table, sqlite.insert(table).on_conflict_do_nothing())


def _sql(table: Table, statement: sqlite.Insert) -> str:
    names = [column.name for column in _told(table)]
    return str(statement.compile(dialect=sqlite.dialect(paramstyle="qmark"), column_keys=names))


def _told(table: Table) -> list[Column[Any]]:
    return [column for column in table.columns if column is not table.autoincrement_column]


def _key(table: Table) -> list[Column[Any]]:
    if table.autoincrement_column is None:
        return list(table.primary_key.columns)
    [unique] = [each for each in table.constraints if isinstance(each, UniqueConstraint)]
    return list(unique.columns)
