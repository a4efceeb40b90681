"""Which metric to compare the pictures by, and with which reference."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from curator.gui import file_dialogs, icons, theme, wording
from curator.gui.dialogs.layout import push_button, text_label
from curator.gui.dialogs.metrics import MetricTable
from curator.gui.dialogs.weights import WeightsCard
from curator.gui.models.values import short_title
from curator.gui.sentences import translated
from curator.gui.tip import plain_tip
from curator.images.formats import EXTENSIONS
from curator.metrics.catalogue import MetricInfo

#: The reference's picture beside its name, in device-independent pixels.
PREVIEW = 72
#: What is typed is looked at this long after the last key.
_LOOK_AFTER_MS = 250


@dataclass(frozen=True, slots=True)
class ReferenceFacts:
    """What was found at the place that the user named.

    Parameters
    ----------
    path
        As asked for.
    problem
        One sentence why it can't be a reference, or "".
    pictures
        How many a folder holds.
    size
        Pixels of a picture.
    preview
        A picture, small.
    known
        Pictures of the open folder whose size is known.
    fitting
        By metric, how many of those are of a size that can be compared with the reference.
    """

    path: Path
    is_folder: bool = False
    problem: str = ""
    pictures: int = 0
    size: tuple[int, int] | None = None
    preview: QImage | None = None
    known: int = 0
    fitting: Mapping[str, int] = field(default_factory=dict)


class ReferenceDialog(QDialog):
    """Asks for a metric and a reference; the owner looks at the place and serves the weights."""

    #: A place to look at: a Path; the owner answers with `show_reference`.
    lookRequested = Signal(object)

    def __init__(
        self,
        metric: str,
        reference: Path | None,
        current: Path | None,
        parent: QWidget | None = None,
    ) -> None:
        """`metric` and `reference` are offered; `current` is the picture that is looked at."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare with a Reference"))
        self._current = current
        self._path: Path | None = None
        self._facts: ReferenceFacts | None = None
        self._metrics = MetricTable(metric)
        self._metrics.changed.connect(self._update)
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("A picture or a folder"))
        self._field.setAccessibleName(self.tr("Reference"))
        self._field.setClearButtonEnabled(True)
        self._field.textEdited.connect(self._typed)
        self._preview = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._preview.setFixedSize(PREVIEW, PREVIEW)
        self._preview.setAccessibleName(self.tr("The reference"))
        self._verdict = text_label("body")
        # Two lines, so that a longer sentence moves nothing.
        self._verdict.setMinimumHeight(2 * self._verdict.fontMetrics().lineSpacing())
        self._verdict.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.weights = WeightsCard()
        self.weights.changed.connect(self._update)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._compare = self._buttons.addButton(
            self.tr("Compare"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._compare.setDefault(True)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._look_soon = QTimer(self)
        self._look_soon.setSingleShot(True)
        self._look_soon.setInterval(_LOOK_AFTER_MS)
        self._look_soon.timeout.connect(self._look)
        self._lay_out()
        self._metrics.radios[metric].setFocus()
        if reference is not None:
            self.set_reference(reference)
        self._update()

    # -- what the owner asks and tells ---------------------------------------------------------

    def chosen(self) -> MetricInfo:
        """Return the chosen metric."""
        return self._metrics.chosen()

    def reference(self) -> ReferenceFacts | None:
        """Return what was found at the named place, once it was looked at."""
        return self._facts

    def set_reference(self, path: Path) -> None:
        """Name a place, and have it looked at."""
        self._path, self._facts = path, None
        self._field.setText(wording.printable(path))
        self._field.setToolTip(plain_tip(wording.printable(path)))
        self._look()

    def show_reference(self, facts: ReferenceFacts) -> None:
        """Show what is there; an answer about an earlier place is dropped."""
        if facts.path == self._path:
            self._facts = facts
            self._update()

    def widget(self, name: str) -> QWidget:
        """Return a metric's radio button by its name, or another control.

        Those are "path", "picture", "folder", "current", "verdict", "compare" and "cancel".
        """
        return {
            **self._metrics.radios,
            "path": self._field,
            "picture": self._picture,
            "folder": self._folder,
            "current": self._use_current,
            "verdict": self._verdict,
            "compare": self._compare,
            "cancel": self._buttons.button(QDialogButtonBox.StandardButton.Cancel),
        }[name]

    def verdict(self) -> str:
        """Return what is said of the reference."""
        return self._verdict.text()

    def accept(self) -> None:
        """Close with a choice, where there is one."""
        if self._compare.isEnabled():
            super().accept()

    # -- the reference -------------------------------------------------------------------------

    def _typed(self, text: str) -> None:
        self._facts = None
        self._path = Path(text.strip()).expanduser() if text.strip() else None
        self._look_soon.start()
        self._update()

    def _look(self) -> None:
        self._look_soon.stop()
        if self._path is not None:
            self.lookRequested.emit(self._path)
        self._update()

    def _ask_picture(self) -> None:
        kinds = " ".join(f"*{ending}" for ending in sorted(EXTENSIONS))
        chosen = file_dialogs.ask_file(
            self,
            self.tr("Choose a Reference Picture"),
            self._start(),
            self.tr("Pictures ({kinds})").format(kinds=kinds),
        )
        if chosen:
            self.set_reference(Path(chosen))

    def _ask_folder(self) -> None:
        chosen = file_dialogs.ask_folder(
            self, self.tr("Choose a Folder of References"), self._start()
        )
        if chosen:
            self.set_reference(Path(chosen))

    def _start(self) -> str:
        near = self._path or self._current
        return str(near.parent) if near is not None else str(Path.home())

    def _take_current(self) -> None:
        if self._current is not None:
            self.set_reference(self._current)

    # -- what is shown -------------------------------------------------------------------------

    def _update(self) -> None:
        facts = self._facts
        self.weights.set_network(self.chosen().weights)
        ready = facts is not None and not facts.problem and self._path is not None
        self._compare.setEnabled(ready and self.weights.ready)
        text, role = self._words()
        self._verdict.setText(text)
        self._field.setAccessibleDescription(text)
        self._verdict.setProperty("role", role)
        self._verdict.style().polish(self._verdict)
        wrong = facts is not None and bool(facts.problem)
        if self._field.property("invalid") != wrong:
            self._field.setProperty("invalid", wrong)
            self._field.style().polish(self._field)
        self._show_preview()

    def _words(self) -> tuple[str, str]:
        """Return what to say of the reference, and as what: muted, a warning or an error."""
        facts = self._facts
        if self._path is None:
            return self.tr("Choose a picture, or a folder of pictures."), "muted"
        if facts is None:
            return self.tr("Looking…"), "muted"
        if facts.problem:
            return translated(facts.problem), "error"
        if facts.is_folder:
            text = self.tr(
                "{count} pictures: each picture here is compared with the one of its name, "
                "whatever the ending."
            )
            return text.format(count=wording.count(facts.pictures)), "muted"
        text = self.tr("{pixels} pixels; every picture here is compared with it.")
        text = text.format(pixels=_pixels(facts.size))
        if not self.chosen().same_size or not facts.known:
            return text, "muted"
        fitting = facts.fitting.get(self.chosen().name, 0)
        if fitting == facts.known:
            return text, "muted"
        return f"{_pixels(facts.size)}. {self._limits(fitting, facts.known)}", "warning"

    def _limits(self, fitting: int, known: int) -> str:
        if self.chosen().preprocess is None:
            text = self.tr(
                "{metric} compares pictures of one size only: {fitting} of {known} here are of "
                "the reference's, the others come last."
            )
        else:
            text = self.tr(
                "{metric} compares pictures of one shape only: {fitting} of {known} here are of "
                "the reference's, the others come last."
            )
        return text.format(
            metric=short_title(self.chosen()),
            fitting=wording.count(fitting),
            known=wording.count(known),
        )

    def _show_preview(self) -> None:
        ratio, facts = self.devicePixelRatioF(), self._facts
        if facts is not None and facts.preview is not None:
            edge = round(PREVIEW * ratio)
            shown = facts.preview.scaled(
                edge,
                edge,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            pixmap = QPixmap.fromImage(shown)
            pixmap.setDevicePixelRatio(ratio)
        else:
            is_folder = facts is not None and facts.is_folder
            name = "folder" if is_folder else "image"
            pixmap = icons.pixmap(name, 32, theme.colors().text_muted, ratio)
        self._preview.setPixmap(pixmap)

    # -- making --------------------------------------------------------------------------------

    def _heading(self, text: str) -> QLabel:
        label = text_label("small", "muted")
        label.setWordWrap(False)
        label.setText(text)
        return label

    def _lay_out(self) -> None:
        gap = theme.SPACING
        self._picture = push_button(self.tr("Picture…"), self._ask_picture)
        self._folder = push_button(self.tr("Folder…"), self._ask_folder)
        self._use_current = push_button(self.tr("Use the Current Picture"), self._take_current)
        self._use_current.setEnabled(self._current is not None)
        buttons = QHBoxLayout()
        buttons.setSpacing(gap * 2)
        for button in (self._picture, self._folder, self._use_current):
            buttons.addWidget(button)
        buttons.addStretch(1)
        place = QVBoxLayout()
        place.setSpacing(gap * 2)
        place.addWidget(self._field)
        place.addLayout(buttons)
        place.addStretch(1)
        reference = QHBoxLayout()
        reference.setSpacing(gap * 4)
        reference.addWidget(self._preview, 0, Qt.AlignmentFlag.AlignTop)
        reference.addLayout(place, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(gap * 5, gap * 5, gap * 5, gap * 5)
        column.setSpacing(gap * 2)
        column.addWidget(self._metrics)
        column.addWidget(self.weights)
        column.addSpacing(gap * 3)
        column.addWidget(self._heading(self.tr("Reference")))
        column.addLayout(reference)
        column.addWidget(self._verdict)
        column.addSpacing(gap * 2)
        column.addStretch(1)
        column.addWidget(self._buttons)


def _pixels(size: tuple[int, int] | None) -> str:
    return "" if size is None else f"{size[0]} \N{MULTIPLICATION SIGN} {size[1]}"
