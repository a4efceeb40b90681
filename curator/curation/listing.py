"""What the library knows of folders, as the columns that a search runs over."""

from __future__ import annotations

import os
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from curator.columns import KnownFiles
from curator.curation.columns import Columns, Mask
from curator.curation.contents import Contents
from curator.curation.fields import BANDS
from curator.library.names import MarkColumns
from curator.ranking import percentiles
from curator.scoring.calibration import Calibration


class NameList:
    """File names in a list."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = names
        self._folded = [name.casefold() for name in names]

    def holding(self, text: str) -> Mask:
        """Tell which names hold a text, in any case."""
        part = text.casefold()
        return np.array([part in name for name in self._folded], dtype=bool)

    def name(self, row: int) -> str:
        """Return a row's name."""
        return self._names[row]


def columns_of(
    known: KnownFiles, marks: MarkColumns, calibration: Calibration | None = None
) -> Columns:
    """Lay out what is known of files; percentiles are among just these."""
    contents = Contents(known.hashes)
    unreadable = np.zeros(len(known), dtype=bool)
    unreadable[list(known.errors)] = True
    scored = ~np.isnan(known.scores)
    percentile = np.full(len(known), np.nan)
    percentile[scored] = percentiles(known.scores[scored])
    return Columns(
        names=NameList([path.rpartition(os.sep)[2] for path in known.paths]),
        contents=contents,
        scores=known.scores,
        percentiles=percentile,
        sizes=known.sizes,
        mtimes=known.mtimes,
        widths=known.widths,
        heights=known.heights,
        stars=contents.spread(marks.contents, marks.stars),
        flags=contents.spread(marks.contents, marks.flags),
        colors=contents.spread(marks.contents, marks.colors),
        unreadable=unreadable,
        bands=None if calibration is None else bands(known.scores, calibration),
    )


def bands(scores: NDArray[np.float64], calibration: Calibration) -> NDArray[np.int8]:
    """Return what scores read as, int8 (N,): places in `BANDS`, -1 where there is no score."""
    # The band changes at two scores only.
    edges = sorted((calibration.photo_quantiles[95], calibration.art_quantiles[5]))
    codes = [BANDS.index(calibration.band(score)) for score in (-np.inf, *edges)]
    found = np.array(codes, dtype=np.int8)[np.searchsorted(edges, scores, side="right")]
    found[np.isnan(scores)] = -1
    return found
