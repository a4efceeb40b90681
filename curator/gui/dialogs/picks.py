"""Two pictures the model can't tell apart: the user says which is better."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from curator.gui import theme
from curator.gui.dialogs.layout import close_box, push_button, text_label
from curator.gui.views.lighttable import TableCell, TableEntry


class PicksDialog(QDialog):
    """Asks one question after the other; the owner brings them and keeps the answers."""

    #: The place of a cell, 0 or 1, and its path.
    imageNeeded = Signal(int, object)
    #: 0 for the left one, 1 for the right one, -1 for neither.
    answered = Signal(int)
    #: The last answer is to be taken back.
    backRequested = Signal()
    #: The user wants the pictures by his own ranking.
    rankingWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Choose Between Near-Ties"))
        self.resize(1040, 640)
        self._asking = False
        self.cells = (TableCell(), TableCell())
        self._question = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter)
        self._question.setFont(theme.font("heading"))
        self._keys = QLabel(
            self.tr("← the left one   → the right one   ↓ can't say   ↑ back   Esc done"),
            alignment=Qt.AlignmentFlag.AlignHCenter,
        )
        self._keys.setProperty("role", "muted")
        self._keys.setFont(theme.font("small"))
        self._told = text_label("body", "muted")
        self._ranking = push_button(self.tr("Show by My Ranking"), self.rankingWanted)
        self._buttons = (
            push_button(self.tr("Left"), self._left),
            push_button(self.tr("Can't Say"), self._neither),
            push_button(self.tr("Right"), self._right),
        )
        self._lay_out()
        self.say(self.tr("Looking for near-ties…"), "")

    def ask(self, left: TableEntry, right: TableEntry, told: str) -> None:
        """Ask about two pictures; `told` says what is known of the taste so far."""
        self._asking = True
        self._question.setText(self.tr("Which one is better?"))
        self._told.setText(told)
        for place, entry in enumerate((left, right)):
            if self.cells[place].show_entry(entry):
                self.imageNeeded.emit(place, entry.path)
        for widget in (*self.cells, *self._buttons, self._keys):
            widget.setVisible(True)
        self.setFocus()

    def tell(self, told: str) -> None:
        """Say what is known of the taste by now, beside the question that is asked."""
        self._told.setText(told)

    def say(self, sentence: str, told: str) -> None:
        """Say why nothing is asked."""
        self._asking = False
        self._question.setText(sentence)
        self._told.setText(told)
        for widget in (*self.cells, *self._buttons, self._keys):
            widget.setVisible(False)

    def set_image(self, place: int, path: Path, image: QImage, final: bool) -> None:
        """Show an image; one that comes late for another picture is dropped."""
        if self.cells[place].entry.path == path:
            self.cells[place].set_image(image, final)

    def set_problem(self, place: int, path: Path, sentence: str) -> None:
        """Tell why a picture can't be shown."""
        if self.cells[place].entry.path == path:
            self.cells[place].notice.say("image-broken", sentence)

    def asking(self) -> bool:
        """Tell whether there is a question."""
        return self._asking

    def texts(self) -> tuple[str, str]:
        """Return the question, or why there is none, and what is told of the taste."""
        return self._question.text(), self._told.text()

    def ranking_button(self) -> QPushButton:
        """Return the button that shows the user's own ranking."""
        return self._ranking

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by an arrow, or go back."""
        answers = {Qt.Key.Key_Left: 0, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: -1}
        key = Qt.Key(event.key())
        if key in answers and self._asking:
            self._answer(answers[key])
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Backspace):
            self.backRequested.emit()
        else:
            super().keyPressEvent(event)

    def _answer(self, which: int) -> None:
        if self._asking:
            self._asking = False
            self.answered.emit(which)

    def _left(self) -> None:
        self._answer(0)

    def _right(self) -> None:
        self._answer(1)

    def _neither(self) -> None:
        self._answer(-1)

    def _lay_out(self) -> None:
        gap = theme.SPACING
        row = QHBoxLayout()
        row.setSpacing(gap * 2)
        for cell in self.cells:
            cell.show_only_name()
            row.addWidget(cell, 1)
        answers = QHBoxLayout()
        answers.setSpacing(gap * 2)
        answers.addStretch(1)
        for button in self._buttons:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            answers.addWidget(button)
        answers.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self._told, 1)
        foot.addWidget(self._ranking)
        foot.addWidget(close_box(self))
        column = QVBoxLayout(self)
        column.setContentsMargins(gap * 4, gap * 4, gap * 4, gap * 4)
        column.setSpacing(gap * 3)
        column.addWidget(self._question)
        column.addLayout(row, 1)
        column.addLayout(answers)
        column.addWidget(self._keys)
        column.addLayout(foot)
