"""The virtual grid: tiles of one size, placed by arithmetic, however many there are.

A QListView in icon mode lays every item out and stores its rectangle, which takes seconds for
100,000 rows at each re-sort. Here a row's rectangle is two divisions away.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

from curator.gui import theme
from curator.gui.models.pictures import PictureModel
from curator.gui.views.anchor import ScrollAnchor
from curator.gui.views.tile import PixmapCache, TileDelegate

MARGIN = 3 * theme.SPACING
GAP = 2 * theme.SPACING
#: Between two steps of scrolling while a rubber band touches the edge.
_AUTO_SCROLL_MS = 30

AnyIndex = QModelIndex | QPersistentModelIndex
_Flag = QItemSelectionModel.SelectionFlag


class GridView(QAbstractItemView):
    """Shows a `PictureModel` as tiles, with the keyboard, a rubber band and a scroll anchor."""

    #: The rows in sight changed: scrolled, resized, re-sorted.
    visibleChanged = Signal()
    #: Enter, Space or a double click on a row.
    opened = Signal(int)
    #: Ctrl with the wheel, plus or minus: steps, positive is larger.
    zoomRequested = Signal(int)

    def __init__(self, model: PictureModel, pixmaps: PixmapCache, parent: QWidget | None = None):
        super().__init__(parent)
        self.tiles = TileDelegate(pixmaps, self)
        self._model = model
        self._hovered = -1
        self._band: tuple[QPoint, QPoint] | None = None
        self._band_base = QItemSelection()
        self._anchor = ScrollAnchor(self, model)
        self.setItemDelegate(self.tiles)
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.setAccessibleName(self.tr("Pictures"))
        self.verticalScrollBar().setSingleStep(10 * theme.SPACING)
        self._told = QTimer(self)
        self._told.setSingleShot(True)
        self._told.timeout.connect(self.visibleChanged)
        self._auto_scroll = QTimer(self)
        self._auto_scroll.setInterval(_AUTO_SCROLL_MS)
        self._auto_scroll.timeout.connect(self._scroll_with_band)
        theme.notifier().changed.connect(self._theme_changed)

    # -- geometry -----------------------------------------------------------------------------

    def set_edge(self, edge: int) -> None:
        """Zoom; the current picture, or else the first in sight, stays where it is."""
        if edge == self.tiles.edge:
            return
        self._anchor.save()
        self.tiles.set_edge(edge)
        self.updateGeometries()
        self._anchor.restore()
        self.viewport().update()

    @property
    def columns(self) -> int:
        """How many tiles stand side by side."""
        room = self.viewport().width() - 2 * MARGIN + GAP
        return max(1, room // (self.tiles.tile_size().width() + GAP))

    def _pitch(self) -> QSize:
        return self.tiles.tile_size() + QSize(GAP, GAP)

    def _left(self) -> int:
        used = self.columns * self._pitch().width() - GAP
        return max(MARGIN, (self.viewport().width() - used) // 2)

    def content_height(self) -> int:
        """Return the height of all rows together, in pixels."""
        lines = -(-self._model.rowCount() // self.columns)
        return 2 * MARGIN + max(0, lines * self._pitch().height() - GAP)

    def row_rect(self, row: int) -> QRect:
        """Return a row's tile in the viewport's coordinates, in sight or not."""
        line, column = divmod(row, self.columns)
        pitch = self._pitch()
        corner = QPoint(
            self._left() + column * pitch.width(),
            MARGIN + line * pitch.height() - self.verticalOffset(),
        )
        return QRect(corner, self.tiles.tile_size())

    def row_at(self, point: QPoint) -> int:
        """Return the row whose tile is at a point of the viewport, or -1."""
        pitch = self._pitch()
        line, y = divmod(point.y() + self.verticalOffset() - MARGIN, pitch.height())
        column, x = divmod(point.x() - self._left(), pitch.width())
        tile = self.tiles.tile_size()
        if line < 0 or not 0 <= column < self.columns or x >= tile.width() or y >= tile.height():
            return -1
        row = line * self.columns + column
        return row if row < self._model.rowCount() else -1

    def rows_in(self, rect: QRect) -> range:
        """Return the rows of the lines that a rectangle of the viewport touches."""
        pitch = self._pitch().height()
        top = rect.top() + self.verticalOffset() - MARGIN
        first = max(0, top // pitch) * self.columns
        last = (max(-1, (top + rect.height() - 1) // pitch) + 1) * self.columns
        return range(min(first, self._model.rowCount()), min(last, self._model.rowCount()))

    def visible_rows(self) -> range:
        """Return the rows in sight."""
        return self.rows_in(self.viewport().rect())

    # -- what QAbstractItemView asks for --------------------------------------------------------

    def visualRect(self, index: AnyIndex) -> QRect:
        return self.row_rect(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self.row_at(point)
        return self._model.index(row) if row >= 0 else QModelIndex()

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: AnyIndex) -> bool:
        return False

    def scrollTo(
        self,
        index: AnyIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if not index.isValid():
            return
        rect, height = self.row_rect(index.row()), self.viewport().height()
        bar = self.verticalScrollBar()
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(bar.value() + rect.center().y() - height // 2)
        elif rect.top() < GAP or hint == QAbstractItemView.ScrollHint.PositionAtTop:
            bar.setValue(bar.value() + rect.top() - MARGIN)
        elif rect.bottom() > height - GAP:
            bar.setValue(bar.value() + rect.bottom() - height + MARGIN)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        count = self._model.rowCount()
        if not count:
            return QModelIndex()
        row = self.currentIndex().row()
        if row < 0:
            return self._model.index(min(self.visible_rows().start, count - 1))
        move = QAbstractItemView.CursorAction
        page = max(1, self.viewport().height() // self._pitch().height()) * self.columns
        step = {
            move.MoveLeft: -1,
            move.MovePrevious: -1,
            move.MoveRight: 1,
            move.MoveNext: 1,
            move.MoveUp: -self.columns,
            move.MoveDown: self.columns,
            move.MovePageUp: -page,
            move.MovePageDown: page,
            move.MoveHome: -count,
            move.MoveEnd: count,
        }[action]
        if action == move.MoveUp and row + step < 0:
            return self._model.index(row)
        return self._model.index(min(max(0, row + step), count - 1))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select from one tile to another as one reads, which is what Shift means here."""
        first, last = self.row_at(rect.topLeft()), self.row_at(rect.bottomRight())
        selection = QItemSelection()
        if first >= 0 and last >= 0:
            first, last = min(first, last), max(first, last)
            selection.select(self._model.index(first), self._model.index(last))
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        seen = self.visible_rows()
        region = QRegion()
        for part in selection:
            for row in range(max(part.top(), seen.start), min(part.bottom() + 1, seen.stop)):
                region += QRegion(self.row_rect(row))
        return region

    def updateGeometries(self) -> None:
        height = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setPageStep(height)
        bar.setRange(0, max(0, self.content_height() - height))
        super().updateGeometries()
        self._tell()

    def dataChanged(
        self, first: QModelIndex, last: QModelIndex, roles: list[int] | None = None
    ) -> None:
        # The base class would ask for the rectangle of every row in between.
        seen = self.visible_rows()
        if first.row() < seen.stop and last.row() >= seen.start:
            self.viewport().update()
            # An overwritten or renamed file wants another thumbnail.
            if not roles:
                self._tell()

    def _tell(self) -> None:
        if not self._told.isActive():
            self._told.start(0)

    # -- painting -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.colors().surface)
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        base, selected = option.state, self.selectionModel()
        current = self.currentIndex().row() if self.hasFocus() else -1
        state = QStyle.StateFlag
        base &= ~(state.State_HasFocus | state.State_Selected | state.State_MouseOver)
        for row in self.rows_in(event.rect()):
            index = self._model.index(row)
            option.rect = self.row_rect(row)
            option.state = base
            if selected.isSelected(index):
                option.state |= state.State_Selected
            if row == current:
                option.state |= state.State_HasFocus
            if row == self._hovered:
                option.state |= state.State_MouseOver
            self.tiles.paint(painter, option, index)
        if self._band is not None:
            self._paint_band(painter)

    def _paint_band(self, painter: QPainter) -> None:
        colors = theme.colors()
        painter.setPen(QPen(colors.accent, 1))
        painter.setBrush(theme.with_alpha(colors.accent, 0.15))
        painter.drawRect(self._band_rect())

    @Slot()
    def _theme_changed(self) -> None:
        self.tiles.set_edge(self.tiles.edge)
        self.updateGeometries()
        self.viewport().update()

    # -- input --------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._anchor.save()
        super().resizeEvent(event)
        self.updateGeometries()
        self._anchor.restore()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()
        self._tell()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoomRequested.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        current = self.currentIndex()
        if plain == Qt.KeyboardModifier.NoModifier and current.isValid():
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
                self.opened.emit(current.row())
                return
            if key == Qt.Key.Key_Escape and self.selectionModel().hasSelection():
                self.clearSelection()
                return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Find names by their first letters without asking the model row by row."""
        catalogue, count = self._model.catalogue, self._model.rowCount()
        start = max(0, self.currentIndex().row())
        needle = search.casefold()
        for step in range(1, count + 1):
            row = (start + step) % count
            if catalogue.names[self._model.id_at(row)].casefold().startswith(needle):
                self.setCurrentIndex(self._model.index(row))
                return

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if event.button() != Qt.MouseButton.LeftButton or self.row_at(point) >= 0:
            super().mousePressEvent(event)
            return
        selection = self.selectionModel()
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            selection.clearSelection()
        self._band_base = selection.selection()
        origin = point + QPoint(0, self.verticalOffset())
        self._band = (origin, origin)
        # The rows under a rubber band must not move away from under it.
        self._model.hold(True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        self._hover(self.row_at(point))
        if self._band is None:
            if event.buttons() == Qt.MouseButton.NoButton or self.currentIndex().isValid():
                super().mouseMoveEvent(event)
            return
        self._stretch_band(point)
        outside = not self.viewport().rect().contains(point)
        if outside and not self._auto_scroll.isActive():
            self._auto_scroll.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._band is None:
            super().mouseReleaseEvent(event)
            return
        self._band = None
        self._auto_scroll.stop()
        self.viewport().update()
        self._model.hold(False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.row_at(event.position().toPoint())
        if row >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(row)

    def leaveEvent(self, event: object) -> None:
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            for changed in (self._hovered, row):
                if changed >= 0:
                    self.viewport().update(self.row_rect(changed))
            self._hovered = row

    # -- the rubber band ------------------------------------------------------------------------

    def _band_rect(self) -> QRect:
        if self._band is None:
            return QRect()
        return QRect(*self._band).normalized().translated(0, -self.verticalOffset())

    def _stretch_band(self, point: QPoint) -> None:
        if self._band is None:
            return
        self._band = (self._band[0], point + QPoint(0, self.verticalOffset()))
        band = self._band_rect()
        touched = QItemSelection()
        columns = [
            column for column in range(self.columns) if self._column_touches(column, band)
        ]
        if columns:
            for line in range(*self._lines_in(band)):
                first = line * self.columns + columns[0]
                last = min(line * self.columns + columns[-1], self._model.rowCount() - 1)
                if first <= last:
                    touched.select(self._model.index(first), self._model.index(last))
        selection = QItemSelection(self._band_base)
        selection.merge(touched, _Flag.Select)
        self.selectionModel().select(selection, _Flag.ClearAndSelect)
        self.viewport().update()

    def _column_touches(self, column: int, band: QRect) -> bool:
        left = self._left() + column * self._pitch().width()
        return band.left() < left + self.tiles.tile_size().width() and band.right() >= left

    def _lines_in(self, band: QRect) -> tuple[int, int]:
        rows = self.rows_in(band)
        return rows.start // self.columns, -(-rows.stop // self.columns)

    @Slot()
    def _scroll_with_band(self) -> None:
        point = self.viewport().mapFromGlobal(self.cursor().pos())
        rect = self.viewport().rect()
        beyond = min(0, point.y() - rect.top()) + max(0, point.y() - rect.bottom())
        if self._band is None or not beyond:
            self._auto_scroll.stop()
            return
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + beyond // 2)
        self._stretch_band(point)
