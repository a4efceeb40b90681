"""Tags, collections and saved searches in the sidebar."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from pytestqt.qtbot import QtBot

from curator.gui.views.shelf import Kind
from curator.gui.window import MainWindow
from tests.gui.conftest import OpenWindow, names, pictures, wait_for, wait_until_scored

KEY, HELD = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, folder: Path) -> MainWindow:
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    window.browser.select_row(0)
    window.browser.grid.setFocus()
    return window


def numbers(window: MainWindow) -> str:
    return "".join(name[4] for name in names(window))


def name_it(qtbot: QtBot, window: MainWindow, name: str) -> None:
    """Answer the question for a name."""
    prompt = window.desks.shelf.prompt
    assert prompt is not None
    prompt.setTextValue(name)
    prompt.accept()
    wait_for(qtbot, lambda: window.desks.shelf.prompt is None)


def shelved(window: MainWindow, kind: Kind) -> list[tuple[str, str]]:
    shelf = window.desks.shelf.shelf
    return [(name, shelf.row(kind, name).text(1)) for name in shelf.names(kind)]


def click(window: MainWindow, kind: Kind, name: str) -> None:
    shelf = window.desks.shelf.shelf
    shelf.itemClicked.emit(shelf.row(kind, name), 0)


def choose(window: MainWindow, kind: Kind, name: str, text: str) -> None:
    """Choose something from the menu of what is on the shelf."""
    menu = window.desks.shelf.menu(kind, name)
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.deleteLater()


def test_a_tag_is_given_shown_renamed_and_taken_back(qtbot: QtBot, window: MainWindow) -> None:
    assert not window.desks.shelf.shelf.isVisible()
    qtbot.keyClick(window.browser.grid, KEY.Key_T)
    name_it(qtbot, window, "snow day")
    wait_for(qtbot, lambda: shelved(window, "tag") == [("snow day", "1")])
    window.browser.select_row(3)
    choose(window, "tag", "snow day", "Tag the Selected Pictures")
    wait_for(qtbot, lambda: shelved(window, "tag") == [("snow day", "2")])
    click(window, "tag", "snow day")
    wait_for(qtbot, lambda: numbers(window) == "96")
    choose(window, "tag", "snow day", "Rename…")
    name_it(qtbot, window, "winter")
    wait_for(qtbot, lambda: shelved(window, "tag") == [("winter", "2")])
    window.menu_actions["undo"].trigger()
    wait_for(qtbot, lambda: shelved(window, "tag") == [("snow day", "2")])
    choose(window, "tag", "snow day", "Delete")
    wait_for(qtbot, lambda: shelved(window, "tag") == [])
    wait_for(qtbot, lambda: numbers(window) == "")


def test_a_collection_is_filled_and_shown(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window.browser.grid, KEY.Key_B)
    name_it(qtbot, window, "Best of")
    wait_for(qtbot, lambda: shelved(window, "collection") == [("Best of", "1")])
    window.browser.grid.selectAll()
    choose(window, "collection", "Best of", "Put the Selected Pictures in")
    wait_for(qtbot, lambda: shelved(window, "collection") == [("Best of", "10")])
    window.browser.select_row(9)
    choose(window, "collection", "Best of", "Take the Selected Pictures out")
    click(window, "collection", "Best of")
    wait_for(qtbot, lambda: numbers(window) == "987654321")


def test_a_search_is_kept_and_made_again(qtbot: QtBot, window: MainWindow) -> None:
    window.menu_actions["save_search"].trigger()
    assert "Search for something first" in window.status.text()
    field = window.browser.filter_bar.name_field()
    field.setText("score:>=160")
    window.menu_actions["save_search"].trigger()
    name_it(qtbot, window, "bright")
    wait_for(qtbot, lambda: shelved(window, "search") == [("bright", "")])
    window.menu_actions["clear_filter"].trigger()
    click(window, "search", "bright")
    wait_for(qtbot, lambda: numbers(window) == "98")
    shelf = window.desks.shelf.shelf
    shelf.setCurrentItem(shelf.row("search", "bright"))
    qtbot.keyClick(shelf, KEY.Key_Delete)
    wait_for(qtbot, lambda: not shelf.isVisible())


def test_a_name_that_is_taken_is_told(qtbot: QtBot, window: MainWindow) -> None:
    for name in ("one", "two"):
        window.menu_actions["collect"].trigger()
        name_it(qtbot, window, name)
    wait_for(qtbot, lambda: len(shelved(window, "collection")) == 2)
    choose(window, "collection", "one", "Rename…")
    name_it(qtbot, window, "TWO")
    wait_for(qtbot, lambda: "TWO" in window.status.text())
    assert [name for name, _ in shelved(window, "collection")] == ["one", "two"]


def drop(qtbot: QtBot, window: MainWindow, kind: Kind, name: str, data: QMimeData) -> bool:
    """Drag files over what is on the shelf and let them go; tell whether they were taken."""
    shelf = window.desks.shelf.shelf

    def place() -> QPoint:
        return shelf.visualItemRect(shelf.row(kind, name)).center() + QPoint(0, 4)

    # A shelf that has just appeared has no height yet, and what is dropped beside it is dropped on
    # nothing.
    wait_for(qtbot, lambda: shelf.viewport().rect().contains(place()))
    point = place()
    rest = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, HELD.NoModifier)
    over = QDragMoveEvent(point, *rest)
    shelf.dragMoveEvent(over)
    if over.isAccepted():
        shelf.dropEvent(QDropEvent(QPointF(point), *rest))
    return over.isAccepted()


def test_pictures_are_dropped_on_tags_and_collections(qtbot: QtBot, window: MainWindow) -> None:
    model = pictures(window)
    for key, name in ((KEY.Key_T, "snow"), (KEY.Key_B, "best")):
        qtbot.keyClick(window.browser.grid, key)
        name_it(qtbot, window, name)
    wait_for(qtbot, lambda: shelved(window, "collection") == [("best", "1")])
    window.browser.filter_bar.name_field().setText("tag:snow")
    wait_for(qtbot, lambda: numbers(window) == "9")
    window.desks.shelf.ask_search()
    name_it(qtbot, window, "snowy")
    window.browser.clear_filter()
    wait_for(qtbot, lambda: len(names(window)) == 10 and bool(shelved(window, "search")))

    data = model.mimeData([model.index(row) for row in (2, 4)])
    assert drop(qtbot, window, "tag", "snow", data)
    wait_for(qtbot, lambda: shelved(window, "tag") == [("snow", "3")])
    assert drop(qtbot, window, "collection", "best", data)
    wait_for(qtbot, lambda: shelved(window, "collection") == [("best", "3")])
    assert not drop(qtbot, window, "search", "snowy", data)
    window.menu_actions["undo"].trigger()
    wait_for(qtbot, lambda: shelved(window, "collection") == [("best", "1")])


def test_files_from_elsewhere_are_told_to_be_none_of_the_folder(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    qtbot.keyClick(window.browser.grid, KEY.Key_T)
    name_it(qtbot, window, "snow")
    wait_for(qtbot, lambda: shelved(window, "tag") == [("snow", "1")])
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "elsewhere.png"))])
    assert drop(qtbot, window, "tag", "snow", data)
    assert window.status.text().startswith("Nothing to put into snow")
