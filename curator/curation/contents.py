"""Which rows of a list have which contents: how a million rows meet what the library finds."""

from __future__ import annotations

from functools import cached_property
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from curator.library.digests import Digests

Number = TypeVar("Number", bound=np.generic)


class Contents:
    """The contents of a list's rows; several rows may have the same one.

    Parameters
    ----------
    digests
        uint8 (N, 32), zeros for a row whose content is not known.
    """

    def __init__(self, digests: Digests) -> None:
        self._words = _words(digests)

    def __len__(self) -> int:
        """Return the number of rows."""
        return len(self._words)

    @cached_property
    def _order(self) -> NDArray[np.intp]:
        return np.argsort(self._words[:, 0])

    @cached_property
    def _sorted(self) -> NDArray[np.uint64]:
        return self._words[self._order]

    @cached_property
    def _runs(self) -> NDArray[np.intp]:
        """How many rows from each on, in that order, begin with the same eight bytes."""
        edges = np.flatnonzero(np.diff(self._sorted[:, 0])) + 1
        ends = np.append(edges, len(self))
        lengths = np.diff(ends, prepend=0)
        return np.repeat(ends, lengths) - np.arange(len(self))

    def have(self, found: Digests) -> NDArray[np.bool_]:
        """Tell for each row, bool (N,), whether its content is among those found."""
        mask = np.zeros(len(self), dtype=bool)
        mask[self._meet(found)[0]] = True
        return mask

    def spread(
        self, found: Digests, values: NDArray[Number], otherwise: int | float = 0
    ) -> NDArray[Number]:
        """Give each row, (N,), its content's value; (M,) values belong to the M contents found."""
        column = np.full(len(self), otherwise, dtype=values.dtype)
        rows, which = self._meet(found)
        column[rows] = values[which]
        return column

    def _meet(self, found: Digests) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Return pairs of a row and which of the found contents it has.

        Eight bytes find the place, and all 32 decide.
        """
        wanted = _words(found)
        # Sorted first: a search that jumps through all of the memory takes several times as long.
        order = np.argsort(wanted[:, 0])
        wanted = wanted[order]
        low = np.searchsorted(self._sorted[:, 0], wanted[:, 0])
        there = np.flatnonzero(low < len(self))
        there = there[self._sorted[low[there], 0] == wanted[there, 0]]
        counts = self._runs[low[there]]
        which = np.repeat(there, counts)
        step = np.arange(len(which)) - np.repeat(np.cumsum(counts) - counts, counts)
        places = low[which] + step
        same = (self._sorted[places] == wanted[which]).all(axis=1)
        return self._order[places[same]], order[which[same]]


def _words(digests: Digests) -> NDArray[np.uint64]:
    """Return hashes as four numbers each, uint64 (N, 4)."""
    return np.ascontiguousarray(digests, dtype=np.uint8).view(np.uint64).reshape(-1, 4)
