"""Gram and Content: how far VGG19's features of two pictures are apart.

conv_N is the output of the Nth convolution, before its ReLU. The published script divides Gram
by the square of the batch size, so that its numbers depend on how many pictures are measured
together; these do not.
"""

from __future__ import annotations

from typing import Final

import torch
from torch import Tensor

from curator.metrics.trunks import Trunk

#: conv_1 to conv_5, compared by Gram, and conv_4, compared by Content.
GRAM_TAPS: Final = (0, 2, 5, 7, 10)
CONTENT_TAPS: Final = (7,)


def gram(trunk: Trunk, x: Tensor, y: Tensor) -> Tensor:
    """Return the squared differences of Gram matrices, summed over entries and layers.

    Parameters
    ----------
    trunk
        VGG19 tapped at `GRAM_TAPS`.
    x, y
        float (N, 3, H, W), normalised. The two may be of different sizes.

    Returns
    -------
    Tensor
        (N,)
    """
    distance = x.new_zeros(len(x))
    for features_x, features_y in zip(trunk(x), trunk(y), strict=True):
        difference = _gram_matrices(features_x) - _gram_matrices(features_y)
        distance = distance + difference.square().sum(dim=(1, 2))
    return distance


def content(trunk: Trunk, x: Tensor, y: Tensor) -> Tensor:
    """Return the squared differences of features, summed and divided by their number.

    Parameters
    ----------
    trunk
        VGG19 tapped at `CONTENT_TAPS`.
    x, y
        float (N, 3, H, W), normalised, of one shape.

    Returns
    -------
    Tensor
        (N,)
    """
    ((features_x,), (features_y,)) = trunk(x), trunk(y)
    values: Tensor = (features_x - features_y).square().mean(dim=(1, 2, 3))
    return values


def _gram_matrices(features: Tensor) -> Tensor:
    """Gram matrices (N, C, C) of features (N, C, H, W), divided by C*H*W."""
    rows = features.flatten(2)
    return torch.bmm(rows, rows.transpose(1, 2)) / features[0].numel()
