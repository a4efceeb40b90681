"""A network and its file, made once: random weights of that many take a second or two."""

from pathlib import Path

import pytest
import torch
from torch import nn

from curator.scoring.checkpoints import save_checkpoint
from curator.scoring.network import ArtScoreNet


@pytest.fixture(scope="session")
def random_network() -> ArtScoreNet:
    """A network of random weights whose batch norms have seen something, too; not to be changed."""
    torch.manual_seed(7)
    network = ArtScoreNet()
    for module in network.modules():
        if isinstance(module, nn.BatchNorm2d):
            nn.init.uniform_(module.weight, 0.5, 1.0)
            nn.init.normal_(module.bias, 0, 0.1)
            nn.init.normal_(module.running_mean, 0, 0.1)
            nn.init.uniform_(module.running_var, 0.5, 2.0)
    return network.eval()


@pytest.fixture(scope="session")
def model_file(random_network: ArtScoreNet, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The network as a model file; not to be changed."""
    path = tmp_path_factory.mktemp("models") / "model.safetensors"
    save_checkpoint(path, random_network, {"title": "Random"})
    return path
