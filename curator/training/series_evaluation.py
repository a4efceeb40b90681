"""How well scores put series in order, in plain numpy."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from curator.errors import CuratorError
from curator.training.evaluation import auc, kendall_tau
from curator.training.labels import DOMAINS, LEVELS, Domain, Series

#: Places of a series that NDCG looks at, as published: more than a series has.
NDCG_PLACES = 15

Floats = NDArray[np.float64]
Ranks = NDArray[np.int64]


@dataclass(frozen=True)
class ScoredSeries:
    """The true ranks of a series' pictures, (L,), and their scores, (L,); both higher for better.

    At least two pictures of different rank.
    """

    domain: Domain
    ranks: Ranks
    scores: Floats


@dataclass(frozen=True)
class LevelFigures:
    """One level (true rank) of one domain's series.

    Attributes
    ----------
    level : 0 (most photographic) to 11 (most artistic)
    pictures : how many were scored
    mean_rank : mean place within the series by score, from 0 for the lowest
    mean_score, score_deviation : of the scores
    """

    level: int
    pictures: int
    mean_rank: float
    mean_score: float
    score_deviation: float


@dataclass(frozen=True)
class SeriesFigures:
    """Figures over many series; means count every series alike.

    Attributes
    ----------
    series, pictures : how many
    ndcg : NDCG@15 with gains 2^rank - 1; 1 is perfect
    average_relevance_position : mean place from the top, weighted by rank; lower is better
    perfect_relevance_position : what that is in the right order
    kendall_tau : 1 is the right order, -1 its reverse, 0 chance
    pairwise_accuracy : share of pairs in the right order; a tie counts one half
    photo_art_auc : how often an original work of art scores above an original photograph;
        None without both
    levels : by domain
    """

    series: int
    pictures: int
    ndcg: float
    average_relevance_position: float
    perfect_relevance_position: float
    kendall_tau: float
    pairwise_accuracy: float
    photo_art_auc: float | None
    levels: Mapping[Domain, Sequence[LevelFigures]]

    def as_json(self) -> dict[str, object]:
        """Return all of it in JSON's types."""
        return asdict(self)

    def numbers(self) -> dict[str, float]:
        """Return the figures that are one number, for a log."""
        found = {
            "ndcg": self.ndcg,
            "average_relevance_position": self.average_relevance_position,
            "kendall_tau": self.kendall_tau,
            "pairwise_accuracy": self.pairwise_accuracy,
        }
        if self.photo_art_auc is not None:
            found["photo_art_auc"] = self.photo_art_auc
        return found


def scored(series: Sequence[Series], scores: Mapping[Path, float]) -> list[ScoredSeries]:
    """Match scores with series; what was not scored is left out."""
    found = []
    for each in series:
        ranks = [rank for rank, path in each.pictures.items() if path in scores]
        if len(ranks) > 1:
            values = [scores[each.pictures[rank]] for rank in ranks]
            found.append(ScoredSeries(each.domain, np.array(ranks), np.array(values, dtype=float)))
    return found


def evaluate(series: Sequence[ScoredSeries]) -> SeriesFigures:
    """Measure how well scores agree with the true order.

    Raises
    ------
    CuratorError
        There is no series.
    """
    if not series:
        raise CuratorError("No series has two pictures that could be scored: check the folders.")
    taus = [kendall_tau(each.scores, each.ranks) for each in series]
    photos, art = _at_level(series, "photo", 0), _at_level(series, "art", LEVELS - 1)
    return SeriesFigures(
        series=len(series),
        pictures=sum(len(each.ranks) for each in series),
        ndcg=_mean([ndcg(each.scores, each.ranks) for each in series]),
        average_relevance_position=_mean(
            [relevance_position(each.scores, each.ranks) for each in series]
        ),
        perfect_relevance_position=_mean(
            [relevance_position(each.ranks.astype(float), each.ranks) for each in series]
        ),
        kendall_tau=_mean(taus),
        pairwise_accuracy=_mean([(1 + tau) / 2 for tau in taus]),
        photo_art_auc=auc(photos, art) if len(photos) and len(art) else None,
        levels={
            domain: _levels([each for each in series if each.domain == domain])
            for domain in DOMAINS
            if any(each.domain == domain for each in series)
        },
    )


def ndcg(scores: Floats, ranks: Ranks, places: int = NDCG_PLACES) -> float:
    """Normalised discounted cumulative gain of the best `places`; equal scores count worst.

    Jarvelin and Kekalainen, "Cumulated gain-based evaluation of IR techniques", 2002, with the
    gains 2^rank - 1 and the discounts log2(1 + place) that Burges et al. 2005 gave it.
    """
    gains = np.exp2(ranks.astype(float)) - 1
    discounts = 1 / np.log2(np.arange(2, min(places, len(ranks)) + 2))
    ideal = np.sort(gains)[::-1][:places] @ discounts
    return float(gains[_best_first(scores, ranks)][:places] @ discounts / ideal)


def relevance_position(scores: Floats, ranks: Ranks) -> float:
    """Average relevance position: mean place from the top (1 is first), weighted by rank."""
    places = np.arange(1, len(ranks) + 1)
    return float(ranks[_best_first(scores, ranks)] @ places / ranks.sum())


def _best_first(scores: Floats, ranks: Ranks) -> NDArray[np.intp]:
    return np.lexsort((ranks, -scores))


def _at_level(series: Sequence[ScoredSeries], domain: Domain, level: int) -> Floats:
    found = [each.scores[each.ranks == level] for each in series if each.domain == domain]
    return np.concatenate(found) if found else np.empty(0)


def _levels(series: Sequence[ScoredSeries]) -> list[LevelFigures]:
    ranks = np.concatenate([each.ranks for each in series])
    scores = np.concatenate([each.scores for each in series])
    places = np.concatenate([_places(each.scores) for each in series])
    return [
        LevelFigures(
            level=int(level),
            pictures=int((here := ranks == level).sum()),
            mean_rank=float(places[here].mean()),
            mean_score=float(scores[here].mean()),
            score_deviation=float(scores[here].std()),
        )
        for level in np.unique(ranks)
    ]


def _places(scores: Floats) -> Floats:
    """Place of each score from 0 for the lowest; equal scores share their mean place."""
    ordered = np.sort(scores)
    first = np.searchsorted(ordered, scores, side="left")
    last = np.searchsorted(ordered, scores, side="right") - 1
    places: Floats = (first + last) / 2
    return places


def _mean(values: Sequence[float]) -> float:
    return float(np.mean(values))
