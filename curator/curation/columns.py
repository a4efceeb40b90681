"""What is known of a list's pictures, as the columns that a search runs over."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from curator.curation.contents import Contents

#: Whether each row is found, bool (N,).
Mask = NDArray[np.bool_]


class NameColumn(Protocol):
    """File names of a list's rows."""

    def holding(self, text: str) -> Mask:
        """Tell which names hold a text, in any case."""
        ...

    def name(self, row: int) -> str:
        """Return a row's name."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """What is known of a list's N rows.

    Parameters
    ----------
    scores, percentiles
        float64 (N,), NaN where there is none.
    sizes, mtimes
        int64 (N,): bytes, nanoseconds since the epoch.
    widths, heights
        int32 (N,): pixels, 0 where not known.
    stars, flags, colors
        int8 (N,), as in `Marks`.
    unreadable
        bool (N,).
    bands
        int8 (N,): places in `curator.curation.query.BANDS`, -1 where there is no score; None
        where the model has no calibration.
    """

    names: NameColumn
    contents: Contents
    scores: NDArray[np.float64]
    percentiles: NDArray[np.float64]
    sizes: NDArray[np.int64]
    mtimes: NDArray[np.int64]
    widths: NDArray[np.int32]
    heights: NDArray[np.int32]
    stars: NDArray[np.int8]
    flags: NDArray[np.int8]
    colors: NDArray[np.int8]
    unreadable: Mask
    bands: NDArray[np.int8] | None = None

    def __len__(self) -> int:
        """Return the number of rows."""
        return len(self.scores)
