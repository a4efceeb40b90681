"""From networks of half the width to one of the whole."""

from __future__ import annotations

import torch

from curator.scoring.network import ArtScoreNet
from curator.training.task import Student, new_student


@torch.no_grad()
def widen(narrow: Student, width: int, noise: float = 0.05) -> Student:
    """A wider student that computes the same, but for a little noise.

    Every channel is repeated and what reads from it is divided by the number of copies
    (Chen, Goodfellow and Shlens, "Net2Net: accelerating learning via knowledge transfer",
    ICLR 2016); the noise, a share of each weight's deviation, lets the copies part.
    """
    wide = new_student(width)
    values = narrow.state_dict()
    for name, target in wide.state_dict().items():
        value = values[name]
        copies = [new // old for new, old in zip(target.shape, value.shape, strict=True)]
        value = value.repeat(copies) if copies else value
        if value.ndim > 1:
            value = value / copies[1]
            if max(copies) > 1:
                value += noise * value.std() * torch.randn_like(value)
        target.copy_(value)
    return wide


@torch.no_grad()
def beside(first: ArtScoreNet, second: ArtScoreNet) -> ArtScoreNet:
    """A network of twice the width that holds two of one width side by side.

    Nothing flows from one to the other: its embedding is the first's followed by the second's.
    Its head is new.
    """
    both = ArtScoreNet(width=2 * first.width)
    left, right = first.state_dict(), second.state_dict()
    for name, target in both.state_dict().items():
        if name.startswith("fc."):
            continue
        one, other = left[name], right[name]
        if one.ndim == 0:
            target.copy_(one)
        elif one.ndim == 1 or name == "conv1.weight":  # which reads the picture itself
            target.copy_(torch.cat([one, other]))
        else:
            target.zero_()
            target[: one.shape[0], : one.shape[1]] = one
            target[one.shape[0] :, one.shape[1] :] = other
    both.to(memory_format=torch.channels_last)  # type: ignore[call-overload, unused-ignore]
    return both
