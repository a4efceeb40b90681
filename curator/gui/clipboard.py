"""Pictures on the clipboard: file managers paste the files, editors their paths."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QObject, QThread, Signal, Slot
from PySide6.QtGui import QGuiApplication

from curator.gui.desktop import file_urls
from curator.gui.lane import Lane
from curator.gui.models.places import PathsOf
from curator.images.formats import printable_path


@dataclass(frozen=True, slots=True, eq=False)
class Clip:
    """What is to be pasted: paths as text, one a line, and files where these are meant."""

    text: str
    files: QMimeData | None = None


class Clipboard(QObject):
    """Makes what is copied on a thread of its own: a hundred thousand URLs take a while."""

    #: Paths are on it.
    copied = Signal()
    #: A bug: where, and its traceback.
    crashed = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._putting = self._wanted = False
        self._lane = Lane("clipboard", self)
        self._lane.done.connect(self._put)
        self._lane.crashed.connect(self.crashed)
        QGuiApplication.clipboard().dataChanged.connect(self._changed)

    def copy_files(self, chosen: PathsOf) -> None:
        """Copy files."""
        window = self.thread()
        self._wanted = True
        self._lane.submit("files", lambda cancel: _clip_of(chosen, window))

    def copy_paths(self, chosen: PathsOf) -> None:
        """Copy paths as text."""
        self._wanted = True
        self._lane.submit("paths", lambda cancel: Clip(_text_of(chosen)))

    def leave(self) -> None:
        """Leave the paths behind where files of ours are still on it; before the program ends.

        Qt asks for the clipboard's content after Python has ended, and would call into it.
        """
        self._lane.stop(finish=False)
        if self._text:
            QGuiApplication.clipboard().setText(self._text)

    def wait(self) -> None:
        """Wait until the thread has ended."""
        if self._lane.isRunning():
            self._lane.wait()

    @Slot(str, object)
    def _put(self, name: str, clip: Clip) -> None:
        # What was copied elsewhere meanwhile is newer.
        if not self._wanted:
            return
        self._putting = True
        if clip.files is None:
            QGuiApplication.clipboard().setText(clip.text)
        else:
            QGuiApplication.clipboard().setMimeData(clip.files)
        self._putting = False
        self._text = "" if clip.files is None else clip.text
        if clip.files is None:
            self.copied.emit()

    @Slot()
    def _changed(self) -> None:
        if not self._putting:
            self._text, self._wanted = "", False


def _clip_of(chosen: PathsOf, window: QThread) -> Clip:
    """Make files to paste, for the window's thread to have."""
    paths = chosen.make()
    data, text = QMimeData(), "\n".join(printable_path(path) for path in paths)
    data.setUrls(file_urls(paths))
    data.setText(text)
    data.moveToThread(window)
    return Clip(text, data)


def _text_of(chosen: PathsOf) -> str:
    return "\n".join(printable_path(path) for path in chosen.make())
