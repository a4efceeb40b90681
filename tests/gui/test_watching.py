"""A watched folder in the window: arrivals, overwrites, deletions, renames."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel
from pytestqt.qtbot import QtBot

from curator.gui.messages import Phase
from curator.gui.window import MainWindow
from curator.library import Library
from curator.settings import default_library_path
from curator.watch.observer import FolderWatcher
from tests.gui.conftest import (
    BEST_FIRST,
    GreyScorer,
    OpenWindow,
    Scorers,
    names,
    paint,
    pictures,
    scores,
    wait_for,
    wait_for_names,
    wait_until_scored,
)


def watched(qtbot: QtBot, open_window: OpenWindow, folder: Path, count: int = 10) -> MainWindow:
    window = open_window(folder, watch=True)
    wait_until_scored(qtbot, window, count)
    wait_for(qtbot, lambda: window.session.phase is Phase.WATCHING)
    return window


def select(window: MainWindow, name: str) -> None:
    index = pictures(window).index(names(window).index(name))
    window.browser.grid.selectionModel().setCurrentIndex(
        index, QItemSelectionModel.SelectionFlag.ClearAndSelect
    )


def selected(window: MainWindow) -> list[str]:
    return [path.name for path in window.browser.selected_paths()]


def test_a_new_picture_appears_scored_in_its_place(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    window = watched(qtbot, open_window, folder)
    select(window, "pic 4.png")
    paint(folder / "new.png", 90)
    wait_until_scored(qtbot, window, 11)
    assert names(window) == [*BEST_FIRST[:5], "new.png", *BEST_FIRST[5:]]
    assert selected(window) == ["pic 4.png"]


def test_an_overwritten_picture_is_scored_anew_and_keeps_its_selection(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    window = watched(qtbot, open_window, folder)
    select(window, "pic 0.png")
    paint(folder / "pic 0.png", 250, (64, 64))
    wait_for_names(qtbot, window, ["pic 0.png", *BEST_FIRST[:-1]])
    assert selected(window) == ["pic 0.png"]
    assert scores(window)[0] == 250


def test_a_deleted_picture_leaves_and_the_next_one_is_current(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    window = watched(qtbot, open_window, folder)
    select(window, "pic 5.png")
    (folder / "pic 5.png").unlink()
    wait_for_names(qtbot, window, [name for name in BEST_FIRST if name != "pic 5.png"])
    assert window.browser.grid.currentIndex().data() == "pic 4.png"


def test_a_renamed_picture_keeps_score_and_selection_and_is_not_scored_again(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, scorers: Scorers
) -> None:
    window = watched(qtbot, open_window, folder)
    select(window, "pic 3.png")
    (folder / "pic 3.png").rename(folder / "other.png")
    wait_for_names(qtbot, window, [n.replace("pic 3", "other") for n in BEST_FIRST])
    assert selected(window) == ["other.png"]
    assert len(scorers["grey"].scored) == 10


@pytest.mark.parametrize("renamed", [False, True])
def test_what_leaves_while_it_is_scored_leaves_nothing_in_the_library(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, scorer: GreyScorer, renamed: bool
) -> None:
    window = watched(qtbot, open_window, folder)
    scorer.hold()
    new = paint(folder / "new.png", 90)
    wait_for(qtbot, lambda: scorer.reached.is_set() and "new.png" in names(window))
    if renamed:
        new.rename(folder / "other.png")
    else:
        new.unlink()
    wait_for(qtbot, lambda: "new.png" not in names(window))
    with qtbot.waitSignal(window.session.scoringIdle, timeout=8_000):
        scorer.release()
    wait_until_scored(qtbot, window, 10 + renamed)
    with Library(default_library_path()) as library:
        known = {event.stamp.path.name for event in library.known([folder], scorer.key)}
    assert known == {*BEST_FIRST, *(["other.png"] if renamed else [])}


def test_the_watcher_hears_of_what_the_window_found(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    met: list[str] = []
    monkeypatch.setattr(
        FolderWatcher, "meet", lambda self, stamps: met.extend(stamp.path.name for stamp in stamps)
    )
    watched(qtbot, open_window, folder)
    assert sorted(met) == sorted(BEST_FIRST)


def test_a_renamed_folder_keeps_its_pictures(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, scorers: Scorers
) -> None:
    paint(folder / "sub" / "deep.png", 255)
    window = watched(qtbot, open_window, folder, 11)
    select(window, "deep.png")
    (folder / "sub").rename(folder / "renamed")
    wait_for(
        qtbot,
        lambda: pictures(window).event_at(0).stamp.path == folder / "renamed" / "deep.png",
    )
    wait_until_scored(qtbot, window, 11)
    assert selected(window) == ["deep.png"]
    assert len(scorers["grey"].scored) == 11


def test_an_arrival_after_a_cancel_is_scored_alone(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, scorer: GreyScorer
) -> None:
    for number in range(100):
        paint(tmp_path / "p" / f"{number:03}.png", number)
    scorer.hold()
    window = open_window(tmp_path / "p", watch=True)
    wait_for(qtbot, lambda: pictures(window).counts().pending == 100 and scorer.reached.is_set())
    with qtbot.waitSignal(window.session.scoringIdle, timeout=8_000):
        window.menu_actions["cancel"].trigger()
        scorer.release()
    before = pictures(window).counts().scored
    with qtbot.waitSignal(window.session.scoringIdle, timeout=8_000):
        paint(tmp_path / "p" / "new.png", 200)
    assert pictures(window).counts().scored == before + 1
    assert window.session.phase is Phase.STOPPED


def test_watching_can_be_switched_off_and_on(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    window = watched(qtbot, open_window, folder)
    window.menu_actions["watch"].trigger()
    wait_for(qtbot, lambda: window.session.phase is Phase.IDLE)
    paint(folder / "new.png", 90)
    window.menu_actions["watch"].trigger()
    wait_until_scored(qtbot, window, 11)
    assert "new.png" in names(window)


def test_a_burst_loses_no_file(qtbot: QtBot, open_window: OpenWindow, folder: Path) -> None:
    window = watched(qtbot, open_window, folder)
    source = paint(folder.parent / "source.png", 77)
    for number in range(200):
        shutil.copy(source, folder / f"copy {number}.png")
    wait_until_scored(qtbot, window, 210)


def test_a_folder_that_goes_away_keeps_its_pictures_and_comes_back(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    window = watched(qtbot, open_window, folder)
    folder.rename(folder.with_name("unplugged"))
    wait_for(qtbot, lambda: window.session.offline)
    assert names(window) == BEST_FIRST
    assert "scores are kept" in window.status.text()
    folder.with_name("unplugged").rename(folder)
    wait_for(qtbot, lambda: not window.session.offline)
    wait_until_scored(qtbot, window, 10)
    assert names(window) == BEST_FIRST


def test_an_arrival_does_not_scroll(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> None:
    for number in range(120):
        paint(tmp_path / "p" / f"{number:03}.png", number, (8, 8))
    window = watched(qtbot, open_window, tmp_path / "p", 120)
    grid, model = window.browser.grid, pictures(window)
    columns = grid.tiling().columns
    bar = grid.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    first = grid.visible_rows().start
    identity, top = model.id_at(first), grid.row_rect(first).top()
    # As many as there are columns: every tile below moves by a whole line.
    for number in range(columns):
        paint(tmp_path / "p" / f"new {number}.png", 200 + number, (8, 8))
    wait_until_scored(qtbot, window, 120 + columns)
    row = model.row_of(identity)
    assert row == first + columns
    assert grid.row_rect(row).top() == top
