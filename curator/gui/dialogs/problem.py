"""Something went wrong: what, and what a report needs."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from curator.gui import icons, theme
from curator.gui.dialogs.layout import close_box

_LEAST_WIDTH, _PICTURE = 480, 32


class ProblemDialog(QDialog):
    """A title, a sentence, and the log behind a button that shows it."""

    def __init__(self, title: str, text: str, log: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("ArtScore Curator"))
        gap = theme.SPACING
        picture = QLabel()
        picture.setPixmap(
            icons.pixmap("error", _PICTURE, theme.colors().error, self.devicePixelRatioF())
        )
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        heading = QLabel(title)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setFont(theme.font("heading"))
        heading.setWordWrap(True)
        sentence = QLabel(text)
        sentence.setTextFormat(Qt.TextFormat.PlainText)
        sentence.setWordWrap(True)
        sentence.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._log = QPlainTextEdit(log)
        self._log.setReadOnly(True)
        self._log.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._log.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._log.setAccessibleName(self.tr("Log"))
        self._log.setMinimumSize(QSize(440, 200))
        self._log.hide()
        self._details = QPushButton(self.tr("Show Details"))
        self._details.setAutoDefault(False)
        self._details.clicked.connect(self._toggle)
        self._details.setVisible(bool(log))
        self._copy = QPushButton(self.tr("Copy Details"))
        self._copy.setAutoDefault(False)
        self._copy.clicked.connect(self._copy_log)
        self._copy.setVisible(bool(log))
        self._buttons = close_box(self)
        words = QVBoxLayout()
        words.setSpacing(gap * 2)
        words.addWidget(heading)
        words.addWidget(sentence)
        row = QHBoxLayout()
        row.setSpacing(gap * 4)
        row.addWidget(picture)
        row.addLayout(words, 1)
        foot = QHBoxLayout()
        foot.setSpacing(gap * 2)
        foot.addWidget(self._details)
        foot.addWidget(self._copy)
        foot.addStretch(1)
        foot.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(gap * 5, gap * 5, gap * 5, gap * 5)
        column.setSpacing(gap * 4)
        column.addLayout(row)
        column.addWidget(self._log, 1)
        column.addLayout(foot)
        self.setMinimumWidth(_LEAST_WIDTH)
        # Texts that wrap would be cut where the dialog is made low, or the screen is.
        room = _LEAST_WIDTH - gap * 14 - _PICTURE
        for label in (heading, sentence):
            label.setMinimumHeight(label.heightForWidth(room))

    def log_view(self) -> QPlainTextEdit:
        """Return the log, hidden until it is asked for."""
        return self._log

    def details_button(self) -> QPushButton:
        """Return the button that shows and hides the log."""
        return self._details

    def copy_button(self) -> QPushButton:
        """Return the button that copies the log."""
        return self._copy

    def _toggle(self) -> None:
        shown = self._log.isHidden()
        self._log.setVisible(shown)
        self._details.setText(self.tr("Hide Details") if shown else self.tr("Show Details"))
        self.adjustSize()

    def _copy_log(self) -> None:
        QGuiApplication.clipboard().setText(self._log.toPlainText())
