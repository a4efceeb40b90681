"""Which two pictures to ask about next: where an answer teaches most."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
from numpy.typing import NDArray

from curator.curation.meaning import tied_pairs
from curator.curation.pairs import TASTE, Pair, Standing, Taste, pair_of

#: How many places apart two pictures of a question may stand.
REACH = 8


def choose_pairs(
    standing: Standing,
    taste: Taste,
    asked: Collection[Pair],
    count: int,
    cut: int = 0,
) -> list[Pair]:
    """Choose questions, the most telling first.

    Only near ties are asked about: pictures at most `REACH` places apart in the ranking by ArtScore
    that their deviations don't tell apart (any so near where deviations are not known). Of these
    the answer tells most that is most open given what was picked, by p (1 - p) times the variance
    of the difference of strengths. No pair comes that was asked about before, and no picture twice
    in one round.

    Parameters
    ----------
    taste
        Fitted on the picks so far.
    asked
        Pairs that are answered, or that are not wanted for another reason.
    count
        How many at most; fewer where there are no more near ties.
    cut
        Of equally telling pairs those nearest to this rank come first: the rank of the last picture
        that will be kept, or 0 to begin at the top.
    """
    order = np.lexsort((np.arange(len(standing.scores)), -standing.scores))
    ranks, first, second = _near_ties(standing, order)
    gains = _gains(taste, first, second)
    # Rounded: at both ends of a ranking neighbours lie further apart, which should not be why
    # the pictures that matter most are asked about last.
    sequence = np.lexsort((ranks, np.abs(ranks - cut), -np.round(gains, 1)))
    chosen: list[Pair] = []
    used: set[int] = set()
    for at in sequence.tolist():
        if len(chosen) == count:
            break
        rows = int(first[at]), int(second[at])
        pair = pair_of(*(standing.content_hashes[row] for row in rows))
        if used.isdisjoint(rows) and pair not in asked:
            chosen.append(pair)
            used.update(rows)
    return chosen


def _near_ties(
    standing: Standing, order: NDArray[np.int64]
) -> tuple[NDArray[np.float64], NDArray[np.int64], NDArray[np.int64]]:
    """Return the mean rank and the rows of each pair that may be asked about."""
    places = np.arange(len(order))
    uppers = np.concatenate([places[: max(0, len(order) - away)] for away in range(1, REACH + 1)])
    lowers = np.concatenate([places[away:] for away in range(1, REACH + 1)])
    first, second = order[uppers], order[lowers]
    scores, deviations = standing.scores, standing.deviations
    near = tied_pairs(scores[first], scores[second], deviations[first], deviations[second])
    near |= np.isnan(deviations[first]) | np.isnan(deviations[second])
    return (uppers + lowers + 2)[near] / 2, first[near], second[near]


def _gains(
    taste: Taste, first: NDArray[np.int64], second: NDArray[np.int64]
) -> NDArray[np.float64]:
    """Return how much each answer is expected to teach of the two pictures.

    What it teaches of the agreement is left out: that is most at both ends of a ranking.
    """
    chances = 1 / (1 + np.exp(taste.strengths[second] - taste.strengths[first]))
    place = np.full(len(taste.strengths), -1)
    place[taste.asked] = np.arange(len(taste.asked))
    variances = np.full(len(taste.strengths), TASTE**2)
    variances[taste.asked] = np.diag(taste.covariance)[:-1]
    shared = np.zeros(len(first))
    both = (place[first] >= 0) & (place[second] >= 0)
    shared[both] = taste.covariance[place[first[both]], place[second[both]]]
    variance = variances[first] + variances[second] - 2 * shared
    return np.asarray(chances * (1 - chances) * variance, dtype=np.float64)
