"""Intervals against tables, and against chance."""

from __future__ import annotations

import numpy as np
import pytest

from curator.curation.intervals import mean_interval, share_interval, t_quantile


@pytest.mark.parametrize(
    ("probability", "freedom", "expected"),
    # From printed tables of Student's t.
    [(0.975, 1, 12.706), (0.975, 2, 4.303), (0.975, 9, 2.262), (0.995, 4, 4.604), (0.95, 30, 1.697),
     (0.975, 1000, 1.962), (0.5, 7, 0.0)],
)  # fmt: skip
def test_quantiles_are_those_of_the_tables(
    probability: float, freedom: int, expected: float
) -> None:
    assert t_quantile(probability, freedom) == pytest.approx(expected, abs=1e-3)


@pytest.mark.parametrize("count", [2, 5, 30])
def test_means_lie_in_their_intervals_as_often_as_said(count: int) -> None:
    rng = np.random.default_rng(count)
    intervals = [mean_interval(rng.normal(3, 2, count)) for _ in range(2000)]
    held = [each is not None and each.low <= 3 <= each.high for each in intervals]
    assert np.mean(held) == pytest.approx(0.95, abs=0.015)  # three standard errors


@pytest.mark.parametrize(("share", "count"), [(0.5, 20), (0.9, 40)])
def test_shares_lie_in_their_intervals_as_often_as_said(share: float, count: int) -> None:
    drawn = np.random.default_rng(count).binomial(count, share, 2000)
    intervals = [share_interval(float(successes), count) for successes in drawn]
    held = [each is not None and each.low <= share <= each.high for each in intervals]
    assert np.mean(held) == pytest.approx(0.95, abs=0.03)  # Wilson's holds on average over shares


def test_too_little_has_no_interval() -> None:
    assert mean_interval(np.array([3.0])) is None
    assert share_interval(0, 0) is None


def test_a_share_stays_a_share() -> None:
    for successes in (0, 3):
        interval = share_interval(successes, 3)
        assert interval is not None
        assert 0 <= interval.low <= interval.value <= interval.high <= 1
        assert interval.low < interval.high
