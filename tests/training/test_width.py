from __future__ import annotations

import pytest
import torch
from torch import nn

from curator.scoring.network import ArtScoreNet
from curator.training.loop import batch_norms
from curator.training.task import RESTING
from curator.training.width import beside


def of_half_the_width(seed: int) -> ArtScoreNet:
    """A network of width 8 and a first convolution of 16 channels, the same for all seeds."""
    torch.manual_seed(0)
    shared = ArtScoreNet(width=8, stem=16)
    torch.manual_seed(seed)
    network = ArtScoreNet(width=8, stem=16)
    for norm in batch_norms(network):
        nn.init.uniform_(norm.weight, 0.5, 1)
        nn.init.uniform_(norm.running_mean, -0.1, 0.1)
    for name in RESTING:
        network.get_submodule(name).load_state_dict(shared.get_submodule(name).state_dict())
    return network.eval()


def test_networks_side_by_side_see_what_each_sees() -> None:
    first, second = of_half_the_width(1), of_half_the_width(2)
    both = beside(first, second)
    assert both.width == both.conv1.out_channels == 16
    x = torch.randn((2, 3, 64, 64))
    with torch.no_grad():
        expected = torch.cat([first.embed(x), second.embed(x)], dim=1)
        torch.testing.assert_close(both.embed(x), expected, rtol=1e-4, atol=1e-5)
        assert both(x).shape == (2,)


def test_networks_that_share_no_first_convolution_do_not_go_together() -> None:
    first, second = of_half_the_width(1), of_half_the_width(2)
    second.conv1.weight.data[3] += 1
    with pytest.raises(ValueError, match="conv1"):
        beside(first, second)
    narrow = ArtScoreNet(width=8)
    with pytest.raises(ValueError, match="conv1"):
        beside(narrow, narrow)
