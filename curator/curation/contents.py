"""Which rows of a list have which contents: how a million rows meet what the library finds."""

from __future__ import annotations

from functools import cached_property
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from curator.library.digests import Digests

Number = TypeVar("Number", bound=np.generic)

#: Content hashes as four numbers each, which sort as their bytes do: uint64 (N, 4).
_Words = NDArray[np.uint64]


class Contents:
    """The contents of a list's rows; several rows may have the same one.

    Parameters
    ----------
    digests
        uint8 (N, 32), zeros for a row whose content is not known.
    """

    def __init__(self, digests: Digests) -> None:
        self._digests = digests

    def __len__(self) -> int:
        """Return the number of rows."""
        return len(self._digests)

    @cached_property
    def _grouped(self) -> tuple[_Words, NDArray[np.uint64], NDArray[np.int32]]:
        """The different contents in order, their first eight bytes, and each row's place in them.

        Whatever is told of a content then goes to its rows by one look into a short column.
        """
        words = _words(self._digests)
        order = np.argsort(words[:, 0])
        ordered = words[order]
        edges = (ordered[1:] != ordered[:-1]).any(axis=1)
        if (edges & (ordered[1:, 0] == ordered[:-1, 0])).any():
            # Some begin with the same eight bytes: copies must lie side by side all the same.
            order = np.lexsort(words.T[::-1])
            ordered = words[order]
            edges = (ordered[1:] != ordered[:-1]).any(axis=1)
        starts = np.append(True, edges)[: len(ordered)]
        groups = np.empty(len(ordered), dtype=np.int32)
        groups[order] = np.cumsum(starts, dtype=np.int32) - 1
        different = ordered[starts]
        return different, np.ascontiguousarray(different[:, 0]), groups

    def have(self, found: Digests) -> NDArray[np.bool_]:
        """Tell for each row, bool (N,), whether its content is among those found."""
        different, _, groups = self._grouped
        hits = np.zeros(len(different), dtype=bool)
        hits[self._meet(found)[0]] = True
        return hits[groups]

    def spread(
        self, found: Digests, values: NDArray[Number], otherwise: int | float = 0
    ) -> NDArray[Number]:
        """Give each row, (N,), its content's value; (M,) values belong to the M contents found."""
        different, _, groups = self._grouped
        told = np.full(len(different), otherwise, dtype=values.dtype)
        places, which = self._meet(found)
        told[places] = values[which]
        return told[groups]

    def _meet(self, found: Digests) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Return pairs of a place in the different contents and which of those found is there.

        Eight bytes find the place, and all 32 decide.
        """
        different, firsts, _ = self._grouped
        wanted = _words(found)
        which = np.arange(len(wanted))
        if (wanted[1:, 0] < wanted[:-1, 0]).any():
            # Sorted first: a search that jumps through all of the memory takes several times
            # as long.
            which = np.argsort(wanted[:, 0])
            wanted = wanted[which]
        places = np.searchsorted(firsts, wanted[:, 0])
        met = np.zeros(len(wanted), dtype=bool)
        left = np.flatnonzero(places < len(firsts))
        while len(left):
            same = (different[places[left]] == wanted[left]).all(axis=1)
            met[left[same]] = True
            left = left[~same]
            places[left] += 1  # another content may begin with the same eight bytes
            left = left[places[left] < len(firsts)]
            left = left[firsts[places[left]] == wanted[left, 0]]
        return places[met], which[met]


def _words(digests: Digests) -> _Words:
    contiguous = np.ascontiguousarray(digests, dtype=np.uint8)
    return contiguous.view(">u8").astype(np.uint64).reshape(-1, 4)
