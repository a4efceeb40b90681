"""How one picture is drawn in the grid."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap, QRegion
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from curator.gui import icons, theme, wording
from curator.gui.models.block import Status
from curator.gui.models.pictures import PictureModel
from curator.gui.models.tile import Tile
from curator.gui.models.values import Verdict
from curator.gui.sentences import translated
from curator.gui.views.badges import (
    REJECTED_OPACITY,
    draw_flag,
    draw_label_and_stars,
    draw_move,
    draw_stacked,
)
from curator.gui.views.lines import draw_centred, wrapped
from curator.gui.views.pixmaps import PixmapCache

#: Between the tile's edge and its picture.
PADDING = 2 * theme.SPACING
#: From this edge on there is room for a larger score beside its percentile.
_ROOMY = 136
#: How far a picture with fewer pixels than its tile is enlarged.
_ENLARGED = 4
#: The sign of an unreadable picture, and the height from which on there is room for it.
_MARK, _ROOM_FOR_MARK = 24, 120
#: The bar that shows the percentile.
BAR = 3

AnyIndex = QModelIndex | QPersistentModelIndex


class TileDelegate(QStyledItemDelegate):
    """Draws tiles: the picture, its score, its percentile as a pill and a bar, its name."""

    def __init__(
        self, model: PictureModel, pixmaps: PixmapCache, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._pixmaps = pixmaps
        self.edge = 192
        #: Where the view is being painted, or None: of a tile half of which scrolls in, only that
        #: half is drawn.
        self.exposed: QRegion | None = None
        #: Says "photo", "between" or "art" of a score; None where the model doesn't know.
        self.band: Callable[[float], str] | None = None
        #: Whether each tile has a line for what a comparison with a reference says of it.
        self.compares = False
        self._marks: dict[tuple[str, float], QPixmap] = {}
        self._measure()

    def _measure(self) -> None:
        self._score_font = theme.font("heading" if self.edge >= _ROOMY else "strong")
        self._score_font.setFeature(self._score_font.Tag("tnum"), 1)
        self._pill_font = theme.font("numbers")
        self._name_font = theme.font("small")
        self._score_metrics = QFontMetrics(self._score_font)
        self._pill_metrics = QFontMetrics(self._pill_font)
        self._name_metrics = QFontMetrics(self._name_font)

    def set_edge(self, edge: int) -> None:
        """Draw pictures at most `edge` device-independent pixels wide and high."""
        self.edge = edge
        self._measure()

    def tile_size(self) -> QSize:
        """Return the size of every tile."""
        text = self._score_metrics.height() + self._name_metrics.height() + theme.SPACING
        if self.compares:
            text += self._pill_metrics.height()
        side = self.edge + 2 * PADDING
        return QSize(side, PADDING + self.edge + 2 * theme.SPACING + text + PADDING)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return self.tile_size()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        rect: QRect = option.rect
        self._paint_frame(painter, rect, option.state)
        tile = self._model.tile(index.row())
        picture = self.picture_box(rect)
        if self._is_exposed(picture):
            self._paint_upper(painter, picture, tile)
        below = QRect(QPoint(picture.left(), picture.bottom() + 1), rect.bottomRight())
        if self._is_exposed(below):
            caption = below.adjusted(0, 2 * theme.SPACING, -PADDING, -PADDING)
            self._paint_caption(painter, caption, tile)
        painter.restore()

    def picture_box(self, rect: QRect) -> QRect:
        """Return where in a tile its picture is."""
        return QRect(rect.x() + PADDING, rect.y() + PADDING, self.edge, self.edge)

    def _is_exposed(self, box: QRect) -> bool:
        return self.exposed is None or self.exposed.intersects(box)

    def _paint_upper(self, painter: QPainter, box: QRect, tile: Tile) -> None:
        """Draw the picture and what lies on it."""
        marks = tile.marks
        if tile.status is Status.UNREADABLE:
            self._paint_error(painter, box, translated(tile.error or ""))
        else:
            pixmap = self._pixmaps.get(tile.stamp)
            self._paint_picture(painter, box, pixmap, rejected=marks is not None and marks.flag < 0)
        if marks is not None:
            draw_flag(painter, box, marks.flag)
        if tile.stacked > 1:
            draw_stacked(painter, box, tile.stacked)
        if tile.move is not None:
            draw_move(painter, box, tile.move.places)

    def _paint_frame(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        colors = theme.colors()
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            fill: QColor | None = colors.accent_soft
        elif state & QStyle.StateFlag.State_MouseOver:
            fill = colors.hover
        else:
            fill = None
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        pen = QPen(Qt.PenStyle.NoPen)
        if focused:
            pen = QPen(colors.accent, 2)
        elif selected:
            pen = QPen(colors.accent, 1)
        painter.setPen(pen)
        painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
        if fill is not None or focused:
            inset = 1 if focused or selected else 0
            painter.drawRoundedRect(
                rect.adjusted(inset, inset, -inset, -inset), 2 * theme.RADIUS, 2 * theme.RADIUS
            )

    def _paint_picture(
        self, painter: QPainter, box: QRect, pixmap: QPixmap | None, *, rejected: bool
    ) -> None:
        colors = theme.colors()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.tile_background)
        painter.drawRoundedRect(box, theme.RADIUS, theme.RADIUS)
        if pixmap is None:
            return
        ratio = painter.device().devicePixelRatioF()
        # In device pixels, so that an unscaled thumbnail meets the screen's pixels exactly.
        room = QSize(round(box.width() * ratio), round(box.height() * ratio))
        size = pixmap.size()
        # Small pictures are enlarged like their neighbours, but an icon stays an icon.
        most = room.boundedTo(size * _ENLARGED)
        size.scale(most, Qt.AspectRatioMode.KeepAspectRatio)
        shown = _centred(QSize(round(size.width() / ratio), round(size.height() / ratio)), box)
        clip = QPainterPath()
        clip.addRoundedRect(box, theme.RADIUS, theme.RADIUS)
        painter.setClipPath(clip)
        painter.setOpacity(REJECTED_OPACITY if rejected else 1.0)
        painter.drawPixmap(shown, pixmap)
        painter.setOpacity(1.0)
        painter.setClipping(False)

    def _paint_error(self, painter: QPainter, box: QRect, sentence: str) -> None:
        colors = theme.colors()
        painter.setPen(QPen(colors.border, 1))
        painter.setBrush(colors.tile_background)
        painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), theme.RADIUS, theme.RADIUS)
        inner = box.adjusted(PADDING, PADDING, -PADDING, -PADDING)
        marked = inner.height() >= _ROOM_FOR_MARK
        above = _MARK + PADDING if marked else 0
        lines = wrapped(sentence, self._name_font, inner.adjusted(0, above, 0, 0))
        height = above + len(lines) * self._name_metrics.height()
        top = inner.y() + max(0, (inner.height() - height) // 2)
        if marked:
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(inner.center().x() - _MARK // 2, top, self._mark(ratio))
        inner.setTop(top + above)
        painter.setPen(colors.text_muted)
        draw_centred(painter, lines, self._name_font, inner)

    def _mark(self, ratio: float) -> QPixmap:
        color = theme.colors().error
        key = (color.name(), ratio)
        if key not in self._marks:
            self._marks[key] = icons.pixmap("image-broken", _MARK, color, ratio)
        return self._marks[key]

    def _paint_caption(self, painter: QPainter, box: QRect, tile: Tile) -> None:
        colors = theme.colors()
        line = QRect(box.x(), box.y(), box.width(), self._score_metrics.height())
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if tile.status is Status.UNREADABLE:
            painter.setFont(self._pill_font)
            painter.setPen(colors.error)
            painter.drawText(line, left, self.tr("Unreadable"))
        elif tile.score is None:
            painter.setFont(self._pill_font)
            painter.setPen(colors.text_muted)
            painter.drawText(line, left, self.tr("Waiting"))
        else:
            painter.setFont(self._score_font)
            painter.setPen(colors.text)
            painter.drawText(line, left, wording.score(tile.score))
            if tile.percentile is not None:
                tint = self._tint(tile.score)
                self._paint_percentile(painter, line, tile.percentile, tint, tied=tile.tied)
        top = line.bottom() + 1
        if self.compares and tile.compared is not None:
            measured = QRect(box.x(), top, box.width(), self._pill_metrics.height())
            self._paint_verdict(painter, measured, tile.compared)
            top = measured.bottom() + 1
        name = QRect(box.x(), top + theme.SPACING, box.width(), self._name_metrics.height())
        if tile.marks is not None:
            name = draw_label_and_stars(painter, name, tile.marks)
        painter.setFont(self._name_font)
        painter.setPen(colors.text_muted)
        elided = self._name_metrics.elidedText(
            tile.name, Qt.TextElideMode.ElideMiddle, name.width()
        )
        painter.drawText(name, left, elided)

    def _paint_verdict(self, painter: QPainter, line: QRect, verdict: Verdict) -> None:
        """Draw the metric's name at the left and its value at the right, or that there is none."""
        colors = theme.colors()
        ink = colors.text
        if verdict.value is not None:
            value = wording.measured(verdict.value)
        elif verdict.problem:
            value, ink = self.tr("Can't compare"), colors.text_muted
        else:
            value = "\N{HORIZONTAL ELLIPSIS}" if verdict.waiting else "\N{EN DASH}"
        painter.setFont(self._pill_font)
        painter.setPen(ink)
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        metrics = self._pill_metrics
        value = metrics.elidedText(value, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, right, value)
        room = line.width() - metrics.horizontalAdvance(value) - 2 * theme.SPACING
        if metrics.horizontalAdvance(verdict.title) <= room:
            painter.setPen(colors.text_muted)
            left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(line, left, verdict.title)

    def _paint_percentile(
        self, painter: QPainter, line: QRect, percentile: float, tint: QColor, *, tied: bool
    ) -> None:
        text = wording.percent(percentile)
        if tied:
            text = wording.about(text)
        width = self._pill_metrics.horizontalAdvance(text) + 3 * theme.SPACING
        height = min(line.height(), self._pill_metrics.height() + 2)
        pill = QRect(line.right() + 1 - width, 0, width, height)
        pill.moveTop(line.y() + (line.height() - height) // 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.with_alpha(tint, 0.16))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setFont(self._pill_font)
        painter.setPen(tint)
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), text)
        # The bar closes the picture's lower edge, so that a row of tiles reads as a chart.
        track = QRect(line.x(), line.y() - 2 * theme.SPACING + 2, line.width(), BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colors().border)
        painter.drawRoundedRect(track, BAR / 2, BAR / 2)
        track.setWidth(max(BAR, round(track.width() * percentile / 100)))
        painter.setBrush(tint)
        painter.drawRoundedRect(track, BAR / 2, BAR / 2)

    def _tint(self, score: float) -> QColor:
        return theme.colors().accent if self.band is None else theme.band_color(self.band(score))


def _centred(size: QSize, box: QRect) -> QRect:
    """Return the middle of a box.

    Unlike `QRect.center`, which rounds toward zero, it lies the same wherever the box is: half of
    a tile may be painted before it is scrolled over the upper edge, and the rest after.
    """
    x = (box.width() - 1) // 2 - (size.width() - 1) // 2
    y = (box.height() - 1) // 2 - (size.height() - 1) // 2
    return QRect(box.topLeft() + QPoint(x, y), size)
