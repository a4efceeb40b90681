"""Which model scores: choose, look into, verify, download or add one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from curator.gui import file_dialogs, icons, theme
from curator.gui.dialogs.layout import close_box, push_button, text_label
from curator.gui.sentences import translated
from curator.gui.tip import plain_tip
from curator.gui.views.elided import ElidedLabel
from curator.gui.wording import labelled, megabytes

_SPEC = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class ModelTable:
    """A heading, and rows of a name, a value, and what was aimed at or ""."""

    heading: str
    rows: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """One row of the dialog.

    Parameters
    ----------
    spec
        What `resolve_model` takes: "default", "published", or a path.
    title, summary
        Its name, and one sentence on it.
    installed
        False for one that has to be downloaded first.
    partial
        A download of it was begun and can be resumed.
    details
        Pairs of label and text: architecture, preprocess, hash, licence, provenance.
    tables
        Its recipe and figures.
    problem
        Why it can't be used, or "".
    """

    spec: str
    title: str
    summary: str = ""
    installed: bool = True
    partial: bool = False
    details: tuple[tuple[str, str], ...] = ()
    tables: tuple[ModelTable, ...] = ()
    problem: str = ""


class ModelDialog(QDialog):
    """Lists models; the owner serves its signals and tells how they went through its methods."""

    useRequested = Signal(str)
    verifyRequested = Signal(str)
    downloadRequested = Signal(str)
    downloadCancelled = Signal(str)
    fileChosen = Signal(object)

    def __init__(
        self,
        models: Sequence[ModelEntry] = (),
        current: str = "default",
        parent: QWidget | None = None,
    ) -> None:
        """`current` is the spec of the model in use."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Models"))
        self.resize(760, 460)
        self._models: dict[str, ModelEntry] = {}
        self._current = current
        self._downloading: str | None = None
        self._notes: dict[str, tuple[str, str]] = {}
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Models"))
        self._list.setIconSize(QSize(16, 16))
        self._list.setFixedWidth(224)
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.currentItemChanged.connect(self._show_details)
        self._list.itemActivated.connect(self._activated)
        self._title = text_label("heading")
        self._summary = text_label("body", "muted")
        self._details = QFormLayout()
        self._tables = QVBoxLayout()
        self._note = text_label("body")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedHeight(4)
        self._bar.setAccessibleName(self.tr("Download"))
        self._bytes = text_label("small", "muted")
        self._use = push_button(self.tr("Use This Model"), self._use_it)
        self._verify = push_button(self.tr("Verify"), self._verify_it)
        self._verify.setToolTip(self.tr("Read the whole file and compare it with its hash"))
        self._download = push_button(self.tr("Download"), self._download_it)
        self._cancel = push_button(self.tr("Cancel Download"), self._cancel_it)
        self._open = push_button(self.tr("Add a Model File…"), self._open_it)
        self._lay_out()
        self.set_models(models, current)

    def set_models(self, models: Sequence[ModelEntry], current: str) -> None:
        """List models anew; the chosen row stays where it can."""
        chosen = self.chosen() or current
        self._models = {entry.spec: entry for entry in models}
        self._current = current
        self._list.clear()
        for row, entry in enumerate(models):
            item = self._item(entry)
            self._list.addItem(item)
            # As wide as the list and no wider, whose name is shortened then.
            item.setSizeHint(QSize(1, self._list.sizeHintForRow(row)))
        specs = [*self._models]
        if specs:
            self._list.setCurrentRow(specs.index(chosen) if chosen in specs else 0)
        self._show_details()

    def chosen(self) -> str | None:
        """Return the spec of the row that is looked at."""
        item = self._list.currentItem()
        return item.data(_SPEC) if item is not None else None

    def choose(self, spec: str) -> None:
        """Look at a model."""
        if spec in self._models:
            self._list.setCurrentRow([*self._models].index(spec))

    def set_download(self, spec: str, done: int, total: int | None) -> None:
        """Show how far a download is, in bytes; `total` None when the server doesn't say."""
        self._downloading = spec
        self._notes.pop(spec, None)
        self._bar.setMaximum(1000 if total else 0)
        if total:
            self._bar.setValue(round(1000 * done / total))
        self._bytes.setText(megabytes(done, total))
        self._show_actions()

    def download_finished(self, spec: str) -> None:
        """Tell that a model has come; the owner follows with `set_models`."""
        self._downloading = None
        self.show_note(spec, self.tr("Downloaded and verified."), "success")

    def download_failed(self, spec: str, message: str) -> None:
        """Tell why a download stopped; what has come, if anything, is kept for the next try."""
        self._downloading = None
        self.show_note(spec, message, "error")

    def download_stopped(self, spec: str) -> None:
        """Tell that a download was cancelled; the owner has told before what is kept of it."""
        self._downloading = None
        entry = self._models.get(spec)
        note = self.tr("Cancelled.")
        if entry is not None and entry.partial:
            note = self.tr("Cancelled. Resume goes on where it stopped.")
        self.show_note(spec, note, "muted")

    def verified(self, spec: str, problem: str) -> None:
        """Tell how a verification went; an empty `problem` is a good end."""
        if problem:
            self.show_note(spec, problem, "error")
        else:
            self.show_note(spec, self.tr("The file is whole: it matches its hash."), "success")

    def show_note(self, spec: str, text: str, role: str = "muted") -> None:
        """Show a sentence beside a model: role "muted", "success", "warning" or "error"."""
        self._notes[spec] = (translated(text), role)
        self._show_details()

    def button(self, name: str) -> QPushButton:
        """Return "use", "verify", "download", "cancel" or "open"."""
        return {
            "use": self._use,
            "verify": self._verify,
            "download": self._download,
            "cancel": self._cancel,
            "open": self._open,
        }[name]

    def model_list(self) -> QListWidget:
        """Return the list of models."""
        return self._list

    def note(self) -> str:
        """Return the sentence that is shown beside the model."""
        return self._note.text() if not self._note.isHidden() else ""

    def details(self) -> list[tuple[str, str]]:
        """Return the shown details as pairs of label and text."""
        entry = self._entry()
        return [*entry.details] if entry is not None else []

    def tables(self) -> list[ModelTable]:
        """Return the shown tables."""
        entry = self._entry()
        return [*entry.tables] if entry is not None else []

    def _entry(self) -> ModelEntry | None:
        return self._models.get(self.chosen() or "")

    def _item(self, entry: ModelEntry) -> QListWidgetItem:
        used = entry.spec == self._current
        icon = "check" if used else "warning" if entry.problem else "model"
        if not entry.installed and not used:
            icon = "download"
        item = QListWidgetItem(icons.icon(icon), entry.title)
        item.setData(_SPEC, entry.spec)
        item.setToolTip(plain_tip(entry.summary or entry.title))
        if used:
            item.setFont(theme.font("strong"))
            spoken = self.tr("{title}, in use").format(title=entry.title)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        return item

    def _show_details(self) -> None:
        entry = self._entry()
        while self._details.rowCount():
            self._details.removeRow(0)
        while (item := self._tables.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if entry is None:
            self._title.setText(self.tr("No models"))
            self._summary.setText("")
        else:
            self._title.setText(entry.title)
            self._summary.setText(entry.summary)
            for name, text in entry.details:
                label = text_label("body", "muted")
                label.setWordWrap(False)
                label.setText(name)
                label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
                self._details.addRow(label, self._value(name, text))
            for table in entry.tables:
                self._tables.addWidget(self._table(table))
        self._show_actions()

    def _show_actions(self) -> None:
        entry = self._entry()
        spec = entry.spec if entry is not None else ""
        loading = entry is not None and self._downloading == spec
        text, role = self._notes.get(spec, ("", "muted"))
        if entry is not None and entry.problem and not text:
            text, role = translated(entry.problem), "error"
        if entry is not None and spec == self._current and not text:
            text = self.tr("This model is in use.")
        self._note.setText(text)
        self._note.setProperty("role", role)
        self._note.style().polish(self._note)
        self._note.setVisible(bool(text) and not loading)
        installed = entry is not None and entry.installed
        self._use.setVisible(installed)
        usable = entry is not None and entry.installed and not entry.problem
        self._use.setEnabled(usable and spec != self._current)
        self._verify.setVisible(installed)
        self._download.setVisible(entry is not None and not installed and not loading)
        self._download.setEnabled(self._downloading is None)
        partial = entry is not None and entry.partial
        self._download.setText(self.tr("Resume Download") if partial else self.tr("Download"))
        for widget in (self._cancel, self._bar, self._bytes):
            widget.setVisible(loading)

    def _activated(self, item: QListWidgetItem) -> None:
        if self._use.isEnabled() and not self._use.isHidden():
            self._use_it()

    def _use_it(self) -> None:
        self.useRequested.emit(self.chosen() or "")

    def _verify_it(self) -> None:
        spec = self.chosen() or ""
        self.show_note(spec, self.tr("Verifying…"))
        self.verifyRequested.emit(spec)

    def _download_it(self) -> None:
        spec = self.chosen() or ""
        self.set_download(spec, 0, None)
        self._bytes.setText(self.tr("Connecting…"))
        self.downloadRequested.emit(spec)

    def _cancel_it(self) -> None:
        if self._downloading is not None:
            self.downloadCancelled.emit(self._downloading)

    def _open_it(self) -> None:
        chosen = file_dialogs.ask_file(
            self,
            self.tr("Add a Model File"),
            "",
            self.tr("Models (*.safetensors *.pth *.pt);;All files (*)"),
        )
        if chosen:
            self.fileChosen.emit(Path(chosen))

    def _table(self, table: ModelTable) -> QWidget:
        """Return a heading with rows below; what is aimed at has a column where there is any."""
        gap = theme.SPACING
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, gap * 3, 0, 0)
        grid.setHorizontalSpacing(gap * 4)
        grid.setVerticalSpacing(gap)
        grid.setColumnStretch(0, 1)
        heading = text_label("strong")
        heading.setText(table.heading)
        grid.addWidget(heading, 0, 0)
        if any(aim for _, _, aim in table.rows):
            self._put(grid, 0, 2, self.tr("Aim"), "muted")
        for row, (name, value, aim) in enumerate(table.rows, start=1):
            label = text_label("body", "muted")
            label.setText(name)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            shown = self._put(grid, row, 1, value)
            shown.setAccessibleName(labelled(name, value))
            if aim:
                spoken = labelled(self.tr("Aim"), aim)
                self._put(grid, row, 2, aim, "muted").setAccessibleName(labelled(name, spoken))
        return whole

    @staticmethod
    def _put(grid: QGridLayout, row: int, column: int, text: str, role: str = "") -> QLabel:
        label = text_label("body", role)
        is_long = len(text) > 16
        label.setWordWrap(is_long)
        label.setText(text)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label, row, column, 1, 2 if is_long else 1)
        return label

    def _value(self, name: str, text: str) -> QLabel:
        """Return a label for a detail; a hash has no place to break, so it is shortened."""
        if " " not in text and len(text) > 32:
            return ElidedLabel(text, mode=Qt.TextElideMode.ElideMiddle)
        value = text_label("body")
        value.setText(text)
        value.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        value.setAccessibleName(labelled(name, text))
        return value

    def _lay_out(self) -> None:
        gap = theme.SPACING
        self._use.setProperty("role", "primary")
        self._download.setProperty("role", "primary")
        self._details.setHorizontalSpacing(gap * 4)
        self._details.setVerticalSpacing(gap * 2)
        self._details.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._details.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        inner = QWidget()
        text = QVBoxLayout(inner)
        text.setContentsMargins(0, 0, gap * 2, 0)
        text.setSpacing(gap)
        text.addWidget(self._title)
        text.addWidget(self._summary)
        text.addSpacing(gap * 3)
        text.addLayout(self._details)
        text.addLayout(self._tables)
        text.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inner)
        scroll.setAccessibleName(self.tr("About this model"))
        actions = QHBoxLayout()
        actions.setSpacing(gap * 2)
        for button in (self._use, self._download, self._cancel, self._verify):
            actions.addWidget(button)
        actions.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(gap * 2)
        right.addWidget(scroll, 1)
        right.addWidget(self._note)
        right.addWidget(self._bytes)
        right.addWidget(self._bar)
        right.addLayout(actions)
        left = QVBoxLayout()
        left.setSpacing(gap * 2)
        left.addWidget(self._list, 1)
        self._open.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        left.addWidget(self._open)
        columns = QHBoxLayout()
        columns.setSpacing(gap * 5)
        columns.addLayout(left)
        columns.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(gap * 5, gap * 5, gap * 5, gap * 5)
        column.setSpacing(gap * 4)
        column.addLayout(columns, 1)
        column.addWidget(close_box(self))
