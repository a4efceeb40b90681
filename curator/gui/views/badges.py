"""Small signs on a picture and beside its name, legible on any picture."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen, QPolygonF

from curator.gui import theme, wording
from curator.records import Marks

#: A chip's distance from the picture's edges, and the room around what it says.
_INSET, _PAD = theme.SPACING, theme.SPACING
#: The side of an arrow, and of a flag's sign.
_ARROW = 7.0
_SIGN = 8.0
_CHIP_ALPHA = 0.9
#: A star's diameter beside a name, and from one to the next.
_STAR, _STAR_STEP = 9.0, 10.0
#: The side of the sign of a stack.
_SHEETS = 10.0
#: A label's dot, with the gap after it.
_DOT, _DOT_STEP = 9.0, 14
#: How opaque a rejected picture is.
REJECTED_OPACITY = 0.3


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


def draw_stacked(painter: QPainter, box: QRect, count: int) -> None:
    """Draw how many pictures lie on each other into a picture's lower right corner."""
    font = theme.font("numbers")
    metrics = QFontMetrics(font)
    text = wording.count(count)
    width = metrics.horizontalAdvance(text) + _SHEETS + 3 * _PAD
    chip = QRectF(
        box.right() + 1 - _INSET - width,
        box.bottom() + 1 - _INSET - metrics.height(),
        width,
        metrics.height(),
    )
    draw_chip(painter, chip)
    ink = theme.colors().text
    painter.setPen(QPen(ink, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    left, top = chip.x() + _PAD, chip.center().y() - _SHEETS / 2
    painter.drawRect(QRectF(left, top + 3, _SHEETS - 3, _SHEETS - 3))
    corner = [(left + 3, top), (left + _SHEETS, top), (left + _SHEETS, top + _SHEETS - 3)]
    painter.drawPolyline(QPolygonF([QPointF(*point) for point in corner]))
    painter.setFont(font)
    painter.drawText(
        chip.adjusted(2 * _PAD + _SHEETS, 0, -_PAD, 0), int(Qt.AlignmentFlag.AlignCenter), text
    )


def draw_flag(painter: QPainter, box: QRect, flag: int) -> None:
    """Draw a tick or a cross into a picture's upper left corner; nothing for 0."""
    if not flag:
        return
    side = _SIGN + 2 * _PAD
    chip = QRectF(box.x() + _INSET, box.y() + _INSET, side, side)
    draw_chip(painter, chip)
    draw_flag_sign(painter, chip.center(), flag)


def draw_flag_sign(painter: QPainter, centre: QPointF, flag: int, size: float = _SIGN) -> None:
    """Draw a tick (1) or a cross (-1) around a point."""
    colors = theme.colors()
    ink = colors.success if flag > 0 else colors.error
    pen = QPen(ink, size / 4)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = size / 2
    x, y = centre.x(), centre.y()
    if flag > 0:
        points = [(x - half, y), (x - half / 4, y + half * 0.75), (x + half, y - half * 0.75)]
        painter.drawPolyline(QPolygonF([QPointF(*point) for point in points]))
    else:
        reach = half * 0.8
        painter.drawLine(QPointF(x - reach, y - reach), QPointF(x + reach, y + reach))
        painter.drawLine(QPointF(x - reach, y + reach), QPointF(x + reach, y - reach))


def draw_label_and_stars(painter: QPainter, line: QRect, marks: Marks) -> QRect:
    """Draw a label at a line's left and stars at its right; returns what is left between them."""
    rest = QRect(line)
    middle = line.y() + (line.height() - 1) // 2 + 0.5
    if marks.color:
        dot = QRectF(line.x(), middle - _DOT / 2, _DOT, _DOT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.label_color(marks.color))
        painter.drawRoundedRect(dot, 2, 2)
        rest.setLeft(rest.left() + _DOT_STEP)
    if marks.stars:
        width = marks.stars * _STAR_STEP
        left = line.right() + 1 - width
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colors().text)
        for number in range(marks.stars):
            painter.drawPath(_SMALL_STAR.translated(left + (number + 0.5) * _STAR_STEP, middle))
        rest.setRight(round(left) - _PAD)
    return rest


def star(centre: QPointF, radius: float) -> QPainterPath:
    """Return a five-pointed star that stands on two of its points."""
    path = QPainterPath()
    for corner in range(10):
        reach = radius if corner % 2 == 0 else radius * 0.42
        angle = math.pi * corner / 5
        point = centre + QPointF(reach * math.sin(angle), -reach * math.cos(angle))
        path.lineTo(point) if corner else path.moveTo(point)
    path.closeSubpath()
    return path


_SMALL_STAR = star(QPointF(), _STAR / 2)


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
    return QPolygonF([QPointF(left, base), QPointF(left + _ARROW, base), QPointF(left + half, tip)])
