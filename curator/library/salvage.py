"""What can still be read of a damaged library, put into a sound one."""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Boolean, Float, Integer, LargeBinary, Table, Text
from sqlalchemy.types import TypeEngine

from curator.library.engine import BUSY_TIMEOUT_S
from curator.library.schema import metadata

Row = tuple[Any, ...]

#: The second is an error of SQLite whose words hold damaged bytes.
_UNREADABLE = (sqlite3.DatabaseError, UnicodeDecodeError)

#: Indexes over texts, which SQLite fills anew from the tables.
_TEXT_INDEXES = ("generation_words",)


def salvage(damaged: Path, sound: Path) -> int:
    """Copy every row that can be read and makes sense; returns how many.

    They are laid over what the sound library has of its backup. What was deleted since the backup
    returns thereby: a table that can be read to its end may still lack rows, as SQLite has no sums
    to check them by. What refers to nothing is left out.
    """
    copied = 0
    with (
        closing(sqlite3.connect(damaged, timeout=BUSY_TIMEOUT_S)) as source,
        closing(sqlite3.connect(sound, timeout=BUSY_TIMEOUT_S, isolation_level=None)) as target,
    ):
        source.text_factory = _text_or_bytes
        # Or else SQLite reads nothing of a file that was cut short. Nothing is written to it.
        source.execute("PRAGMA writable_schema = ON")
        target.execute("PRAGMA foreign_keys = ON")  # what refers to nothing replaces nothing
        target.execute("BEGIN IMMEDIATE")
        for table in metadata.sorted_tables:
            columns = _common_columns(source, target, table)
            if columns:
                copied += _lay_over(target, table, columns, _readable_rows(source, table, columns))
        for name in _TEXT_INDEXES:
            with suppress(sqlite3.OperationalError):  # an SQLite without it, or no such index
                target.execute(f"INSERT INTO {name} ({name}) VALUES ('rebuild')")
        target.execute("COMMIT")
    return copied


def _text_or_bytes(data: bytes) -> str | bytes:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data  # which no column of texts takes


def _common_columns(
    source: sqlite3.Connection, target: sqlite3.Connection, table: Table
) -> list[str]:
    """Return the columns that both libraries have: the damaged one may be of an older version."""
    names: list[set[str]] = []
    for connection in (source, target):
        try:
            listed = connection.execute("SELECT name FROM pragma_table_info(?)", (table.name,))
            names.append({name for (name,) in listed})
        except _UNREADABLE:
            return []
    common = names[0] & names[1]
    if not {column.name for column in table.primary_key.columns} <= common:
        return []
    return [column.name for column in table.columns if column.name in common]


def _readable_rows(source: sqlite3.Connection, table: Table, columns: Sequence[str]) -> list[Row]:
    """Return the rows that can be read."""
    kinds = [table.columns[name] for name in columns]
    keys = [columns.index(column.name) for column in table.primary_key.columns]
    found: dict[Row, Row] = {}

    def read(query: str, values: Sequence[bytes] = ()) -> bool:
        try:
            for row in source.execute(query, values):
                if all(
                    _makes_sense(value, column.type, nullable=bool(column.nullable))
                    for value, column in zip(row, kinds, strict=True)
                ):
                    found[tuple(row[key] for key in keys)] = row
        except _UNREADABLE:
            return False
        return True

    select = f"SELECT {', '.join(columns)} FROM {table.name}"
    if not read(select):
        for where, values in _ways_around(table):
            read(select + where, values)
    return list(found.values())


def _ways_around(table: Table) -> Iterator[tuple[str, Sequence[bytes]]]:
    """Yield ways to come at rows that lie behind a damaged page: from the end, and in parts."""
    order = ", ".join(f"{column.name} DESC" for column in table.primary_key.columns)
    yield f" ORDER BY {order}", ()
    first = next(iter(table.primary_key.columns))
    if isinstance(first.type, LargeBinary) and first.type.length == 32:
        # Hashes are spread evenly, so each of these is a two-hundred-and-fifty-sixth.
        for byte in range(256):
            bounds = bytes([byte]), bytes([byte, *[255] * 32])
            for direction in ("ASC", "DESC"):
                yield (
                    f" WHERE {first.name} BETWEEN ? AND ? ORDER BY {first.name} {direction}",
                    bounds,
                )


def _makes_sense(value: object, kind: TypeEngine[Any], *, nullable: bool) -> bool:
    """Tell whether a column can hold a value: a damaged page may hold anything."""
    if value is None:
        return nullable
    match kind:
        case LargeBinary():
            return isinstance(value, bytes) and kind.length in (None, len(value))
        case Boolean():
            return value in (0, 1)
        case Integer():
            return isinstance(value, int)
        case Float():
            return isinstance(value, int | float) and math.isfinite(value)
        case Text():
            return isinstance(value, str)
    return False


def _lay_over(
    target: sqlite3.Connection,
    table: Table,
    columns: Sequence[str],
    rows: Sequence[Row],
) -> int:
    places = ", ".join("?" * len(columns))
    insert = f"INSERT OR REPLACE INTO {table.name} ({', '.join(columns)}) VALUES ({places})"
    copied = 0
    for row in rows:
        with suppress(sqlite3.IntegrityError):  # a value that the table forbids, or a lost parent
            copied += target.execute(insert, row).rowcount
    return copied
