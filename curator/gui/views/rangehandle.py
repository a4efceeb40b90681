"""One end of the histogram's range."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from curator.gui import theme, wording

#: What a handle is wide, for the hand.
WIDTH = 12
#: Where its line begins below the histogram's top.
TOP = 6


class Scale(Protocol):
    """What a handle asks of its histogram."""

    def position_of(self, handle: RangeHandle) -> float:
        """Return the score that a handle stands at."""
        ...

    def move_handle(self, handle: RangeHandle, value: float) -> None:
        """Move a handle as far as it may go."""
        ...

    def value_at(self, x: float) -> float:
        """Return the score at a place of the histogram."""
        ...

    def step(self) -> float:
        """Return what an arrow key moves by."""
        ...

    def share_above(self, value: float) -> float:
        """Return how much of the folder scores at least `value`, 0 to 100."""
        ...

    def reset(self) -> None:
        """Open both ends."""
        ...


class RangeHandle(QWidget):
    """One end of the range: a line with a grip, for mouse and keyboard."""

    def __init__(self, parent: QWidget, histogram: Scale, *, low: bool) -> None:
        super().__init__(parent)
        self._histogram = histogram
        self._is_low = low
        self._grabbed_at: float | None = None
        self._bubble: QLabel | None = None
        self.value: float | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(
            self.tr("Lowest ArtScore shown") if low else self.tr("Highest ArtScore shown")
        )

    def text(self) -> str:
        """Return what the bubble says: the score and its share of the folder."""
        value = self._histogram.position_of(self)
        share = self._histogram.share_above(value)
        return self.tr("{score} · top {share}").format(
            score=wording.score(value), share=wording.percent(share)
        )

    def describe(self) -> None:
        """Tell assistive technology where the handle stands."""
        open_end = self.tr("No limit") if self.value is None else self.text()
        self.setAccessibleDescription(open_end)
        if self._bubble is not None:
            self._show_bubble()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._grabbed_at = event.position().x() - self.width() / 2
            self._show_bubble()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse."""
        if self._grabbed_at is not None:
            x = self.mapToParent(event.position()).x() - self._grabbed_at
            self._histogram.move_handle(self, self._histogram.value_at(x))
            self._show_bubble()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._grabbed_at = None
        if not self.hasFocus():
            self._hide_bubble()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open both ends again."""
        self._grabbed_at = None
        self._histogram.reset()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move by a hundredth of the span, Page keys by a tenth, Home and End fully."""
        step = self._histogram.step()
        span = 100 * step
        moves = {
            Qt.Key.Key_Left: -step,
            Qt.Key.Key_Down: -step,
            Qt.Key.Key_Right: step,
            Qt.Key.Key_Up: step,
            Qt.Key.Key_PageDown: -10 * step,
            Qt.Key.Key_PageUp: 10 * step,
            Qt.Key.Key_Home: -span,
            Qt.Key.Key_End: span,
        }
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._histogram.reset()
        elif key in moves:
            here = self._histogram.position_of(self)
            self._histogram.move_handle(self, here + moves[key])
            self._show_bubble()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Show the value while the handle has the focus or is under the mouse."""
        kind = event.type()
        if kind in (QEvent.Type.HoverEnter, QEvent.Type.FocusIn):
            self._show_bubble()
            self.update()
        elif kind in (QEvent.Type.HoverLeave, QEvent.Type.FocusOut):
            if self._grabbed_at is None and not (
                kind == QEvent.Type.HoverLeave and self.hasFocus()
            ):
                self._hide_bubble()
            self.update()
        elif kind == QEvent.Type.Hide:
            self._hide_bubble()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line and, at its foot, the grip; the focus rings the grip."""
        painter = QPainter(self)
        tokens = theme.colors()
        centre = self.width() // 2
        active = self.hasFocus() or self.underMouse() or self._grabbed_at is not None
        color = tokens.accent if active or self.value is not None else tokens.border_strong
        painter.fillRect(QRectF(centre, TOP, 1, self.height() - TOP), color)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        grip = QRectF(centre - 3.5, self.height() - 17, 8, 16)
        painter.setPen(QPen(color, 2 if self.hasFocus() else 1))
        painter.setBrush(tokens.accent if self.hasFocus() else tokens.surface_raised)
        painter.drawRoundedRect(grip.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)

    def _show_bubble(self) -> None:
        if not self.isVisible():
            return
        if self._bubble is None:
            # A child of the window, so that it may stand above the histogram's edge.
            self._bubble = QLabel(self.window())
            self._bubble.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._bubble.setFont(theme.font("small"))
            self._bubble.setContentsMargins(6, 2, 6, 2)
        tokens = theme.colors()
        self._bubble.setStyleSheet(
            f"background: {tokens.text.name()}; color: {tokens.window.name()};"
            f"border-radius: {theme.RADIUS}px;"
        )
        self._bubble.setText(self.text())
        self._bubble.adjustSize()
        foot = self.mapTo(self.window(), QPoint(self.width() // 2, self.height() + 2))
        room = self.window().width() - self._bubble.width()
        x = min(max(foot.x() - self._bubble.width() // 2, 0), max(room, 0))
        self._bubble.move(x, min(foot.y(), self.window().height() - self._bubble.height()))
        self._bubble.show()
        self._bubble.raise_()

    def _hide_bubble(self) -> None:
        if self._bubble is not None:
            self._bubble.hide()
            self._bubble.deleteLater()
            self._bubble = None
