"""Pictures made to vary: recoloured, and mixed with one another.

A few thousand pictures are soon known by heart; mixed and recoloured they never come twice.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

#: By how much brightness, contrast and saturation change at most, as a factor, and single channels.
MILD, STRONG = (1.25, 1.0), (1.4, 1.2)
#: Of the pictures to be mixed: the share that is blended with another, and that gets a piece of it.
BLENDED, PIECED = 0.4, 0.4


def recoloured(pictures: Tensor, rng: np.random.Generator, by: tuple[float, float]) -> Tensor:
    """Pictures, (N, 3, H, W), of other brightness, contrast, saturation and tint, in 0..1."""
    most, tint = np.log(by[0]), np.log(by[1])
    draw = torch.from_numpy(
        np.exp(rng.uniform(-most, most, (3, len(pictures), 1, 1, 1))).astype(np.float32)
    )
    tints = torch.from_numpy(
        np.exp(rng.uniform(-tint, tint, (len(pictures), 3, 1, 1))).astype(np.float32)
    )
    grey = pictures.mean(dim=1, keepdim=True)
    pictures = (grey + draw[0] * (pictures - grey)) * tints
    mean = pictures.mean(dim=(1, 2, 3), keepdim=True)
    return (draw[1] * (mean + draw[2] * (pictures - mean))).clamp(0, 1)


def mixed(pictures: Tensor, rows: Sequence[int], partners: int, rng: np.random.Generator) -> Tensor:
    """Mix some pictures with others of the same batch.

    Parts of a picture are replaced by what lies there in another (Yun et al., "CutMix", ICCV
    2019), or the two are laid over each other (Zhang et al., "mixup", ICLR 2018).

    Parameters
    ----------
    pictures : Tensor, (N, 3, S, S)
    rows : sequence of int
        The pictures to mix.
    partners : int
        They are mixed with some of the first of the batch, this many.

    Returns
    -------
    Tensor, (N, 3, S, S)
    """
    changed = pictures.clone()
    side = pictures.shape[-1]
    for row in rows:
        other = pictures[int(rng.integers(partners))]
        how = rng.random()
        if how < BLENDED:
            changed[row] = torch.lerp(pictures[row], other, float(rng.uniform(0.1, 0.9)))
        elif how < BLENDED + PIECED:
            height, width = (round(side * rng.uniform(0.3, 0.9)) for _ in range(2))
            top, left = int(rng.integers(side - height + 1)), int(rng.integers(side - width + 1))
            piece = (slice(None), slice(top, top + height), slice(left, left + width))
            changed[row][piece] = other[piece]
    return changed
