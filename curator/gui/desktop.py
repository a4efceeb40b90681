"""What is handed to the desktop: URLs, the file manager, the default viewer."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

_SERVICE = "org.freedesktop.FileManager1"
_OBJECT = "/org/freedesktop/FileManager1"


def file_urls(paths: Sequence[Path]) -> list[QUrl]:
    """Return paths as URLs; names that are not UTF-8 keep their bytes."""
    return [QUrl.fromEncoded(path.as_uri().encode()) for path in paths]


def open_in_viewer(path: Path) -> bool:
    """Open a picture in the program that the desktop has for it."""
    return QDesktopServices.openUrl(file_urls([path])[0])


class Revealer(QObject):
    """Shows files selected in the file manager, without waiting for it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self._watcher: QObject | None = None

    def reveal(self, paths: Sequence[Path]) -> None:
        """Select files where they lie; where that can't be had, open their folder."""
        if not paths:
            return
        self._folder = paths[0].parent
        if sys.platform == "win32":
            subprocess.Popen(["explorer", f"/select,{paths[0]}"])
        elif sys.platform == "darwin":
            subprocess.Popen(["open", "-R", *map(str, paths)])
        elif not self._ask_file_manager(paths):
            self._open_folder()

    def _ask_file_manager(self, paths: Sequence[Path]) -> bool:
        try:
            from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher
        except ImportError:
            return False
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return False
        message = QDBusMessage.createMethodCall(_SERVICE, _OBJECT, _SERVICE, "ShowItems")
        uris = [bytes(url.toEncoded().data()).decode() for url in file_urls(paths)]
        message.setArguments([uris, ""])
        watcher = QDBusPendingCallWatcher(bus.asyncCall(message), self)
        watcher.finished.connect(self._answered)
        self._watcher = watcher
        return True

    @Slot(object)
    def _answered(self, watcher: QObject) -> None:
        if watcher.isError():  # type: ignore[attr-defined]
            self._open_folder()
        watcher.deleteLater()
        self._watcher = None

    def _open_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(file_urls([self._folder])[0])
