"""Charts that show what they are given."""

from __future__ import annotations

import math

import numpy as np
import pytest
from PIL import Image

from curator.training.plots import COLOURS, Colour, rank_chart, score_chart, ticks
from curator.training.series_evaluation import ScoredSeries, SeriesFigures, evaluate

RANKS = np.arange(12)


def figures(spread: float = 0.0) -> SeriesFigures:
    return evaluate(
        [
            ScoredSeries(domain, RANKS, sign * RANKS / 11 + shift)
            for domain, sign in (("photo", -1.0), ("art", 1.0))
            for shift in (-spread, spread)
        ]  # type: ignore[arg-type]
    )


def heights(chart: Image.Image, colour: Colour) -> tuple[float, float]:
    """Mean row of a colour's pixels in the left and the right fifth of the chart's field."""
    pixels = np.asarray(chart).astype(int)
    rows, columns = np.nonzero(np.abs(pixels - colour).sum(axis=2) < 30)
    field = rows > 80  # below the legend
    left, right = columns < 260, columns > 750
    return float(rows[field & left].mean()), float(rows[field & right].mean())


@pytest.mark.parametrize("draw", [score_chart, rank_chart])
def test_rising_scores_rise_and_falling_ones_fall(draw: type) -> None:
    chart = draw(figures(), "a model")
    assert chart.size == (960, 600)
    left, right = heights(chart, COLOURS["art"])
    assert left > right + 150
    left, right = heights(chart, COLOURS["photo"])
    assert left < right - 150


def test_a_band_shows_the_deviation() -> None:
    def tinted(chart: Image.Image) -> int:
        pixels = np.asarray(chart).astype(int)
        return int((pixels.max(axis=2) - pixels.min(axis=2) > 15).sum())

    assert tinted(score_chart(figures(0.5), "m")) > 5 * tinted(score_chart(figures(), "m"))


def test_the_axis_names_a_deviation_only_where_one_is_drawn() -> None:
    def label_rows(chart: Image.Image) -> int:
        return int((np.asarray(chart.convert("L"))[:, 12:36] < 200).any(axis=1).sum())

    assert label_rows(score_chart(figures(0.5), "m")) > 2 * label_rows(score_chart(figures(), "m"))


def test_constant_scores_and_long_names_can_be_drawn() -> None:
    flat = evaluate([ScoredSeries("art", RANKS, np.full(12, -3.25))])
    chart = np.asarray(score_chart(flat, "a very long name " * 20))
    assert (chart[20:50, -30:] == 255).all()


@pytest.mark.parametrize(("low", "high"), [(0, 1), (-3.1, 12.7), (0.6121, 0.6602), (-1e4, 3e5)])
def test_ticks_are_few_round_and_enclose(low: float, high: float) -> None:
    found = ticks(low, high)
    assert found[0] <= low
    assert found[-1] >= high
    assert 3 <= len(found) <= 9
    step = found[1] - found[0]
    assert round(step / 10 ** math.floor(math.log10(step * 1.001)), 6) in (1, 2, 5)
