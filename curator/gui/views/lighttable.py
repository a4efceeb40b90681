"""Two to four pictures side by side, zoomed and moved together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from curator.gui import icons, theme, wording
from curator.gui.views.canvas import STEP, PictureCanvas
from curator.gui.views.elided import ElidedLabel
from curator.gui.views.marks_strip import MarksStrip
from curator.gui.views.overlay import Notice
from curator.records import Marks

#: What an arrow key with Shift moves zoomed pictures by.
_PAN = 64


@dataclass(frozen=True, slots=True)
class TableEntry:
    """What is said of one picture; `error` is why it can't be shown, or None."""

    path: Path
    score: float | None = None
    percentile: float | None = None
    marks: Marks = Marks()  # noqa: RUF009 (frozen)
    error: str | None = None


class TableCell(QFrame):
    """One picture with its name, score and marks under it."""

    pressed = Signal()
    starsChosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "cell")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.canvas = PictureCanvas()
        self.canvas.setMinimumSize(80, 80)
        self.notice = Notice(self.canvas)
        self._name = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self._name.setFont(theme.font("strong"))
        self._score = QLabel()
        self._score.setProperty("role", "muted")
        self._score.setFont(theme.font("numbers"))
        self.marks = MarksStrip()
        self.marks.starsChosen.connect(self._stars)
        caption = QHBoxLayout()
        gap = theme.SPACING
        caption.setContentsMargins(gap * 2, gap, gap, gap)
        caption.setSpacing(gap * 2)
        caption.addWidget(self._name, 1)
        caption.addWidget(self._score)
        caption.addWidget(self.marks)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(0)
        column.addWidget(self.canvas, 1)
        column.addLayout(caption)
        self.entry = TableEntry(Path())
        self._final = False
        self.set_current(False)

    def show_only_name(self) -> None:
        """Leave score and marks out: it is the picture that is to be judged."""
        self._score.hide()
        self.marks.hide()

    def show_entry(self, entry: TableEntry) -> bool:
        """Say what is known of a picture; returns whether its image is wanted."""
        before, self.entry = self.entry, entry
        self._name.set_full_text(wording.printable(entry.path.name))
        score = wording.score(entry.score)
        if entry.percentile is not None:
            score = f"{score} · {wording.percent(entry.percentile)}"
        self._score.setText(score)
        self.marks.set_marks(entry.marks)
        self.setAccessibleName(f"{self._name.full_text()}, {score}")
        if before.path == entry.path and before.error == entry.error:
            return False
        self._final = False
        self.canvas.clear()
        if entry.error is not None:
            self.notice.say("image-broken", self.tr("This picture can't be shown"), entry.error)
            return False
        self.notice.say("", self.tr("Loading…"))
        return True

    def set_image(self, image: QImage, final: bool) -> None:
        """Show the picture's image; the quick one does not follow the final one."""
        if image.isNull() or (self._final and not final):
            return
        self._final = final
        self.notice.hide()
        self.canvas.set_image(image)

    def set_current(self, current: bool) -> None:
        """Mark the cell that keys are for."""
        self.setProperty("current", "true" if current else "false")
        self.style().unpolish(self)
        self.style().polish(self)

    def resizeEvent(self, event: object) -> None:
        """Keep the notice over the whole picture."""
        self.notice.setGeometry(self.canvas.rect())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Make this the cell that keys are for."""
        self.pressed.emit()

    def _stars(self, stars: int) -> None:
        self.pressed.emit()
        self.starsChosen.emit(stars)


class LightTable(QWidget):
    """Shows entries; the owner serves `imageNeeded` with `set_image`."""

    #: The place of a cell, and its path.
    imageNeeded = Signal(int, object)
    closed = Signal()
    #: Another cell is the one that keys are for.
    currentChanged = Signal(int)
    starsChosen = Signal(int)
    #: The user wants the current picture off the table.
    removeRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lightTable")
        self.setAccessibleName(self.tr("Light Table"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.cells: list[TableCell] = []
        self.current = 0
        self._syncing = False
        self._zoom = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._zoom.setProperty("role", "muted")
        self._zoom.setFont(theme.font("numbers"))
        self._title = QLabel(self.tr("Light Table"))
        self._title.setFont(theme.font("strong"))
        self._lock = self._button("lock", self.tr("Zoom and move together"), "L")
        self._lock.setCheckable(True)
        self._lock.setChecked(True)
        self._lock.toggled.connect(self._lock_toggled)
        self._cells = QGridLayout()
        self._cells.setContentsMargins(0, 0, 0, 0)
        self._cells.setSpacing(2)
        self._lay_out()

    def show_entries(self, entries: Sequence[TableEntry]) -> None:
        """Show two to four pictures; those that are there already keep their view."""
        if len(entries) != len(self.cells):
            self._make_cells(len(entries))
        for place, entry in enumerate(entries):
            if self.cells[place].show_entry(entry):
                self.imageNeeded.emit(place, entry.path)
        self.set_current(min(self.current, len(entries) - 1))

    def set_image(self, place: int, path: Path, image: QImage, final: bool) -> None:
        """Show an image; one that comes late for another picture is dropped."""
        if place < len(self.cells) and self.cells[place].entry.path == path:
            self.cells[place].set_image(image, final)
            self._follow(self.cells[self.current].canvas)

    def set_problem(self, place: int, path: Path, sentence: str) -> None:
        """Tell why a picture can't be shown."""
        if place < len(self.cells) and self.cells[place].entry.path == path:
            title = self.tr("This picture can't be shown")
            self.cells[place].notice.say("image-broken", title, sentence)

    def set_current(self, place: int) -> None:
        """Choose the cell that keys are for."""
        changed = place != self.current
        self.current = max(0, place)
        for number, cell in enumerate(self.cells):
            cell.set_current(number == self.current)
        self._show_zoom()
        if changed:
            self.currentChanged.emit(self.current)

    def locked(self) -> bool:
        """Tell whether pictures zoom and move together."""
        return self._lock.isChecked()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Everything the mouse can do, from the keyboard."""
        key, held = Qt.Key(event.key()), event.modifiers()
        canvas = self.cells[self.current].canvas
        shifted = bool(held & Qt.KeyboardModifier.ShiftModifier)
        if shifted and key in _ARROWS:
            dx, dy = _ARROWS[key]
            canvas.pan(dx * _PAN, dy * _PAN)
            return
        actions = {
            Qt.Key.Key_Left: lambda: self.step(-1),
            Qt.Key.Key_Right: lambda: self.step(1),
            Qt.Key.Key_Space: lambda: self.step(1),
            Qt.Key.Key_Plus: lambda: canvas.zoom_by(STEP),
            Qt.Key.Key_Equal: lambda: canvas.zoom_by(STEP),
            Qt.Key.Key_Minus: lambda: canvas.zoom_by(1 / STEP),
            Qt.Key.Key_Z: self.turn_size,
            Qt.Key.Key_L: self._lock.toggle,
            Qt.Key.Key_R: self.removeRequested.emit,
            Qt.Key.Key_Escape: self.closed.emit,
        }
        if key in actions:
            actions[key]()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go from picture to picture."""
        self.step(1 if forward else -1)
        return True

    def step(self, places: int) -> None:
        """Go to another cell, round and round."""
        if self.cells:
            self.set_current((self.current + places) % len(self.cells))

    def turn_size(self) -> None:
        """Go to 100 %, or from anywhere else back to whole pictures."""
        canvas = self.cells[self.current].canvas
        canvas.zoom_to(1.0) if canvas.is_fitted() else canvas.fit()

    # -- within --------------------------------------------------------------------------------

    def _make_cells(self, count: int) -> None:
        for cell in self.cells:
            self._cells.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self.cells = [TableCell() for _ in range(count)]
        columns = 2 if count in (2, 4) else max(1, count)
        for number, cell in enumerate(self.cells):
            cell.pressed.connect(self._pressed)
            cell.starsChosen.connect(self.starsChosen)
            cell.canvas.pressed.connect(self._pressed)
            cell.canvas.viewChanged.connect(self._view_changed)
            self._cells.addWidget(cell, number // columns, number % columns)
        for column in range(4):
            self._cells.setColumnStretch(column, 1 if column < columns else 0)

    def _pressed(self) -> None:
        sender = self.sender()
        for number, cell in enumerate(self.cells):
            if sender in (cell, cell.canvas):
                self.set_current(number)

    def _view_changed(self) -> None:
        sender = self.sender()
        if isinstance(sender, PictureCanvas):
            self._follow(sender)

    def _follow(self, leader: PictureCanvas) -> None:
        """Show in all other cells the part that one shows."""
        if self._syncing:
            return
        self._syncing = True
        if self.locked() and leader.has_image():
            zoom, centre = leader.view()
            for cell in self.cells:
                if cell.canvas is not leader:
                    cell.canvas.set_view(zoom, centre)
        self._syncing = False
        self._show_zoom()

    def _lock_toggled(self, on: bool) -> None:
        if on and self.cells:
            self._follow(self.cells[self.current].canvas)

    def _show_zoom(self) -> None:
        canvas = self.cells[self.current].canvas if self.cells else None
        shown = canvas is not None and canvas.has_image()
        self._zoom.setText(wording.percent(canvas.scale() * 100) if shown and canvas else "")

    def _button(self, icon: str, name: str, key: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(icon))
        button.setIconSize(QSize(20, 20))
        button.setToolTip(f"{name} ({key})")
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def _lay_out(self) -> None:
        back = self._button("grid", self.tr("Back to all pictures"), self.tr("Esc"))
        back.clicked.connect(self.closed)
        whole = self._button("fit", self.tr("100 % or whole"), "Z")
        whole.clicked.connect(self.turn_size)
        self._zoom.setMinimumWidth(self._zoom.fontMetrics().horizontalAdvance("1600 %") + 8)
        bar = QFrame()
        bar.setProperty("role", "panel")
        bar.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        gap = theme.SPACING
        top = QHBoxLayout(bar)
        top.setContentsMargins(gap * 2, gap, gap * 2, gap)
        top.setSpacing(gap)
        top.addWidget(back)
        top.addSpacing(gap)
        top.addWidget(self._title)
        top.addStretch(1)
        for widget in (self._zoom, whole, self._lock):
            top.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addLayout(self._cells, 1)


_ARROWS = {
    Qt.Key.Key_Left: (1, 0),
    Qt.Key.Key_Right: (-1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
