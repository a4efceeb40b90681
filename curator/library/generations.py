"""How pictures were generated, as their files tell: one row for each content that was looked into.

A row without a tool says that the file tells nothing, so that it is not looked into again.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, func, null, or_, select

from curator.library.dialects import is_served
from curator.library.paths import bounds, from_bytes, to_bytes, under, without_nested
from curator.library.schema import files, generations
from curator.library.upserts import insert_into, replacing
from curator.records import Generation, ImageStamp

#: Values bound in one statement: older builds of SQLite take 999.
_CHUNK = 900
#: How many files not looked into yet are told at a time.
PAGE = 1024

_COLUMNS = (
    generations.c.content_hash,
    generations.c.tool,
    generations.c.prompt,
    generations.c.negative_prompt,
    generations.c.checkpoint,
    generations.c.sampler,
    generations.c.steps,
    generations.c.cfg,
    generations.c.seed,
    generations.c.loras,
    generations.c.raw,
    generations.c.parser_version,
)

_Opened = Callable[[], AbstractContextManager[Connection]]


class Generations:
    """Generation metadata by content hash; `Library.generations` gives it."""

    def __init__(self, reading: _Opened, writing: _Opened) -> None:
        self._reading = reading
        self._writing = writing

    def find(self, content_hashes: Sequence[str], *, raw: bool = True) -> dict[str, Generation]:
        """Return how those of the contents were generated whose files tell of it.

        Parameters
        ----------
        raw
            Whether `Generation.raw` is filled, which may be kilobytes a picture.
        """
        with self._reading() as connection:
            return find(connection, content_hashes, raw=raw)

    def record(self, read: Mapping[str, Generation]) -> None:
        """Keep what contents' files tell, by content hash; what was kept of them is replaced."""
        if read:
            with self._writing() as connection:
                record(connection, read.items())

    def unread(
        self, version: int, roots: Sequence[Path] | None = None, *, size: int = PAGE
    ) -> Iterator[list[tuple[str, ImageStamp]]]:
        """Yield the contents not looked into by this version of the reader, a page at a time.

        What is recorded between two pages counts: another file of that content is left out.

        Parameters
        ----------
        roots
            Only what lies there; None for all that is known.
        size
            How many files a page has at most.

        Yields
        ------
        list of (content hash, stamp of a file that had it when it was last looked at)
            By path, each content once in a page.
        """
        for root in _places(roots):
            after: bytes | None = None
            while True:
                with self._reading() as connection:
                    rows = _unread_page(connection, version, root, after, size)
                stamps: dict[str, ImageStamp] = {}
                for digest, path, length, mtime_ns in rows:
                    stamps.setdefault(digest.hex(), ImageStamp(from_bytes(path), length, mtime_ns))
                if stamps:
                    yield list(stamps.items())
                if len(rows) < size:
                    break
                after = rows[-1][1]

    def count_unread(self, version: int, roots: Sequence[Path] | None = None) -> int:
        """Return how many contents were not looked into by this version of the reader."""
        places = _places(roots)
        counted = func.count(files.c.content_hash.distinct())
        query = _of_unread(version, counted)
        with self._reading() as connection:
            return sum(
                connection.scalar(query if root is None else query.where(under(files.c.path, root)))
                or 0
                for root in places
            )


def _places(roots: Sequence[Path] | None) -> Sequence[bytes | None]:
    return [None] if roots is None else without_nested(to_bytes(root) for root in roots)


def _of_unread(version: int, *columns: ColumnElement[Any]) -> Select[Any]:
    """Select columns of the files whose content was not looked into."""
    return (
        select(*columns)
        .select_from(files)
        .outerjoin(generations, generations.c.content_hash == files.c.content_hash)
        .where(files.c.content_hash.is_not(None))
        .where(or_(generations.c.id.is_(None), generations.c.parser_version < version))
    )


def _unread_page(
    connection: Connection, version: int, root: bytes | None, after: bytes | None, size: int
) -> Sequence[Row[bytes, bytes, int, int]]:
    query = _of_unread(version, files.c.content_hash, files.c.path, files.c.size, files.c.mtime_ns)
    if root is not None:
        # The range that holds the folder and all below it, so that the rows come by the key.
        query = query.where(files.c.path >= root, files.c.path < bounds(root)[1])
        query = query.where(under(files.c.path, root))
    if after is not None:
        query = query.where(files.c.path > after)
    return connection.execute(query.order_by(files.c.path).limit(size)).all()


def record(connection: Connection, read: Iterable[tuple[str, Generation]]) -> None:
    """Keep what contents' files tell; what was kept of them is replaced."""
    rows = [_row(content_hash, generation) for content_hash, generation in read]
    if not rows:
        return
    # The row stays and with it its number, which the search index knows it by.
    statement = insert_into(connection, generations)
    connection.execute(replacing(statement, _COLUMNS[:1], _COLUMNS[1:]), rows)
    if is_served(connection):
        from curator.library import words

        words.record(connection, rows)


def find(
    connection: Connection, content_hashes: Sequence[str], *, raw: bool = True
) -> dict[str, Generation]:
    """Return how those of the contents were generated whose files tell of it."""
    columns = [null() if column is generations.c.raw and not raw else column for column in _COLUMNS]
    query = select(*columns).where(generations.c.tool.is_not(None))
    wanted = [bytes.fromhex(content_hash) for content_hash in dict.fromkeys(content_hashes)]
    found: dict[str, Generation] = {}
    for start in range(0, len(wanted), _CHUNK):
        chunk = wanted[start : start + _CHUNK]
        for row in connection.execute(query.where(generations.c.content_hash.in_(chunk))):
            found[row[0].hex()] = _generation(row)
    return found


def _row(content_hash: str, generation: Generation) -> dict[str, Any]:
    told = bool(generation.tool)
    return {
        "content_hash": bytes.fromhex(content_hash),
        "tool": generation.tool or None,
        "prompt": generation.prompt if told else None,
        "negative_prompt": generation.negative_prompt if told else None,
        "checkpoint": generation.checkpoint or None,
        "sampler": generation.sampler or None,
        "steps": generation.steps,
        "cfg": generation.cfg,
        "seed": generation.seed or None,
        "loras": json.dumps(generation.loras, ensure_ascii=False) if generation.loras else None,
        "raw": generation.raw or None,
        "parser_version": generation.parser_version,
    }


def _generation(row: Sequence[Any]) -> Generation:
    _, tool, prompt, negative_prompt, checkpoint, sampler, steps, cfg, seed, loras, raw, version = (
        row
    )
    return Generation(
        tool=tool,
        prompt=prompt or "",
        negative_prompt=negative_prompt or "",
        checkpoint=checkpoint or "",
        sampler=sampler or "",
        steps=steps,
        cfg=cfg,
        seed=seed or "",
        loras=tuple((str(name), float(weight)) for name, weight in json.loads(loras or "[]")),
        raw=raw or "",
        parser_version=version,
    )
