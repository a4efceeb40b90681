"""An open window follows what another window, a command or another machine wrote."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from curator.curation.actions import Journal
from curator.errors import LibraryError
from curator.gui import others
from curator.gui.models.pictures import Role
from curator.gui.window import MainWindow
from curator.images.scan import scan
from curator.library import Library
from curator.pipeline import score_files
from curator.records import Marks
from tests.gui.conftest import (
    BEST_FIRST,
    GreyScorer,
    OpenWindow,
    names,
    paint,
    pictures,
    scores,
    wait_for,
    wait_until_scored,
)


@pytest.fixture
def library(curator_home: Path) -> Iterator[Library]:
    """The windows' library, as another program has it open."""
    with Library(curator_home / "data" / "library.sqlite") as library:
        yield library


def look_until(qtbot: QtBot, window: MainWindow, condition: Callable[[], bool]) -> None:
    """Let a window look for what others wrote until a condition holds."""

    def looked() -> bool:
        window.others.look()
        return condition()

    wait_for(qtbot, looked)


def content_of(window: MainWindow, name: str) -> str:
    facts = pictures(window).event_at(names(window).index(name)).facts
    assert facts is not None
    return facts.content_hash


def marks(window: MainWindow, name: str) -> Marks | None:
    model = pictures(window)
    found = model.index(names(window).index(name)).data(Role.MARKS)
    assert found is None or isinstance(found, Marks)
    return found


def score_elsewhere(library: Library, folder: Path) -> None:
    """Score a folder as a command does."""
    for _event in score_files(scan([folder]), GreyScorer(), library):
        pass


def test_two_windows_see_each_others_ratings(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    one, two = open_window(folder), open_window(folder)
    for window in (one, two):
        wait_until_scored(qtbot, window, 10)
    one.browser.select_row(0)
    one.menu_actions["stars_4"].trigger()
    look_until(qtbot, two, lambda: marks(two, "pic 9.png") == Marks(4))
    two.browser.select_row(1)
    two.menu_actions["reject"].trigger()
    look_until(qtbot, one, lambda: marks(one, "pic 8.png") == Marks(flag=-1))
    assert marks(one, "pic 9.png") == Marks(4)
    two.menu_actions["undo"].trigger()
    wait_for(qtbot, lambda: marks(two, "pic 8.png") is None)
    look_until(qtbot, one, lambda: marks(one, "pic 8.png") is None)


def test_what_a_command_scores_appears_where_nothing_else_moves(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, library: Library
) -> None:
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    selection = window.browser.grid.selectionModel()
    flag = QItemSelectionModel.SelectionFlag
    model = pictures(window)
    for row, how in ((2, flag.Select), (4, flag.Select | flag.Current)):
        selection.setCurrentIndex(model.index(row), how)
    chosen = sorted(path.name for path in window.browser.selected_paths())
    current = selection.currentIndex().data()
    paint(folder / "another.png", 130)
    paint(folder / "best.png", 250)
    (folder / "broken.png").write_bytes(b"no picture")
    score_elsewhere(library, folder)
    expected = ["best.png", *BEST_FIRST[:3], "another.png", *BEST_FIRST[3:], "broken.png"]
    look_until(qtbot, window, lambda: names(window) == expected)
    assert scores(window)[:5] == [250.0, 180.0, 160.0, 140.0, 130.0]
    assert sorted(path.name for path in window.browser.selected_paths()) == chosen
    assert selection.currentIndex().data() == current


def test_a_held_windows_pictures_get_the_scores_that_a_command_made(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, library: Library, scorer: GreyScorer
) -> None:
    scorer.hold()
    window = open_window(folder)
    wait_for(qtbot, lambda: not window.session.scanning and len(names(window)) == 10)
    window.session.pause(True)
    score_elsewhere(library, folder)
    look_until(qtbot, window, lambda: names(window) == BEST_FIRST)
    assert None not in scores(window)
    scorer.release()
    window.session.pause(False)
    wait_until_scored(qtbot, window, 10)


def test_tags_and_collections_of_others_stand_on_the_shelf(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, library: Library
) -> None:
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    window.browser.filter_bar.name_field().setText("tag:night")
    wait_for(qtbot, lambda: names(window) == [])
    window.browser.filter_bar.name_field().setText("")
    wait_for(qtbot, lambda: len(names(window)) == 10)
    content = content_of(window, "pic 3.png")
    window.browser.filter_bar.name_field().setText("tag:night")
    wait_for(qtbot, lambda: names(window) == [])
    with Journal(library).edit("Tag elsewhere") as edit:
        edit.tag([content], "Night")
        edit.collect([content], "Best")
    look_until(qtbot, window, lambda: names(window) == ["pic 3.png"])
    shelf = window.desks.shelf.shelf
    wait_for(qtbot, lambda: shelf.names("collection") == ["Best"])
    assert list(shelf.names("tag")) == ["Night"]


def test_the_loupe_goes_on_showing_its_picture_with_its_new_marks(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, library: Library
) -> None:
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    window.open_loupe(2)
    content = content_of(window, "pic 7.png")
    with Journal(library).edit("Rate elsewhere") as edit:
        edit.mark([content], stars=5)
    paint(folder / "best.png", 250)
    score_elsewhere(library, folder)
    look_until(qtbot, window, lambda: len(names(window)) == 11)
    wait_for(qtbot, lambda: window.loupe.marks().marks() == Marks(5))
    assert window.loupe.isVisible()
    window.loupe_control.close()
    wait_for(qtbot, lambda: window.browser.grid.currentIndex().data() == "pic 7.png")


def rate_here_and_elsewhere(
    qtbot: QtBot, window: MainWindow, library: Library, key: Qt.Key
) -> QAction:
    """Rate the best picture in the window, then another in another program; return "undo"."""
    window.browser.select_row(0)
    qtbot.keyClick(window.browser.grid, key)
    undo = window.menu_actions["undo"]
    wait_for(qtbot, undo.isEnabled)
    with Journal(library).edit("Rate elsewhere") as edit:
        edit.mark([content_of(window, "pic 8.png")], stars=5)
    look_until(qtbot, window, lambda: "Rate elsewhere" in undo.text())
    return undo


def test_undo_says_first_that_others_changed_the_history(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, library: Library
) -> None:
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    undo = rate_here_and_elsewhere(qtbot, window, library, Qt.Key.Key_4)
    undo.trigger()
    assert "undo again" in window.status.text()
    assert marks(window, "pic 8.png") == Marks(5)
    undo.trigger()
    wait_for(qtbot, lambda: marks(window, "pic 8.png") is None)
    undo.trigger()
    wait_for(qtbot, lambda: marks(window, "pic 9.png") is None)


def test_what_is_done_here_since_comes_before_what_others_did(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, library: Library
) -> None:
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    undo = rate_here_and_elsewhere(qtbot, window, library, Qt.Key.Key_3)
    qtbot.keyClick(window.browser.grid, Qt.Key.Key_4)
    wait_for(qtbot, lambda: "pic 9.png" in undo.text())
    undo.trigger()
    wait_for(qtbot, lambda: marks(window, "pic 9.png") == Marks(3))
    wait_for(qtbot, lambda: "Rate elsewhere" in undo.text())
    undo.trigger()
    assert "undo again" in window.status.text()
    assert marks(window, "pic 8.png") == Marks(5)
    undo.trigger()
    wait_for(qtbot, lambda: marks(window, "pic 8.png") is None)


def test_what_is_done_here_meanwhile_stays_ahead(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, library: Library
) -> None:
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    window.browser.select_row(0)
    content = content_of(window, "pic 9.png")
    lane, free = window._library, threading.Event()
    lane.ask("held", lambda library: free.wait(60))
    with Journal(library).edit("Rate elsewhere") as edit:
        edit.mark([content, content_of(window, "pic 8.png")], stars=1)
    window.others.look()
    qtbot.keyClick(window.browser.grid, Qt.Key.Key_4)
    seen = []
    pictures(window).dataChanged.connect(lambda: seen.append(marks(window, "pic 9.png")))
    free.set()
    wait_for(qtbot, lambda: marks(window, "pic 8.png") == Marks(1))
    assert marks(window, "pic 9.png") == Marks(4)
    assert set(seen) == {Marks(4)}, "what was done here never jumped back"


def test_nothing_is_looked_at_without_a_library(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, curator_home: Path
) -> None:
    (curator_home / "data" / "library.sqlite").mkdir(parents=True)
    window = open_window(folder)
    wait_for(qtbot, lambda: bool(window.session.failure))
    assert not window.others.following
    window.others.look()
    window.close()
    assert not window.others.following


def test_a_window_that_is_closed_looks_no_more(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    assert window.others.following
    window.others.look()
    window.close()
    assert not window.others.following


def test_a_library_that_fails_a_look_is_asked_again_and_nothing_is_said(
    qtbot: QtBot,
    open_window: OpenWindow,
    folder: Path,
    library: Library,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    content = content_of(window, "pic 3.png")
    before = window.status.text()
    failed = []

    def fail(self: Library) -> int:
        failed.append(threading.current_thread())
        raise LibraryError("The library is kept busy by another program.")

    with monkeypatch.context() as patch:
        patch.setattr(Library, "others_version", fail)
        look_until(qtbot, window, lambda: len(failed) >= 4)
    assert threading.main_thread() not in failed
    with Journal(library).edit("Rate elsewhere") as edit:
        edit.mark([content], stars=2)
    paint(folder / "best.png", 250)
    score_elsewhere(library, folder)
    look_until(
        qtbot,
        window,
        lambda: names(window)[0] == "best.png" and marks(window, "pic 3.png") == Marks(2),
    )
    assert window.status.text() == before
    assert not window.session.failure


def test_a_filter_mode_goes_on_where_it_is(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, library: Library
) -> None:
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    window.menu_actions["filter_mode"].trigger()
    view = window.stages.filter_view
    wait_for(qtbot, view.isVisible)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    told = "3 of 10 · 1 picked · 1 rejected"
    assert view.texts()[0] == told
    with Journal(library).edit("Rate elsewhere") as edit:
        edit.mark([content_of(window, "pic 7.png")], stars=5)
    paint(folder / "best.png", 250)
    score_elsewhere(library, folder)
    look_until(qtbot, window, lambda: len(names(window)) == 11)
    look_until(qtbot, window, lambda: marks(window, "pic 7.png") == Marks(5))
    assert view.isVisible()
    assert view.texts()[0] == told


def test_ratings_move_no_row_and_what_is_not_the_folders_does_nothing(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, library: Library, tmp_path: Path
) -> None:
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    model, done = pictures(window), []
    for signal in (model.layoutChanged, model.reordered, model.picturesChanged, model.modelReset):
        signal.connect(lambda *_: done.append("moved"))
    model.dataChanged.connect(lambda *_: done.append("drawn"))
    paint(tmp_path / "elsewhere" / "other.png", 77)
    score_elsewhere(library, tmp_path / "elsewhere")
    library.remember_root(tmp_path / "elsewhere")
    looks = threading.Event()
    window.others.look()
    window._library.ask("after", lambda library: looks.set())
    wait_for(qtbot, looks.is_set)
    with Journal(library).edit("Rate elsewhere") as edit:
        edit.mark([content_of(window, "pic 7.png")], stars=5)
    look_until(qtbot, window, lambda: marks(window, "pic 7.png") == Marks(5))
    assert done == ["drawn"]


@pytest.mark.parametrize("shown", [False, True])
def test_folders_that_others_open_and_forget_are_followed(
    qtbot: QtBot,
    open_window: OpenWindow,
    folder: Path,
    library: Library,
    tmp_path: Path,
    shown: bool,
) -> None:
    window = open_window(folder if shown else None)
    mine = ["pictures"] if shown else []
    recent = window.sidebar.recent_list()

    def listed() -> list[str]:
        return [recent.item(row).text() for row in range(recent.count())]

    wait_for(qtbot, lambda: window.others.following and listed() == mine)
    (tmp_path / "elsewhere").mkdir()
    library.remember_root(tmp_path / "elsewhere")
    look_until(qtbot, window, lambda: listed() == ["elsewhere", *mine])
    library.forget_root(tmp_path / "elsewhere")
    look_until(qtbot, window, lambda: listed() == mine)


def test_a_window_looks_by_itself_now_and_again(
    qtbot: QtBot,
    open_window: OpenWindow,
    folder: Path,
    library: Library,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(others, "_EVERY_MS", 20)
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    with Journal(library).edit("Rate elsewhere") as edit:
        edit.mark([content_of(window, "pic 7.png")], stars=5)
    wait_for(qtbot, lambda: marks(window, "pic 7.png") == Marks(5))


def test_a_window_looks_at_once_when_it_gets_the_focus(
    qtbot: QtBot,
    qapp: QApplication,
    open_window: OpenWindow,
    folder: Path,
    library: Library,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(others, "_EVERY_MS", 10**8)
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    with Journal(library).edit("Rate elsewhere") as edit:
        edit.mark([content_of(window, "pic 7.png")], stars=5)
    qapp.focusWindowChanged.emit(window.windowHandle())
    wait_for(qtbot, lambda: marks(window, "pic 7.png") == Marks(5))
