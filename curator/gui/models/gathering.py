"""Pictures gathered for what they have in common: those shown, in which order, how many under."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, eq=False)
class Gathering:
    """Columns by id, made for the ids there were; each is another, whatever is in it.

    Parameters
    ----------
    mask
        Bool (N,): what is shown.
    order
        float64 (N,), highest first, or None where the order is left as it is.
    counts
        int64 (N,): how many pictures lie on each other in a tile, itself among them; 0 for none.
    """

    mask: NDArray[np.bool_]
    order: NDArray[np.float64] | None = None
    counts: NDArray[np.int64] | None = None

    def among(self, total: int) -> NDArray[np.bool_]:
        """Return the mask for so many ids; what came later is shown only where no order is."""
        more = np.full(max(0, total - len(self.mask)), self.order is None)
        return np.concatenate([self.mask, more])[:total]

    def values(self, total: int) -> NDArray[np.float64]:
        """Return the order for so many ids, float64 (`total`,), NaN where there is none."""
        found = np.full(total, np.nan)
        if self.order is not None:
            found[: len(self.order)] = self.order[:total]
        return found

    def count_of(self, identity: int) -> int:
        """Return how many pictures lie in a tile, or 0."""
        if self.counts is None or identity >= len(self.counts):
            return 0
        return int(self.counts[identity])
