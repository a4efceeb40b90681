"""What a training begins with."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from torch import Tensor

from curator.errors import ModelError
from curator.metrics.weights import WEIGHTS
from curator.scoring.checkpoints import save_checkpoint
from curator.scoring.network import ArtScoreNet
from curator.training.starting import starting_network


@pytest.fixture(scope="module")
def other() -> dict[str, Tensor]:
    torch.manual_seed(99)
    return ArtScoreNet().state_dict()


@pytest.fixture(scope="module")
def checkpoint(other: dict[str, Tensor], tmp_path_factory: pytest.TempPathFactory) -> Path:
    network = ArtScoreNet()
    network.load_state_dict(other)
    path = tmp_path_factory.mktemp("models") / "mine.safetensors"
    save_checkpoint(path, network, {}, torch.float32)
    return path


def write_torchvision_file(state: dict[str, Tensor], path: Path) -> Path:
    """A file as torchvision's: no counters in old ones, and a head of 1000 classes."""
    body = {n: v for n, v in state.items() if "fc." not in n and "num_batches" not in n}
    path.parent.mkdir(parents=True, exist_ok=True)
    torch.save({**body, "fc.weight": torch.zeros(1000, 2048), "fc.bias": torch.zeros(1000)}, path)
    return path


def test_random_weights_depend_on_the_seed_alone() -> None:
    torch.manual_seed(1)
    first = starting_network("resnet50", "linear", 0.5, "none", 7)
    torch.manual_seed(2)
    before = torch.get_rng_state()
    again = starting_network("resnet50", "linear", 0.5, "none", 7)
    assert torch.equal(before, torch.get_rng_state())
    assert torch.equal(first.fc.weight, again.fc.weight)  # type: ignore[union-attr]
    assert torch.equal(first.conv1.weight, again.conv1.weight)


def test_imagenet_s_weights_fill_all_but_the_head(other: dict[str, Tensor]) -> None:
    write_torchvision_file(other, WEIGHTS["resnet50"].path)
    network = starting_network("resnet50", "dense", 0.5, "imagenet", 7)
    random = starting_network("resnet50", "dense", 0.5, "none", 7).state_dict()
    for name, value in network.state_dict().items():
        assert torch.equal(value, (random if "fc." in name else other)[name]), name


def test_without_imagenet_s_weights_a_sentence_says_how_to_get_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TORCH_HOME", str(tmp_path))
    with pytest.raises(ModelError, match="curator model download resnet101"):
        starting_network("resnet101", "dense", 0.5, "imagenet", 0)


def test_a_checkpoint_gives_its_head_where_it_is_of_the_asked_for_kind(
    checkpoint: Path, other: dict[str, Tensor]
) -> None:
    whole = starting_network("resnet50", "dense", 0.3, str(checkpoint), 0).state_dict()
    assert all(torch.equal(value, other[name]) for name, value in whole.items())
    body = starting_network("resnet50", "linear", 0.3, str(checkpoint), 0).state_dict()
    assert torch.equal(body["layer4.2.conv3.weight"], other["layer4.2.conv3.weight"])
    assert body["fc.weight"].shape == (1, 2048)


def test_a_torchvision_file_may_be_named(other: dict[str, Tensor], tmp_path: Path) -> None:
    path = write_torchvision_file(other, tmp_path / "resnet50.pth")
    network = starting_network("resnet50", "dense", 0.5, str(path), 0)
    assert torch.equal(network.conv1.weight, other["conv1.weight"])


def test_another_backbone_does_not_fit(checkpoint: Path) -> None:
    with pytest.raises(ModelError, match="does not fit the backbone"):
        starting_network("resnet101", "dense", 0.5, str(checkpoint), 0)


@pytest.mark.parametrize("content", [b"", b"hello", None])
def test_what_is_no_model_is_told_by_name(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "bad.pth"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ModelError, match=r"bad\.pth"):
        starting_network("resnet50", "dense", 0.5, str(path), 0)
