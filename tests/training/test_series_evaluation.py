"""Figures of series with known answers."""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
import pytest

from curator.errors import CuratorError
from curator.training.labels import Domain, Series
from curator.training.series_evaluation import (
    ScoredSeries,
    evaluate,
    ndcg,
    relevance_position,
    scored,
)

RANKS = np.arange(12)


def series(scores: list[float] | np.ndarray, domain: Domain = "art") -> ScoredSeries:
    return ScoredSeries(domain, RANKS, np.asarray(scores, dtype=float))


def test_the_right_order_is_perfect_and_its_reverse_the_worst() -> None:
    right = evaluate([series(RANKS * 0.1), series(RANKS + 5.0, "photo")])
    assert right.ndcg == pytest.approx(1)
    assert right.kendall_tau == right.pairwise_accuracy == 1
    assert right.average_relevance_position == pytest.approx(right.perfect_relevance_position)
    assert [each.mean_rank for each in right.levels["art"]] == RANKS.tolist()
    wrong = evaluate([series(-RANKS)])
    assert wrong.kendall_tau == -1
    assert wrong.pairwise_accuracy == 0
    assert wrong.ndcg < 0.4
    assert wrong.average_relevance_position > right.average_relevance_position


def test_ndcg_by_hand() -> None:
    # Ranks 2, 0, 1 come in the places 1, 2, 3: gains 3, 0, 1.
    found = ndcg(np.array([0.9, 0.5, 0.1]), np.array([2, 0, 1]))
    best = 3 / math.log2(2) + 1 / math.log2(3)
    assert found == pytest.approx((3 / math.log2(2) + 1 / math.log2(4)) / best)
    assert ndcg(np.array([0.1, 0.5, 0.9]), np.array([2, 0, 1]), places=1) == pytest.approx(1 / 3)


def test_relevance_position_by_hand() -> None:
    # Weighted by rank: (1 * 2 + 2 * 0 + 3 * 1) / 3.
    found = relevance_position(np.array([0.9, 0.5, 0.1]), np.array([2, 0, 1]))
    assert found == pytest.approx(5 / 3)
    # From the best down: sum of p * (12 - p) over sum of ranks.
    right = sum(place * (12 - place) for place in range(1, 13)) / 66
    assert relevance_position(RANKS.astype(float), RANKS) == pytest.approx(right)


def test_equal_scores_earn_nothing() -> None:
    flat = evaluate([series(np.zeros(12))])
    worst = evaluate([series(-RANKS)])
    assert flat.ndcg == worst.ndcg
    assert flat.kendall_tau == 0
    assert flat.pairwise_accuracy == 0.5
    assert {each.mean_rank for each in flat.levels["art"]} == {5.5}


def test_levels_are_means_over_the_series_of_a_domain() -> None:
    figures = evaluate([series(RANKS), series(RANKS * 3.0), series(-RANKS, "photo")])
    top = figures.levels["art"][11]
    assert (top.level, top.pictures, top.mean_score) == (11, 2, 22)
    assert top.score_deviation == 11
    assert figures.levels["photo"][11].mean_rank == 0
    assert json.loads(json.dumps(figures.as_json()))["levels"]["art"][11]["mean_score"] == 22


def test_auc_compares_the_originals_alone() -> None:
    # The photograph (rank 0 of its series) scores above one of two paintings (rank 11 of theirs).
    photo = series(np.r_[5.0, np.full(11, 100.0)], "photo")
    low, high = (series(np.r_[np.full(11, 100.0), top]) for top in (4.0, 6.0))
    assert evaluate([photo, low, high]).photo_art_auc == 0.5
    assert evaluate([photo, high]).photo_art_auc == 1
    assert evaluate([low, high]).photo_art_auc is None
    assert "photo_art_auc" not in evaluate([low]).numbers()


def test_pictures_without_a_score_are_left_out() -> None:
    pictures = {rank: Path(f"/{rank}") for rank in range(12)}
    labelled = [Series("a", "art", "test", pictures), Series("b", "photo", "test", pictures)]
    found = scored(labelled, {Path(f"/{rank}"): float(rank) for rank in (3, 7, 9)})
    assert [each.ranks.tolist() for each in found] == [[3, 7, 9]] * 2
    assert evaluate(found).kendall_tau == 1
    assert scored(labelled, {Path("/3"): 1.0}) == []
    with pytest.raises(CuratorError, match="No series"):
        evaluate([])
