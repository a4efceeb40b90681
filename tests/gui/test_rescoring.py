"""Choosing another model: the offer to rescore, what moved, and the way back."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from curator.errors import ModelError
from curator.gui.messages import ScoringSetup
from curator.gui.models.moves import Move
from curator.gui.models.pictures import Role
from curator.gui.rescoring import outcome
from curator.gui.window import MainWindow
from curator.settings import Settings
from tests.gui.conftest import (
    BEST_FIRST,
    NATURAL,
    OpenWindow,
    Scorers,
    names,
    paint,
    pictures,
    scores,
    wait_for,
    wait_for_names,
    wait_until_scored,
)


def press(qtbot: QtBot, window: MainWindow, key: str) -> None:
    qtbot.mouseClick(window.banner.button(key), Qt.MouseButton.LeftButton)


def moves(window: MainWindow) -> dict[str, Move | None]:
    model = pictures(window)
    rows = map(model.index, range(model.rowCount()))
    return {str(row.data()): row.data(Role.MOVE) for row in rows}


def rescored(qtbot: QtBot, window: MainWindow) -> None:
    """Choose the model that ranks the other way round, and agree."""
    window.desk.use_model("dark")
    wait_for(qtbot, lambda: "still to be scored" in window.banner.text())
    press(qtbot, window, "rescore")
    wait_until_scored(qtbot, window, 10)
    wait_for(qtbot, lambda: "tau" in window.banner.text())


def test_the_folder_keeps_its_scores_until_the_user_agrees(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, scorers: Scorers
) -> None:
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    window.desk.use_model("dark")
    wait_for(qtbot, window.banner.isVisible)
    assert window.banner.text() == (
        "This folder shows the scores of Grey. 10 of its pictures are still to be scored by Dark."
    )
    assert scores(window)[0] == 180
    assert scorers["dark"].scored == []
    press(qtbot, window, "keep")
    assert not window.banner.isVisible()
    assert names(window) == BEST_FIRST
    window.menu_actions["rescan"].trigger()
    wait_until_scored(qtbot, window, 10)
    assert scorers["dark"].scored == []


def test_what_moved_is_told_of_each_picture_and_of_all(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    rescored(qtbot, window)
    assert names(window) == NATURAL
    assert window.banner.text() == (
        "8 of 10 pictures moved by more than one place; "
        "Kendall's tau \N{MINUS SIGN}1.00 "
        "(Grey \N{RIGHTWARDS ARROW} Dark)."
    )
    move = moves(window)["pic 0.png"]
    assert move == Move(10, 1, 10.0, 100.0, "Grey", "Dark")
    assert move.places == 9
    tip = pictures(window).index(9).data(Qt.ItemDataRole.ToolTipRole)
    assert "moved down by 9" in tip
    assert "Grey: rank 1, percentile 100" in tip
    window.open_loupe(9)
    assert window.loupe.panel().texts()["moved"] == "Down by 9"
    assert (
        window.loupe.panel()
        .texts()["ranks"]
        .startswith("Grey: rank 1, 100\N{NO-BREAK SPACE}%\nDark: rank 10,")
    )
    window.loupe_control.close()
    press(qtbot, window, "sort")
    assert window.browser.query.sort == "change"
    assert names(window) == NATURAL
    window.menu_actions["descending"].trigger()
    assert names(window) == BEST_FIRST


def test_going_back_is_instant_and_tells_what_moved_the_other_way(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, scorers: Scorers
) -> None:
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    rescored(qtbot, window)
    press(qtbot, window, "back")
    wait_for(qtbot, lambda: "Dark \N{RIGHTWARDS ARROW} Grey" in window.banner.text())
    assert names(window) == BEST_FIRST
    assert len(scorers["grey"].scored) == 10
    window.desk.use_model("dark")
    wait_for(qtbot, lambda: "Grey \N{RIGHTWARDS ARROW} Dark" in window.banner.text())
    assert len(scorers["dark"].scored) == 10


def test_dismissing_takes_the_arrows_and_their_order_away(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    rescored(qtbot, window)
    press(qtbot, window, "sort")
    qtbot.mouseClick(window.banner.close_button(), Qt.MouseButton.LeftButton)
    assert not window.banner.isVisible()
    assert set(moves(window).values()) == {None}
    assert window.browser.query.sort == "score"
    assert window.browser.filter_bar.sort_box().findData("change") < 0


def test_moves_show_while_scores_come_in(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, scorers: Scorers
) -> None:
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    scorers["dark"].hold()
    window.desk.use_model("dark")
    wait_for(qtbot, lambda: "still to be scored" in window.banner.text())
    press(qtbot, window, "rescore")
    wait_for(qtbot, lambda: "0 of 10 pictures are scored by Dark" in window.banner.text())
    scorers["dark"].release()
    wait_for(qtbot, lambda: "tau" in window.banner.text())
    paint(folder / "pic 10.png", 190)
    window.menu_actions["rescan"].trigger()
    wait_until_scored(qtbot, window, 11)
    wait_for(qtbot, lambda: "8 of 10 pictures moved" in window.banner.text())
    assert moves(window)["pic 10.png"] is None


def test_another_folder_is_scored_by_the_chosen_model_without_asking(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path, scorers: Scorers
) -> None:
    paint(tmp_path / "other" / "one.png", 7)
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    window.desk.use_model("dark")
    wait_for(qtbot, window.banner.isVisible)
    window.open_folder(tmp_path / "other")
    wait_until_scored(qtbot, window, 1)
    assert scores(window) == [-7]
    assert not window.banner.isVisible()


def test_a_model_that_can_not_be_opened_leaves_the_one_in_use(
    qtbot: QtBot,
    open_window: OpenWindow,
    folder: Path,
    scorers: Scorers,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    good = scorers.open

    def open_scoring(settings: Settings) -> ScoringSetup:
        if settings.model == "published":
            raise ModelError("The published model is damaged: download it again.")
        return good(settings)

    monkeypatch.setattr(scorers, "open", open_scoring)
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    window.desk.use_model("published")
    wait_for(qtbot, lambda: "damaged" in window.status.text())
    window.menu_actions["rescan"].trigger()
    wait_until_scored(qtbot, window, 10)
    wait_for_names(qtbot, window, BEST_FIRST)


def test_how_far_a_picture_must_move_to_count_follows_their_number() -> None:
    before = np.arange(400.0)
    after = before.copy()
    after[0] = 399.5
    result = outcome(before, after)
    # All others fall one place, which among 400 is not worth telling.
    assert (result.count, result.moved, result.places) == (400, 1, 10)
    assert result.tau == 1 - 4 * 399 / (400 * 399)
