"""A comparison of the open folder with a reference: begun, followed and ended on the GUI thread."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from curator.gui import wording
from curator.gui.comparison_thread import (
    Compared,
    ComparisonFailed,
    ComparisonJob,
    ComparisonRequest,
    ComparisonThread,
    MetricReady,
    OpenMetric,
    open_metric,
)
from curator.gui.mailbox import Mailbox
from curator.gui.messages import Crash
from curator.gui.models.values import Ids, Values, ValueState
from curator.gui.session import Session
from curator.metrics.catalogue import MetricInfo, metric_info
from curator.metrics.pairs import Trouble
from curator.records import ScoreEvent


@dataclass(frozen=True, slots=True)
class ComparisonProgress:
    """How far it is: pictures done and in all, and whether the metric is still being loaded."""

    done: int
    total: int
    loading: bool
    running: bool


class Comparison(QObject):
    """At most one at a time; it follows the folder and ends when another one is opened."""

    #: A comparison began, or ended.
    changed = Signal()
    progressed = Signal()
    #: A `ComparisonRequest` whose weights can't be used, and the sentence why.
    weightsRefused = Signal(object, str)
    #: A sentence and its level.
    noticed = Signal(str, str)
    #: A bug: where, and its traceback.
    crashed = Signal(str, str)

    def __init__(
        self,
        session: Session,
        *,
        open_metric: OpenMetric = open_metric,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.pictures = session.pictures
        self._job: ComparisonJob | None = None
        self._generation = 0
        self._ready = self._held = self._told = self._down = False
        self._mailbox = Mailbox(parent=self)
        self._mailbox.delivered.connect(self._receive)
        self._thread = ComparisonThread(self._mailbox, open_metric, self)
        self.pictures.statisticsChanged.connect(self._ask)
        self.pictures.modelReset.connect(self.clear)
        session.offlineChanged.connect(self._follow_drive)

    # -- what the window asks for --------------------------------------------------------------

    @property
    def request(self) -> ComparisonRequest | None:
        """What pictures are compared with, or None."""
        return None if self._job is None else self._job.request

    @property
    def metric(self) -> MetricInfo | None:
        """The metric, or None where nothing is compared."""
        return None if self._job is None else metric_info(self._job.request.metric)

    @property
    def progress(self) -> ComparisonProgress:
        """How far it is."""
        waiting, done = self._count(ValueState.ASKED), self._done()
        running = waiting > 0 and self._job is not None
        return ComparisonProgress(done, done + waiting, running and not self._ready, running)

    def begin(self, request: ComparisonRequest) -> None:
        """Compare every picture of the open folder, and those still to come."""
        if self._down:
            return
        self._leave()
        self._generation += 1
        self._job = ComparisonJob(self._generation, request)
        self._ready = self._held = self._told = False
        self.pictures.compare_by(Values(metric_info(request.metric)))
        self._thread.begin(self._job)
        self._ask()
        self.changed.emit()

    def cancel(self) -> None:
        """Compare no more of what waits; the values there are stay."""
        if self._job is not None and self.progress.running:
            self._halt()
            sentence = self.tr("Comparing was cancelled; the values so far are kept.")
            self.noticed.emit(sentence, "info")

    @Slot()
    def clear(self) -> None:
        """End the comparison and forget its values."""
        if self._job is None:
            return
        self._leave()
        if self.pictures.catalogue.compared is not None:
            self.pictures.compare_by(None)
        self.changed.emit()

    def prefer(self, paths: Sequence[Path]) -> None:
        """Compare these next: they are in sight."""
        if self._job is not None:
            self._job.files.prefer(paths)

    def values_of(self, events: Sequence[ScoreEvent]) -> dict[Path, float]:
        """Return the values there are, by path."""
        catalogue = self.pictures.catalogue
        found: dict[Path, float] = {}
        for event in events:
            identity = catalogue.id_of(event.stamp.path)
            if identity is None or catalogue.compared is None:
                continue
            value = catalogue.compared.verdict(identity).value
            if value is not None:
                found[event.stamp.path] = value
        return found

    def stop(self) -> None:
        """End soon; may be called again."""
        if not self._down:
            self._down = True
            self._leave()
            self._mailbox.close()
            self._thread.stop()

    def wait(self) -> None:
        """Wait until the thread has ended."""
        if self._thread.isRunning():
            self._thread.wait()

    # -- within --------------------------------------------------------------------------------

    def _count(self, state: ValueState) -> int:
        return len(self.pictures.catalogue.comparable(state))

    def _done(self) -> int:
        return self._count(ValueState.MEASURED) + self._count(ValueState.PASSED_OVER)

    def _leave(self) -> None:
        if self._job is not None:
            self._job.stop()
            self._job = None

    def _halt(self) -> None:
        """Leave what waits uncompared."""
        self._held = True
        if self._job is not None:
            self._job.stop()
        self._forget(self.pictures.catalogue.comparable(ValueState.ASKED))

    def _forget(self, ids: Ids) -> None:
        compared = self.pictures.catalogue.compared
        if compared is not None and len(ids):
            compared.forget_all(ids)
            self.pictures.tell_compared(ids)
        self.progressed.emit()

    @Slot()
    def _ask(self) -> None:
        """Queue the pictures that have no value yet: new, changed or renamed ones."""
        catalogue = self.pictures.catalogue
        if self._job is None or self._held or self._session.offline or catalogue.compared is None:
            return
        ids = catalogue.comparable(ValueState.ABSENT)
        if len(ids):
            catalogue.compared.ask(ids)
            self._job.files.add(event.stamp for event in catalogue.events_of(ids))
            self.pictures.tell_compared(ids)
            self.progressed.emit()

    @Slot(bool)
    def _follow_drive(self, offline: bool) -> None:
        """What could not be read while the drive was away is compared when it is back."""
        compared = self.pictures.catalogue.compared
        if compared is None or self._held:
            return
        if offline:
            if self._job is not None:
                self._job.files.clear()
            asked = self.pictures.catalogue.comparable(ValueState.ASKED)
            self._forget(np.concatenate([asked, compared.of_trouble(Trouble.UNREADABLE)]))
        else:
            self._ask()

    @Slot(object)
    def _receive(self, messages: list[object]) -> None:
        touched: list[int] = []
        for message in messages:
            if isinstance(message, Crash):
                self.crashed.emit(message.where, message.traceback)
            elif getattr(message, "generation", 0) == self._generation and self._job is not None:
                self._take(message, touched)
        if touched:
            self.pictures.tell_compared(np.array(touched, dtype=np.intp))
        self.progressed.emit()
        self._tell_result()

    def _take(self, message: object, touched: list[int]) -> None:
        if isinstance(message, Compared):
            identity = self._store(message)
            if identity is not None:
                touched.append(identity)
        elif isinstance(message, MetricReady):
            self._ready = True
        elif isinstance(message, ComparisonFailed):
            request = self.request
            self._halt()
            if not self._done():
                self.clear()
            if message.by_weights:
                self.weightsRefused.emit(request, message.text)
            self.noticed.emit(message.text, "error")

    def _store(self, result: Compared) -> int | None:
        catalogue = self.pictures.catalogue
        compared, identity = catalogue.compared, catalogue.id_of(result.path)
        if compared is None or identity is None:
            return None
        # What was forgotten meanwhile has changed: the value is of what was there before.
        if compared.states(len(catalogue))[identity] == ValueState.ABSENT:
            return None
        if result.trouble is None and result.value is not None:
            compared.measured(identity, result.value)
        elif result.trouble is not None:
            compared.passed_over(identity, result.trouble, result.sentence)
        return identity

    # -- the outcome in words ------------------------------------------------------------------

    def _tell_result(self) -> None:
        """Say once what came of it."""
        compared, progress = self.pictures.catalogue.compared, self.progress
        if (
            self._told
            or self._held
            or compared is None
            or progress.running
            or not progress.total
            or self._session.scanning
        ):
            return
        self._told = True
        passed_over = self.pictures.catalogue.comparable(ValueState.PASSED_OVER)
        troubles = Counter(compared.troubles(passed_over))
        measured = self._count(ValueState.MEASURED)
        text = self.tr("Compared {count} pictures by {metric}.").format(
            count=wording.count(measured), metric=compared.title
        )
        if troubles:
            reasons = wording.joined(
                f"{wording.count(number)} {self._reason(trouble)}"
                for trouble, number in troubles.most_common()
            )
            text += " " + self.tr("Passed over: {reasons}.").format(reasons=reasons)
        self.noticed.emit(text, "info" if measured else "warning")

    def _reason(self, trouble: Trouble) -> str:
        return {
            Trouble.NO_PARTNER: self.tr("without a reference of the same name"),
            Trouble.SAME_STEM: self.tr("of a name that another file has"),
            Trouble.SIZES: self.tr("of another size than the reference"),
            Trouble.SHAPE: self.tr("too small or too thin"),
            Trouble.UNREADABLE: self.tr("unreadable"),
            Trouble.MEMORY: self.tr("too large for the memory"),
        }[trouble]
