"""The best few that are not all alike: maximal marginal relevance.

After Carbonell and Goldstein 1998, "The Use of MMR". Each picture in turn is the one with the
highest `balance` x relevance - (1 - `balance`) x its largest cosine with what was taken before.
Relevance is the percentile, since only the order of ArtScores has a meaning, and cosines are taken
around the mean of all candidates: the prints of any two pictures have much in common.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from curator.curation.similarity import Prints
from curator.ranking import percentiles

#: Half for the score, half against likeness.
BALANCE = 0.5

#: Candidates whose likeness is brought up to date at a time.
_TOGETHER = 256


def diverse_top(
    scores: NDArray[np.floating], prints: Prints, n: int, balance: float = BALANCE
) -> NDArray[np.int64]:
    """Choose pictures that are good and unlike each other.

    Parameters
    ----------
    scores
        Float (N,), no NaN; of equals the lower row comes first.
    prints
        N of them.
    n
        How many; all where there are fewer.
    balance
        0 to 1; 1 asks for the best alone.

    Returns
    -------
    NDArray[np.int64]
        Rows in the order in which they were chosen, the best picture first.
    """
    scores = np.asarray(scores)
    if not 0 <= balance <= 1:
        raise ValueError(f"the balance must be from 0 to 1, not {balance}")
    n = max(0, min(n, len(scores)))
    if n == 0 or balance == 1:
        return np.argsort(-scores.astype(np.float64), kind="stable")[:n]
    relevance = balance * percentiles(scores) / 100
    likeness = _Likeness(prints, 1 - balance)
    chosen: list[int] = []
    # The first is the best whatever the balance: nothing is like what is not there.
    row = int(np.argmax(scores))
    while True:
        chosen.append(row)
        if len(chosen) == n:
            return np.array(chosen, dtype=np.int64)
        row = likeness.best_after(relevance, chosen)


class _Likeness:
    """Each candidate's largest cosine with the chosen ones, computed no earlier than needed.

    It can only grow, so a candidate that loses with what is known of it loses for certain.
    """

    def __init__(self, prints: Prints, weight: float) -> None:
        self._prints = prints
        self._weight = weight
        self._middle = _mean_direction(prints)
        self._largest = np.full(len(prints), -1.0)
        self._seen = np.zeros(len(prints), dtype=np.int64)  # how many of the chosen
        self._taken = np.zeros(len(prints), dtype=bool)
        self._directions: list[NDArray[np.float32]] = []

    def best_after(self, relevance: NDArray[np.float64], chosen: list[int]) -> int:
        """Return the row that comes next."""
        newest = chosen[-1]
        self._taken[newest] = True
        self._directions.append(self._centred(np.array([newest]))[0])
        while True:
            worth = relevance - self._weight * self._largest
            worth[self._taken] = -np.inf
            best = int(np.argmax(worth))
            if self._seen[best] == len(chosen):
                return best
            late = np.flatnonzero(self._seen < len(chosen))
            late = late[~self._taken[late]]
            if len(late) > _TOGETHER:
                late = late[np.argpartition(-worth[late], _TOGETHER)[:_TOGETHER]]
            self._bring_up_to_date(late)

    def _bring_up_to_date(self, rows: NDArray[np.int64]) -> None:
        centred = self._centred(rows)
        since = int(self._seen[rows].min())
        near = (centred @ np.stack(self._directions[since:]).T).max(axis=1)
        # Rounded, since the last digits depend on which rows are multiplied together.
        self._largest[rows] = np.maximum(self._largest[rows], np.round(near, 5))
        self._seen[rows] = len(self._directions)

    def _centred(self, rows: NDArray[np.int64]) -> NDArray[np.float32]:
        block = self._prints.units(rows) - self._middle
        lengths = np.linalg.norm(block, axis=1, keepdims=True)
        block /= np.maximum(lengths, np.float32(1e-12))
        return block


def _mean_direction(prints: Prints) -> NDArray[np.float32]:
    total = sum(block.sum(axis=0, dtype=np.float64) for _, block in prints.blocks())
    return np.asarray(total / max(1, len(prints)), dtype=np.float32)
