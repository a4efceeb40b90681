"""How fast scoring goes and how long it will take, from counts alone."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from curator.gui.messages import Phase

#: Seconds of the recent past that the rate is taken from.
_WINDOW_S = 8.0


@dataclass(frozen=True, slots=True)
class Progress:
    """What the status strip shows.

    Parameters
    ----------
    rate
        Pictures a second; 0 where not known yet.
    seconds_left
        None where not known yet.
    """

    phase: Phase
    done: int
    total: int
    rate: float = 0.0
    seconds_left: float | None = None


class Pace:
    """Counts results and tells their rate.

    Parameters
    ----------
    clock
        Seconds, monotonic.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._seen: deque[tuple[float, int]] = deque()
        self.done = 0

    def restart(self) -> None:
        """Begin a new count."""
        self._seen.clear()
        self.done = 0

    def rest(self) -> None:
        """Leave a pause out of the rate."""
        self._seen.clear()

    def count(self, results: int) -> None:
        """Note results that came just now."""
        self.done += results
        now = self._clock()
        self._seen.append((now, self.done))
        while len(self._seen) > 2 and now - self._seen[0][0] > _WINDOW_S:
            self._seen.popleft()

    def progress(self, phase: Phase, waiting: int) -> Progress:
        """Return the figures, with `waiting` pictures to go."""
        rate = 0.0
        if phase is Phase.SCORING and len(self._seen) > 1:
            (since, before), (until, after) = self._seen[0], self._seen[-1]
            rate = (after - before) / (until - since) if until > since else 0.0
        left = waiting / rate if rate > 0 else None
        return Progress(phase, self.done, self.done + waiting, rate, left)
