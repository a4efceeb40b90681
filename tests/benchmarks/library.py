"""How long a folder of 100,000 known pictures takes to open and to sort anew."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import numpy as np

from curator.images.read import hash_bytes
from curator.library import Library
from curator.records import ImageFacts, ImageStamp, ModelKey, Score, ScoreEvent
from tests.benchmarks.options import Options
from tests.benchmarks.report import Figure

_COUNT = 100_000
_KEY = ModelKey("0" * 64, "squash-224-v1")
_ROOT = Path("/pictures")
_SELECT = """
    SELECT f.path, f.size, f.mtime_ns, c.content_hash, c.width, c.height, s.value, s.precision
    FROM files f JOIN contents c USING (content_hash) JOIN scores s USING (content_hash)
    ORDER BY s.value DESC
"""


def open_100k(options: Options) -> Figure:
    """Seconds from the library's file to sorted rows, and sorted twice again."""
    path = options.scratch / "library.sqlite"
    with Library(path) as library:
        for start in range(0, _COUNT, 10_000):
            library.record([_event(number) for number in range(start, start + 10_000)], _KEY)
    # The model's timers need an application. Qt is only imported here: most figures do without.
    from PySide6.QtCore import QCoreApplication

    application = QCoreApplication.instance() or QCoreApplication([])
    ours, bare = [], []
    for _ in range(max(3, options.rounds)):
        ours.append(_seconds(lambda: _open_and_sort(path)))
        bare.append(_seconds(lambda: _select(path)))
    application.processEvents()
    return Figure(
        what="open 100,000 known pictures and re-sort them by name and back",
        figure=median(ours),
        unit="s",
        baseline=median(bare),
        baseline_what="one sorted SELECT of the same columns through sqlite3",
        notes=f"library to model rows; median of {len(ours)} rounds in turn",
    )


def _event(number: int) -> ScoreEvent:
    random = np.random.default_rng(number)
    stamp = ImageStamp(
        _ROOT / f"{number % 97:02}" / f"IMG_{number:06}.jpg",
        int(random.integers(10_000, 10_000_000)),
        int(random.integers(10**18, 2 * 10**18)),
    )
    facts = ImageFacts(hash_bytes(b"%d" % number), 4000, 3000)
    return ScoreEvent(stamp, facts, Score(float(random.normal()), "float32"))


def _open_and_sort(path: Path) -> None:
    from curator.gui.models.block import make_known_block
    from curator.gui.models.catalogue import Query, SortKey
    from curator.gui.models.pictures import PictureModel

    model = PictureModel()
    with Library(path) as library:
        model.apply(make_known_block(library.known_files(_ROOT, _KEY)))
    model.refresh()
    model.set_query(Query(SortKey.NAME, descending=False))
    model.set_query(Query(SortKey.SCORE, descending=True))
    if model.rowCount() != _COUNT:
        raise RuntimeError(f"{model.rowCount()} rows instead of {_COUNT}")


def _select(path: Path) -> None:
    connection = sqlite3.connect(os.fspath(path))
    rows = connection.execute(_SELECT).fetchall()
    connection.close()
    if len(rows) != _COUNT:
        raise RuntimeError(f"{len(rows)} rows instead of {_COUNT}")


def _seconds(work: Callable[[], None]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
