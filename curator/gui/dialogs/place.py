"""What the dialogs share that ask which pictures are meant, and for a place in the file system."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from curator.gui import theme
from curator.gui.dialogs.layout import (
    align_labels,
    inset_number,
    push_button,
    stop_at_chosen,
    text_label,
)
from curator.gui.wording import count

#: The least of a path that can be read, in device-independent pixels.
_PATH_WIDTH = 360

_Key = TypeVar("_Key", bound=str)


class PlaceDialog(QDialog):
    """Asks for pictures, how many of the best, and a place; tells while one types what is wrong.

    Parameters
    ----------
    amounts
        How many pictures each scope has.
    top
        How many of the best to offer, where there are so many.
    """

    def __init__(self, amounts: Mapping[_Key, int], top: int, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._amounts = {str(key): number for key, number in amounts.items()}
        self._radios: dict[str, QRadioButton] = {}
        self._groups: list[QButtonGroup] = []
        most = max(1, *self._amounts.values())
        self._top_on = QCheckBox(self.tr("Only the best"))
        self._top = QSpinBox(minimum=1, maximum=most, value=min(top, most))
        self._top.setAccessibleName(self.tr("How many of the best"))
        self._path = QLineEdit()
        self._path.setMinimumWidth(_PATH_WIDTH)
        self._browse = push_button(self.tr("Browse…"), self._ask_path)
        self._verdict = text_label("body")
        self._verdict.setMinimumHeight(self.fontMetrics().height() * 2)
        self._verdict.setAlignment(Qt.AlignmentFlag.AlignTop)
        box = QDialogButtonBox
        self._buttons = box(box.StandardButton.Ok | box.StandardButton.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._go = self._buttons.button(box.StandardButton.Ok)

    # -- what each dialog says itself ----------------------------------------------------------

    def problem(self) -> str:
        """Return what keeps it from being done, or ""."""
        raise NotImplementedError

    def note(self) -> tuple[str, str]:
        """Return what to tell where nothing keeps it from being done, and the role of that."""
        raise NotImplementedError

    def _ask_path(self) -> None:
        """Let the user look for a place."""
        raise NotImplementedError

    # -- what they share -----------------------------------------------------------------------

    def widget(self, name: str) -> QWidget:
        """Return a control: that of a radio button's key, or "path", "top", "go" and so on."""
        others: dict[str, QWidget] = {
            "path": self._path,
            "browse": self._browse,
            "top_on": self._top_on,
            "top": self._top,
            "go": self._go,
            "verdict": self._verdict,
        }
        return self._radios.get(name) or others[name]

    def accept(self) -> None:
        """Close only with a choice that can be served."""
        if not self.problem():
            super().accept()

    def _place(self) -> Path:
        text = self._path.text().strip()
        try:
            return Path(text).expanduser()
        except RuntimeError:  # "~someone", who has no home here
            return Path(text)

    def _best(self) -> int | None:
        return self._top.value() if self._top_on.isChecked() else None

    def _chosen(self, keys: Iterable[_Key]) -> _Key:
        return next(key for key in keys if self._radios[key].isChecked())

    def _choices(
        self, texts: Mapping[_Key, str], tips: Mapping[_Key, str] | None = None
    ) -> QVBoxLayout:
        """Return radio buttons one below the other, the first of them chosen."""
        group, column = QButtonGroup(self), QVBoxLayout()
        for key, text in texts.items():
            button = self._radios[key] = QRadioButton(text)
            tip = (tips or {}).get(key, "")
            button.setAccessibleDescription(tip)
            button.setToolTip(tip)
            button.setChecked(not column.count())
            group.addButton(button)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._groups.append(group)
        return column

    def _scopes(self, texts: Mapping[_Key, str], offered: tuple[str, str]) -> QVBoxLayout:
        """Return the choice of pictures, told how many: a selection, or else what is offered."""
        column = self._choices(
            {key: text.format(count=count(self._amounts[key])) for key, text in texts.items()}
        )
        for key in texts:
            self._radios[key].setEnabled(self._amounts[key] > 0 or key == offered[-1])
        # A selection of one is only where the cursor is.
        first = "selected" if self._amounts["selected"] > 1 else offered[0]
        self._radios[first if self._amounts[first] else offered[-1]].setChecked(True)
        return column

    def _limit(self, check: QCheckBox, spin: QAbstractSpinBox) -> QHBoxLayout:
        """Return a number that counts only while its box is checked."""
        row = QHBoxLayout()
        row.addWidget(check)
        row.addWidget(spin)
        row.addStretch(1)
        spin.setEnabled(False)
        inset_number(spin)
        check.toggled.connect(spin.setEnabled)
        return row

    def _lay_out(self, rows: Mapping[str, QLayout | QWidget], place: str, path: Path) -> None:
        """Put rows below each other by what they are called, last the place, which is offered."""
        line = QHBoxLayout()
        line.addWidget(self._path, 1)
        line.addWidget(self._browse)
        self._path.setAccessibleName(place)
        self._path.setText(str(path))
        form = QFormLayout()
        form.setHorizontalSpacing(theme.SPACING * 4)
        form.setVerticalSpacing(theme.SPACING * 4)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        for label, row in {**rows, place: line}.items():
            form.addRow(label, row)
        align_labels(form)
        column, gap = QVBoxLayout(self), theme.SPACING * 5
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(theme.SPACING * 3)
        column.addLayout(form)
        column.addWidget(self._verdict)
        column.addStretch(1)
        column.addWidget(self._buttons)
        self._path.textChanged.connect(self._check)
        for group in self._groups:
            stop_at_chosen(group)
            group.buttonToggled.connect(self._toggled)
        self._check()

    def _toggled(self, _button: QRadioButton, on: bool) -> None:
        if on:  # else it is between two buttons
            self._check()

    def _check(self) -> None:
        problem = self.problem()
        text, role = (problem, "error") if problem else self.note()
        self._verdict.setText(text)
        if self._verdict.property("role") != role:
            self._verdict.setProperty("role", role)
            self._verdict.style().unpolish(self._verdict)
            self._verdict.style().polish(self._verdict)
        self._go.setEnabled(not problem)
