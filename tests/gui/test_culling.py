"""Marking pictures by keyboard, in the grid and in the loupe, and taking it back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from curator.curation.actions import Journal
from curator.gui.models.pictures import Role
from curator.gui.window import MainWindow
from curator.library import Library
from curator.records import Marks
from curator.settings import load_settings
from tests.gui.conftest import (
    BEST_FIRST,
    OpenWindow,
    Scorers,
    names,
    pictures,
    wait_for,
    wait_for_names,
    wait_until_scored,
)

KEY = Qt.Key


def marks(window: MainWindow) -> dict[str, Marks]:
    model = pictures(window)
    rows = map(model.index, range(model.rowCount()))
    return {str(row.data()): found for row in rows if (found := row.data(Role.MARKS))}


def undo_text(window: MainWindow) -> str:
    return window.menu_actions["undo"].text().replace("&", "")


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, folder: Path) -> MainWindow:
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    window.browser.select_row(0)
    window.browser.grid.setFocus()
    return window


def press(qtbot: QtBot, widget: QWidget, *keys: KEY) -> None:
    for key in keys:
        qtbot.keyClick(widget, key)


def test_stars_flags_and_labels_by_one_key_each(qtbot: QtBot, window: MainWindow) -> None:
    grid = window.browser.grid
    press(qtbot, grid, KEY.Key_4, KEY.Key_P, KEY.Key_7)
    assert marks(window) == {"pic 9.png": Marks(4, 1, 3)}
    press(qtbot, grid, KEY.Key_0, KEY.Key_X, KEY.Key_7)
    assert marks(window) == {"pic 9.png": Marks(0, -1, 0)}
    qtbot.keyClick(grid, KEY.Key_6, Qt.KeyboardModifier.AltModifier)
    press(qtbot, grid, KEY.Key_U)
    assert marks(window) == {"pic 9.png": Marks(color=6)}
    spoken = pictures(window).index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("purple")


def test_marks_are_of_all_that_is_selected_and_one_undo_takes_them_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    grid = window.browser.grid
    press(qtbot, grid, KEY.Key_5)
    grid.selectAll()
    press(qtbot, grid, KEY.Key_2)
    assert set(marks(window).values()) == {Marks(2)}
    wait_for(qtbot, lambda: undo_text(window) == "Undo Rate 10 Pictures 2 Stars")
    window.menu_actions["undo"].trigger()
    wait_for(qtbot, lambda: marks(window) == {"pic 9.png": Marks(5)})
    assert undo_text(window) == "Undo Rate pic 9.png 5 Stars"
    assert window.status.text() == "Undone: Rate 10 Pictures 2 Stars"
    window.menu_actions["undo"].trigger()
    window.menu_actions["redo"].trigger()
    window.menu_actions["redo"].trigger()
    wait_for(qtbot, lambda: set(marks(window).values()) == {Marks(2)})
    wait_for(qtbot, lambda: not window.menu_actions["redo"].isEnabled())


def test_going_on_to_the_next_picture_is_a_choice_that_is_remembered(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    grid = window.browser.grid
    press(qtbot, grid, KEY.Key_1)
    assert window.browser.selected_paths() == [folder / "pic 9.png"]
    press(qtbot, grid, KEY.Key_A, KEY.Key_1, KEY.Key_X, KEY.Key_8)
    assert window.browser.selected_paths() == [folder / "pic 6.png"]
    assert marks(window) == {
        "pic 9.png": Marks(1),
        "pic 8.png": Marks(flag=-1),
        "pic 7.png": Marks(color=4),
    }
    window.open_loupe(9)
    press(qtbot, window.loupe, KEY.Key_P)
    assert window.loupe_control.row == 9
    window.loupe_control.open(4)
    press(qtbot, window.loupe, KEY.Key_P)
    assert window.loupe_control.row == 5
    window.close()
    assert load_settings().auto_advance


def test_the_loupe_marks_what_it_shows_by_key_and_by_mouse(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.open_loupe(2)
    press(qtbot, window.loupe, KEY.Key_3, KEY.Key_9)
    assert marks(window) == {"pic 7.png": Marks(3, 0, 5)}
    strip = window.loupe.marks()
    assert strip.marks() == Marks(3, 0, 5)
    middle = strip.rect().center()
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=middle)
    assert marks(window)["pic 7.png"].stars == strip.marks().stars == 0
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=middle)
    assert strip.marks().stars == 3


def test_a_key_with_nothing_selected_says_what_to_do(qtbot: QtBot, window: MainWindow) -> None:
    grid = window.browser.grid
    grid.clearSelection()
    for name in ("stars_4", "pick", "color_1", "tag", "collect", "trash"):
        window.status.clear_message()
        window.menu_actions[name].trigger()
        assert window.status.text().startswith("Nothing is selected: choose pictures"), name
    assert marks(window) == {}
    window.status.clear_message()
    grid.setFocus()
    press(qtbot, grid, KEY.Key_3)
    assert window.status.text().startswith("Nothing is selected")


def test_a_key_for_what_can_not_be_read_says_so(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    (folder / "broken.png").write_bytes(b"no picture")
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    window.browser.select_row(10)
    window.menu_actions["stars_4"].trigger()
    assert window.status.text().startswith("Nothing was marked")


def test_letters_typed_into_the_filter_mark_nothing(qtbot: QtBot, window: MainWindow) -> None:
    window.menu_actions["find"].trigger()
    qtbot.keyClicks(window.browser.filter_bar.name_field(), "x1p")
    assert window.browser.filter_bar.name_field().text() == "x1p"
    window.browser.filter_bar.name_field().clear()
    assert marks(window) == {}


def test_marks_are_kept_by_content(
    qtbot: QtBot, window: MainWindow, open_window: OpenWindow, folder: Path
) -> None:
    press(qtbot, window.browser.grid, KEY.Key_5)
    window.close()
    (folder / "pic 9.png").rename(folder / "renamed.png")
    (folder / "copy.png").write_bytes((folder / "renamed.png").read_bytes())
    again = open_window(folder)
    wait_until_scored(qtbot, again, 11)
    wait_for(qtbot, lambda: marks(again) == {"renamed.png": Marks(5), "copy.png": Marks(5)})
    wait_for(qtbot, lambda: undo_text(again) == "Undo Rate pic 9.png 5 Stars")


def test_a_picture_without_a_score_can_be_marked(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, scorers: Scorers, curator_home: Path
) -> None:
    scorers["grey"].hold()
    window = open_window(folder, sort_key="name", sort_descending=False)
    wait_for(qtbot, lambda: pictures(window).rowCount() == 10)
    window.browser.select_row(0)
    window.browser.grid.setFocus()
    press(qtbot, window.browser.grid, KEY.Key_P)
    wait_for(qtbot, lambda: undo_text(window) == "Undo Pick pic 0.png")
    scorers.release()
    wait_until_scored(qtbot, window, 10)
    wait_for(qtbot, lambda: marks(window) == {"pic 0.png": Marks(flag=1)})


@pytest.fixture
def bin_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A bin of its own for this test."""
    data = tmp_path / "data home"
    data.mkdir()
    monkeypatch.setenv("XDG_DATA_HOME", str(data))
    monkeypatch.setattr("send2trash.plat_other.XDG_DATA_HOME", str(data), raising=False)
    monkeypatch.setattr("send2trash.plat_other.HOMETRASH_B", bytes(data / "Trash"), raising=False)
    monkeypatch.setattr("send2trash.plat_other.HOMETRASH", str(data / "Trash"), raising=False)
    return data / "Trash"


def test_after_one_that_is_deleted_the_next_is_selected(
    qtbot: QtBot, window: MainWindow, bin_folder: Path
) -> None:
    window.browser.select_row(3)
    window.browser.grid.setFocus()
    qtbot.keyClick(window.browser.grid, KEY.Key_Delete)
    wait_for(qtbot, lambda: "pic 6.png" not in names(window))
    assert [path.name for path in window.browser.selected_paths()] == ["pic 5.png"]
    qtbot.keyClick(window.browser.grid, KEY.Key_Delete)
    wait_for(qtbot, lambda: "pic 5.png" not in names(window))
    assert [path.name for path in window.browser.selected_paths()] == ["pic 4.png"]
    window.browser.select_row(len(names(window)) - 1)
    qtbot.keyClick(window.browser.grid, KEY.Key_Delete)
    wait_for(qtbot, lambda: "pic 0.png" not in names(window))
    assert [path.name for path in window.browser.selected_paths()] == ["pic 1.png"]


def test_where_nothing_could_be_deleted_nothing_is_selected_later(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: str) -> None:
        raise OSError(13, "Permission denied", path)

    monkeypatch.setattr("send2trash.send2trash", refuse)
    press(qtbot, window.browser.grid, KEY.Key_Delete)
    wait_for(qtbot, lambda: "pic 9.png" in window.status.text())
    window.browser.grid.clearSelection()
    window.browser.filter_bar.name_field().setText("pic 1")
    wait_for_names(qtbot, window, ["pic 1.png"])
    assert window.browser.selected_paths() == []


def test_delete_moves_to_the_bin_and_undo_brings_back(
    qtbot: QtBot, window: MainWindow, folder: Path, bin_folder: Path
) -> None:
    press(qtbot, window.browser.grid, KEY.Key_5)
    wait_for(qtbot, window.menu_actions["undo"].isEnabled)  # files go by a lane of their own
    press(qtbot, window.browser.grid, KEY.Key_Delete)
    wait_for_names(qtbot, window, BEST_FIRST[1:])
    assert not (folder / "pic 9.png").exists()
    assert (bin_folder / "files" / "pic 9.png").exists()
    wait_for(qtbot, lambda: undo_text(window).startswith("Undo Move 1 picture to the bin"))
    window.menu_actions["undo"].trigger()
    wait_for_names(qtbot, window, BEST_FIRST)
    assert (folder / "pic 9.png").exists()
    assert marks(window) == {"pic 9.png": Marks(5)}
    assert names(window) == BEST_FIRST


def test_what_another_program_marked_meanwhile_is_not_undone_unseen(
    qtbot: QtBot, window: MainWindow, curator_home: Path
) -> None:
    press(qtbot, window.browser.grid, KEY.Key_5)
    wait_for(qtbot, lambda: window.menu_actions["undo"].isEnabled())
    content = pictures(window).event_at(1).facts
    assert content is not None
    with (
        Library(curator_home / "data" / "library.sqlite") as library,
        Journal(library).edit("Pick elsewhere") as edit,
    ):
        edit.mark([content.content_hash], flag=1)
    window.menu_actions["undo"].trigger()
    wait_for(qtbot, lambda: "Another window or command" in window.status.text())
    # Now it is known, and shown.
    wait_for(qtbot, lambda: undo_text(window) == "Undo Pick elsewhere")
    assert marks(window) == {"pic 9.png": Marks(5), "pic 8.png": Marks(flag=1)}


def test_sorted_by_stars_and_of_as_many_by_score(qtbot: QtBot, window: MainWindow) -> None:
    for row, key in ((2, KEY.Key_3), (5, KEY.Key_5), (7, KEY.Key_3)):
        window.browser.select_row(row)
        window.browser.grid.setFocus()
        qtbot.keyClick(window.browser.grid, key)
    window.browser.filter_bar.choose_sort("stars")
    wait_for(qtbot, lambda: "".join(name[4] for name in names(window)) == "4729865310")
    window.browser.select_row(3)
    window.browser.grid.setFocus()
    qtbot.keyClick(window.browser.grid, KEY.Key_4)
    wait_for(qtbot, lambda: "".join(name[4] for name in names(window)) == "4972865310")
    assert window.browser.selected_paths()[0].name == "pic 9.png", "the same one, where it went"
    window.menu_actions["descending"].trigger()
    wait_for(qtbot, lambda: "".join(name[4] for name in names(window)) == "0135682794")
