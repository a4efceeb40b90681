"""Small signs over a tile's picture, legible on any picture."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPolygonF

from curator.gui import theme
from curator.gui.views import wording

#: A chip's distance from the picture's edges, and the room around what it says.
_INSET, _PAD = theme.SPACING, theme.SPACING
#: The side of an arrow.
_ARROW = 7.0
_CHIP_ALPHA = 0.9


def draw_move(painter: QPainter, box: QRect, places: int) -> None:
    """Draw an arrow and the places gained into a picture's upper right corner."""
    font = theme.font("numbers")
    metrics = QFontMetrics(font)
    text = wording.count(abs(places)) if places else "="
    arrow = _ARROW + _PAD if places else 0
    width = metrics.horizontalAdvance(text) + arrow + 2 * _PAD
    chip = QRectF(box.right() + 1 - _INSET - width, box.y() + _INSET, width, metrics.height())
    draw_chip(painter, chip)
    ink = _ink_of(places)
    if places:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawPolygon(_arrow(chip.x() + _PAD, chip.center().y(), up=places > 0))
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(
        chip.adjusted(_PAD + arrow, 0, -_PAD, 0), int(Qt.AlignmentFlag.AlignCenter), text
    )


def draw_chip(painter: QPainter, chip: QRectF) -> None:
    """Draw the ground that a sign stands on."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.with_alpha(theme.colors().surface_raised, _CHIP_ALPHA))
    painter.drawRoundedRect(chip, theme.RADIUS, theme.RADIUS)


def _ink_of(places: int) -> QColor:
    colors = theme.colors()
    if not places:
        return colors.text_muted
    return colors.success if places > 0 else colors.error


def _arrow(left: float, middle: float, *, up: bool) -> QPolygonF:
    half = _ARROW / 2
    tip, base = (middle - half, middle + half) if up else (middle + half, middle - half)
    return QPolygonF(
        [
            QPointF(left, base),
            QPointF(left + _ARROW, base),
            QPointF(left + half, tip),
        ]
    )
