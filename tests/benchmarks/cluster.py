"""Pictures a second on a Ray of one and of two workers, against the local way."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from statistics import median
from typing import Any

from tests.benchmarks.options import Options
from tests.benchmarks.pictures import make_pictures
from tests.benchmarks.processes import run_python
from tests.benchmarks.report import Figure


def score_ray(workers: int, options: Options) -> Figure:
    """Files to partitions, from the first scores to the last: no start of Ray or of an engine."""
    folder = _pictures(options)
    ours = [_run("cluster_probe", folder, options, str(workers)) for _ in range(options.rounds)]
    return Figure(
        what=f"scoring on Ray with {workers} worker{'s' if workers > 1 else ''}, float32",
        figure=median(float(run["rate"]) for run in ours),
        unit="images/s",
        baseline=_local(folder, options),
        baseline_what="score_files into a library, one process, warm, as many threads as cores",
        notes=f"{options.pictures} pictures, half 512-px PNG, half 768-px JPEG, unless a folder "
        f"was given; median of {options.rounds} rounds; Ray's start, the engines' and all "
        f"{median(float(run['seconds']) for run in ours):.0f} s",
    )


@cache
def _pictures(options: Options) -> Path:
    if options.folder is not None:
        return options.folder
    folder = options.scratch / "for the cluster"
    make_pictures(folder, options.pictures)
    return folder


@cache
def _local(folder: Path, options: Options) -> float:
    return float(_run("scoring_probe", folder, options, "float32")["end_to_end"])


def _run(probe: str, folder: Path, options: Options, *more: str) -> dict[str, Any]:
    command = ["-m", f"tests.benchmarks.{probe}", str(folder), str(options.model), *more]
    found: dict[str, Any] = json.loads(run_python(command, options.scratch).output.splitlines()[-1])
    return found
