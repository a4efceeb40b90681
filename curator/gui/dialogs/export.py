"""What to export, how much of it, and where to."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from curator.gui import theme
from curator.gui.dialogs.layout import align_labels, inset_number, stop_at_chosen
from curator.gui.presence import is_folder, is_there
from curator.gui.views.wording import count

Format = Literal["ranked", "artscore", "jsonl", "parquet", "sheet"]
Scope = Literal["all", "shown", "selected"]

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


class ExportDialog(QDialog):
    """Asks for a format, scope, limits and place, and tells what is wrong while one types."""

    def __init__(
        self,
        total: int,
        shown: int,
        selected: int,
        folder: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`total`, `shown` and `selected` count pictures; `folder` is where to offer the file."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export Scores"))
        self._amounts = {"all": total, "shown": shown, "selected": selected}
        self._format = QButtonGroup(self)
        self._scope = QButtonGroup(self)
        self._radios: dict[str, QRadioButton] = {}
        self._detailed = QCheckBox(self.tr("With marks, tags and how pictures were generated"))
        self._top_on = QCheckBox(self.tr("Only the best"))
        self._top = QSpinBox(minimum=1, maximum=max(total, 1), value=min(100, max(total, 1)))
        self._top.setAccessibleName(self.tr("How many of the best"))
        self._percentile_on = QCheckBox(self.tr("Only from percentile"))
        self._percentile = QDoubleSpinBox(minimum=0.0, maximum=100.0, value=90.0, decimals=1)
        self._percentile.setSuffix(self.tr(" %"))
        self._percentile.setAccessibleName(self.tr("Lowest percentile in the folder"))
        start = (folder or Path.home()) / "artscores.csv"
        self._path = QLineEdit(str(start))
        self._path.setAccessibleName(self.tr("File"))
        self._path.setMinimumWidth(320)
        self._browse = QPushButton(self.tr("Browse…"))
        self._browse.setAutoDefault(False)
        self._verdict = QLabel()
        self._verdict.setTextFormat(Qt.TextFormat.PlainText)
        self._verdict.setWordWrap(True)
        self._verdict.setMinimumHeight(self.fontMetrics().height() * 2)
        self._verdict.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self._save = self._buttons.button(QDialogButtonBox.StandardButton.Save)
        self._save.setText(self.tr("Export"))
        self._lay_out()
        self._connect()
        self._check()

    def choice(self) -> ExportChoice:
        """Return what is chosen; valid once the dialog was accepted."""
        return ExportChoice(
            path=self._chosen_path(),
            format=self._chosen_format(),
            scope=self._chosen_scope(),
            top=self._top.value() if self._top_on.isChecked() else None,
            min_percentile=self._percentile.value() if self._percentile_on.isChecked() else None,
            detailed=self._detailed.isChecked() and self._detailed.isEnabled(),
        )

    def problem(self) -> str:
        """Return what keeps the export from starting, or ""."""
        path = self._chosen_path()
        if not path.name:
            return self.tr("Name the file to write.")
        if not path.is_absolute():
            return self.tr("Give the file's whole path, or browse for its folder.")
        if is_folder(path):
            return self.tr("That is a folder; add a file name.")
        if not is_folder(path.parent):
            return self.tr("There is no folder {folder}.").format(folder=path.parent)
        if self._amounts[self._chosen_scope()] == 0:
            return self.tr("There is nothing to export.")
        return ""

    def widget(self, name: str) -> QWidget:
        """Return a control by name: a format, a scope, or "path", "top", "percentile" and so on."""
        others: dict[str, QWidget] = {
            "path": self._path,
            "detailed": self._detailed,
            "top_on": self._top_on,
            "top": self._top,
            "percentile_on": self._percentile_on,
            "percentile": self._percentile,
            "save": self._save,
            "browse": self._browse,
            "verdict": self._verdict,
        }
        return self._radios.get(name) or others[name]

    def accept(self) -> None:
        """Close only with a choice that can be served."""
        if not self.problem():
            super().accept()

    def _chosen_path(self) -> Path:
        text = self._path.text().strip()
        try:
            return Path(text).expanduser()
        except RuntimeError:  # "~someone", who has no home here
            return Path(text)

    def _chosen_format(self) -> Format:
        return next(key for key in _ENDINGS if self._radios[key].isChecked())

    def _chosen_scope(self) -> Scope:
        for scope in ("selected", "shown"):
            if self._radios[scope].isChecked():
                return scope
        return "all"

    def _radio(self, group: QButtonGroup, key: str, text: str, tip: str = "") -> QRadioButton:
        button = QRadioButton(text)
        button.setAccessibleDescription(tip)
        button.setToolTip(tip)
        group.addButton(button)
        self._radios[key] = button
        return button

    def _lay_out(self) -> None:
        formats = QVBoxLayout()
        for key, text, tip in (
            (
                "ranked",
                self.tr("Ranked, with percentiles and file facts"),
                self.tr("Best first; unreadable files last, with the reason"),
            ),
            (
                "artscore",
                self.tr("File names and scores only"),
                self.tr("file_name,art_score in the order of names, as the published script"),
            ),
            (
                "jsonl",
                self.tr("JSON lines, with all that is known"),
                self.tr("One object a line: scores, marks, tags and how it was generated"),
            ),
            (
                "parquet",
                self.tr("Parquet, with all that is known"),
                self.tr("The same as columns, for data tools; needs pyarrow"),
            ),
            (
                "sheet",
                self.tr("Contact sheet, to look at in a browser"),
                self.tr("One HTML file with thumbnails, ranks and marks"),
            ),
        ):
            button = self._radio(self._format, key, text, tip)
            formats.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._radios["ranked"].setChecked(True)
        details = QHBoxLayout()
        details.setContentsMargins(theme.SPACING * 5, 0, 0, 0)
        details.addWidget(self._detailed)
        details.addStretch(1)
        formats.insertLayout(1, details)
        scopes = QVBoxLayout()
        texts = {
            "all": self.tr("All pictures ({count})"),
            "shown": self.tr("Those the filter shows ({count})"),
            "selected": self.tr("Those selected ({count})"),
        }
        for key, text in texts.items():
            number = self._amounts[key]
            button = self._radio(self._scope, key, text.format(count=count(number)))
            button.setEnabled(number > 0 or key == "all")
            scopes.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        preferred = "selected" if self._amounts["selected"] > 1 else "shown"
        self._radios[preferred if self._amounts[preferred] else "all"].setChecked(True)
        for group in (self._format, self._scope):
            stop_at_chosen(group)
        limits = QVBoxLayout()
        for check, spin in ((self._top_on, self._top), (self._percentile_on, self._percentile)):
            row = QHBoxLayout()
            row.addWidget(check)
            row.addWidget(spin)
            row.addStretch(1)
            spin.setEnabled(False)
            inset_number(spin)
            limits.addLayout(row)
        place = QHBoxLayout()
        place.addWidget(self._path, 1)
        place.addWidget(self._browse)
        form = QFormLayout()
        form.setHorizontalSpacing(theme.SPACING * 4)
        form.setVerticalSpacing(theme.SPACING * 4)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        form.addRow(self.tr("Format"), formats)
        form.addRow(self.tr("Pictures"), scopes)
        form.addRow(self.tr("Limits"), limits)
        form.addRow(self.tr("File"), place)
        align_labels(form)
        column = QVBoxLayout(self)
        gap = theme.SPACING * 5
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(theme.SPACING * 3)
        column.addLayout(form)
        column.addWidget(self._verdict)
        column.addStretch(1)
        column.addWidget(self._buttons)

    def _connect(self) -> None:
        self._top_on.toggled.connect(self._top.setEnabled)
        self._percentile_on.toggled.connect(self._percentile.setEnabled)
        self._format.buttonToggled.connect(self._format_chosen)
        self._path.textChanged.connect(self._check)
        self._scope.buttonToggled.connect(self._check)
        self._browse.clicked.connect(self._ask_path)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _format_chosen(self) -> None:
        """Give the file the format's ending, unless it has one of the user's own."""
        chosen = next((key for key in _ENDINGS if self._radios[key].isChecked()), None)
        if chosen is None:
            return  # between two buttons
        self._detailed.setEnabled(chosen == "ranked")
        path = self._chosen_path()
        if path.suffix in _ENDINGS.values() and path.suffix != _ENDINGS[chosen]:
            self._path.setText(str(path.with_suffix(_ENDINGS[chosen])))

    def _check(self) -> None:
        problem = self.problem()
        exists = not problem and is_there(self._chosen_path())
        note = self.tr("The file exists and will be replaced.") if exists else ""
        self._verdict.setText(problem or note)
        role = "error" if problem else "warning"
        if self._verdict.property("role") != role:
            self._verdict.setProperty("role", role)
            self._verdict.style().polish(self._verdict)
        self._save.setEnabled(not problem)

    def _ask_path(self) -> None:
        ending = _ENDINGS[self._chosen_format()]
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Export Scores"),
            self._path.text(),
            self.tr("{ending} files (*{ending})").format(ending=ending),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if chosen:
            path = Path(chosen)
            self._path.setText(str(path if path.suffix else path.with_suffix(ending)))
