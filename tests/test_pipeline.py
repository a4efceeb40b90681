"""The pipeline: every file exactly once, nothing scored twice, nothing lost."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from curator.errors import ModelError
from curator.images.intake import ReadFile, read_and_hash
from curator.images.isolation import Decoded, Decoders
from curator.images.preprocess import Preprocess
from curator.library import Library
from curator.pipeline import score_files
from curator.records import ImageStamp, PictureBatch, ScoreEvent
from tests.pictures import KEY, BrightnessScorer, MemoryStore, save_picture, stamp_of


@pytest.fixture
def scorer() -> BrightnessScorer:
    return BrightnessScorer()


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


def by_name(events: list[ScoreEvent]) -> dict[str, ScoreEvent]:
    result = {event.stamp.path.name: event for event in events}
    assert len(result) == len(events), "a file came twice"
    return result


def test_scores_facts_and_stamps_of_real_files(
    tmp_path: Path, scorer: BrightnessScorer, store: MemoryStore
) -> None:
    paths = [save_picture(tmp_path / f"{level}.png", level) for level in range(0, 250, 25)]
    events = by_name(list(score_files(map(stamp_of, paths), scorer, store)))
    assert len(events) == len(paths)
    for path in paths:
        event = events[path.name]
        assert event.stamp == stamp_of(path)
        assert event.score
        assert event.score.value == pytest.approx(int(path.stem) / 255, abs=1e-6)
        assert event.facts
        assert (event.facts.width, event.facts.height) == (40, 30)
        assert not event.cached
    assert scorer.pictures == len(paths)


def test_a_second_run_opens_no_file(
    tmp_path: Path, scorer: BrightnessScorer, store: MemoryStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    stamps = [stamp_of(save_picture(tmp_path / f"{level}.png", level)) for level in range(9)]
    first = list(score_files(stamps, scorer, store))
    monkeypatch.setattr(
        "curator.images.intake.read_file", lambda path: pytest.fail(f"opened {path}")
    )
    second = list(score_files(stamps, scorer, store))
    assert [event.stamp for event in second] == stamps
    assert {e.stamp: e.score for e in first} == {e.stamp: e.score for e in second}


def test_moved_and_renamed_files_are_known_by_content(
    tmp_path: Path, scorer: BrightnessScorer, store: MemoryStore
) -> None:
    paths = [save_picture(tmp_path / f"{level}.png", level) for level in range(6)]
    list(score_files(map(stamp_of, paths), scorer, store))
    moved = [path.rename(path.with_name(f"moved-{path.name}")) for path in paths]
    events = list(score_files(map(stamp_of, moved), scorer, store))
    assert scorer.pictures == 6
    assert len(events) == 6
    assert all(event.cached and event.score for event in events)


def test_copies_in_one_run_are_scored_once(
    tmp_path: Path, scorer: BrightnessScorer, store: MemoryStore
) -> None:
    first = save_picture(tmp_path / "0.png", 77)
    copies = [Path(shutil.copy(first, tmp_path / f"{number}.png")) for number in range(1, 12)]
    events = by_name(list(score_files(map(stamp_of, [first, *copies]), scorer, store)))
    assert len(events) == 12
    assert scorer.pictures == 1
    assert len({event.score for event in events.values()}) == 1


def test_an_unreadable_file_never_stops_the_run(
    tmp_path: Path, scorer: BrightnessScorer, store: MemoryStore
) -> None:
    good = [save_picture(tmp_path / f"{level}.png", level) for level in (10, 200)]
    torn = tmp_path / "torn.png"
    torn.write_bytes(good[0].read_bytes()[:40])
    copy = Path(shutil.copy(torn, tmp_path / "torn-copy.png"))
    gone = stamp_of(save_picture(tmp_path / "gone.png"))
    gone.path.unlink()
    stamps = [stamp_of(torn), gone, stamp_of(good[0]), stamp_of(copy), stamp_of(good[1])]
    events = by_name(list(score_files(stamps, scorer, store)))
    assert len(events) == 5
    for name in ("torn.png", "torn-copy.png"):
        assert (events[name].error or "").startswith(name)
        assert not events[name].transient
    assert "gone.png is gone" in (events["gone.png"].error or "")
    assert events["gone.png"].transient
    assert events["10.png"].score
    assert events["200.png"].score
    # The torn file is remembered as such; the one that was away is tried again.
    assert store.lookup([stamp_of(torn), gone], scorer.key)[0] is not None
    assert store.lookup([gone], scorer.key) == [None]


def test_a_file_that_may_not_be_read_is_tried_again_next_time(
    tmp_path: Path, scorer: BrightnessScorer, store: MemoryStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    stamp = stamp_of(save_picture(tmp_path / "locked.png"))

    def refuse(path: Path) -> None:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as locked:
        locked.setattr("curator.images.intake.read_file", refuse)
        (event,) = score_files([stamp], scorer, store)
    assert event.transient
    assert "Permission denied" in (event.error or "")
    (event,) = score_files([stamp], scorer, store)
    assert event.score


def test_a_picture_too_big_for_memory_is_tried_again_next_time(
    tmp_path: Path, scorer: BrightnessScorer, store: MemoryStore
) -> None:
    class NoMemory(Decoders):
        def decode(self, data: bytes, name: str, *_: object) -> Decoded:
            return Decoded(error=f"{name} needs more memory.", transient=True)

    stamp = stamp_of(save_picture(tmp_path / "huge.png"))
    (event,) = score_files([stamp], scorer, store, decoders=NoMemory())
    assert event.transient
    assert "memory" in (event.error or "")
    (event,) = score_files([stamp], scorer, store)
    assert event.score


def test_what_one_preprocess_refuses_another_takes(
    tmp_path: Path, scorer: BrightnessScorer, store: MemoryStore
) -> None:
    stamp = stamp_of(save_picture(tmp_path / "thin.png", 9, (400, 10)))
    (event,) = score_files([stamp], scorer, store, preprocess=Preprocess.ASPECT)
    assert "too thin" in (event.error or "")
    (event,) = score_files([stamp], scorer, store, preprocess=Preprocess.SQUASH)
    assert event.score


def test_batches_grow_to_what_the_scorer_learns_to_like(tmp_path: Path, store: MemoryStore) -> None:
    class Growing(BrightnessScorer):
        def score(self, batch: PictureBatch) -> NDArray[np.float32]:
            self.batch_size = 40
            return super().score(batch)

    scorer = Growing()
    stamps = [stamp_of(save_picture(tmp_path / f"{n}.png", n)) for n in range(84)]
    list(score_files(stamps, scorer, store, workers=1))
    sizes = [shape[0] for shape in scorer.batches]
    assert sum(sizes) == 84
    # What is on its way while the model loads still has the size known before.
    assert sizes[0] == 4
    assert set(sizes[1:-1]) <= {4, 40}
    assert sizes.count(40) >= 1


def test_nothing_more_right_now_finishes_a_partly_filled_batch(
    tmp_path: Path, scorer: BrightnessScorer, store: MemoryStore
) -> None:
    first, second = (save_picture(tmp_path / f"{level}.png", level) for level in (1, 2))
    told: list[str] = []

    def arriving() -> Iterator[ImageStamp | None]:
        yield stamp_of(first)
        yield None
        assert told == ["1.png"], "the first was held back to fill a batch"
        yield None
        yield stamp_of(second)

    for event in score_files(arriving(), scorer, store):
        told.append(event.stamp.path.name)
    assert told == ["1.png", "2.png"]


def test_what_a_file_holds_now_is_kept_last(
    tmp_path: Path, scorer: BrightnessScorer, monkeypatch: pytest.MonkeyPatch
) -> None:
    known, path = save_picture(tmp_path / "known.png", 200), save_picture(tmp_path / "a.png", 90)
    read = threading.Event()

    def reading(stamp: ImageStamp) -> ReadFile:
        found = read_and_hash(stamp)
        if stamp.path == path:
            read.set()
        return found

    def files() -> Iterator[ImageStamp | None]:
        yield stamp_of(known)
        yield None
        yield stamp_of(path)
        assert read.wait(60)
        # Its score is known, and would be there before that of what it overwrites.
        shutil.copy(known, path)
        os.utime(path, ns=(7, 7))
        yield stamp_of(path)

    monkeypatch.setattr("curator.pipeline.read_and_hash", reading)
    with Library(tmp_path / "library.sqlite", backups_kept=0) as library:
        told = list(score_files(files(), scorer, library, lookahead=1))
        assert [round(event.score.value * 255) for event in told if event.score] == [200, 90, 200]
        [kept] = [each for each in library.known([tmp_path], KEY) if each.stamp.path == path]
        assert kept == library.lookup([stamp_of(path)], KEY)[0]
        assert kept.score == told[0].score


def test_files_are_pulled_lazily(
    tmp_path: Path, scorer: BrightnessScorer, store: MemoryStore
) -> None:
    stamps = [stamp_of(save_picture(tmp_path / f"{n}.png", n % 250, (8, 8))) for n in range(200)]
    pulled = 0

    def pulling() -> Iterator[ImageStamp]:
        nonlocal pulled
        for stamp in stamps:
            pulled += 1
            yield stamp

    results = score_files(pulling(), scorer, store, workers=1, lookahead=8)
    next(results)
    assert pulled <= 40
    results.close()


def test_cancelling_keeps_what_was_told(
    tmp_path: Path, scorer: BrightnessScorer, store: MemoryStore
) -> None:
    stamps = [stamp_of(save_picture(tmp_path / f"{n}.png", n)) for n in range(60)]
    told: list[ScoreEvent] = []
    for event in score_files(stamps, scorer, store, lookahead=4, cancelled=lambda: len(told) >= 8):
        told.append(event)
    assert 8 <= len(told) < 60
    assert store.lookup([event.stamp for event in told], scorer.key) == told


def test_results_are_stored_before_they_are_told(
    tmp_path: Path, scorer: BrightnessScorer, store: MemoryStore
) -> None:
    stamps = [stamp_of(save_picture(tmp_path / f"{n}.png", n)) for n in range(20)]
    for event in score_files(stamps, scorer, store):
        assert store.lookup([event.stamp], scorer.key) == [event]


def test_aspect_batches_hold_one_shape_each(
    tmp_path: Path, scorer: BrightnessScorer, store: MemoryStore
) -> None:
    sizes = [(40, 30), (30, 40), (40, 30), (90, 30), (30, 40), (40, 30)]
    stamps = [
        stamp_of(save_picture(tmp_path / f"{number}.png", number, size))
        for number, size in enumerate(sizes)
    ]
    events = list(score_files(stamps, scorer, store, preprocess=Preprocess.ASPECT))
    assert len(events) == len(sizes)
    assert sorted(scorer.batches) == [
        (1, 224, 672, 3),
        (2, 298, 224, 3),
        (3, 224, 298, 3),
    ]


def test_a_broken_model_ends_the_run_with_its_sentence(tmp_path: Path, store: MemoryStore) -> None:
    class Broken(BrightnessScorer):
        def score(self, batch: object) -> None:  # type: ignore[override]
            raise ModelError("model.safetensors is damaged: download it again.")

    stamps = [stamp_of(save_picture(tmp_path / "a.png"))]
    with pytest.raises(ModelError, match="damaged"):
        list(score_files(stamps, Broken(), store))


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    plan=st.lists(st.one_of(st.none(), st.tuples(st.integers(0, 5), st.booleans())), max_size=25),
    batch_size=st.integers(1, 5),
    lookahead=st.integers(1, 9),
)
def test_every_file_is_told_exactly_once_whatever_comes(
    tmp_path_factory: pytest.TempPathFactory,
    plan: list[tuple[int, bool] | None],
    batch_size: int,
    lookahead: int,
) -> None:
    """Mixtures of copies, torn files and pauses, over any batch and look-ahead sizes."""
    folder = tmp_path_factory.mktemp("plan")
    files: list[ImageStamp | None] = []
    for number, step in enumerate(plan):
        if step is None:
            files.append(None)
            continue
        level, torn = step
        path = save_picture(folder / f"{number}.png", level, (6, 5))
        if torn:
            path.write_bytes(path.read_bytes()[:45])
        files.append(stamp_of(path))
    scorer = BrightnessScorer(batch_size=batch_size)
    events = by_name(list(score_files(files, scorer, MemoryStore(), lookahead=lookahead)))
    expected = {str(n): step for n, step in enumerate(plan) if step is not None}
    assert {Path(name).stem for name in events} == set(expected)
    for name, event in events.items():
        level, torn = expected[Path(name).stem]
        assert (event.error is not None) == torn
        if event.score:
            assert event.score.value == pytest.approx(level / 255, abs=1e-6)
    assert scorer.pictures == len({step[0] for step in expected.values() if not step[1]})


class ShyScorer(BrightnessScorer):
    """Asks to wait so many times before each batch."""

    def __init__(self, times: int) -> None:
        super().__init__()
        self.times = times
        self.asked = 0

    def waits_for(self) -> str:
        self.asked += 1
        return "The GPU is full." if self.asked % (self.times + 1) else ""


def test_another_program_goes_first_and_it_is_told(
    tmp_path: Path, store: MemoryStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("curator.pipeline.WAIT_SECONDS", 0.0)
    stamps = [stamp_of(save_picture(tmp_path / f"{n}.png", n)) for n in range(4)]
    said: list[str] = []
    events = list(score_files(stamps, ShyScorer(3), store, on_wait=said.append))
    assert all(event.score for event in events)
    assert said == ["The GPU is full.", ""]


def test_waiting_for_another_program_can_be_cancelled(
    tmp_path: Path, store: MemoryStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("curator.pipeline.WAIT_SECONDS", 0.0)
    stamps = [stamp_of(save_picture(tmp_path / f"{n}.png", n)) for n in range(9)]
    scorer = ShyScorer(10**9)
    events = list(score_files(stamps, scorer, store, cancelled=lambda: scorer.asked > 5))
    assert events == []
    assert scorer.pictures == 0


class SideBySide(BrightnessScorer):
    """Takes two batches at once, and is only content when it gets them."""

    lanes = 2

    def __init__(self) -> None:
        super().__init__()
        self.together = threading.Barrier(2, timeout=20)

    def score(self, batch: PictureBatch) -> NDArray[np.float32]:
        self.together.wait()
        return super().score(batch)


def test_a_scorer_gets_as_many_batches_at_once_as_it_takes(
    tmp_path: Path, store: MemoryStore
) -> None:
    stamps = [stamp_of(save_picture(tmp_path / f"{n}.png", n)) for n in range(24)]
    events = by_name(list(score_files(stamps, SideBySide(), store)))
    assert len(events) == 24
    assert all(event.score for event in events.values())
