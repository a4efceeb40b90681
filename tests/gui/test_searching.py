"""The search field through the window: conditions, suggestions, and what can't be read."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from curator.gui.views.searchfield import SearchField
from curator.gui.window import MainWindow
from curator.library import Library
from curator.library.curation import Curation
from curator.library.numbers import Numbered
from curator.records import Generation
from curator.settings import default_library_path
from tests.gui.conftest import (
    BEST_FIRST,
    OpenWindow,
    names,
    paint,
    pictures,
    wait_for,
    wait_until_scored,
)

KEY = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, folder: Path) -> MainWindow:
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    window.browser.select_row(0)
    window.browser.grid.setFocus()
    return window


def field(window: MainWindow) -> SearchField:
    return window.browser.filter_bar.name_field()


def numbers(window: MainWindow) -> str:
    return "".join(name[4] for name in names(window))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("score:>=140", "987"),
        ("percentile:>90 or score:<=20", "910"),
        ("pic -is:rated", "876543210"),
        ("stars:>=3", "9"),
        ("name:*[45].png", ""),
        ("width:48 -(score:>0)", "0"),
        ("is:unreadable", ""),
    ],
)
def test_conditions(qtbot: QtBot, window: MainWindow, text: str, found: str) -> None:
    qtbot.keyClick(window.browser.grid, KEY.Key_3)
    field(window).setText(text)
    wait_for(qtbot, lambda: numbers(window) == found)
    window.menu_actions["clear_filter"].trigger()
    assert names(window) == BEST_FIRST
    assert field(window).text() == ""


def test_a_plain_word_finds_names_at_once(qtbot: QtBot, window: MainWindow) -> None:
    field(window).setText("C 4")
    wait_for(qtbot, lambda: numbers(window) == "4")
    field(window).setText("4")
    assert numbers(window) == "4"


def test_a_search_needs_nothing_more_once_its_field_had_the_keyboard(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = pictures(window).event_at(0).facts
    assert content is not None
    read: list[str] = []
    numbered = Curation.numbered

    def counting(curation: Curation) -> Numbered:
        read.append(field(window).text())
        return numbered(curation)

    monkeypatch.setattr(Curation, "numbered", counting)
    with Library(default_library_path()) as library:
        library.generations.record({content.content_hash: Generation("A1111", "a red fox")})
    field(window).entered.emit()
    wait_for(qtbot, lambda: read == [""])
    field(window).setText("red fox")
    wait_for(qtbot, lambda: numbers(window) == "9")
    field(window).setText("-prompt:red")
    wait_for(qtbot, lambda: numbers(window) == "876543210")
    assert read == [""]


def test_what_is_found_follows_marks_and_new_pictures(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    field(window).setText("is:unflagged score:>=100")
    wait_for(qtbot, lambda: numbers(window) == "98765")
    window.browser.select_row(1)
    window.browser.grid.setFocus()
    qtbot.keyClick(window.browser.grid, KEY.Key_P)
    wait_for(qtbot, lambda: numbers(window) == "9765")
    # Its successor takes the place of what left.
    assert window.browser.selected_paths() == [folder / "pic 7.png"]
    paint(folder / "pix x.png", 250)
    window.menu_actions["rescan"].trigger()
    wait_for(qtbot, lambda: numbers(window) == "x9765")
    window.menu_actions["undo"].trigger()
    wait_for(qtbot, lambda: numbers(window) == "x98765")


def test_what_is_found_later_leaves_the_view_where_it_is(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    window.browser.set_zoom(512)
    field(window).setText("is:unflagged score:>=100")
    wait_for(qtbot, lambda: numbers(window) == "98765")
    grid = window.browser.grid
    bar = grid.verticalScrollBar()
    wait_for(qtbot, lambda: bar.maximum() > 200)
    grid.clearSelection()
    bar.setValue(bar.maximum() - 100)
    seen = window.session.pictures.path_at(grid.visible_rows().start)
    before = grid.row_rect(grid.visible_rows().start).top()
    paint(folder / "pix x.png", 240)
    window.menu_actions["rescan"].trigger()
    wait_for(qtbot, lambda: "x" in numbers(window))
    assert window.session.pictures.path_at(grid.visible_rows().start) == seen
    assert grid.row_rect(grid.visible_rows().start).top() == before


def test_what_can_not_be_read_is_told_and_shows_what_was_found_before(
    qtbot: QtBot, window: MainWindow
) -> None:
    bar = window.browser.filter_bar
    field(window).setText("score:>=140")
    wait_for(qtbot, lambda: numbers(window) == "987")
    field(window).setText("score:>=140 stars:many")
    assert bar.problem() == "", "it may be typed on"
    wait_for(qtbot, lambda: "many" in bar.problem())
    assert numbers(window) == "987"
    assert field(window).property("invalid") == "true"
    field(window).setText("score:>=160")
    assert bar.problem() == ""
    assert field(window).property("invalid") == "false"
    wait_for(qtbot, lambda: numbers(window) == "98")
    field(window).setText("band:art")
    wait_for(qtbot, lambda: "calibrate" in bar.problem())


def test_suggestions_are_taken_by_key(qtbot: QtBot, window: MainWindow) -> None:
    search = field(window)
    search.setFocus()
    qtbot.keyClicks(search, "pic fl")
    assert search.suggestions() == ["flag:"]
    qtbot.keyClick(search.popup(), KEY.Key_Down)
    qtbot.keyClick(search.popup(), KEY.Key_Return)
    assert search.text() == "pic flag:"
    assert search.suggestions() == ["flag:reject", "flag:none", "flag:pick"]
    qtbot.keyClick(search.popup(), KEY.Key_Up)
    qtbot.keyClick(search.popup(), KEY.Key_Return)
    assert search.text() == "pic flag:pick "
    wait_for(qtbot, lambda: pictures(window).rowCount() == 0)
    assert window.browser.page.isVisible()
