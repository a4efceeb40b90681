"""Reads how pictures were generated that were scored before that was kept, when all is scored."""

from __future__ import annotations

from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from curator.gui.lane import Lane
from curator.gui.messages import Phase
from curator.gui.progress import Progress
from curator.gui.session import Session

if TYPE_CHECKING:
    from curator.library import Library


class MetadataReader(QObject):
    """Looks through each folder once, after it is scored; another folder ends it."""

    #: Pictures tell how they were generated that did not before.
    found = Signal()
    crashed = Signal(str, str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._library: Library | None = None
        self._looked_through: set[Path] = set()
        self._lane = Lane("metadata", self)
        self._lane.done.connect(self._done)
        self._lane.crashed.connect(self.crashed)
        session.libraryOpened.connect(self._use)
        session.scoringIdle.connect(self._look)
        session.progressChanged.connect(self._follow)
        session.folderOpened.connect(self._lane.cancel)

    def stop(self) -> None:
        """End soon."""
        self._lane.stop(finish=False)

    def wait(self) -> None:
        """Wait until the reading has ended."""
        if self._lane.isRunning():
            self._lane.wait()

    @Slot(object)
    def _use(self, library: Library) -> None:
        self._library = library

    @Slot(object)
    def _follow(self, progress: Progress) -> None:
        if progress.phase in (Phase.IDLE, Phase.WATCHING):
            self._look()

    @Slot()
    def _look(self) -> None:
        root, library = self._session.root, self._library
        if root is None or library is None or root in self._looked_through:
            return
        if self._session.offline:
            return  # no file can be read until the folder is back
        if self._session.scanning:
            return  # nothing is to be in the way of what is to be shown first
        self._looked_through.add(root)

        def work(cancel: Event) -> tuple[Path, bool, int]:
            from curator.curation.generations import read_missing

            told = 0
            for progress in read_missing(library, [root], cancelled=cancel.is_set):
                told = progress.told
            return root, not cancel.is_set(), told

        self._lane.submit("read", work)

    @Slot(str, object)
    def _done(self, name: str, result: tuple[Path, bool, int]) -> None:
        root, whole, told = result
        if not whole:
            self._looked_through.discard(root)
        if told:
            self.found.emit()
