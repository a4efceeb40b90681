"""The watcher's thread: hints in, settled changes out."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Protocol

from curator.errors import WatchError
from curator.records import ImageStamp
from curator.watch.changes import Change, RootFound, RootLost, Trouble
from curator.watch.follow import Follower
from curator.watch.hints import Hint
from curator.watch.pace import RescanPace
from curator.watch.roots import Root, distinct_roots, identify, is_empty
from curator.watch.settle import Settler

_LOOK_AT_ROOTS_S = 1.0
#: A share that hangs can hold a system call for minutes: shutdown doesn't wait for that.
_JOIN_S = 10.0


class Ears(Protocol):
    """Listens to folders; see `curator.watch.observer`."""

    def listen(self, root: Path, known_files: int) -> str | None:
        """Start to listen to a folder; returns a sentence where that goes less well than asked."""

    def hears(self, root: Path) -> bool:
        """Tell whether a folder is listened to; that may break off at any time."""

    def mend(self, root: Path, known_files: int) -> str | None:
        """Listen anew to a folder that isn't heard; returns a sentence as `listen` does."""

    def leave(self, root: Path) -> None:
        """Listen to a folder no more."""

    def close(self) -> None:
        """Listen to nothing more, and wait for every thread."""


class Watcher:
    """Watches folders through some ears. `curator.watch.observer.FolderWatcher` is the whole.

    Parameters
    ----------
    roots
        Folders.
    open_ears
        Given what to call with a hint and what to call in alarm, both on any thread, returns ears.
    """

    def __init__(
        self,
        roots: Sequence[Path],
        open_ears: Callable[[Callable[[Hint], None], Callable[[], None]], Ears],
        *,
        recursive: bool,
        settler: Settler,
    ) -> None:
        self._roots = distinct_roots(list(roots), recursive=recursive)
        self._recursive = recursive
        self._open_ears = open_ears
        self._follower = Follower(
            self._roots, settler, recursive=recursive, cancelled=lambda: self._stopping
        )
        self._thread = threading.Thread(target=self._run, name="folder-watcher", daemon=True)
        self._started = False
        self._stopping = False
        self._died = False
        self._alarmed = False
        self._hints: deque[Hint] = deque()
        self._met: list[ImageStamp] = []
        # Two conditions on two locks, so that a slow consumer never holds up watchdog's threads.
        self._wake = threading.Condition()
        self._ready = threading.Condition()
        self._outbox: list[Change] = []
        self._next_look = 0.0

    def start(self, known: Iterable[ImageStamp] | None = None) -> None:
        """Start watching; returns when nothing that happens from now on can be missed.

        Parameters
        ----------
        known
            Files that the consumer knows already: whatever differs from them is told. None: the
            files that are there now count as known.

        Raises
        ------
        WatchError
            A root is a file.
        """
        if self._started or self._stopping:
            raise RuntimeError("a FolderWatcher is started once")
        for root in self._roots:
            if root.path.exists() and not root.path.is_dir():
                raise WatchError(f"{root.path} is a file; choose a folder to watch.")
        self._started = True
        self._ears = self._open_ears(self._hear, self._alarm)
        now = time.monotonic()
        self._pace = RescanPace(now)
        if known is not None:
            self._follower.know(known)
        try:
            for root in self._roots:
                self._open(root, now, adopt=known is None)
        except BaseException:
            self._ears.close()
            raise
        self._thread.start()

    def stop(self) -> None:
        """Stop watching, wait for the threads and release a waiting consumer; may be repeated."""
        with self._wake:
            self._stopping = True
            self._wake.notify_all()
        with self._ready:
            self._ready.notify_all()
        if self._thread.ident is not None and self._thread is not threading.current_thread():
            self._thread.join(_JOIN_S)

    def changes(self, timeout: float | None = None) -> list[Change]:
        """Return what happened since the last call, waiting for it if need be.

        Parameters
        ----------
        timeout
            Seconds to wait at most; None waits until something happens or the watcher stops.

        Returns
        -------
        list of Change
            Empty after the time-out and once the watcher has stopped.
        """
        with self._ready:
            # With a time-out, a consumer's loop must not spin where the thread is gone.
            self._ready.wait_for(
                lambda: self._outbox or self._stopping or (self._died and timeout is None), timeout
            )
            told, self._outbox = self._outbox, []
            return told

    def meet(self, stamps: Sequence[ImageStamp]) -> None:
        """Take in files that the consumer found by itself: what becomes of them is told, too.

        Otherwise of a file that came after the start, was found, and went before it had settled,
        the end would not be told. Safe on any thread.
        """
        with self._wake:
            self._met += stamps
            self._wake.notify()

    def _open(self, root: Root, now: float, *, adopt: bool) -> None:
        """Take up a root at the start."""
        root.identity = identify(root.path)
        root.present = root.identity is not None
        if not root.present:
            self._tell([RootLost(root.path)])
            return
        self._listen(root)
        if adopt:
            self._follower.adopt(root)
        else:
            self._follower.rescan(root, now, expected=True)

    def _run(self) -> None:
        try:
            while self._wait():
                self._step(time.monotonic())
        finally:
            # A bug on this thread reaches the crash handler, and the consumer is told.
            if not self._stopping:
                self._died = True
                self._tell([Trouble("Watching broke off; open the folder again to resume it.")])
            self._ears.close()

    def _wait(self) -> bool:
        """Wait until there is something to do; False when it is to stop."""
        deadlines = [self._next_look, self._pace.due()]
        if (settles := self._follower.next_deadline()) is not None:
            deadlines.append(settles)
        with self._wake:
            self._wake.wait_for(
                lambda: self._stopping or self._hints or self._met or self._alarmed,
                max(0.0, min(deadlines) - time.monotonic()),
            )
            return not self._stopping

    def _step(self, now: float) -> None:
        with self._wake:
            hints, self._hints = self._hints, deque()
            met, self._met = self._met, []
            alarmed, self._alarmed = self._alarmed, False
        self._pace.heard(len(hints))
        self._follower.meet(met, now)
        changes = [change for hint in hints for change in self._follower.hear(hint, now)]
        changes += self._follower.poll(now)
        self._tell(changes)
        if alarmed or self._follower.wants_rescan:
            self._pace.asked(now)
            self._follower.wants_rescan = False
        if self._follower.missed:
            self._pace.missed(now)
            self._follower.missed = 0
        if now >= self._next_look or self._follower.doubts_roots:
            self._follower.doubts_roots = False
            self._look_at_roots(now)
            self._next_look = now + _LOOK_AT_ROOTS_S
        if now >= self._pace.due():
            self._rescan(now)

    def _rescan(self, now: float) -> None:
        for root in self._roots:
            if root.present:
                self._follower.rescan(root, now)
        self._pace.rescanned(now, time.monotonic())

    def _look_at_roots(self, now: float) -> None:
        """Notice roots that went away or came back, and observers that died."""
        for root in self._roots:
            if root.present and not root.is_here():
                root.present = False
                self._ears.leave(root.path)
                self._follower.lose(root)
                self._tell([RootLost(root.path)])
            if not root.present:
                self._look_for(root, now)
            elif not self._ears.hears(root.path):
                self._tell_trouble(
                    self._ears.mend(root.path, self._follower.count_below(root.path))
                )
                self._follower.rescan(root, now, expected=True)

    def _look_for(self, root: Root, now: float) -> None:
        identity = identify(root.path)
        if identity is None:
            return
        # An unplugged drive's mount point is an empty folder: that is not the drive.
        if identity != root.identity and self._count(root) and is_empty(root.path):
            return
        root.identity, root.present = identity, True
        self._tell([RootFound(root.path)])
        self._listen(root)
        self._follower.find(root, now)

    def _listen(self, root: Root) -> None:
        self._tell_trouble(self._ears.listen(root.path, self._count(root)))

    def _count(self, root: Root) -> int:
        return self._follower.count_below(root.path)

    def _tell_trouble(self, sentence: str | None) -> None:
        if sentence is not None:
            self._tell([Trouble(sentence)])

    def _tell(self, changes: Sequence[Change]) -> None:
        if changes:
            with self._ready:
                self._outbox.extend(changes)
                self._ready.notify_all()

    def _hear(self, hint: Hint) -> None:
        with self._wake:
            self._hints.append(hint)
            self._wake.notify()

    def _alarm(self) -> None:
        with self._wake:
            self._alarmed = True
            self._wake.notify()
