"""From two networks of half the width to one of the whole."""

from __future__ import annotations

import torch

from curator.scoring.network import ArtScoreNet


@torch.no_grad()
def beside(first: ArtScoreNet, second: ArtScoreNet) -> ArtScoreNet:
    """A network that holds two of half its width side by side after the first convolution.

    Nothing flows from one to the other: its embedding is the first's followed by the second's.
    Its head is new. It is in eval mode.

    Raises
    ------
    ValueError
        Their first convolutions, or the batch norms after these, aren't the same, or these have
        not twice the channels of the networks' width.
    """
    both = ArtScoreNet(width=2 * first.width).eval()
    left, right = first.state_dict(), second.state_dict()
    for name, target in both.state_dict().items():
        if name.startswith("fc."):
            continue
        one, other = left[name], right[name]
        if name.startswith(("conv1.", "bn1.")):
            if not torch.equal(one, other) or one.shape != target.shape:
                raise ValueError(f"the networks' {name} differ, or are not of the whole width")
            target.copy_(one)
        elif one.ndim == 0:
            target.copy_(one)
        elif one.ndim == 1 or one.shape[1] == target.shape[1]:  # a layer after the shared one
            target.copy_(torch.cat([one, other]))
        else:
            target.zero_()
            target[: one.shape[0], : one.shape[1]] = one
            target[one.shape[0] :, one.shape[1] :] = other
    both.to(memory_format=torch.channels_last)  # type: ignore[call-overload, unused-ignore]
    return both
