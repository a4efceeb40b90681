"""The thread that knows folders: the library, scans and the watcher live here."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread

from curator.address import LibraryPlace
from curator.columns import KnownFiles, PathColumn
from curator.errors import CuratorError, LibraryError
from curator.gui.beginning import read_beginning
from curator.gui.folder_news import FolderNews
from curator.gui.mailbox import Mailbox
from curator.gui.messages import (
    Crash,
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
    Renamed,
    RootState,
    ScanFinished,
    ScoringSetup,
    WatchState,
    what_scores,
)
from curator.gui.models.block import Block, make_block, make_known_block
from curator.gui.models.names import NamedPaths
from curator.gui.presence import is_there
from curator.gui.reach import Reach, is_away
from curator.gui.recent_folders import RecentFolders
from curator.gui.scoring_thread import ScoringThread
from curator.images.scan import still_there
from curator.records import ImageStamp, ScoreEvent
from curator.settings import Settings, load_settings
from curator.watch.changes import (
    Change,
    Moved,
    Removed,
    RootFound,
    RootLost,
    Settled,
    Trouble,
)

if TYPE_CHECKING:
    from curator.library import Library
    from curator.watch.observer import FolderWatcher

#: Seconds between looks at the watcher and at the commands.
_WATCH_STEP = 0.2

Command = Callable[[], None]


class FolderThread(QThread):
    """Opens the library, then serves one job at a time; commands are safe from the GUI thread.

    Parameters
    ----------
    open_scoring
        Makes the scorer for the settings, without loading it.
    quiet_s
        Seconds that a watched file must hold still.
    """

    def __init__(
        self,
        mailbox: Mailbox,
        scoring: ScoringThread,
        *,
        library_path: LibraryPlace,
        open_scoring: Callable[[Settings], ScoringSetup],
        quiet_s: float = 0.5,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("folders")
        self._mailbox = mailbox
        self._scoring = scoring
        self._library_path = library_path
        self._open_scoring = open_scoring
        self._quiet_s = quiet_s
        self._commands: SimpleQueue[Command | None] = SimpleQueue()
        self._job: Job | None = None
        self._setup: ScoringSetup | None = None
        self._kept: tuple[tuple[object, ...], ScoringSetup] | None = None
        self._watcher: FolderWatcher | None = None
        #: The paths of the open folder as they were first shown.
        self._base: PathColumn | None = None
        #: Their names, where showing the beginning needed these, until all is shown.
        self._named: NamedPaths | None = None
        self._library: Library
        self._news: FolderNews
        self._looks = Event()
        self._recent: RecentFolders

    # -- commands, from the GUI thread ---------------------------------------------------------

    def open(self, job: Job) -> None:
        """Show, scan, score and watch a folder; the job before was cancelled by the caller."""
        self._commands.put(lambda: self._open(job))

    def watch(self, job: Job, on: bool) -> None:
        """Start or stop watching the job's folder."""
        self._commands.put(lambda: self._watch(job, on))

    def look_at_others(self, job: Job | None) -> None:
        """Show what others wrote of the job's folder, and which folders they opened.

        A look that waits for its turn is enough.
        """
        if not self._looks.is_set():
            self._looks.set()
            self._commands.put(lambda: self._look_at_others(job))

    def forget_root(self, root: Path) -> None:
        """Take a folder off the list of recent ones; its scores stay."""
        self._commands.put(lambda: self._forget_root(root))

    def stop(self) -> None:
        """End soon; the job was cancelled by the caller."""
        self._commands.put(None)

    # -- the thread ----------------------------------------------------------------------------

    def run(self) -> None:
        try:
            # Imported here: SQLAlchemy takes longer than the first paint.
            from curator.library import Library

            kept = load_settings().backups_kept
            self._library = Library(self._library_path, backups_kept=kept)
            self._news = FolderNews(self._library)
            self._recent = RecentFolders(self._library, self._mailbox)
        except CuratorError as error:
            self._mailbox.post(LibraryFailed(str(error)))
            self._scoring.stop()
            return
        except Exception:
            self._mailbox.post(Crash("library", traceback.format_exc()))
            self._mailbox.post(
                LibraryFailed(self.tr("The library can't be opened: start the program again."))
            )
            self._scoring.stop()
            return
        try:
            self._mailbox.post(LibraryOpened(self._library))
            for sentence in self._library.notices:
                self._mailbox.post(Notice(sentence, "warning"))
            self._guarded(self._recent.tell)
            while (command := self._next_command()) is not None:
                self._guarded(command)
        finally:
            self._stop_watcher()
            # Whoever writes to the library has ended before it is closed.
            self._scoring.stop()
            self._scoring.wait()
            self._guarded(self._back_up)
            self._library.close()

    def _guarded(self, command: Command) -> None:
        generation = 0 if self._job is None else self._job.generation
        try:
            command()
        except CuratorError as error:
            generation = generation if self._job is None else self._job.generation
            self._mailbox.post(JobFailed(generation, str(error)))
        except Exception:
            self._mailbox.post(Crash("folders", traceback.format_exc()))

    def _next_command(self) -> Command | None:
        while self._watcher is not None:
            try:
                return self._commands.get_nowait()
            except Empty:
                self._guarded(self._follow)
        return self._commands.get()

    # -- a job ---------------------------------------------------------------------------------

    def _open(self, job: Job) -> None:
        self._stop_watcher()
        self._job, self._setup = job, None
        if job.anew:
            self._base = None
        if job.cancel.is_set():
            return
        self._library.remember_root(job.root)
        self._recent.tell()
        self._news.begin()
        self._setup = self._setup_for(job)
        self._mailbox.post(ModelReady(job.generation, self._setup))
        self._scoring.begin(job, self._setup, self._library)
        self._show_page(job, self._setup)
        known = self._known(job, self._setup)
        self._show_known(job, known)
        if job.settings.watch:
            self._start_watcher(job)
        self._reconcile(job, known)

    def _setup_for(self, job: Job) -> ScoringSetup:
        """Keep the scorer from folder to folder: loading a model takes seconds."""
        wanted = what_scores(job.settings)
        if self._kept is None or self._kept[0] != wanted or job.afresh:
            self._kept = None
            self._kept = (wanted, self._open_scoring(job.settings))
        return self._kept[1]

    def _show_page(self, job: Job, setup: ScoringSetup) -> None:
        """Show the beginning of a folder of which reading all will take a while."""
        if not job.anew:
            return
        events, self._named = read_beginning(self._library, job, setup.scorer.key)
        if events:
            self._mailbox.post(FirstPage(job.generation, make_block(events)))

    def _known(self, job: Job, setup: ScoringSetup) -> KnownFiles:
        key, recursive = setup.scorer.key, job.settings.recursive
        return self._library.known_files(job.root, key, recursive=recursive)

    def _show_known(self, job: Job, known: KnownFiles) -> None:
        self._news.remember(known)
        named, self._named = self._named, None
        if not len(known) or job.cancel.is_set():
            return
        self._mailbox.post(Found(job.generation, make_known_block(known, self._base, named)))
        if self._base is None:
            self._base = known.paths

    def _look_at_others(self, job: Job | None) -> None:
        block = None
        # What needs the library tells where it fails; here the next look asks again.
        with suppress(LibraryError):
            self._recent.follow()
            if job is not None:
                block = self._news_of(job)
        self._looks.clear()  # but after a bug, which is told of once
        if job is None or block is None:
            return
        if isinstance(block.paths, PathColumn) and self._base is None:
            self._base = block.paths
        self._mailbox.post(OthersWrote(job.generation, block))

    def _news_of(self, job: Job) -> Block | None:
        if self._setup is None or job is not self._job or job.cancel.is_set():
            return None
        return self._news.read(
            job.root, self._setup.scorer.key, self._base, recursive=job.settings.recursive
        )

    def _reconcile(self, job: Job, known: KnownFiles | None = None) -> None:
        """Go through the folder for what is new, changed or gone."""
        if self._setup is None or job is not self._job:
            return
        known = self._known(job, self._setup) if known is None else known
        if not is_there(job.root):
            self._mailbox.post(RootState(job.generation, offline=True))
            return
        reach = Reach(known)
        for fresh in reach.walk(job):
            if self._watcher is not None:
                self._watcher.meet(fresh)
            self._queue(job, fresh)
        if job.cancel.is_set():
            return
        if len(known) and not reach.met_any and is_away(job.root):
            self._mailbox.post(RootState(job.generation, offline=True))
            return
        self._mailbox.post(RootState(job.generation, offline=False))
        self._mailbox.post(ScanFinished(job.generation, reach.presence(self._base)))
        self._library.forget_gone(job.root, reach.missing())
        for sentence in reach.problems[:1]:
            self._mailbox.post(Notice(sentence, "warning"))

    def _queue(self, job: Job, stamps: Sequence[ImageStamp]) -> None:
        self._mailbox.post(Found(job.generation, make_block([ScoreEvent(s) for s in stamps])))
        job.files.add(stamps)

    def _forget_root(self, root: Path) -> None:
        self._library.forget_root(root)
        self._recent.tell()

    def _back_up(self) -> None:
        """Make the daily backup if it is due; a full disk ends nothing else."""
        try:
            self._library.back_up_if_due()
        except CuratorError as error:
            self._mailbox.post(Notice(str(error), "warning"))

    # -- watching ------------------------------------------------------------------------------

    def _watch(self, job: Job, on: bool) -> None:
        if job is not self._job:
            return
        self._library.set_root_watched(job.root, on)
        self._recent.tell()
        if on and self._watcher is None:
            self._start_watcher(job)
            self._reconcile(job)
        elif not on:
            self._stop_watcher()
            self._mailbox.post(WatchState(job.generation, watching=False))

    def _start_watcher(self, job: Job) -> None:
        from curator.watch.observer import FolderWatcher

        watcher = FolderWatcher([job.root], recursive=job.settings.recursive, quiet_s=self._quiet_s)
        try:
            watcher.start()
        except CuratorError as error:
            watcher.stop()
            self._mailbox.post(Notice(str(error), "warning"))
            self._mailbox.post(WatchState(job.generation, watching=False))
            return
        self._watcher = watcher
        self._library.set_root_watched(job.root, True)
        self._mailbox.post(WatchState(job.generation, watching=True))

    def _stop_watcher(self) -> None:
        if self._watcher is not None:
            self._watcher.stop()
            self._watcher = None

    def _follow(self) -> None:
        if self._watcher is None or self._job is None or self._setup is None:
            return
        settled: list[ImageStamp] = []
        for change in self._watcher.changes(timeout=_WATCH_STEP):
            if isinstance(change, Settled):
                settled.append(change.stamp)
                continue
            self._arrived(self._job, settled)
            settled = []
            self._apply(self._job, change)
        self._arrived(self._job, settled)
        self._back_up()

    def _arrived(self, job: Job, stamps: Sequence[ImageStamp]) -> None:
        """Show what is known of settled files and queue the rest."""
        if not stamps or self._setup is None:
            return
        known = self._library.lookup(stamps, self._setup.scorer.key)
        shown = [event for event in known if event is not None]
        if shown:
            self._mailbox.post(Found(job.generation, make_block(shown)))
        fresh = [s for s, event in zip(stamps, known, strict=True) if event is None]
        if fresh:
            self._queue(job, fresh)

    def _apply(self, job: Job, change: Change) -> None:
        match change:
            case Removed(path):
                job.departures.leave(path)
                job.files.discard([path])
                self._library.forget([path])
                self._mailbox.post(Gone(job.generation, (path,)))
            case Moved(source, target, along):
                job.departures.move(source, target)
                job.files.discard([source])
                self._library.move(source, target)
                self._mailbox.post(Renamed(job.generation, source, target))
                # What was waiting or being read under its old path is asked for anew.
                self._arrived(job, list(still_there(along)))
            case RootLost():
                job.files.clear()
                self._mailbox.post(RootState(job.generation, offline=True))
                self._recent.tell()
            case RootFound():
                self._recent.tell()
                self._reconcile(job)
            case Trouble(message):
                self._mailbox.post(Notice(message, "warning"))
