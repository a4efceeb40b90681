"""XMP sidecars written and read from the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from curator.curation.xmp import Sidecar, read_sidecar, write_sidecar
from curator.gui.models.pictures import Role
from curator.gui.window import MainWindow
from curator.records import Marks
from tests.gui.conftest import OpenWindow, pictures, wait_for, wait_until_scored
from tests.pictures import save_picture


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, folder: Path) -> MainWindow:
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    return window


def ask(window: MainWindow, name: str) -> QMessageBox:
    window.menu_actions[name].trigger()
    question = window.desks.sidecars.question
    assert question is not None
    return question


def answer(qtbot: QtBot, question: QMessageBox) -> None:
    go = question.defaultButton()
    assert go is not None
    qtbot.mouseClick(go, Qt.MouseButton.LeftButton)


def test_a_mark_just_made_is_in_the_sidecar(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    window.browser.select_row(0)
    window.browser.grid.setFocus()
    qtbot.keyClick(window.browser.grid, Qt.Key.Key_4)
    question = ask(window, "write_sidecars")
    assert question.text() == "Write sidecars for pic 9.png?"
    answer(qtbot, question)
    wait_for(qtbot, lambda: window.status.text() == "1 of 1 sidecars were written anew.")
    written = read_sidecar(folder / "pic 9.png.xmp")
    assert (written.stars, written.percentile) == (4, 100.0)
    assert [path.name for path in folder.glob("*.xmp")] == ["pic 9.png.xmp"]
    window.browser.grid.clearSelection()
    answer(qtbot, ask(window, "write_sidecars"))
    wait_for(qtbot, lambda: window.status.text() == "9 of 10 sidecars were written anew.")


def test_what_others_wrote_is_read_and_undone(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    model = pictures(window)

    def marked(row: int) -> Marks:
        return model.index(row).data(Role.MARKS) or Marks()

    write_sidecar(folder / "pic 9.png", Sidecar(stars=2, tags=("snow",)))
    write_sidecar(folder / "pic 8.png", Sidecar(stars=3))
    (folder / "pic 7.png.xmp").write_text("none")
    window.browser.select_row(1)
    window.stages.culling.mark(stars=5)
    window.browser.grid.clearSelection()
    answer(qtbot, ask(window, "read_sidecars"))
    wait_for(qtbot, lambda: marked(0) == Marks(stars=2))
    assert marked(1) == Marks(stars=5), "what was given here stays"
    assert "pic 7.png.xmp" in window.status.text()
    wait_for(qtbot, lambda: window.desks.shelf.shelf.names("tag") == ["snow"])
    window.menu_actions["undo"].trigger()
    wait_for(qtbot, lambda: marked(0) == Marks())

    question = ask(window, "read_sidecars")
    box = window.desks.sidecars.replace
    assert box is not None
    box.setChecked(True)
    answer(qtbot, question)
    wait_for(qtbot, lambda: marked(1) == Marks(stars=3))


def test_sidecars_are_of_the_pictures_that_were_asked_about(
    qtbot: QtBot, window: MainWindow, folder: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    save_picture(other / "elsewhere.png", 200)
    window.browser.select_row(2)
    question = ask(window, "write_sidecars")
    window.session.open_folder(other)
    wait_until_scored(qtbot, window, 1)
    answer(qtbot, question)
    wait_for(qtbot, lambda: window.status.text() == "1 of 1 sidecars were written anew.")
    assert [path.name for path in folder.glob("*.xmp")] == ["pic 7.png.xmp"]
    assert not list(other.glob("*.xmp"))
