"""Says that a network's weights are missing, and offers to get them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from curator.gui import file_dialogs, theme
from curator.gui.dialogs.layout import push_button, text_label
from curator.gui.sentences import translated
from curator.gui.wording import megabytes
from curator.metrics.weights import WEIGHTS

#: What a download comes to, in millions of bytes.
_MEGABYTES = {"alexnet": 245, "vgg19": 575}


class WeightsCard(QFrame):
    """Hidden where nothing is missing; the owner serves its signals and tells how they went."""

    #: The name of a network.
    downloadRequested = Signal(str)
    downloadCancelled = Signal()
    #: The name of a network, and the file with its weights.
    fileChosen = Signal(str, object)
    #: `ready` may have changed.
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Weights"))
        self._network: str | None = None
        self._known = False
        self._there: frozenset[str] = frozenset()
        self._downloading: str | None = None
        self._notes: dict[str, tuple[str, str]] = {}
        #: Downloads that were begun, and go on where they stopped.
        self._begun: set[str] = set()
        self._text = text_label("body")
        self._note = text_label("body")
        self._bytes = text_label("small", "muted")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedHeight(4)
        self._bar.setAccessibleName(self.tr("Download"))
        self._download = push_button(self.tr("Download"), self._ask_download)
        self._choose = push_button(self.tr("Choose File…"), self._ask_file)
        self._cancel = push_button(self.tr("Cancel Download"), self.downloadCancelled.emit)
        self._lay_out()
        self._show()

    @property
    def ready(self) -> bool:
        """Whether the metric has what it needs."""
        return self._network is None or self._network in self._there

    def set_network(self, network: str | None) -> None:
        """Show the state of the network that the chosen metric needs, or nothing."""
        if network != self._network:
            self._network = network
            self._show()

    def set_there(self, there: frozenset[str]) -> None:
        """Tell which networks' weights there are."""
        self._there, self._known = there, True
        self._show()
        self.changed.emit()

    def set_download(self, network: str, done: int, total: int | None) -> None:
        """Show how far a download is, in bytes; `total` None when the server doesn't say."""
        self._downloading = network
        self._notes.pop(network, None)
        self._bar.setMaximum(1000 if total else 0)
        if total:
            self._bar.setValue(round(1000 * done / total))
        self._bytes.setText(megabytes(done, total))
        self._show()

    def end_download(self, text: str, role: str) -> None:
        """Tell how the download ended; the owner follows with `set_there` where it came."""
        if self._downloading is not None:
            self._notes[self._downloading] = (translated(text), role)
            self._begun.add(self._downloading)
        self._downloading = None
        self._show()

    def say(self, network: str, text: str, role: str) -> None:
        """Show a sentence beside a network: role "muted" or "error"."""
        self._notes[network] = (translated(text), role)
        self._show()

    def button(self, name: str) -> QPushButton:
        """Return "download", "choose" or "cancel"."""
        return {"download": self._download, "choose": self._choose, "cancel": self._cancel}[name]

    def text(self) -> str:
        """Return what the card says."""
        labels = (self._text, self._note, self._bytes)
        return "\n".join(label.text() for label in labels if not label.isHidden())

    def _show(self) -> None:
        network = self._network
        self.setVisible(self._known and not self.ready)
        if network is None:
            return
        loading = self._downloading == network
        note, role = self._notes.get(network, ("", "muted"))
        self._text.setText(
            self.tr(
                "This metric needs the weights of {network}, and there are none to use yet: "
                "download them once ({size} MB), or choose torchvision's {file}."
            ).format(
                network=WEIGHTS[network].title,
                size=_MEGABYTES[network],
                file=WEIGHTS[network].file_name,
            )
        )
        self._note.setText(note)
        self._note.setProperty("role", role)
        self._note.style().polish(self._note)
        self._note.setVisible(bool(note) and not loading)
        for widget in (self._cancel, self._bar, self._bytes):
            widget.setVisible(loading)
        for button in (self._download, self._choose):
            button.setVisible(not loading)
        self._download.setEnabled(self._downloading is None)
        begun = network in self._begun
        self._download.setText(self.tr("Resume Download") if begun else self.tr("Download"))

    def _ask_download(self) -> None:
        if self._network is not None:
            self.set_download(self._network, 0, None)
            self._bytes.setText(self.tr("Connecting…"))
            self._cancel.setFocus()
            self.downloadRequested.emit(self._network)

    def _ask_file(self) -> None:
        if self._network is None:
            return
        network = self._network
        chosen = file_dialogs.ask_file(
            self,
            self.tr("Choose the Weights of {network}").format(network=WEIGHTS[network].title),
            "",
            self.tr("Weights (*.pth *.pt);;All files (*)"),
        )
        if chosen:
            self.fileChosen.emit(network, Path(chosen))

    def _lay_out(self) -> None:
        gap = theme.SPACING
        row = QHBoxLayout()
        row.setSpacing(gap * 2)
        for button in (self._download, self._choose, self._cancel):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(gap * 3, gap * 3, gap * 3, gap * 3)
        column.setSpacing(gap * 2)
        for widget in (self._text, self._note, self._bytes, self._bar):
            column.addWidget(widget)
        column.addLayout(row)
