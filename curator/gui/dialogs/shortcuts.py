"""The keys, on one page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from curator.gui import theme
from curator.gui.dialogs.layout import close_box
from curator.gui.wording import labelled

Section = tuple[str, Sequence[tuple[str, str]]]


class ShortcutsDialog(QDialog):
    """Shows sections of keys and what they do."""

    def __init__(self, sections: Sequence[Section], parent: QWidget | None = None) -> None:
        """`sections` are pairs of a title and pairs of keys and text."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard Shortcuts"))
        gap = theme.SPACING
        grid = QGridLayout()
        grid.setHorizontalSpacing(gap * 6)
        grid.setVerticalSpacing(gap * 2)
        grid.setColumnStretch(1, 1)
        for title, keys in sections:
            self._add_section(grid, title, keys)
        grid.setRowStretch(grid.rowCount(), 1)
        inner = QWidget()
        inner.setLayout(grid)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inner)
        scroll.setAccessibleName(self.tr("Keyboard Shortcuts"))
        buttons = close_box(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(gap * 5, gap * 4, gap * 5, gap * 5)
        column.setSpacing(gap * 4)
        column.addWidget(scroll)
        column.addWidget(buttons)
        hint = inner.sizeHint()
        self.resize(max(hint.width() + gap * 14, 440), min(hint.height() + gap * 24, 640))

    def _add_section(self, grid: QGridLayout, title: str, keys: Sequence[tuple[str, str]]) -> None:
        row = grid.rowCount()
        heading = QLabel(title)
        heading.setFont(theme.font("strong"))
        heading.setContentsMargins(0, theme.SPACING * (3 if row > 1 else 0), 0, 0)
        grid.addWidget(heading, row, 0, 1, 2)
        for offset, (key, text) in enumerate(keys, start=1):
            shown = QLabel(key)
            shown.setProperty("role", "muted")
            shown.setTextFormat(Qt.TextFormat.PlainText)
            does = QLabel(text)
            does.setWordWrap(True)
            does.setAccessibleName(labelled(text, key))
            grid.addWidget(shown, row + offset, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(does, row + offset, 1)
