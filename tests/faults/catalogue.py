"""Every fault class by name, with how often the whole command and the tests' slice try it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from tests.faults import (
    bad_pictures,
    curation_cases,
    disks,
    drives,
    hostile_models,
    kill_cases,
    long_run,
    names,
    tampered,
    together,
)
from tests.faults.kills import Case, kill
from tests.faults.report import Fault, Result, Run
from tests.faults.serving import served


@dataclass(frozen=True)
class Entry:
    """A fault class.

    Parameters
    ----------
    whole, slice
        Tries of the whole command, and of the slice that the tests run.
    """

    fault: Fault
    whole: int
    slice: int


def _kill(name: str, build: Callable[[], Case], run: Run) -> Result:
    return kill(name, build(), run)


def _kill_downloading(name: str, run: Run) -> Result:
    model = hashlib.shake_256(b"a stand-in for the model").digest(400_000)
    with served(model) as url:
        return kill(name, kill_cases.Downloading(url, model), run)


_KILLS: dict[str, Callable[[], Case]] = {
    "kill-score": kill_cases.Scoring,
    "kill-watch": kill_cases.Watching,
    "kill-migrate": kill_cases.Migrating,
    "kill-export": kill_cases.Exporting,
    "kill-settings": kill_cases.Choosing,
    "kill-restore": kill_cases.Restoring,
    "kill-repair": kill_cases.Mending,
    "kill-thumbnails": kill_cases.Rendering,
    "kill-curate": curation_cases.Curating,
    "kill-move": curation_cases.Moving,
    "kill-xmp": curation_cases.Describing,
}

FAULTS: dict[str, Entry] = {
    name: Entry(partial(_kill, name, build), 200, 4) for name, build in _KILLS.items()
} | {
    "kill-download": Entry(partial(_kill_downloading, "kill-download"), 200, 4),
    "mutated": Entry(bad_pictures.mutated, 5200, 240),
    "full-disk": Entry(disks.full_disk, 1, 1),
    "no-access": Entry(disks.no_access, 1, 1),
    "drive-away": Entry(drives.drive_away, 5, 1),
    "renamed": Entry(drives.renamed_while_scanned, 50, 3),
    "loops": Entry(drives.loops, 1, 1),
    "odd-names": Entry(names.odd_names, 1, 1),
    "inotify-limit": Entry(drives.no_notifications, 1, 1),
    "code-in-models": Entry(hostile_models.code, 1, 1),
    "model-headers": Entry(hostile_models.headers, 500, 40),
    "model-weights": Entry(hostile_models.weights, 20, 1),
    "tampered-library": Entry(tampered.library, 200, 6),
    "tampered-settings": Entry(tampered.settings, 500, 40),
    "tampered-thumbnails": Entry(tampered.thumbnails, 500, 40),
    "newer-library": Entry(tampered.newer, 1, 1),
    "together": Entry(together.together, 20, 2),
    "long-run": Entry(long_run.long_run, 20_000, 400),
    "bombs": Entry(bad_pictures.bombs, 100, 4),
}
