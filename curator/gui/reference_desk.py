"""Serves the dialog of a comparison with a reference, and shows the comparison in the window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from curator.errors import CuratorError
from curator.gui import wording
from curator.gui.actions import Actions
from curator.gui.browser import Browser
from curator.gui.comparison import Comparison
from curator.gui.comparison_thread import ComparisonRequest
from curator.gui.dialogs.reference import ReferenceDialog, ReferenceFacts
from curator.gui.errands import Errands
from curator.gui.lane import Lane
from curator.gui.loupe_control import LoupeControl
from curator.gui.models.values import short_title
from curator.gui.reference_look import look_at
from curator.gui.views.status import StatusStrip
from curator.metrics.catalogue import METRICS
from curator.metrics.weights import WEIGHTS, download_weights, find_weights
from curator.records import ScoreEvent


class ReferenceDesk(QObject):
    """One dialog and one download at a time; `comparison` is followed in every part it shows in."""

    crashed = Signal(str, str)
    _progressed = Signal(str, int, object)

    def __init__(
        self,
        window: QWidget,
        comparison: Comparison,
        *,
        browser: Browser,
        loupe_control: LoupeControl,
        status: StatusStrip,
        actions: Actions,
        errands: Errands,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._comparison = comparison
        self._browser = browser
        self._loupe_control = loupe_control
        self._status = status
        self._actions = actions
        self._errands = errands
        self.dialog: ReferenceDialog | None = None
        self._metric = "ssim"
        self._files: dict[str, Path] = {}
        #: Why what there is of a network's weights could not be used.
        self._refused: dict[str, str] = {}
        self._cancelled = False
        self._downloading = ""
        self._download_number = 0
        self._events: Sequence[ScoreEvent] = ()
        self._lane = self._make_lane("references")
        self._downloads = self._make_lane("weights download")
        self._progressed.connect(self._show_download)
        comparison.changed.connect(self._show_comparison)
        comparison.progressed.connect(self._show_progress)
        comparison.weightsRefused.connect(self._note_refusal)
        comparison.noticed.connect(status.set_message)
        comparison.crashed.connect(self.crashed)
        browser.grid.visibleChanged.connect(self._prefer_what_is_seen)
        self._show_comparison()

    def _make_lane(self, name: str) -> Lane:
        lane = Lane(name, self)
        lane.done.connect(self._done)
        lane.failed.connect(self._failed)
        lane.crashed.connect(self.crashed)
        return lane

    def open(self, current: Path | None, reference: Path | None = None) -> None:
        """Show the dialog; `current` is the picture that is looked at, `reference` is offered."""
        if self.dialog is not None:
            if reference is not None:
                self.dialog.set_reference(reference)
            self.dialog.raise_()
            return
        request = self._comparison.request
        offered = reference or (None if request is None else request.reference)
        metric = self._metric if request is None else request.metric
        self._events = self._comparison.pictures.all_events()
        dialog = ReferenceDialog(metric, None, current, self._window)
        dialog.lookRequested.connect(self._look)
        dialog.weights.downloadRequested.connect(self._download)
        dialog.weights.downloadCancelled.connect(self._cancel_download)
        dialog.weights.fileChosen.connect(self._take_file)
        dialog.finished.connect(self._closed)
        self.dialog = dialog
        if offered is not None:
            dialog.set_reference(offered)
        for network, sentence in self._refused.items():
            dialog.weights.say(network, sentence, "error")
        self._look_for_weights()
        dialog.open()

    def stop(self) -> None:
        """End soon; what was downloaded is kept for the next try."""
        if self.dialog is not None:
            self.dialog.reject()
        self._lane.stop(finish=False)
        self._downloads.stop(finish=False)
        self._comparison.stop()

    def wait(self) -> None:
        """Wait until the threads have ended."""
        for lane in (self._lane, self._downloads):
            if lane.isRunning():
                lane.wait()
        self._comparison.wait()

    # -- the dialog ----------------------------------------------------------------------------

    @Slot(object)
    def _look(self, path: Path) -> None:
        events = self._events
        self._lane.submit("look", lambda cancel: look_at(path, events))

    def _look_for_weights(self) -> None:
        files = dict(self._files)
        self._lane.submit("weights", lambda cancel: _networks_there(files))

    @Slot(str, object)
    def _take_file(self, network: str, path: Path) -> None:
        self._files[network] = path
        self._refused.pop(network, None)
        self._look_for_weights()

    @Slot(str)
    def _download(self, network: str) -> None:
        self._cancelled, self._downloading = False, network
        self._download_number += 1

        def work(cancel: Event) -> Path:
            def progress(done: int, total: int | None) -> None:
                self._progressed.emit(network, done, total)

            return download_weights(network, progress=progress, cancelled=cancel.is_set)

        self._downloads.submit(self._download_name, work)

    @property
    def _download_name(self) -> str:
        """Tell the latest download from an earlier one that is still ending."""
        return f"download {self._download_number}"

    @Slot()
    def _cancel_download(self) -> None:
        self._cancelled = True
        self._downloads.cancel()

    @Slot(str, int, object)
    def _show_download(self, network: str, done: int, total: int | None) -> None:
        if self.dialog is not None and not self._cancelled:
            self.dialog.weights.set_download(network, done, total)

    @Slot(str, object)
    def _done(self, name: str, result: object) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        if name == "look" and isinstance(result, ReferenceFacts):
            dialog.show_reference(result)
        elif name == "weights" and isinstance(result, frozenset):
            dialog.weights.set_there(result - self._refused.keys())
        elif name == self._download_name:
            dialog.weights.end_download("", "muted")
            self._refused.pop(self._downloading, None)
            self._files.pop(self._downloading, None)
            self._look_for_weights()

    @Slot(str, str)
    def _failed(self, name: str, sentence: str) -> None:
        if self.dialog is None or name != self._download_name:
            return
        if self._cancelled:
            stopped = self.tr("Cancelled. Resume goes on where it stopped.")
            self.dialog.weights.end_download(stopped, "muted")
        else:
            self.dialog.weights.end_download(sentence, "error")

    @Slot(int)
    def _closed(self, result: int) -> None:
        dialog, self.dialog = self.dialog, None
        self._events = ()
        self._cancel_download()
        if dialog is None:
            return
        facts, metric = dialog.reference(), dialog.chosen()
        if result == ReferenceDialog.DialogCode.Accepted and facts is not None:
            self._metric = metric.name
            self._comparison.begin(
                ComparisonRequest(
                    metric.name,
                    facts.path,
                    facts.is_folder,
                    self._files.get(metric.weights or ""),
                    self._errands.settings.device,
                )
            )
        dialog.deleteLater()

    @Slot(object, str)
    def _note_refusal(self, request: ComparisonRequest, sentence: str) -> None:
        """Offer other weights at the next opening."""
        network = METRICS[request.metric].weights
        if network is not None:
            self._refused[network] = sentence

    # -- the comparison in the window ----------------------------------------------------------

    @Slot()
    def _show_comparison(self) -> None:
        request, metric = self._comparison.request, self._comparison.metric
        self._actions.set_comparing(request is not None)
        self._loupe_control.compared_with = "" if request is None else self._words(request)
        settings = self._errands.settings
        if metric is None:
            self._browser.show_comparison("", False)
            if self._browser.query.sort == "reference":
                self._browser.set_sort(settings.sort_key, settings.sort_descending)
        else:
            self._browser.show_comparison(short_title(metric), metric.higher_is_nearer)
            self._browser.set_sort("reference", metric.higher_is_nearer)
            # Where the nearest come in.
            self._browser.grid.scrollToTop()
        self._show_progress()

    def _words(self, request: ComparisonRequest) -> str:
        name = wording.folder_name(request.reference)
        if request.is_folder:
            return self.tr("Compared with its namesake in {folder}").format(folder=name)
        return self.tr("Compared with {picture}").format(picture=name)

    @Slot()
    def _show_progress(self) -> None:
        request, metric = self._comparison.request, self._comparison.metric
        if request is None or metric is None:
            self._status.set_comparison("", "")
            return
        name = wording.folder_name(request.reference)
        tip = self.tr("{metric}: {words}. Choose another…").format(
            metric=metric.title, words=self._words(request)
        )
        self._status.set_comparison(f"{short_title(metric)} · {name}", tip)

    @Slot()
    def _prefer_what_is_seen(self) -> None:
        self._comparison.prefer(self._browser.paths_in_sight())


def _networks_there(files: Mapping[str, Path]) -> frozenset[str]:
    """Return the networks whose weights are on this computer (on a lane: files are asked for)."""
    there = set()
    for network in WEIGHTS:
        try:
            find_weights(network, files.get(network))
        except CuratorError:
            continue
        there.add(network)
    return frozenset(there)
