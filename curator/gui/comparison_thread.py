"""The thread that compares pictures with a reference; it never waits for the window."""

from __future__ import annotations

import itertools
import traceback
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from queue import SimpleQueue
from threading import Event

from PySide6.QtCore import QObject, QThread

from curator.errors import CuratorError, ModelError
from curator.gui.mailbox import Mailbox
from curator.gui.messages import Crash
from curator.gui.priority import PriorityFiles
from curator.images.formats import printable
from curator.images.scan import scan
from curator.metrics.compare import PairResult, measure_pairs
from curator.metrics.pairs import Pair, Trouble
from curator.records import ImageStamp, PairMetric


@dataclass(frozen=True, slots=True)
class ComparisonRequest:
    """What to compare pictures with, and how.

    Parameters
    ----------
    metric
        A key of `curator.metrics.catalogue.METRICS`.
    reference
        A picture, which every picture is compared with, or a folder, of whose pictures each is
        compared with the one of its stem.
    weights
        The file of the network that the metric needs; None for the downloaded one.
    device
        As in the settings.
    """

    metric: str
    reference: Path
    is_folder: bool = False
    weights: Path | None = None
    device: str = "auto"


OpenMetric = Callable[[ComparisonRequest], PairMetric]


def open_metric(request: ComparisonRequest) -> PairMetric:
    """Load what the request asks for: torch, and the network's weights.

    Raises
    ------
    CuratorError
        The weights are missing or not the network's, or the device is not there.
    """
    from curator.metrics.engine import MetricEngine

    return MetricEngine(request.metric, device=request.device, weights=request.weights)


@dataclass(frozen=True, slots=True, eq=False)
class ComparisonJob:
    """One comparison, until it is cancelled; `files` are the pictures that wait for it."""

    generation: int
    request: ComparisonRequest
    files: PriorityFiles = field(default_factory=PriorityFiles)
    cancel: Event = field(default_factory=Event)

    def stop(self) -> None:
        """End the job soon; safe on any thread, any number of times."""
        self.cancel.set()
        self.files.close()


@dataclass(frozen=True, slots=True)
class MetricReady:
    """The metric is loaded, and pictures are being compared."""

    generation: int


@dataclass(frozen=True, slots=True)
class Compared:
    """What became of one picture."""

    generation: int
    path: Path
    value: float | None = None
    trouble: Trouble | None = None
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class ComparisonFailed:
    """The comparison can't go on; what the user can do about it is in the sentence.

    Parameters
    ----------
    by_weights
        It is the network's weights that can't be used.
    """

    generation: int
    text: str
    by_weights: bool = False


class ComparisonThread(QThread):
    """Takes one job after another; torch is imported here, when the first one begins."""

    def __init__(
        self, mailbox: Mailbox, open_metric: OpenMetric, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("comparison")
        self._mailbox = mailbox
        self._open_metric = open_metric
        self._jobs: SimpleQueue[ComparisonJob | None] = SimpleQueue()

    def begin(self, job: ComparisonJob) -> None:
        """Compare a job's files after those of the jobs before it, which were cancelled."""
        self._jobs.put(job)
        if not self.isRunning():
            self.start()

    def stop(self) -> None:
        """End when the present job has ended."""
        self._jobs.put(None)

    def run(self) -> None:
        while (job := self._jobs.get()) is not None:
            try:
                self._compare(job)
            except CuratorError as error:
                by_weights = isinstance(error, ModelError)
                self._mailbox.post(ComparisonFailed(job.generation, str(error), by_weights))
            except Exception:
                self._mailbox.post(Crash("comparison", traceback.format_exc()))
                self._mailbox.post(
                    ComparisonFailed(
                        job.generation,
                        self.tr("Comparing stopped because of a mistake in the program."),
                    )
                )

    def _compare(self, job: ComparisonJob) -> None:
        if job.cancel.is_set():
            return
        partners = _first_of_each_stem(job.request) if job.request.is_folder else None
        metric = self._open_metric(job.request)
        self._mailbox.post(MetricReady(job.generation))
        files = iter(job.files)
        for first in files:
            if first is None:
                continue
            # Until nothing waits: what is left is then measured in a batch that isn't full.
            burst = itertools.chain([first], itertools.takewhile(_is_there, files))
            pairs = self._paired(job, burst, partners)
            for result in measure_pairs(pairs, metric, cancelled=job.cancel.is_set):
                self._tell(job, result)

    def _paired(
        self,
        job: ComparisonJob,
        stamps: Iterable[ImageStamp | None],
        partners: dict[str, Path] | None,
    ) -> Iterator[Pair]:
        for stamp in stamps:
            if stamp is None:
                continue
            path = stamp.path
            reference = job.request.reference if partners is None else partners.get(path.stem)
            if reference is not None:
                yield Pair(path, reference)
                continue
            sentence = self.tr("{file} has no reference of the same name.")
            self._mailbox.post(
                Compared(
                    job.generation,
                    path,
                    trouble=Trouble.NO_PARTNER,
                    sentence=sentence.format(file=printable(path)),
                )
            )

    def _tell(self, job: ComparisonJob, result: PairResult) -> None:
        self._mailbox.post(
            Compared(
                job.generation, result.pair.path, result.value, result.trouble, result.sentence
            )
        )


def _is_there(stamp: ImageStamp | None) -> bool:
    return stamp is not None


def _first_of_each_stem(request: ComparisonRequest) -> dict[str, Path]:
    """Return a folder's pictures by stem; of several with one stem the first by name counts."""
    found: dict[str, Path] = {}
    for stamp in sorted(scan([request.reference], recursive=False), key=lambda s: s.path.name):
        found.setdefault(stamp.path.stem, stamp.path)
    return found
