"""How fast files are found, kept and looked up, and thumbnails made and shown."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from statistics import median
from typing import TypeVar

from PIL import Image

from curator.images.scan import scan
from curator.images.thumbnails import ThumbnailCache
from curator.library import Library
from curator.records import ImageStamp, ScoreEvent
from tests.benchmarks.options import Options
from tests.benchmarks.pictures import make_pictures
from tests.benchmarks.report import Figure
from tests.benchmarks.synthetic import FOLDERS, KEY, events

_FILES = 50_000
_EVENTS = 100_000
_LOT = 256
_PICTURES = 200
_EDGE = 256

Item = TypeVar("Item")


def scan_rate(options: Options) -> Figure:
    """Files a second that a scan finds in a folder tree."""
    folder = options.scratch / "found"
    for number in range(_FILES):
        place = folder / f"{number % FOLDERS:02}" / f"IMG_{number:07}.jpg"
        if number < FOLDERS:
            place.parent.mkdir(parents=True)
        place.touch()

    def bare() -> int:
        return sum(
            os.stat(os.path.join(top, name)).st_size >= 0  # noqa: PTH116, PTH118
            for top, _, names in os.walk(folder)
            for name in names
        )

    return _rate(
        "scan",
        "files/s",
        _FILES,
        lambda: sum(1 for _ in scan([folder])),
        bare,
        "os.walk with os.stat of each file",
        f"{_FILES:,} files in {FOLDERS} folders, in the system's cache",
        options,
    )


def insert_rate(options: Options) -> Figure:
    """Results a second that the library keeps, in the lots that scoring makes."""
    made = _made(options)
    fresh = iter(range(1_000_000))

    def ours() -> None:
        with Library(options.scratch / f"kept {next(fresh)}.sqlite") as library:
            for lot in _lots(made):
                library.record(lot, KEY)

    def bare() -> None:
        connection = sqlite3.connect(options.scratch / f"kept {next(fresh)}.sqlite")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("CREATE TABLE files (path BLOB PRIMARY KEY, a, b, c, d) WITHOUT ROWID")
        for lot in _lots(made):
            rows = [(os.fsencode(e.stamp.path), 1, 2, "", 0.5) for e in lot]
            connection.executemany("INSERT INTO files VALUES (?, ?, ?, ?, ?)", rows)
            connection.commit()
        connection.close()

    return _rate(
        "keep results in the library",
        "results/s",
        len(made),
        ours,
        bare,
        "the paths with four numbers into one table, in the same lots",
        f"{len(made):,} results, a transaction every {_LOT}; content, score and file of each",
        options,
    )


def lookup_rate(options: Options) -> Figure:
    """Stamps a second that the library is asked for, all known."""
    made = _made(options)
    path = options.scratch / "asked.sqlite"
    stamps = [event.stamp for event in made]
    with Library(path) as library:
        for lot in events(options.scratch / "rated", _EVENTS):
            library.record(lot, KEY)

        def ours() -> None:
            for lot in _lots(stamps):
                if None in library.lookup(lot, KEY):
                    raise RuntimeError("a stamp is not known")

        def bare() -> None:
            connection = sqlite3.connect(path)
            query = """
                SELECT f.size, f.mtime_ns, s.value FROM files f
                JOIN scores s USING (content_hash) WHERE path = ?
            """
            for stamp in stamps:
                connection.execute(query, (os.fsencode(stamp.path),)).fetchone()
            connection.close()

        return _rate(
            "look stamps up in the library",
            "files/s",
            len(stamps),
            ours,
            bare,
            "a SELECT of each path's score through sqlite3",
            f"{len(stamps):,} known files, {_LOT} at a time",
            options,
        )


def make_thumbnails(options: Options) -> Figure:
    """Thumbnails a second made and stored, on one thread."""
    stamps = _pictures(options)
    fresh = iter(range(1_000_000))

    def ours() -> None:
        cache = ThumbnailCache(options.scratch / f"thumbnails {next(fresh)}")
        for stamp in stamps:
            cache.render(stamp, _EDGE)

    def bare() -> None:
        folder = options.scratch / f"thumbnails {next(fresh)}"
        folder.mkdir()
        for number, stamp in enumerate(stamps):
            with Image.open(stamp.path) as picture:
                picture.thumbnail((_EDGE, _EDGE))
                picture.convert("RGB").save(folder / f"{number}.jpg", quality=90)

    return _rate(
        "make and store thumbnails",
        "pictures/s",
        len(stamps),
        ours,
        bare,
        "Pillow's thumbnail(), saved as JPEG",
        f"{len(stamps)} pictures, half 1024-px PNG, half 2048-px JPEG, to {_EDGE} px, one thread",
        options,
    )


def load_thumbnails(options: Options) -> Figure:
    """Stored thumbnails a second, against making them from the pictures."""
    stamps = _pictures(options)
    kept = ThumbnailCache(options.scratch / "stored thumbnails")
    for stamp in stamps:
        kept.render(stamp, _EDGE)

    def ours() -> None:
        for stamp in stamps:
            if kept.load(stamp, _EDGE) is None:
                raise RuntimeError("a thumbnail was not kept")

    def bare() -> None:
        for stamp in stamps:
            with Image.open(stamp.path) as picture:
                picture.thumbnail((_EDGE, _EDGE))
                picture.convert("RGB")

    return _rate(
        "load stored thumbnails",
        "pictures/s",
        len(stamps),
        ours,
        bare,
        "Pillow's thumbnail() of the pictures themselves",
        f"{len(stamps)} pictures at {_EDGE} px, one thread",
        options,
    )


def _rate(
    what: str,
    unit: str,
    count: int,
    ours: Callable[[], object],
    bare: Callable[[], object],
    bare_what: str,
    notes: str,
    options: Options,
) -> Figure:
    rounds = max(3, options.rounds)
    pairs = [(_seconds(ours), _seconds(bare)) for _ in range(rounds)]
    own, other = (median(times) for times in zip(*pairs, strict=True))
    notes = f"{notes}; median of {rounds} rounds in turn"
    return Figure(what, count / own, unit, count / other, bare_what, notes)


@cache
def _made(options: Options) -> list[ScoreEvent]:
    return [event for lot in events(options.scratch / "rated", _EVENTS) for event in lot]


@cache
def _pictures(options: Options) -> list[ImageStamp]:
    folder = options.scratch / "to thumbnail"
    make_pictures(folder, _PICTURES, png_edge=1024, jpeg_edge=2048)
    return list(scan([folder]))


def _lots(items: Sequence[Item]) -> Iterator[Sequence[Item]]:
    return (items[first : first + _LOT] for first in range(0, len(items), _LOT))


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
