"""Where tiles of one size stand: arithmetic on rows, in the coordinates of the whole grid."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPoint, QRect, QSize

from curator.gui import theme

MARGIN = 3 * theme.SPACING
GAP = 2 * theme.SPACING


@dataclass(frozen=True)
class Tiling:
    """`count` tiles side by side and line by line in a width, all in pixels.

    What is left of the width is spread evenly between the columns and at both sides.
    """

    width: int
    count: int
    tile: QSize

    @cached_property
    def columns(self) -> int:
        """How many tiles stand side by side."""
        return max(1, (self.width - 2 * MARGIN + GAP) // (self.tile.width() + GAP))

    @cached_property
    def _spread(self) -> int:
        used = self.columns * (self.tile.width() + GAP) - GAP
        return max(0, self.width - 2 * MARGIN - used) // (self.columns + 1)

    @cached_property
    def pitch(self) -> QSize:
        """From one tile's corner to the next one's."""
        return self.tile + QSize(GAP + self._spread, GAP)

    @cached_property
    def left(self) -> int:
        """Where the first column begins."""
        used = self.columns * self.pitch.width() - GAP - self._spread
        return max(MARGIN, (self.width - used) // 2)

    @property
    def height(self) -> int:
        """The height of all lines together."""
        lines = -(-self.count // self.columns)
        return 2 * MARGIN + max(0, lines * self.pitch.height() - GAP)

    def rect(self, row: int) -> QRect:
        """Return a row's tile."""
        line, column = divmod(row, self.columns)
        x = self.left + column * self.pitch.width()
        return QRect(QPoint(x, MARGIN + line * self.pitch.height()), self.tile)

    def row_at(self, point: QPoint) -> int:
        """Return the row whose tile is at a point, or -1."""
        line, y = divmod(point.y() - MARGIN, self.pitch.height())
        column, x = divmod(point.x() - self.left, self.pitch.width())
        if line < 0 or not 0 <= column < self.columns:
            return -1
        if x >= self.tile.width() or y >= self.tile.height():
            return -1
        row = line * self.columns + column
        return row if row < self.count else -1

    def lines_between(self, top: int, bottom: int) -> range:
        """Return the lines that the strip from `top` up to `bottom` touches, gaps included."""
        first = max(0, (top - MARGIN) // self.pitch.height())
        last = max(-1, (bottom - 1 - MARGIN) // self.pitch.height())
        return range(first, last + 1)

    def rows_between(self, top: int, bottom: int) -> range:
        """Return the rows of those lines."""
        lines = self.lines_between(top, bottom)
        return range(
            min(lines.start * self.columns, self.count), min(lines.stop * self.columns, self.count)
        )

    def spans_in(self, rect: QRect) -> list[tuple[int, int]]:
        """Return the first and last row of each line's tiles that a rectangle touches."""
        touched = [
            column
            for column in range(self.columns)
            if rect.left() < self.left + column * self.pitch.width() + self.tile.width()
            and rect.right() >= self.left + column * self.pitch.width()
        ]
        spans = []
        for line in self.lines_between(rect.top(), rect.bottom() + 1):
            top = MARGIN + line * self.pitch.height()
            if not touched or rect.top() >= top + self.tile.height():
                continue
            first = line * self.columns + touched[0]
            last = min(line * self.columns + touched[-1], self.count - 1)
            if first <= last:
                spans.append((first, last))
        return spans
