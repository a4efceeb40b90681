"""One picture after the other, as large as the screen: keep it, reject it, go on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from curator.gui import theme, wording
from curator.gui.views.canvas import STEP, PictureCanvas
from curator.gui.views.elided import ElidedLabel
from curator.gui.views.marks_strip import MarksStrip
from curator.gui.views.overlay import Notice
from curator.records import Marks

if TYPE_CHECKING:
    from curator.curation.culling import Summary


@dataclass(frozen=True, slots=True)
class FilterCounts:
    """How far a run is, in pictures, and what it decided."""

    done: int
    total: int
    decided: Summary


class FilterView(QWidget):
    """Shows what its owner tells it; the keys are told in signals."""

    pickRequested = Signal()
    rejectRequested = Signal()
    skipRequested = Signal()
    backRequested = Signal()
    endRequested = Signal()
    commitRequested = Signal()
    forgetRequested = Signal()
    starsChosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filterView")
        self.setAccessibleName(self.tr("Filter"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._path: Path | None = None
        self._final = False
        self.canvas = PictureCanvas()
        self._notice = Notice(self.canvas)
        self._name = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self._name.setFont(theme.font("strong"))
        self._score = self._muted("numbers")
        self._counts = self._muted("numbers")
        self._keys = self._muted("small")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedHeight(4)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.marks = MarksStrip()
        self.marks.starsChosen.connect(self.starsChosen)
        self._summary = self._make_summary()
        self._pages = QStackedWidget()
        self._lay_out()

    def show_picture(
        self, path: Path, score: str, marks: Marks, counts: FilterCounts, error: str | None = None
    ) -> bool:
        """Show a picture's facts; returns whether its image is wanted.

        Parameters
        ----------
        score
            Its score in words.
        marks
            As they will be after what was decided.
        """
        self._pages.setCurrentIndex(0)
        self._foot.show()
        self._keys.setText(
            self.tr("→ pick   ← reject   ↓ leave   ↑ back   0-5 stars   6-9 label   Esc finish")
        )
        self._name.set_full_text(wording.printable(path.name))
        self._score.setText(score)
        self.marks.set_marks(marks)
        self._show_counts(counts)
        self.setAccessibleDescription(f"{self._name.full_text()}, {self._counts.text()}")
        if path == self._path:
            return False
        self._path, self._final = path, False
        self.canvas.clear()
        if error is not None:
            self._notice.say("image-broken", self.tr("This picture can't be shown"), error)
            return False
        self._notice.say("", self.tr("Loading…"))
        return True

    def say(self, sentence: str) -> None:
        """Say something in place of the keys until the next one is pressed."""
        self._keys.setText(sentence)
        self.setAccessibleDescription(f"{sentence} {self.accessibleDescription()}")

    def show_summary(self, counts: FilterCounts) -> None:
        """Ask what is to become of the decisions."""
        self._path = None
        self.canvas.clear()
        self._show_counts(counts)
        decided = counts.decided
        told = (
            (self.tr("{count} picked"), decided.picked),
            (self.tr("{count} rejected"), decided.rejected),
            (self.tr("{count} rated"), decided.rated),
            (self.tr("{count} labelled"), decided.labelled),
        )
        self._outcome.setText(
            " · ".join(text.format(count=wording.count(number)) for text, number in told if number)
            or self.tr("Nothing was decided")
        )
        self._told.setText(
            self.tr("{count} pictures stay as they are. Undo takes it all back.").format(
                count=wording.count(decided.left)
            )
        )
        self._commit.setEnabled(decided.decided)
        self._pages.setCurrentIndex(1)
        self._foot.hide()
        self.setAccessibleDescription(f"{self._outcome.text()}. {self._told.text()}")

    def set_image(self, path: Path, image: QImage, final: bool) -> None:
        """Show an image; one that comes late for another picture is dropped."""
        if path != self._path or image.isNull() or (self._final and not final):
            return
        self._final = final
        self._notice.hide()
        self.canvas.set_image(image)

    def set_problem(self, path: Path, sentence: str) -> None:
        """Tell why a picture can't be shown."""
        if path == self._path:
            title = self.tr("This picture can't be shown")
            self._notice.say("image-broken", title, sentence)

    def summing_up(self) -> bool:
        """Tell whether the summary is shown."""
        return self._pages.currentIndex() == 1

    def button(self, name: str) -> QPushButton:
        """Return the button "commit", "back" or "forget" of the summary."""
        return {"commit": self._commit, "back": self._back, "forget": self._forget}[name]

    def texts(self) -> tuple[str, str]:
        """Return what the foot says of the run, and what the summary says."""
        return self._counts.text(), f"{self._outcome.text()}. {self._told.text()}"

    def told(self) -> tuple[str, str]:
        """Return what the foot says of the picture's score, and of the keys."""
        return self._score.text(), self._keys.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Decide, go back, and end, by one key each."""
        key = Qt.Key(event.key())
        keys = _SUMMARY_KEYS if self.summing_up() else _PICTURE_KEYS
        if key in keys:
            getattr(self, keys[key]).emit()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.canvas.zoom_by(STEP)
        elif key == Qt.Key.Key_Minus:
            self.canvas.zoom_by(1 / STEP)
        elif key == Qt.Key.Key_Z:
            self.canvas.zoom_to(1.0) if self.canvas.is_fitted() else self.canvas.fit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the notice over the picture."""
        super().resizeEvent(event)
        self._notice.setGeometry(self.canvas.rect())

    def showEvent(self, event: QShowEvent) -> None:
        """Lay the notice out once sizes are known."""
        super().showEvent(event)
        self._notice.setGeometry(self.canvas.rect())

    # -- within --------------------------------------------------------------------------------

    def _show_counts(self, counts: FilterCounts) -> None:
        self._bar.setMaximum(max(1, counts.total))
        self._bar.setValue(counts.done)
        self._counts.setText(
            self.tr("{place} of {total} · {picked} picked · {rejected} rejected").format(
                place=wording.count(min(counts.done + 1, counts.total)),
                total=wording.count(counts.total),
                picked=wording.count(counts.decided.picked),
                rejected=wording.count(counts.decided.rejected),
            )
        )

    def _muted(self, font: theme.FontRole) -> QLabel:
        label = QLabel()
        label.setProperty("role", "muted")
        label.setFont(theme.font(font))
        return label

    def _make_summary(self) -> QWidget:
        title = QLabel(self.tr("Keep what you decided?"))
        title.setFont(theme.font("title"))
        self._outcome = QLabel()
        self._outcome.setFont(theme.font("heading"))
        self._told = self._muted("body")
        self._commit = QPushButton(self.tr("Keep These Marks"))
        self._commit.setProperty("role", "primary")
        self._commit.clicked.connect(self.commitRequested)
        self._back = QPushButton(self.tr("Step Back"))
        self._back.clicked.connect(self.backRequested)
        self._forget = QPushButton(self.tr("Forget Them"))
        self._forget.clicked.connect(self.forgetRequested)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACING * 2)
        row.addStretch(1)
        for button in (self._commit, self._back, self._forget):
            button.setAutoDefault(False)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        row.addStretch(1)
        keys = self._muted("small")
        keys.setText(self.tr("Enter keeps   Backspace steps back   Delete forgets"))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setSpacing(theme.SPACING * 3)
        column.addStretch(2)
        for label in (title, self._outcome, self._told):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(theme.SPACING * 3)
        column.addLayout(row)
        keys.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(keys)
        column.addStretch(3)
        return page

    def _lay_out(self) -> None:
        gap = theme.SPACING
        self._pages.addWidget(self.canvas)
        self._pages.addWidget(self._summary)
        self._foot = foot = QFrame()
        foot.setProperty("role", "panel")
        row = QHBoxLayout(foot)
        row.setContentsMargins(gap * 4, gap * 2, gap * 4, gap * 2)
        row.setSpacing(gap * 3)
        names = QHBoxLayout()
        names.setSpacing(gap * 3)
        names.addWidget(self._name)
        names.addWidget(self._score)
        names.addStretch(1)
        row.addLayout(names, 1)
        row.addWidget(self.marks)
        told = QVBoxLayout()
        told.setSpacing(0)
        for label in (self._counts, self._keys):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            told.addWidget(label)
        row.addLayout(told, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pages, 1)
        column.addWidget(self._bar)
        column.addWidget(foot)


_PICTURE_KEYS = {
    Qt.Key.Key_Right: "pickRequested",
    Qt.Key.Key_Return: "pickRequested",
    Qt.Key.Key_Enter: "pickRequested",
    Qt.Key.Key_Left: "rejectRequested",
    Qt.Key.Key_Down: "skipRequested",
    Qt.Key.Key_Space: "skipRequested",
    Qt.Key.Key_Up: "backRequested",
    Qt.Key.Key_Backspace: "backRequested",
    Qt.Key.Key_Escape: "endRequested",
}
_SUMMARY_KEYS = {
    Qt.Key.Key_Return: "commitRequested",
    Qt.Key.Key_Enter: "commitRequested",
    Qt.Key.Key_Up: "backRequested",
    Qt.Key.Key_Backspace: "backRequested",
    Qt.Key.Key_Escape: "backRequested",
}
