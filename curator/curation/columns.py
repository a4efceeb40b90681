"""What is known of a list's pictures, as the columns that a search runs over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from curator.curation.contents import Contents
from curator.curation.fields import BANDS
from curator.library.names import MarkColumns
from curator.ranking import percentiles
from curator.scoring.calibration import Calibration

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


@dataclass(frozen=True, eq=False)
class Columns:
    """What is known of a list's N rows; what takes long is worked out when it is asked for.

    Parameters
    ----------
    scores
        float64 (N,), NaN where there is none.
    sizes, mtimes
        int64 (N,): bytes, nanoseconds since the epoch.
    widths, heights
        int32 (N,): pixels, 0 where not known.
    unreadable
        bool (N,).
    read_marks
        Reads the marks of all contents.
    calibration
        What tells art from photo, or None where the model has none.
    """

    names: NameColumn
    contents: Contents
    scores: NDArray[np.float64]
    sizes: NDArray[np.int64]
    mtimes: NDArray[np.int64]
    widths: NDArray[np.int32]
    heights: NDArray[np.int32]
    unreadable: Mask
    read_marks: Callable[[], MarkColumns]
    calibration: Calibration | None = None

    def __len__(self) -> int:
        """Return the number of rows."""
        return len(self.scores)

    @cached_property
    def percentiles(self) -> NDArray[np.float64]:
        """Percentiles among just these, float64 (N,), NaN where there is no score."""
        scored = ~np.isnan(self.scores)
        found = np.full(len(self), np.nan)
        found[scored] = percentiles(self.scores[scored])
        return found

    @cached_property
    def bands(self) -> NDArray[np.int8] | None:
        """Places in `BANDS`, int8 (N,), -1 where there is no score; None without a calibration."""
        return None if self.calibration is None else _bands(self.scores, self.calibration)

    @cached_property
    def stars(self) -> NDArray[np.int8]:
        """Stars as in `Marks`, int8 (N,)."""
        return self.contents.spread(self._marks.contents, self._marks.stars)

    @cached_property
    def flags(self) -> NDArray[np.int8]:
        """Flags as in `Marks`, int8 (N,)."""
        return self.contents.spread(self._marks.contents, self._marks.flags)

    @cached_property
    def colors(self) -> NDArray[np.int8]:
        """Colours as in `Marks`, int8 (N,)."""
        return self.contents.spread(self._marks.contents, self._marks.colors)

    @cached_property
    def _marks(self) -> MarkColumns:
        return self.read_marks()


def _bands(scores: NDArray[np.float64], calibration: Calibration) -> NDArray[np.int8]:
    """Return what scores read as, int8 (N,): places in `BANDS`, -1 where there is no score."""
    # The band changes at two scores only.
    edges = sorted((calibration.photo_quantiles[95], calibration.art_quantiles[5]))
    codes = [BANDS.index(calibration.band(score)) for score in (-np.inf, *edges)]
    found = np.array(codes, dtype=np.int8)[np.searchsorted(edges, scores, side="right")]
    found[np.isnan(scores)] = -1
    return found
