"""The virtual grid: tiles of one size, placed by arithmetic, however many there are.

A QListView in icon mode lays every item out and stores its rectangle, which takes seconds for
100,000 rows at each re-sort. Here a row's rectangle is two divisions away.
"""

from __future__ import annotations

from collections.abc import Container

from PySide6.QtCore import (
    QElapsedTimer,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from curator.gui import theme
from curator.gui.models.pictures import PictureModel
from curator.gui.views.anchor import ScrollAnchor
from curator.gui.views.band import RubberBand
from curator.gui.views.pixmaps import PixmapCache
from curator.gui.views.tile import TileDelegate
from curator.gui.views.tiling import GAP, MARGIN, Tiling
from curator.gui.wording import count
from curator.records import ImageStamp

AnyIndex = QModelIndex | QPersistentModelIndex

#: Qt asks for each dragged row and its rectangle before the pointer moves on: a tenth of a second.
MOST_DRAGGED = 5_000


class GridView(QAbstractItemView):
    """Shows a `PictureModel` as tiles, with the keyboard, a rubber band and a scroll anchor."""

    #: The rows in sight changed: scrolled, resized, re-sorted.
    visibleChanged = Signal()
    #: Enter, Space or a double click on a row.
    opened = Signal(int)
    #: Ctrl with the wheel, plus or minus: steps, positive is larger.
    zoomRequested = Signal(int)
    #: A sentence and its level.
    noticed = Signal(str, str)

    def __init__(self, model: PictureModel, pixmaps: PixmapCache, parent: QWidget | None = None):
        super().__init__(parent)
        self.tiles = TileDelegate(model, pixmaps, self)
        self._model = model
        self._hovered = -1
        self._seen = range(0)
        self._typed = ""
        self._typed_at = QElapsedTimer()
        self._band = RubberBand(self, model)
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
        # All of it is painted, so that scrolling may move what is there already.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.setAccessibleName(self.tr("Pictures"))
        self.verticalScrollBar().setSingleStep(10 * theme.SPACING)
        self._told = QTimer(self)
        self._told.setSingleShot(True)
        self._told.timeout.connect(self.visibleChanged)
        theme.notifier().changed.connect(self._theme_changed)

    # -- geometry ------------------------------------------------------------------------------

    def set_edge(self, edge: int) -> None:
        """Zoom; the current picture, or else the first in sight, stays where it is."""
        if edge == self.tiles.edge:
            return
        self._anchor.save()
        self.tiles.set_edge(edge)
        self.updateGeometries()
        self._anchor.restore()
        self.viewport().update()

    def set_comparing(self, on: bool) -> None:
        """Give tiles a line for a comparison's values, or take it away; what is seen stays."""
        if on == self.tiles.compares:
            return
        self._anchor.save()
        self.tiles.compares = on
        self.updateGeometries()
        self._anchor.restore()
        self.viewport().update()

    def tiling(self) -> Tiling:
        """Return where tiles stand in the whole grid."""
        return Tiling(self.viewport().width(), self._model.rowCount(), self.tiles.tile_size())

    def row_rect(self, row: int) -> QRect:
        """Return a row's tile in the viewport's coordinates, in sight or not."""
        return self.tiling().rect(row).translated(0, -self.verticalOffset())

    def row_at(self, point: QPoint) -> int:
        """Return the row whose tile is at a point of the viewport, or -1."""
        return self.tiling().row_at(point + QPoint(0, self.verticalOffset()))

    def rows_in(self, rect: QRect) -> range:
        """Return the rows of the lines that a rectangle of the viewport touches."""
        top = rect.top() + self.verticalOffset()
        return self.tiling().rows_between(top, top + rect.height())

    def visible_rows(self) -> range:
        """Return the rows in sight."""
        return self.rows_in(self.viewport().rect())

    # -- what QAbstractItemView asks for -------------------------------------------------------

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

    def show_anew(self) -> None:
        """Scroll to where another order or filter is looked at from.

        That is the current picture where it is selected, or else the top.
        """
        current, selection = self.currentIndex(), self.selectionModel()
        if current.isValid() and selection.isSelected(current):
            self.scrollTo(current)
        else:
            selection.clearCurrentIndex()
            self.verticalScrollBar().setValue(0)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        total = self._model.rowCount()
        if not total:
            return QModelIndex()
        row = self.currentIndex().row()
        if row < 0:
            return self._model.index(min(self.visible_rows().start, total - 1))
        move = QAbstractItemView.CursorAction
        tiling = self.tiling()
        columns = tiling.columns
        page = max(1, self.viewport().height() // tiling.pitch.height()) * columns
        step = {
            move.MoveLeft: -1,
            move.MovePrevious: -1,
            move.MoveRight: 1,
            move.MoveNext: 1,
            move.MoveUp: -columns,
            move.MoveDown: columns,
            move.MovePageUp: -page,
            move.MovePageDown: page,
            move.MoveHome: -total,
            move.MoveEnd: total,
        }[action]
        if action == move.MoveUp and row + step < 0:
            return self._model.index(row)
        return self._model.index(min(max(0, row + step), total - 1))

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
        for number in range(selection.count()):
            part = selection.at(number)
            for row in range(max(part.top(), seen.start), min(part.bottom() + 1, seen.stop)):
                region += QRegion(self._whole_pixels(self.row_rect(row)))
        return region

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        for index in (current, previous):
            if index.isValid():
                self.viewport().update(self._whole_pixels(self.row_rect(index.row())))

    def updateGeometries(self) -> None:
        height = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setPageStep(height)
        bar.setRange(0, max(0, self.tiling().height - height))
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

    def show_pixmaps(self, stamps: Container[ImageStamp]) -> None:
        """Draw the tiles in sight anew whose files have other thumbnails now."""
        for row in self.visible_rows():
            if self._model.event_at(row).stamp in stamps:
                box = self.tiles.picture_box(self.row_rect(row))
                self.viewport().update(self._whole_pixels(box))

    def _tell(self) -> None:
        self._seen = self.visible_rows()
        if not self._told.isActive():
            self._told.start(0)

    # -- painting ------------------------------------------------------------------------------

    def _is_between_pixels(self) -> bool:
        """Whether edges lie within the screen's pixels, as at a scale of 125 %."""
        return not self.devicePixelRatioF().is_integer()

    def _whole_pixels(self, rect: QRect) -> QRect:
        """Return what is painted anew for a rectangle: Qt rounds it to pixels, inwards too."""
        return rect.adjusted(-1, -1, 1, 1) if self._is_between_pixels() else rect

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, region = QPainter(self.viewport()), event.region()
        painter.fillRect(self._whole_pixels(event.rect()), theme.colors().surface)
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        base, selected = option.state, self.selectionModel()
        current = self.currentIndex().row() if self.hasFocus() else -1
        state = QStyle.StateFlag
        base &= ~(state.State_HasFocus | state.State_Selected | state.State_MouseOver)
        self.tiles.exposed = region
        tiling, offset = self.tiling(), self.verticalOffset()
        for row in self.rows_in(event.rect()):
            rect = tiling.rect(row).translated(0, -offset)
            if not region.intersects(rect):
                continue
            index = self._model.index(row)
            option.rect = rect
            option.state = base
            if selected.isSelected(index):
                option.state |= state.State_Selected
            if row == current:
                option.state |= state.State_HasFocus
            if row == self._hovered:
                option.state |= state.State_MouseOver
            self.tiles.paint(painter, option, index)
        self.tiles.exposed = None  # what is dragged is drawn whole
        self._band.paint(painter)

    @Slot()
    def _theme_changed(self) -> None:
        self.tiles.set_edge(self.tiles.edge)
        self.updateGeometries()
        self.viewport().update()

    # -- input ---------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._anchor.save()
        super().resizeEvent(event)
        self.updateGeometries()
        self._anchor.restore()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self._is_between_pixels():
            self.viewport().update()  # moved, rounded edges would leave lines
        else:
            self.viewport().scroll(0, dy)
        if self.visible_rows() != self._seen:
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
        if plain == Qt.KeyboardModifier.NoModifier:
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
                self.open_current()
                return
            if key == Qt.Key.Key_Escape and self.selectionModel().hasSelection():
                self.clearSelection()
                return
            # Letters and digits mark pictures; a name is typed with Shift held.
            if event.text().isalnum():
                event.ignore()
                return
        super().keyPressEvent(event)

    def open_current(self) -> None:
        """Ask for the current picture in full, or else for the first in sight."""
        row = self.currentIndex().row()
        row = row if row >= 0 else self.visible_rows().start
        if row < self._model.rowCount():
            self.opened.emit(row)

    def keyboardSearch(self, search: str) -> None:
        """Find names by their first letters without asking the model row by row."""
        row = max(0, self.currentIndex().row())
        late = self._typed_at.hasExpired(QApplication.keyboardInputInterval())
        if not self._typed_at.isValid() or late:
            self._typed, row = "", row + 1
        self._typed_at.restart()
        self._typed += search.casefold()
        found = self._model.row_starting(self._typed, row)
        if found >= 0:
            self.setCurrentIndex(self._model.index(found))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if event.button() != Qt.MouseButton.LeftButton or self.row_at(point) >= 0:
            super().mousePressEvent(event)
            return
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        self._band.begin(point, keep=bool(control))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        self._hover(self.row_at(point))
        if self._band.active:
            self._band.stretch(point)
        else:
            super().mouseMoveEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        selection = self.selectionModel().selection()
        if sum(selection.at(each).height() for each in range(selection.count())) > MOST_DRAGGED:
            text = self.tr(
                "More than {most} pictures can't be dragged at once: select fewer, or choose "
                "File > Copy, Move or Link."
            )
            self.noticed.emit(text.format(most=count(MOST_DRAGGED)), "info")
            return
        super().startDrag(actions)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._band.active:
            self._band.end()
        else:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.row_at(event.position().toPoint())
        if row >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(row)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # The base class would make the first picture current, which then runs off down the list
        # while scores stream in.
        QAbstractScrollArea.focusInEvent(self, event)
        self.viewport().update()

    def leaveEvent(self, event: object) -> None:
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            for changed in (self._hovered, row):
                if changed >= 0:
                    self.viewport().update(self._whole_pixels(self.row_rect(changed)))
            self._hovered = row
