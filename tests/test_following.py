"""Following a watched folder: the library keeps step, and nothing that moves meanwhile is lost."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from curator.following import follow, met
from curator.library import Library
from curator.pipeline import score_files
from curator.records import ImageStamp, Score, ScoreEvent
from curator.watch.changes import Change, Moved, Removed, Settled
from tests.library.samples import facts
from tests.pictures import KEY, BrightnessScorer, save_picture, stamp_of


class ToldWatcher:
    """Tells changes that were written down beforehand, each list at one call."""

    def __init__(self, *told: Sequence[Change]) -> None:
        self.told = list(told)

    def changes(self, timeout: float | None = None) -> list[Change]:
        return list(self.told.pop(0)) if self.told else []


def names_known(folder: Path, library: Library, watcher: ToldWatcher) -> list[str]:
    """Score what a watcher tells; returns the names that have a score in the end."""
    stamps = follow(watcher, library, cancelled=lambda: not watcher.told)  # type: ignore[arg-type]
    for _ in score_files(stamps, BrightnessScorer(), library):
        pass
    return [event.stamp.path.name for event in library.known([folder], KEY) if event.score]


def test_the_watcher_hears_of_all_that_a_scan_meets(tmp_path: Path) -> None:
    class Meeting:
        def __init__(self) -> None:
            self.stamps: list[ImageStamp] = []

        def meet(self, stamps: Sequence[ImageStamp]) -> None:
            self.stamps += stamps

    watcher = Meeting()
    found = [ImageStamp(tmp_path / f"{number}.png", 1, number) for number in range(600)]
    assert list(met(watcher, found)) == found  # type: ignore[arg-type]
    assert watcher.stamps == found


def test_a_file_that_was_renamed_before_its_turn_is_scored(tmp_path: Path) -> None:
    first, second = save_picture(tmp_path / "a.png", 1), save_picture(tmp_path / "b.png", 2)
    settled = [Settled(stamp_of(first)), Settled(stamp_of(second))]
    moved = first.rename(tmp_path / "moved.png")
    with Library(tmp_path / "library.sqlite") as library:
        watcher = ToldWatcher(settled, [Moved(first, moved, (stamp_of(moved),))])
        assert names_known(tmp_path, library, watcher) == ["b.png", "moved.png"]


def test_a_folder_that_was_renamed_before_its_pictures_turn_is_scored(tmp_path: Path) -> None:
    folder = tmp_path / "day"
    settled = [Settled(stamp_of(save_picture(folder / f"{n}.png", n))) for n in range(5)]
    moved = folder.rename(tmp_path / "night")
    with Library(tmp_path / "library.sqlite") as library:
        along = tuple(stamp_of(path) for path in moved.iterdir())
        watcher = ToldWatcher(settled, [Moved(folder, moved, along)])
        assert len(names_known(moved, library, watcher)) == 5


def test_what_moved_on_or_left_leaves_nothing_behind(tmp_path: Path) -> None:
    path = save_picture(tmp_path / "a.png")
    settled = Settled(stamp_of(path))
    path.unlink()
    with Library(tmp_path / "library.sqlite") as library:
        moved = tmp_path / "b.png"
        watcher = ToldWatcher([settled, Moved(path, moved), Removed(moved)])
        assert names_known(tmp_path, library, watcher) == []


def test_what_a_moved_folder_holds_beside_is_left_to_settle(tmp_path: Path) -> None:
    folder = tmp_path / "day"
    settled = [Settled(stamp_of(save_picture(folder / "told.png", 1)))]
    moved = folder.rename(tmp_path / "night")
    save_picture(moved / "untold.png", 2)  # its end would not be told, either
    with Library(tmp_path / "library.sqlite") as library:
        along = (stamp_of(moved / "told.png"),)
        watcher = ToldWatcher(settled, [Moved(folder, moved, along)])
        assert names_known(tmp_path, library, watcher) == ["told.png"]


@pytest.mark.parametrize("moves", [False, True])
def test_a_folder_that_is_there_again_holds_none_of_what_it_held(
    tmp_path: Path, moves: bool
) -> None:
    folder, elsewhere = tmp_path / "day", tmp_path / "night"
    settled = Settled(stamp_of(save_picture(folder / "a.png")))
    watcher = ToldWatcher([settled], [Moved(folder, elsewhere) if moves else Removed(folder)])
    with Library(tmp_path / "library.sqlite") as library:
        stamps = follow(watcher, library)  # type: ignore[arg-type]
        on_its_way = next(stamps)
        assert on_its_way == settled.stamp
        shutil.rmtree(folder)
        folder.mkdir()
        while next(stamps) is not None or watcher.told:
            pass
        library.record([ScoreEvent(on_its_way, facts(1), Score(0.5, "fp32"))], KEY)
        next(stamps)
        assert library.known([folder], KEY) == []


def test_where_more_comes_all_the_time_what_is_on_its_way_is_kept_now_and_then(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("curator.following._MOST_ON_THEIR_WAY", 3)
    settled = [[Settled(ImageStamp(tmp_path / f"{n}.png", 1, n))] for n in range(9)]
    with Library(tmp_path / "library.sqlite") as library:
        stamps = follow(ToldWatcher(*settled), library)  # type: ignore[arg-type]
        kept = [stamp is None for stamp, _ in zip(stamps, range(11), strict=False)]
        assert kept == [False, False, False, True] * 2 + [False, False, False]


def test_what_was_kept_after_it_left_does_not_stay_when_its_folder_moves(tmp_path: Path) -> None:
    folder, moved = tmp_path / "day", tmp_path / "night"
    gone, stays = save_picture(folder / "a.png", 1), save_picture(folder / "b.png", 2)
    came_along = replace(stamp_of(stays), path=moved / "b.png")
    watcher = ToldWatcher(
        [
            Settled(stamp_of(gone)), Removed(gone), Settled(stamp_of(stays)),
            Moved(folder, moved, (came_along,)),
        ]
    )  # fmt: skip
    with Library(tmp_path / "library.sqlite") as library:
        stamps = follow(watcher, library)  # type: ignore[arg-type]
        on_its_way = next(stamps)
        assert on_its_way is not None
        gone.unlink()
        assert next(stamps) == stamp_of(stays)
        library.record([ScoreEvent(on_its_way, facts(1), Score(0.5, "fp32"))], KEY)
        folder.rename(moved)
        assert [next(stamps), next(stamps)] == [came_along, None]
        next(stamps)
        assert library.known([moved], KEY) == []
