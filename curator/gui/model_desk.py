"""Serves the model dialog: lists, verifies and downloads models off the GUI thread."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from shlex import quote
from threading import Event

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from curator.errors import CuratorError
from curator.gui.dialogs.models import ModelDialog, ModelEntry, ModelTable
from curator.gui.lane import Lane
from curator.gui.sentences import translated
from curator.gui.wording import decimal, printable, share
from curator.scoring.calibration import CALIBRATION_ENTRY
from curator.scoring.download import download_published, kept_bytes
from curator.scoring.figures import FIGURES_ENTRY, RECIPE_ENTRY, quantile_digits, table
from curator.scoring.models import (
    DEFAULT,
    PUBLISHED,
    ModelInfo,
    list_models,
    published_path,
    resolve_model,
    verify_model,
)
from curator.settings import models_dir

translate = QCoreApplication.translate

#: Entries of a model's file that are not among its details as they stand there.
_SHOWN_OTHERWISE = ("title", CALIBRATION_ENTRY, FIGURES_ENTRY, RECIPE_ENTRY)


class ModelDesk(QObject):
    """Opens the dialog and does what it asks for; one download at a time."""

    #: The spec of the model to score with from now on.
    modelChosen = Signal(str)
    crashed = Signal(str, str)
    _progressed = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dialog: ModelDialog | None = None
        self._current = ""
        self._added: list[str] = []
        self._cancelled = False
        #: Why the last download stopped, until the dialog has been told what is kept of it.
        self._stopped: str | None = None
        self._lane = self._make_lane("models")
        self._downloads = self._make_lane("download")
        self._progressed.connect(self._show_progress)

    def _make_lane(self, name: str) -> Lane:
        lane = Lane(name, self)
        lane.done.connect(self._done)
        lane.failed.connect(self._failed)
        lane.crashed.connect(self.crashed)
        return lane

    def open(self, current: str, parent: QWidget) -> ModelDialog:
        """Show the dialog; `current` is the spec of the model in use."""
        self._current = current
        if self._dialog is None:
            dialog = ModelDialog((), current, parent)
            dialog.useRequested.connect(self._use)
            dialog.verifyRequested.connect(self._verify)
            dialog.downloadRequested.connect(self._download)
            dialog.downloadCancelled.connect(self._cancel_download)
            dialog.fileChosen.connect(self._add)
            dialog.destroyed.connect(self._forget_dialog)
            self._dialog = dialog
        self._list()
        self._dialog.open()
        return self._dialog

    def stop(self) -> None:
        """End soon; what was downloaded is kept for the next try."""
        self._dialog = None
        self._lane.stop(finish=False)
        self._downloads.stop(finish=False)

    def wait(self) -> None:
        """Wait until the lanes have ended."""
        for lane in (self._lane, self._downloads):
            if lane.isRunning():
                lane.wait()

    # -- what the dialog asks for --------------------------------------------------------------

    def _list(self) -> None:
        added = tuple(dict.fromkeys([*self._added, self._current]))
        self._lane.submit("list", lambda cancel: _entries(added))

    @Slot(str)
    def _use(self, spec: str) -> None:
        self._current = spec
        # The window may have something to ask about it.
        if self._dialog is not None:
            self._dialog.accept()
        self.modelChosen.emit(spec)

    @Slot(str)
    def _verify(self, spec: str) -> None:
        def work(cancel: Event) -> tuple[str, str]:
            try:
                verify_model(resolve_model(spec))
            except CuratorError as error:
                return spec, str(error)
            return spec, ""

        self._lane.submit("verify", work)

    @Slot(object)
    def _add(self, path: Path) -> None:
        def work(cancel: Event) -> str:
            info = resolve_model(str(path))
            verify_model(info)  # or every folder would say from now on that it can't be scored
            return str(info.path)

        self._lane.submit("add", work)

    @Slot(str)
    def _download(self, spec: str) -> None:
        self._cancelled = False

        def work(cancel: Event) -> Path:
            return download_published(
                published_path(), progress=self._progressed.emit, cancelled=cancel.is_set
            )

        self._downloads.submit("download", work)

    @Slot(str)
    def _cancel_download(self, spec: str) -> None:
        self._cancelled = True
        self._downloads.cancel()

    # -- what came of it -----------------------------------------------------------------------

    @Slot(int, object)
    def _show_progress(self, done: int, total: int | None) -> None:
        if self._dialog is not None:
            self._dialog.set_download(PUBLISHED, done, total)

    @Slot(str, object)
    def _done(self, name: str, result: object) -> None:
        dialog = self._dialog
        if name == "add":
            self._added.append(str(result))
            self._list()
        if dialog is None:
            return
        if name == "list" and isinstance(result, list):
            dialog.set_models(result, self._current)
            self._tell_stopped()
            if self._added:
                dialog.choose(self._added[-1])
        elif name == "verify" and isinstance(result, tuple):
            dialog.verified(*result)
        elif name == "download":
            dialog.download_finished(PUBLISHED)
            self._list()

    @Slot(str, str)
    def _failed(self, name: str, sentence: str) -> None:
        dialog = self._dialog
        if dialog is None:
            return
        if name == "download":
            self._stopped = sentence
            self._list()
        else:
            self._tell_stopped()
            dialog.show_note(dialog.chosen() or self._current, sentence, "error")

    def _tell_stopped(self) -> None:
        if self._stopped is None or self._dialog is None:
            return
        if self._cancelled:
            self._dialog.download_stopped(PUBLISHED)
        else:
            self._dialog.download_failed(PUBLISHED, self._stopped)
        self._stopped = None

    @Slot()
    def _forget_dialog(self) -> None:
        """What a lane still has to say goes nowhere once the window has taken the dialog along."""
        self._dialog = None


def _entries(added: tuple[str, ...]) -> list[ModelEntry]:
    """Describe every model (on a lane: files are hashed)."""
    entries = [_entry(info) for info in list_models()]
    specs = {entry.spec for entry in entries}
    for spec in added:
        if spec in specs:
            continue
        try:
            entries.append(_entry(resolve_model(spec), spec))
        except CuratorError as error:
            entries.append(ModelEntry(spec, Path(spec).name, problem=str(error)))
    return entries


def _entry(info: ModelInfo, spec: str | None = None) -> ModelEntry:
    shown = {
        key: value for key, value in sorted(info.metadata.items()) if key not in _SHOWN_OTHERWISE
    }
    summary = shown.pop("summary", "") or shown.pop("description", "")
    if info.name == PUBLISHED:
        summary = summary or translate(
            "ModelDesk",
            "The model of the ArtScore paper, from its authors' public repository (MIT licence, "
            "about 100 MB).",
        )
    known = _labels()
    details = [
        (known.get(key) or key.replace("_", " ").capitalize(), value)
        for key, value in shown.items()
    ]
    spec = spec or _spec(info)
    details += _meaning(info, spec)
    details.append((translate("ModelDesk", "File"), printable(info.path)))
    if info.model_hash:
        details.append((translate("ModelDesk", "Hash"), info.model_hash))
    return ModelEntry(
        spec,
        translated(info.title),
        summary,
        installed=info.available,
        partial=not info.available and kept_bytes(info.path) > 0,
        details=tuple(details),
        tables=_tables(info),
    )


def _meaning(info: ModelInfo, spec: str) -> list[tuple[str, str]]:
    """Say what the scores mean, or how to find out."""
    if info.calibration is None:
        # On lines of its own, which a shell reads as one.
        model = quote(printable(spec))
        command = f"\ncurator model calibrate --model {model} \\\n--photos DIR --art DIR"
        text = translate("ModelDesk", "Among photographs and art: after {command}")
        return [(translate("ModelDesk", "Percentiles"), text.format(command=command))]
    return [
        (translate("ModelDesk", "Photographs"), _spread(info.calibration.photo_quantiles)),
        (translate("ModelDesk", "Art"), _spread(info.calibration.art_quantiles)),
    ]


def _spread(quantiles: Sequence[float]) -> str:
    low, middle, high = (quantiles[place] for place in (5, 50, 95))
    digits = quantile_digits(low, high)
    return translate("ModelDesk", "5 %: {low}, median: {middle}, 95 %: {high}").format(
        low=decimal(low, digits), middle=decimal(middle, digits), high=decimal(high, digits)
    )


def _tables(info: ModelInfo) -> tuple[ModelTable, ...]:
    headings = {
        FIGURES_ENTRY: translate("ModelDesk", "Figures"),
        RECIPE_ENTRY: translate("ModelDesk", "Recipe"),
    }
    return tuple(
        ModelTable(
            heading,
            tuple((translated(row.name), *row.texts(decimal, share)) for row in rows),
        )
        for entry, heading in headings.items()
        if (rows := table(info.metadata, entry))
    )


def _labels() -> dict[str, str]:
    """Return what the entries of a model's file are called that the program itself writes."""
    return {
        "backbone": translate("ModelDesk", "Backbone"),
        "created": translate("ModelDesk", "Created"),
        "dtype": translate("ModelDesk", "Number type"),
        "format": translate("ModelDesk", "Format"),
        "format_version": translate("ModelDesk", "Format version"),
        "head": translate("ModelDesk", "Head"),
        "licence": translate("ModelDesk", "Licence"),
        "name": translate("ModelDesk", "Name"),
        "preprocess": translate("ModelDesk", "Preparation"),
        "provenance": translate("ModelDesk", "Provenance"),
        "version": translate("ModelDesk", "Version"),
    }


def _spec(info: ModelInfo) -> str:
    """Return what `resolve_model` finds this model by."""
    named = info.name in (DEFAULT, PUBLISHED) or info.path.parent == models_dir().absolute()
    return info.name if named else str(info.path)
