"""A folder of a million scored files: how soon it is there, and how well it goes on from there."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np

from tests.benchmarks.options import Options
from tests.benchmarks.processes import run_python
from tests.benchmarks.report import Figure
from tests.benchmarks.synthetic import write_library, write_searchable, write_stars

_SELECT = """
    SELECT f.path, f.size, f.mtime_ns, c.content_hash, c.width, c.height, s.value, s.precision
    FROM files f JOIN contents c USING (content_hash) JOIN scores s USING (content_hash)
    LEFT JOIN marks m USING (content_hash)
    ORDER BY {}
"""
_SORTED = {
    "score": "s.value DESC",
    "name": "f.path",
    "date": "f.mtime_ns DESC",
    "size": "f.size DESC",
    "stars": "coalesce(m.stars, 0) DESC, s.value DESC",
}
_HOLDING = """
    SELECT path FROM files WHERE content_hash IN (
        SELECT content_hash FROM generations WHERE id IN (
            SELECT rowid FROM generation_words WHERE generation_words MATCH 'prompt : masterpiece'
        )
    )
"""


def open_million(options: Options) -> Figure:
    """Seconds until the first screen sorted by score is painted."""
    return _opened(options, "score", _seen(options))


def open_million_by(order: str, options: Options) -> Figure:
    """Seconds until the first screen in another order is painted."""
    return _opened(options, order, _probed(options, *_library(options), order))


def _opened(options: Options, order: str, seen: list[dict[str, Any]]) -> Figure:
    first, workers, everything = (
        median(said[name] for said in seen) for name in ("first_s", "first_workers_s", "all_s")
    )
    return Figure(
        what=f"open a folder of very many scored files by {order}: first sorted screen",
        figure=first,
        unit="s",
        baseline=_bare(options)[order],
        baseline_what="one sorted SELECT of the same columns through sqlite3",
        notes=f"{_size(options)}, its library open; {workers:.2f} s of processor time in "
        f"the workers; all rows after {everything:.2f} s",
    )


def search_million(options: Options) -> Figure:
    """The longest of some searches of the library, from the typing to the paint."""
    folder = options.scratch / "very many"
    folder.mkdir(exist_ok=True)
    path = options.scratch / "searched.sqlite"
    write_library(path, folder, options.files)
    write_searchable(path)
    seen = _probed(options, path, folder, "search")
    texts = seen[0]["searches_ms"]
    each = {text: median(said["searches_ms"][text] for said in seen) for text in texts}
    slowest = max(each, key=each.__getitem__)
    ahead = median(said["ahead_s"] for said in seen)
    return Figure(
        what="search very many pictures by tags and how they were generated, painted",
        figure=each[slowest],
        unit="ms",
        baseline=1000 * _seconds(lambda: _select(path, _HOLDING)),
        baseline_what="one SELECT of the paths whose prompts hold “masterpiece” through sqlite3",
        notes=f"{_size(options)}; the longest of {len(each)}, {slowest!r}, which finds "
        f"{seen[0]['found'][slowest]:,}; median {median(each.values()):.0f} ms; "
        f"“masterpiece” {each['masterpiece']:.0f} ms; {ahead:.2f} s of reading ahead once the "
        "field has the keyboard",
    )


def resort_million(options: Options) -> Figure:
    """The longest of all orders, from the choice to the paint."""
    return _longest(options, "orders_ms", "sort very many pictures anew, painted")


def filter_million(options: Options) -> Figure:
    """The longest of some filters, from the letter to the paint."""
    return _longest(options, "filters_ms", "filter very many pictures anew, painted")


def scroll_million(options: Options) -> Figure:
    """The 99th percentile of a frame while scrolling."""
    seen = _seen(options)
    frames = np.concatenate([said["frames_ms"] for said in seen])
    middle, longest = np.percentile(frames, [50, 100])
    return Figure(
        what="a frame while scrolling through very many pictures, 99th percentile",
        figure=float(np.percentile(frames, 99)),
        unit="ms",
        baseline=float(np.percentile(np.concatenate([s["bare_frames_ms"] for s in seen]), 99)),
        baseline_what="a bare widget that draws as many pixmaps",
        notes=f"{_size(options)}, {len(frames)} frames offscreen, {seen[0]['tiles']} tiles in "
        f"sight, a stored thumbnail decoded for each new one; median {middle:.1f} ms, longest "
        f"{longest:.1f} ms",
    )


def memory_million(options: Options) -> Figure:
    """The most memory of the whole window."""
    seen = _seen(options)
    opened, used = (median(said[name] for said in seen) for name in ("opened_bytes", "used_bytes"))
    return Figure(
        what="peak memory of the window with very many pictures",
        figure=median(said["peak_bytes"] for said in seen) / 2**20,
        unit="MiB",
        baseline=_bare(options)["tuples"],
        baseline_what="the same columns as tuples of sqlite3 in a list",
        notes=f"{_size(options)}; {opened / 2**20:.0f} MiB once open and scrolled, "
        f"{used / 2**20:.0f} MiB after 200 more re-sorts",
    )


def _longest(options: Options, name: str, what: str) -> Figure:
    seen = _seen(options)
    each, processor = (
        {key: median(said[name][key][which] for said in seen) for key in seen[0][name]}
        for which in range(2)
    )
    slowest = max(each, key=each.__getitem__)
    return Figure(
        what=what,
        figure=each[slowest],
        unit="ms",
        baseline=1000 * _bare(options)["argsort"],
        baseline_what="a stable numpy argsort of as many floats",
        notes=f"{_size(options)}; the longest of {len(each)}, {slowest}; "
        f"median {median(each.values()):.0f} ms; of a processor "
        f"{max(processor.values()):.0f} and {median(processor.values()):.0f} ms",
    )


def _size(options: Options) -> str:
    return f"{options.files:,} files in 97 folders, a tenth of them rated"


@cache
def _library(options: Options) -> tuple[Path, Path]:
    folder = options.scratch / "very many"
    folder.mkdir(exist_ok=True)
    path = options.scratch / "very many.sqlite"
    write_library(path, folder, options.files)
    write_stars(path)
    return path, folder


@cache
def _seen(options: Options) -> list[dict[str, Any]]:
    return _probed(options, *_library(options), "all")


def _probed(options: Options, path: Path, folder: Path, what: str) -> list[dict[str, Any]]:
    seen = []
    for _ in range(options.rounds):
        command = ["-m", "tests.benchmarks.million_probe", str(path), str(folder), what]
        run = run_python(command, options.scratch)
        (line,) = (line for line in run.output.splitlines() if line.startswith("{"))
        seen.append(json.loads(line))
    return seen


@cache
def _bare(options: Options) -> dict[str, float]:
    """What the same costs without any program around it: seconds, and MiB for the tuples."""
    path, _ = _library(options)
    code = (
        "import resource, sqlite3, sys;"
        "rows = sqlite3.connect(sys.argv[1]).execute(sys.argv[2]).fetchall();"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)"
    )
    tuples = run_python(["-c", code, str(path), _select_by("score")], options.scratch)

    numbers = np.random.default_rng(0).normal(size=options.files)
    return {
        **{order: _seconds(lambda: _select(path, _select_by(order))) for order in _SORTED},  # noqa: B023
        "argsort": median(_seconds(lambda: np.argsort(numbers, kind="stable")) for _ in range(5)),
        "tuples": float(tuples.output),
    }


def _select_by(order: str) -> str:
    return _SELECT.format(_SORTED[order])


def _select(path: Path, query: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute(query).fetchall()
    connection.close()


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
