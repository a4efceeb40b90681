"""What the default model learns: losses and evaluation on the cached pictures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from curator.images.preprocess import MEAN, STD
from curator.scoring.network import ArtScoreNet, Bottleneck
from curator.training import damage, evaluation, teacher
from curator.training.data import CROP_SIDE, TrainingSet
from curator.training.loop import recalibrate
from curator.training.losses import list_mle

Floats = npt.NDArray[np.float32]
Rows = npt.NDArray[np.int64]

PER_BATCH = {"art": 14, "photo": 20, "drawing": 4}
ART_LABEL = {"art": 1.0, "photo": 0.0, "drawing": 0.8}
BLENDED, BLEND_STEPS, DAMAGED = 3, 2, 4
FEATURES_WEIGHT, DAMAGE_WEIGHT, BLENDS_WEIGHT = 8.0, 0.1, 0.05
TEACHER_SHARE = 0.7
CALIBRATION_PICTURES = 192


class Student(nn.Module):
    """An ArtScore network with a second head that predicts the teacher's components."""

    def __init__(self, network: ArtScoreNet, components: int = teacher.COMPONENTS) -> None:
        super().__init__()
        self.network = network
        self.components = nn.Linear(network.embedding_size, components)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """Scores, (N,), and components, (N, C), of normalised pictures, (N, 3, H, W)."""
        embedding = self.network.embed(x)
        return self.network.score_embedding(embedding), self.components(embedding)


def new_student(width: int) -> Student:
    """A student with random weights whose residual branches start at zero."""
    student = Student(ArtScoreNet(width=width))
    for module in student.modules():
        if isinstance(module, Bottleneck):
            nn.init.zeros_(module.bn3.weight)
    student.to(memory_format=torch.channels_last)  # type: ignore[call-overload, unused-ignore]
    return student


@torch.no_grad()
def widen(narrow: Student, width: int, noise: float = 0.05) -> Student:
    """A wider student that computes the same, but for a little noise.

    Every channel is repeated and what reads from it is divided by the number of copies
    (Chen, Goodfellow and Shlens, "Net2Net: accelerating learning via knowledge transfer",
    ICLR 2016); the noise, a share of each weight's deviation, lets the copies part.
    """
    wide = new_student(width)
    values = narrow.state_dict()
    for name, target in wide.state_dict().items():
        value = values[name]
        copies = [new // old for new, old in zip(target.shape, value.shape, strict=True)]
        value = value.repeat(copies) if copies else value
        if value.ndim > 1:
            value = value / copies[1]
            if max(copies) > 1:
                value += noise * value.std() * torch.randn_like(value)
        target.copy_(value)
    return wide


def normalise(pictures: Tensor) -> Tensor:
    """Network input of pictures, (N, 3, H, W), in 0..1."""
    mean, std = (torch.from_numpy(channels)[:, None, None] for channels in (MEAN, STD))
    normalised = (pictures - mean) / std
    return normalised.contiguous(memory_format=torch.channels_last)


class DefaultTask:
    """Losses and evaluation of the default model on a training set in memory.

    Parameters
    ----------
    pictures : TrainingSet
    sides : sequence of (float, int)
        How far along the run, 0..1, pictures of this many pixels on a side are trained on.
    seed : int
    """

    def __init__(
        self, pictures: TrainingSet, sides: Sequence[tuple[float, int]], seed: int = 1
    ) -> None:
        self.pictures = pictures
        self.sides = sides
        self.seed = seed
        self.train_rows = {kind: pictures.rows(kind, train=True) for kind in PER_BATCH}
        labels = [np.full(count, ART_LABEL[kind]) for kind, count in PER_BATCH.items()]
        self.labels = torch.from_numpy(np.concatenate(labels)).float()

    def losses(self, model: nn.Module, step: int, progress: float) -> Mapping[str, Tensor]:
        rng = np.random.default_rng((self.seed, step))
        generator = torch.Generator().manual_seed(int(rng.integers(2**62)))
        side = next(side for end, side in self.sides if progress <= end)
        labelled, targets, labels = self._draw(rng, side)
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
            "features": FEATURES_WEIGHT * F.smooth_l1_loss(components[:count].float(), targets),
            "art": F.binary_cross_entropy_with_logits(scores[:count], labels),
            "damage": DAMAGE_WEIGHT * _in_order(damaged),
            "blends": BLENDS_WEIGHT * _in_order(blended),
        }

    def _draw(self, rng: np.random.Generator, side: int) -> tuple[Tensor, Tensor, Tensor]:
        """Crops, (N, 3, side, side) in 0..1, kind by kind, their targets, (N, C), and labels, (N,).

        A label is partly the kind's, partly what the teacher makes of just this crop: little of
        some crops is art.
        """
        rows = np.concatenate(
            [rng.choice(self.train_rows[k], n, replace=False) for k, n in PER_BATCH.items()]
        )
        crops = rng.integers(self.pictures.crops.shape[1], size=len(rows))
        windows = [self._window(row, crop, rng) for row, crop in zip(rows, crops, strict=True)]
        resized = [
            F.interpolate(window, size=(side, side), mode="bilinear", antialias=True)
            for window in windows
        ]
        batch = _recolour(torch.cat(resized).float() / 255, rng)
        targets = torch.from_numpy(self.pictures.targets[rows, crops])
        seen = torch.from_numpy(self.pictures.art[rows, crops])
        seen[-PER_BATCH["drawing"] :] = ART_LABEL["drawing"]  # which the teacher wasn't shown
        return batch, targets, TEACHER_SHARE * seen + (1 - TEACHER_SHARE) * self.labels

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
        self.choose_norms(averaged.network)
        photo, art = self._held_out_scores(averaged.network)
        return {
            "auc": evaluation.auc(photo, art),
            "accuracy": evaluation.best_accuracy(photo, art),
        }

    def choose_norms(self, network: ArtScoreNet) -> str:
        """Keep the batch norms' trained statistics, or refit them, by the held-out AUC.

        Pictures are scored larger than they are trained on, to which the trained statistics may
        fit or not.

        Returns
        -------
        str
            "trained" or "refitted".
        """
        trained = {name: value.clone() for name, value in network.state_dict().items()}
        before = evaluation.auc(*self._held_out_scores(network))
        self.recalibrate(network)
        if evaluation.auc(*self._held_out_scores(network)) > before:
            return "refitted"
        network.load_state_dict(trained)
        return "trained"

    def _held_out_scores(self, network: ArtScoreNet) -> tuple[Floats, Floats]:
        photo, art = (self.pictures.rows(kind, train=False) for kind in ("photo", "art"))
        return self.scores(network, photo), self.scores(network, art)

    def recalibrate(self, network: ArtScoreNet) -> None:
        """Fit the batch norms to whole training pictures at the size that is scored."""
        rows = np.concatenate([self.train_rows["photo"], self.train_rows["art"]])
        chosen = np.random.default_rng(self.seed).choice(
            rows, min(CALIBRATION_PICTURES, len(rows)), replace=False
        )
        recalibrate(network, self._batches(chosen))

    def scores(self, network: ArtScoreNet, rows: Rows, exact: bool = False) -> Floats:
        """Scores, (N,), of whole pictures at 224 pixels; in bfloat16 unless `exact`."""
        network.eval()
        scores = []
        for batch in self._batches(rows):
            with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16, enabled=not exact):
                scores.append(network(batch).float())
        return torch.cat(scores).numpy()

    def whole(self, rows: Rows) -> Tensor:
        """Whole pictures as they are scored, (N, 3, 224, 224) in 0..1."""
        return torch.from_numpy(self.pictures.whole[rows]).permute(0, 3, 1, 2).float() / 255

    def _batches(self, rows: Rows, size: int = 32) -> Iterator[Tensor]:
        for start in range(0, len(rows), size):
            yield normalise(self.whole(rows[start : start + size]))


def _recolour(pictures: Tensor, rng: np.random.Generator) -> Tensor:
    """Change brightness, contrast and saturation of each picture, (N, 3, H, W), by up to 30 %."""
    draw = torch.from_numpy(rng.uniform(0.7, 1.3, (3, len(pictures), 1, 1, 1)).astype(np.float32))
    grey = pictures.mean(dim=1, keepdim=True)
    pictures = grey + draw[0] * (pictures - grey)
    mean = pictures.mean(dim=(1, 2, 3), keepdim=True)
    return (draw[1] * (mean + draw[2] * (pictures - mean))).clamp(0, 1)


def _in_order(scores: Tensor) -> Tensor:
    """ListMLE of series whose later pictures rank higher, (N, L)."""
    return list_mle(scores, torch.arange(scores.shape[1]).expand(scores.shape))
