"""Insights that are fetched later: once, without touching a score."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from curator.curation.backfill import backfill
from curator.library import Library
from curator.pipeline import score_files
from curator.records import Analysis, PictureBatch
from tests.pictures import KEY, BrightnessAnalyst, BrightnessScorer, save_picture, stamp_of


class Analyst(BrightnessAnalyst):
    """Scores a little otherwise when it analyses, as another precision does."""

    def analyse(self, batch: PictureBatch) -> Analysis:
        analysis = super().analyse(batch)
        return replace(analysis, values=analysis.values + np.float32(0.001))


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "library" / "library.sqlite")


def test_only_what_is_lacking_is_analysed_and_once(tmp_path: Path, library: Library) -> None:
    paths = [save_picture(tmp_path / f"{level}.png", level) for level in range(0, 120, 10)]
    stamps = [stamp_of(path) for path in paths]
    with library:
        list(score_files(stamps[:8], BrightnessScorer(), library))
        before = {event.stamp: event.score for event in library.known([tmp_path], KEY)}
        list(score_files(stamps[8:10], Analyst(), library))
        analyst = Analyst()
        events = list(backfill(stamps, analyst, library))
        assert analyst.pictures == 10
        assert sorted(event.stamp.path for event in events) == sorted(paths)
        after = {event.stamp: event.score for event in library.known([tmp_path], KEY)}
        assert {stamp: after[stamp] for stamp in before} == before
        assert len(after) == 12
        hashes = [event.facts.content_hash for event in events if event.facts]
        assert library.insights.deviations(hashes, KEY) == dict.fromkeys(
            hashes, pytest.approx(0.02)
        )
        again = Analyst()
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
        analyst = Analyst()
        events = {event.stamp.path.name: event for event in backfill(stamps, analyst, library)}
        assert analyst.pictures == 1
        assert events["torn.png"].error
        assert events["a.png"].facts == events["b.png"].facts
        assert all(event.insight is None for event in events.values()), "it is kept, not told"


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
        scorer = Analyst()
        assert list(backfill(stamps, scorer, library, cancelled=lambda: True)) == []
        assert scorer.pictures == 0
