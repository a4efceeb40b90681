"""Damaged copies and blends of pictures, made on the fly to teach an order.

Every function takes and gives pictures as float tensors, (N, 3, H, W), in 0..1, and draws its
randomness from the generator that it is given.
"""

from __future__ import annotations

from collections.abc import Callable

import torch
import torch.nn.functional as F
from torch import Tensor

Damage = Callable[[Tensor, torch.Generator], Tensor]


def _uniform(low: float, high: float, generator: torch.Generator) -> float:
    return low + (high - low) * float(torch.rand((), generator=generator))


def _box_blur(pictures: Tensor, height: int, width: int) -> Tensor:
    padding = (width // 2, width // 2, height // 2, height // 2)
    return F.avg_pool2d(F.pad(pictures, padding, mode="replicate"), (height, width), stride=1)


def blur(pictures: Tensor, generator: torch.Generator) -> Tensor:
    """Two box blurs of 3 to 9 pixels."""
    side = 2 * int(_uniform(1, 5, generator)) + 1
    return _box_blur(_box_blur(pictures, side, side), side, side)


def smear(pictures: Tensor, generator: torch.Generator) -> Tensor:
    """A blur along one axis, 7 to 21 pixels long."""
    length = 2 * int(_uniform(3, 11, generator)) + 1
    upright = _uniform(0, 1, generator) < 0.5
    return _box_blur(pictures, length, 1) if upright else _box_blur(pictures, 1, length)


def oversharpen(pictures: Tensor, generator: torch.Generator) -> Tensor:
    """An unsharp mask much too strong."""
    strength = _uniform(2, 6, generator)
    return (pictures + strength * (pictures - _box_blur(pictures, 3, 3))).clamp(0, 1)


def shuffle_patches(pictures: Tensor, generator: torch.Generator) -> Tensor:
    """Cut into a grid of 3x3 to 6x6 patches, which change places; an odd rest stays."""
    cells = int(_uniform(3, 7, generator))
    count, channels, height, width = pictures.shape
    h, w = height // cells, width // cells
    inner = pictures[:, :, : h * cells, : w * cells]
    grid = inner.reshape(count, channels, cells, h, cells, w).permute(0, 2, 4, 1, 3, 5)
    order = torch.randperm(cells * cells, generator=generator)
    moved = grid.reshape(count, cells * cells, channels, h, w)[:, order]
    moved = moved.reshape(count, cells, cells, channels, h, w).permute(0, 3, 1, 4, 2, 5)
    result = pictures.clone()
    result[:, :, : h * cells, : w * cells] = moved.reshape(inner.shape)
    return result


def warp(pictures: Tensor, generator: torch.Generator) -> Tensor:
    """An elastic warp whose bends are a few percent of the side."""
    count = len(pictures)
    amplitude = _uniform(0.08, 0.25, generator)
    cells = int(_uniform(4, 10, generator))
    bends = amplitude * (2 * torch.rand((count, 2, cells, cells), generator=generator) - 1)
    bends = F.interpolate(bends, size=pictures.shape[-2:], mode="bicubic", align_corners=True)
    identity = torch.eye(2, 3).expand(count, 2, 3)
    grid = F.affine_grid(identity, list(pictures.shape), align_corners=False)
    grid = grid + bends.permute(0, 2, 3, 1)
    return F.grid_sample(pictures, grid, padding_mode="reflection", align_corners=False)


def noise(pictures: Tensor, generator: torch.Generator) -> Tensor:
    """Gaussian noise of 0.08 to 0.3, in blocks of 1 to 3 pixels."""
    strength, block = _uniform(0.08, 0.3, generator), int(_uniform(1, 4, generator))
    height, width = pictures.shape[-2:]
    size = (len(pictures), 3, -(-height // block), -(-width // block))
    grain = F.interpolate(torch.randn(size, generator=generator), scale_factor=block)
    return (pictures + strength * grain[:, :, :height, :width]).clamp(0, 1)


DAMAGES: tuple[Damage, ...] = (blur, smear, oversharpen, shuffle_patches, warp, noise)


def damaged(pictures: Tensor, generator: torch.Generator) -> Tensor:
    """One damaged copy of each picture, each with a kind of damage of its own."""
    kinds = torch.randint(len(DAMAGES), (len(pictures),), generator=generator)
    copies = [
        DAMAGES[int(kind)](picture[None], generator)
        for kind, picture in zip(kinds, pictures, strict=True)
    ]
    return torch.cat(copies)


def blends(photos: Tensor, art: Tensor, steps: int, generator: torch.Generator) -> Tensor:
    """Pixel blends between pairs, in order from photo to art.

    Returns
    -------
    Tensor, (N, steps, 3, H, W)
        The share of art in step ``i`` is drawn from the i-th of `steps` equal parts of 0.1..0.9.
    """
    draw = torch.rand((len(photos), steps), generator=generator)
    share = 0.1 + 0.8 * (torch.arange(steps) + draw) / steps
    share = share[:, :, None, None, None]
    return photos[:, None] * (1 - share) + art[:, None] * share
