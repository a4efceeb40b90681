"""`curator score` against the published way, on the same pictures, in turn."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from statistics import median

from tests.benchmarks.options import Options
from tests.benchmarks.pictures import make_pictures
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
