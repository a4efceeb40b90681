"""`python -m tests.benchmarks.scoring_probe FOLDER MODEL PRECISION`: rates of one warm process.

Prints JSON: pictures a second from files to the library (`end_to_end`), of the engine alone on
pictures that are decoded already (`engine`), milliseconds of processor time a picture for both
(the first with its decoding processes), and what the engine chose. The two are measured in turn.
"""

from __future__ import annotations

import json
import resource
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import numpy as np

from curator.images.decode import decode
from curator.images.isolation import Decoders
from curator.images.preprocess import Preprocess
from curator.images.scan import scan
from curator.library import Library
from curator.pipeline import score_files
from curator.scoring.deferred import DeferredScorer, open_scorer
from curator.scoring.models import resolve_model

ROUNDS = 3
#: Decoded pictures for the engine alone: what fits the memory of any machine.
KEPT = 64


@dataclass(frozen=True)
class Rate:
    """Pictures a second by the clock, and milliseconds of processor time a picture."""

    a_second: float
    cpu_ms: float


def main(folder: Path, model: Path, precision: str) -> None:
    scorer = open_scorer(resolve_model(str(model)), precision=precision)
    end_to_end, engine = [], []
    _end_to_end(folder, scorer)  # loads, measures and warms up
    for _ in range(ROUNDS):
        end_to_end.append(_end_to_end(folder, scorer))
        engine.append(_engine_alone(folder, scorer))
    found = {"chosen": scorer.describe(), "precision": scorer.precision}
    for name, rates in (("end_to_end", end_to_end), ("engine", engine)):
        found[name] = median(rate.a_second for rate in rates)
        found[f"{name}_cpu_ms"] = median(rate.cpu_ms for rate in rates)
    print(json.dumps(found))


def _end_to_end(folder: Path, scorer: DeferredScorer) -> Rate:
    stamps = list(scan([folder]))
    decoders = Decoders()
    with tempfile.TemporaryDirectory() as home, Library(Path(home) / "library.sqlite") as library:
        began, cpu = time.perf_counter(), _cpu_seconds()
        count = sum(1 for _ in score_files(stamps, scorer, library, decoders=decoders))
        seconds = time.perf_counter() - began
        decoders.close()  # only what has ended is in the children's time
    return Rate(count / seconds, (_cpu_seconds() - cpu) / count * 1000)


def _engine_alone(folder: Path, scorer: DeferredScorer) -> Rate:
    pictures = [
        Preprocess.SQUASH.apply(decode(stamp.path.read_bytes(), stamp.path.name))
        for stamp in list(scan([folder]))[:KEPT]
    ]
    size = scorer.batch_size
    batches = [np.stack(pictures[at : at + size]) for at in range(0, len(pictures), size)]
    batches *= 4
    count = sum(len(batch) for batch in batches)
    with ThreadPoolExecutor(scorer.lanes) as pool:
        began, cpu = time.perf_counter(), _cpu_seconds()
        list(pool.map(scorer.analyse, batches))
        seconds = time.perf_counter() - began
    return Rate(count / seconds, (_cpu_seconds() - cpu) / count * 1000)


def _cpu_seconds() -> float:
    return sum(
        usage.ru_utime + usage.ru_stime
        for usage in map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
