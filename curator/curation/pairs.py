"""Picks between two pictures: which to ask about, and what a person's ranking is after them.

The model is Bradley and Terry's (1952) around the ArtScore: picture a is preferred to b with the
probability logistic(t_a - t_b), where a picture's strength t is its standing by ArtScore (its rank
as a normal deviate) times an agreement, plus a taste of its own. The agreement is near 1 and the
tastes near 0 until picks say otherwise (normal priors); so pictures that nobody asked about stay
where the ArtScore has them, and a single pick moves two neighbours past each other, not across the
list. A tie counts as half a pick either way. The most probable strengths are found by Newton's
method; their covariance there tells where a question would teach most.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from statistics import NormalDist
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from curator.curation.intervals import Interval, mean_interval, share_interval

if TYPE_CHECKING:
    from curator.library.names import Pick

#: Standard deviation of a picture's own taste. With 1, of two pictures with equal ArtScores one is
#: preferred by 2 to 1 or more in six of ten cases.
TASTE = 1.0
#: Mean and standard deviation of the agreement with the ArtScore.
AGREEMENT = (1.0, 1.0)

_ROUNDS = 50
_FOLDS = 5

#: Two content hashes, the lesser first: a question.
Pair = tuple[str, str]


@dataclass(frozen=True, slots=True, eq=False)
class Standing:
    """Pictures with what the model makes of them.

    Parameters
    ----------
    content_hashes
        N, each once.
    scores
        float64 (N,), no NaN.
    deviations
        float64 (N,), NaN where not known.
    """

    content_hashes: tuple[str, ...]
    scores: NDArray[np.float64]
    deviations: NDArray[np.float64]

    def deviates(self) -> NDArray[np.float64]:
        """Return the standing as normal deviates, float64 (N,): only the order has a meaning."""
        ordered = np.sort(self.scores)
        below = np.searchsorted(ordered, self.scores, side="left")
        at_or_below = np.searchsorted(ordered, self.scores, side="right")
        normal = NormalDist()
        shares = (below + at_or_below) / 2 / max(1, len(ordered))
        return np.array([normal.inv_cdf(share) for share in shares.tolist()], dtype=np.float64)


@dataclass(frozen=True, slots=True, eq=False)
class Taste:
    """A person's ranking beside the model's.

    Parameters
    ----------
    strengths
        float64 (N,), of the standing's pictures: higher is liked better.
    agreement
        How much of the ArtScore's order the picks bear out: 1 is as expected, 0 is none of it.
    asked
        int64 (M,), rows of pictures that were picked from.
    covariance
        float64 (M + 1, M + 1), of their tastes and, last, of the agreement.
    """

    strengths: NDArray[np.float64]
    agreement: float
    asked: NDArray[np.int64]
    covariance: NDArray[np.float64]

    def order(self) -> NDArray[np.int64]:
        """Return the rows, the best liked first; of equals the lower row."""
        return np.argsort(-self.strengths, kind="stable")


@dataclass(frozen=True, slots=True)
class HeldOut:
    """How often picks that were set aside are foretold, by the ArtScore and by the fit.

    The questions are near ties by design: the ArtScore alone can hardly do better than half there.

    Parameters
    ----------
    by_score, by_taste
        Shares with their intervals (Wilson's, 95 %).
    gain
        The taste's share less the score's, on the same picks.
    """

    picks: int
    by_score: Interval
    by_taste: Interval
    gain: Interval


def pair_of(first: str, second: str) -> Pair:
    """Return the question about two contents, whichever is named first."""
    return (first, second) if first < second else (second, first)


def asked_pairs(picks: Collection[Pick]) -> set[Pair]:
    """Return the questions that have been answered."""
    return {pair_of(pick.winner, pick.loser) for pick in picks}


def fit(standing: Standing, picks: Sequence[Pick]) -> Taste:
    """Fit the person's ranking.

    Parameters
    ----------
    picks
        In any order. Those with a content that is not among the standing's are left out.
    """
    winners, losers, outcomes = _indexed(standing, picks)
    return _fitted(standing.deviates(), winners, losers, outcomes)


def held_out(standing: Standing, picks: Sequence[Pick], folds: int = _FOLDS) -> HeldOut | None:
    """Return how well picks are foretold that the fit has not seen; None of fewer than ten.

    Ties foretell nothing and are left out of the count, not of the fit.
    """
    winners, losers, outcomes = _indexed(standing, picks)
    decided = np.flatnonzero(outcomes == 1)
    if len(decided) < 2 * folds:
        return None
    deviates = standing.deviates()
    fold = np.random.default_rng(0).permutation(len(winners)) % folds
    by_score, by_taste = np.empty(len(winners)), np.empty(len(winners))
    for number in range(folds):
        seen, out = fold != number, fold == number
        taste = _fitted(deviates, winners[seen], losers[seen], outcomes[seen])
        by_score[out] = _foretold(deviates, winners[out], losers[out])
        by_taste[out] = _foretold(taste.strengths, winners[out], losers[out])
    by_score, by_taste = by_score[decided], by_taste[decided]
    shares = [share_interval(float(each.sum()), len(decided)) for each in (by_score, by_taste)]
    gain = mean_interval(by_taste - by_score)
    assert shares[0] is not None and shares[1] is not None and gain is not None  # noqa: PT018
    return HeldOut(len(decided), shares[0], shares[1], gain)


def _indexed(
    standing: Standing, picks: Sequence[Pick]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]:
    """Return winners' and losers' rows, and 1 for a pick or a half for a tie."""
    row_of = {content_hash: row for row, content_hash in enumerate(standing.content_hashes)}
    known = [pick for pick in picks if pick.winner in row_of and pick.loser in row_of]
    return (
        np.array([row_of[pick.winner] for pick in known], dtype=np.int64),
        np.array([row_of[pick.loser] for pick in known], dtype=np.int64),
        np.array([0.5 if pick.tie else 1.0 for pick in known], dtype=np.float64),
    )


def _fitted(
    deviates: NDArray[np.float64],
    winners: NDArray[np.int64],
    losers: NDArray[np.int64],
    outcomes: NDArray[np.float64],
) -> Taste:
    asked, places = np.unique(np.concatenate([winners, losers]), return_inverse=True)
    answers = _Answers(
        places[: len(winners)],
        places[len(winners) :],
        deviates[winners] - deviates[losers],
        outcomes,
    )
    prior = np.zeros(len(asked) + 1)
    prior[-1] = AGREEMENT[0]
    precision = np.full(len(asked) + 1, TASTE**-2)
    precision[-1] = AGREEMENT[1] ** -2
    found, curvature = _most_probable(answers, prior, precision)
    strengths = found[-1] * deviates
    strengths[asked] += found[:-1]
    covariance = np.asarray(np.linalg.inv(curvature), dtype=np.float64)
    return Taste(strengths, float(found[-1]), asked, covariance)


@dataclass(frozen=True, slots=True, eq=False)
class _Answers:
    """Picks as data for `values`: the tastes of the pictures asked about and, last, the agreement.

    Parameters
    ----------
    winners, losers
        int64 (P,), places among the tastes.
    differences
        float64 (P,), of the standings.
    outcomes
        float64 (P,), 1 or, for ties, a half.
    """

    winners: NDArray[np.int64]
    losers: NDArray[np.int64]
    differences: NDArray[np.float64]
    outcomes: NDArray[np.float64]

    def sums(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the differences of strengths, (P,), which are linear in the values."""
        tastes = values[self.winners] - values[self.losers]
        return np.asarray(tastes + values[-1] * self.differences)

    def slope(self, each: NDArray[np.float64], size: int) -> NDArray[np.float64]:
        """Return the sums' derivatives by the values, weighted by `each`, (P,): (size,)."""
        slope = np.zeros(size)
        np.add.at(slope, self.winners, each)
        np.add.at(slope, self.losers, -each)
        slope[-1] += each @ self.differences
        return slope

    def curvature(self, each: NDArray[np.float64], size: int) -> NDArray[np.float64]:
        """Return the products of those derivatives, weighted by `each`: (size, size)."""
        curvature = np.zeros((size, size))
        ends = ((self.winners, 1.0), (self.losers, -1.0))
        for row, sign in ends:
            for column, other in ends:
                np.add.at(curvature, (row, column), sign * other * each)
            np.add.at(curvature[:, -1], row, sign * each * self.differences)
            np.add.at(curvature[-1], row, sign * each * self.differences)
        curvature[-1, -1] += each @ np.square(self.differences)
        return curvature


def _most_probable(
    answers: _Answers, prior: NDArray[np.float64], precision: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the most probable values, (V,), and the curvature there, (V, V).

    The posterior is log-concave: Newton's steps, halved while they overshoot, end at its one mode.
    """

    def cost(values: NDArray[np.float64]) -> float:
        sums = answers.sums(values)
        won, lost = answers.outcomes, 1 - answers.outcomes
        likelihood = won @ np.logaddexp(0, -sums) + lost @ np.logaddexp(0, sums)
        return float(likelihood + precision @ np.square(values - prior) / 2)

    found, size = prior.copy(), len(prior)
    for _ in range(_ROUNDS):
        chances = 1 / (1 + np.exp(-answers.sums(found)))
        slope = answers.slope(chances - answers.outcomes, size) + precision * (found - prior)
        curvature = answers.curvature(chances * (1 - chances), size) + np.diag(precision)
        step = np.linalg.solve(curvature, slope)
        if np.abs(step).max() < 1e-9:
            break
        part = 1.0
        while cost(found - part * step) > cost(found) and part > 1e-6:
            part /= 2
        found = found - part * step
    return found, curvature


def _foretold(
    strengths: NDArray[np.float64], winners: NDArray[np.int64], losers: NDArray[np.int64]
) -> NDArray[np.float64]:
    """Return 1 where the winner is the stronger, 0 where the loser is, a half where neither."""
    return (np.sign(strengths[winners] - strengths[losers]) + 1) / 2
