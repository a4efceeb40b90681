"""The map of where a score comes from: asked for by a key, for the picture that is looked at."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from curator.errors import ModelError
from curator.gui.app import make_window
from curator.gui.why_desk import overlay
from curator.gui.window import MainWindow
from curator.settings import Settings
from tests.gui.conftest import Scorers, wait_for, wait_until_scored


def test_the_overlay_is_warm_where_the_score_is_raised_and_clear_where_nothing_speaks() -> None:
    strength = np.array([[1.0, 0.5, 0.0]], dtype=np.float32)
    sign = np.array([[1, -1, 0]], dtype=np.int8)
    image = overlay(strength, sign, QColor(255, 0, 0), QColor(0, 0, 255))
    warm, cool, clear = (image.pixelColor(x, 0) for x in range(3))
    assert (warm.red(), warm.blue()) == (255, 0)
    assert (cool.red(), cool.blue()) == (0, 255)
    assert warm.alpha() > cool.alpha() > clear.alpha() == 0


@dataclass
class Map:
    strength: Any
    sign: Any
    score: float = 0.0


class Explainer:
    """Explains every picture but one."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def explain_file(self, path: Path) -> Map:
        self.asked.append(path.name)
        if path.name == "pic 0.png":
            raise ModelError("The model is another one by now: choose it again.")
        return Map(np.ones((4, 6), dtype=np.float32), np.ones((4, 6), dtype=np.int8))


@pytest.fixture
def explainer() -> Explainer:
    return Explainer()


@pytest.fixture
def window(qtbot: QtBot, scorers: Scorers, folder: Path, explainer: Explainer) -> MainWindow:
    window = make_window(
        Settings(watch=False),
        [folder],
        open_scoring=scorers.open,
        open_explainer=lambda settings: explainer,
    )
    qtbot.addWidget(window)
    window.show()
    wait_until_scored(qtbot, window, 10)
    return window


def test_w_shows_the_map_of_each_picture_that_is_looked_at(
    qtbot: QtBot, window: MainWindow, explainer: Explainer
) -> None:
    canvas = window.loupe.canvas()
    window.open_loupe(0)
    assert explainer.asked == []
    qtbot.keyClick(window.loupe, Qt.Key.Key_W)
    wait_for(qtbot, lambda: canvas.overlay() is not None)
    qtbot.keyClick(window.loupe, Qt.Key.Key_Right)
    assert canvas.overlay() is None
    wait_for(qtbot, lambda: canvas.overlay() is not None)
    qtbot.keyClick(window.loupe, Qt.Key.Key_Left)
    assert canvas.overlay() is not None, "it is kept"
    qtbot.keyClick(window.loupe, Qt.Key.Key_W)
    assert canvas.overlay() is None
    assert explainer.asked == ["pic 9.png", "pic 8.png"]
    window.close()


def test_why_there_is_no_map_is_told(qtbot: QtBot, window: MainWindow) -> None:
    window.open_loupe(9)
    qtbot.keyClick(window.loupe, Qt.Key.Key_W)
    wait_for(qtbot, lambda: "another one by now" in window.status.text())
    assert window.loupe.canvas().overlay() is None
    window.close()
