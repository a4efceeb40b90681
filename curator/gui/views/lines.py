"""A sentence in a box: wrapped, centred, and elided after the last line that fits."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout, QTextOption


def wrapped(text: str, font: QFont, box: QRect) -> list[str]:
    """Return the lines of `text` that fit into a box, the last one elided where more follow."""
    metrics = QFontMetrics(font)
    room = max(1, box.height() // metrics.height())
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(box.width())
        start, length = line.textStart(), line.textLength()
        if len(lines) == room - 1 and start + length < len(text):
            rest = metrics.elidedText(text[start:], Qt.TextElideMode.ElideRight, box.width())
            lines.append(rest)
            break
        lines.append(text[start : start + length].strip())
    layout.endLayout()
    return lines


def draw_centred(painter: QPainter, lines: list[str], font: QFont, box: QRect) -> None:
    """Draw lines below each other from the top of a box, each in its middle."""
    metrics = QFontMetrics(font)
    painter.setFont(font)
    for number, line in enumerate(lines):
        x = box.x() + (box.width() - metrics.horizontalAdvance(line)) / 2
        y = box.y() + number * metrics.height() + metrics.ascent()
        painter.drawText(QPointF(x, y), line)
