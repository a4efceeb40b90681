"""Which pictures to copy, move or link, and where to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtWidgets import QCheckBox, QWidget

from curator.gui import file_dialogs
from curator.gui.dialogs.place import PlaceDialog
from curator.gui.presence import is_folder, is_there

Mode = Literal["copy", "move", "link", "symlink"]
Scope = Literal["selected", "picked", "shown"]

_MODES: tuple[Mode, ...] = ("copy", "move", "link", "symlink")
_SCOPES: tuple[Scope, ...] = ("selected", "picked", "shown")
_TOP = 20


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


class TransferDialog(PlaceDialog):
    """Asks what is to be brought where."""

    def __init__(
        self,
        amounts: Mapping[Scope, int],
        folder: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`amounts` counts the pictures of each scope; `folder` is where to offer to go."""
        super().__init__(amounts, _TOP, parent)
        self.setWindowTitle(self.tr("Copy, Move or Link Pictures"))
        self._numbered = QCheckBox(self.tr("Begin names with their rank: 0001-name.png"))
        self._make((folder or Path.home()) / self.tr("Selection"))

    def choice(self) -> TransferChoice:
        """Return what is chosen; valid once the dialog was accepted."""
        return TransferChoice(
            self._chosen(_MODES),
            self._chosen(_SCOPES),
            self._best(),
            self._numbered.isChecked(),
            self._place(),
        )

    def problem(self) -> str:
        """Return what keeps it from being done, or ""."""
        folder = self._place()
        if not self._path.text().strip() or not folder.is_absolute():
            return self.tr("Give the folder's whole path, or browse for it.")
        if is_there(folder) and not is_folder(folder):
            return self.tr("That is a file: choose a folder.")
        if not self._amounts[self._chosen(_SCOPES)]:
            return self.tr("There is nothing to bring there.")
        return ""

    def note(self) -> tuple[str, str]:
        """Say what happens to the folder."""
        if not is_there(self._place()):
            return self.tr("The folder will be made."), "muted"
        return self.tr("Nothing there is overwritten. Undo takes it back."), "muted"

    def widget(self, name: str) -> QWidget:
        """Return a control: a mode, a scope, "numbered", or one that such dialogs share."""
        return self._numbered if name == "numbered" else super().widget(name)

    def _make(self, path: Path) -> None:
        modes: dict[Mode, str] = {
            "copy": self.tr("Copy"),
            "move": self.tr("Move; scores and marks go along"),
            "link": self.tr("Link: a second name on the same drive, no space taken"),
            "symlink": self.tr("Symbolic link to where they are"),
        }
        scopes: dict[Scope, str] = {
            "selected": self.tr("Those selected ({count})"),
            "picked": self.tr("Those picked ({count})"),
            "shown": self.tr("Those shown ({count})"),
        }
        self._lay_out(
            {
                self.tr("What to do"): self._choices(modes),
                self.tr("Pictures"): self._scopes(scopes, ("picked", "shown")),
                self.tr("Limit"): self._limit(self._top_on, self._top),
                self.tr("Names"): self._numbered,
            },
            self.tr("Folder"),
            path,
        )

    def _check(self) -> None:
        super()._check()
        texts = {"copy": self.tr("Copy"), "move": self.tr("Move")}
        self._go.setText(texts.get(self._chosen(_MODES), self.tr("Link")))

    def _ask_path(self) -> None:
        chosen = file_dialogs.ask_folder(self, self.windowTitle(), self._path.text())
        if chosen:
            self._path.setText(chosen)
