"""The thread that scores: it takes one job after another and never waits for the window."""

from __future__ import annotations

import os
import traceback
from collections.abc import Callable
from contextlib import closing
from queue import SimpleQueue
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread

from curator.errors import CuratorError
from curator.gui.interruptible import ScoringInterruptedError, interruptible
from curator.gui.mailbox import Mailbox
from curator.gui.messages import (
    Crash,
    EngineReady,
    Gone,
    Job,
    JobFailed,
    Notice,
    RootState,
    Scored,
    ScoringIdle,
    ScoringSetup,
)
from curator.gui.presence import is_folder
from curator.images.preprocess import Preprocess
from curator.pipeline import score_files
from curator.records import ScoreEvent

if TYPE_CHECKING:
    from curator.library import Library


class ScoringThread(QThread):
    """Runs the pipeline over each job's files until the job is cancelled.

    torch is imported here, when the first picture is scored.
    """

    def __init__(self, mailbox: Mailbox, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scoring")
        self._mailbox = mailbox
        self._jobs: SimpleQueue[tuple[Job, ScoringSetup, Library] | None] = SimpleQueue()

    def begin(self, job: Job, setup: ScoringSetup, library: Library) -> None:
        """Score a job's files after those of the jobs before it, which were cancelled."""
        self._jobs.put((job, setup, library))

    def stop(self) -> None:
        """End when the present job has ended."""
        self._jobs.put(None)

    def run(self) -> None:
        while (item := self._jobs.get()) is not None:
            job, setup, library = item
            try:
                self._score(job, setup, library)
            except ScoringInterruptedError:
                continue
            except CuratorError as error:
                self._mailbox.post(JobFailed(job.generation, str(error)))
            except Exception:
                self._mailbox.post(Crash("scoring", traceback.format_exc()))
                self._mailbox.post(
                    JobFailed(
                        job.generation,
                        self.tr("Scoring stopped because of a mistake in the program."),
                    )
                )

    def _score(self, job: Job, setup: ScoringSetup, library: Library) -> None:
        job.files.on_idle = self._idle_report(job)
        events = score_files(
            job.files,
            interruptible(setup.scorer, job.cancel.is_set, setup.warm),
            library,
            preprocess=Preprocess(job.settings.preprocess),
            # Small, so that what scrolls into view is not behind a long look-ahead.
            lookahead=max(1, min(16, setup.scorer.batch_size)),
            cancelled=job.cancel.is_set,
            on_wait=self._tell_waiting,
        )
        described = ""
        with closing(events):
            for event in events:
                self._forget_what_left(job, library, event)
                # Its batch is stored already; the next one need not be waited for.
                if job.cancel.is_set():
                    return
                self._tell(job, event)
                if not event.cached and event.score is not None and setup.describe() != described:
                    described = setup.describe()
                    self._mailbox.post(EngineReady(job.generation, described))
                    for sentence in setup.notices():
                        self._mailbox.post(Notice(sentence, "warning"))

    def _tell_waiting(self, sentence: str) -> None:
        self._mailbox.post(Notice(sentence or self.tr("Scoring goes on.")))

    def _forget_what_left(self, job: Job, library: Library, event: ScoreEvent) -> None:
        """Take back what was kept of a file that left while it was read or scored."""
        places = job.departures.places(event.stamp.path)
        gone = [place for place in places if not os.path.lexists(place)]
        if gone and is_folder(job.root):
            library.forget(gone)

    def _tell(self, job: Job, event: ScoreEvent) -> None:
        if not event.transient or self._still_there(job, event):
            self._mailbox.post(Scored(job.generation, event))

    def _still_there(self, job: Job, event: ScoreEvent) -> bool:
        """Tell a file that can't be read from one that left, and from a drive that did."""
        if not is_folder(job.root):
            job.files.clear()
            self._mailbox.post(RootState(job.generation, offline=True))
            return False
        if not os.path.lexists(event.stamp.path):
            self._mailbox.post(Gone(job.generation, (event.stamp.path,)))
            return False
        return True

    def _idle_report(self, job: Job) -> Callable[[int | None], None]:
        def report(arrivals: int | None) -> None:
            # All is kept that was on its way.
            job.departures.clear()
            self._mailbox.post(ScoringIdle(job.generation, arrivals))

        return report
