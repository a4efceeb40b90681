"""Asks for files and folders: by the desktop's dialog or, where it has none, by Qt's."""

from __future__ import annotations

import os

from PySide6.QtWidgets import QFileDialog, QWidget

from curator.gui.file_icons import PlainIcons


def ask_folder(parent: QWidget, title: str, start: str) -> str:
    """Return the folder that is chosen, or ""."""
    dialog = _dialog(parent, title, start)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _answer(dialog)


def ask_file(parent: QWidget, title: str, start: str, kinds: str) -> str:
    """Return the file that is chosen of some kinds, as of `QFileDialog`, or ""."""
    dialog = _dialog(parent, title, start)
    dialog.setNameFilter(kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _answer(dialog)


def ask_new_file(parent: QWidget, title: str, start: str, kinds: str) -> str:
    """Return the file to write that is chosen, or ""; who asks says what is replaced."""
    folder, name = os.path.split(start)
    dialog = _dialog(parent, title, folder)
    dialog.setNameFilter(kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.selectFile(name)
    return _answer(dialog)


def _dialog(parent: QWidget, title: str, folder: str) -> QFileDialog:
    dialog = QFileDialog(parent, title, folder)
    dialog.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons)
    return dialog


def _answer(dialog: QFileDialog) -> str:
    plain = PlainIcons()  # the dialog does not own it
    dialog.setIconProvider(plain)
    try:
        chosen = dialog.selectedFiles() if dialog.exec() else []
    finally:
        dialog.deleteLater()
        dialog.setIconProvider(None)  # type: ignore[arg-type]
    return chosen[0] if chosen else ""
