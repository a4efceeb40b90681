"""Where a score stands among others: ranks and percentiles. Only the order of ArtScores matters."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def percentiles(scores: NDArray[np.floating]) -> NDArray[np.float64]:
    """Return for each score the share of scores at or below it.

    Parameters
    ----------
    scores
        Float (N,), no NaN.

    Returns
    -------
    Float64 (N,), in (0, 100]; the best has 100, equal scores have equal percentiles.
    """
    scores = np.asarray(scores)
    at_or_below = np.searchsorted(np.sort(scores), scores, side="right").astype(np.float64)
    return at_or_below * 100.0 / max(1, len(scores))


def ranks(scores: NDArray[np.floating]) -> NDArray[np.int64]:
    """Return competition ranks, best first: 1, 2, 2, 4 (equal scores share the better rank).

    Parameters
    ----------
    scores
        Float (N,), no NaN.
    """
    scores = np.asarray(scores)
    return len(scores) - np.searchsorted(np.sort(scores), scores, side="right") + 1
