"""Train the model that ships with the program.

A ResNet50 starts from random weights and learns three things at once: to predict the features
that an ImageNet-trained EfficientNet-Lite0 has of the same crop, to tell photographs from art,
and to put pictures in order (art above its blends with photos above the photos; art above its
damaged copies).

Run ``python -m curator.training.default_model --data DIR --out FILE``, where DIR holds the
folders ``photo``, ``art`` and ``drawing``.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from curator.scoring.network import EMBEDDING_SIZE, ArtScoreNet, Bottleneck
from curator.training import damage, evaluation, teacher
from curator.training.data import CROP_SIDE, TrainingSet, build_cache, load_cache
from curator.training.loop import LoopOptions, Training, recalibrate
from curator.training.losses import list_mle

IMAGENET_MEAN = torch.tensor([0.485, 0.456, 0.406])[:, None, None]
IMAGENET_STD = torch.tensor([0.229, 0.224, 0.225])[:, None, None]

PER_BATCH = {"art": 14, "photo": 20, "drawing": 4}
ART_LABEL = {"art": 1.0, "photo": 0.0, "drawing": 0.8}
BLENDED, BLEND_STEPS, DAMAGED = 3, 2, 4
SIDES = ((0.42, 96), (0.84, 128), (1.0, 160))
CALIBRATION_PICTURES = 384


class Student(nn.Module):
    """An ArtScore network with a second head that predicts the teacher's components."""

    def __init__(self, network: ArtScoreNet, components: int = teacher.COMPONENTS) -> None:
        super().__init__()
        self.network = network
        self.components = nn.Linear(EMBEDDING_SIZE, components)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """Scores, (N,), and components, (N, C), of normalised pictures, (N, 3, H, W)."""
        embedding = self.network.embed(x)
        return self.network.score_embedding(embedding), self.components(embedding)


def new_student() -> Student:
    """A student with random weights whose residual branches start at zero."""
    student = Student(ArtScoreNet())
    for module in student.modules():
        if isinstance(module, Bottleneck):
            nn.init.zeros_(module.bn3.weight)
    return student.to(memory_format=torch.channels_last)


def normalise(pictures: Tensor) -> Tensor:
    """Network input of pictures, (N, 3, H, W), in 0..1."""
    normalised = (pictures - IMAGENET_MEAN) / IMAGENET_STD
    return normalised.contiguous(memory_format=torch.channels_last)


def side_at(progress: float) -> int:
    """Side of the training pictures in pixels, growing over progress 0..1."""
    return next(side for end, side in SIDES if progress <= end)


class DefaultTask:
    """Losses and evaluation of the default model on a training set in memory."""

    def __init__(self, pictures: TrainingSet, seed: int = 1) -> None:
        self.pictures = pictures
        self.seed = seed
        self.train_rows = {kind: pictures.rows(kind, train=True) for kind in PER_BATCH}
        labels = [np.full(count, ART_LABEL[kind]) for kind, count in PER_BATCH.items()]
        self.labels = torch.from_numpy(np.concatenate(labels)).float()

    def losses(self, model: nn.Module, step: int, progress: float) -> Mapping[str, Tensor]:
        rng = np.random.default_rng((self.seed, step))
        generator = torch.Generator().manual_seed(int(rng.integers(2**62)))
        labelled, targets = self._draw(rng, side_at(progress))
        count, art, photo = len(labelled), PER_BATCH["art"], PER_BATCH["photo"]
        clean, photos = labelled[:DAMAGED], labelled[art : art + BLENDED]
        painted = labelled[DAMAGED : DAMAGED + BLENDED]
        mixed = damage.blends(photos, painted, BLEND_STEPS, generator).flatten(0, 1)
        worse = damage.damaged(clean, generator)
        scores, components = model(normalise(torch.cat([labelled, worse, mixed])))
        scores = scores.float()
        in_art, in_photos = scores[:art], scores[art : art + photo]
        damaged = torch.stack([scores[count : count + DAMAGED], in_art[:DAMAGED]], dim=1)
        blended = torch.cat(
            [
                in_photos[:BLENDED, None],
                scores[count + DAMAGED :].reshape(BLENDED, BLEND_STEPS),
                in_art[DAMAGED : DAMAGED + BLENDED, None],
            ],
            dim=1,
        )
        return {
            "features": 4 * F.smooth_l1_loss(components[:count].float(), targets),
            "art": F.binary_cross_entropy_with_logits(scores[:count], self.labels),
            "damage": 0.1 * _in_order(damaged),
            "blends": 0.05 * _in_order(blended),
        }

    def _draw(self, rng: np.random.Generator, side: int) -> tuple[Tensor, Tensor]:
        """Crops, (N, 3, side, side) in 0..1, kind by kind, and their targets, (N, C)."""
        rows = np.concatenate(
            [rng.choice(self.train_rows[k], n, replace=False) for k, n in PER_BATCH.items()]
        )
        crops = rng.integers(self.pictures.crops.shape[1], size=len(rows))
        windows = [self._window(row, crop, rng) for row, crop in zip(rows, crops, strict=True)]
        resized = [
            F.interpolate(window, size=(side, side), mode="bilinear", antialias=True)
            for window in windows
        ]
        batch = torch.cat(resized).float() / 255
        return batch, torch.from_numpy(self.pictures.targets[rows, crops])

    def _window(self, row: int, crop: int, rng: np.random.Generator) -> Tensor:
        """Most of a crop, mirrored half of the time; (1, 3, S, S), uint8."""
        side = int(rng.integers(CROP_SIDE * 7 // 8, CROP_SIDE + 1))
        top, left = rng.integers(CROP_SIDE - side + 1, size=2)
        window = self.pictures.crops[row, crop, top : top + side, left : left + side]
        if rng.random() < 0.5:
            window = window[:, ::-1]
        return torch.from_numpy(window.copy()).permute(2, 0, 1)[None]

    def evaluate(self, averaged: nn.Module) -> Mapping[str, float]:
        assert isinstance(averaged, Student)
        self.recalibrate(averaged.network)
        photo = self.scores(averaged.network, self.pictures.rows("photo", train=False))
        art = self.scores(averaged.network, self.pictures.rows("art", train=False))
        drawing = self.scores(averaged.network, self.pictures.rows("drawing", train=False))
        return {
            "auc": evaluation.auc(photo, art),
            "accuracy": evaluation.best_accuracy(photo, art),
            "auc_drawing": evaluation.auc(photo, drawing),
        }

    def recalibrate(self, network: ArtScoreNet) -> None:
        """Fit the batch norms to whole training pictures at the size that is scored."""
        rows = np.concatenate([self.train_rows["photo"], self.train_rows["art"]])
        chosen = np.random.default_rng(self.seed).choice(
            rows, min(CALIBRATION_PICTURES, len(rows)), replace=False
        )
        recalibrate(network, list(self._whole(chosen)))

    def scores(
        self, network: ArtScoreNet, rows: npt.NDArray[np.int64], exact: bool = False
    ) -> npt.NDArray[np.float32]:
        """Scores, (N,), of whole pictures at 224 pixels; in bfloat16 unless `exact`."""
        network.eval()
        scores = []
        for batch in self._whole(rows):
            with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16, enabled=not exact):
                scores.append(network(batch).float())
        return torch.cat(scores).numpy()

    def _whole(self, rows: npt.NDArray[np.int64], size: int = 32) -> Iterator[Tensor]:
        for start in range(0, len(rows), size):
            batch = torch.from_numpy(self.pictures.whole[rows[start : start + size]])
            yield normalise(batch.permute(0, 3, 1, 2).float() / 255)


def _in_order(scores: Tensor) -> Tensor:
    """ListMLE of series whose later pictures rank higher, (N, L)."""
    return list_mle(scores, torch.arange(scores.shape[1]).expand(scores.shape))


def main() -> None:
    parser = argparse.ArgumentParser(description="Train the default ArtScore model.")
    parser.add_argument("--data", type=Path, required=True, help="folder of training pictures")
    parser.add_argument("--out", type=Path, required=True, help="model file to write")
    parser.add_argument("--cache", type=Path, required=True, help="folder for crops and state")
    parser.add_argument("--minutes", type=float, default=80, help="length of the run")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    for message in build_cache(arguments.data, arguments.cache):
        print(message, flush=True)
    task = DefaultTask(load_cache(arguments.cache), arguments.seed)
    torch.manual_seed(arguments.seed)
    options = LoopOptions(minutes=arguments.minutes, seed=arguments.seed)
    training = Training(new_student(), task, options, arguments.cache / "state.pt")
    with open(arguments.cache / "log.jsonl", "a", encoding="utf-8") as log:
        for report in training.run():
            if report.figures or report.step % 20 == 0:
                entry = {
                    "step": report.step,
                    "progress": round(report.progress, 4),
                    "elapsed": round(report.elapsed, 1),
                    **{k: round(v, 4) for k, v in report.losses.items()},
                    **{k: round(v, 4) for k, v in report.figures.items()},
                }
                print(json.dumps(entry), file=log, flush=True)


if __name__ == "__main__":
    main()
