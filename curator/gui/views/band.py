"""The rubber band: selecting tiles by drawing a rectangle over them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, QPoint, QRect, QTimer, Slot
from PySide6.QtGui import QPainter, QPen

from curator.gui import theme
from curator.gui.models.pictures import PictureModel

if TYPE_CHECKING:
    from curator.gui.views.grid import GridView

#: Between two steps of scrolling while the band reaches out of the view.
_SCROLL_MS = 30
_Flag = QItemSelectionModel.SelectionFlag


class RubberBand(QObject):
    """One band at a time over a grid; the model holds its rows still meanwhile."""

    def __init__(self, view: GridView, model: PictureModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._ends: tuple[QPoint, QPoint] | None = None
        self._base = QItemSelection()
        self._scroll = QTimer(self)
        self._scroll.setInterval(_SCROLL_MS)
        self._scroll.timeout.connect(self._scroll_on)

    @property
    def active(self) -> bool:
        """Whether a band is being drawn."""
        return self._ends is not None

    def begin(self, point: QPoint, *, keep: bool) -> None:
        """Start at a point of the viewport; `keep` adds to what is selected."""
        selection = self._view.selectionModel()
        if not keep:
            selection.clearSelection()
        self._base = selection.selection()
        origin = point + QPoint(0, self._view.verticalOffset())
        self._ends = (origin, origin)
        self._model.hold(True)

    def stretch(self, point: QPoint) -> None:
        """Follow the mouse, scrolling where it leaves the viewport."""
        if self._ends is None:
            return
        self._ends = (self._ends[0], point + QPoint(0, self._view.verticalOffset()))
        self._select()
        if not self._view.viewport().rect().contains(point) and not self._scroll.isActive():
            self._scroll.start()

    def end(self) -> None:
        """Keep what is selected and let the rows move again."""
        self._ends = None
        self._scroll.stop()
        self._view.viewport().update()
        self._model.hold(False)

    def paint(self, painter: QPainter) -> None:
        """Draw the band, in the viewport's coordinates."""
        if self._ends is not None:
            colors = theme.colors()
            painter.setPen(QPen(colors.accent, 1))
            painter.setBrush(theme.with_alpha(colors.accent, 0.15))
            painter.drawRect(self._rect().translated(0, -self._view.verticalOffset()))

    def _rect(self) -> QRect:
        return QRect() if self._ends is None else QRect(*self._ends).normalized()

    def _select(self) -> None:
        touched = QItemSelection()
        for first, last in self._view.tiling().spans_in(self._rect()):
            touched.select(self._model.index(first), self._model.index(last))
        selection = QItemSelection(self._base)
        selection.merge(touched, _Flag.Select)
        self._view.selectionModel().select(selection, _Flag.ClearAndSelect)
        self._view.viewport().update()

    @Slot()
    def _scroll_on(self) -> None:
        viewport = self._view.viewport()
        point = viewport.mapFromGlobal(self._view.cursor().pos())
        beyond = min(0, point.y()) + max(0, point.y() - viewport.height() + 1)
        if not beyond:
            self._scroll.stop()
            return
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + beyond // 2)
        self.stretch(point)
