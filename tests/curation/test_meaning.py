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
