"""The loupe walks in the grid's order, whatever happens to the grid meanwhile."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from curator.gui.window import MainWindow
from tests.gui.conftest import (
    OpenWindow,
    names,
    paint,
    wait_for,
    wait_until_scored,
)


def opened(qtbot: QtBot, open_window: OpenWindow, folder: Path, row: int = 0) -> MainWindow:
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    window.browser.focus_grid()
    window.browser.select_row(row)
    qtbot.keyClick(window.browser.grid, Qt.Key.Key_Return)
    assert window.loupe.isVisible()
    return window


def shown(window: MainWindow) -> str:
    path = window.loupe.path()
    return "" if path is None else path.name


def test_the_whole_picture_is_shown(qtbot: QtBot, open_window: OpenWindow, folder: Path) -> None:
    paint(folder / "pic 9.png", 180, (1234, 567))
    window = opened(qtbot, open_window, folder)
    wait_for(qtbot, lambda: window.loupe.canvas().has_image())
    assert window.loupe.notice() == ""


def test_next_previous_first_last_in_the_grids_order(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    window = opened(qtbot, open_window, folder)
    steps = [
        (Qt.Key.Key_Right, "pic 8.png"),
        (Qt.Key.Key_Right, "pic 7.png"),
        (Qt.Key.Key_Left, "pic 8.png"),
        (Qt.Key.Key_End, "pic 0.png"),
        (Qt.Key.Key_Right, "pic 0.png"),
        (Qt.Key.Key_Home, "pic 9.png"),
    ]
    for key, name in steps:
        qtbot.keyClick(window.loupe, key)
        assert shown(window) == name


def test_escape_goes_back_to_the_picture_in_the_grid(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    window = opened(qtbot, open_window, folder)
    qtbot.keyClick(window.loupe, Qt.Key.Key_Right)
    qtbot.keyClick(window.loupe, Qt.Key.Key_Escape)
    assert window.browser.grid.isVisible()
    assert [path.name for path in window.browser.selected_paths()] == ["pic 8.png"]


def test_a_new_order_keeps_the_picture(qtbot: QtBot, open_window: OpenWindow, folder: Path) -> None:
    window = opened(qtbot, open_window, folder, row=2)
    window.browser.set_sort("name", False)
    assert shown(window) == "pic 7.png"
    qtbot.keyClick(window.loupe, Qt.Key.Key_Right)
    assert shown(window) == "pic 8.png"


def test_a_picture_that_left_gives_way_to_the_next(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    window = opened(qtbot, open_window, folder, row=2)
    (folder / "pic 7.png").unlink()
    window.session.rescan()
    wait_for(qtbot, lambda: len(names(window)) == 9)
    assert shown(window) == "pic 6.png"


def test_an_overwritten_picture_is_shown_as_it_is_now(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    window = opened(qtbot, open_window, folder)
    canvas = window.loupe.canvas()
    wait_for(qtbot, canvas.has_image)
    paint(folder / "pic 9.png", 250, (90, 60))
    with qtbot.waitSignal(window.loupe.imageNeeded):
        window.menu_actions["rescan"].trigger()
    wait_for(qtbot, lambda: canvas.grab().toImage().pixelColor(canvas.rect().center()).red() == 250)
    assert shown(window) == "pic 9.png"


def test_an_unreadable_picture_says_why(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    (folder / "broken.png").write_bytes(b"not a picture")
    window = opened(qtbot, open_window, folder)
    qtbot.keyClick(window.loupe, Qt.Key.Key_End)
    assert shown(window) == "broken.png"
    assert "broken.png" in window.loupe.notice()


def test_another_folder_closes_the_loupe(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path
) -> None:
    paint(tmp_path / "other" / "one.png", 5)
    window = opened(qtbot, open_window, folder)
    window.open_folder(tmp_path / "other")
    wait_until_scored(qtbot, window, 1)
    assert not window.loupe.isVisible()
    assert window.browser.grid.isVisible()
