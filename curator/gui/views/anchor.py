"""Keeping the pictures in sight where they are while rows move around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Slot

from curator.gui.models.catalogue import Ids
from curator.gui.models.pictures import PictureModel

if TYPE_CHECKING:
    from curator.gui.views.grid import GridView


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
        model.aboutToReorder.connect(self.save)
        model.reordered.connect(self._after_reorder)

    @Slot()
    def save(self) -> None:
        """Remember the pictures in sight and where they are."""
        view = self._view
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
        view.updateGeometries()
        moved = set(touched.tolist())
        for identity, top in sorted(self._held, key=lambda held: held[0] in moved):
            row = self._model.row_of(identity)
            if row >= 0:
                bar = view.verticalScrollBar()
                bar.setValue(bar.value() + view.row_rect(row).top() - top)
                break
        self._held = []
