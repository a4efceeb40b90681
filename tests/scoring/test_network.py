from __future__ import annotations

from types import ModuleType
from typing import get_args

import pytest
import torch

from curator.scoring.network import ArtScoreNet, Backbone, Head


def with_random_statistics(network: torch.nn.Module) -> torch.nn.Module:
    """Batch norms as after a training, so that ignoring one would show."""
    generator = torch.Generator().manual_seed(3)
    for module in network.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            size = module.running_mean.shape
            module.running_mean.copy_(0.1 * torch.randn(size, generator=generator))
            module.running_var.copy_(0.5 + torch.rand(size, generator=generator))
            torch.nn.init.normal_(module.bias, 0.0, 0.1, generator=generator)
    return network


@pytest.fixture(scope="module")
def pictures() -> torch.Tensor:
    return torch.randn((2, 3, 64, 64), generator=torch.Generator().manual_seed(5))


@pytest.mark.parametrize("backbone", get_args(Backbone))
def test_keys_and_shapes_are_torchvisions(torchvision: ModuleType, backbone: Backbone) -> None:
    with torch.device("meta"):
        published = getattr(torchvision.models, backbone)()
        ours = ArtScoreNet(backbone)
    expected = {k: v.shape for k, v in published.state_dict().items() if not k.startswith("fc.")}
    found = {k: v.shape for k, v in ours.state_dict().items() if not k.startswith("fc.")}
    assert list(found.items()) == list(expected.items())


@pytest.mark.parametrize("head", get_args(Head))
def test_scores_equal_torchvisions(
    torchvision: ModuleType, pictures: torch.Tensor, head: Head
) -> None:
    ours = with_random_statistics(ArtScoreNet("resnet50", head)).eval()
    published = torchvision.models.resnet50()
    published.fc = (
        torch.nn.Linear(2048, 1)
        if head == "linear"
        else torch.nn.Sequential(
            torch.nn.Linear(2048, 1000),
            torch.nn.ReLU(),
            torch.nn.Dropout(0.5),
            torch.nn.Linear(1000, 1),
        )
    )
    published.load_state_dict(ours.state_dict())
    published.eval()
    with torch.inference_mode():
        torch.testing.assert_close(ours(pictures), published(pictures).squeeze(1))


def test_head_keys() -> None:
    with torch.device("meta"):
        dense, linear = (ArtScoreNet(head=head).state_dict() for head in get_args(Head))
    assert {k: tuple(v.shape) for k, v in dense.items() if k.startswith("fc.")} == {
        "fc.0.weight": (1000, 2048),
        "fc.0.bias": (1000,),
        "fc.3.weight": (1, 1000),
        "fc.3.bias": (1,),
    }
    assert {k: tuple(v.shape) for k, v in linear.items() if k.startswith("fc.")} == {
        "fc.weight": (1, 2048),
        "fc.bias": (1,),
    }


def test_score_is_the_head_of_the_embedding(pictures: torch.Tensor) -> None:
    network = ArtScoreNet().eval()
    with torch.inference_mode():
        embedding = network.embed(pictures)
        assert embedding.shape == (2, 2048)
        scores = network(pictures)
        assert scores.shape == (2,)
        torch.testing.assert_close(network.score_embedding(embedding), scores)


def test_fusing_keeps_the_scores_and_the_original(pictures: torch.Tensor) -> None:
    network = with_random_statistics(ArtScoreNet()).eval()
    with torch.inference_mode():
        before = network(pictures)
        fused = network.fuse_batch_norm()
        assert (fused(pictures) - before).abs().max() <= 1e-5 * max(1, before.abs().max())
        assert torch.equal(network(pictures), before)
    assert not fused.training
    assert not any(isinstance(module, torch.nn.BatchNorm2d) for module in fused.modules())


def test_fusing_twice_is_a_mistake() -> None:
    fused = ArtScoreNet().fuse_batch_norm()
    with pytest.raises(TypeError, match="fused"):
        fused.fuse_batch_norm()
