"""The model dialog, served: list, add, use, verify, download."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from safetensors.numpy import load_file, save_file

from curator.errors import DownloadError
from curator.gui import model_desk
from curator.gui.dialogs.models import ModelDialog
from curator.gui.model_desk import ModelDesk
from curator.scoring.models import default_path, published_path
from tests.downloads import Server, publish, refuse, serve, serving


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def desk(window: QWidget) -> Iterator[ModelDesk]:
    desk = ModelDesk()
    yield desk
    desk.stop()
    desk.wait()


@pytest.fixture
def dialog(desk: ModelDesk, window: QWidget, qtbot: QtBot) -> ModelDialog:
    dialog = desk.open("default", window)
    qtbot.waitUntil(lambda: dialog.model_list().count() > 0, timeout=5_000)
    return dialog


def specs(dialog: ModelDialog) -> list[str]:
    return [
        dialog.model_list().item(row).data(Qt.ItemDataRole.UserRole)
        for row in range(dialog.model_list().count())
    ]


def test_a_file_of_ones_own_is_added_and_used(
    desk: ModelDesk, dialog: ModelDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "mine.safetensors"
    shutil.copy(default_path(), path)
    dialog.fileChosen.emit(path)
    qtbot.waitUntil(lambda: dialog.chosen() == str(path), timeout=30_000)
    with qtbot.waitSignal(desk.modelChosen) as chosen:
        qtbot.mouseClick(dialog.button("use"), Qt.MouseButton.LeftButton)
    assert chosen.args == [str(path)]


def test_a_file_that_is_no_model_is_refused_in_words(
    dialog: ModelDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear model, yours sincerely")
    dialog.fileChosen.emit(path)
    qtbot.waitUntil(lambda: "letter.txt" in dialog.note(), timeout=5_000)
    assert str(path) not in specs(dialog)


@pytest.mark.parametrize("name", ["other.safetensors", "broken.safetensors"])
def test_weights_that_can_not_score_are_refused_in_words(
    dialog: ModelDialog, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    weights = {"x": np.zeros(1, np.float32)}
    if name == "broken.safetensors":
        weights = load_file(default_path())
        weights["conv1.weight"] = np.full_like(weights["conv1.weight"], np.nan)
    path = tmp_path / name
    save_file(weights, path)
    dialog.fileChosen.emit(path)
    qtbot.waitUntil(lambda: name in dialog.note(), timeout=30_000)
    assert str(path) not in specs(dialog)


def test_a_models_figures_are_a_table(dialog: ModelDialog) -> None:
    rows = {name: rest for table in dialog.tables() for name, *rest in table.rows}
    value, aim = rows["AUC of photographs and art"]
    assert (float(value) > 0.9, aim) == (True, "≥ 0.99")
    shown = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert value in shown
    assert not any("{" in text for text in shown)
    assert re.fullmatch(
        r"5 %: \N{MINUS SIGN}0\.\d{3}, median: .?0\.000, 95 %: 0\.\d{3}",
        dict(dialog.details())["Photographs"],
    )
    dialog.choose("published")
    assert not dialog.tables()
    assert "curator model calibrate" in dict(dialog.details())["Percentiles"]


#: What begins as a torch checkpoint does.
MODEL = b"PK\x03\x04" + bytes(range(256)) * 1_000


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    with serving(monkeypatch) as server:
        publish(server, MODEL, monkeypatch)
        yield server


def test_a_downloaded_model_can_be_used(
    server: Server, dialog: ModelDialog, qtbot: QtBot, desk: ModelDesk
) -> None:
    dialog.choose("published")
    qtbot.mouseClick(dialog.button("download"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.button("use").isVisible, timeout=5_000)
    assert dialog.note() == "Downloaded and verified."
    assert published_path().read_bytes() == MODEL
    with qtbot.waitSignal(desk.modelChosen) as chosen:
        qtbot.mouseClick(dialog.button("use"), Qt.MouseButton.LeftButton)
    assert chosen.args == ["published"]


def test_a_download_that_fails_says_why_and_is_resumed_only_if_something_came(
    server: Server, dialog: ModelDialog, qtbot: QtBot
) -> None:
    dialog.choose("published")
    for answer in (refuse(404), serve(b"no model")):
        server.answers = [answer]
        qtbot.mouseClick(dialog.button("download"), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: "127.0.0.1" in dialog.note(), timeout=5_000)
        assert dialog.button("download").text() == "Download"
    part = published_path().with_name(published_path().name + ".part")
    part.write_bytes(MODEL[:1000])
    server.answers = [refuse(404)]
    qtbot.mouseClick(dialog.button("download"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "127.0.0.1" in dialog.note(), timeout=5_000)
    assert dialog.button("download").text() == "Resume Download"


def test_a_download_can_be_cancelled(
    dialog: ModelDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def download(
        target: Path, *, progress: Callable[[int, int | None], None], cancelled: Callable[[], bool]
    ) -> Path:
        progress(10, 100)
        while not cancelled():
            pass
        raise DownloadError("Cancelled.")

    monkeypatch.setattr(model_desk, "download_published", download)
    dialog.choose("published")
    qtbot.mouseClick(dialog.button("download"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.button("cancel").isVisible, timeout=5_000)
    qtbot.mouseClick(dialog.button("cancel"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.button("download").isVisible, timeout=5_000)
