"""What the default model learns: losses and evaluation on the cached pictures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from curator.scoring.network import ArtScoreNet
from curator.training import damage, evaluation, teacher, texture, varied
from curator.training.data import KINDS, TrainingSet
from curator.training.inference import BATCH, infer, normalise
from curator.training.loop import recalibrate
from curator.training.losses import rising
from curator.training.windows import Windows

Floats = npt.NDArray[np.float32]
Rows = npt.NDArray[np.int64]

PER_BATCH = {"art": 13, "photo": 15, "drawing": 4}
#: The logit that drawings are to have, which the regressions weren't shown.
DRAWING = 2.0
BLENDED, BLEND_STEPS = 3, 3
DAMAGED = {"art": 4, "photo": 2}
#: Of the maps at strides 8 and 16, and of the texture's at 32.
MAP_WEIGHTS = (2.0, 2.0, 2.0)
LOGIT_WEIGHT, ART_WEIGHT, DAMAGE_WEIGHT, BLENDS_WEIGHT = 1.0, 1.5, 0.5, 0.25
#: Pictures of art, and as many photographs, whose resampled copies are to score the same.
STEADY, STEADY_WEIGHT = 2, 1.0
#: The rows of a batch that are mixed, and those that they are mixed with: all but the drawings.
MIXED = (
    *range(DAMAGED["art"], PER_BATCH["art"] - BLENDED),
    *range(PER_BATCH["art"] + BLENDED + DAMAGED["photo"], PER_BATCH["art"] + PER_BATCH["photo"]),
)
PARTNERS = PER_BATCH["art"] + PER_BATCH["photo"]
#: Channels of all that is learned in maps: the teacher's, their texture's, and logits.
MAPS = (*teacher.COMPONENTS, len(teacher.STRIDES) * texture.COMPONENTS, len(teacher.STRIDES))
CALIBRATION_PICTURES = 384


#: What the student leaves as it is: the first convolution, which it shares with the network that
#: it began as, and the batch norm after it.
RESTING = ("conv1", "bn1")


class Student(nn.Module):
    """An ArtScore network with further heads that predict what the teacher sees."""

    def __init__(self, network: ArtScoreNet) -> None:
        super().__init__()
        self.network = network
        for name in RESTING:
            network.get_submodule(name).requires_grad_(False)
        sizes = [network.embedding_size // part for part in (4, 2, 1, 1)]
        self.hints = nn.ModuleList(
            nn.Conv2d(size, count, kernel_size=1) for size, count in zip(sizes, MAPS, strict=True)
        )

    def train(self, mode: bool = True) -> Student:
        super().train(mode)
        for name in RESTING:
            self.network.get_submodule(name).eval()
        return self

    def forward(self, x: Tensor, hinted: int) -> tuple[Tensor, list[Tensor]]:
        """Scores, (N,), of normalised pictures, (N, 3, H, W), and maps of the first `hinted`.

        The maps are of the components at strides 8, 16 and 32, and of the logits at 32.
        """
        net = self.network
        x = net.layer1(net.maxpool(net.relu(net.bn1(net.conv1(x)))))
        stages = []
        for layer in (net.layer2, net.layer3, net.layer4):
            x = layer(x)
            stages.append(x[:hinted])
        maps = [hint(stage) for hint, stage in zip(self.hints, (*stages, stages[-1]), strict=True)]
        return net.score_embedding(torch.flatten(net.avgpool(x), 1)), maps


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
        self,
        pictures: TrainingSet,
        sides: Sequence[tuple[float, int]],
        seed: int = 1,
    ) -> None:
        self.pictures = pictures
        self.sides = sides
        self.seed = seed
        self.train_rows = {kind: pictures.rows(kind, train=True) for kind in PER_BATCH}

    def losses(self, model: nn.Module, step: int, progress: float) -> Mapping[str, Tensor]:
        rng = np.random.default_rng((self.seed, step))
        generator = torch.Generator().manual_seed(int(rng.integers(2**62)))
        side = next(side for end, side in self.sides if progress <= end)
        batch, maps, labels = self._draw(rng, generator, side)
        count, art = len(batch), PER_BATCH["art"]
        photos, paintings = slice(art, art + BLENDED), slice(art - BLENDED, art)
        sound = [*range(DAMAGED["art"]), *range(art + BLENDED, art + BLENDED + DAMAGED["photo"])]
        mixed = damage.blends(batch[photos], batch[paintings], BLEND_STEPS, generator)
        worse = damage.damaged(batch[sound], generator)
        everything = torch.cat([batch, worse.flatten(0, 1), mixed.flatten(0, 1)])
        everything = varied.recoloured(everything, rng, varied.MILD)
        steady = [*range(art - STEADY, art + STEADY)]
        everything = torch.cat([everything, damage.resampled(everything[steady], generator)])
        scores, seen = model(normalise(everything), count)
        scores = scores.float()
        scores, again = scores[: -len(steady)], scores[-len(steady) :]
        split = count + 2 * len(sound)
        damaged = torch.cat(
            [scores[count:split].reshape(-1, 2).flip(1), scores[sound][:, None]], dim=1
        )
        blended = torch.cat(
            [
                scores[photos, None],
                scores[split:].reshape(BLENDED, BLEND_STEPS),
                scores[paintings, None],
            ],
            dim=1,
        )
        names = ("map8", "map16", "texture")
        losses = {
            name: weight * F.smooth_l1_loss(got.float(), wanted)
            for name, weight, got, wanted in zip(names, MAP_WEIGHTS, seen, maps, strict=False)
        }
        return losses | {
            "logits": LOGIT_WEIGHT * F.smooth_l1_loss(seen[-1].float(), maps[-1]),
            "art": ART_WEIGHT * F.binary_cross_entropy_with_logits(scores[:count], labels),
            "damage": DAMAGE_WEIGHT * rising(damaged),
            "blends": BLENDS_WEIGHT * rising(blended),
            "steady": STEADY_WEIGHT * F.mse_loss(again, scores[steady]),
        }

    def _draw(
        self, rng: np.random.Generator, generator: torch.Generator, side: int
    ) -> tuple[Tensor, list[Tensor], Tensor]:
        """Windows of pictures, kind by kind, with what the teacher makes of them.

        They are recoloured, and those of which no damaged copy or blend is made are mixed. All
        are of one fold, so that what judges them has seen none of them. How like art they are is
        what the teacher makes of just these pixels. The folders' names would be learned by heart.

        Returns
        -------
        batch : (N, 3, side, side) in 0..1
        maps : what the teacher makes of them, each (N, C, h, w)
        labels : (N,), 0..1
        """
        fold = int(rng.integers(texture.FOLDS))
        rows = np.concatenate([self._choose(k, fold, n, rng) for k, n in PER_BATCH.items()])
        batch = Windows.drawn(rows, side, rng).pixels(self.pictures.whole, side)
        batch = varied.recoloured(batch, rng, varied.STRONG)
        batch = varied.mixed(batch, MIXED, PARTNERS, rng)
        maps = self.pictures.lessons(batch, fold)
        logits = _logits(maps)
        logits[-PER_BATCH["drawing"] :] = DRAWING
        return batch, maps, logits.sigmoid()

    def _choose(self, kind: str, fold: int, count: int, rng: np.random.Generator) -> Rows:
        rows = self.train_rows[kind]
        rows = rows[texture.folds(rows) == fold]
        chosen: Rows = rng.choice(rows, count, replace=len(rows) < count)
        return chosen

    def logits_of(self, pictures: Tensor, fold: int) -> Tensor:
        """Logits, (N,), of pictures of one fold being art, by their texture."""
        return _logits(self.pictures.lessons(pictures, fold))

    def teacher_logits(self, rows: Rows) -> Floats:
        """Logits of whole pictures being art, (N,), by their texture; `DRAWING` of drawings."""
        logits = texture.LOGIT_SCALE * self.pictures.logits[rows].mean(axis=1)
        drawn = self.pictures.kinds[rows] == KINDS.index("drawing")
        wanted: Floats = np.where(drawn, np.float32(DRAWING), logits)
        return wanted

    def evaluate(self, averaged: nn.Module) -> Mapping[str, float]:
        assert isinstance(averaged, Student)
        self.recalibrate(averaged.network)
        photo, art = (
            self.scores(averaged.network, self.pictures.rows(kind, train=False))
            for kind in ("photo", "art")
        )
        return {
            "auc": evaluation.auc(photo, art),
            "accuracy": evaluation.best_accuracy(photo, art),
        }

    def recalibrate(self, network: ArtScoreNet) -> None:
        """Fit the batch norms but the stem's to whole training pictures as they are scored."""
        recalibrate(network, self.calibrating(), kept=RESTING)

    def calibrating(self) -> Iterator[Tensor]:
        """Network inputs, (N, 3, 224, 224) each, of whole training pictures to fit norms to."""
        rows = np.concatenate([self.train_rows["photo"], self.train_rows["art"]])
        count = min(CALIBRATION_PICTURES, len(rows))
        chosen = np.random.default_rng(self.seed).choice(rows, count, replace=False)
        return (normalise(self.whole(part)) for part in _batches(chosen))

    def scores(self, network: ArtScoreNet, rows: Rows, exact: bool = False) -> Floats:
        """Scores, (N,), of whole pictures at 224 pixels; in float32 if `exact`."""
        fused = network.fuse_batch_norm()
        parts = [infer(fused, self.whole(part), exact) for part in _batches(rows)]
        return torch.cat(parts).numpy()

    def whole(self, rows: Rows) -> Tensor:
        """Whole pictures as they are scored, (N, 3, 224, 224) in 0..1."""
        return torch.from_numpy(self.pictures.whole[rows]).permute(0, 3, 1, 2).float() / 255


def _batches(rows: Rows) -> Iterator[Rows]:
    for start in range(0, len(rows), BATCH):
        yield rows[start : start + BATCH]


def _logits(maps: Sequence[Tensor]) -> Tensor:
    """Logits of pictures, (N,), of what is to be learned of them."""
    return texture.LOGIT_SCALE * maps[-1].mean(dim=(1, 2, 3))
