"""Asking for files and folders where the desktop has no dialog of its own."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QFileSystemModel,
    QLineEdit,
    QMessageBox,
    QWidget,
)

from curator.gui.file_dialogs import ask_file, ask_folder, ask_new_file


@pytest.fixture
def parent(qtbot: Any) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@contextmanager
def answering(answer: Callable[[QFileDialog], None]) -> Iterator[None]:
    """While a dialog is open, call this now and then."""
    timer = QTimer()

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            answer(dialog)
        elif isinstance(dialog, QMessageBox):
            # The dialog says so where it has not met the file yet: it is asked again.
            dialog.reject()

    timer.timeout.connect(look)
    timer.start(20)
    yield
    timer.stop()


def listed(dialog: QFileDialog, folder: Path) -> int:
    """How many entries of a folder the dialog has met."""
    (model,) = dialog.findChildren(QFileSystemModel)
    return model.rowCount(model.index(str(folder)))


def test_what_is_chosen_is_answered(parent: QWidget, tmp_path: Path) -> None:
    (tmp_path / "a.png").touch()
    (tmp_path / "inner").mkdir()

    def choose(name: str) -> Callable[[QFileDialog], None]:
        def answer(dialog: QFileDialog) -> None:
            if listed(dialog, tmp_path):
                # `selectFile` leaves what a user may be typing as it is.
                dialog.findChild(QLineEdit).setText(name)
                dialog.accept()

        return answer

    with answering(choose("a.png")):
        assert ask_file(parent, "Picture", str(tmp_path), "Pictures (*.png)") == str(
            tmp_path / "a.png"
        )
    with answering(choose(str(tmp_path / "inner"))):
        assert ask_folder(parent, "Folder", str(tmp_path)) == str(tmp_path / "inner")


def test_a_new_file_begins_with_the_name_it_had_and_may_replace_one(
    parent: QWidget, tmp_path: Path
) -> None:
    path = tmp_path / "scores.csv"
    path.touch()

    with answering(QFileDialog.accept):
        assert ask_new_file(parent, "Export", str(path), ".csv files (*.csv)") == str(path)


def test_who_cancels_chooses_nothing(parent: QWidget, tmp_path: Path) -> None:
    with answering(QFileDialog.reject):
        assert ask_file(parent, "Picture", str(tmp_path), "Pictures (*.png)") == ""


def test_a_library_that_is_listed_stays_locked(parent: QWidget, tmp_path: Path) -> None:
    library = tmp_path / "library.sqlite"
    leave = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('SELECT * FROM t')"
    kept: list[bool] = []

    def look(dialog: QFileDialog) -> None:
        if listed(dialog, tmp_path) < 3:  # with its log and the log's index
            return
        # Who closes a library last deletes its log, which is still needed here.
        subprocess.run([sys.executable, "-c", leave, library], check=True, timeout=60)
        kept.append(library.with_name("library.sqlite-wal").exists())
        dialog.reject()

    with closing(sqlite3.connect(library, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE t (n)")
        with answering(look):
            ask_file(parent, "File", str(tmp_path), "All files (*)")
    assert kept == [True]
