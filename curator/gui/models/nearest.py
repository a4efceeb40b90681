"""Which pictures' scores are next to some scores."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from curator.gui.models.block import Status
from curator.gui.models.catalogue import Catalogue
from curator.gui.models.places import Ids

#: Scores are sorted roughly into so many, a power of two.
_DRAWERS = 1 << 16


def nearest(catalogue: Catalogue, scores: ArrayLike, beside: int) -> Ids:
    """Return the scored pictures that are next in the ranking to any of some scores.

    Takes a pass over the folder's scores: milliseconds for a million pictures.

    Parameters
    ----------
    scores
        Float (N,), no NaN.
    beside
        How many places on each side; equal scores at the end of these come along.
    """
    ladder, wanted = catalogue.all_scores(), np.asarray(scores, dtype=np.float64)
    if not len(ladder) or not len(wanted):
        return np.empty(0, dtype=np.intp)
    places = np.sort(np.searchsorted(ladder, wanted))
    low = ladder[np.maximum(0, places - beside)]
    high = ladder[np.minimum(len(ladder) - 1, places + beside)]
    # Spans that meet become one: of pictures in the order of their scores there is only one.
    apart = low[1:] > high[:-1]
    begins, ends = low[np.append(True, apart)], high[np.append(apart, True)]
    ids = np.flatnonzero(_among(catalogue.scores, begins, ends, ladder))
    span = np.searchsorted(begins, catalogue.scores[ids], side="right") - 1
    ids = ids[(span >= 0) & (catalogue.scores[ids] <= ends[span])]
    return ids[catalogue.statuses[ids] == Status.SCORED]


def _among(
    scores: NDArray[np.float64],
    begins: NDArray[np.float64],
    ends: NDArray[np.float64],
    ladder: NDArray[np.float64],
) -> NDArray[np.bool_]:
    """Return which scores may lie in any of some spans: all that do, and a few beside."""
    if len(begins) == 1:
        among: NDArray[np.bool_] = (scores >= begins[0]) & (scores <= ends[0])
        return among
    # Looking each up among the spans takes ten times as long.
    reach = ladder[-1] - ladder[0]
    scale = (_DRAWERS - 1) / reach if reach > 0 else 0.0

    def drawers(values: NDArray[np.float64]) -> NDArray[np.int32]:
        with np.errstate(invalid="ignore"):  # where there is no score yet
            return ((values - ladder[0]) * scale).astype(np.int32) & (_DRAWERS - 1)

    marked = np.zeros(_DRAWERS, dtype=bool)
    for first, last in zip(drawers(begins).tolist(), drawers(ends).tolist(), strict=True):
        marked[first : last + 1] = True
    return marked[drawers(scores)]
