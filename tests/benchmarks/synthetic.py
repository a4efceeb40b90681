"""Libraries of very many scored files that never were: what a window shows needs no files."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np

from curator.library import Library
from curator.records import ImageFacts, ImageStamp, ModelKey, Score, ScoreEvent

KEY = ModelKey("0" * 64, "squash-224-v1")
#: Files are spread over so many folders.
FOLDERS = 97
_WIDTH, _HEIGHT = 4000, 3000
_WORDS = ("castle", "fox", "night", "river", "portrait", "oil", "light", "forest")
_SAMPLERS = ("euler", "dpm++ 2m", "ddim", "heun")
#: What a file said besides: rows are long.
_RAW = "x" * 300


def write_library(path: Path, root: Path, count: int) -> None:
    """Write a library of `count` scored files below `root`, straight into its tables.

    Rows go in the order of their keys, which is how SQLite likes them: 80,000 files a second.
    """
    Library(path).close()
    random = np.random.default_rng(20)
    digests = random.bytes(32 * count)
    hashes = [digests[32 * i : 32 * i + 32] for i in range(count)]
    values = random.normal(size=count).tolist()
    sizes = random.integers(10_000, 10_000_000, count).tolist()
    times = random.integers(10**18, 2 * 10**18, count).tolist()
    paths = [os.fsencode(_path(root, number)) for number in range(count)]
    by_hash = sorted(range(count), key=hashes.__getitem__)
    by_path = sorted(range(count), key=paths.__getitem__)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("BEGIN")
    _insert(
        connection, "models (id, model_hash, preprocess)", [(1, KEY.model_hash, KEY.preprocess)]
    )
    _insert(
        connection,
        "contents (content_hash, width, height)",
        ((hashes[i], _WIDTH, _HEIGHT) for i in by_hash),
    )
    _insert(
        connection,
        "scores (content_hash, model_id, value, precision, scored_at)",
        ((hashes[i], 1, values[i], "float32", 0) for i in by_hash),
    )
    _insert(
        connection,
        "files (path, size, mtime_ns, content_hash)",
        ((paths[i], sizes[i], times[i], hashes[i]) for i in by_path),
    )
    connection.execute("COMMIT")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def write_stars(path: Path) -> None:
    """Rate every tenth content of a library, one star to five."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("BEGIN")
    hashes = [digest for (digest,) in connection.execute("SELECT content_hash FROM contents")]
    _insert(
        connection,
        "marks (content_hash, stars, flag, color, updated_at)",
        ((digest, 1 + i % 5, 0, 0, 0) for i, digest in enumerate(hashes[::10])),
    )
    connection.execute("COMMIT")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def write_searchable(path: Path) -> None:
    """Write how the contents of a library were generated, and a tag for each second one.

    Seven in ten prompts hold "masterpiece", and four in ten of its words; nine in ten pictures
    took 20 steps or more.
    """
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("PRAGMA cache_size = -262144")  # KiB
    hashes = [digest for (digest,) in connection.execute("SELECT content_hash FROM contents")]
    random = np.random.default_rng(23)
    # As pictures are read: in no order of their contents.
    order = random.permutation(len(hashes)).tolist()
    words = random.integers(0, len(_WORDS), (len(hashes), 4)).tolist()
    best = (random.random(len(hashes)) < 0.7).tolist()
    steps = random.integers(16, 56, len(hashes)).tolist()
    connection.execute("BEGIN")
    _insert(
        connection,
        "generations (content_hash, tool, prompt, sampler, steps, cfg, raw, parser_version)",
        (
            (
                hashes[place],
                "A1111",
                " ".join(_WORDS[word] for word in words[i]) + ", masterpiece" * best[i],
                _SAMPLERS[steps[i] % len(_SAMPLERS)],
                steps[i],
                7.0,
                _RAW,
                1,
            )
            for i, place in enumerate(order)
        ),
    )
    connection.execute("INSERT INTO tags (id, name, key) VALUES (1, 'Keep', 'keep')")
    _insert(connection, "taggings (tag_id, content_hash)", ((1, each) for each in hashes[::2]))
    connection.execute("COMMIT")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def events(root: Path, count: int, lot: int = 10_000) -> Iterator[list[ScoreEvent]]:
    """Yield records of scored files as scoring makes them, in lots."""
    random = np.random.default_rng(21)
    for first in range(0, count, lot):
        numbers = range(first, min(first + lot, count))
        digests = random.bytes(32 * len(numbers))
        values = random.normal(size=len(numbers)).tolist()
        yield [
            ScoreEvent(
                ImageStamp(_path(root, number), 1_000_000 + number, 10**18 + number),
                ImageFacts(digests[32 * i : 32 * i + 32].hex(), _WIDTH, _HEIGHT),
                Score(values[i], "float32"),
            )
            for i, number in enumerate(numbers)
        ]


def _path(root: Path, number: int) -> Path:
    return root / f"{number % FOLDERS:02}" / f"IMG_{number:07}.jpg"


def _insert(connection: sqlite3.Connection, table: str, rows: Iterable[tuple[object, ...]]) -> None:
    places = ", ".join("?" * (table.count(",") + 1))
    connection.executemany(f"INSERT INTO {table} VALUES ({places})", rows)
