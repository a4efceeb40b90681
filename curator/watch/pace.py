"""How often to rescan, so that nothing stays unseen and the disk is left in peace."""

from __future__ import annotations

#: So many hints since the last rescan are a burst, in which a system may drop some.
_BURST = 200
_AFTER_BURST_S = 5.0
_IDLE_S = 60.0
#: After a rescan found what no hint had told, the observer counts as deaf for a while.
_DEAF_S = 2.0
_DEAF_FOR_S = 300.0
_SOON_S = 0.5
#: Rescans take at most one part in so many of the time, and more where one is asked for.
_SHARE, _ASKED_SHARE = 20, 4


class RescanPace:
    """Decides when the next rescan is due. Times are seconds of one monotonic clock."""

    def __init__(self, now: float) -> None:
        self._last_end = now
        self._took = 0.0
        self._hints = 0
        self._asked_at: float | None = None
        self._deaf_until = now

    def heard(self, count: int) -> None:
        """Note how many hints came in."""
        self._hints += count

    def asked(self, now: float) -> None:
        """Ask for a rescan soon."""
        if self._asked_at is None:
            self._asked_at = now

    def missed(self, now: float) -> None:
        """Note that a rescan found what no hint had told."""
        self._deaf_until = now + _DEAF_FOR_S

    def rescanned(self, start: float, end: float) -> None:
        """Note when a rescan began and ended."""
        self._last_end = end
        self._took = end - start
        self._hints = 0
        self._asked_at = None

    def due(self) -> float:
        """Return when to rescan next."""
        wait = _AFTER_BURST_S if self._hints >= _BURST else _IDLE_S
        if self._last_end < self._deaf_until:
            wait = min(wait, _DEAF_S)
        due = self._last_end + max(wait, _SHARE * self._took)
        if self._asked_at is not None:
            asked = max(self._asked_at + _SOON_S, self._last_end + _ASKED_SHARE * self._took)
            due = min(due, asked)
        return due
