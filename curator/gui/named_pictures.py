"""Selects the pictures that the program was asked to open, once their folder shows them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, Slot

from curator.gui.browser import Browser
from curator.gui.session import Session


class NamedPictures(QObject):
    """Waits for pictures while their folder is gone through, unless the user selects others."""

    def __init__(self, session: Session, browser: Browser, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._browser = browser
        self._waiting: tuple[Path, ...] = ()
        self._selected: set[int] = set()
        session.folderOpened.connect(self.forget)
        session.progressChanged.connect(self._look)
        session.pictures.reordered.connect(self._look)

    def look_for(self, paths: Sequence[Path]) -> None:
        """Select these, the first of them as the current one; their folder has just been opened."""
        self._waiting, self._selected = tuple(paths), set()
        if paths:
            self._browser.grid.selectionModel().clear()
            self._look()

    @Slot()
    def forget(self) -> None:
        """Wait no longer."""
        self._waiting = ()

    @Slot()
    def _look(self) -> None:
        if not self._waiting:
            return
        model = self._session.pictures
        if {model.id_at(row) for row in self._browser.selected_rows()} != self._selected:
            self.forget()
            return
        ids = [model.catalogue.id_of(path) for path in self._waiting]
        rows = [row for identity in ids if (row := model.row_of(identity)) >= 0]
        if rows:
            self._select(rows)
        if not self._session.scanning:
            self.forget()

    def _select(self, rows: list[int]) -> None:
        model, grid = self._session.pictures, self._browser.grid
        chosen = QItemSelection()
        for row in rows:
            chosen.select(model.index(row), model.index(row))
        flags = QItemSelectionModel.SelectionFlag
        self._selected = {model.id_at(row) for row in rows}
        grid.selectionModel().setCurrentIndex(model.index(rows[0]), flags.NoUpdate)
        grid.selectionModel().select(chosen, flags.ClearAndSelect)
        grid.scrollTo(model.index(rows[0]))
