"""The folders that were opened."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, delete, select, update

from curator.library.paths import from_bytes
from curator.library.schema import roots
from curator.library.upserts import insert_or_keep


@dataclass(frozen=True, slots=True)
class Root:
    """A folder that was opened.

    Parameters
    ----------
    last_opened
        In UTC.
    watched
        Whether new files in it are to be scored as they come.
    """

    path: Path
    last_opened: datetime
    watched: bool


def remember(connection: Connection, path: bytes) -> None:
    """Note that a folder was opened just now; a new one is watched."""
    now = time.time_ns()
    insert_or_keep(connection, roots, [(path, now, True)])
    connection.execute(update(roots).where(roots.c.path == path).values(last_opened=now))


def recent(connection: Connection, limit: int) -> list[Root]:
    """Return the folders opened last, the latest first."""
    query = select(roots.c.path, roots.c.last_opened, roots.c.watched)
    query = query.order_by(roots.c.last_opened.desc(), roots.c.path).limit(limit)
    return [
        Root(from_bytes(path), datetime.fromtimestamp(opened / 1e9, UTC), watched)
        for path, opened, watched in connection.execute(query)
    ]


def forget(connection: Connection, path: bytes) -> None:
    """Drop a folder from the list; what is known of its files stays."""
    connection.execute(delete(roots).where(roots.c.path == path))


def set_watched(connection: Connection, path: bytes, watched: bool) -> None:
    """Choose whether a folder's new files are scored as they come."""
    connection.execute(update(roots).where(roots.c.path == path).values(watched=watched))
