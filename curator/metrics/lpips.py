"""LPIPS 0.1 (Zhang et al. 2018): the distance of two pictures in a network's features.

Written here because the `lpips` package needs torchvision; its heads are in `resources/metrics`
under its licence. Plain modules without `inference_mode`, so that a projection can differentiate
through them.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

import torch
from torch import Tensor, nn

from curator.errors import ModelError
from curator.metrics.trunks import Trunk, TrunkName, load_trunk, read_state
from curator.settings import resources_dir

#: Layers whose outputs are compared: the last ReLU of each block.
TAPS: Final[Mapping[TrunkName, tuple[int, ...]]] = {
    "alexnet": (1, 4, 7, 9, 11),
    "vgg16": (3, 8, 15, 22, 29),
}
_HEADS: Final[Mapping[TrunkName, str]] = {
    "alexnet": "lpips-0.1-alex.pth",
    "vgg16": "lpips-0.1-vgg.pth",
}
_EPSILON: Final = 1e-10


class Lpips(nn.Module):
    """The distance of pictures in a trunk's features, each channel weighed by a head.

    Parameters
    ----------
    trunk
        Tapped at `TAPS`.
    heads
        For each tap the weights of its channels, (C,), none negative.
    """

    shift: Tensor
    scale: Tensor

    def __init__(self, trunk: Trunk, heads: list[Tensor]) -> None:
        super().__init__()
        self.trunk = trunk
        self.heads = nn.ParameterList(nn.Parameter(head, requires_grad=False) for head in heads)
        # What takes [-1, 1] to the numbers that the trunks were trained on.
        self.register_buffer("shift", torch.tensor([-0.030, -0.088, -0.188]).view(1, 3, 1, 1))
        self.register_buffer("scale", torch.tensor([0.458, 0.448, 0.450]).view(1, 3, 1, 1))

    def forward(self, x: Tensor, y: Tensor) -> Tensor:
        """Return the distances, (N,), of two batches of one shape.

        Parameters
        ----------
        x, y
            float (N, 3, H, W), RGB, -1 to 1.
        """
        both = torch.cat([x, y])
        tapped = self.trunk((both - self.shift) / self.scale)
        distance = x.new_zeros(len(x))
        for features, head in zip(tapped, self.heads, strict=True):
            # Not a root of a sum, whose gradient is no number where nothing was felt.
            length = torch.linalg.vector_norm(features, dim=1, keepdim=True)
            unit_x, unit_y = (features / (length + _EPSILON)).chunk(2)
            weighed = torch.einsum("nchw,c->nhw", (unit_x - unit_y).square(), head)
            distance = distance + weighed.mean(dim=(1, 2))
        return distance


def load_lpips(trunk: TrunkName, weights: Path) -> Lpips:
    """Return LPIPS on "alexnet" (the one to measure with) or "vgg16" (the one to optimise).

    Parameters
    ----------
    weights
        torchvision's file of that network; see `curator.metrics.weights.find_weights`.

    Raises
    ------
    ModelError
        The file is not the network's.
    """
    return Lpips(load_trunk(trunk, TAPS[trunk], weights), bundled_heads(trunk)).eval()


def bundled_heads(trunk: TrunkName) -> list[Tensor]:
    """Return the weights of the channels at each tap, float32 (C,).

    Raises
    ------
    ModelError
        The program's own file is missing or damaged.
    """
    path = resources_dir() / "metrics" / _HEADS[trunk]
    state = read_state(path)
    try:
        return [state[f"lin{tap}.model.1.weight"].flatten() for tap in range(len(TAPS[trunk]))]
    except KeyError as error:
        raise ModelError(f"{path} is damaged: install the program again.") from error
