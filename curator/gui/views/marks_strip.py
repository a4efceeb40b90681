"""A picture's flag, stars and label in a row; the mouse can change them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from curator.gui import theme
from curator.gui.models.marking import marks_in_words
from curator.gui.views.badges import draw_flag_sign, star
from curator.records import Marks

_HEIGHT = 24
#: From one star to the next, and a star's radius.
_STEP, _RADIUS = 18, 7.0
_FLAG = 22
_DOT = 12.0


class MarksStrip(QWidget):
    """Shows `Marks`; where stars can't be given it only shows."""

    #: 0 to 5; the stars there are already are taken away.
    starsChosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks = Marks()
        self._over = 0
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Marks"))
        self.setToolTip(self.tr("Stars 0 to 5, P picks, X rejects, U clears, 6 to 9 label"))
        theme.notifier().changed.connect(self.update)

    def set_marks(self, marks: Marks) -> None:
        """Show marks."""
        if marks != self._marks:
            self._marks = marks
            self.setAccessibleDescription(marks_in_words(marks))
            self.update()

    def marks(self) -> Marks:
        """Return what is shown."""
        return self._marks

    def sizeHint(self) -> QSize:
        """Ask for a flag, five stars and a label."""
        return QSize(_FLAG + 5 * _STEP + _FLAG, _HEIGHT)

    def star_at(self, x: float) -> int:
        """Return which star is at `x`, 1 to 5, or 0."""
        number = int((x - _FLAG) // _STEP) + 1
        return number if 1 <= number <= 5 else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the flag, stars filled up to the rating, and the label."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors, middle = theme.colors(), self.height() / 2
        if self._marks.flag:
            draw_flag_sign(painter, QPointF(_FLAG / 2, middle), self._marks.flag, 10.0)
        for number in range(1, 6):
            shape = star(QPointF(_FLAG + (number - 0.5) * _STEP, middle + 0.5), _RADIUS)
            if number <= self._marks.stars:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colors.text)
            else:
                painter.setPen(
                    QPen(colors.accent if number <= self._over else colors.border_strong)
                )
                painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(shape)
        if self._marks.color:
            left = _FLAG + 5 * _STEP + (_FLAG - _DOT) / 2
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.label_color(self._marks.color))
            painter.drawRoundedRect(QRectF(left, middle - _DOT / 2, _DOT, _DOT), 3, 3)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which stars a click would give."""
        self._over = self.star_at(event.position().x())
        self.update()

    def leaveEvent(self, event: object) -> None:
        """Show the marks alone."""
        self._over = 0
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Give stars."""
        number = self.star_at(event.position().x())
        if number and event.button() == Qt.MouseButton.LeftButton:
            self.starsChosen.emit(0 if number == self._marks.stars else number)
