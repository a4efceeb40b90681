"""Train the model that ships with the program.

A ResNet50 starts from random weights and learns three things at once: to predict the features
that an ImageNet-trained EfficientNet-Lite0 has of the same crop, to tell photographs from art,
and to put pictures in order (art above its blends with photos above the photos; art above its
damaged copies). It does so at half its width for most of the time, which is three times as fast,
and is then widened.

Run ``python -m curator.training.default_model --data DIR --out FILE --cache DIR``, where the
data lie in the folders ``photo``, ``art`` and ``drawing``. A run that was broken off goes on
when it is started again; one that had ended writes its model file again.
"""

from __future__ import annotations

import argparse
import json
import logging
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import torch

from curator.training.data import build_cache, load_cache
from curator.training.loop import LoopOptions, StepReport, Training
from curator.training.release import release
from curator.training.task import DefaultTask, Student, new_student, widen

log = logging.getLogger(__name__)

LOG_EVERY = 20


@dataclass(frozen=True)
class Stage:
    """A part of the training.

    Attributes
    ----------
    width : of the network; 64 is ResNet50's
    share : of the time
    learning_rate : its peak
    sides : how far along, 0..1, pictures of how many pixels on a side are trained on
    """

    width: int
    share: float
    learning_rate: float
    sides: tuple[tuple[float, int], ...]


STAGES = (
    Stage(32, 0.8, 1.5e-3, ((0.25, 64), (0.75, 96), (1.0, 128))),
    Stage(64, 0.2, 3e-4, ((0.6, 96), (1.0, 128))),
)


def parse(arguments: list[str] | None = None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(
        prog="python -m curator.training.default_model", description="Train the default model."
    )
    add = parser.add_argument
    add("--data", type=Path, required=True, help="folder with photo, art and drawing")
    add("--out", type=Path, required=True, help="model file to write (.safetensors)")
    add("--cache", type=Path, required=True, help="folder for crops, the run's state and its log")
    add("--minutes", type=float, default=80, help="length of the run (80)")
    add("--version", default="1", help="version of the model (1)")
    add("--threads", type=int, default=2, help="of torch (2)")
    add("--seed", type=int, default=1, help="of all that is random (1)")
    return parser.parse_args(arguments)


def main(command: list[str] | None = None) -> None:
    """Build the cache, train, and write the model file."""
    arguments = parse(command)
    torch.set_num_threads(arguments.threads)
    for message in build_cache(arguments.data, arguments.cache):
        log.info(message)
    pictures = load_cache(arguments.cache)
    torch.manual_seed(arguments.seed)
    student = new_student(STAGES[0].width)
    steps, seconds = 0, 0.0
    for stage in STAGES:
        task = DefaultTask(pictures, stage.sides, arguments.seed)
        options = LoopOptions(
            minutes=arguments.minutes * stage.share,
            learning_rate=stage.learning_rate,
            evaluations=3,
            seed=arguments.seed,
        )
        student = student if student.network.width == stage.width else widen(student, stage.width)
        training = Training(student, task, options, arguments.cache / f"width-{stage.width}.pt")
        with (arguments.cache / "log.jsonl").open("a", encoding="utf-8") as journal:
            for report in training.run():
                if report.figures or report.step % LOG_EVERY == 0:
                    journal.write(json.dumps(_entry(stage, report)) + "\n")
                    journal.flush()
        student = cast(Student, training.averaged)
        steps, seconds = steps + training.step, seconds + training.elapsed
    facts = {
        "trained_on": {k: len(task.pictures.rows(k, train=True)) for k in task.train_rows},
        "steps": steps,
        "minutes": round(seconds / 60, 1),
        "seed": arguments.seed,
    }
    metadata = release(task, student.network, arguments.out, arguments.version, facts)
    log.info(metadata["figures"])


def _entry(stage: Stage, report: StepReport) -> dict[str, float]:
    return {
        "width": stage.width,
        "step": report.step,
        "progress": round(report.progress, 4),
        "elapsed": round(report.elapsed, 1),
        **{name: round(value, 4) for name, value in report.losses.items()},
        **{name: round(value, 4) for name, value in report.figures.items()},
    }


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    main()
