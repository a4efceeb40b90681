"""Pictures that their scores can't tell from others are marked in the grid."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from curator.gui.models.block import make_block
from curator.gui.models.catalogue import Catalogue
from curator.gui.models.nearest import nearest
from curator.gui.models.pictures import Role
from curator.gui.window import MainWindow
from curator.records import ImageStamp, Score, ScoreEvent
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


@pytest.fixture
def window(
    qtbot: QtBot,
    open_window: OpenWindow,
    scorers: Scorers,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> MainWindow:
    """Scores 20 apart that may be 15 off, and one that is far from all."""
    monkeypatch.setattr(scorers, "open", analyst.open_scoring)
    paint(folder / "far.png", 250)
    window = open_window(folder)
    wait_until_scored(qtbot, window, 11)
    return window


def tied(window: MainWindow) -> list[str]:
    model = pictures(window)
    rows = [model.index(row) for row in range(model.rowCount())]
    return [str(row.data()) for row in rows if row.data(Role.TIED)]


def told(window: MainWindow, row: int, role: Qt.ItemDataRole) -> str:
    return str(pictures(window).index(row).data(role))


def shot(window: MainWindow, row: int) -> QImage:
    grid = window.browser.grid
    rect = QRect(grid.row_rect(row))
    rect.setTop(rect.top() + grid.tiles.edge)
    return grid.viewport().grab(rect).toImage()


def test_who_is_tied_is_drawn_told_and_spoken(qtbot: QtBot, window: MainWindow) -> None:
    tooltip, spoken = Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole
    wait_for(qtbot, lambda: tied(window) == BEST_FIRST)
    assert names(window)[0] == "far.png"
    assert "Tied" not in told(window, 0, tooltip)
    assert "tied" not in told(window, 0, spoken)
    assert told(window, 1, tooltip).endswith("the score can't be told from another picture's")
    assert told(window, 1, spoken) == "pic 9.png, ArtScore 180.00, percentile 91, tied with others"
    before = shot(window, 1)
    pictures(window).show_ties(np.array([pictures(window).id_at(1)]), np.array([False]))
    assert shot(window, 1) != before


@pytest.mark.parametrize("key", ["name", "score"])
def test_a_picture_that_comes_may_be_tied_and_may_tie_others(
    qtbot: QtBot, window: MainWindow, folder: Path, key: str
) -> None:
    window.browser.set_sort(key, False)
    wait_for(qtbot, lambda: set(tied(window)) == set(BEST_FIRST))
    paint(folder / "near.png", 235)
    window.menu_actions["rescan"].trigger()
    wait_for(qtbot, lambda: set(tied(window)) == {*BEST_FIRST, "near.png", "far.png"})


def test_another_folders_answer_marks_nothing(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    wait_for(qtbot, lambda: tied(window) == BEST_FIRST)
    for number in range(3):
        paint(tmp_path / "apart" / f"{number}.png", 80 * number)
    window.open_folder(tmp_path / "apart")
    wait_until_scored(qtbot, window, 3)
    paint(tmp_path / "apart" / "again.png", 85)
    window.menu_actions["rescan"].trigger()
    wait_for(qtbot, lambda: tied(window) == ["again.png", "1.png"])


def scored(*scores: float | None) -> Catalogue:
    catalogue = Catalogue()
    events = [
        ScoreEvent(
            ImageStamp(Path(f"/f/{place}.png"), 1, 1),
            score=None if value is None else Score(value, "float32"),
        )
        for place, value in enumerate(scores)
    ]
    catalogue.apply(make_block(events))
    catalogue.update_percentiles()
    return catalogue


@given(
    st.lists(st.floats(-5, 5) | st.sampled_from([1.0, 2.0]) | st.none(), max_size=40),
    st.lists(st.integers(0, 39), max_size=4),
    st.integers(0, 3),
)
def test_near_is_who_is_so_many_places_from_any(
    values: list[float | None], asked: list[int], beside: int
) -> None:
    catalogue = scored(*values)
    ladder = sorted(value for value in values if value is not None)
    wanted = [ladder[place % len(ladder)] for place in asked if ladder]
    spans = []
    for value in wanted:
        place = ladder.index(value)
        spans.append((ladder[max(0, place - beside)], ladder[place + beside :][:1] or ladder[-1:]))
    expected = [
        place
        for place, value in enumerate(values)
        if value is not None and any(low <= value <= high[0] for low, high in spans)
    ]
    assert nearest(catalogue, wanted, beside).tolist() == expected


def test_the_nearest_are_those_next_in_the_ranking() -> None:
    catalogue = scored(5.0, 1.0, 4.0, 2.0, 3.0, 9.0, 8.0, 7.0)
    assert nearest(catalogue, [3.0], 1).tolist() == [2, 3, 4]
    assert nearest(catalogue, [9.0, 1.0], 1).tolist() == [1, 3, 5, 6]
    assert nearest(catalogue, [2.0, 4.0], 2).tolist() == [0, 1, 2, 3, 4, 7]
    assert nearest(catalogue, [], 2).tolist() == []
    assert nearest(scored(), [1.0], 2).tolist() == []
