"""What is done to files comes after the marks made before it, however slow the library is."""

from __future__ import annotations

import csv
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from curator.gui.dialogs.export import ExportDialog
from curator.gui.window import MainWindow
from tests.gui.conftest import OpenWindow, wait_for, wait_until_scored


class Gate:
    """Holds the lane of marks until it is opened."""

    def __init__(self, window: MainWindow) -> None:
        self._open, self.reached = threading.Event(), threading.Event()
        window._library.ask("gate", self._hold, keep=True)

    def _hold(self, library: object) -> None:
        self.reached.set()
        self._open.wait(60)

    def open(self) -> None:
        """Let the marks through."""
        self._open.set()


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, folder: Path) -> MainWindow:
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    return window


@pytest.fixture
def gate(qtbot: QtBot, window: MainWindow) -> Iterator[Gate]:
    gate = Gate(window)
    wait_for(qtbot, gate.reached.is_set)
    yield gate
    gate.open()


def rate(qtbot: QtBot, window: MainWindow, row: int, key: Qt.Key = Qt.Key.Key_5) -> None:
    window.browser.select_row(row)
    window.browser.grid.setFocus()
    qtbot.keyClick(window.browser.grid, key)


def test_a_copy_asked_for_after_a_mark_is_undone_before_it(
    qtbot: QtBot, window: MainWindow, gate: Gate, tmp_path: Path
) -> None:
    rate(qtbot, window, 0)
    actions = window.menu_actions
    actions["transfer"].trigger()
    dialog = window.desks.transfers.dialog
    assert dialog is not None
    dialog.widget("path").setText(str(tmp_path / "out"))  # type: ignore[attr-defined]
    qtbot.mouseClick(dialog.widget("go"), Qt.MouseButton.LeftButton)
    qtbot.wait(100)  # long enough for a copy that would not wait
    assert not (tmp_path / "out").exists()
    gate.open()
    wait_for(qtbot, lambda: "Copy" in actions["undo"].text())
    actions["undo"].trigger()
    wait_for(qtbot, lambda: "Rate pic 9.png 5 Stars" in actions["undo"].text())


def test_an_export_right_after_a_mark_tells_it(
    qtbot: QtBot, window: MainWindow, gate: Gate, tmp_path: Path
) -> None:
    rate(qtbot, window, 0)
    window.menu_actions["export"].trigger()
    dialog = window.desk.dialog
    assert isinstance(dialog, ExportDialog)
    target = tmp_path / "list.csv"
    dialog.widget("path").setText(str(target))  # type: ignore[attr-defined]
    dialog.widget("detailed").setChecked(True)  # type: ignore[attr-defined]
    qtbot.mouseClick(dialog.widget("go"), Qt.MouseButton.LeftButton)
    gate.open()
    wait_for(qtbot, lambda: window.status.text().startswith("Exported 10 pictures"))
    with target.open(newline="", encoding="utf-8-sig") as file:
        assert next(csv.DictReader(file))["stars"] == "5"


def test_a_mark_after_the_undo_of_a_copy_is_not_what_is_undone(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    actions = window.menu_actions
    actions["transfer"].trigger()
    dialog = window.desks.transfers.dialog
    assert dialog is not None
    dialog.widget("path").setText(str(tmp_path / "out"))  # type: ignore[attr-defined]
    held, reached = threading.Event(), threading.Event()

    def hold(library: object) -> None:
        reached.set()
        held.wait(60)

    window._files.ask("gate", hold, keep=True)
    wait_for(qtbot, reached.is_set)
    qtbot.mouseClick(dialog.widget("go"), Qt.MouseButton.LeftButton)
    window.curating.history.undo()
    window.browser.select_row(0)
    window.stages.culling.mark(stars=5)
    held.set()
    wait_for(qtbot, lambda: "Rate pic 9.png 5 Stars" in actions["undo"].text())
    assert not (tmp_path / "out").exists()
