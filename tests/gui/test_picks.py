"""Choosing between near-ties: questions, answers that are kept and undone, the own ranking."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from curator.curation.actions import Journal
from curator.gui.dialogs.picks import PicksDialog
from curator.gui.window import MainWindow
from curator.library import Library
from curator.records import Marks
from tests.gui import analyst
from tests.gui.conftest import (
    OpenWindow,
    Scorers,
    names,
    pictures,
    wait_for,
    wait_until_scored,
)

KEY = Qt.Key


@pytest.fixture
def dialog(
    qtbot: QtBot,
    open_window: OpenWindow,
    scorers: Scorers,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> PicksDialog:
    monkeypatch.setattr(scorers, "open", analyst.open_scoring)
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    window.menu_actions["picks"].trigger()
    dialog = window.desks.picks.dialog
    assert dialog is not None
    wait_for(qtbot, dialog.asking)
    return dialog


def window_of(dialog: PicksDialog) -> MainWindow:
    window = dialog.parent()
    assert isinstance(window, MainWindow)
    return window


def shown(dialog: PicksDialog) -> list[str]:
    return [cell.entry.path.name for cell in dialog.cells]


def answer(qtbot: QtBot, dialog: PicksDialog, key: KEY) -> list[str]:
    """Answer, wait for the next question, and return what was asked about."""
    asked = shown(dialog)
    qtbot.keyClick(dialog, key)
    wait_for(qtbot, lambda: dialog.asking() and shown(dialog) != asked)
    return asked


def test_only_what_the_model_can_not_tell_apart_is_asked_about_and_never_twice(
    qtbot: QtBot, dialog: PicksDialog
) -> None:
    wait_for(qtbot, lambda: all(cell.canvas.has_image() for cell in dialog.cells))
    asked = [frozenset(answer(qtbot, dialog, KEY.Key_Left)) for _ in range(7)]
    assert len(set(asked)) == 7
    for pair in asked:
        # Scores are 20 apart and their deviations 15 each: only neighbours are near ties.
        first, second = sorted(int(name[4]) for name in pair)
        assert second - first == 1


def test_answers_are_kept_and_undone(qtbot: QtBot, dialog: PicksDialog, curator_home: Path) -> None:
    answer(qtbot, dialog, KEY.Key_Right)
    answer(qtbot, dialog, KEY.Key_Down)
    window = window_of(dialog)
    wait_for(qtbot, lambda: "Choose Between" in window.menu_actions["undo"].text())

    def ties() -> list[bool]:
        with Library(curator_home / "data" / "library.sqlite") as library:
            return [pick.tie for pick in library.curation.picks()]

    wait_for(qtbot, lambda: ties() == [False, True])
    dialog.reject()
    window.menu_actions["undo"].trigger()
    wait_for(qtbot, lambda: ties() == [False])


def test_an_answer_is_taken_back_and_asked_for_again(
    qtbot: QtBot, dialog: PicksDialog, curator_home: Path
) -> None:
    def picks() -> list[bool]:
        with Library(curator_home / "data" / "library.sqlite") as library:
            return [pick.tie for pick in library.curation.picks()]

    qtbot.keyClick(dialog, KEY.Key_Up)  # nothing was answered
    first = answer(qtbot, dialog, KEY.Key_Left)
    second = answer(qtbot, dialog, KEY.Key_Down)
    third = shown(dialog)
    assert answer(qtbot, dialog, KEY.Key_Up) == third
    assert shown(dialog) == second
    wait_for(qtbot, lambda: picks() == [False])
    assert "Answered here: 1." in dialog.texts()[1]
    answer(qtbot, dialog, KEY.Key_Backspace)
    assert shown(dialog) == first
    wait_for(qtbot, lambda: picks() == [])
    answer(qtbot, dialog, KEY.Key_Down)
    assert set(shown(dialog)) == set(second)
    wait_for(qtbot, lambda: picks() == [True])


def test_going_back_takes_nothing_back_that_others_did(
    qtbot: QtBot, dialog: PicksDialog, curator_home: Path
) -> None:
    window = window_of(dialog)
    first, second = (answer(qtbot, dialog, KEY.Key_Left) for _ in range(2))
    undo = window.menu_actions["undo"]
    wait_for(qtbot, lambda: "Choose Between" in undo.text())
    [content] = pictures(window).catalogue.contents_of([0])
    assert content is not None
    with Library(curator_home / "data" / "library.sqlite") as library:
        with Journal(library).edit("Rate elsewhere") as edit:
            edit.mark([content], stars=5)

        def followed() -> bool:
            window.others.look()
            return "Rate elsewhere" in undo.text()

        wait_for(qtbot, followed)
        answer(qtbot, dialog, KEY.Key_Up)
        assert shown(dialog) == second
        answer(qtbot, dialog, KEY.Key_Up)
        assert shown(dialog) == first
        wait_for(qtbot, window.curating.settled().is_set)
        assert library.curation.marks_of([content]) == {content: Marks(5)}
        assert len(library.curation.picks()) == 2


def test_what_others_answer_counts_and_is_asked_no_more(
    qtbot: QtBot, dialog: PicksDialog, curator_home: Path
) -> None:
    window = window_of(dialog)
    catalogue = pictures(window).catalogue
    key = window.session.setup.scorer.key  # type: ignore[union-attr]

    def contents(names_: list[str]) -> list[str]:
        ids = [catalogue.id_of(cell.entry.path.with_name(name))
               for name, cell in zip(names_, dialog.cells, strict=True)]  # fmt: skip
        found = catalogue.contents_of([each for each in ids if each is not None])
        return [each for each in found if each is not None]

    def look_until_told(words: str) -> None:
        def told() -> bool:
            window.others.look()
            return words in dialog.texts()[1]

        wait_for(qtbot, told)

    asked = shown(dialog)
    others = sorted({f"pic {n}.png" for n in range(10)} - {*asked})[:2]
    with Library(curator_home / "data" / "library.sqlite") as library:
        with Journal(library).edit("Choose elsewhere") as edit:
            edit.pick(*contents(others), tie=False, model=key)
        look_until_told("Answered here: 1.")
        assert shown(dialog) == asked, "what is being read stays"
        assert dialog.asking()
        with Journal(library).edit("Choose elsewhere") as edit:
            edit.pick(*contents(asked), tie=False, model=key)
        look_until_told("Answered here: 2.")
    assert set(shown(dialog)) != set(asked)
    assert dialog.asking()


def test_the_own_ranking_shows_in_the_grid(qtbot: QtBot, dialog: PicksDialog) -> None:
    window = window_of(dialog)
    for _ in range(6):
        # Whatever the model thinks: the darker one is better.
        left, right = (int(name[4]) for name in shown(dialog))
        answer(qtbot, dialog, KEY.Key_Left if left < right else KEY.Key_Right)
    wait_for(qtbot, lambda: "Answered here: 6" in dialog.texts()[1])
    qtbot.mouseClick(dialog.ranking_button(), Qt.MouseButton.LeftButton)
    wait_for(qtbot, lambda: window.browser.query.sort == "gathered")
    assert "your own ranking, fitted to 6 answers" in window.desks.gatherings.banner.text()
    ranked = names(window)
    turned = sum(int(a[4]) < int(b[4]) for a, b in itertools.pairwise(ranked))
    assert turned > 0, "some neighbours changed places"
