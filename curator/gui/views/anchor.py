"""Keeping the pictures in sight where they are while rows move around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QItemSelectionModel, QObject, Slot

from curator.gui.models.catalogue import Ids
from curator.gui.models.pictures import PictureModel

if TYPE_CHECKING:
    from curator.gui.views.grid import GridView

#: Rows after the current one, among which its successor is looked for.
_SUCCESSORS = 256


class ScrollAnchor(QObject):
    """Remembers which pictures are in sight and scrolls back to them after a re-sort.

    At the very top the view stays at the top, where the best pictures come in. Elsewhere the
    first picture in sight keeps its place; one that moves because its own result just came in is
    let go, and the next that did not move for its own reasons is held instead.
    """

    def __init__(self, view: GridView, model: PictureModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._held: list[tuple[int, int]] = []
        self._successors: list[int] = []
        model.aboutToReorder.connect(self.save)
        model.reordered.connect(self._after_reorder)

    @Slot()
    def save(self) -> None:
        """Remember the pictures in sight and where they are, and the current one."""
        view = self._view
        current = view.currentIndex().row()
        near = range(current, min(current + _SUCCESSORS, self._model.rowCount()))
        self._successors = [self._model.id_at(row) for row in near] if current >= 0 else []
        # A current picture that leaves makes Qt choose another and scroll to it.
        view.setAutoScroll(False)
        self._held = []
        if view.verticalOffset() > 0:
            self._held = [
                (self._model.id_at(row), view.row_rect(row).top()) for row in view.visible_rows()
            ]

    def restore(self) -> None:
        """Scroll so that the first of them that is still shown is where it was."""
        self._after_reorder(np.empty(0, dtype=np.intp))

    @Slot(object)
    def _after_reorder(self, touched: Ids) -> None:
        view = self._view
        # Rows that only left or came behind all others moved none, and Qt would paint nothing.
        view.viewport().update()
        view.updateGeometries()
        held = np.array([identity for identity, _ in self._held], dtype=np.intp)
        moved = set(held[np.isin(held, touched)].tolist())
        for identity, top in sorted(self._held, key=lambda held: held[0] in moved):
            row = self._model.row_of(identity)
            if row >= 0:
                bar = view.verticalScrollBar()
                bar.setValue(bar.value() + view.row_rect(row).top() - top)
                break
        self._held = []
        self._keep_current()
        view.setAutoScroll(True)

    def _keep_current(self) -> None:
        """Where the current picture left, let the next one that stayed be the current one."""
        rows = (self._model.row_of(identity) for identity in self._successors)
        row = next((row for row in rows if row >= 0), -1)
        if row >= 0 and row != self._view.currentIndex().row():
            self._view.selectionModel().setCurrentIndex(
                self._model.index(row), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        self._successors = []
