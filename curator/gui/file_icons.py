"""Icons of files and folders for which no file is opened.

Qt's own provider opens the files of each folder that is listed, to tell what they are. In a program
that has a library open, to open and close its file by another way drops SQLite's locks on it: the
next program to close it would take itself for the last and delete its log.
"""

from __future__ import annotations

from PySide6.QtCore import QFileInfo
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import QApplication, QStyle


class NoFileIcons(QAbstractFileIconProvider):
    """Tells nothing of files."""

    def icon(self, of: object) -> QIcon:
        return QIcon()

    def type(self, info: QFileInfo) -> str:
        # With "" Qt may take what it just met for what it knows already, and not list it.
        return "file"


class PlainIcons(NoFileIcons):
    """One icon for all folders and one for all files, of the style."""

    def icon(self, of: object) -> QIcon:
        if isinstance(of, QFileInfo):
            is_folder = of.isDir()
        else:
            is_folder = of != QAbstractFileIconProvider.IconType.File
        which = QStyle.StandardPixmap.SP_DirIcon if is_folder else QStyle.StandardPixmap.SP_FileIcon
        return QApplication.style().standardIcon(which)
