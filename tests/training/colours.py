"""Stand-ins for the networks of training that judge by colours, or change them alone."""

from __future__ import annotations

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from curator.training.lessons import Lessons
from curator.training.teacher import COMPONENTS, MARGIN, STRIDES, Floats, Projection, Teacher
from curator.training.texture import COMPONENTS as TEXTURES
from curator.training.texture import FOLDS, Texture


class Colours(Teacher):
    """Means around the positions that the teacher's maps have."""

    def __init__(self) -> None:
        super().__init__(torch.nn.Identity())

    def forward(self, x: Tensor) -> tuple[Tensor, ...]:
        maps = []
        for stride in STRIDES:
            # Position i of the teacher's map lies at pixel stride * (i + 1) - 1 of the padded
            # picture, which a cell of that size around it has in its middle.
            padding = (MARGIN - stride // 2, stride // 2, MARGIN - stride // 2, stride // 2)
            padded = F.pad(x, padding, mode="replicate")
            maps.append(F.avg_pool2d(padded, stride).permute(0, 2, 3, 1).float())
        return tuple(maps)


def lessons_of_colours() -> Lessons:
    """Lessons of the usual shapes, of colours: each logit is a picture's redness less a half."""
    rng = np.random.default_rng(4)
    projections, textures = [], []
    for count in COMPONENTS:
        axes: Floats = np.eye(3, count, dtype=np.float32)
        projections.append(Projection(np.zeros(3, np.float32), axes))
        size = count + count * (count + 1) // 2
        slopes = np.zeros((FOLDS, size), np.float32)
        slopes[:, 0] = 1
        wide = (rng.normal(size=(size, TEXTURES)) / size).astype(np.float32)
        textures.append(
            Texture(
                np.ones(size, np.float32),
                Projection(np.zeros(size, np.float32), wide),
                slopes,
                np.full(FOLDS, -0.5, np.float32),
            )
        )
    return Lessons(Colours(), projections, textures)


def tinted(pictures: Tensor, styles: Tensor) -> Tensor:
    """Pictures half-way to the mean colours of others, as a stand-in for style transfer."""
    return (pictures + styles.mean(dim=(2, 3), keepdim=True)) / 2
