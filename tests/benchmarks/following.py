"""What it costs an open window to follow what others write to a library of very many files."""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import count
from pathlib import Path
from statistics import median
from typing import TypeVar

from curator.gui.folder_news import FolderNews
from curator.images.read import hash_bytes
from curator.library import Library
from curator.records import ImageFacts, ImageStamp, Score, ScoreEvent
from tests.benchmarks.options import Options
from tests.benchmarks.report import Figure
from tests.benchmarks.synthetic import KEY, write_library

_LOOKS = 1000
_BATCH = 64

_Result = TypeVar("_Result")


def follow_million(options: Options) -> Figure:
    """Seconds of a look while another program scores, by those of reading the folder again."""
    folder, path = options.scratch / "followed", options.scratch / "followed.sqlite"
    write_library(path, folder, options.files)
    numbers = count()
    with Library(path) as library, Library(path) as other:
        news = FolderNews(library, clock=lambda: 0.0)  # by which no look takes long, nor rests
        news.begin()
        known = library.known_files(folder, KEY)
        news.remember(known)

        def look() -> int:
            found = news.read(folder, KEY, known.paths, recursive=True)
            return 0 if found is None else len(found)

        idle = _seconds(lambda: [look() for _ in range(_LOOKS)])[0] / _LOOKS
        looks, totals = [], []
        for _ in range(max(3, options.rounds)):
            other.record([_event(folder, next(numbers)) for _ in range(_BATCH)], KEY)
            took, seen = _seconds(look)
            if seen < _BATCH:
                raise RuntimeError(f"{seen} new scores seen instead of {_BATCH}")
            looks.append(took)
            totals.append(_seconds(lambda: library.totals(folder))[0])
        whole, _ = _seconds(lambda: library.known_files(folder, KEY))
    return Figure(
        what=f"see what another program scored among {options.files:,} known pictures",
        figure=median(looks),
        unit="s",
        baseline=whole,
        baseline_what="read the folder again",
        notes=(
            f"{_BATCH} new scores a look, median of {len(looks)}; where nobody wrote "
            f"{idle * 1e6:.0f} µs; the four sums {median(totals):.3f} s"
        ),
    )


def _event(folder: Path, number: int) -> ScoreEvent:
    stamp = ImageStamp(folder / f"new {number}.jpg", 10_000 + number, 10**18 + number)
    facts = ImageFacts(hash_bytes(b"new %d" % number), 4000, 3000)
    return ScoreEvent(stamp, facts, Score(float(number), "float32"))


def _seconds(work: Callable[[], _Result]) -> tuple[float, _Result]:
    """Return the seconds of a processor's time that something takes, and what it returns."""
    start = time.process_time()
    result = work()
    return time.process_time() - start, result
