"""How soon the window is there, and how well it keeps answering."""

from __future__ import annotations

import json
from statistics import median
from typing import Any

import numpy as np

from tests.benchmarks.options import Options
from tests.benchmarks.pictures import make_pictures
from tests.benchmarks.processes import Run, run_python
from tests.benchmarks.report import Figure

_SHOWN = 1000
_SCORED = 500


def first_paint(options: Options) -> Figure:
    """Seconds from the start of the process to the end of the window's first paint."""
    folder = options.scratch / "shown"
    make_pictures(folder, _SHOWN, png_edge=64, jpeg_edge=64)
    ours, bare = [], []
    for _ in range(max(5, options.rounds)):
        ours.append(_paint_seconds(str(folder), options))
        bare.append(_paint_seconds("bare", options))
    return Figure(
        what="process start to first paint of the window",
        figure=median(ours),
        unit="s",
        baseline=median(bare),
        baseline_what="a bare QApplication with an empty QMainWindow",
        notes=f"offscreen, a folder of {_SHOWN} pictures; median of {len(ours)} rounds in turn",
    )


def stall(options: Options) -> Figure:
    """The 99th percentile of the time that the event loop is away while scoring."""
    folder = options.scratch / "scored"
    make_pictures(folder, _SCORED)
    ours = np.array(_said(_probe("stall", str(folder), options))["gaps"])
    bare = np.array(_said(_probe("stall", "bare", options))["gaps"])
    longest = f"{ours.max():.0f} ms at {ours[: ours.argmax()].sum() / 1000:.1f} s"
    return Figure(
        what="event loop away while scoring, 99th percentile",
        figure=float(np.percentile(ours, 99)),
        unit="ms",
        baseline=float(np.percentile(bare, 99)),
        baseline_what="a bare window that does nothing",
        notes=f"{_SCORED} pictures in {ours.sum() / 1000:.0f} s, offscreen, a timer every 5 ms; "
        f"longest {longest}, bare {bare.max():.0f} ms",
    )


def _paint_seconds(where: str, options: Options) -> float:
    run = _probe("first-paint", where, options)
    return float(_said(run)["painted"]) - run.started


def _probe(what: str, where: str, options: Options) -> Run:
    return run_python(["-m", "tests.benchmarks.window_probe", what, where], options.scratch)


def _said(run: Run) -> dict[str, Any]:
    """The line of JSON among what the process printed."""
    (line,) = (line for line in run.output.splitlines() if line.startswith("{"))
    said: dict[str, Any] = json.loads(line)
    return said
