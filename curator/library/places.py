"""Where contents are: what becomes of paths when files move or go. Scores are never touched."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from sqlalchemy import Connection, bindparam, delete, select

from curator.library.paths import bounds, from_bytes, to_bytes, under
from curator.library.schema import contents, files, roots
from curator.library.scores import chunks, storable
from curator.library.upserts import insert_or_replace
from curator.records import ImageStamp


def forget(connection: Connection, paths: Sequence[bytes]) -> None:
    """Drop paths, and whatever lies below those that were folders."""
    if not paths:
        return
    connection.execute(
        delete(files).where(files.c.path == bindparam("gone")), [{"gone": path} for path in paths]
    )
    ranges = [dict(zip(("first", "end"), bounds(path), strict=True)) for path in paths]
    connection.execute(
        delete(files).where(files.c.path >= bindparam("first"), files.c.path < bindparam("end")),
        ranges,
    )


def forget_errors(connection: Connection, root: bytes) -> None:
    """Drop the files under `root` that could not be read."""
    connection.execute(delete(files).where(files.c.error.is_not(None), under(files.c.path, root)))


def move(connection: Connection, source: bytes, target: bytes) -> None:
    """Give a file, or all below a folder, its new path; what was known of the target is replaced.

    A remembered error is dropped instead: its sentence names the old place.
    """
    if source == target:
        return
    for table in (files, roots):
        here = under(table.c.path, source)
        rows = connection.execute(select(table).where(here)).all()
        connection.execute(delete(table).where(here))
        insert_or_replace(
            connection,
            table,
            [
                (target + path[len(source) :], *rest)
                for path, *rest in rows
                if table is not files or rest[-1] is None
            ],
        )


def contents_at(connection: Connection, stamps: Sequence[ImageStamp]) -> list[str | None]:
    """Return the content hash of each stamp, or None where that very stamp is not known."""
    query = select(files.c.path, files.c.size, files.c.mtime_ns, files.c.content_hash)
    known: dict[bytes, tuple[int, int, bytes | None]] = {}
    paths = [to_bytes(stamp.path) for stamp in stamps]
    for chunk in chunks(list(dict.fromkeys(paths))):
        for path, *rest in connection.execute(query.where(files.c.path.in_(chunk))):
            known[path] = (rest[0], rest[1], rest[2])
    found: list[str | None] = []
    for stamp, path in zip(stamps, paths, strict=True):
        size, mtime_ns, digest = known.get(path, (None, None, None))
        same = (size, mtime_ns) == (stamp.size, storable(stamp.mtime_ns))
        found.append(digest.hex() if same and digest is not None else None)
    return found


def paths_of(connection: Connection, content_hashes: Sequence[str]) -> dict[str, list[Path]]:
    """Return where those of the contents were that had a place when last looked at, by path."""
    wanted = [bytes.fromhex(content_hash) for content_hash in dict.fromkeys(content_hashes)]
    query = select(files.c.content_hash, files.c.path).order_by(files.c.path)
    found: dict[str, list[Path]] = {}
    for chunk in chunks(wanted):
        for digest, path in connection.execute(query.where(files.c.content_hash.in_(chunk))):
            found.setdefault(digest.hex(), []).append(from_bytes(path))
    return found


def put_back(connection: Connection, found: Sequence[tuple[ImageStamp, str]]) -> None:
    """Note files, with their content hashes, that are in their places again."""
    known = select(contents.c.content_hash)
    rows = [
        (to_bytes(stamp.path), stamp.size, storable(stamp.mtime_ns), bytes.fromhex(content), None)
        for stamp, content in found
    ]
    there: set[bytes] = set()
    for chunk in chunks([row[3] for row in rows]):
        there.update(connection.execute(known.where(contents.c.content_hash.in_(chunk))).scalars())
    insert_or_replace(connection, files, [row for row in rows if row[3] in there])


def missing(
    connection: Connection, root: bytes, present: Iterable[bytes], *, recursive: bool
) -> list[bytes]:
    """Return the paths known under `root` that are not among `present`."""
    query = select(files.c.path).where(under(files.c.path, root, recursive=recursive))
    return sorted(set(connection.execute(query).scalars()).difference(present))


def is_offline(root: Path) -> bool:
    """Tell whether a root may only be away: it is not there, or is a folder with nothing in it.

    The mount point of a drive that was taken out is such a folder.
    """
    try:
        if not root.is_dir():
            return not root.exists()
        with os.scandir(root) as entries:
            return next(entries, None) is None
    except OSError:
        return True


def is_gone(path: bytes) -> bool:
    """Tell whether a path surely has no file: a folder that can't be read proves nothing."""
    try:
        from_bytes(path).lstat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False
    return False
