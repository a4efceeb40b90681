"""What this program is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from curator.gui import icons, theme
from curator.gui.dialogs.layout import close_box, keep_room
from curator.gui.wording import labelled


class AboutDialog(QDialog):
    """Name, version, what the score means, and where the idea is from."""

    def __init__(
        self,
        version: str,
        facts: Sequence[tuple[str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        """`facts` are pairs of label and text: versions and folders, for a report of a problem."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("About ArtScore Curator"))
        gap = theme.SPACING
        art = QLabel()
        art.setPixmap(icons.application_icon().pixmap(64, 64))
        art.setAlignment(Qt.AlignmentFlag.AlignTop)
        name = QLabel("ArtScore Curator")
        name.setFont(theme.font("title"))
        number = QLabel(self.tr("Version {version}").format(version=version))
        number.setProperty("role", "muted")
        text = QLabel(
            self.tr(
                "Ranks the pictures of a folder from photograph to art. The ArtScore is an order, "
                "not a mark: only which of two pictures scores higher has a meaning."
            )
        )
        text.setWordWrap(True)
        source = QLabel(
            self.tr(
                "After “Learning to Evaluate the Artness of AI-generated Images” by Junyu Chen, "
                "Jie An, Hanjia Lyu, Christopher Kanan and Jiebo Luo."
            )
        )
        source.setProperty("role", "muted")
        source.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(gap)
        words.addWidget(name)
        words.addWidget(number)
        words.addSpacing(gap * 2)
        words.addWidget(text)
        words.addSpacing(gap)
        words.addWidget(source)
        lines = QLabel("\n".join(labelled(label, value) for label, value in facts))
        lines.setTextFormat(Qt.TextFormat.PlainText)
        lines.setFont(theme.font("small"))
        lines.setProperty("role", "muted")
        lines.setWordWrap(True)
        lines.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        words.addSpacing(gap)
        words.addWidget(lines)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(gap * 5)
        row.addWidget(art)
        row.addLayout(words, 1)
        buttons = close_box(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(gap * 6, gap * 6, gap * 6, gap * 5)
        column.setSpacing(gap * 5)
        column.addLayout(row, 1)
        column.addWidget(buttons)
        self.setMinimumWidth(480)
        keep_room(self)
