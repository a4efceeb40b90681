"""What raises the ArtScore within matched prompts, as a table with a chart in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHeaderView,
    QLabel,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from curator.gui import theme, wording
from curator.gui.dialogs.layout import close_box, text_label
from curator.gui.tip import plain_tip

if TYPE_CHECKING:
    from curator.curation.recipes import Effect

_EFFECT = Qt.ItemDataRole.UserRole
#: The column with the chart, and its least width.
_CHART, _CHART_WIDTH = 3, 220
_LEAST_WIDTH = 560
#: The column with the ingredients, and what it takes at most at first.
_VALUE, _VALUE_WIDTH = 1, 220


class EffectChart(QStyledItemDelegate):
    """Draws an effect as a dot and its interval as a bar, on one scale for all rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        #: What the scale reaches to either side of zero, in percentile points.
        self.reach = 10.0

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(_CHART_WIDTH, 28)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        effect = index.data(_EFFECT)
        if effect is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = theme.colors()
        room = QRectF(option.rect).adjusted(10, 0, -10, 0)
        middle = room.center().y()
        painter.setPen(QPen(colors.border_strong, 1))
        zero = self.x_of(0.0, room)
        painter.drawLine(QPointF(zero, room.top()), QPointF(zero, room.bottom()))
        ink = self._ink(effect)
        if effect.low is not None and effect.high is not None:
            painter.setPen(QPen(ink, 3 if effect.clear else 1.5))
            painter.drawLine(
                QPointF(self.x_of(effect.low, room), middle),
                QPointF(self.x_of(effect.high, room), middle),
            )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        radius = 4.5 if effect.clear else 3.5
        painter.drawEllipse(QPointF(self.x_of(effect.effect, room), middle), radius, radius)
        painter.restore()

    def x_of(self, points: float, room: QRectF) -> float:
        """Return where a number of percentile points is; what is beyond the scale is at its end."""
        share = min(max(points / self.reach, -1.0), 1.0)
        return room.center().x() + share * room.width() / 2

    def _ink(self, effect: Effect) -> QColor:
        colors = theme.colors()
        if not effect.clear:
            return colors.text_muted
        return colors.success if effect.effect > 0 else colors.error


class RecipesDialog(QDialog):
    """Shows effects; the owner works them out."""

    #: Whether only pictures are to be compared that were made alike otherwise.
    wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What Raises the ArtScore"))
        self.resize(860, 560)
        self._said = text_label("body", "muted")
        self._said.setText(
            self.tr(
                "Pictures of the same prompt are compared with each other only. Effects are in "
                "percentile points of this folder; bars are 95 % intervals over prompts, bold "
                "where the effect is clear. Comparisons are no experiments."
            )
        )
        self._alike = QCheckBox(self.tr("Compare only pictures whose other settings are the same"))
        self._alike.toggled.connect(self.wanted)
        self.table = QTreeWidget()
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.table.setAccessibleName(self.tr("Effects"))
        self.table.setHeaderLabels(
            [
                self.tr("Setting"),
                self.tr("Value"),
                self.tr("Effect"),
                "",
                self.tr("Prompts"),
                self.tr("With"),
                self.tr("Without"),
            ]
        )
        self._chart = EffectChart(self)
        self.table.setItemDelegateForColumn(_CHART, self._chart)
        self._nothing = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._nothing.setProperty("role", "muted")
        self._nothing.setWordWrap(True)
        gap = theme.SPACING
        column = QVBoxLayout(self)
        column.setContentsMargins(gap * 5, gap * 4, gap * 5, gap * 5)
        column.setSpacing(gap * 3)
        column.addWidget(self._said)
        column.addWidget(self._alike)
        column.addWidget(self.table, 1)
        column.addWidget(self._nothing, 1)
        column.addWidget(close_box(self))
        self.setMinimumWidth(_LEAST_WIDTH)
        # A text that wraps would be cut where the dialog is made low.
        self._said.setMinimumHeight(self._said.heightForWidth(_LEAST_WIDTH - gap * 10))
        self.say(self.tr("Working it out…"))

    def say(self, sentence: str) -> None:
        """Say why there is no table."""
        self._nothing.setText(sentence)
        self._nothing.show()
        self.table.hide()

    def nothing(self) -> str:
        """Return why there is no table, or ""."""
        return "" if self._nothing.isHidden() else self._nothing.text()

    def alike_box(self) -> QCheckBox:
        """Return the box that asks for pictures made alike otherwise."""
        return self._alike

    def show_effects(self, effects: Sequence[Effect], generated: int) -> None:
        """Show effects; `generated` counts the pictures that tell how they were made."""
        if not effects:
            self.say(
                self.tr(
                    "{count} pictures of this folder tell how they were generated, and no two of "
                    "the same prompt differ in checkpoint, LoRA, sampler or CFG."
                ).format(count=wording.count(generated))
            )
            return
        names = {
            "checkpoint": self.tr("Checkpoint"),
            "lora": self.tr("LoRA"),
            "sampler": self.tr("Sampler"),
            "cfg": self.tr("CFG"),
        }
        ends = [abs(end) for each in effects for end in (each.effect, each.low, each.high) if end]
        self._chart.reach = max(5.0, *ends)
        self.table.clear()
        for each in effects:
            sign = "+" if each.effect > 0 else ""
            row = QTreeWidgetItem(
                [
                    names[each.factor],
                    each.ingredient,
                    f"{sign}{wording.decimal(each.effect, 1)}",
                    "",
                    wording.count(each.prompts),
                    wording.count(each.pictures_with),
                    wording.count(each.pictures_without),
                ]
            )
            row.setToolTip(_VALUE, plain_tip(each.ingredient))
            row.setData(_CHART, _EFFECT, each)
            row.setToolTip(_CHART, self._told(each))
            for number in (2, 4, 5, 6):
                right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                row.setTextAlignment(number, right)
            self.table.addTopLevelItem(row)
        header = self.table.header()
        for number in range(self.table.columnCount()):
            self.table.resizeColumnToContents(number)
        # A LoRA of a long name must not push its effect out of sight.
        self.table.setColumnWidth(_VALUE, min(self.table.columnWidth(_VALUE), _VALUE_WIDTH))
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_CHART, QHeaderView.ResizeMode.Stretch)
        self._nothing.hide()
        self.table.show()

    def _told(self, effect: Effect) -> str:
        if effect.low is None or effect.high is None:
            interval = self.tr("one prompt gives no interval")
        else:
            interval = self.tr("{low} to {high} points").format(
                low=wording.decimal(effect.low, 1), high=wording.decimal(effect.high, 1)
            )
        alike = self.tr("{alike} of {prompts} prompts are alike otherwise").format(
            alike=wording.count(effect.same_otherwise), prompts=wording.count(effect.prompts)
        )
        return f"{interval}; {alike}"
