"""Blending of two generators' weights, layer by layer."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum

from torch import Tensor

from curator.errors import CuratorError

#: The published division of a 256-pixel generator: layers above this many pixels are "last".
_PUBLISHED_BOUNDARY = 32

_NUMBERED = re.compile(r"(convs|to_rgbs|noises)\.(?:noise_)?(\d+)(?:\.|$)")


class Layers(StrEnum):
    """Which layers are blended; the others stay the source's."""

    #: Those above the boundary: texture and colour change, shapes stay (published).
    LAST = "last"
    #: Those up to the boundary, with the mapping: shapes change.
    FIRST = "first"
    ALL = "all"


def default_boundary(size: int) -> int:
    """Return the resolution that "first" goes up to: 32 pixels, or half the doublings if small.

    Parameters
    ----------
    size
        Edge of the generator's pictures in pixels.
    """
    return min(_PUBLISHED_BOUNDARY, size // 4)


def resolution(name: str) -> int:
    """Return the edge in pixels that a weight works at, from its name; 0 for the mapping."""
    if name.startswith("style."):
        return 0
    if name.startswith(("input.", "conv1.", "to_rgb1.")):
        return 4
    found = _NUMBERED.match(name)
    if found is None:
        raise ValueError(f"{name} is no weight of a generator.")
    number = int(found[2])
    match found[1]:
        case "to_rgbs":
            return 8 << number
        case "convs":
            return 8 << number // 2
        case _:
            return 4 << (number + 1) // 2


def is_blended(name: str, layers: Layers, boundary: int) -> bool:
    """Say whether a weight is among the blended ones."""
    match layers:
        case Layers.ALL:
            return True
        case Layers.FIRST:
            return resolution(name) <= boundary
        case Layers.LAST:
            return resolution(name) > boundary


def check_boundary(layers: Layers, boundary: int, size: int) -> None:
    """Check that a boundary leaves something to blend.

    Raises
    ------
    CuratorError
    """
    if layers is Layers.LAST and boundary >= size:
        raise CuratorError(
            f"No layer of a {size}-pixel generator lies above {boundary} pixels; choose a lower "
            "boundary."
        )


def blend(
    source: Mapping[str, Tensor],
    target: Mapping[str, Tensor],
    tenths: int,
    layers: Layers,
    boundary: int,
) -> dict[str, Tensor]:
    """Blend two state dicts of the same shape.

    Parameters
    ----------
    tenths
        10 gives the source's weights and 0, in the layers that are blended, the target's: both
        to the last bit.
    boundary
        Pixels; see `Layers`.

    Returns
    -------
    dict[str, Tensor]
        By name, in no way dependent on the order of either.
    """
    share = (10 - tenths) / 10
    return {
        name: value.lerp(target[name], share) if is_blended(name, layers, boundary) else value
        for name, value in source.items()
    }
