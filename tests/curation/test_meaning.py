"""What a score means among others, and whom it can't be told from."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.curation.meaning import (
    Ranking,
    known_deviations,
    meaning,
    tie_groups,
    tied_pairs,
    tied_with_any,
    tied_with_next,
)
from curator.scoring.calibration import Calibration

CALIBRATION = Calibration.from_scores(np.linspace(-1, 0.5, 500), np.linspace(0, 2, 500))
NUMBERS = st.floats(-5, 5).map(lambda value: round(value, 2))


def test_a_score_stands_among_three_crowds() -> None:
    folder, library = Ranking(np.array([1.0, 0.0, 2.0, 3.0])), Ranking(np.linspace(0, 10, 101))
    told = meaning(2.0, 0.6, folder, library, CALIBRATION)
    assert told.in_folder == 75
    assert told.in_library == pytest.approx(100 * 21 / 101)
    assert told.among_photos == 100
    assert told.among_art == pytest.approx(100)
    assert told.band == "art"
    assert (told.low, told.high) == (50, 75)


def test_what_is_not_known_is_not_told() -> None:
    nobody = Ranking(np.zeros(0))
    told = meaning(2.0, None, nobody, nobody, None)
    assert told.score == 2.0
    assert {
        told.in_folder, told.in_library, told.among_photos, told.among_art, told.band,
        told.deviation, told.low, told.high,
    } == {None}  # fmt: skip


def test_neighbours_are_tied_below_one_deviation_of_their_difference() -> None:
    scores = np.array([3.0, 2.51, 2.0, 1.0, 1.0])
    deviations = np.array([0.3, 0.4, 0.3, np.nan, np.nan])
    # hypot(0.3, 0.4) = 0.5: 0.49 apart is a tie, 0.51 is none; without deviations only equals are.
    assert tied_with_next(scores, deviations).tolist() == [True, False, False, True, False]


def test_unknown_deviations_are_numbers() -> None:
    assert np.isnan(known_deviations([0.5, None])).tolist() == [False, True]
    assert tied_with_next(np.zeros(0), np.zeros(0)).tolist() == []


@given(st.lists(st.tuples(NUMBERS, st.floats(0, 2) | st.just(float("nan"))), max_size=30))
def test_tied_with_anybody_is_tied_with_one_of_all(pictures: list[tuple[float, float]]) -> None:
    scores = np.array([score for score, _ in pictures])
    deviations = np.array([deviation for _, deviation in pictures])
    pairs = tied_pairs(scores[:, None], scores, deviations[:, None], deviations)
    pairs &= ~np.eye(len(scores), dtype=bool)
    assert tied_with_any(scores, deviations).tolist() == pairs.any(axis=1).tolist()


def test_ties_are_not_handed_on() -> None:
    scores = -np.arange(10) * 0.9
    groups = tie_groups(scores, np.full(10, 1 / np.sqrt(2)))
    assert [list(group) for group in groups] == [[0, 1], [2, 3], [4, 5], [6, 7], [8, 9]]


@given(st.lists(st.tuples(NUMBERS, st.floats(0, 1) | st.just(float("nan"))), max_size=40))
def test_groups_cover_a_ranking_and_hold_only_ties(pictures: list[tuple[float, float]]) -> None:
    scores = np.array([score for score, _ in pictures])
    order = np.argsort(-scores, kind="stable")
    scores = scores[order]
    deviations = np.array([deviation for _, deviation in pictures])[order]
    groups = tie_groups(scores, deviations)
    assert [row for group in groups for row in group] == list(range(len(pictures)))
    for group in groups:
        spread = np.hypot(*np.nan_to_num(deviations[[group[0], group[-1]]]))
        if len(group) > 1:
            assert scores[group[0]] - scores[group[-1]] < spread or (
                scores[group[0]] == scores[group[-1]]
            )
