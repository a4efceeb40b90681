"""Walks through a job's folder, on the folder thread."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from curator.columns import KnownFiles, PathColumn
from curator.gui.messages import Job
from curator.gui.models.presence import Presence
from curator.images.scan import scan
from curator.records import ImageStamp

#: A scan reports what it met this often, in seconds.
_SCAN_STEP = 0.1


def is_away(root: Path) -> bool:
    """Whether a folder is missing or empty, as the mount point of an unplugged drive is."""
    try:
        with os.scandir(root) as entries:
            return next(entries, None) is None
    except OSError:
        return True


class Reach:
    """One walk through a folder, against what was known of it."""

    def __init__(self, known: KnownFiles) -> None:
        self._known = known
        self._seen = np.zeros(len(known), dtype=bool)
        self._others: set[str] = set()
        self._next = 0
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
            if self._needs_score(stamp):
                fresh.append(stamp)
            if fresh and time.monotonic() - told > _SCAN_STEP:
                yield fresh
                fresh, told = [], time.monotonic()
        if fresh:
            yield fresh

    @property
    def met_any(self) -> bool:
        """Whether there is any picture in the folder."""
        return bool(self._others) or bool(self._seen.any())

    def missing(self) -> list[Path]:
        """Return the known files that were not met."""
        return [Path(self._known.paths[row]) for row in np.flatnonzero(~self._seen).tolist()]

    def presence(self, base: PathColumn | None) -> Presence:
        """Return what was met, told in the paths that are shown where there are any."""
        known = self._known.paths
        if base is None or base is known:
            return Presence(known, self._seen, self._others)
        rows = known.rows_in(base)
        seen = np.zeros(len(base), dtype=bool)
        seen[rows[(rows >= 0) & self._seen]] = True
        others = set(self._others)
        others.update(known[row] for row in np.flatnonzero((rows < 0) & self._seen).tolist())
        found = (base.find(os.fsencode(path)) for path in self._others)
        seen[[row for row in found if row >= 0]] = True
        return Presence(base, seen, others)

    def _needs_score(self, stamp: ImageStamp) -> bool:
        path = os.fspath(stamp.path)
        known = self._known
        row = known.paths.find(os.fsencode(path), self._next)
        if row < 0:
            self._others.add(path)
            return True
        self._seen[row] = True
        self._next = row + 1
        same = known.sizes[row] == stamp.size and known.mtimes[row] == stamp.mtime_ns
        return not (same and known.is_settled(row))

    def _note(self, path: Path, sentence: str) -> None:
        """Keep what lies where the scan could not look."""
        self.problems.append(sentence)
        place = os.fsencode(path)
        rows = self._known.paths.below(place)
        self._seen[rows.start : rows.stop] = True
        row = self._known.paths.find(place)
        if row >= 0:
            self._seen[row] = True
