"""What left a folder while pictures of it were on their way to be kept."""

from __future__ import annotations

from pathlib import Path
from threading import Lock


class Departures:
    """Notes what left, on the thread that hears of it, for the thread that keeps scores.

    A picture that was read before it left is kept afterwards, under a path where it no longer is.
    Who notes a departure before the library is told, and asks after a score was kept, misses none.
    """

    def __init__(self) -> None:
        self._left: set[Path] = set()
        self._moves: list[tuple[Path, Path]] = []
        self._lock = Lock()

    def leave(self, path: Path) -> None:
        """Note that a file, or a folder with all below it, is gone."""
        with self._lock:
            self._left.add(path)

    def move(self, source: Path, target: Path) -> None:
        """Note that a file, or a folder with all below it, is elsewhere."""
        with self._lock:
            self._left.add(source)
            self._moves.append((source, target))

    def places(self, path: Path) -> list[Path]:
        """Return where a file that was on its way may have been kept; nowhere if it didn't leave.

        What was kept after it was gone moves along with its folder.
        """
        with self._lock:
            if self._left.isdisjoint((path, *path.parents)):
                return []
            places = [path]
            for source, target in self._moves:
                if path.is_relative_to(source):
                    path = target / path.relative_to(source)
                    places.append(path)
            return places

    def clear(self) -> None:
        """Forget all: nothing is on its way."""
        with self._lock:
            self._left.clear()
            self._moves.clear()
