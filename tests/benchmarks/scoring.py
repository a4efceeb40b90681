"""`curator score` against the published way, on the same pictures, in turn."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np

from tests.benchmarks.options import Options
from tests.benchmarks.pictures import clouds, make_pictures
from tests.benchmarks.processes import Run, run_python
from tests.benchmarks.report import Figure

_PUBLISHED = "plain DataLoader (2 workers, batch 256), eager float32 ResNet50"


def score_throughput(options: Options) -> Figure:
    """Pictures a second of the whole command with a fresh library, its start included."""
    pictures, ours, theirs = _measure(options)
    return Figure(
        what="curator score, whole command on a fresh library",
        figure=pictures / median(run.seconds for run in ours),
        unit="images/s",
        baseline=pictures / median(run.seconds for run in theirs),
        baseline_what=_PUBLISHED,
        notes=_notes(pictures, options),
    )


def peak_rss(options: Options) -> Figure:
    """The most memory held while scoring, child processes included."""
    pictures, ours, theirs = _measure(options)
    return Figure(
        what="peak memory of curator score",
        figure=median(run.peak_bytes for run in ours) / 2**20,
        unit="MiB",
        baseline=median(run.peak_bytes for run in theirs) / 2**20,
        baseline_what=_PUBLISHED,
        notes=_notes(pictures, options),
    )


def score_warm(edge: int, ending: str, precision: str, options: Options) -> Figure:
    """Pictures of one kind a second, files to library, in a process that is warm already."""
    ours, theirs = _measure_warm(edge, ending, precision, options)
    return Figure(
        what=f"scoring {edge}-px {ending.upper()}, warm, {ours['chosen']}",
        figure=ours["end_to_end"],
        unit="images/s",
        baseline=theirs,
        baseline_what=f"{_PUBLISHED}, its start not counted",
        notes=_kind_notes(ours, options),
    )


def engine_share(edge: int, ending: str, options: Options) -> Figure:
    """How near files to library comes to the engine alone on decoded pictures."""
    ours, _ = _measure_warm(edge, ending, "auto", options)
    return Figure(
        what=f"scoring {edge}-px {ending.upper()} against the engine alone, {ours['chosen']}",
        figure=ours["end_to_end"],
        unit="images/s",
        baseline=ours["engine"],
        baseline_what="the engine on decoded pictures",
        notes=_kind_notes(ours, options),
    )


@cache
def _measure_warm(
    edge: int, ending: str, precision: str, options: Options
) -> tuple[dict[str, Any], float]:
    """What the probe found, and the published way's pictures a second."""
    folder = options.folder or _of_one_kind(edge, ending, options)
    model = str(options.model)
    probe = ["-m", "tests.benchmarks.scoring_probe", str(folder), model, precision]
    ours, theirs = [], []
    for _ in range(options.rounds):
        ours.append(json.loads(run_python(probe, options.scratch).output.splitlines()[-1]))
        said = _score_as_published(folder, options).output
        seconds = next(line for line in said.splitlines() if line.startswith("seconds "))
        theirs.append(sum(1 for _ in folder.iterdir()) / float(seconds.split()[1]))
    middle = sorted(ours, key=lambda found: float(found["end_to_end"]))[len(ours) // 2]
    return middle, median(theirs)


@cache
def _of_one_kind(edge: int, ending: str, options: Options) -> Path:
    folder = options.scratch / f"{edge}-{ending}"
    folder.mkdir()
    random = np.random.default_rng(edge)
    for number in range(options.pictures):
        # What generators write: Pillow's own compression, and JPEG as the web has it.
        clouds(random, edge).save(folder / f"{number:05}.{ending}", quality=90)
    return folder


def _kind_notes(found: dict[str, Any], options: Options) -> str:
    return (
        f"{options.pictures} pictures; processor time a picture {found['end_to_end_cpu_ms']:.1f} "
        "ms, the start of the decoding processes included, the engine alone "
        f"{found['engine_cpu_ms']:.1f} ms; median of {options.rounds} rounds"
    )


@cache
def _measure(options: Options) -> tuple[int, list[Run], list[Run]]:
    folder = options.folder
    if folder is None:
        folder = options.scratch / "pictures"
        make_pictures(folder, options.pictures)
    ours, theirs = [], []
    for _ in range(options.rounds):
        ours.append(_score(folder, options))
        theirs.append(_score_as_published(folder, options))
    return sum(1 for _ in folder.iterdir()), ours, theirs


def _score(folder: Path, options: Options) -> Run:
    out = str(options.scratch / "ours.csv")
    model = str(options.model)
    command = ["-m", "curator", "score", str(folder), "--model", model, "--csv", out]
    return run_python(command, options.scratch)


def _score_as_published(folder: Path, options: Options) -> Run:
    command = ["-m", "tests.benchmarks.published_way", str(folder), str(options.model)]
    return run_python(command, options.scratch)


def _notes(pictures: int, options: Options) -> str:
    kind = "of the given folder" if options.folder else "made, half 512-px PNG, half 768-px JPEG"
    return f"{pictures} pictures {kind}; median of {options.rounds} rounds in turn"
