"""Following a watched folder: the library keeps step, and nothing that moves meanwhile is lost."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from curator.following import follow
from curator.library import Library
from curator.pipeline import score_files
from curator.watch.changes import Change, Moved, Removed, Settled
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


def test_a_file_that_was_renamed_before_its_turn_is_scored(tmp_path: Path) -> None:
    first, second = save_picture(tmp_path / "a.png", 1), save_picture(tmp_path / "b.png", 2)
    settled = [Settled(stamp_of(first)), Settled(stamp_of(second))]
    moved = first.rename(tmp_path / "moved.png")
    with Library(tmp_path / "library.sqlite") as library:
        watcher = ToldWatcher(settled, [Moved(first, moved)])
        assert names_known(tmp_path, library, watcher) == ["b.png", "moved.png"]


def test_a_folder_that_was_renamed_before_its_pictures_turn_is_scored(tmp_path: Path) -> None:
    folder = tmp_path / "day"
    settled = [Settled(stamp_of(save_picture(folder / f"{n}.png", n))) for n in range(5)]
    moved = folder.rename(tmp_path / "night")
    with Library(tmp_path / "library.sqlite") as library:
        watcher = ToldWatcher(settled, [Moved(folder, moved)])
        assert len(names_known(moved, library, watcher)) == 5


def test_what_moved_on_or_left_leaves_nothing_behind(tmp_path: Path) -> None:
    path = save_picture(tmp_path / "a.png")
    settled = Settled(stamp_of(path))
    path.unlink()
    with Library(tmp_path / "library.sqlite") as library:
        moved = tmp_path / "b.png"
        watcher = ToldWatcher([settled, Moved(path, moved), Removed(moved)])
        assert names_known(tmp_path, library, watcher) == []
