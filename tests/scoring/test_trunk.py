"""The trunk on fused operators gives what the network gives, or steps back."""

import copy
from typing import Any

import pytest
import torch

from curator.scoring import trunk
from curator.scoring.network import ArtScoreNet
from curator.scoring.trunk import fastest_embed


@pytest.fixture(scope="module")
def fused(random_network: ArtScoreNet) -> ArtScoreNet:
    network: Any = random_network.fuse_batch_norm()
    return network.to(memory_format=torch.channels_last)


def pictures(count: int) -> torch.Tensor:
    generator = torch.Generator().manual_seed(count)
    x = torch.randn((count, 3, 48, 72), generator=generator)
    return x.contiguous(memory_format=torch.channels_last)


@pytest.mark.parametrize("count", [1, 3])
def test_float32_is_exact(fused: ArtScoreNet, count: int) -> None:
    x = pictures(count)
    before = x.clone()
    with torch.inference_mode():
        expected, found = fused.embed(x), fastest_embed(fused)(x)
    torch.testing.assert_close(found, expected, rtol=1e-4, atol=1e-4)
    assert torch.equal(x, before)


def test_bfloat16_is_no_farther_from_float32_than_the_plain_network(fused: ArtScoreNet) -> None:
    x = pictures(2)
    rounded = copy.deepcopy(fused).to(torch.bfloat16)
    embed = fastest_embed(rounded)
    with torch.inference_mode():
        exact = fused.embed(x)
        plain = (rounded.embed(x.bfloat16()).float() - exact).square().mean()
        found = (embed(x.bfloat16()).float() - exact).square().mean()
    assert found <= plain * 1.1


@pytest.mark.parametrize("failure", [AttributeError, RuntimeError, TypeError])
def test_without_the_operators_the_plain_network_is_used(
    fused: ArtScoreNet, monkeypatch: pytest.MonkeyPatch, failure: type[Exception]
) -> None:
    def missing(*args: object) -> None:
        raise failure("no such operator")

    monkeypatch.setattr(trunk, "_convolve", missing)
    assert fastest_embed(fused) == fused.embed


def test_operators_that_give_something_else_are_not_used(
    fused: ArtScoreNet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trunk, "_embed", lambda network, x: network.embed(x) * 1.01)
    assert fastest_embed(fused) == fused.embed
