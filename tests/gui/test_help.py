"""The guide behind F1, and the tour of the first start."""

from __future__ import annotations

from pathlib import Path
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from curator.gui import help_desk
from curator.gui.dialogs.guide import GuideDialog, Page, read_pages
from curator.gui.views.tour import Tour
from curator.gui.window import MainWindow
from curator.settings import resources_dir
from tests.gui.conftest import OpenWindow, wait_for, wait_until_scored

PAGES = read_pages(resources_dir() / "help")
NAMES = [page.name for page in PAGES]


@pytest.fixture
def guide(qtbot: QtBot) -> GuideDialog:
    dialog = GuideDialog(PAGES)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def toured(open_window: OpenWindow) -> tuple[MainWindow, Tour]:
    """A window whose tour was asked for."""
    window = open_window()
    window.menu_actions["tour"].trigger()
    assert window.desks.help.tour is not None
    return window, window.desks.help.tour


def shown(guide: GuideDialog) -> list[str]:
    items = [guide.contents.item(row) for row in range(guide.contents.count())]
    return [item.text() for item in items if not item.isHidden()]


def test_every_page_has_a_title_and_something_to_read() -> None:
    assert NAMES[0] == "getting-started"
    assert len(set(NAMES)) == len(NAMES) == 9
    for page in PAGES:
        assert page.text.startswith("# "), page.name
        assert len(page.text) > 300, page.name


def test_words_are_found_in_any_order_and_case() -> None:
    page = Page("a", "# Title\nStars and flags")
    assert page.title == "Title"
    assert page.holds("FLAGS stars")
    assert not page.holds("stars labels")


def test_searching_shows_the_pages_that_hold_the_words(guide: GuideDialog) -> None:
    assert len(shown(guide)) == len(PAGES)
    guide.search.setText("percentile:>=90")
    assert shown(guide) == ["Searching"]
    assert guide.page() == "search"
    assert guide.browser.textCursor().selectedText() == "percentile:>=90"
    guide.search.setText("nothingofthesort")
    assert shown(guide) == []
    guide.show_page("export")
    assert guide.page() == "export"
    assert len(shown(guide)) == len(PAGES)
    assert "contact sheet" in guide.browser.toPlainText()


def test_f1_turns_to_the_page_of_what_is_in_front(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    desk = window.desks.help
    window.menu_actions["guide"].trigger()
    wait_for(qtbot, lambda: desk.guide is not None)
    assert desk.guide is not None
    assert desk.guide.page() == "getting-started"
    window.menu_actions["filter_mode"].trigger()
    wait_for(qtbot, lambda: window.stages.showing == "filter")
    window.menu_actions["guide"].trigger()
    assert desk.guide.page() == "culling"
    assert desk.guide.isVisible()


def test_pages_are_read_once_and_not_by_the_window(
    qtbot: QtBot, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, reading, free = open_window(), [], Event()

    def read(folder: Path) -> list[Page]:
        reading.append(current_thread())
        assert free.wait(60)
        return read_pages(folder)

    monkeypatch.setattr(help_desk, "read_pages", read)
    window.menu_actions["guide"].trigger()
    window.menu_actions["guide"].trigger()
    wait_for(qtbot, lambda: len(reading) == 1)
    assert window.desks.help.guide is None
    free.set()
    wait_for(qtbot, lambda: window.desks.help.guide is not None)
    window.menu_actions["guide"].trigger()
    assert len(reading) == 1
    assert main_thread() not in reading


def test_a_window_that_closes_meanwhile_opens_no_guide(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    window.menu_actions["guide"].trigger()
    window.close()
    qtbot.wait(0)
    assert window.desks.help.guide is None


def test_the_tour_is_shown_only_when_asked_for(open_window: OpenWindow) -> None:
    assert open_window().desks.help.tour is None


def test_keys_take_the_tour_on_and_back_and_end_it(
    qtbot: QtBot, toured: tuple[MainWindow, Tour]
) -> None:
    window, tour = toured
    first = tour.accessibleName()
    assert first.startswith("Step 1 of 5")
    assert tour.accessibleDescription()
    assert window.rect().contains(tour.spot())
    qtbot.keyClick(tour, Qt.Key.Key_Right)
    assert tour.step == 1
    assert tour.accessibleName() != first
    qtbot.keyClick(tour, Qt.Key.Key_Left)
    assert tour.accessibleName() == first
    with qtbot.waitSignal(tour.ended):
        for _ in range(5):
            qtbot.keyClick(tour, Qt.Key.Key_Return)
    assert window.desks.help.tour is None


def test_skipping_ends_the_tour_and_it_can_be_taken_again(
    qtbot: QtBot, toured: tuple[MainWindow, Tour]
) -> None:
    window, tour = toured
    with qtbot.waitSignal(tour.ended):
        qtbot.keyClick(tour, Qt.Key.Key_Escape)
    window.menu_actions["tour"].trigger()
    assert window.desks.help.tour is not None


def test_a_newcomer_is_greeted_once(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    window.desks.help.greet()
    wait_for(qtbot, lambda: window.desks.help.tour is not None)
    seasoned = open_window(tour_seen=True)
    seasoned.desks.help.greet()
    qtbot.wait(0)
    assert seasoned.desks.help.tour is None


def test_the_tour_follows_the_window(qtbot: QtBot, toured: tuple[MainWindow, Tour]) -> None:
    window, tour = toured
    window.resize(1100, 700)
    wait_for(qtbot, lambda: tour.size() == window.size())
