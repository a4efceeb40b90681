"""From two networks of half the width to one of the whole."""

from __future__ import annotations

import torch

from curator.scoring.network import ArtScoreNet


@torch.no_grad()
def beside(first: ArtScoreNet, second: ArtScoreNet) -> ArtScoreNet:
    """A network that holds two of half its width side by side after the first convolution.

    Nothing flows from one to the other: its embedding is the first's followed by the second's.
    Its head is new.

    Raises
    ------
    ValueError
        Their first convolutions, or the batch norms after these, aren't the same.
    """
    both = ArtScoreNet(width=2 * first.width)
    left, right = first.state_dict(), second.state_dict()
    for name, target in both.state_dict().items():
        if name.startswith("fc."):
            continue
        one, other = left[name], right[name]
        if name.startswith(("conv1.", "bn1.")):
            if not torch.equal(one, other):
                raise ValueError(f"the networks have another {name} each")
            target.copy_(one)
        elif one.ndim == 0:
            target.copy_(one)
        elif one.ndim == 1 or one.shape[1] == target.shape[1]:  # which reads what both read
            target.copy_(torch.cat([one, other]))
        else:
            target.zero_()
            target[: one.shape[0], : one.shape[1]] = one
            target[one.shape[0] :, one.shape[1] :] = other
    both.to(memory_format=torch.channels_last)  # type: ignore[call-overload, unused-ignore]
    return both
