"""Pictures shown for their likeness: those like one, and near-duplicates under their best."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from curator.gui.models.pictures import Role
from curator.gui.window import MainWindow
from tests.gui import analyst
from tests.gui.conftest import (
    BEST_FIRST,
    OpenWindow,
    Scorers,
    names,
    paint,
    pictures,
    wait_for,
    wait_until_scored,
)

KEY = Qt.Key


def numbers(window: MainWindow) -> str:
    return "".join(name[4] for name in names(window))


@pytest.fixture
def window(
    qtbot: QtBot,
    open_window: OpenWindow,
    scorers: Scorers,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> MainWindow:
    """A window whose pictures 7 to 9, 4 to 6 and 0 to 3 are near-duplicates."""
    monkeypatch.setattr(scorers, "open", analyst.open_scoring)
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    window.browser.select_row(0)
    window.browser.grid.setFocus()
    return window


def test_the_best_lies_on_top_and_its_stack_opens(qtbot: QtBot, window: MainWindow) -> None:
    grid, banner = window.browser.grid, window.desks.gatherings.banner
    qtbot.keyClick(grid, KEY.Key_G)
    wait_for(qtbot, lambda: numbers(window) == "963")
    assert banner.text().startswith("3 stacks of near-duplicates: 7 pictures lie under")
    model = pictures(window)
    assert [model.index(row).data(Role.STACKED) for row in range(3)] == [3, 3, 4]
    window.browser.select_row(1)
    qtbot.keyClick(grid, KEY.Key_E)
    wait_for(qtbot, lambda: numbers(window) == "654")
    assert banner.text().startswith("3 versions of one picture")
    qtbot.mouseClick(banner.button("stacks"), Qt.MouseButton.LeftButton)
    wait_for(qtbot, lambda: numbers(window) == "963")
    qtbot.keyClick(grid, KEY.Key_G)
    assert names(window) == BEST_FIRST
    assert not banner.isVisible()


def test_similar_pictures_come_most_alike_first_also_from_the_loupe(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.open_loupe(4)
    qtbot.keyClick(window.loupe, KEY.Key_S)
    wait_for(qtbot, lambda: window.browser.query.sort == "gathered")
    assert window.browser.isVisible()
    assert numbers(window)[0] == "5"
    assert set(numbers(window)[1:3]) == {"4", "6"}
    assert "like pic 5.png" in window.desks.gatherings.banner.text()
    qtbot.mouseClick(window.desks.gatherings.banner.button("all"), Qt.MouseButton.LeftButton)
    assert names(window) == BEST_FIRST
    assert window.browser.query.sort == "score"


def test_a_few_of_the_best_that_are_not_all_alike(qtbot: QtBot, window: MainWindow) -> None:
    window.menu_actions["diverse"].trigger()
    prompt = window.browser.findChild(QInputDialog)
    assert isinstance(prompt, QInputDialog)
    prompt.setIntValue(3)
    prompt.accept()
    wait_for(qtbot, lambda: len(numbers(window)) == 3)
    # The best first; then one of each other group of near-duplicates.
    assert numbers(window)[0] == "9"
    assert {int(number) for number in numbers(window)[1:]} & set(range(7)) != set()
    assert "not all alike" in window.desks.gatherings.banner.text()


def test_copies_lie_on_each_other_and_new_pictures_show(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    (folder / "pic c.png").write_bytes((folder / "pic 9.png").read_bytes())
    window.menu_actions["rescan"].trigger()
    wait_until_scored(qtbot, window, 11)
    window.menu_actions["stacks"].trigger()
    wait_for(qtbot, lambda: pictures(window).rowCount() == 3)
    assert pictures(window).index(0).data(Role.STACKED) == 4
    paint(folder / "pic n.png", 250)
    window.menu_actions["rescan"].trigger()
    wait_for(qtbot, lambda: numbers(window).startswith("n"))


def test_what_was_scored_before_can_be_prepared(
    qtbot: QtBot,
    open_window: OpenWindow,
    scorers: Scorers,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first = open_window(folder)
    wait_until_scored(qtbot, first, 10)
    first.close()
    monkeypatch.setattr(scorers, "open", analyst.open_scoring)
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    window.browser.select_row(0)
    window.browser.grid.setFocus()
    qtbot.keyClick(window.browser.grid, KEY.Key_S)
    wait_for(qtbot, lambda: "Prepare Likeness" in window.desks.gatherings.banner.text())
    qtbot.mouseClick(window.desks.gatherings.banner.button("prepare"), Qt.MouseButton.LeftButton)
    wait_for(qtbot, lambda: "Likeness is known now" in window.status.text())
    qtbot.keyClick(window.browser.grid, KEY.Key_S)
    wait_for(
        qtbot,
        lambda: (
            numbers(window)[:1] == "9" and "most alike" in window.desks.gatherings.banner.text()
        ),
    )
