"""Insights that are fetched later: once, without touching a score."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from curator.curation.backfill import backfill
from curator.library import Library
from curator.pipeline import score_files
from curator.records import Analysis, PictureBatch
from tests.pictures import KEY, BrightnessScorer, save_picture, stamp_of


class BrightnessAnalyst(BrightnessScorer):
    """Analyses too, and scores a little otherwise than the plain scorer does."""

    def analyse(self, batch: PictureBatch) -> Analysis:
        values = self.score(batch) + np.float32(0.001)
        features = np.repeat(values[:, None], 2048, axis=1)
        return Analysis(values, features, np.full(len(batch), 0.25, dtype=np.float32))


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "library" / "library.sqlite")


def test_only_what_is_lacking_is_analysed_and_once(tmp_path: Path, library: Library) -> None:
    paths = [save_picture(tmp_path / f"{level}.png", level) for level in range(0, 120, 10)]
    stamps = [stamp_of(path) for path in paths]
    with library:
        list(score_files(stamps[:8], BrightnessScorer(), library))
        before = {event.stamp: event.score for event in library.known([tmp_path], KEY)}
        list(score_files(stamps[8:10], BrightnessAnalyst(), library))
        analyst = BrightnessAnalyst()
        events = list(backfill(stamps, analyst, library))
        assert analyst.pictures == 10
        assert sorted(event.stamp.path for event in events) == sorted(paths)
        after = {event.stamp: event.score for event in library.known([tmp_path], KEY)}
        assert {stamp: after[stamp] for stamp in before} == before
        assert len(after) == 12
        hashes = [event.facts.content_hash for event in events if event.facts]
        assert library.insights.deviations(hashes, KEY) == dict.fromkeys(hashes, 0.25)
        again = BrightnessAnalyst()
        assert all(event.cached for event in backfill(stamps, again, library))
        assert again.pictures == 0


def test_copies_and_unreadable_files_are_no_trouble(tmp_path: Path, library: Library) -> None:
    first = save_picture(tmp_path / "a.png", 50)
    copy = Path(shutil.copy(first, tmp_path / "b.png"))
    torn = tmp_path / "torn.png"
    torn.write_bytes(first.read_bytes()[:40])
    stamps = [stamp_of(path) for path in (first, copy, torn)]
    with library:
        list(score_files(stamps, BrightnessScorer(), library))
        analyst = BrightnessAnalyst()
        events = {event.stamp.path.name: event for event in backfill(stamps, analyst, library)}
        assert analyst.pictures == 1
        assert events["torn.png"].error
        assert events["a.png"].facts == events["b.png"].facts
        assert events["b.png"].insight is None


def test_a_scorer_that_only_scores_gives_none(tmp_path: Path, library: Library) -> None:
    stamp = stamp_of(save_picture(tmp_path / "a.png", 50))
    with library:
        scorer = BrightnessScorer()
        list(backfill([stamp], scorer, library))
        (event,) = backfill([stamp], scorer, library)
        assert scorer.pictures == 1
        assert event.facts
        assert library.insights.known([event.facts.content_hash], KEY) == set()


def test_it_ends_when_cancelled(tmp_path: Path, library: Library) -> None:
    stamps = [stamp_of(save_picture(tmp_path / f"{n}.png", n)) for n in range(20)]
    with library:
        scorer = BrightnessAnalyst()
        assert list(backfill(stamps, scorer, library, cancelled=lambda: True)) == []
        assert scorer.pictures == 0
