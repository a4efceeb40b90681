"""Watches folders with watchdog, on one thread of its own. The only module that imports it."""

from __future__ import annotations

import errno
import logging
import os
import warnings
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from watchdog.events import (
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileAttribEvent,
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver
from watchdog.observers.polling import PollingObserverVFS

from curator.images.formats import is_picture
from curator.watch.hints import Heard, Hint
from curator.watch.mounts import is_remote
from curator.watch.settle import Settler
from curator.watch.watcher import Watcher

#: Opening and reading files, as we do ourselves, is not listened to.
_LISTENED: list[type[FileSystemEvent]] = [
    FileCreatedEvent,
    FileModifiedEvent,
    FileAttribEvent,
    FileClosedEvent,
    FileDeletedEvent,
    FileMovedEvent,
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
]
_POLL_S = 1.0
#: A poll looks at every file: the more there are, the rarer.
_POLL_FILES_PER_S = 10_000


class FolderWatcher(Watcher):
    """Watches folders and tells what became of the pictures in them.

    Start it before the folders are scanned: then no file falls between the scan and the watch.
    To watch folders that were scanned earlier, hand what is known of them to `start`.

    Parameters
    ----------
    roots
        Folders; one that another covers is not watched twice. One that is missing is waited for.
    recursive
        Watch the folders below them too, except hidden ones.
    polling
        True: look at every file at intervals. False: rely on the system's notifications. None:
        choose by the file system. Where notifications can't be had or break off, polling takes
        over and `Trouble` says so.
    quiet_s, patience_s
        See `Settler`.
    """

    def __init__(
        self,
        roots: Sequence[Path],
        *,
        recursive: bool = True,
        polling: bool | None = None,
        quiet_s: float = 0.5,
        patience_s: float = 10.0,
    ) -> None:
        super().__init__(
            roots,
            partial(_FolderEars, recursive=recursive, polling=polling),
            recursive=recursive,
            settler=Settler(quiet_s, patience_s),
        )


class _FolderEars:
    """The watchdog observers of some folders, one each.

    Parameters
    ----------
    hear
        Called on watchdog's threads; it must return at once.
    alarm
        Called on any thread when watchdog warns of something, such as events lost in an overflow.
    recursive, polling
        See `FolderWatcher`.
    """

    def __init__(
        self,
        hear: Callable[[Hint], None],
        alarm: Callable[[], None],
        *,
        recursive: bool,
        polling: bool | None,
    ) -> None:
        self._hear = hear
        self._recursive = recursive
        self._polling = polling
        self._observers: dict[Path, BaseObserver] = {}
        self._polled: set[Path] = set()
        self._log = _Alarm(alarm)
        logging.getLogger("watchdog").addHandler(self._log)

    def listen(self, root: Path, known_files: int) -> str | None:
        """Start to listen to a folder that is there.

        Returns
        -------
        str or None
            A sentence for the user where notifications were wanted and can't be had.
        """
        poll = self._polling
        if poll is None:
            poll = root in self._polled or is_remote(root)
        trouble = None
        if not poll:
            try:
                self._observers[root] = self._observe(root, Observer())
            except OSError as error:
                if error.errno in (errno.ENOENT, errno.ENOTDIR):
                    return None  # It went away just now: that is for whoever looks at roots.
                trouble = _explain(root, error)
            else:
                return None
        self._poll(root, known_files)
        return trouble

    def hears(self, root: Path) -> bool:
        """Tell whether a folder's observer is there and alive."""
        observer = self._observers.get(root)
        return observer is not None and _is_alive(observer)

    def mend(self, root: Path, known_files: int) -> str | None:
        """Listen anew to a folder that isn't heard, by polling where the observer died."""
        if root not in self._observers:
            return self.listen(root, known_files)
        self.leave(root)
        was_polled = root in self._polled
        self._poll(root, known_files)
        if was_polled:
            return None
        return (
            f"Notifications about {root} broke off, so its files are checked at intervals from "
            "now on; open the folder again to return to notifications."
        )

    def leave(self, root: Path) -> None:
        """Listen to a folder no more."""
        observer = self._observers.pop(root, None)
        if observer is not None:
            _end(observer)

    def close(self) -> None:
        """End every observer and wait for its threads."""
        for root in list(self._observers):
            self.leave(root)
        logging.getLogger("watchdog").removeHandler(self._log)

    def _poll(self, root: Path, known_files: int) -> None:
        interval = max(_POLL_S, known_files / _POLL_FILES_PER_S)
        # lstat: watchdog would walk loops of symbolic links for ever.
        observer = PollingObserverVFS(os.lstat, os.scandir, polling_interval=interval)
        self._polled.add(root)
        try:
            self._observers[root] = self._observe(root, observer)
        except OSError:
            return  # It went away just now, or comes and goes: the next look tries again.

    def _observe(self, root: Path, observer: BaseObserver) -> BaseObserver:
        # A link is not followed, so what it leads to is observed and named by the link's path.
        real = os.path.realpath(root)
        handler = _Handler(self._hear, root, real)
        # Folders made inside each other while watchdog adds them are added twice, which does no
        # harm; the warning prints every watch there is, and as an error it would end the thread.
        warnings.filterwarnings(
            "ignore", r"Callback with id .* already exists for watch", RuntimeWarning
        )
        try:
            observer.start()
            observer.schedule(handler, real, recursive=self._recursive, event_filter=_LISTENED)
        except OSError:
            _end(observer)
            raise
        return observer


class _Handler(FileSystemEventHandler):
    """Turns watchdog's events into hints, and does nothing else."""

    def __init__(self, hear: Callable[[Hint], None], root: Path, real: str) -> None:
        self._hear = hear
        self._root = root
        self._real = real

    def on_any_event(self, event: FileSystemEvent) -> None:
        hint = self._hint(event)
        if hint is not None:
            self._hear(hint)

    def _hint(self, event: FileSystemEvent) -> Hint | None:
        path = self._path(event.src_path)
        target = self._path(event.dest_path) if event.dest_path else None
        if event.is_directory:
            if isinstance(event, DirMovedEvent):
                return Hint(Heard.FOLDER_MOVED, path, target)
            gone = isinstance(event, DirDeletedEvent)
            return Hint(Heard.FOLDER_GONE if gone else Heard.FOLDER, path)
        if target is not None:
            pictures = is_picture(path.name) or is_picture(target.name)
            return Hint(Heard.FILE_MOVED, path, target) if pictures else None
        if not is_picture(path.name):
            # Windows can't tell what kind of thing was deleted, and watchdog then says a file.
            gone = isinstance(event, FileDeletedEvent)
            return Hint(Heard.FOLDER_GONE, path) if gone else None
        closed = isinstance(event, FileClosedEvent)
        return Hint(Heard.CLOSED if closed else Heard.FILE, path)

    def _path(self, name: bytes | str) -> Path:
        path = os.fsdecode(name)
        below = path[len(self._real) :].lstrip(os.sep) if path.startswith(self._real) else path
        return self._root / below


class _Alarm(logging.Handler):
    """Watchdog tells of an overflow by a warning in its log and by nothing else."""

    def __init__(self, alarm: Callable[[], None]) -> None:
        super().__init__(logging.WARNING)
        self._alarm = alarm

    def emit(self, record: logging.LogRecord) -> None:
        self._alarm()


def _is_alive(observer: BaseObserver) -> bool:
    return observer.is_alive() and all(emitter.is_alive() for emitter in observer.emitters)


def _end(observer: BaseObserver) -> None:
    observer.stop()
    if observer.ident is not None:
        observer.join()


def _explain(root: Path, error: OSError) -> str:
    """Say why a folder has no notifications, and what to do."""
    if error.errno == errno.ENOSPC:
        return (
            f"Files in {root} are checked at intervals because the system's limit of watched "
            "folders is reached; raise fs.inotify.max_user_watches to see changes at once."
        )
    if error.errno == errno.EMFILE:
        return (
            f"Files in {root} are checked at intervals because the system's limit of watching "
            "programs is reached; close some, or raise fs.inotify.max_user_instances, to see "
            "changes at once."
        )
    return (
        f"Files in {root} are checked at intervals because the system can't notify of changes "
        f"({error.strerror or error}); changes appear a little later."
    )
