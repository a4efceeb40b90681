"""Known files as columns: what a library tells of a folder in one piece.

A million records are a gigabyte and seconds of work; a million entries of a few arrays are
neither. Nothing here does any work of its own.
"""

from __future__ import annotations

import os
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self, overload

import numpy as np
from numpy.typing import NDArray

from curator.records import ImageFacts, ImageStamp, Score, ScoreEvent

_SEPARATOR = os.fsencode(os.sep)


class PathColumn(Sequence[str]):
    """Absolute paths in one piece of memory, sorted by their bytes, each once; never changed.

    Parameters
    ----------
    blob
        The paths' bytes, one after the other.
    bounds
        int64 (N + 1,): path i lies from `bounds[i]` up to `bounds[i + 1]`.
    """

    __slots__ = ("blob", "bounds")

    def __init__(self, blob: bytes, bounds: NDArray[np.int64]) -> None:
        self.blob = blob
        self.bounds = bounds

    @classmethod
    def of(cls, paths: Iterable[bytes]) -> Self:
        """Sort paths into a column."""
        ordered = sorted(set(paths))
        bounds = np.zeros(len(ordered) + 1, dtype=np.int64)
        np.cumsum(np.fromiter(map(len, ordered), np.int64, len(ordered)), out=bounds[1:])
        return cls(b"".join(ordered), bounds)

    def __len__(self) -> int:
        return len(self.bounds) - 1

    @overload
    def __getitem__(self, index: int) -> str: ...
    @overload
    def __getitem__(self, index: slice) -> list[str]: ...
    def __getitem__(self, index: int | slice) -> str | list[str]:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        if not -len(self) <= index < len(self):
            raise IndexError(index)
        return os.fsdecode(self.raw(index % len(self)))

    def raw(self, index: int) -> bytes:
        """Return a path as the file system spells it."""
        return self.blob[self.bounds[index] : self.bounds[index + 1]]

    def find(self, path: bytes, hint: int = 0) -> int:
        """Return where a path is, or -1.

        Parameters
        ----------
        hint
            Where to look first: whoever walks through folders meets paths nearly in order.
        """
        if hint < len(self) and self.raw(hint) == path:
            return hint
        place = self.place(path)
        return place if place < len(self) and self.raw(place) == path else -1

    def place(self, path: bytes) -> int:
        """Return how many paths sort before `path`."""
        return bisect_left(range(len(self)), path, key=self.raw)

    def below(self, folder: bytes) -> range:
        """Return where the paths below a folder are, at any depth."""
        first = folder.rstrip(_SEPARATOR) + _SEPARATOR
        end = first[:-1] + bytes([first[-1] + 1])
        return range(self.place(first), self.place(end))

    def same_as(self, other: PathColumn) -> bool:
        """Tell whether another column has the same paths."""
        return self.blob == other.blob and np.array_equal(self.bounds, other.bounds)

    def rows_in(self, other: PathColumn) -> NDArray[np.int64]:
        """Return for each path where it is in another column, int64 (N,); -1 where it is not."""
        if self.same_as(other):
            return np.arange(len(self), dtype=np.int64)
        rows = np.full(len(self), -1, dtype=np.int64)
        theirs, row, count = other.raw, 0, len(other)
        for mine in range(len(self)):  # both are sorted: one walk through the two
            path = self.raw(mine)
            while row < count and theirs(row) < path:
                row += 1
            if row < count and theirs(row) == path:
                rows[mine] = row
        return rows


@dataclass(frozen=True, slots=True, eq=False)
class KnownPaths:
    """The paths alone of N known files.

    Parameters
    ----------
    readable
        Bool (N,): which are not known to be unreadable.
    """

    paths: PathColumn
    readable: NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class KnownFiles:
    """What is known of N files under one model; entry i of every column is of the same file.

    Parameters
    ----------
    sizes, mtimes
        int64 (N,): bytes, nanoseconds since the epoch.
    hashes
        uint8 (N, 32): content hashes; zeros for a file that could not be read.
    widths, heights
        int32 (N,): pixels; 0 for a file that could not be read.
    scores
        float64 (N,), NaN where there is none.
    precisions
        uint8 (N,): places in `precision_names`, where there is a score.
    errors
        The sentences of files that could not be read, by their place.
    """

    paths: PathColumn
    sizes: NDArray[np.int64]
    mtimes: NDArray[np.int64]
    hashes: NDArray[np.uint8]
    widths: NDArray[np.int32]
    heights: NDArray[np.int32]
    scores: NDArray[np.float64]
    precisions: NDArray[np.uint8]
    precision_names: tuple[str, ...]
    errors: Mapping[int, str]

    def __len__(self) -> int:
        return len(self.paths)

    def is_settled(self, row: int) -> bool:
        """Tell whether a file has a score or a remembered error: nothing is to be done for it."""
        return bool(self.scores[row] == self.scores[row]) or row in self.errors

    def event(self, row: int) -> ScoreEvent:
        """Return one file's record."""
        value, width = float(self.scores[row]), int(self.widths[row])
        facts = score = None
        if width:
            digest = self.hashes[row].tobytes().hex()
            facts = ImageFacts(digest, width, int(self.heights[row]))
        if value == value:
            score = Score(value, self.precision_names[self.precisions[row]])
        return ScoreEvent(
            ImageStamp(Path(self.paths[row]), int(self.sizes[row]), int(self.mtimes[row])),
            facts,
            score,
            self.errors.get(row),
            cached=True,
        )
