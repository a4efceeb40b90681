"""Puts chosen pictures on the light table and keeps what it says of them up to date."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from curator.gui.culling import Stage
from curator.gui.loader import PictureLoader
from curator.gui.models.pictures import Role
from curator.gui.session import Session
from curator.gui.views.lighttable import LightTable, TableEntry
from curator.records import Marks

FEWEST, MOST = 2, 4


class TableLoader(QObject):
    """Loads the pictures of one cell: each cell has a loader, so that all come at once."""

    def __init__(self, table: LightTable, place: int) -> None:
        super().__init__(table)
        self._table = table
        self._place = place
        self.pictures = PictureLoader(self)
        self.pictures.loaded.connect(self._loaded)
        self.pictures.failed.connect(self._failed)

    @Slot(object, object, bool)
    def _loaded(self, path: Path, image: QImage, final: bool) -> None:
        self._table.set_image(self._place, path, image, final)

    @Slot(object, str)
    def _failed(self, path: Path, sentence: str) -> None:
        self._table.set_problem(self._place, path, sentence)


class TableControl(QObject, Stage):
    """Shows pictures by their ids, so that re-sorts and renames don't change what is compared."""

    closed = Signal()

    def __init__(self, table: LightTable, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._model = session.pictures
        self._ids: list[int] = []
        self._loaders: list[TableLoader] = []
        table.imageNeeded.connect(self._load)
        table.removeRequested.connect(self._remove)
        table.closed.connect(self.close)
        self._model.statisticsChanged.connect(self._refresh)
        self._model.dataChanged.connect(self._refresh)
        self._model.modelReset.connect(self.close)

    @property
    def active(self) -> bool:
        return bool(self._ids)

    def chosen(self) -> Sequence[int]:
        return [self._ids[self._table.current]]

    def advance(self) -> None:
        self._table.step(1)

    def row(self) -> int:
        """Return the row of the picture that marks are for, or -1."""
        return self._model.row_of(self._ids[self._table.current]) if self._ids else -1

    def open(self, rows: Sequence[int]) -> None:
        """Compare the pictures of rows; one alone is compared with the one after it."""
        count = self._model.rowCount()
        if len(rows) == 1:
            neighbour = rows[0] + 1 if rows[0] + 1 < count else rows[0] - 1
            rows = [*rows, neighbour]
        shown = [row for row in rows if 0 <= row < count][:MOST]
        if len(shown) < FEWEST:
            return
        self._ids = [self._model.id_at(row) for row in shown]
        self._table.current = 0
        self._show()

    @Slot()
    def close(self) -> None:
        """Go back to the grid."""
        if self._ids:
            self.closed.emit()
            self._ids = []

    def stop(self) -> None:
        """End loading soon."""
        for loader in self._loaders:
            loader.pictures.stop()

    def wait(self) -> None:
        """Wait until the loaders have ended."""
        for loader in self._loaders:
            loader.pictures.wait()

    # -- within --------------------------------------------------------------------------------

    @Slot()
    def _refresh(self) -> None:
        """Follow what happened to the pictures; one that left leaves the table too."""
        if not self._ids:
            return
        there = [each for each in self._ids if self._model.row_of(each) >= 0]
        if len(there) < FEWEST:
            self.close()
        else:
            self._ids = there
            self._show()

    def _show(self) -> None:
        self._table.show_entries([self._entry(self._model.row_of(each)) for each in self._ids])

    def _entry(self, row: int) -> TableEntry:
        index, event = self._model.index(row), self._model.event_at(row)
        return TableEntry(
            event.stamp.path,
            index.data(Role.SCORE),
            index.data(Role.PERCENTILE),
            index.data(Role.MARKS) or Marks(),
            event.error,
        )

    @Slot()
    def _remove(self) -> None:
        if len(self._ids) > FEWEST:
            del self._ids[self._table.current]
            self._show()

    @Slot(int, object)
    def _load(self, place: int, path: Path) -> None:
        while len(self._loaders) <= place:
            self._loaders.append(TableLoader(self._table, len(self._loaders)))
        event = self._model.catalogue.events_of([self._ids[place]])[0]
        self._loaders[place].pictures.want(event.stamp)
