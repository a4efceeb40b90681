"""What is known of a folder, read as columns.

The statements go to the driver as they are (`rows.py`): of a million rows, what SQLAlchemy does to
each value takes longer than SQLite.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from itertools import pairwise
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from curator.columns import KnownFiles, KnownPaths, PathColumn
from curator.library.dialects import is_served
from curator.library.numbers import parse_numbers
from curator.library.paths import bounds
from curator.library.rows import Rows, run
from curator.library.scores import id_of_model
from curator.records import ModelKey

#: Rows fetched at a time.
_FETCHED = 8192
#: Files that come in one piece.
_JOINED = 65_536
#: From this many files on, contents and scores are read as a whole and joined here: looking a
#: million hashes up in SQLite's trees, each at a random place, takes four times as long.
MANY = 20_000
#: ... unless the folder is a small part of the library.
_SMALL_PART = 8

_NOTHING = bytes(32)

_INSIDE = "path >= :first AND path < :end"
_NOT_DEEPER = " AND instr(substr(path, :rest), :separator) = 0"
_SERVED_NOT_DEEPER = " AND position(:separator IN substr(path, :rest)) = 0"
# Joined into few pieces: of a million rows one by one most of the time goes to Python, and holds
# its lock.
_FILES = """
    SELECT CAST(group_concat(path, :empty) AS BLOB), group_concat(length(path)), count(error),
        group_concat(size), group_concat(mtime_ns),
        CAST(group_concat(coalesce(content_hash, :nothing), :empty) AS BLOB)
    FROM (
        SELECT path, size, mtime_ns, content_hash, error
        FROM files WHERE {inside} ORDER BY path LIMIT :lot
    )
"""
_SERVED_FILES = """
    SELECT string_agg(path, :empty ORDER BY path),
        string_agg(CAST(length(path) AS text), ',' ORDER BY path), count(error),
        string_agg(CAST(size AS text), ',' ORDER BY path),
        string_agg(CAST(mtime_ns AS text), ',' ORDER BY path),
        string_agg(coalesce(content_hash, :nothing), :empty ORDER BY path)
    FROM (
        SELECT path, size, mtime_ns, content_hash, error
        FROM files WHERE {inside} ORDER BY path LIMIT :lot
    ) AS lot
"""
_PATHS = """
    SELECT CAST(group_concat(path, :empty) AS BLOB), group_concat(length(path)), count(error)
    FROM (SELECT path, error FROM files WHERE {inside} ORDER BY path LIMIT :lot)
"""
_SERVED_PATHS = """
    SELECT string_agg(path, :empty ORDER BY path),
        string_agg(CAST(length(path) AS text), ',' ORDER BY path), count(error)
    FROM (SELECT path, error FROM files WHERE {inside} ORDER BY path LIMIT :lot) AS lot
"""
_ERRORS = """
    SELECT path, error FROM files
    WHERE {inside} AND path <= :last AND error IS NOT NULL
"""
_CONTENTS = """
    SELECT c.content_hash, c.width, c.height, s.value, s.precision
    FROM contents c LEFT JOIN scores s ON s.content_hash = c.content_hash AND s.model_id = :model
    ORDER BY c.content_hash
"""
_CONTENTS_OF_FILES = """
    SELECT c.content_hash, c.width, c.height, s.value, s.precision
    FROM (SELECT DISTINCT content_hash FROM files WHERE {inside}) f
    JOIN contents c ON c.content_hash = f.content_hash
    LEFT JOIN scores s ON s.content_hash = c.content_hash AND s.model_id = :model
    ORDER BY c.content_hash
"""


def known_files(
    connection: Connection, folder: bytes, key: ModelKey, *, recursive: bool
) -> KnownFiles:
    """Return what is known of the files below a folder."""
    inside, place = inside_of(connection, folder, recursive=recursive)
    paths, digests = _Paths(), [b""]
    numbers = [np.empty((2, 0), dtype=np.int64)]
    errors: dict[int, str] = {}
    for lot in _Lots(connection, inside, place, _FILES, _SERVED_FILES):
        sizes, mtimes, hashes = lot.others
        numbers.append(np.array((parse_numbers(sizes), parse_numbers(mtimes))))
        digests.append(hashes)
        errors.update((len(paths) + row, sentence) for row, sentence in lot.errors())
        paths.add(lot.paths, lot.lengths)
    count = len(paths)
    sizes, mtimes = np.concatenate(numbers, axis=1)
    hashes = np.frombuffer(b"".join(digests), dtype=np.uint8).reshape(-1, 32)
    model = {"model": id_of_model(connection, key)}
    whole = count > MANY and not _has_more(connection, "contents", _SMALL_PART * count)
    query = _CONTENTS if whole else _CONTENTS_OF_FILES.format(inside=inside)
    values = model if whole else {**place, **model}
    with closing(run(connection, query, values, many=True)) as found:
        contents = _Contents(found)
    rows_of = contents.rows_of(hashes)
    return KnownFiles(
        paths.column(),
        sizes,
        mtimes,
        hashes,
        contents.widths[rows_of],
        contents.heights[rows_of],
        contents.scores[rows_of],
        contents.precisions[rows_of],
        tuple(contents.precision_names),
        errors,
    )


def known_paths(connection: Connection, folder: bytes, *, recursive: bool) -> KnownPaths:
    """Return the paths that are known below a folder."""
    inside, place = inside_of(connection, folder, recursive=recursive)
    paths, readable = _Paths(), [np.empty(0, dtype=bool)]
    for lot in _Lots(connection, inside, place, _PATHS, _SERVED_PATHS):
        paths.add(lot.paths, lot.lengths)
        readable.append(np.ones(len(lot.lengths), dtype=bool))
        readable[-1][[row for row, _ in lot.errors()]] = False
    return KnownPaths(paths.column(), np.concatenate(readable))


def has_many(connection: Connection, folder: bytes) -> bool:
    """Tell whether so many files are known below a folder that reading all takes its time."""
    inside, place = inside_of(connection, folder, recursive=True)
    return _has_more(connection, f"files WHERE {inside}", MANY, place)


class _Lots:
    """Files below a folder by their paths, some ten thousand at a time.

    Parameters
    ----------
    query, served_query
        What is asked for of a lot, each column joined: paths, their lengths, how many files could
        not be read, and others.

    Attributes
    ----------
    paths, lengths, others
        Those of the present lot; lengths are int64 (N,).
    """

    paths: bytes
    lengths: NDArray[np.int64]
    others: Sequence[Any]

    def __init__(
        self,
        connection: Connection,
        inside: str,
        place: Mapping[str, Any],
        query: str,
        served_query: str,
    ) -> None:
        self._connection = connection
        self._inside = inside
        self._query = (served_query if is_served(connection) else query).format(inside=inside)
        self._values = {**place, "nothing": _NOTHING, "empty": b"", "lot": _JOINED}
        self._unreadable = 0

    def __iter__(self) -> Iterator[Self]:
        while True:
            [found] = run(self._connection, self._query, self._values).fetchmany(1)
            self.paths, lengths, self._unreadable, *self.others = found
            self.lengths = parse_numbers(lengths)
            if not len(self.lengths):
                return
            yield self
            self._values["first"] = self._last + b"\0"  # the least that is greater

    @property
    def _last(self) -> bytes:
        return self.paths[-int(self.lengths[-1]) :]

    def errors(self) -> list[tuple[int, str]]:
        """Return which of the present lot could not be read, and why."""
        if not self._unreadable:
            return []
        ends = [0, *np.cumsum(self.lengths).tolist()]
        place = {self.paths[first:end]: row for row, (first, end) in enumerate(pairwise(ends))}
        values = {**self._values, "last": self._last}
        query = _ERRORS.format(inside=self._inside)
        with closing(run(self._connection, query, values, many=True)) as found:
            return sorted((place[path], error) for rows in in_lots(found) for path, error in rows)


class _Paths:
    """Paths in their order as they come, lot by lot."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []
        self._lengths = [np.empty(0, dtype=np.int64)]
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def add(self, joined: bytes, lengths: NDArray[np.int64]) -> None:
        """Append some."""
        self._parts.append(joined)
        self._lengths.append(lengths)
        self._count += len(lengths)

    def column(self) -> PathColumn:
        """Return all that came."""
        ends = np.cumsum(np.concatenate(self._lengths))
        return PathColumn(b"".join(self._parts), np.append(np.int64(0), ends))


class _Contents:
    """Contents and their scores, by content hash."""

    def __init__(self, found: Rows) -> None:
        # One entry ahead of all stands for a file that could not be read.
        digests: list[bytes] = [_NOTHING]
        widths, heights = [np.zeros(1, np.int32)], [np.zeros(1, np.int32)]
        scores = [np.full(1, np.nan)]
        precisions = [np.zeros(1, np.uint8)]
        self.precision_names: list[str] = []
        for rows in in_lots(found):
            digest, width, height, value, precision = zip(*rows, strict=True)
            digests.append(b"".join(digest))
            widths.append(np.array(width, dtype=np.int32))
            heights.append(np.array(height, dtype=np.int32))
            scores.append(np.array(value, dtype=np.float64))  # None becomes NaN
            codes = {name: self._code(name) for name in set(precision)}
            precisions.append(np.fromiter(map(codes.__getitem__, precision), np.uint8, len(rows)))
        self.hashes = np.frombuffer(b"".join(digests), dtype=np.uint8).reshape(-1, 32)
        self.widths = _joined(widths, np.int32)
        self.heights = _joined(heights, np.int32)
        self.scores = _joined(scores, np.float64)
        self.precisions = _joined(precisions, np.uint8)

    def _code(self, name: str | None) -> int:
        if name is None:
            return 0
        if name not in self.precision_names:
            self.precision_names.append(name)
        return self.precision_names.index(name)

    def rows_of(self, hashes: NDArray[np.uint8]) -> NDArray[np.intp]:
        """Return where each of some hashes is, which are all there or zeros.

        Eight bytes find the place, and all 32 decide.
        """
        ours, theirs = _words(self.hashes), _words(hashes)
        # Sorted first: a search that jumps through all of the memory takes several times as long.
        order = np.argsort(theirs[:, 0])
        wanted = theirs[order, 0]
        places = np.searchsorted(ours[:, 0], wanted)
        np.minimum(places, len(ours) - 1, out=places)
        differ = np.flatnonzero((ours[places] != theirs[order]).any(axis=1))
        while len(differ):  # another content begins with the same eight bytes
            places[differ] += 1
            found = ours[np.minimum(places[differ], len(ours) - 1)]
            gone = places[differ] == len(ours)
            if (gone | (found[:, 0] != wanted[differ])).any():
                raise ValueError("a file's content is not known")
            differ = differ[(found != theirs[order[differ]]).any(axis=1)]
        rows = np.empty(len(hashes), dtype=np.intp)
        rows[order] = places
        return rows


def _words(hashes: NDArray[np.uint8]) -> NDArray[np.uint64]:
    """Return 32-byte hashes as four numbers that sort as the bytes do, uint64 (N, 4)."""
    return np.ascontiguousarray(hashes).view(">u8").astype(np.uint64).reshape(-1, 4)


def _joined(parts: list[Any], dtype: type[Any]) -> Any:
    return np.concatenate(parts) if parts else np.empty(0, dtype=dtype)


def inside_of(
    connection: Connection, folder: bytes, *, recursive: bool
) -> tuple[str, dict[str, Any]]:
    """Return a condition that files below a folder meet, and its values."""
    first, end = bounds(folder)
    place: dict[str, Any] = {"first": first, "end": end}
    if recursive:
        return _INSIDE, place
    deeper = {"rest": len(first) + 1, "separator": os.fsencode(os.sep)}
    not_deeper = _SERVED_NOT_DEEPER if is_served(connection) else _NOT_DEEPER
    return _INSIDE + not_deeper, {**place, **deeper}


def in_lots(found: Rows) -> Iterator[Sequence[Any]]:
    """Return rows as they are fetched."""
    while rows := found.fetchmany(_FETCHED):
        yield rows


def _has_more(
    connection: Connection, table: str, count: int, values: dict[str, Any] | None = None
) -> bool:
    query = f"SELECT 1 FROM {table} LIMIT 1 OFFSET :count"
    return bool(run(connection, query, {**(values or {}), "count": count}).fetchmany(1))
