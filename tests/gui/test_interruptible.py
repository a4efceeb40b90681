"""A job that was cancelled ends between a few pictures, not after a whole batch."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from curator.gui.interruptible import (
    InterruptibleScorer,
    ScoringInterruptedError,
    interruptible,
)
from curator.records import Analysis, Analyst, ModelKey, PictureBatch

KEY = ModelKey("grey", "squash-224-v1")


class CountingScorer:
    key = KEY
    precision = "float32"
    batch_size = 32

    def __init__(self) -> None:
        self.parts: list[int] = []

    def score(self, batch: PictureBatch) -> NDArray[np.float32]:
        self.parts.append(len(batch))
        return batch[:, 0, 0, 0].astype(np.float32)


def batch_of(size: int) -> PictureBatch:
    pictures = np.zeros((size, 1, 1, 3), dtype=np.uint8)
    pictures[:, 0, 0, 0] = np.arange(size)
    return pictures


def nothing() -> None:
    pass


@given(st.lists(st.integers(0, 40), max_size=5))
def test_every_picture_is_scored_in_its_place(sizes: list[int]) -> None:
    scorer = InterruptibleScorer(CountingScorer(), lambda: False, nothing)
    for size in sizes:
        scores = scorer.score(batch_of(size))
        assert scores.dtype == np.float32
        assert scores.tolist() == list(range(size))


def test_it_stops_before_the_next_part() -> None:
    inner = CountingScorer()
    scorer = InterruptibleScorer(inner, lambda: bool(inner.parts), nothing)
    with pytest.raises(ScoringInterruptedError):
        scorer.score(batch_of(32))
    assert len(inner.parts) == 1
    assert inner.parts[0] < 32


def test_it_stops_between_loading_and_scoring() -> None:
    inner, loaded = CountingScorer(), []
    scorer = InterruptibleScorer(inner, lambda: bool(loaded), lambda: loaded.append(True))
    with pytest.raises(ScoringInterruptedError):
        scorer.score(batch_of(32))
    assert inner.parts == []


def test_the_model_is_loaded_once_and_the_rest_is_passed_on() -> None:
    loaded: list[bool] = []
    scorer = InterruptibleScorer(CountingScorer(), lambda: False, lambda: loaded.append(True))
    assert (scorer.key, scorer.precision, scorer.batch_size) == (KEY, "float32", 32)
    scorer.score(batch_of(3))
    scorer.score(batch_of(3))
    assert loaded == [True]


class CountingEngine(CountingScorer):
    lanes = 3

    def waits_for(self) -> str:
        return "Another program goes first."

    def analyse(self, batch: PictureBatch) -> Analysis:
        values = self.score(batch)
        return Analysis(values, values[:, None], values)


def test_what_a_scorer_can_do_besides_it_still_can() -> None:
    plain = interruptible(CountingScorer(), lambda: False, nothing)
    assert not isinstance(plain, Analyst)
    inner = CountingEngine()
    scorer = interruptible(inner, lambda: False, nothing)
    assert isinstance(scorer, Analyst)
    analysis = scorer.analyse(batch_of(32))
    assert analysis.values.tolist() == analysis.embeddings[:, 0].tolist() == list(range(32))
    assert len(inner.parts) > 1
    assert (scorer.lanes, scorer.waits_for()) == (3, "Another program goes first.")  # type: ignore[attr-defined]
