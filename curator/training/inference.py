"""Running a network on pictures while it isn't trained."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

from curator.images.preprocess import MEAN, STD
from curator.training.fast import autocast

BATCH = 32


def normalise(pictures: Tensor) -> Tensor:
    """Network input of pictures, (N, 3, H, W), in 0..1."""
    mean, std = (torch.from_numpy(channels)[:, None, None] for channels in (MEAN, STD))
    normalised = (pictures - mean) / std
    return normalised.contiguous(memory_format=torch.channels_last)


@torch.inference_mode()
def infer(network: Callable[[Tensor], Tensor], pictures: Tensor, exact: bool = False) -> Tensor:
    """What a network, or a part of it, makes of pictures, (N, 3, H, W), in 0..1.

    Batch by batch, in float32 if `exact`. Networks whose batch norms are fused take a third less
    time.
    """
    parts = []
    for batch in torch.split(pictures, BATCH):
        with autocast(not exact):
            parts.append(network(normalise(batch)).float())
    return torch.cat(parts)
