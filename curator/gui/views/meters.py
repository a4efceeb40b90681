"""Small drawings of the info panel: a place on a scale, and a band's dot."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from curator.gui import theme


class PercentileBar(QWidget):
    """A thin rule with the picture's place on it, and how far off that may be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(12)
        self._percentile: float | None = None
        self._range: tuple[float, float] | None = None

    def set_percentile(self, percentile: float | None) -> None:
        """Set the place, 0 to 100."""
        self._percentile = percentile
        self.update()

    def set_range(self, low: float | None, high: float | None) -> None:
        """Set between which places it may be; None where that is not known."""
        self._range = None if low is None or high is None else (low, high)
        self.update()

    def range(self) -> tuple[float, float] | None:
        """Return the places that were set."""
        return self._range

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rule, what lies below the picture, its place and the range."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        tokens = theme.colors()
        painter.setBrush(tokens.pressed)
        painter.drawRoundedRect(QRectF(0, 4, self.width(), 4), 2, 2)
        if self._percentile is None:
            return
        place = self._x(self._percentile)
        painter.setBrush(tokens.accent)
        painter.drawRoundedRect(QRectF(0, 4, place, 4), 2, 2)
        painter.drawEllipse(QRectF(place - 4, 2, 8, 8))
        if self._range is not None:
            painter.setPen(QPen(tokens.text, 1.5))
            low, high = (self._x(end) for end in self._range)
            painter.drawLine(int(low), 6, int(high), 6)
            for end in (low, high):
                painter.drawLine(int(end), 3, int(end), 9)

    def _x(self, percentile: float) -> float:
        return 4 + (self.width() - 8) * min(max(percentile, 0.0), 100.0) / 100


class BandMark(QWidget):
    """A dot in the band's colour; the words beside it say the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(10, 10))
        self._band: str | None = None

    def set_band(self, band: str | None) -> None:
        """Set "photo", "between", "art" or None."""
        self._band = band
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.band_color(self._band))
        painter.drawEllipse(QRectF(1, 1, 8, 8))
