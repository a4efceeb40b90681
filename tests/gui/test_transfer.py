"""Copying, moving and linking pictures from the window, and taking it back."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from curator.curation import transfer
from curator.gui.dialogs.transfer import TransferDialog
from curator.gui.window import MainWindow
from tests.gui.conftest import (
    BEST_FIRST,
    OpenWindow,
    wait_for,
    wait_for_names,
    wait_until_scored,
)


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, folder: Path) -> MainWindow:
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    return window


def ask(window: MainWindow, target: Path, **checked: bool) -> TransferDialog:
    window.menu_actions["transfer"].trigger()
    dialog = window.desks.transfers.dialog
    assert dialog is not None
    dialog.widget("path").setText(str(target))  # type: ignore[attr-defined]
    for name, on in checked.items():
        dialog.widget(name).setChecked(on)  # type: ignore[attr-defined]
    return dialog


def listed(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []


def test_the_best_are_copied_with_their_ranks_and_undo_takes_them_away(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    target = tmp_path / "out" / "best"
    window.browser.set_sort("name", False)
    dialog = ask(window, target, shown=True, top_on=True, numbered=True)
    dialog.widget("top").setValue(3)  # type: ignore[attr-defined]
    qtbot.mouseClick(dialog.widget("go"), Qt.MouseButton.LeftButton)
    names = ["0001-pic 9.png", "0002-pic 8.png", "0003-pic 7.png"]
    wait_for(qtbot, lambda: window.status.text().startswith("Done: Copy 3 pictures to best"))
    assert listed(target) == names
    window.menu_actions["undo"].trigger()
    wait_for(qtbot, lambda: not target.exists())


def test_what_is_picked_is_moved_and_comes_back(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, folder: Path
) -> None:
    window.browser.select_row(0)
    window.browser.grid.setFocus()
    qtbot.keyClick(window.browser.grid, Qt.Key.Key_P)
    dialog = ask(window, tmp_path / "kept", move=True)
    assert dialog.choice().scope == "picked"
    qtbot.mouseClick(dialog.widget("go"), Qt.MouseButton.LeftButton)
    wait_for_names(qtbot, window, BEST_FIRST[1:])
    assert listed(tmp_path / "kept") == ["pic 9.png"]
    window.menu_actions["undo"].trigger()
    wait_for_names(qtbot, window, BEST_FIRST)
    assert (folder / "pic 9.png").exists()


def test_closing_in_the_middle_stops_after_the_picture_under_way_and_it_can_be_undone(
    qtbot: QtBot,
    window: MainWindow,
    open_window: OpenWindow,
    tmp_path: Path,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    copied, go_on = threading.Event(), threading.Event()
    bring = transfer.bring

    def slowly(*args: Any, **kwargs: Any) -> Any:
        copied.set()
        assert go_on.wait(20)
        return bring(*args, **kwargs)

    monkeypatch.setattr(transfer, "bring", slowly)
    dialog = ask(window, tmp_path / "out", shown=True)
    qtbot.mouseClick(dialog.widget("go"), Qt.MouseButton.LeftButton)
    assert copied.wait(20)
    # Marks don't wait for it.
    window.browser.select_row(4)
    window.browser.grid.setFocus()
    qtbot.keyClick(window.browser.grid, Qt.Key.Key_5)
    wait_for(qtbot, lambda: "Rate pic 5.png" in window.menu_actions["undo"].text())
    window.menu_actions["undo"].trigger()
    window.desks.transfers.stop()
    go_on.set()
    window.close()
    # The mark was undone after the pictures, not what was under way.
    assert listed(tmp_path / "out") == ["pic 9.png"]
    again = open_window(folder)
    wait_until_scored(qtbot, again, 10)
    wait_for(qtbot, lambda: "Copy 10 pictures" in again.menu_actions["undo"].text())
    again.menu_actions["undo"].trigger()
    wait_for(qtbot, lambda: not (tmp_path / "out").exists())


def test_what_can_not_be_undone_is_passed_over(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, folder: Path
) -> None:
    actions = window.menu_actions
    window.browser.select_row(0)
    window.browser.grid.setFocus()
    qtbot.keyClick(window.browser.grid, Qt.Key.Key_P)
    dialog = ask(window, tmp_path / "best", move=True)
    qtbot.mouseClick(dialog.widget("go"), Qt.MouseButton.LeftButton)
    wait_for(qtbot, lambda: "Move 1 picture" in actions["undo"].text())
    assert not actions["pass_over"].isEnabled(), "nothing says yet that it can't be undone"
    (folder / "pic 9.png").write_text("another file by now")
    actions["undo"].trigger()
    wait_for(qtbot, actions["pass_over"].isEnabled)
    assert "Nothing can be taken back" in window.status.text()
    actions["pass_over"].trigger()
    wait_for(qtbot, lambda: "Pick pic 9.png" in actions["undo"].text())
    assert window.status.text().startswith("Left as it is: Move 1 picture to best.")
    assert not actions["pass_over"].isEnabled()
    actions["undo"].trigger()
    wait_for(qtbot, lambda: not actions["undo"].isEnabled())
    assert listed(tmp_path / "best") == ["pic 9.png"]


@pytest.mark.parametrize(
    ("text", "words"),
    [("", "whole path"), ("relative", "whole path"), ("{file}", "is a file"), ("{new}", "")],
)
def test_what_keeps_it_from_being_done_is_told(
    qtbot: QtBot, tmp_path: Path, text: str, words: str
) -> None:
    dialog = TransferDialog({"selected": 0, "picked": 0, "shown": 5}, tmp_path)
    qtbot.addWidget(dialog)
    (tmp_path / "file").touch()
    filled = text.format(file=tmp_path / "file", new=tmp_path / "new")
    dialog.widget("path").setText(filled)  # type: ignore[attr-defined]
    assert words in dialog.problem()
    assert bool(words) == bool(dialog.problem())
    assert dialog.widget("go").isEnabled() == (not words)
    if not words:
        assert dialog.widget("verdict").text() == "The folder will be made."  # type: ignore[attr-defined]
