"""What the student learns of pictures: what the teacher makes of them, place by place.

The teacher looks at the very pixels that the student sees, mixed and recoloured as they are, so
that the student can be shown any number of pictures that are not in the training set and still be
told the truth about them (Beyer et al., "Knowledge distillation: a good teacher is patient and
consistent", CVPR 2022).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from curator.training import texture
from curator.training.fast import autocast
from curator.training.teacher import COMPONENTS, STRIDES, Projection, Teacher, load_teacher
from curator.training.texture import LOGIT_SCALE, RIDGES, Texture, fit_texture, statistics

#: How many pictures, and how many places in them, the maps' components are fitted on.
FITTED, PLACES = 600, 30_000

Bytes = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Lessons:
    """The teacher with all that is fitted to its maps.

    Attributes
    ----------
    teacher : Teacher
    projections : of the maps at strides 8 and 16
    textures : of the same maps
    """

    teacher: Teacher
    projections: Sequence[Projection]
    textures: Sequence[Texture]

    @torch.no_grad()
    def look(self, pictures: Tensor) -> list[Tensor]:
        """Components of the maps of pictures, (N, 3, H, W), in 0..1, each (N, h, w, C)."""
        with autocast():
            layers = self.teacher(pictures)
        return [of.of(layer) for of, layer in zip(self.projections, layers, strict=True)]

    @torch.no_grad()
    def __call__(self, pictures: Tensor, fold: int) -> list[Tensor]:
        """What is to be learned of pictures of one fold.

        Parameters
        ----------
        pictures : Tensor, (N, 3, S, S)
            In 0..1, S a multiple of 32.
        fold : int
            Whose regressions judge.

        Returns
        -------
        Components of the maps at strides 8 and 16, of the texture of both, and two logits of
        being art over `LOGIT_SCALE`, each (N, C, h, w), at the student's positions: position i of
        a map of stride s lies at about pixel s i
        """
        with torch.autocast("cpu", enabled=False):
            maps = self.look(pictures)
            side = pictures.shape[-1]
            pairs = list(zip(self.textures, _cells(maps, side), strict=True))
            fine, coarse = (side // stride for stride in STRIDES)
            learned = (
                maps[0][:, 1 : 1 + fine, 1 : 1 + fine],  # which begins a position early
                maps[1][:, :coarse, :coarse],
                torch.cat([of.components(cells) for of, cells in pairs], dim=-1),
                torch.stack([of.logits(cells, fold) for of, cells in pairs], dim=-1) / LOGIT_SCALE,
            )
        return [values.permute(0, 3, 1, 2).contiguous() for values in learned]


def _cells(maps: Sequence[Tensor], side: int) -> list[Tensor]:
    """Statistics of the cells of maps of pictures of a side, each (N, h, w, F)."""
    cut = [layer[:, : side // s, : side // s] for layer, s in zip(maps, STRIDES, strict=True)]
    return [statistics(layer, stride) for layer, stride in zip(cut, STRIDES, strict=True)]


def as_tensor(pictures: Bytes) -> Tensor:
    """Pictures, (N, H, W, 3), as (N, 3, H, W) in 0..1."""
    return torch.from_numpy(pictures).permute(0, 3, 1, 2).float() / 255


def fit_lessons(
    whole: Bytes, labels: Floats, known: npt.NDArray[np.bool_]
) -> tuple[Lessons, Floats]:
    """Fit all that the student learns to pictures.

    Parameters
    ----------
    whole : (N, 224, 224, 3) uint8
    labels : (N,), 1 for art, 0 for photographs
    known : (N,) bool, the pictures to fit on

    Returns
    -------
    lessons : Lessons
    logits : (N, 2), of being art over `LOGIT_SCALE`, by regressions that never saw the picture
    """
    teacher = load_teacher()
    rng = np.random.default_rng(1)
    rows = np.arange(len(whole))
    drawn = rng.permutation(np.flatnonzero(known))
    projections = _fit_projections(teacher, whole[np.sort(drawn[:FITTED])], rng)
    seeing = Lessons(teacher, projections, ())
    sampled = np.isin(rows, drawn[: texture.FITTED])
    batches = [_look_at(seeing, whole, part, sampled) for part in _parts(len(whole))]
    textures, logits = [], []
    for number, ridge in enumerate(RIDGES):
        means = torch.cat([batch[number][0] for batch in batches])
        sample = torch.cat([batch[number][1] for batch in batches])
        fitted = fit_texture(sample.numpy(), means.numpy(), labels, known, ridge)
        by_fold = torch.stack([fitted.logits(means, fold) for fold in range(texture.FOLDS)])
        logits.append(by_fold[texture.folds(rows), rows].numpy())
        textures.append(fitted)
    stacked: Floats = (np.stack(logits, axis=1) / LOGIT_SCALE).astype(np.float32)
    return Lessons(teacher, projections, textures), stacked


def _parts(count: int, size: int = 64) -> list[slice]:
    return [slice(start, min(start + size, count)) for start in range(0, count, size)]


def _fit_projections(teacher: Teacher, whole: Bytes, rng: np.random.Generator) -> list[Projection]:
    looked = []
    for part in _parts(len(whole)):
        with torch.inference_mode(), autocast():
            looked.append(teacher(as_tensor(whole[part])))
    projections = []
    for layers, count in zip(zip(*looked, strict=True), COMPONENTS, strict=True):
        features = torch.cat([layer.flatten(0, 2) for layer in layers]).numpy()
        chosen = rng.permutation(len(features))[:PLACES]
        projections.append(Projection.fitted(features[chosen], count))
    return projections


def _look_at(
    lessons: Lessons, whole: Bytes, part: slice, sampled: npt.NDArray[np.bool_]
) -> list[tuple[Tensor, Tensor]]:
    """Of each map, the mean statistics of pictures, (N, F), and the cells', (M, F), of some."""
    pictures = as_tensor(whole[part])
    kept = torch.from_numpy(sampled[part])
    cells = _cells(lessons.look(pictures), pictures.shape[-1])
    # Of single cells there are many; half precision will do to find their components.
    return [(each.mean(dim=(1, 2)), each[kept].flatten(0, 2).half()) for each in cells]


def save_lessons(lessons: Lessons, path: Path) -> None:
    """Keep what was fitted, not the teacher, as npz."""
    arrays: dict[str, Floats] = {}
    for number, (projection, of) in enumerate(
        zip(lessons.projections, lessons.textures, strict=True)
    ):
        arrays |= {
            f"centre{number}": projection.centre,
            f"axes{number}": projection.axes,
            f"scale{number}": of.scale,
            f"slopes{number}": of.slopes,
            f"constants{number}": of.constants,
            f"texture_centre{number}": of.projection.centre,
            f"texture_axes{number}": of.projection.axes,
        }
    with path.open("wb") as file:
        np.savez(file, **arrays)  # type: ignore[arg-type, unused-ignore]


def load_lessons(path: Path) -> Lessons:
    """What `save_lessons` kept, and the teacher."""
    with np.load(path) as arrays:
        projections = [
            Projection(arrays[f"centre{number}"], arrays[f"axes{number}"])
            for number in range(len(STRIDES))
        ]
        textures = [
            Texture(
                arrays[f"scale{number}"],
                Projection(arrays[f"texture_centre{number}"], arrays[f"texture_axes{number}"]),
                arrays[f"slopes{number}"],
                arrays[f"constants{number}"],
            )
            for number in range(len(STRIDES))
        ]
    return Lessons(load_teacher(), projections, textures)
