"""What ties the window to its workers: one folder open at a time, told of in signals.

Everything here runs on the GUI thread and returns at once; the threads below do the work and
post frozen messages, which are applied to the model in batches.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import singledispatchmethod
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from curator.address import LibraryPlace
from curator.gui.mailbox import Mailbox
from curator.gui.messages import (
    Crash,
    EngineReady,
    FirstPage,
    Found,
    Gone,
    Job,
    JobFailed,
    LibraryFailed,
    LibraryOpened,
    ModelReady,
    Notice,
    OthersWrote,
    Phase,
    Renamed,
    RootsKnown,
    RootState,
    ScanFinished,
    Scored,
    ScoringIdle,
    ScoringSetup,
    WatchState,
    what_scores,
)
from curator.gui.models.block import Status, make_block
from curator.gui.models.pictures import PictureModel
from curator.gui.progress import Pace, Progress
from curator.gui.scoring_thread import ScoringThread
from curator.gui.worker import FolderThread
from curator.records import ScoreEvent
from curator.settings import Settings


class Session(QObject):
    """The open folder, its model of pictures, and the threads that feed it.

    Parameters
    ----------
    open_scoring
        Makes the scorer for the settings, without loading it.
    """

    #: A folder was opened: its path.
    folderOpened = Signal(object)
    #: A `Progress`.
    progressChanged = Signal(object)
    #: A `ScoringSetup`, or None while none is known.
    modelChanged = Signal(object)
    deviceChanged = Signal(str)
    #: The `Library`, for questions of others; see `finish_shutdown`.
    libraryOpened = Signal(object)
    #: A tuple of `RootItem`.
    rootsChanged = Signal(object)
    watchingChanged = Signal(bool)
    #: The folder's drive went away (True) or came back.
    offlineChanged = Signal(bool)
    #: A sentence and its level.
    noticed = Signal(str, str)
    #: The sentence of what keeps the folder from being shown, or "" when it was mended.
    failed = Signal(str)
    #: Nothing is being scored right now.
    scoringIdle = Signal()
    #: A bug: where, and its traceback.
    crashed = Signal(str, str)

    def __init__(
        self,
        settings: Settings,
        *,
        library_path: LibraryPlace,
        open_scoring: Callable[[Settings], ScoringSetup],
        quiet_s: float = 0.5,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.settings = settings
        self.open_scoring = open_scoring
        self.pictures = PictureModel(self)
        self.setup: ScoringSetup | None = None
        self.offline = False
        self.failure = ""
        self._job: Job | None = None
        self._generation = 0
        self._scanning = False
        self._stopped = False
        self._engine_known = False
        self._watching = False
        self._down = False
        self._broken = ""
        self._pace = Pace(time.monotonic)
        #: The paths to be scored next, for they are in sight.
        self.preferred: Sequence[Path] = ()
        self._results: list[ScoreEvent] = []
        self._mailbox = Mailbox(parent=self)
        self._mailbox.delivered.connect(self._receive)
        self._scoring = ScoringThread(self._mailbox, self)
        self._folders = FolderThread(
            self._mailbox,
            self._scoring,
            library_path=library_path,
            open_scoring=open_scoring,
            quiet_s=quiet_s,
            parent=self,
        )

    # -- what the window asks for --------------------------------------------------------------

    def start(self) -> None:
        """Start the threads: after the first paint, for they import and open things."""
        self._scoring.start()
        self._folders.start()

    @property
    def root(self) -> Path | None:
        """The open folder."""
        return None if self._job is None else self._job.root

    @property
    def phase(self) -> Phase:
        """What is being done right now."""
        if self._job is None or self.failure:
            return Phase.IDLE
        if self._scanning and not self._pace.done and not self.paused:
            return Phase.SCANNING
        waiting = self.pictures.catalogue.count_of(Status.PENDING)
        if waiting and not self.offline:
            if self._job.files.paused:
                return Phase.PAUSED
            if self._stopped:
                return Phase.STOPPED
            return Phase.SCORING if self._pace.done or self._engine_known else Phase.LOADING
        return Phase.WATCHING if self._watching and not self.offline else Phase.IDLE

    @property
    def scanning(self) -> bool:
        """Whether the folder is still being gone through."""
        return self._scanning

    def open_folder(self, root: Path) -> None:
        """Leave the present folder and show another one, or the same one anew."""
        if self._down:
            return
        paused = self._stop_job()
        same = self._job is not None and self._job.root == root
        self._generation += 1
        job = Job(
            self._generation,
            root,
            self.settings,
            afresh=bool(self.failure),
            anew=not same,
            query=self.pictures.query,
        )
        job.files.pause(paused and same)
        self._job = job
        self._scanning, self._stopped, self._watching = True, False, False
        self._set_offline(False)
        self._fail("")
        self._pace.restart()
        self._results.clear()
        if self._broken:
            self._scanning = False
            self._fail(self._broken)
            return
        if not same:
            self.pictures.clear()
            self.preferred = ()
            self.folderOpened.emit(root)
            # An order that only the folder before had has ended with it.
            self._job = job = replace(job, query=self.pictures.query)
        job.files.prefer(self.preferred)
        self._folders.open(job)
        self._tell_progress()

    def rescan(self) -> None:
        """Look for what changed, and score what has no score yet."""
        if self._job is not None:
            self.open_folder(self._job.root)

    def use_settings(self, settings: Settings) -> None:
        """Take settings over; what scores differently, scores anew."""
        before, self.settings = self.settings, settings
        if self._job is None:
            return
        if what_scores(before) != what_scores(settings):
            if (before.model, before.preprocess) != (settings.model, settings.preprocess):
                self.pictures.forget_scores()
            self._engine_known = False
            self.rescan()
        elif before.recursive != settings.recursive:
            self.rescan()
        elif before.watch != settings.watch:
            self._folders.watch(self._job, settings.watch)

    def look_at_others(self) -> None:
        """Show soon what others wrote; it costs little where they wrote nothing."""
        if not self._down and not self.failure:
            self._folders.look_at_others(self._job)

    def prefer(self, paths: Sequence[Path]) -> None:
        """Score these next: they are in sight."""
        self.preferred = paths
        if self._job is not None:
            self._job.files.prefer(paths)

    def pause(self, paused: bool) -> None:
        """Hold scoring, or go on."""
        if self._job is not None:
            self._job.files.pause(paused)
            self._pace.rest()
            self._tell_progress()

    @property
    def paused(self) -> bool:
        """Whether scoring is held."""
        return self._job is not None and self._job.files.paused

    def cancel(self) -> None:
        """Score no more of what waits; `rescan` takes it up again."""
        if self._job is not None and self.phase in (Phase.SCORING, Phase.PAUSED, Phase.LOADING):
            self._job.files.clear()
            self._job.files.pause(False)
            self._stopped = True
            self._tell_progress()

    def forget_root(self, root: Path) -> None:
        """Take a folder off the list of recent ones."""
        self._folders.forget_root(root)

    # -- ending --------------------------------------------------------------------------------

    def begin_shutdown(self) -> None:
        """Tell every thread to end; may be called again."""
        if not self._down:
            self._down = True
            self._stop_job()
            self._mailbox.close()
            self.pictures.stop()
            self._folders.stop()

    def finish_shutdown(self) -> None:
        """Wait for the threads: watcher, then scoring, then the library is closed."""
        self.begin_shutdown()
        if not self._folders.isFinished() and not self._folders.isRunning():
            return  # never started
        self._folders.wait()
        self._scoring.wait()

    def _stop_job(self) -> bool:
        if self._job is None:
            return False
        paused = self._job.files.paused
        self._job.stop()
        return paused

    # -- what the workers say ------------------------------------------------------------------

    @Slot(object)
    def _receive(self, messages: list[object]) -> None:
        for message in messages:
            generation = getattr(message, "generation", 0)
            if generation in (0, self._generation):
                self._take(message)
        self._take_results()
        self._tell_progress()

    def _take_results(self) -> None:
        if self._results:
            results, self._results = self._results, []
            self._pace.count(len(results))
            self.pictures.apply(make_block(results))

    def _tell_progress(self) -> None:
        self.progressChanged.emit(self.progress())

    def progress(self) -> Progress:
        """Return how far the work is."""
        phase = self.phase
        if phase is Phase.SCANNING:
            return Progress(phase, self.pictures.catalogue.count, 0)
        return self._pace.progress(phase, self.pictures.catalogue.count_of(Status.PENDING))

    @singledispatchmethod
    def _take(self, message: Any) -> None:
        raise TypeError(f"no such message: {message!r}")

    @_take.register
    def _(self, message: Scored) -> None:
        # A file that left while it was being scored is not to come back.
        if self.pictures.catalogue.id_of(message.event.stamp.path) is not None:
            self._results.append(message.event)

    @_take.register
    def _(self, message: Found) -> None:
        self._take_results()
        self._stopped = False
        self.pictures.apply(message.block)

    @_take.register
    def _(self, message: OthersWrote) -> None:
        self._take_results()
        self.pictures.apply(message.block)

    @_take.register
    def _(self, message: FirstPage) -> None:
        self.pictures.show_page(message.block)

    @_take.register
    def _(self, message: Gone) -> None:
        self._take_results()
        self.pictures.remove(message.paths)

    @_take.register
    def _(self, message: Renamed) -> None:
        self._take_results()
        self.pictures.move(message.source, message.target)

    @_take.register
    def _(self, message: ScanFinished) -> None:
        self._take_results()
        self._scanning = False
        self.pictures.keep_only(message.present)
        self.pictures.refresh()

    @_take.register
    def _(self, message: RootState) -> None:
        self._scanning = self._scanning and not message.offline
        self._set_offline(message.offline)

    @_take.register
    def _(self, message: WatchState) -> None:
        self._watching = message.watching
        self.watchingChanged.emit(message.watching)

    @_take.register
    def _(self, message: ModelReady) -> None:
        self.setup = message.setup
        self.modelChanged.emit(message.setup)
        self.deviceChanged.emit(message.setup.describe())

    @_take.register
    def _(self, message: EngineReady) -> None:
        self._engine_known = True
        self.deviceChanged.emit(message.description)

    @_take.register
    def _(self, message: ScoringIdle) -> None:
        self._take_results()
        self._pace.rest()
        # What has no score all the same was cancelled; one more file does not bring it back.
        if self._job is not None and message.arrivals == self._job.files.arrivals:
            self._stopped = True
        self.scoringIdle.emit()

    @_take.register
    def _(self, message: RootsKnown) -> None:
        self.rootsChanged.emit(message.roots)

    @_take.register
    def _(self, message: Notice) -> None:
        self.noticed.emit(message.text, message.level)

    @_take.register
    def _(self, message: LibraryOpened) -> None:
        self.libraryOpened.emit(message.library)

    @_take.register
    def _(self, message: LibraryFailed) -> None:
        self._broken = message.text
        self._scanning = False
        self._fail(message.text)

    @_take.register
    def _(self, message: JobFailed) -> None:
        self._scanning = False
        self._fail(message.text)

    @_take.register
    def _(self, message: Crash) -> None:
        self.crashed.emit(message.where, message.traceback)

    def _set_offline(self, offline: bool) -> None:
        if offline != self.offline:
            self.offline = offline
            self.offlineChanged.emit(offline)

    def _fail(self, sentence: str) -> None:
        if sentence != self.failure:
            self.failure = sentence
            self.failed.emit(sentence)
