"""The page of a folder that a screen shows first, before all of it is read."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import closing
from operator import itemgetter
from typing import Any, Literal

from sqlalchemy import Connection

from curator.library.columns import in_lots, inside_of
from curator.library.rows import run
from curator.library.scores import chunks, file_of, id_of_model
from curator.records import ModelKey, ScoreEvent

#: What a page can be the beginning of.
Order = Literal["value", "stars", "mtime_ns", "size"]

#: Values bound in one statement beside others: older builds of SQLite take 999.
_LOOKED_UP = 900
#: How far down the library's contents a folder's best are looked for: mostly the library is the
#: folder, and the further down, the longer it takes.
_DEPTHS = (4000, 50_000)
#: How many times as long as asked for a page may become by what equals the last of it.
_LONGEST = 5

_BEST = """
    SELECT content_hash, value FROM scores WHERE model_id = :model
    ORDER BY value {direction} LIMIT :deep
"""
_STARRED = """
    SELECT m.content_hash, m.stars, s.value
    FROM marks m LEFT JOIN scores s ON s.content_hash = m.content_hash AND s.model_id = :model
    WHERE m.stars > 0
    ORDER BY m.stars {direction}, s.value IS {unscored}, s.value {direction} LIMIT :deep
"""
_UNSTARRED = """
    SELECT content_hash, value, EXISTS (
        SELECT 1 FROM marks m WHERE m.content_hash = best.content_hash AND m.stars > 0
    )
    FROM (
        SELECT content_hash, value FROM scores WHERE model_id = :model
        ORDER BY value {direction} LIMIT :deep
    ) AS best
    ORDER BY value {direction}
"""
_FIRST = """
    SELECT path, {column} FROM files WHERE {inside} AND error IS NULL
    ORDER BY {column} {direction} LIMIT :limit
"""
_EQUAL = """
    SELECT path FROM files WHERE {inside} AND error IS NULL AND {column} = :edge
    ORDER BY path LIMIT :limit
"""
_PAGE = """
    SELECT path, size, mtime_ns, error, f.content_hash, width, height, s.value, s.precision
    FROM files f
    JOIN contents c ON c.content_hash = f.content_hash
    LEFT JOIN scores s ON s.content_hash = f.content_hash AND s.model_id = :model
    WHERE {inside} AND f.{column} IN ({values})
"""
_PATH, _CONTENT = itemgetter(0), itemgetter(4)
_COLUMN = {"mtime_ns": itemgetter(2), "size": itemgetter(1)}


def first_page(
    connection: Connection,
    folder: bytes,
    key: ModelKey,
    *,
    order: Order,
    descending: bool,
    limit: int,
    recursive: bool,
) -> list[ScoreEvent]:
    """Return the first files below a folder in an order, fewer where it would take long.

    Those that equal the last of them come along, and equal ones are in the order of their paths.
    """
    inside, place = inside_of(connection, folder, recursive=recursive)
    values: dict[str, Any] = {**place, "model": id_of_model(connection, key)}
    page = _Page(connection, inside, values, descending, limit)
    rows = page.by_column(order) if order in ("mtime_ns", "size") else page.by_content(order)
    return [file_of(row) for row in rows]


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


class _Page:
    """Finds the rows of a page.

    Parameters
    ----------
    inside, values
        A condition that files of the page meet, and its values with the model's number.
    """

    def __init__(
        self,
        connection: Connection,
        inside: str,
        values: Mapping[str, Any],
        descending: bool,
        limit: int,
    ) -> None:
        self._connection = connection
        self._inside = inside
        self._values = values
        self._descending = descending
        self._direction = "DESC" if descending else "ASC"
        self._limit = limit
        self._longest = _LONGEST * limit
        self._cut = False

    def by_column(self, column: Literal["mtime_ns", "size"]) -> list[Any]:
        """Return the first by what is known of the files themselves."""
        names = {"inside": self._inside, "column": column, "direction": self._direction}
        first = self._all(_FIRST.format(**names), limit=self._limit + 1)
        paths = [path for path, _ in first[: self._limit]]
        if len(first) > self._limit and first[-1][1] == first[-2][1]:
            edge = first[-1][1]
            before = [path for path, value in first if value != edge]
            room = self._longest - len(before)
            equal = self._all(_EQUAL.format(**names), edge=edge, limit=room)
            paths = [*before, *(path for (path,) in equal)]
        rows = [row for lot in chunks(paths) for row in self._look_up("path", lot)]
        rows.sort(key=_PATH)
        rows.sort(key=_COLUMN[column], reverse=self._descending)
        return rows

    def by_content(self, order: Order) -> list[Any]:
        """Return the first by what is known of their contents."""
        rows: list[Any] = []
        for deep in _DEPTHS:
            rows = self._best(order, deep)
            if len(rows) >= self._limit or not self._cut:
                break
        return rows

    def _best(self, order: Order, deep: int) -> list[Any]:
        """Go lot by lot down the library: most of the best may be of other folders."""
        rows: list[Any] = []
        ranks: dict[bytes, int] = {}
        rank, last, edge = 0, None, 0

        def place(row: Any) -> tuple[int, bytes]:
            return ranks[_CONTENT(row)], _PATH(row)

        with closing(self._contents(order, deep)) as lots:
            for lot in lots:
                for content, *value in lot:
                    rank += value != last
                    ranks[content], last = rank, value
                rows += self._look_up("content_hash", [content for content, *_ in lot])
                rows.sort(key=place)
                edge = ranks[_CONTENT(rows[self._limit - 1])] if len(rows) >= self._limit else rank
                if edge < rank or len(rows) >= self._longest:
                    break
        page = [row for row in rows if ranks[_CONTENT(row)] <= edge]
        return page[: self._longest]

    def _contents(self, order: Order, deep: int) -> Generator[Sequence[Any]]:
        """Yield lots of contents in an order, each with values that decide on its place.

        Of each query no more than `deep` contents are gone through; `_cut` tells whether any has
        more.
        """
        queries = [_BEST]
        if order == "stars":
            queries = [_STARRED, _UNSTARRED] if self._descending else [_UNSTARRED, _STARRED]
        unscored = "NULL" if self._descending else "NOT NULL"
        values = {**self._values, "deep": deep}
        self._cut = False
        for query in queries:
            asked = query.format(direction=self._direction, unscored=unscored)
            left = deep
            with closing(run(self._connection, asked, values, many=True)) as found:
                while lot := found.fetchmany(_LOOKED_UP):
                    left -= len(lot)
                    if query is _UNSTARRED:
                        lot = [(content, 0, value) for content, value, rated in lot if not rated]
                    if lot:
                        yield lot
            self._cut = not left
            if self._cut:
                return  # what would follow is better than all of the next

    def _all(self, query: str, **values: Any) -> list[Any]:
        with closing(run(self._connection, query, {**self._values, **values}, many=True)) as found:
            return [row for lot in in_lots(found) for row in lot]

    def _look_up(self, column: str, wanted: Sequence[bytes]) -> Iterator[Any]:
        return _look_up(self._connection, self._inside, column, wanted, self._values)


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
