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

#: Indexes over texts, which SQLite fills anew from the tables.
_TEXT_INDEXES = ("generation_words",)


def salvage(damaged: Path, sound: Path) -> int:
    """Copy every row that can be read and makes sense; returns how many.

    A table that can be read whole replaces the sound library's, so that what was deleted since
    its backup stays deleted; of one that can't, the readable rows are laid over the backup's.
    What then refers to nothing is left out.
    """
    copied = 0
    with (
        closing(sqlite3.connect(damaged, timeout=BUSY_TIMEOUT_S)) as source,
        closing(sqlite3.connect(sound, timeout=BUSY_TIMEOUT_S, isolation_level=None)) as target,
    ):
        source.text_factory = _text_or_bytes
        target.execute("PRAGMA foreign_keys = OFF")
        target.execute("BEGIN IMMEDIATE")
        for table in metadata.sorted_tables:
            columns = _common_columns(source, target, table)
            if columns:
                rows, whole = _readable_rows(source, table, columns)
                copied += _lay_over(target, table, columns, rows, replace=whole)
        for table in metadata.sorted_tables:
            _drop_dangling(target, table)
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
        except sqlite3.DatabaseError:
            return []
    common = names[0] & names[1]
    if not {column.name for column in table.primary_key.columns} <= common:
        return []
    return [column.name for column in table.columns if column.name in common]


def _readable_rows(
    source: sqlite3.Connection, table: Table, columns: Sequence[str]
) -> tuple[list[Row], bool]:
    """Return the rows that can be read, and whether those are all."""
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
        except sqlite3.DatabaseError:
            return False
        return True

    select = f"SELECT {', '.join(columns)} FROM {table.name}"
    whole = read(select)
    if not whole:
        for where, values in _ways_around(table):
            read(select + where, values)
    return list(found.values()), whole


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
    *,
    replace: bool,
) -> int:
    if replace:
        target.execute(f"DELETE FROM {table.name}")
    places = ", ".join("?" * len(columns))
    insert = f"INSERT OR REPLACE INTO {table.name} ({', '.join(columns)}) VALUES ({places})"
    copied = 0
    for row in rows:
        with suppress(sqlite3.IntegrityError):  # a value that the table forbids
            copied += target.execute(insert, row).rowcount
    return copied


def _drop_dangling(target: sqlite3.Connection, table: Table) -> None:
    for key in table.foreign_keys:
        parent = key.column
        target.execute(
            f"DELETE FROM {table.name} WHERE {key.parent.name} IS NOT NULL AND NOT EXISTS "
            f"(SELECT 1 FROM {parent.table.name} WHERE {parent.table.name}.{parent.name} = "
            f"{table.name}.{key.parent.name})"
        )
