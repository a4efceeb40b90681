"""What to export, how much of it, and where to."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from curator.gui import file_dialogs, theme
from curator.gui.dialogs.place import PlaceDialog
from curator.gui.presence import is_folder, is_there

Format = Literal["ranked", "artscore", "jsonl", "parquet", "sheet"]
Scope = Literal["all", "shown", "selected"]

_SCOPES: tuple[Scope, ...] = ("all", "shown", "selected")
_TOP = 100

#: The ending of each format's file.
_ENDINGS: dict[Format, str] = {
    "ranked": ".csv",
    "artscore": ".csv",
    "jsonl": ".jsonl",
    "parquet": ".parquet",
    "sheet": ".html",
}


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What the user chose; None for `top` and `min_percentile` sets no limit.

    Parameters
    ----------
    detailed
        The ranked list also tells marks, tags and how pictures were generated.
    """

    path: Path
    format: Format
    scope: Scope
    top: int | None
    min_percentile: float | None
    detailed: bool = False


class ExportDialog(PlaceDialog):
    """Asks for a format, scope, limits and place."""

    def __init__(
        self,
        total: int,
        shown: int,
        selected: int,
        folder: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`total`, `shown` and `selected` count pictures; `folder` is where to offer the file."""
        amounts = {"all": total, "shown": shown, "selected": selected}
        super().__init__(amounts, _TOP, parent)
        self.setWindowTitle(self.tr("Export Scores"))
        self._go.setText(self.tr("Export"))
        self._detailed = QCheckBox(self.tr("With marks, tags and how pictures were generated"))
        self._percentile_on = QCheckBox(self.tr("Only from percentile"))
        self._percentile = QDoubleSpinBox(minimum=0.0, maximum=100.0, value=90.0, decimals=1)
        self._percentile.setSuffix(self.tr(" %"))
        self._percentile.setAccessibleName(self.tr("Lowest percentile in the folder"))
        self._make((folder or Path.home()) / "artscores.csv")

    def choice(self) -> ExportChoice:
        """Return what is chosen; valid once the dialog was accepted."""
        return ExportChoice(
            path=self._place(),
            format=self._chosen(_ENDINGS),
            scope=self._chosen(_SCOPES),
            top=self._best(),
            min_percentile=self._percentile.value() if self._percentile_on.isChecked() else None,
            detailed=self._detailed.isChecked() and self._detailed.isEnabled(),
        )

    def problem(self) -> str:
        """Return what keeps the export from starting, or ""."""
        path = self._place()
        if not path.name:
            return self.tr("Name the file to write.")
        if not path.is_absolute():
            return self.tr("Give the file's whole path, or browse for its folder.")
        if is_folder(path):
            return self.tr("That is a folder; add a file name.")
        if not is_folder(path.parent):
            return self.tr("There is no folder {folder}.").format(folder=path.parent)
        if self._amounts[self._chosen(_SCOPES)] == 0:
            return self.tr("There is nothing to export.")
        return ""

    def note(self) -> tuple[str, str]:
        """Warn of a file that is there."""
        exists = is_there(self._place())
        return self.tr("The file exists and will be replaced.") if exists else "", "warning"

    def widget(self, name: str) -> QWidget:
        """Return a control: a format, a scope, or "detailed", "percentile" and so on."""
        own: dict[str, QWidget] = {
            "detailed": self._detailed,
            "percentile_on": self._percentile_on,
            "percentile": self._percentile,
        }
        return own.get(name) or super().widget(name)

    def _make(self, path: Path) -> None:
        scopes: dict[Scope, str] = {
            "all": self.tr("All pictures ({count})"),
            "shown": self.tr("Those the filter shows ({count})"),
            "selected": self.tr("Those selected ({count})"),
        }
        limits = QVBoxLayout()
        limits.addLayout(self._limit(self._top_on, self._top))
        limits.addLayout(self._limit(self._percentile_on, self._percentile))
        self._lay_out(
            {
                self.tr("Format"): self._formats(),
                self.tr("Pictures"): self._scopes(scopes, ("shown", "all")),
                self.tr("Limits"): limits,
            },
            self.tr("File"),
            path,
        )

    def _formats(self) -> QVBoxLayout:
        texts: dict[Format, str] = {
            "ranked": self.tr("Ranked, with percentiles and file facts"),
            "artscore": self.tr("File names and scores only"),
            "jsonl": self.tr("JSON lines, with all that is known"),
            "parquet": self.tr("Parquet, with all that is known"),
            "sheet": self.tr("Contact sheet, to look at in a browser"),
        }
        tips: dict[Format, str] = {
            "ranked": self.tr("Best first; unreadable files last, with the reason"),
            "artscore": self.tr(
                "file_name,art_score in the order of names, as the published script"
            ),
            "jsonl": self.tr("One object a line: scores, marks, tags and how it was generated"),
            "parquet": self.tr("The same as columns, for data tools; needs pyarrow"),
            "sheet": self.tr("One HTML file with thumbnails, ranks and marks"),
        }
        column, details = self._choices(texts, tips), QHBoxLayout()
        details.setContentsMargins(theme.SPACING * 5, 0, 0, 0)
        details.addWidget(self._detailed)
        details.addStretch(1)
        column.insertLayout(1, details)
        for key in texts:
            self._radios[key].toggled.connect(self._format_chosen)
        return column

    def _format_chosen(self, on: bool) -> None:
        """Give the file the format's ending, unless it has one of the user's own."""
        if not on:
            return
        chosen = self._chosen(_ENDINGS)
        self._detailed.setEnabled(chosen == "ranked")
        path = self._place()
        if path.suffix in _ENDINGS.values() and path.suffix != _ENDINGS[chosen]:
            self._path.setText(str(path.with_suffix(_ENDINGS[chosen])))

    def _ask_path(self) -> None:
        ending = _ENDINGS[self._chosen(_ENDINGS)]
        chosen = file_dialogs.ask_new_file(
            self,
            self.tr("Export Scores"),
            self._path.text(),
            self.tr("{ending} files (*{ending})").format(ending=ending),
        )
        if chosen:
            path = Path(chosen)
            self._path.setText(str(path if path.suffix else path.with_suffix(ending)))
