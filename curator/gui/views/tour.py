"""A short tour: callouts that point at the window's own parts, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from curator.gui import theme
from curator.gui.wording import labelled

_WIDTH = 340
_SHADE = QColor(0, 0, 0, 130)
_ONWARD = (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@dataclass(frozen=True, slots=True)
class Stop:
    """One callout: what it says, and what finds the part that it points at, if that is shown."""

    title: str
    text: str
    part: Callable[[], QWidget | None]


class Tour(QWidget):
    """Lies over the window, dims all but one part, and goes on by keys or buttons."""

    ended = Signal()

    def __init__(self, stops: Sequence[Stop], window: QWidget) -> None:
        super().__init__(window)
        self._stops = list(stops)
        self._step = 0
        self._window = window
        self._before = window.focusWidget()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._make_card()
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self.setFocus()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._keep_focus)
        self._tell()

    @property
    def step(self) -> int:
        """Which stop is shown, from 0."""
        return self._step

    def spot(self) -> QRect:
        """Return the part pointed at, in this widget's pixels; null where it is not shown."""
        part = self._stops[self._step].part()
        if part is None or not part.isVisible():
            return QRect()
        corner = self.mapFromGlobal(part.mapToGlobal(QPoint(0, 0)))
        return QRect(corner, part.size()).intersected(self.rect())

    def go_on(self) -> None:
        """Show the next stop, or end after the last."""
        if self._step + 1 == len(self._stops):
            self.end()
        else:
            self._step += 1
            self._tell()

    def go_back(self) -> None:
        """Show the stop before."""
        self._step = max(0, self._step - 1)
        self._tell()

    def end(self) -> None:
        """Leave the window as it was."""
        self._window.removeEventFilter(self)
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self.ended.emit()
        self.deleteLater()

    # -- events --------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.setGeometry(self._window.rect())
            self._place_card()
        return super().eventFilter(watched, event)

    @Slot(QWidget, QWidget)
    def _keep_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Take the keys back from what appears below, such as a first page of pictures."""
        if now is None or now.window() is not self._window or not self.isVisible():
            return
        if now is not self and not self.isAncestorOf(now):
            self._before = now
            self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ONWARD:
            self.go_on()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Backspace):
            self.go_back()
        elif event.key() == Qt.Key.Key_Escape:
            self.end()

    def focusNextPrevChild(self, forward: bool) -> bool:
        # Tab stays with the tour: what lies under it can't be seen well.
        ring = [self, *(each for each in self._buttons if each.isVisible())]
        focused = self.focusWidget()
        place = ring.index(focused) if focused in ring else 0
        ring[(place + (1 if forward else -1)) % len(ring)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shade = QPainterPath()
        shade.addRect(QRectF(self.rect()))
        spot = self.spot()
        if not spot.isNull():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            hole = QPainterPath()
            hole.addRoundedRect(QRectF(spot).adjusted(1, 1, -1, -1), 6, 6)
            shade = shade.subtracted(hole)
            painter.setPen(QPen(theme.colors().accent, 2))
            painter.drawPath(hole)
        painter.fillPath(shade, _SHADE)
        painter.setPen(QPen(theme.colors().accent, 1))
        painter.setBrush(theme.colors().surface_raised)
        painter.drawRoundedRect(QRectF(self._card.geometry()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    # -- the card ------------------------------------------------------------------------------

    def _make_card(self) -> None:
        gap = theme.SPACING
        self._card = QWidget(self)
        self._title, self._text, self._place = QLabel(), QLabel(), QLabel()
        self._title.setFont(theme.font("strong"))
        self._place.setFont(theme.font("small"))
        self._place.setProperty("role", "muted")
        for label in (self._title, self._text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._skip = QPushButton(self.tr("Skip"))
        self._back = QPushButton(self.tr("Back"))
        self._next = QPushButton(self.tr("Next"))
        self._buttons = (self._skip, self._back, self._next)
        for button, slot in zip(self._buttons, (self.end, self.go_back, self.go_on), strict=True):
            button.clicked.connect(slot)
        foot = QHBoxLayout()
        foot.setSpacing(gap * 2)
        foot.addWidget(self._place)
        foot.addStretch(1)
        for button in self._buttons:
            foot.addWidget(button)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(gap * 4, gap * 4, gap * 4, gap * 4)
        column.setSpacing(gap * 2)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(gap)
        column.addLayout(foot)

    def _tell(self) -> None:
        stop, last = self._stops[self._step], self._step + 1 == len(self._stops)
        self._title.setText(stop.title)
        self._text.setText(stop.text)
        where = self.tr("Step {step} of {steps}")
        self._place.setText(where.format(step=self._step + 1, steps=len(self._stops)))
        self._next.setText(self.tr("Done") if last else self.tr("Next"))
        self._skip.setVisible(not last)
        self._back.setVisible(self._step > 0)
        self.setAccessibleName(labelled(self._place.text(), stop.title))
        self.setAccessibleDescription(stop.text)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        self._place_card()

    def _place_card(self) -> None:
        """Put the card beside the part, where there is most room, or into the middle."""
        width = min(max(_WIDTH, self._card.minimumSizeHint().width()), self.width())
        height = self._card.heightForWidth(width)
        spot, gap = self.spot(), theme.SPACING * 3
        box = QRect(0, 0, width, height)
        box.moveCenter(self.rect().center() if spot.isNull() else spot.center())
        if not spot.isNull():
            if self.width() - spot.right() > width + gap:
                box.moveLeft(spot.right() + gap)
            elif self.height() - spot.bottom() > height + gap:
                box.moveTop(spot.bottom() + gap)
            elif spot.top() > height + gap:
                box.moveBottom(spot.top() - gap)
        box.moveLeft(max(gap, min(box.left(), self.width() - width - gap)))
        box.moveTop(max(gap, min(box.top(), self.height() - height - gap)))
        self._card.setGeometry(box)
        self.update()
