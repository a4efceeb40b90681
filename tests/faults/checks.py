"""What was tried, and what was not as it must be."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from curator.errors import CuratorError
from curator.images.scan import scan
from curator.library import Library
from curator.pipeline import score_files
from curator.records import ScoreEvent
from tests.faults.report import Result
from tests.pictures import BrightnessScorer


class Checks:
    """Counts what was tried and notes what was not as it must be."""

    def __init__(self) -> None:
        self.tries = 0
        self.losses: list[str] = []

    def that(self, holds: bool, otherwise: str) -> None:
        self.tries += 1
        if not holds:
            self.losses.append(otherwise)

    def says(self, what: str, act: Callable[[], object], *words: str) -> None:
        """Check that an act fails with one plain sentence that has certain words."""
        self.tries += 1
        try:
            act()
        except CuratorError as error:
            text = str(error)
            if "\n" in text or not text.endswith(".") or not all(word in text for word in words):
                self.losses.append(f"{what} says: {text!r}")
        else:
            self.losses.append(f"{what} says nothing")

    def result(self, fault: str) -> Result:
        return Result(fault, self.tries, tuple(self.losses))


def score_folder(folder: Path, library: Library) -> dict[str, ScoreEvent]:
    """Score a folder; returns the events by name."""
    events = score_files(scan([folder]), BrightnessScorer(), library, workers=1)
    return {event.stamp.path.name: event for event in events}
