"""Walks through a job's folder, on the folder thread."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable
from pathlib import Path

from curator.errors import CuratorError
from curator.gui.messages import Job
from curator.images.scan import scan
from curator.records import ImageStamp, ScoreEvent

#: A scan reports what it met this often, in seconds.
_SCAN_STEP = 0.1


def is_away(root: Path) -> bool:
    """Whether a folder is missing or empty, as the mount point of an unplugged drive is."""
    try:
        with os.scandir(root) as entries:
            return next(entries, None) is None
    except OSError:
        return True


def scan_quietly(job: Job, path: Path) -> Iterable[ImageStamp]:
    """Yield the pictures at a path, none where it moved on: the watcher will say so."""
    try:
        yield from scan([path], recursive=job.settings.recursive, cancelled=job.cancel.is_set)
    except CuratorError:
        return


class Reach:
    """One walk through a folder, against what was known of it."""

    def __init__(self, known: dict[str, ScoreEvent]) -> None:
        self._known = known
        self.present: set[str] = set()
        self.problems: list[str] = []

    def walk(self, job: Job) -> Iterable[list[ImageStamp]]:
        """Yield lots of stamps that have no result yet."""
        fresh: list[ImageStamp] = []
        told = time.monotonic()
        for stamp in scan(
            [job.root],
            recursive=job.settings.recursive,
            cancelled=job.cancel.is_set,
            on_problem=self._note,
        ):
            path = os.fspath(stamp.path)
            self.present.add(path)
            if self._needs_score(path, stamp):
                fresh.append(stamp)
            if fresh and time.monotonic() - told > _SCAN_STEP:
                yield fresh
                fresh, told = [], time.monotonic()
        if fresh:
            yield fresh

    def _needs_score(self, path: str, stamp: ImageStamp) -> bool:
        before = self._known.get(path)
        if before is None or before.stamp != stamp:
            return True
        return before.score is None and before.error is None

    def _note(self, path: Path, sentence: str) -> None:
        """Keep what lies where the scan could not look."""
        self.problems.append(sentence)
        below = os.fspath(path).rstrip(os.sep) + os.sep
        self.present.update(p for p in self._known if p == str(path) or p.startswith(below))
