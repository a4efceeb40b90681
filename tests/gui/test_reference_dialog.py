"""The dialog of a comparison: what it says of a reference, and how weights are got."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from curator.errors import DownloadError
from curator.gui import file_dialogs, reference_desk
from curator.gui.dialogs.reference import ReferenceDialog
from curator.gui.window import MainWindow
from curator.metrics.weights import WEIGHTS
from tests.gui.conftest import OpenWindow, paint, wait_for, wait_until_scored
from tests.gui.test_dialogs import assert_named


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> MainWindow:
    """Two pictures, the second of which is selected."""
    folder = tmp_path / "pictures"
    paint(folder / "a.png", 10)
    paint(folder / "b.png", 20, (96, 64))
    window = open_window(folder)
    wait_until_scored(qtbot, window, 2)
    window.browser.select_row(0)
    return window


@pytest.fixture
def dialog(window: MainWindow) -> ReferenceDialog:
    window.menu_actions["compare"].trigger()
    dialog = window.references.dialog
    assert dialog is not None
    return dialog


def click(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def wait_for_words(qtbot: QtBot, dialog: ReferenceDialog, words: str) -> None:
    def check() -> None:
        assert words in dialog.verdict()

    qtbot.waitUntil(check, timeout=8_000)


def test_nothing_is_compared_without_a_reference(qtbot: QtBot, dialog: ReferenceDialog) -> None:
    assert dialog.verdict() == "Choose a picture, or a folder of pictures."
    assert not dialog.widget("compare").isEnabled()
    dialog.accept()
    assert dialog.isVisible()
    click(qtbot, dialog.widget("current"))
    wait_for(qtbot, dialog.widget("compare").isEnabled)
    field = dialog.widget("path")
    assert isinstance(field, QLineEdit)
    assert field.text().endswith("b.png")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("missing.png", "missing.png can't be read"),
        ("torn.png", "torn.png"),
        ("empty", "holds no pictures"),
    ],
)
def test_a_place_that_can_be_no_reference_is_told_while_one_types(
    qtbot: QtBot, dialog: ReferenceDialog, tmp_path: Path, name: str, words: str
) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "torn.png").write_bytes(b"\x89PNG\r\n\x1a\nnothing")
    field = dialog.widget("path")
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, str(tmp_path / name))
    wait_for_words(qtbot, dialog, words)
    assert field.property("invalid")
    assert not dialog.widget("compare").isEnabled()
    field.selectAll()
    qtbot.keyClicks(field, str(tmp_path / "pictures" / "a.png"))
    wait_for(qtbot, dialog.widget("compare").isEnabled)
    assert not field.property("invalid")


def test_the_reference_s_size_is_held_against_the_pictures(
    qtbot: QtBot, dialog: ReferenceDialog, tmp_path: Path
) -> None:
    dialog.set_reference(tmp_path / "pictures" / "a.png")
    wait_for_words(qtbot, dialog, "SSIM compares pictures of one size only: 1 of 2 here")
    # Both are three to two, which is what counts once the shorter side is 224.
    click(qtbot, dialog.widget("content"))
    wait_for_words(qtbot, dialog, "every picture here is compared with it")


def test_pictures_and_folders_are_browsed_for(
    qtbot: QtBot, dialog: ReferenceDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture, folder = str(tmp_path / "pictures" / "a.png"), str(tmp_path / "pictures")
    monkeypatch.setattr(file_dialogs, "ask_file", lambda *args: picture)
    monkeypatch.setattr(file_dialogs, "ask_folder", lambda *args: folder)
    click(qtbot, dialog.widget("folder"))
    wait_for_words(qtbot, dialog, "2 pictures: each picture")
    click(qtbot, dialog.widget("picture"))
    wait_for_words(qtbot, dialog, "48 \N{MULTIPLICATION SIGN} 32")


def test_it_is_worked_with_the_keyboard(
    qtbot: QtBot, window: MainWindow, dialog: ReferenceDialog
) -> None:
    assert_named(dialog)
    click(qtbot, dialog.widget("current"))
    wait_for(qtbot, dialog.widget("compare").isEnabled)
    ssim = dialog.widget("ssim")
    ssim.setFocus()
    passed = []
    for _ in range(7):
        passed.append(dialog.focusWidget())
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    names = ("ssim", "path", "picture", "folder", "current", "compare", "cancel")
    assert passed == [dialog.widget(name) for name in names]
    ssim.setFocus()
    qtbot.keyClick(ssim, Qt.Key.Key_Up)
    radio = dialog.widget("l2")
    assert isinstance(radio, QRadioButton)
    assert radio.isChecked()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.references.dialog is None
    assert window.comparison.request is None


Download = Callable[..., Path]


@pytest.fixture
def asked(
    qtbot: QtBot, dialog: ReferenceDialog, tmp_path: Path
) -> Callable[[pytest.MonkeyPatch, Download], None]:
    """Return what serves the download of AlexNet and presses its button."""

    def ask(monkeypatch: pytest.MonkeyPatch, download: Download) -> None:
        monkeypatch.setattr(reference_desk, "download_weights", download)
        dialog.set_reference(tmp_path / "pictures" / "a.png")
        assert dialog.weights.isHidden()
        click(qtbot, dialog.widget("lpips"))
        wait_for(qtbot, dialog.weights.isVisible)
        assert WEIGHTS["alexnet"].file_name in dialog.weights.text()
        assert not dialog.widget("compare").isEnabled()
        click(qtbot, dialog.weights.button("download"))

    return ask


Asked = Callable[[pytest.MonkeyPatch, Download], None]


def test_missing_weights_are_downloaded_when_asked_for(
    qtbot: QtBot, dialog: ReferenceDialog, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    def download(network: str, *, progress: Callable[[int, int | None], None], **_: object) -> Path:
        progress(50, 100)
        path = WEIGHTS[network].path
        path.parent.mkdir(parents=True)
        path.write_bytes(b"weights")
        return path

    asked(monkeypatch, download)
    wait_for(qtbot, dialog.widget("compare").isEnabled)
    assert dialog.weights.isHidden()


def test_a_download_that_fails_says_why_in_place(
    qtbot: QtBot, dialog: ReferenceDialog, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    def download(network: str, **_: object) -> Path:
        raise DownloadError("The line broke off; try again.")

    asked(monkeypatch, download)
    wait_for(qtbot, lambda: "broke off" in dialog.weights.text())
    assert dialog.weights.button("download").text() == "Resume Download"
    assert not dialog.widget("compare").isEnabled()


def test_a_download_can_be_cancelled(
    qtbot: QtBot, dialog: ReferenceDialog, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    def download(
        network: str,
        *,
        progress: Callable[[int, int | None], None],
        cancelled: Callable[[], bool],
    ) -> Path:
        progress(34_000_000, 102_000_000)
        while not cancelled():
            pass
        raise DownloadError("Cancelled.")

    asked(monkeypatch, download)
    wait_for(qtbot, lambda: "34.0 of 102.0 MB" in dialog.weights.text())
    click(qtbot, dialog.weights.button("cancel"))
    wait_for(qtbot, dialog.weights.button("download").isVisible)
    assert "goes on where it stopped" in dialog.weights.text()


def test_closing_the_dialog_ends_its_download(
    qtbot: QtBot,
    window: MainWindow,
    dialog: ReferenceDialog,
    asked: Asked,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ended = []

    def download(network: str, *, cancelled: Callable[[], bool], **_: object) -> Path:
        while not cancelled():
            pass
        ended.append(network)
        raise DownloadError("Cancelled.")

    asked(monkeypatch, download)
    click(qtbot, dialog.widget("cancel"))
    wait_for(qtbot, lambda: ended == ["alexnet"])
    assert window.references.dialog is None
