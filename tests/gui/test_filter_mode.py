"""The full-screen filter through the window: one key a picture, kept at the end or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from curator.gui.models.block import make_known_block
from curator.gui.models.pictures import Role
from curator.gui.window import MainWindow
from curator.records import ImageFacts, ImageStamp, Marks, Score, ScoreEvent
from tests.gui.conftest import OpenWindow, pictures, wait_for, wait_until_scored
from tests.gui.known import known_files

KEY = Qt.Key


def marks(window: MainWindow) -> dict[str, Marks]:
    model = pictures(window)
    rows = map(model.index, range(model.rowCount()))
    return {str(row.data()): found for row in rows if (found := row.data(Role.MARKS))}


def start(qtbot: QtBot, window: MainWindow) -> None:
    window.menu_actions["filter_mode"].trigger()
    wait_for(qtbot, window.stages.filter_view.isVisible)


def press(qtbot: QtBot, window: MainWindow, *keys: KEY) -> None:
    for key in keys:
        qtbot.keyClick(window.stages.filter_view, key)


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, folder: Path) -> MainWindow:
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    return window


def test_ten_pictures_by_ten_keys_and_one_to_keep_it(qtbot: QtBot, window: MainWindow) -> None:
    start(qtbot, window)
    assert window.isFullScreen()
    wait_for(qtbot, window.stages.filter_view.canvas.has_image)
    assert window.stages.filter_view.told()[0].endswith(" · 100 %")
    press(qtbot, window, KEY.Key_Right, KEY.Key_Left, KEY.Key_Down, KEY.Key_4, KEY.Key_P)
    assert window.stages.filter_view.texts()[0] == "5 of 10 · 2 picked · 1 rejected"
    press(qtbot, window, KEY.Key_Delete, *[KEY.Key_Space] * 5)
    assert window.stages.filter_view.summing_up()
    assert window.stages.filter_view.texts()[1] == (
        "2 picked · 2 rejected · 1 rated. 6 pictures stay as they are. Undo takes it all back."
    )
    assert marks(window) == {}
    press(qtbot, window, KEY.Key_Return)
    kept = {
        "pic 9.png": Marks(flag=1),
        "pic 8.png": Marks(flag=-1),
        "pic 6.png": Marks(4, 1),
        "pic 5.png": Marks(flag=-1),
    }
    wait_for(qtbot, lambda: marks(window) == kept)
    assert not window.isFullScreen()
    assert window.browser.isVisible()
    wait_for(qtbot, window.menu_actions["undo"].isEnabled)
    assert window.menu_actions["undo"].text() == "&Undo Filter 4 pictures"
    window.menu_actions["undo"].trigger()
    wait_for(qtbot, lambda: marks(window) == {})


def test_stepping_back_decides_anew_also_from_the_end(qtbot: QtBot, window: MainWindow) -> None:
    start(qtbot, window)
    press(qtbot, window, KEY.Key_Right, KEY.Key_Right, KEY.Key_Backspace)
    assert window.stages.filter_view.marks.marks() == Marks()
    press(qtbot, window, KEY.Key_Left, KEY.Key_4)
    assert window.stages.filter_view.texts()[0] == "3 of 10 · 1 picked · 1 rejected"
    window.menu_actions["undo"].trigger()
    assert window.stages.filter_view.marks.marks() == Marks()
    press(qtbot, window, KEY.Key_Escape)
    assert window.stages.filter_view.summing_up()
    press(qtbot, window, KEY.Key_Backspace)
    assert not window.stages.filter_view.summing_up()
    assert window.stages.filter_view.texts()[0] == "2 of 10 · 1 picked · 0 rejected"


def test_what_is_forgotten_leaves_nothing(
    qtbot: QtBot, window: MainWindow, open_window: OpenWindow, folder: Path
) -> None:
    start(qtbot, window)
    press(qtbot, window, KEY.Key_Right, KEY.Key_Escape)
    qtbot.mouseClick(window.stages.filter_view.button("forget"), Qt.MouseButton.LeftButton)
    assert not window.stages.filter_view.isVisible()
    assert marks(window) == {}
    start(qtbot, window)
    assert window.stages.filter_view.texts()[0].startswith("1 of 10 · 0 picked")
    press(qtbot, window, KEY.Key_Escape)
    assert not window.stages.filter_view.isVisible(), "nothing was decided: there is nothing to ask"


def test_a_run_that_was_cut_off_goes_on(
    qtbot: QtBot, window: MainWindow, open_window: OpenWindow, folder: Path
) -> None:
    start(qtbot, window)
    press(qtbot, window, KEY.Key_Right, KEY.Key_Left)
    window.close()
    again = open_window(folder)
    wait_until_scored(qtbot, again, 10)
    assert marks(again) == {}
    start(qtbot, again)
    view = again.stages.filter_view
    assert view.texts()[0] == "3 of 10 · 1 picked · 1 rejected"
    assert view.told()[1] == "The filter goes on where it was left."
    press(qtbot, again, KEY.Key_Down)
    assert view.told()[1].startswith("→ pick")


def test_only_what_is_selected_is_gone_through(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    window.browser.select_row(3)
    qtbot.keyClick(window.browser.grid, KEY.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    start(qtbot, window)
    assert window.stages.filter_view.texts()[0].startswith("1 of 2")


def test_as_many_as_there_are_are_gone_through(qtbot: QtBot, open_window: OpenWindow) -> None:
    count = 20_000
    window = open_window()
    events = [
        ScoreEvent(
            ImageStamp(Path(f"/away/{number:05}.png"), 10, 1),
            ImageFacts(f"{number + 1:064x}", 4, 3),
            Score(float(number), "float32"),
        )
        for number in range(count)
    ]
    pictures(window).apply(make_known_block(known_files(events)))
    wait_for(qtbot, lambda: pictures(window).rowCount() == count)
    start(qtbot, window)
    assert window.stages.filter_view.texts()[0] == "1 of 20,000 · 0 picked · 0 rejected"
    press(qtbot, window, KEY.Key_Right, KEY.Key_Left, KEY.Key_Escape)
    told = "1 picked · 1 rejected. 19,998 pictures stay as they are. Undo takes it all back."
    assert window.stages.filter_view.texts()[1] == told
    press(qtbot, window, KEY.Key_Return)
    assert [pictures(window).index(row).data(Role.MARKS) for row in range(2)] == [
        Marks(flag=1),
        Marks(flag=-1),
    ]


def test_a_picture_that_left_meanwhile_is_passed(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    start(qtbot, window)
    pictures(window).remove([folder / "pic 8.png"])
    press(qtbot, window, KEY.Key_Right)
    assert "No longer there" in window.stages.filter_view.accessibleDescription()
    press(qtbot, window, KEY.Key_Down, KEY.Key_Right)
    assert window.stages.filter_view.texts()[0] == "4 of 10 · 2 picked · 0 rejected"
