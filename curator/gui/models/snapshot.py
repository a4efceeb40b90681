"""A folder's columns as they are at one moment, for a search on another thread."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from curator.columns import PathColumn
from curator.gui.models.names import Names
from curator.scoring.calibration import Calibration

Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class FrozenNames:
    """File names by id.

    Parameters
    ----------
    total
        How many ids there are.
    base, paths, first
        The names and paths that came with the library, whose ids count up from `first`.
    own
        Paths of all other ids, and of those that were renamed.
    """

    total: int
    base: Names | None
    paths: PathColumn | None
    first: int
    own: Mapping[int, str]

    def holding(self, text: str) -> Mask:
        """Tell which names hold a text, in any case."""
        found = np.zeros(self.total, dtype=bool)
        if self.base is not None:
            found[self.first : self.first + len(self.base)] = self.base.holding(text)
        part = text.casefold()
        for identity, path in self.own.items():
            found[identity] = part in path.rpartition(os.sep)[2].casefold()
        return found

    def name(self, row: int) -> str:
        """Return an id's name."""
        path = self.own.get(row)
        if path is None and self.paths is not None:
            path = self.paths[row - self.first]
        return "" if path is None else path.rpartition(os.sep)[2]


@dataclass(frozen=True, slots=True, eq=False)
class Snapshot:
    """Columns by id, as `curator.gui.models.catalogue.Catalogue` keeps them, copied."""

    names: FrozenNames
    hashes: NDArray[np.uint8]
    scores: NDArray[np.float64]
    sizes: NDArray[np.int64]
    mtimes: NDArray[np.int64]
    widths: NDArray[np.int32]
    heights: NDArray[np.int32]
    ranked: Mask
    unreadable: Mask
    calibration: Calibration | None


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """Which ids a search found; each is another, whatever it found.

    Parameters
    ----------
    mask
        Bool (N,): ids that came later are not in it, and were not found.
    """

    mask: Mask

    def among(self, total: int) -> Mask:
        """Return the mask for so many ids."""
        more = total - len(self.mask)
        return np.concatenate([self.mask, np.zeros(more, dtype=bool)]) if more > 0 else self.mask
