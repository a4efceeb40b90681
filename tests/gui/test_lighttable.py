"""The light table: two to four pictures, zoomed and moved together."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from curator.gui.views.lighttable import LightTable, TableEntry
from curator.gui.window import MainWindow
from curator.records import Marks
from tests.gui.conftest import OpenWindow, names, paint, pictures, wait_for, wait_until_scored

KEY = Qt.Key


def image(width: int, height: int) -> QImage:
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.gray)
    return made


@pytest.fixture
def table(qtbot: QtBot) -> LightTable:
    """A table with two large pictures of one size and a third of another."""
    table = LightTable()
    qtbot.addWidget(table)
    table.resize(900, 500)
    sizes = {"a.png": (2000, 1000), "b.png": (2000, 1000), "c.png": (1000, 1000)}
    table.show_entries([TableEntry(Path(name)) for name in sizes])
    table.show()
    for place, (name, size) in enumerate(sizes.items()):
        table.set_image(place, Path(name), image(*size), True)
    return table


def zooms(table: LightTable) -> list[float]:
    return [round(cell.canvas.view()[0], 3) for cell in table.cells]


def centres(table: LightTable) -> list[tuple[float, float]]:
    return [
        (round(cell.canvas.view()[1].x(), 3), round(cell.canvas.view()[1].y(), 3))
        for cell in table.cells
    ]


def test_what_one_shows_all_show(table: LightTable, qtbot: QtBot) -> None:
    qtbot.keyClick(table, KEY.Key_Z)
    assert table.cells[0].canvas.scale() == 1.0
    assert len(set(zooms(table))) == 1 < zooms(table)[0]
    table.cells[1].canvas.pan(-200, 0)
    assert centres(table)[0] == centres(table)[1] != (0.5, 0.5)
    qtbot.keyClick(table, KEY.Key_Z)
    assert zooms(table) == [1, 1, 1]


def test_unlocked_each_goes_its_own_way_until_locked_again(table: LightTable, qtbot: QtBot) -> None:
    qtbot.keyClick(table, KEY.Key_L)
    assert not table.locked()
    qtbot.keyClick(table, KEY.Key_Right)
    qtbot.keyClick(table, KEY.Key_Z)
    assert zooms(table)[0] == zooms(table)[2] == 1 < zooms(table)[1]
    qtbot.keyClick(table, KEY.Key_Left)
    qtbot.keyClick(table, KEY.Key_L)
    assert zooms(table) == [1, 1, 1]


def test_keys_go_round_and_shifted_arrows_move_what_is_zoomed(
    table: LightTable, qtbot: QtBot
) -> None:
    seen = []
    table.currentChanged.connect(seen.append)
    for key in (KEY.Key_Right, KEY.Key_Tab, KEY.Key_Space, KEY.Key_Left):
        qtbot.keyClick(table, key)
    assert seen == [1, 2, 0, 2]
    qtbot.mouseClick(table.cells[1].canvas, Qt.MouseButton.LeftButton)
    assert table.current == 1
    qtbot.keyClick(table, KEY.Key_Z)
    qtbot.keyClick(table, KEY.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert centres(table)[1][0] > 0.5


def test_a_late_image_of_another_picture_is_dropped_and_a_problem_is_told(
    table: LightTable,
) -> None:
    table.show_entries([TableEntry(Path("d.png")), *(cell.entry for cell in table.cells[1:])])
    table.set_image(0, Path("a.png"), image(10, 10), True)
    assert not table.cells[0].canvas.has_image()
    table.set_problem(0, Path("d.png"), "It is gone.")
    assert table.cells[0].notice.text().endswith("It is gone.")


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> MainWindow:
    for number in range(6):
        paint(tmp_path / "p" / f"{number}.png", 40 * number, (640, 480))
    window = open_window(tmp_path / "p")
    wait_until_scored(qtbot, window, 6)
    window.browser.select_row(0)
    window.browser.grid.setFocus()
    return window


def shown(window: MainWindow) -> list[str]:
    return [cell.entry.path.name for cell in window.stages.table.cells]


def test_selected_pictures_are_compared_marked_and_taken_off(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.browser.grid.selectAll()
    qtbot.keyClick(window.browser.grid, KEY.Key_C)
    assert shown(window) == ["5.png", "4.png", "3.png", "2.png"]
    assert "holds 4" in window.status.text()
    wait_for(qtbot, lambda: all(cell.canvas.has_image() for cell in window.stages.table.cells))
    table = window.stages.table
    qtbot.keyClick(table, KEY.Key_Right)
    qtbot.keyClick(table, KEY.Key_3)
    qtbot.keyClick(table, KEY.Key_P)
    assert table.cells[1].marks.marks() == Marks(3, 1)
    qtbot.keyClick(table, KEY.Key_R)
    assert shown(window) == ["5.png", "3.png", "2.png"]
    qtbot.keyClick(table, KEY.Key_Escape)
    assert window.browser.isVisible()
    assert not table.isVisible()
    assert len(window.browser.selected_paths()) == 6


def test_one_picture_is_compared_with_the_next_and_what_leaves_ends_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.open_loupe(1)
    qtbot.keyClick(window.loupe, KEY.Key_C)
    assert shown(window) == ["4.png", "3.png"]
    assert window.stages.table.isVisible()
    pictures(window).remove([window.stages.table.cells[0].entry.path])
    wait_for(qtbot, lambda: "4.png" not in names(window))
    wait_for(qtbot, window.browser.isVisible)
    assert not window.stages.table_control.active
