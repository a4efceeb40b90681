"""The library's one door: every method is a transaction of its own, on any thread."""

from __future__ import annotations

import threading
import time
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, text

from curator.address import LibraryPlace, SharedLibrary
from curator.columns import KnownFiles, KnownPaths
from curator.errors import LibraryError
from curator.library import (
    backups,
    columns,
    embeddings,
    news,
    pages,
    places,
    roots,
    scores,
    server,
    soundness,
    statistics,
)
from curator.library.backups import Backup, Reason
from curator.library.curation import Curation
from curator.library.embeddings import StoredInsights
from curator.library.engine import plain_errors, reading
from curator.library.generations import Generations
from curator.library.opening import open_engine
from curator.library.others import open_writer
from curator.library.paths import from_bytes, shown, to_bytes
from curator.library.roots import Root
from curator.library.statistics import Statistics
from curator.records import ImageFacts, ImageStamp, ModelKey, Score, ScoreEvent

#: Seconds between two looks at how old the newest backup is.
_LOOK_S = 60.0
#: The same after a look or a backup that failed.
_LOOK_AGAIN_S = 3600.0
#: Seconds that a look for what others wrote waits for this object's own write.
_ASIDE_S = 0.5


class Library:
    """What is known of pictures, in one file or on a server; implements `ScoreStore`.

    Several `Library` objects, in one program or several, may use it at once.

    Parameters
    ----------
    place
        The file, made new, with its folders, if there is none. A damaged one is kept under another
        name and built anew of its backup and what can be read of it; one of an older version is
        backed up and brought up to date. `notices` tells of both, one sentence each. Or else the
        address of a server's database, which is made a library if it is empty and brought up to
        date, but never repaired nor backed up.
    backups_kept
        How many backups of a kind are kept; with 0 there are none but those before a migration.

    Raises
    ------
    LibraryError
        By every method too: the library can't be opened, read or written, or a newer version wrote
        it.
    """

    def __init__(self, place: LibraryPlace, *, backups_kept: int = 7) -> None:
        self.place: LibraryPlace = place.absolute() if isinstance(place, Path) else place
        self._kept = backups_kept
        self._next_look = float("-inf")
        notices: list[str] = []
        with plain_errors(self.place):
            self._engine = open_engine(self.place, notices, backups_kept)
        self.notices: tuple[str, ...] = tuple(notices)
        self._writing_lock = threading.Lock()
        self._writer = open_writer(self._engine)
        self._others = 0
        self._closed = False

    @property
    def path(self) -> Path:
        """The library's file.

        Raises
        ------
        LibraryError
            A server keeps it.
        """
        if isinstance(self.place, SharedLibrary):
            raise LibraryError(f"The library {shown(self.place)} is no file.")
        return self.place

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file, after the write in progress; closing twice does no harm."""
        with self._writing_lock:
            self._closed = True
            self._writer.close()
            self._engine.dispose()

    # Scores

    def lookup(self, stamps: Sequence[ImageStamp], key: ModelKey) -> list[ScoreEvent | None]:
        """Return for each stamp its score under `key` or its remembered error, or None.

        A file whose size or time differs from its stamp's is not known.
        """
        with self._reading() as connection:
            return scores.lookup(connection, stamps, key)

    def find_contents(
        self, content_hashes: Sequence[str], key: ModelKey
    ) -> Mapping[str, tuple[ImageFacts, Score]]:
        """Return the contents among `content_hashes` that have a score under `key`."""
        with self._reading() as connection:
            return scores.find_contents(connection, content_hashes, key)

    def record(self, events: Sequence[ScoreEvent], key: ModelKey) -> None:
        """Keep events, all or none; transient errors are skipped.

        A cached event says where its content is now; it never overwrites a score.
        """
        if events:
            with self._writing() as connection:
                scores.record(connection, events, key)
                embeddings.record(connection, events, key)

    def record_contents(self, scored: Sequence[tuple[ImageFacts, Score]], key: ModelKey) -> None:
        """Keep scores of contents, all or none, wherever these are; what is known stays."""
        if scored:
            with self._writing() as connection:
                scores.record_contents(connection, scored, key)

    def known(
        self, roots: Sequence[Path], key: ModelKey, *, recursive: bool = True
    ) -> list[ScoreEvent]:
        """Return what is known of the files under `roots`, without looking at the disk.

        An event with neither score nor error is a file whose content has no score under `key`.
        """
        with self._reading() as connection:
            folders = [to_bytes(root) for root in roots]
            return scores.known(connection, folders, key, recursive=recursive)

    def known_files(self, folder: Path, key: ModelKey, *, recursive: bool = True) -> KnownFiles:
        """Return what is known of the files below a folder, as columns: for very many files."""
        with self._reading() as connection:
            return columns.known_files(connection, to_bytes(folder), key, recursive=recursive)

    def first_page(
        self,
        folder: Path,
        key: ModelKey,
        *,
        order: pages.Order = "value",
        descending: bool = True,
        limit: int = 1000,
        recursive: bool = True,
    ) -> list[ScoreEvent]:
        """Return the first readable files below a folder in an order, for a screen to show at once.

        None are returned where `known_files` takes no longer, and fewer than `limit` where a
        folder's best are far down among the library's. What equals the last of them comes along.
        """
        with self._reading() as connection:
            if not columns.has_many(connection, to_bytes(folder)):
                return []
            return pages.first_page(
                connection,
                to_bytes(folder),
                key,
                order=order,
                descending=descending,
                limit=limit,
                recursive=recursive,
            )

    def scored_since(
        self,
        folder: Path,
        key: ModelKey,
        since: int,
        *,
        recursive: bool = True,
        limit: int,
    ) -> list[ScoreEvent]:
        """Return files below a folder, `limit` at most, that were scored at a time or later.

        Parameters
        ----------
        since
            Seconds since the epoch, as `now` tells them.
        """
        with self._reading() as connection:
            return news.scored_since(
                connection, to_bytes(folder), key, since, recursive=recursive, limit=limit
            )

    def now(self) -> int:
        """Return the seconds since the epoch: by a server's clock where one keeps the library."""
        if not isinstance(self.place, SharedLibrary):
            return int(time.time())
        with self._reading() as connection:
            return server.time_now(connection)

    def totals(self, folder: Path, *, recursive: bool = True) -> tuple[int, ...]:
        """Return numbers that are others where other files are known below a folder than before.

        To ask for them takes a small part of the time that `known_files` takes.
        """
        with self._reading() as connection:
            return news.totals(connection, to_bytes(folder), recursive=recursive)

    def many_paths(self, folder: Path, *, recursive: bool = True) -> KnownPaths | None:
        """Return the paths that are known below a folder; None where `known_files` takes no longer.

        Any order of theirs can so be begun with `files_at` before all is read.
        """
        with self._reading() as connection:
            if not columns.has_many(connection, to_bytes(folder)):
                return None
            return columns.known_paths(connection, to_bytes(folder), recursive=recursive)

    def files_at(self, folder: Path, paths: Sequence[Path], key: ModelKey) -> list[ScoreEvent]:
        """Return the readable ones of the known files at paths below a folder, in their order."""
        with self._reading() as connection:
            wanted = [to_bytes(path) for path in paths]
            return pages.files_at(connection, to_bytes(folder), wanted, key)

    @property
    def insights(self) -> StoredInsights:
        """What scoring told of pictures beside their scores."""
        return StoredInsights(self._reading)

    @property
    def generations(self) -> Generations:
        """How pictures were generated."""
        return Generations(self._reading, self._writing)

    @property
    def curation(self) -> Curation:
        """What people make of pictures."""
        return Curation(self._reading, self._writing)

    # Places

    def forget(self, paths: Sequence[Path]) -> None:
        """Drop paths, and what lies below those that were folders; scores stay."""
        with self._writing() as connection:
            places.forget(connection, [to_bytes(path) for path in paths])

    def forget_errors(self, root: Path) -> None:
        """Drop remembered errors under `root`, so that its unreadable files are tried again."""
        with self._writing() as connection:
            places.forget_errors(connection, to_bytes(root))

    def move(self, source: Path, target: Path) -> None:
        """Give a file, or all below a folder, its new path; the target's old files are replaced."""
        with self._writing() as connection:
            places.move(connection, to_bytes(source), to_bytes(target))

    def forget_missing(
        self, root: Path, present: Collection[Path], *, recursive: bool = True
    ) -> list[Path]:
        """Drop the paths under `root` that a whole scan did not find and that are gone.

        Parameters
        ----------
        root
            The folder that was scanned. Nothing is dropped while it is missing or empty: its drive
            may only be away.
        present
            What the scan found.
        recursive
            Whether the scan went into sub-folders.

        Returns
        -------
        list of Path
            What was dropped.
        """
        if places.is_offline(root):
            return []
        found = {to_bytes(path) for path in present}
        with self._reading() as connection:
            missing = places.missing(connection, to_bytes(root), found, recursive=recursive)
        return self.forget_gone(root, [from_bytes(path) for path in missing])

    def forget_gone(self, root: Path, paths: Sequence[Path]) -> list[Path]:
        """Drop those of some paths under `root` that are gone, and return them.

        Nothing is dropped while the root is missing or empty: its drive may only be away.
        """
        if places.is_offline(root):
            return []
        gone = [path for path in map(to_bytes, paths) if places.is_gone(path)]
        if not gone or places.is_offline(root):  # the drive may have gone while we looked
            return []
        with self._writing() as connection:
            places.forget(connection, gone)
        return [from_bytes(path) for path in gone]

    # Folders that were opened

    def remember_root(self, path: Path) -> None:
        """Note that a folder was opened just now; a new one is watched."""
        with self._writing() as connection:
            roots.remember(connection, to_bytes(path))

    def recent_roots(self, limit: int = 20) -> list[Root]:
        """Return the folders opened last, the latest first."""
        with self._reading() as connection:
            return roots.recent(connection, limit)

    def forget_root(self, path: Path) -> None:
        """Drop a folder from the list; what is known of its files stays."""
        with self._writing() as connection:
            roots.forget(connection, to_bytes(path))

    def set_root_watched(self, path: Path, watched: bool) -> None:
        """Choose whether a folder's new files are scored as they come."""
        with self._writing() as connection:
            roots.set_watched(connection, to_bytes(path), watched)

    # The whole

    def others_version(self) -> int:
        """Return a number that is another one after anybody but this object has written.

        It costs next to nothing, to be asked every second. While this object itself writes, it is
        that of before. Where a server was not asked for a while, it may change without a cause.
        """
        if self._writing_lock.acquire(timeout=_ASIDE_S):
            try:
                with plain_errors(self.place):
                    self._refuse_if_closed()
                    self._others = self._writer.others()
            finally:
                self._writing_lock.release()
        return self._others

    def statistics(self) -> Statistics:
        """Count everything."""
        with self._reading() as connection:
            return statistics.count(connection)

    def integrity_check(self) -> list[str]:
        """Return what is wrong with the library, one line each; none if it is sound."""
        with self._reading() as connection:
            return soundness.ask_all(connection)

    def back_up_if_due(self, now: datetime | None = None) -> Backup | None:
        """Keep a copy if the last daily one is a day old; cheap to call again and again.

        Where that failed it is not tried again for an hour. A server's library is never copied.
        """
        if isinstance(self.place, SharedLibrary) or self._kept == 0:
            return None
        if time.monotonic() < self._next_look:
            return None
        self._next_look = time.monotonic() + _LOOK_AGAIN_S
        now = now or datetime.now(UTC)
        with plain_errors(self.place):
            due = backups.is_due(self.place, now) and self._holds_anything()
            made = backups.make_backup(self.place, Reason.DAILY, self._kept, now) if due else None
        self._next_look = time.monotonic() + _LOOK_S
        return made

    def _holds_anything(self) -> bool:
        with self._reading() as connection:
            return connection.execute(text("SELECT 1 FROM contents LIMIT 1")).first() is not None

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        self._refuse_if_closed()
        with plain_errors(self.place), reading(self._engine) as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with self._writing_lock, plain_errors(self.place):
            self._refuse_if_closed()
            with self._writer.writing() as connection:
                yield connection

    def _refuse_if_closed(self) -> None:
        if self._closed:
            raise LibraryError(f"The library {shown(self.place)} was closed.")
