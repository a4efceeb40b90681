"""`python -m tests.benchmarks.cluster_probe FOLDER MODEL WORKERS`: the rate of a Ray of its own.

Prints JSON: pictures a second from the first scores to the last (`rate`), and the seconds of the
whole job with the start of Ray and of its engines (`seconds`).
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from pathlib import Path

import ray

from curator.distributed import Job, Progress, score


def main(folder: Path, model: str, workers: int) -> None:
    began = time.perf_counter()
    ray.init(num_cpus=workers, include_dashboard=False, log_to_driver=False)
    heard: list[tuple[float, int]] = []

    def note(progress: Progress) -> None:
        heard.append((time.perf_counter(), progress.pictures))

    job = Job(model=model, device="cpu", precision="float32", actors=workers, lot=32)
    with tempfile.TemporaryDirectory() as out:
        score([folder], Path(out), job, on_progress=note)
    (first, before), (last, after) = heard[0], heard[-1]
    seconds = time.perf_counter() - began
    ray.shutdown()
    print(json.dumps({"rate": (after - before) / (last - first), "seconds": seconds}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
