"""The page of a folder that a screen shows first, before all of it is read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from typing import Any

from sqlalchemy import Connection

from curator.library.columns import in_lots, inside_of
from curator.library.rows import run
from curator.library.scores import chunks, file_of, id_of_model
from curator.records import ModelKey, ScoreEvent

#: Values bound in one statement beside others: older builds of SQLite take 999.
_LOOKED_UP = 900
#: How far down the library's scores a folder's best are looked for.
_DEEP = 50_000

_BEST = """
    SELECT content_hash FROM scores WHERE model_id = :model ORDER BY value {direction} LIMIT :deep
"""
_FIRST = """
    SELECT path FROM files WHERE {inside} AND error IS NULL
    ORDER BY {column} {direction} LIMIT :limit
"""
_PAGE = """
    SELECT path, size, mtime_ns, error, f.content_hash, width, height, s.value, s.precision
    FROM files f
    JOIN contents c ON c.content_hash = f.content_hash
    LEFT JOIN scores s ON s.content_hash = f.content_hash AND s.model_id = :model
    WHERE {inside} AND f.{column} IN ({values})
"""


def first_page(
    connection: Connection,
    folder: bytes,
    key: ModelKey,
    *,
    order: str,
    descending: bool,
    limit: int,
    recursive: bool,
) -> list[ScoreEvent]:
    """Return the first files below a folder in an order, fewer where it would take long.

    Parameters
    ----------
    order
        "value", "mtime_ns" or "size".
    """
    inside, place = inside_of(connection, folder, recursive=recursive)
    values: dict[str, Any] = {**place, "model": id_of_model(connection, key), "deep": _DEEP}
    direction = "DESC" if descending else "ASC"
    if order == "value":
        column, query = "content_hash", _BEST.format(direction=direction)
    else:
        column = "path"
        query = _FIRST.format(inside=inside, column=order, direction=direction)
    rows: list[Any] = []
    with closing(run(connection, query, {**values, "limit": limit}, many=True)) as wanted:
        # Lot by lot down the library: most of the best may be of other folders.
        while len(rows) < limit and (lot := wanted.fetchmany(_LOOKED_UP)):
            rows += _look_up(connection, inside, column, [row[0] for row in lot], values)
    place_of = {"value": 7, "mtime_ns": 2, "size": 1}[order]
    rows.sort(key=lambda row: row[place_of], reverse=descending)
    return [file_of(row) for row in rows[:limit]]


def files_at(
    connection: Connection, folder: bytes, paths: Sequence[bytes], key: ModelKey
) -> list[ScoreEvent]:
    """Return the readable ones of the files at some paths below a folder, in their order."""
    inside, place = inside_of(connection, folder, recursive=True)
    values = {**place, "model": id_of_model(connection, key)}
    found: dict[bytes, Any] = {}
    for lot in chunks(paths):
        found.update((row[0], row) for row in _look_up(connection, inside, "path", lot, values))
    rows = [found[path] for path in paths if path in found]
    return [file_of(row) for row in rows]


def _look_up(
    connection: Connection,
    inside: str,
    column: str,
    wanted: Sequence[bytes],
    values: Mapping[str, Any],
) -> Iterator[Any]:
    """Look readable files up by their paths or contents."""
    names = {f"v{number}": each for number, each in enumerate(wanted)}
    places = ",".join(f":{name}" for name in names)
    query = _PAGE.format(inside=inside, column=column, values=places)
    for rows in in_lots(run(connection, query, {**values, **names})):
        yield from rows
