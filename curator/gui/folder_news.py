"""What others wrote of the open folder, read by the folders' thread: little, and not too often."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from curator.columns import KnownFiles, PathColumn
from curator.gui.models.block import Block, make_block, make_known_block
from curator.records import ModelKey, ScoreEvent

if TYPE_CHECKING:
    from curator.library import Library

#: A folder of more files is read as a whole only once others have come to rest.
MANY = 20_000
#: Between two looks lie that many times as long as the last one took.
REST = 20
#: More than this are not told of one by one.
_FEW = 5_000
#: A transaction tells its time before it is kept, in seconds.
_BEFORE_S = 10
#: Large odd numbers, for columns to be told apart in a sum.
_ODD = tuple(
    np.uint64(each) for each in (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9)
)


class FolderNews:
    """Tells what changed in a folder since it was shown, where others wrote at all.

    A small folder is read again and only what differs is told. Of a large one what was scored
    since the last look is asked for while others go on writing. All else (files that could not be
    read, copies of what was known already) follows when they pause, if there is any.

    Parameters
    ----------
    clock
        Seconds, by which rests are measured.
    """

    def __init__(
        self,
        library: Library,
        *,
        many: int = MANY,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._library = library
        self._many = many
        self._clock = clock
        self._paths = PathColumn.of(())
        self._prints: NDArray[np.uint64] = np.empty(0, dtype=np.uint64)
        self._version = 0
        self._since = 0
        self._owed = False
        self._totals: tuple[int, ...] | None = None
        self._next = float("-inf")

    def begin(self) -> None:
        """Note where the library is before a folder is read."""
        self._version = self._library.others_version()
        self._since = self._now()
        self._owed, self._totals = False, None
        self._next = float("-inf")

    def remember(self, known: KnownFiles) -> None:
        """Note what is shown of the folder."""
        self._paths, self._prints = known.paths, _prints(known)

    def read(
        self, root: Path, key: ModelKey, base: PathColumn | None, *, recursive: bool
    ) -> Block | None:
        """Return what is new, or None.

        Parameters
        ----------
        base
            The paths of the folder as they were first shown. Where there were none, a whole folder
            may come: its paths are the base from then on.

        Raises
        ------
        LibraryError
            It can be asked again later: nothing is lost.
        """
        began = self._clock()
        version = self._library.others_version()
        writing = version != self._version
        self._owed = self._owed or writing
        if not self._owed or began < self._next:
            return None
        since, block = self._now(), None
        small = len(self._paths) <= self._many
        recent = None if small or not writing else self._recent(root, key, recursive=recursive)
        if recent is not None:
            block = make_block(recent) if recent else None
        else:
            # Once others have come to rest, what they only rated is not worth reading all again.
            resting = not (small or writing)
            totals = self._library.totals(root, recursive=recursive) if resting else self._totals
            if not resting or totals != self._totals:
                known = self._library.known_files(root, key, recursive=recursive)
                block = self._differing(known, base)
            self._totals = totals  # only now: what could not be read is still owed
        self._owed = recent is not None
        self._version, self._since = version, since
        ended = self._clock()
        self._next = ended + REST * (ended - began)
        return None if block is None else replace(block, late=True)

    def _recent(self, root: Path, key: ModelKey, *, recursive: bool) -> list[ScoreEvent] | None:
        """Return what was scored since the last look, or None where that is more than a few."""
        events = self._library.scored_since(root, key, self._since, recursive=recursive, limit=_FEW)
        return events if len(events) < _FEW else None

    def _now(self) -> int:
        return self._library.now() - _BEFORE_S

    def _differing(self, known: KnownFiles, base: PathColumn | None) -> Block | None:
        prints, rows = _prints(known), known.paths.rows_in(self._paths)
        old = rows >= 0
        differs = ~old
        differs[old] = prints[old] != self._prints[rows[old]]
        self._paths, self._prints = known.paths, prints
        fresh = np.flatnonzero(differs)
        if not len(fresh):
            return None
        if base is None or len(fresh) > _FEW:
            return make_known_block(known, base)
        return make_block([known.event(row) for row in fresh.tolist()])


def _prints(known: KnownFiles) -> NDArray[np.uint64]:
    """Return a number for each file that tells whether anything shown of it is another now."""
    first, second, third = _ODD
    prints = known.scores.view(np.uint64) * first
    prints += known.mtimes.view(np.uint64) * second
    prints += known.sizes.view(np.uint64) * third
    prints ^= np.ascontiguousarray(known.hashes[:, :8]).view(np.uint64).ravel()
    prints[list(known.errors)] += np.uint64(1)
    return prints
