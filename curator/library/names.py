"""Reading marks, tags, collections, saved searches and picks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, func, select

from curator.library.digests import Digests, to_bytes_each
from curator.library.schema import (
    collection_items,
    collections,
    marks,
    models,
    picks,
    saved_queries,
    taggings,
    tags,
)
from curator.library.scores import chunks
from curator.records import Marks, ModelKey


@dataclass(frozen=True, slots=True, eq=False)
class MarkColumns:
    """Every content that has marks.

    Parameters
    ----------
    contents
        Content hashes, uint8 (N, 32), each once.
    stars, flags, colors
        int8 (N,), as in `Marks`.
    """

    contents: Digests
    stars: NDArray[np.int8]
    flags: NDArray[np.int8]
    colors: NDArray[np.int8]


@dataclass(frozen=True, slots=True)
class Counted:
    """A tag or a collection, and how many contents it has."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class SavedQuery:
    """A search with a name."""

    name: str
    query: str


@dataclass(frozen=True, slots=True)
class Pick:
    """Which of two contents was preferred; with `tie` neither was.

    Parameters
    ----------
    winner, loser
        Content hashes.
    picked_at
        Seconds since the epoch.
    model
        Whose ranking led to the question, or None.
    """

    winner: str
    loser: str
    tie: bool
    picked_at: int
    model: ModelKey | None


def all_marks(connection: Connection) -> MarkColumns:
    """Return the marks of every content that has any."""
    query = select(marks.c.content_hash, marks.c.stars, marks.c.flag, marks.c.color)
    cursor = connection.exec_driver_sql(str(query.compile(connection))).cursor
    assert cursor is not None
    rows = cursor.fetchall()
    joined = b"".join([row[0] for row in rows])
    values = np.array([row[1:] for row in rows], dtype=np.int8).reshape(-1, 3)
    return MarkColumns(
        np.frombuffer(joined, np.uint8).reshape(-1, 32),
        *(np.ascontiguousarray(values[:, column]) for column in range(3)),
    )


def marks_of(connection: Connection, content_hashes: Sequence[str]) -> dict[str, Marks]:
    """Return the marks of those of the contents that have any."""
    query = select(marks.c.content_hash, marks.c.stars, marks.c.flag, marks.c.color)
    found: dict[str, Marks] = {}
    for chunk in chunks(to_bytes_each(content_hashes)):
        rows = connection.execute(query.where(marks.c.content_hash.in_(chunk)))
        found.update((digest.hex(), Marks(*values)) for digest, *values in rows)
    return found


def all_tags(connection: Connection) -> list[Counted]:
    """Return every tag, in alphabetical order."""
    count = func.count(taggings.c.content_hash)
    query = select(tags.c.name, count).outerjoin(taggings).group_by(tags.c.id).order_by(tags.c.key)
    return [Counted(*row) for row in connection.execute(query)]


def tags_of(connection: Connection, content_hashes: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Return the tags, in alphabetical order, of those of the contents that have any."""
    query = select(taggings.c.content_hash, tags.c.name).join(tags).order_by(tags.c.key)
    found: dict[str, list[str]] = {}
    for chunk in chunks(to_bytes_each(content_hashes)):
        for digest, name in connection.execute(query.where(taggings.c.content_hash.in_(chunk))):
            found.setdefault(digest.hex(), []).append(name)
    return {content: tuple(names) for content, names in found.items()}


def all_collections(connection: Connection) -> list[Counted]:
    """Return every collection, in the order that they were given."""
    count = func.count(collection_items.c.content_hash)
    query = select(collections.c.name, count).outerjoin(collection_items)
    query = query.group_by(collections.c.id).order_by(collections.c.position, collections.c.id)
    return [Counted(*row) for row in connection.execute(query)]


def members(connection: Connection, key: str) -> list[str]:
    """Return the contents of a collection, in its order; none where there is no such one."""
    query = select(collection_items.c.content_hash).join(collections)
    query = query.where(collections.c.key == key).order_by(collection_items.c.position)
    return [digest.hex() for digest in connection.execute(query).scalars()]


def all_queries(connection: Connection) -> list[SavedQuery]:
    """Return the saved searches, in the order that they were given."""
    query = select(saved_queries.c.name, saved_queries.c.query)
    query = query.order_by(saved_queries.c.position, saved_queries.c.id)
    return [SavedQuery(*row) for row in connection.execute(query)]


def all_picks(connection: Connection) -> list[Pick]:
    """Return every pick, the earliest first."""
    query = select(
        picks.c.winner,
        picks.c.loser,
        picks.c.tie,
        picks.c.picked_at,
        models.c.model_hash,
        models.c.preprocess,
    )
    rows = connection.execute(query.outerjoin(models).order_by(picks.c.id))
    return [
        Pick(
            winner.hex(),
            loser.hex(),
            tie,
            picked_at,
            None if model_hash is None else ModelKey(model_hash, preprocess),
        )
        for winner, loser, tie, picked_at, model_hash, preprocess in rows
    ]
