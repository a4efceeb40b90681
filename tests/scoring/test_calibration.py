"""Percentiles and bands of scores."""

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.errors import ModelError
from curator.scoring.calibration import QUANTILES, Calibration

#: Photographs score 0 to 100, art 200 to 300.
APART = Calibration(tuple(map(float, range(101))), tuple(map(float, range(200, 301))))
#: Photographs score 0 to 100, art 50 to 150.
OVERLAPPING = Calibration(tuple(map(float, range(101))), tuple(map(float, range(50, 151))))

finite = st.floats(-1e6, 1e6)


@pytest.mark.parametrize(
    ("score", "percentile"), [(-1, 0), (0, 0), (0.5, 0.5), (37, 37), (99.25, 99.25), (100, 100)]
)
def test_percentile_between_quantiles_is_linear(score: float, percentile: float) -> None:
    assert APART.percentile_among_photos(score) == pytest.approx(percentile)
    assert APART.percentile_among_art(score + 200) == pytest.approx(percentile)


def test_equal_quantiles_count_as_at_or_below() -> None:
    half_same = Calibration((1.0,) * 51 + tuple(map(float, range(2, 52))), APART.art_quantiles)
    assert half_same.percentile_among_photos(1.0) == 50
    assert half_same.percentile_among_photos(0.999) == 0


@given(st.lists(finite, min_size=1, max_size=40), st.lists(finite, min_size=2, max_size=9))
def test_percentiles_rise_with_the_score(reference: list[float], scores: list[float]) -> None:
    calibration = Calibration.from_scores(np.array(reference), np.array(reference))
    percentiles = [calibration.percentile_among_photos(score) for score in sorted(scores)]
    assert percentiles == sorted(percentiles)
    assert all(0 <= percentile <= 100 for percentile in percentiles)


@pytest.mark.parametrize(
    ("calibration", "score", "band"),
    [
        (APART, 50, "photo"),
        (APART, 150, "between"),
        (APART, 250, "art"),
        (OVERLAPPING, 20, "photo"),
        (OVERLAPPING, 75, "between"),
        (OVERLAPPING, 120, "art"),
    ],
)
def test_band(calibration: Calibration, score: float, band: str) -> None:
    assert calibration.band(score) == band


def test_spread_is_that_of_photographs_and_art_together() -> None:
    rng = np.random.default_rng(0)
    photos, art = rng.normal(0, 1, 4000), rng.normal(4, 1, 1000)
    assert Calibration.from_scores(photos, art).spread == pytest.approx(5**0.5, rel=0.05)


def test_json_round_trip() -> None:
    rng = np.random.default_rng(0)
    calibration = Calibration.from_scores(rng.normal(size=500), rng.normal(1, 1, size=300))
    assert len(calibration.photo_quantiles) == QUANTILES
    assert Calibration.from_json(calibration.to_json()) == calibration


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no JSON",
        "[]",
        "{}",
        json.dumps({"photo": [1, 2], "art": [1, 2]}),
        json.dumps({"photo": [0] * 101, "art": [float("nan")] * 101}),
        json.dumps({"photo": list(range(101)), "art": list(range(101, 0, -1))}),
        json.dumps({"photo": [[]] * 101, "art": "text"}),
        "[" * 100_000,
    ],
)
def test_what_is_no_calibration_is_refused(text: str) -> None:
    with pytest.raises(ModelError):
        Calibration.from_json(text)
