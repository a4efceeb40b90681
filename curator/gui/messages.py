"""What the workers tell the window: frozen records, each of one job's generation.

A job is one folder opened with one model. What an earlier job still had to say when the next one
started is dropped by its generation.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from curator.gui.departures import Departures
from curator.gui.models.block import Block
from curator.gui.models.catalogue import Query
from curator.gui.models.presence import Presence
from curator.gui.priority import PriorityFiles
from curator.gui.views.sidebar import RootItem
from curator.records import ScoreEvent, Scorer
from curator.scoring.calibration import Calibration
from curator.settings import Settings

if TYPE_CHECKING:
    from curator.library import Library


class Phase(Enum):
    """What a job is doing, as the window shows it."""

    IDLE = auto()
    SCANNING = auto()
    LOADING = auto()
    SCORING = auto()
    PAUSED = auto()
    #: Pictures have no score, and none of them is to get one before the next look for changes.
    STOPPED = auto()
    WATCHING = auto()


@dataclass(frozen=True, slots=True)
class ScoringSetup:
    """A scorer with what the window says of it.

    Parameters
    ----------
    title
        The model, for people.
    describe
        Device and precision for people; may change once the engine is loaded.
    model_name
        The model as an exported list names it.
    notices
        What did not go as asked for, such as a fall back to the CPU.
    warm
        Loads the model, on the thread that scores.
    """

    scorer: Scorer
    title: str
    model_name: str
    describe: Callable[[], str]
    calibration: Calibration | None = None
    notices: Callable[[], Sequence[str]] = tuple
    warm: Callable[[], None] = lambda: None


def what_scores(settings: Settings) -> tuple[object, ...]:
    """Return the settings that a scorer depends on."""
    return (
        settings.model,
        settings.preprocess,
        settings.device,
        settings.precision,
        settings.batch_size,
        settings.leave_gpu_mb,
    )


@dataclass(frozen=True, slots=True, eq=False)
class Job:
    """A folder to show, scan, score and watch, until it is cancelled.

    Parameters
    ----------
    afresh
        The job before failed: its scorer is not to be used again.
    anew
        Nothing of the folder is shown yet.
    query
        How it will be shown.
    """

    generation: int
    root: Path
    settings: Settings
    afresh: bool = False
    anew: bool = True
    query: Query = field(default_factory=Query)
    files: PriorityFiles = field(default_factory=PriorityFiles)
    departures: Departures = field(default_factory=Departures)
    cancel: Event = field(default_factory=Event)

    def stop(self) -> None:
        """End the job soon; safe on any thread, any number of times."""
        self.cancel.set()
        self.files.close()


@dataclass(frozen=True, slots=True)
class RootsKnown:
    """The folders opened lately, latest first."""

    roots: tuple[RootItem, ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence for the user; `level` is "info", "warning" or "error"."""

    text: str
    level: str = "info"


@dataclass(frozen=True, slots=True)
class Crash:
    """A bug met on a worker: where, and its traceback."""

    where: str
    traceback: str


@dataclass(frozen=True, slots=True)
class ModelReady:
    """The model is known (not loaded yet)."""

    generation: int
    setup: ScoringSetup


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """Pictures that are known or were met."""

    generation: int
    block: Block


@dataclass(frozen=True, slots=True, eq=False)
class OthersWrote:
    """What other windows, commands and machines made known of the folder meanwhile."""

    generation: int
    block: Block


@dataclass(frozen=True, slots=True, eq=False)
class FirstPage:
    """The first pictures of a folder in the order that is shown; all of them follow."""

    generation: int
    block: Block


@dataclass(frozen=True, slots=True)
class Scored:
    """One result."""

    generation: int
    event: ScoreEvent


@dataclass(frozen=True, slots=True)
class ScoringIdle:
    """Nothing is being scored right now.

    Parameters
    ----------
    arrivals
        How often files had been queued when none was left, or None where scoring is only held.
    """

    generation: int
    arrivals: int | None


@dataclass(frozen=True, slots=True)
class EngineReady:
    """The engine has scored: device and precision are known."""

    generation: int
    description: str


@dataclass(frozen=True, slots=True)
class ScanFinished:
    """All of the folder was met; what is not among `present` is gone."""

    generation: int
    present: Presence


@dataclass(frozen=True, slots=True)
class Gone:
    """Files or folders left."""

    generation: int
    paths: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Renamed:
    """A file or folder has a new path."""

    generation: int
    source: Path
    target: Path


@dataclass(frozen=True, slots=True)
class WatchState:
    """Whether the folder is being watched."""

    generation: int
    watching: bool


@dataclass(frozen=True, slots=True)
class RootState:
    """The folder went away, or came back."""

    generation: int
    offline: bool


@dataclass(frozen=True, slots=True, eq=False)
class LibraryOpened:
    """The library can be asked, until the folders' thread ends."""

    library: Library


@dataclass(frozen=True, slots=True)
class LibraryFailed:
    """There is no library to work with; no folder can be shown until the program is restarted."""

    text: str


@dataclass(frozen=True, slots=True)
class JobFailed:
    """The job can't go on; what the user can do about it is in the sentence."""

    generation: int
    text: str
