"""A watched folder whose changes are applied to a library."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

from curator.following import follow
from curator.library import Library
from curator.pipeline import score_files
from curator.records import ImageStamp, ScoreEvent
from curator.watch.changes import Change
from curator.watch.observer import FolderWatcher
from tests.pictures import BrightnessScorer

PATIENCE_S = 20.0


class Following:
    """Watches and scores on a thread of its own."""

    def __init__(self, folder: Path, library: Library, **options: bool) -> None:
        self._watcher = FolderWatcher([folder], quiet_s=0.05, patience_s=1.0, **options)
        self._library = library
        self._changes: list[Change] = []
        self._told = threading.Condition()
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._follow)
        self.events: dict[str, ScoreEvent] = {}

    def __enter__(self) -> Following:
        self._watcher.start()
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._watcher.stop()
        self._thread.join(PATIENCE_S)

    def hears(self, kind: type[Change]) -> bool:
        """Wait for a change of a kind."""
        with self._told:
            return self._told.wait_for(
                lambda: any(isinstance(change, kind) for change in self._changes), PATIENCE_S
            )

    def scores(self, name: str) -> bool:
        """Wait until a picture has a score."""
        with self._told:
            return self._told.wait_for(lambda: name in self.events, PATIENCE_S)

    def _follow(self) -> None:
        stamps: Iterator[ImageStamp | None] = follow(
            self._watcher, self._library, cancelled=self._ended.is_set, told=self._note
        )
        for event in score_files(stamps, BrightnessScorer(), self._library, workers=1):
            with self._told:
                self.events[event.stamp.path.name] = event
                self._told.notify_all()

    def _note(self, change: Change) -> None:
        with self._told:
            self._changes.append(change)
            self._told.notify_all()
