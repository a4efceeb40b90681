"""Halved copies of a large picture, made a strip at a time between events.

Smoothly shrinking 100 million pixels takes a tenth of a second or more. Strips of a million
pixels keep the window answering, need no thread, and end when the picture changes.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QImage, QPainter

#: No level is made of a picture whose longer side is at most this.
SMALLEST = 1024
_STRIP_PIXELS = 1_000_000


class Pyramid(QObject):
    """Level 0 is the picture; each further level is half the one before."""

    grown = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._levels: list[QImage] = []
        self._growing: QImage | None = None
        self._row = 0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._work)

    def set_image(self, image: QImage | None) -> None:
        """Start over with a picture, or with none."""
        self._timer.stop()
        self._growing = None
        self._levels = [] if image is None or image.isNull() else [image]
        self.resume()

    def pause(self) -> None:
        """Stop work until `resume`: nobody looks."""
        self._timer.stop()

    def resume(self) -> None:
        """Go on where `pause` stopped."""
        if self._levels and self._worth_halving():
            self._timer.start()

    def image(self) -> QImage | None:
        """Return the picture itself."""
        return self._levels[0] if self._levels else None

    def resting(self) -> bool:
        """Tell whether there is nothing to do, or nobody to do it for."""
        return not self._timer.isActive()

    def levels(self) -> tuple[QImage, ...]:
        """Return what is made so far."""
        return tuple(self._levels)

    def level_for(self, scale: float) -> QImage:
        """Return the smallest level that still has every pixel that `scale` shows.

        Parameters
        ----------
        scale
            Device pixels a picture pixel; 0.25 is served by the second halving.
        """
        width = self._levels[0].width()
        best = self._levels[0]
        for level in self._levels[1:]:
            if level.width() < width * scale * 0.999:
                break
            best = level
        return best

    def _worth_halving(self) -> bool:
        last = self._levels[-1]
        return max(last.width(), last.height()) > SMALLEST and min(last.width(), last.height()) > 1

    def _work(self) -> None:
        source = self._levels[-1]
        width, height = source.width() // 2, source.height() // 2
        if self._growing is None:
            alpha = source.hasAlphaChannel()
            kinds = QImage.Format
            form = kinds.Format_ARGB32_Premultiplied if alpha else kinds.Format_RGB32
            self._growing = QImage(width, height, form)
            self._row = 0
        # Sampled in between, every pixel is the mean of four: strips meet without a seam.
        rows = min(max(_STRIP_PIXELS // (source.width() * 2), 1), height - self._row)
        painter = QPainter(self._growing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawImage(
            QRectF(0, self._row, width, rows),
            source,
            QRectF(0, self._row * 2, width * 2, rows * 2),
        )
        painter.end()
        self._row += rows
        if self._row >= height:
            self._levels.append(self._growing)
            self._growing = None
            if not self._worth_halving():
                self._timer.stop()
            self.grown.emit()
