"""The files that wait to be scored, those on the screen first."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from threading import Condition

from curator.records import ImageStamp


class PriorityFiles:
    """A queue that one thread iterates while others add, prefer, pause and close.

    Iterating yields stamps, and None once whenever nothing is there right now (the pipeline then
    flushes what it holds); the next step waits. It ends after `close`.
    """

    def __init__(self) -> None:
        #: Called on the iterating thread when there is nothing to hand out, before it waits: with
        #: what `arrivals` was when nothing was left, or None where it is only held.
        self.on_idle: Callable[[int | None], None] | None = None
        #: How often files were added.
        self.arrivals = 0
        self._changed = Condition()
        self._waiting: dict[str, ImageStamp] = {}
        self._preferred: deque[str] = deque()
        self._paused = False
        self._closed = False

    def __len__(self) -> int:
        return len(self._waiting)

    @property
    def paused(self) -> bool:
        """Whether nothing is handed out for now."""
        return self._paused

    def add(self, stamps: Iterable[ImageStamp]) -> int:
        """Queue files; a newer stamp of a waiting path replaces it. Returns how many are new."""
        with self._changed:
            before = len(self._waiting)
            self.arrivals += 1
            if not self._closed:
                self._waiting.update((os.fspath(stamp.path), stamp) for stamp in stamps)
            self._changed.notify_all()
            return len(self._waiting) - before

    def prefer(self, paths: Iterable[Path | str]) -> None:
        """Hand out these next, in this order, those of them that still wait."""
        with self._changed:
            self._preferred = deque(os.fspath(path) for path in paths)

    def discard(self, paths: Iterable[Path | str]) -> int:
        """Drop files, and all below folders, that need no score any more."""
        dropped = 0
        with self._changed:
            for path in [os.fspath(path) for path in paths]:
                if self._waiting.pop(path, None) is not None:
                    dropped += 1
                    continue
                below = [p for p in self._waiting if p.startswith(path + os.sep)]
                for inner in below:
                    del self._waiting[inner]
                dropped += len(below)
        return dropped

    def clear(self) -> int:
        """Drop all that waits; the queue stays open."""
        with self._changed:
            dropped = len(self._waiting)
            self._waiting.clear()
            self._preferred.clear()
            return dropped

    def pause(self, paused: bool) -> None:
        """Hand out nothing until resumed."""
        with self._changed:
            self._paused = paused
            self._changed.notify_all()

    def close(self) -> None:
        """End the iteration now."""
        with self._changed:
            self._closed = True
            self._waiting.clear()
            self._changed.notify_all()

    def __iter__(self) -> Iterator[ImageStamp | None]:
        while True:
            with self._changed:
                if self._closed:
                    return
                stamp = None if self._paused else self._take()
                dry_since = None if self._waiting else self.arrivals
            yield stamp
            if stamp is not None:
                continue
            if self.on_idle is not None:
                self.on_idle(dry_since)
            if not self._wait():
                return

    def _take(self) -> ImageStamp | None:
        while self._preferred:
            found = self._waiting.pop(self._preferred.popleft(), None)
            if found is not None:
                return found
        if not self._waiting:
            return None
        return self._waiting.pop(next(iter(self._waiting)))

    def _wait(self) -> bool:
        with self._changed:
            self._changed.wait_for(
                lambda: self._closed or (bool(self._waiting) and not self._paused)
            )
            return not self._closed
