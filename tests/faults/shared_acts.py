"""What actors do at a library that others use too, and what one does for hours."""

from __future__ import annotations

import json
import random
import shutil
import struct
import threading
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path

from curator.curation.actions import Journal
from curator.following import follow
from curator.images.isolation import Decoders
from curator.images.scan import scan
from curator.library import Library
from curator.pipeline import score_files
from curator.watch.observer import FolderWatcher
from tests.faults.memory import open_handles, resident_bytes
from tests.library.samples import facts
from tests.pictures import KEY, BrightnessScorer

LIBRARY = "library.sqlite"
PICTURES = "pictures"
_PATIENCE_S = 60.0
#: Pictures that are there at a time, of all that arrive.
_PRESENT = 400
#: No such program, so that pictures are decoded here; what is tried is not the decoding.
HERE = Decoders(("no such program",))


def score_part(world: Path, shared: str, first: int, end: int) -> None:
    """Score some of the pictures of a shared folder."""
    with Library(Path(shared) / LIBRARY) as library:
        stamps = sorted(scan([Path(shared) / PICTURES]), key=lambda stamp: stamp.path)
        list(score_files(stamps[first:end], BrightnessScorer(), library, workers=1, decoders=HERE))


def rate(world: Path, shared: str, what: str) -> None:
    """Give pictures stars, or a flag, one edit each."""
    with Library(Path(shared) / LIBRARY) as library:
        journal = Journal(library)
        for number in range(20):
            with journal.edit(f"Give {what} to {number}") as edit:
                if what == "stars":
                    edit.mark([facts(number).content_hash], stars=4)
                else:
                    edit.mark([facts(number).content_hash], flag=1)


def look_on(world: Path, shared: str, count: int) -> None:
    """Wait, as a window does, until the scores of others are there."""
    deadline = time.monotonic() + _PATIENCE_S
    with Library(Path(shared) / LIBRARY) as library:
        while True:
            known = library.known([Path(shared) / PICTURES], KEY)
            if sum(event.score is not None for event in known) == count:
                return
            if time.monotonic() > deadline:
                raise TimeoutError(f"only {len(known)} of {count} scores were seen")
            time.sleep(0.01)


def endure(world: Path, count: int, seed: int) -> None:
    """Watch a folder into which `count` pictures come, and tell now and then what that takes."""
    _Endurance(world, count, seed).run()


class _Endurance:
    """One long watch. Pictures come, move, change and go at full speed on another thread."""

    def __init__(self, world: Path, count: int, seed: int) -> None:
        self._root = world / PICTURES
        self._root.mkdir()
        self._path = world / LIBRARY
        self._count = count
        self._chance = random.Random(seed)
        self._present: deque[Path] = deque()
        self._arrived = 0
        self._deadline = 0.0
        self._scored = 0
        # Not so far ahead of the scores that the watch would only see the last of them.
        self._room = threading.Semaphore(_PRESENT)

    def run(self) -> None:
        watcher = FolderWatcher([self._root], quiet_s=0.05, patience_s=1.0)
        with Library(self._path) as library:
            watcher.start()
            storm = threading.Thread(target=self._storm)
            storm.start()
            self._library = library
            stamps = follow(
                watcher, library, cancelled=lambda: not storm.is_alive() and self._settled()
            )
            every = max(20, self._count // 20)
            scorer = BrightnessScorer(batch_size=16)
            for _ in score_files(stamps, scorer, library, workers=1, lookahead=32, decoders=HERE):
                self._scored += 1
                self._room.release()
                if self._scored % every == 0:
                    self._tell()
            storm.join()
            watcher.stop()
            self._tell()

    def _storm(self) -> None:
        """Let pictures arrive, each in one of the ways of programs, and others go."""
        for number in range(self._count):
            self._room.acquire(timeout=0.5)
            folder = self._root / f"{number // 200 % 7}" / f"{number // 50 % 3}"
            folder.mkdir(parents=True, exist_ok=True)
            path = folder / f"{number}.bmp"
            part = path.with_suffix(".part")
            part.write_bytes(_bmp(number))
            part.replace(path)
            self._present.append(path)
            self._arrived += 1
            self._churn(number)
            while len(self._present) > _PRESENT:
                self._present.popleft().unlink(missing_ok=True)

    def _churn(self, number: int) -> None:
        path = self._chance.choice(self._present)
        kind = self._chance.randrange(200)
        if kind < 20:
            renamed = path.with_name(f"r{number}.bmp")
            self._present.remove(path)
            path.replace(renamed)
            self._present.append(renamed)
        elif kind < 30:
            path.write_bytes(_bmp(self._count + number))
        elif kind < 40:
            self._present.remove(path)
            path.unlink()
        elif kind == 40:
            self._rename_folder(path.parent, path.parent.with_name(f"f{number}"))
        elif kind == 41:
            shutil.rmtree(path.parent)
            self._present = deque(p for p in self._present if p.parent != path.parent)

    def _rename_folder(self, source: Path, target: Path) -> None:
        source.rename(target)
        self._present = deque(
            target / path.name if path.parent == source else path for path in self._present
        )

    def _settled(self) -> bool:
        """Tell whether all is known, or will not be: a rescan comes every minute."""
        self._deadline = self._deadline or time.monotonic() + 2 * _PATIENCE_S
        return self._differences() == (0, 0) or time.monotonic() > self._deadline

    def _differences(self) -> tuple[int, int]:
        """Return how many pictures have no score, and how many known paths are gone."""
        known = {e.stamp for e in self._library.known([self._root], KEY) if e.score}
        there = set(scan([self._root]))
        return len(there - known), len({s.path for s in known} - {s.path for s in there})

    def _tell(self) -> None:
        missing, stale = self._differences()
        told = {
            "arrived": self._arrived,
            "missing": missing,
            "stale": stale,
            "threads": threading.active_count(),
            "handles": open_handles(),
            "bytes": resident_bytes(),
            "library": sum(path.stat().st_size for path in self._path.parent.glob(f"{LIBRARY}*")),
        }
        print(json.dumps(told), flush=True)


def _bmp(number: int) -> bytes:
    """Return a picture of 8 by 8 pixels that no other number has."""
    pixels = (number.to_bytes(8, "little") * 24)[:192]
    header = struct.pack("<IiiHHIIiiII", 40, 8, 8, 1, 24, 0, 192, 0, 0, 0, 0)
    return b"BM" + struct.pack("<IHHI", 54 + 192, 0, 0, 54) + header + pixels


ACTS: dict[str, Callable[..., None]] = {
    each.__name__: each for each in (score_part, rate, look_on, endure)
}
