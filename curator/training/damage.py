"""Damaged copies and blends of pictures, made on the fly to teach an order.

Every function takes and gives pictures as float tensors, (N, 3, H, W), in 0..1, and draws its
randomness from the generator that it is given. A damage has a strength from 0, just to be seen,
to 1, ruinous; the same generator state gives the same pattern at every strength. Lengths are
shares of the picture's side, so that a damage looks alike at every size.
"""

from __future__ import annotations

from collections.abc import Callable

import torch
import torch.nn.functional as F
from torch import Tensor

Damage = Callable[[Tensor, float, torch.Generator], Tensor]


def _uniform(low: float, high: float, generator: torch.Generator) -> float:
    return low + (high - low) * float(torch.rand((), generator=generator))


def _integer(low: int, high: int, generator: torch.Generator) -> int:
    """One of low..high - 1."""
    return int(torch.randint(low, high, (), generator=generator))


def _odd(length: float) -> int:
    return 2 * max(1, round((length - 1) / 2)) + 1


def _box_blur(pictures: Tensor, height: int, width: int) -> Tensor:
    padding = (width // 2, width // 2, height // 2, height // 2)
    return F.avg_pool2d(F.pad(pictures, padding, mode="replicate"), (height, width), stride=1)


def _mix(pictures: Tensor, damaged: Tensor, share: float) -> Tensor:
    return pictures + share * (damaged - pictures)


def blur(pictures: Tensor, strength: float, generator: torch.Generator) -> Tensor:
    """Two box blurs of 2 to 9 % of the side."""
    side = _odd((0.02 + 0.07 * strength) * pictures.shape[-1])
    return _box_blur(_box_blur(pictures, side, side), side, side)


def smear(pictures: Tensor, strength: float, generator: torch.Generator) -> Tensor:
    """A blur along a line of 4 to 24 % of the side, whose direction changes over the picture."""
    angle = _field(pictures, 2, 3, generator) * torch.pi
    length = 0.04 + 0.2 * strength
    step = torch.stack([torch.cos(angle[:, 0]), torch.sin(angle[:, 0])], dim=-1) * length * 2
    grid = _identity(pictures)
    taps = [
        F.grid_sample(
            pictures, grid + offset * step, padding_mode="reflection", align_corners=False
        )
        for offset in torch.linspace(-0.5, 0.5, 9).tolist()
    ]
    return torch.stack(taps).mean(dim=0)


def oversharpen(pictures: Tensor, strength: float, generator: torch.Generator) -> Tensor:
    """An unsharp mask much too strong."""
    side = _odd(_uniform(0.015, 0.03, generator) * pictures.shape[-1])
    amount = 1 + 6 * strength
    return (pictures + amount * (pictures - _box_blur(pictures, side, side))).clamp(0, 1)


def shuffle_patches(pictures: Tensor, strength: float, generator: torch.Generator) -> Tensor:
    """Cut into a grid of 3x3 to 7x7 patches, of which a sixth to all change places."""
    cells = _integer(3, 8, generator)
    count, channels, height, width = pictures.shape
    h, w = height // cells, width // cells
    inner = pictures[:, :, : h * cells, : w * cells]
    grid = inner.reshape(count, channels, cells, h, cells, w).permute(0, 2, 4, 1, 3, 5)
    ranked = torch.randperm(cells * cells, generator=generator)
    moving = ranked[: max(2, round(cells * cells * (0.15 + 0.85 * strength)))]
    order = torch.arange(cells * cells)
    order[moving] = moving.roll(1)
    moved = grid.reshape(count, cells * cells, channels, h, w)[:, order]
    moved = moved.reshape(count, cells, cells, channels, h, w).permute(0, 3, 1, 4, 2, 5)
    result = pictures.clone()
    result[:, :, : h * cells, : w * cells] = moved.reshape(inner.shape)
    return result


def warp(pictures: Tensor, strength: float, generator: torch.Generator) -> Tensor:
    """An elastic warp whose bends are 3 to 12 % of the side."""
    bends = _field(pictures, 2, _integer(4, 12, generator), generator)
    grid = _identity(pictures) + (0.06 + 0.18 * strength) * bends.permute(0, 2, 3, 1)
    return _sampled(pictures, grid)


def swirl(pictures: Tensor, strength: float, generator: torch.Generator) -> Tensor:
    """Turned about a point by up to a whole turn, less away from it."""
    centre = torch.rand((2,), generator=generator) - 0.5
    radius = _uniform(0.5, 1.0, generator)
    sign = 1 if _uniform(0, 1, generator) < 0.5 else -1
    offset = _identity(pictures) - centre
    distance = offset.norm(dim=-1)
    angle = sign * (0.8 + 4 * strength) * (1 - distance / radius).clamp(min=0) ** 2
    sine, cosine = torch.sin(angle), torch.cos(angle)
    turned = torch.stack(
        [
            cosine * offset[..., 0] - sine * offset[..., 1],
            sine * offset[..., 0] + cosine * offset[..., 1],
        ],
        dim=-1,
    )
    return _sampled(pictures, turned + centre)


def noise(pictures: Tensor, strength: float, generator: torch.Generator) -> Tensor:
    """Gaussian noise of 0.05 to 0.3, in blocks of 1 to 3 pixels."""
    block = _integer(1, 4, generator)
    height, width = pictures.shape[-2:]
    size = (len(pictures), 3, -(-height // block), -(-width // block))
    grain = F.interpolate(torch.randn(size, generator=generator), scale_factor=block)
    return (pictures + (0.05 + 0.25 * strength) * grain[:, :, :height, :width]).clamp(0, 1)


def wrong_texture(pictures: Tensor, strength: float, generator: torch.Generator) -> Tensor:
    """Its fine detail taken away, and that of another part of it, or a weave, put in."""
    height, width = pictures.shape[-2:]
    side = _odd(_uniform(0.04, 0.1, generator) * width)
    coarse = _box_blur(_box_blur(pictures, side, side), side, side)
    if _uniform(0, 1, generator) < 0.5:
        patch = max(8, width // _integer(2, 6, generator))
        top, left = (
            _integer(0, height - patch + 1, generator),
            _integer(0, width - patch + 1, generator),
        )
        detail = (pictures - coarse)[:, :, top : top + patch, left : left + patch]
        tiles = (1, 1, -(-height // patch), -(-width // patch))
        detail = detail.repeat(tiles)[:, :, :height, :width]
        detail = detail / detail.std().clamp(min=0.02) * 0.16
    else:
        detail = 0.16 * _weave(height, width, generator)
    return (coarse + (1 - strength) * 0.6 * (pictures - coarse) + (0.3 + strength) * detail).clamp(
        0, 1
    )


def pattern(pictures: Tensor, strength: float, generator: torch.Generator) -> Tensor:
    """A regular pattern over it, as bad upsampling leaves."""
    height, width = pictures.shape[-2:]
    return (pictures + (0.05 + 0.25 * strength) * _weave(height, width, generator)).clamp(0, 1)


def repeat(pictures: Tensor, strength: float, generator: torch.Generator) -> Tensor:
    """A piece of it repeated over a quarter to all of the picture."""
    height, width = pictures.shape[-2:]
    patch = max(6, width // _integer(3, 8, generator))
    top, left = (
        _integer(0, height - patch + 1, generator),
        _integer(0, width - patch + 1, generator),
    )
    tiles = (1, 1, -(-height // patch), -(-width // patch))
    piece = pictures[:, :, top : top + patch, left : left + patch]
    tiled = piece.repeat(tiles)[:, :, :height, :width]
    where = _field(pictures, 1, 3, generator)
    covered = (
        where > torch.quantile(where.flatten(1), 0.75 * (1 - strength), dim=1)[:, None, None, None]
    )
    return torch.where(covered, tiled, pictures)


def overstylise(pictures: Tensor, strength: float, generator: torch.Generator) -> Tensor:
    """Flattened into blotches with gaudy colours and dark outlines."""
    flat = _kuwahara(pictures, _odd((0.03 + 0.06 * strength) * pictures.shape[-1]))
    grey = flat.mean(dim=1, keepdim=True)
    gaudy = grey + (1.3 + 2 * strength) * (flat - grey)
    mean = gaudy.mean(dim=(2, 3), keepdim=True)
    gaudy = mean + (1.1 + 0.8 * strength) * (gaudy - mean)
    edges = (grey - _box_blur(grey, 3, 3)).abs() * (4 + 16 * strength)
    return _mix(pictures, (gaudy - edges).clamp(0, 1), 0.5 + 0.5 * strength)


def flatten(pictures: Tensor, strength: float, generator: torch.Generator) -> Tensor:
    """Smeared into blotches (Kuwahara's filter), fine detail gone."""
    return _kuwahara(pictures, _odd((0.03 + 0.1 * strength) * pictures.shape[-1]))


def recolour(pictures: Tensor, strength: float, generator: torch.Generator) -> Tensor:
    """Its colours drawn from random mixtures of the channels, clipped."""
    mixing = torch.randn((3, 3), generator=generator)
    mixed = torch.einsum("ij,njhw->nihw", mixing, pictures - 0.5) + 0.5
    return _mix(pictures, mixed, 0.25 + 0.6 * strength).clamp(0, 1)


def posterise(pictures: Tensor, strength: float, generator: torch.Generator) -> Tensor:
    """7 down to 2 levels a channel."""
    levels = round(6 - 5 * strength)
    return (pictures * levels).round() / levels


def blocks(pictures: Tensor, strength: float, generator: torch.Generator) -> Tensor:
    """Coarse blocks over it, as of a JPEG file or mosaic too strong."""
    side = max(3, round((0.02 + 0.05 * strength) * pictures.shape[-1]))
    height, width = pictures.shape[-2:]
    coarse = F.avg_pool2d(pictures, side, ceil_mode=True, count_include_pad=False)
    mosaic = F.interpolate(coarse, scale_factor=side)[:, :, :height, :width]
    return _mix(pictures, mosaic, 0.5 + 0.5 * strength)


def _identity(pictures: Tensor) -> Tensor:
    """The sampling grid that changes nothing, (N, H, W, 2)."""
    identity = torch.eye(2, 3).expand(len(pictures), 2, 3)
    return F.affine_grid(identity, list(pictures.shape), align_corners=False)


def _sampled(pictures: Tensor, grid: Tensor) -> Tensor:
    return F.grid_sample(pictures, grid, padding_mode="reflection", align_corners=False)


def _field(pictures: Tensor, channels: int, cells: int, generator: torch.Generator) -> Tensor:
    """A smooth random field, (N, channels, H, W), in about -1..1."""
    coarse = 2 * torch.rand((len(pictures), channels, cells, cells), generator=generator) - 1
    return F.interpolate(coarse, size=pictures.shape[-2:], mode="bicubic", align_corners=True)


def _weave(height: int, width: int, generator: torch.Generator) -> Tensor:
    """A product or sum of two waves, (1, 1, H, W), in -1..1, of 2 to 12 pixels' period."""
    y, x = torch.meshgrid(torch.arange(height), torch.arange(width), indexing="ij")
    first, second = (_uniform(0.5, 3.1, generator) for _ in range(2))
    turn = _uniform(0, 1.6, generator)
    u = torch.sin(first * (x * torch.cos(torch.tensor(turn)) + y * torch.sin(torch.tensor(turn))))
    v = torch.sin(second * (y * torch.cos(torch.tensor(turn)) - x * torch.sin(torch.tensor(turn))))
    wave = u * v if _uniform(0, 1, generator) < 0.5 else 0.5 * (u + v)
    return wave[None, None]


def _kuwahara(pictures: Tensor, side: int) -> Tensor:
    """Each pixel is the mean of that of four squares at it whose brightness varies least."""
    grey = pictures.mean(dim=1, keepdim=True)
    stacked = torch.cat([pictures, grey, grey.square()], dim=1)
    padded = F.pad(stacked, (side - 1,) * 4, mode="replicate")
    means = F.avg_pool2d(padded, side, stride=1)  # of the squares that lie above and left
    height, width = pictures.shape[-2:]
    shift = side - 1
    corners = [
        means[:, :, top : top + height, left : left + width]
        for top in (0, shift)
        for left in (0, shift)
    ]
    squares = torch.stack(corners)
    variance = squares[:, :, 4] - squares[:, :, 3].square()
    best = variance.argmin(dim=0)[None, :, None].expand(1, -1, 3, -1, -1)
    return squares[:, :, :3].gather(0, best)[0]


DAMAGES: tuple[Damage, ...] = (
    blur,
    smear,
    oversharpen,
    shuffle_patches,
    warp,
    swirl,
    noise,
    wrong_texture,
    pattern,
    repeat,
    overstylise,
    flatten,
    recolour,
    posterise,
    blocks,
)
#: What training draws from: the two that are the hardest to see twice as often.
DRAWN = (*DAMAGES, warp, swirl)


def damaged(pictures: Tensor, generator: torch.Generator) -> Tensor:
    """A mildly and a strongly damaged copy of each picture, (N, 2, 3, H, W).

    Each picture has a kind of damage of its own, with the same pattern in both copies.
    """
    kinds = torch.randint(len(DRAWN), (len(pictures),), generator=generator)
    copies = []
    for kind, picture in zip(kinds, pictures, strict=True):
        seed = _integer(0, 2**31, generator)
        mild = _uniform(0.1, 0.4, generator)
        strong = mild + _uniform(0.3, 0.6, generator)
        for strength in (mild, strong):
            pattern_generator = torch.Generator().manual_seed(seed)
            copies.append(DRAWN[int(kind)](picture[None], strength, pattern_generator))
    return torch.cat(copies).reshape(len(pictures), 2, *pictures.shape[1:])


def resampled(pictures: Tensor, generator: torch.Generator) -> Tensor:
    """The pictures as larger copies of them look when they are scored: a little softer.

    They are enlarged 1.5 to 3 times and made smaller again with the filter that scoring uses.
    """
    side = pictures.shape[-1]
    large = round(side * _uniform(1.5, 3.0, generator))
    enlarged = F.interpolate(pictures, size=(large, large), mode="bicubic").clamp(0, 1)
    return F.interpolate(enlarged, size=(side, side), mode="bilinear", antialias=True)


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
