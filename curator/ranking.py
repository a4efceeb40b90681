"""Where a score stands among others: ranks and percentiles. Only the order of ArtScores matters."""

from __future__ import annotations

import math
from dataclasses import dataclass

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
    # In order: searching for a million scores as they come takes four times as long.
    order = np.argsort(scores)
    ordered = scores[order]
    found = np.empty(len(scores), dtype=np.float64)
    found[order] = np.searchsorted(ordered, ordered, side="right") * 100.0 / max(1, len(scores))
    return found


def ranks(scores: NDArray[np.floating]) -> NDArray[np.int64]:
    """Return competition ranks, best first: 1, 2, 2, 4 (equal scores share the better rank).

    Parameters
    ----------
    scores
        Float (N,), no NaN.
    """
    scores = np.asarray(scores)
    return len(scores) - np.searchsorted(np.sort(scores), scores, side="right") + 1


@dataclass(frozen=True, slots=True, eq=False)
class RankChanges:
    """How ranks among the same pictures differ between two models.

    Parameters
    ----------
    compared
        Bool (N,): pictures that both models scored; ranks are among these alone.
    before, after
        Int64 (N,): competition ranks from 1, best first; 0 where not compared.
    """

    compared: NDArray[np.bool_]
    before: NDArray[np.int64]
    after: NDArray[np.int64]

    @property
    def places(self) -> NDArray[np.int64]:
        """Places gained, int64 (N,): positive moved up, 0 stayed or is not compared."""
        return self.before - self.after

    def moved_more_than(self, places: int) -> int:
        """Return how many pictures moved by more than so many places, up or down."""
        return int(np.count_nonzero(np.abs(self.places) > places))


def rank_changes(before: NDArray[np.floating], after: NDArray[np.floating]) -> RankChanges:
    """Compare where two models rank the same pictures.

    Parameters
    ----------
    before, after
        Float (N,): the scores of N pictures under either model, NaN where there is none.
    """
    compared = ~(np.isnan(before) | np.isnan(after))
    columns = [np.zeros(len(compared), dtype=np.int64) for _ in range(2)]
    for column, scores in zip(columns, (before, after), strict=True):
        column[compared] = ranks(np.asarray(scores)[compared])
    return RankChanges(compared, *columns)


def kendall_tau(first: NDArray[np.floating], second: NDArray[np.floating]) -> float:
    """Return Kendall's tau-b of two scorings: 1 for the same order, -1 for the reverse.

    It takes a time of N log N: a library may hold a million pictures.

    Parameters
    ----------
    first, second
        Float (N,), no NaN.

    Returns
    -------
    NaN where either knows no order: fewer than two pictures, or all of them equal.
    """
    _, a = np.unique(np.asarray(first), return_inverse=True)
    _, b = np.unique(np.asarray(second), return_inverse=True)
    pairs = _pairs(np.array([len(a)]))
    tied_a, tied_b = (_pairs(np.bincount(each)) for each in (a, b))
    if pairs in (tied_a, tied_b):
        return math.nan
    tied_both = _pairs(np.unique(a * (b.max() + 1) + b, return_counts=True)[1])
    discordant = _inversions(b[np.lexsort((b, a))])
    difference = pairs - tied_a - tied_b + tied_both - 2 * discordant
    return difference / math.sqrt((pairs - tied_a) * (pairs - tied_b))


def _pairs(counts: NDArray[np.int64]) -> int:
    """Return how many pairs there are within groups of these sizes."""
    return int(np.sum(counts * (counts - 1) // 2))


def _inversions(values: NDArray[np.int64]) -> int:
    """Count the pairs of which the earlier value is greater; `values` are from 0.

    Two values first differ in one bit: with values sorted by the bits above it, and otherwise
    left in their order, the pairs that are decided by it lie within runs.
    """
    inversions = 0
    for bit in reversed(range(int(values.max(initial=0)).bit_length())):
        above, ones = values >> (bit + 1), (values >> bit) & 1
        ones_before = np.cumsum(ones) - ones
        of_the_run = ones_before - ones_before[np.searchsorted(above, above)]
        inversions += int(of_the_run[ones == 0].sum())
        values = values[np.argsort(values >> bit, kind="stable")]
    return inversions
