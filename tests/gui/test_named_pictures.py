"""Opening pictures by name, as a file manager's "open with" does."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from curator.gui.window import MainWindow
from tests.gui.conftest import OpenWindow, paint, wait_for, wait_until_scored


def chosen(window: MainWindow) -> list[str]:
    return sorted(path.name for path in window.browser.selected_paths())


def test_a_named_picture_opens_its_folder_and_is_selected(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    window = open_window(folder / "pic 3.png")
    wait_until_scored(qtbot, window, 10)
    assert window.session.root == folder
    wait_for(qtbot, lambda: chosen(window) == ["pic 3.png"])
    current = window.browser.grid.currentIndex().row()
    assert window.session.pictures.event_at(current).stamp.path.name == "pic 3.png"


def test_several_pictures_of_a_folder_are_all_selected(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path
) -> None:
    elsewhere = paint(tmp_path / "other" / "far.png", 5)
    window = open_window()
    window.open_named([folder / "pic 7.png", folder / "pic 2.png", elsewhere])
    wait_until_scored(qtbot, window, 10)
    wait_for(qtbot, lambda: chosen(window) == ["pic 2.png", "pic 7.png"])


def test_a_picture_of_the_folder_that_is_open_is_selected_in_it(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    window.browser.select_row(0)
    window.open_named_one(folder / "pic 5.png")
    wait_for(qtbot, lambda: chosen(window) == ["pic 5.png"])


def test_a_name_with_a_percent_sign_and_blanks_is_found(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    window = open_window(paint(folder / "50% of  it #1.png", 90))
    wait_until_scored(qtbot, window, 11)
    wait_for(qtbot, lambda: chosen(window) == ["50% of  it #1.png"])


def test_a_picture_that_is_not_there_selects_nothing(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    hidden = paint(folder / ".hidden.png", 90)
    window = open_window(hidden)
    wait_until_scored(qtbot, window, 10)
    assert chosen(window) == []
