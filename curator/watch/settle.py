"""When is a file done? A state machine without threads, clock or file system of its own.

A file that something happened to is released when its stamp held still for `quiet_s` and its
bytes are whole. Times of the file system are only compared for equality, never with a clock, so
an mtime in the future or one that is coarse can't hold a file back or let it go early.
"""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from curator.records import ImageStamp
from curator.watch.changes import Settled


@dataclass(frozen=True, slots=True)
class Vanished:
    """A file that something happened to is not there, and has not been for `quiet_s`."""

    path: Path


@dataclass(slots=True)
class _Pending:
    """A file under observation; `still_since` is the last time anything about it changed."""

    still_since: float
    due: float
    looked: bool = False
    stamp: ImageStamp | None = None


class Settler:
    """Holds files back until they hold still and are whole.

    Parameters
    ----------
    quiet_s
        Seconds without an event and without a change of size or mtime before a file is released.
    patience_s
        Seconds of stillness after which a file that is not whole is released all the same.
    """

    def __init__(self, quiet_s: float = 0.5, patience_s: float = 10.0) -> None:
        if not 0 < quiet_s <= patience_s:
            raise ValueError(f"need 0 < quiet_s <= patience_s, got {quiet_s} and {patience_s}")
        self._quiet = quiet_s
        self._patience = patience_s
        self._pending: dict[Path, _Pending] = {}
        # A path may lie in the heap more than once; only the entry that equals `due` counts.
        self._heap: list[tuple[float, int, Path]] = []
        self._serial = itertools.count()

    def __contains__(self, path: object) -> bool:
        return path in self._pending

    def __len__(self) -> int:
        return len(self._pending)

    def pending(self) -> list[Path]:
        """Return the files that are held back."""
        return list(self._pending)

    def touched(self, path: Path, now: float) -> None:
        """Note that something happened to a file; a file already held back is held longer."""
        pending = self._pending.get(path)
        if pending is None:
            self._pending[path] = pending = _Pending(still_since=now, due=now)
            self._push(path, pending, now)
        else:
            pending.still_since = now
            # A file waiting out its patience is far off in the heap: look sooner again.
            soon = now + self._quiet
            if pending.due > soon:
                self._push(path, pending, soon)

    def forget(self, path: Path) -> None:
        """Hold a file no more, and never release it for what happened so far."""
        self._pending.pop(path, None)

    def next_deadline(self) -> float | None:
        """Return when `poll` has something to do next; None while no file is held back."""
        while self._heap:
            due, _, path = self._heap[0]
            pending = self._pending.get(path)
            if pending is not None and pending.due == due:
                return due
            heapq.heappop(self._heap)
        return None

    def poll(
        self,
        now: float,
        stat: Callable[[Path], ImageStamp | None],
        whole: Callable[[Path], bool],
    ) -> list[Settled | Vanished]:
        """Look at the files that are due and return those that are done.

        Parameters
        ----------
        now
            Seconds on the same clock as `touched`; it may not run backwards.
        stat
            Returns a file's stamp, or None when it is not there.
        whole
            Tells whether a file's bytes are complete.
        """
        done: list[Settled | Vanished] = []
        while (due := self.next_deadline()) is not None and due <= now:
            _, _, path = heapq.heappop(self._heap)
            pending = self._pending[path]
            result, again = self._look(path, pending, now, stat(path), whole)
            if result is None:
                self._push(path, pending, again)
            else:
                del self._pending[path]
                done.append(result)
        return done

    def _look(
        self,
        path: Path,
        pending: _Pending,
        now: float,
        stamp: ImageStamp | None,
        whole: Callable[[Path], bool],
    ) -> tuple[Settled | Vanished | None, float]:
        """Return what a file is released as, or None and when to look again."""
        if not pending.looked or stamp != pending.stamp:
            if pending.looked:
                pending.still_since = now
            pending.looked = True
            pending.stamp = stamp
        settles = pending.still_since + self._quiet
        if now < settles:
            # Half-way looks notice a change early, and cost two more stats a file at most.
            return None, min(settles, now + self._quiet / 2)
        if stamp is None:
            return Vanished(path), now
        gives_up = pending.still_since + self._patience
        if now >= gives_up or whole(path):
            return Settled(stamp), now
        # Checking may mean decoding: each wait is as long as the file has held still by now.
        return None, min(gives_up, now + max(self._quiet, now - pending.still_since))

    def _push(self, path: Path, pending: _Pending, due: float) -> None:
        pending.due = due
        heapq.heappush(self._heap, (due, next(self._serial), path))
