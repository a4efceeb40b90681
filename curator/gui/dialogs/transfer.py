"""Which pictures to copy, move or link, and where to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
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
from curator.gui.presence import is_folder, is_there
from curator.gui.views.wording import count

Mode = Literal["copy", "move", "link", "symlink"]
Scope = Literal["selected", "picked", "shown"]

_MODES: tuple[Mode, ...] = ("copy", "move", "link", "symlink")
_SCOPES: tuple[Scope, ...] = ("selected", "picked", "shown")


@dataclass(frozen=True, slots=True)
class TransferChoice:
    """What the user chose; None for `top` takes all.

    Parameters
    ----------
    numbered
        Names begin with the picture's rank.
    """

    mode: Mode
    scope: Scope
    top: int | None
    numbered: bool
    folder: Path


class TransferDialog(QDialog):
    """Asks what is to be brought where, and tells what is wrong while one types."""

    def __init__(
        self,
        amounts: Mapping[Scope, int],
        folder: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`amounts` counts the pictures of each scope; `folder` is where to offer to go."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Copy, Move or Link Pictures"))
        self._amounts = dict(amounts)
        self._radios: dict[str, QRadioButton] = {}
        self._modes, self._scopes = QButtonGroup(self), QButtonGroup(self)
        most = max(1, *self._amounts.values())
        self._top_on = QCheckBox(self.tr("Only the best"))
        self._top = QSpinBox(minimum=1, maximum=most, value=min(20, most))
        self._top.setAccessibleName(self.tr("How many of the best"))
        self._top.setEnabled(False)
        self._top_on.toggled.connect(self._top.setEnabled)
        self._numbered = QCheckBox(self.tr("Begin names with their rank: 0001-name.png"))
        self._path = QLineEdit(str((folder or Path.home()) / self.tr("Selection")))
        self._path.setAccessibleName(self.tr("Folder"))
        self._path.setMinimumWidth(360)
        self._path.textChanged.connect(self._check)
        self._verdict = text_label("body")
        self._verdict.setMinimumHeight(self.fontMetrics().height() * 2)
        self._verdict.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._go = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._lay_out()
        self._check()

    def choice(self) -> TransferChoice:
        """Return what is chosen; valid once the dialog was accepted."""
        return TransferChoice(
            self._mode(),
            self._scope(),
            self._top.value() if self._top_on.isChecked() else None,
            self._numbered.isChecked(),
            self._folder(),
        )

    def problem(self) -> str:
        """Return what keeps it from being done, or ""."""
        folder = self._folder()
        if not self._path.text().strip() or not folder.is_absolute():
            return self.tr("Give the folder's whole path, or browse for it.")
        if is_there(folder) and not is_folder(folder):
            return self.tr("That is a file: choose a folder.")
        if not self._amounts[self._scope()]:
            return self.tr("There is nothing to bring there.")
        return ""

    def widget(self, name: str) -> QWidget:
        """Return a control: a mode, a scope, "top_on", "top", "numbered", "path", "go", ..."""
        others: dict[str, QWidget] = {
            "top_on": self._top_on,
            "top": self._top,
            "numbered": self._numbered,
            "path": self._path,
            "go": self._go,
            "verdict": self._verdict,
        }
        return self._radios.get(name) or others[name]

    def accept(self) -> None:
        """Close only with a choice that can be served."""
        if not self.problem():
            super().accept()

    def _mode(self) -> Mode:
        return next(mode for mode in _MODES if self._radios[mode].isChecked())

    def _scope(self) -> Scope:
        return next(scope for scope in _SCOPES if self._radios[scope].isChecked())

    def _folder(self) -> Path:
        text = self._path.text().strip()
        try:
            return Path(text).expanduser()
        except RuntimeError:  # "~someone", who has no home here
            return Path(text)

    def _radio(self, group: QButtonGroup, key: str, text: str) -> QRadioButton:
        button = QRadioButton(text)
        group.addButton(button)
        self._radios[key] = button
        return button

    def _lay_out(self) -> None:
        modes, scopes = QVBoxLayout(), QVBoxLayout()
        left = Qt.AlignmentFlag.AlignLeft
        for mode, text in (
            ("copy", self.tr("Copy")),
            ("move", self.tr("Move; scores and marks go along")),
            ("link", self.tr("Link: a second name on the same drive, no space taken")),
            ("symlink", self.tr("Symbolic link to where they are")),
        ):
            modes.addWidget(self._radio(self._modes, mode, text), 0, left)
        self._radios["copy"].setChecked(True)
        texts: dict[Scope, str] = {
            "selected": self.tr("Those selected ({count})"),
            "picked": self.tr("Those picked ({count})"),
            "shown": self.tr("Those shown ({count})"),
        }
        for scope, text in texts.items():
            number = self._amounts[scope]
            button = self._radio(self._scopes, scope, text.format(count=count(number)))
            button.setEnabled(number > 0)
            scopes.addWidget(button, 0, left)
        # A selection of one is only where the cursor is.
        offered: Scope = "selected" if self._amounts["selected"] > 1 else "picked"
        self._radios[offered if self._amounts[offered] else "shown"].setChecked(True)
        for group in (self._modes, self._scopes):
            stop_at_chosen(group)
            group.buttonToggled.connect(self._check)
        limit = QHBoxLayout()
        limit.addWidget(self._top_on)
        limit.addWidget(self._top)
        limit.addStretch(1)
        inset_number(self._top)
        place = QHBoxLayout()
        place.addWidget(self._path, 1)
        place.addWidget(push_button(self.tr("Browse…"), self._browse))
        form = QFormLayout()
        form.setHorizontalSpacing(theme.SPACING * 4)
        form.setVerticalSpacing(theme.SPACING * 4)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        form.addRow(self.tr("What to do"), modes)
        form.addRow(self.tr("Pictures"), scopes)
        form.addRow(self.tr("Limit"), limit)
        form.addRow(self.tr("Names"), self._numbered)
        form.addRow(self.tr("Folder"), place)
        align_labels(form)
        gap = theme.SPACING * 5
        column = QVBoxLayout(self)
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(theme.SPACING * 3)
        column.addLayout(form)
        column.addWidget(self._verdict)
        column.addStretch(1)
        column.addWidget(self._buttons)

    def _check(self) -> None:
        if not any(self._radios[mode].isChecked() for mode in _MODES):
            return  # between two buttons
        if not any(self._radios[scope].isChecked() for scope in _SCOPES):
            return
        problem = self.problem()
        new = not problem and not is_there(self._folder())
        note = self.tr("The folder will be made.") if new else ""
        note = note or self.tr("Nothing there is overwritten. Undo takes it back.")
        self._verdict.setText(problem or note)
        self._verdict.setProperty("role", "error" if problem else "muted")
        self._verdict.style().unpolish(self._verdict)
        self._verdict.style().polish(self._verdict)
        texts = {"copy": self.tr("Copy"), "move": self.tr("Move")}
        self._go.setText(texts.get(self._mode(), self.tr("Link")))
        self._go.setEnabled(not problem)

    def _browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.windowTitle(), self._path.text())
        if chosen:
            self._path.setText(chosen)
