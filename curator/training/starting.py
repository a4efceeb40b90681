"""What a training starts from: random weights, ImageNet's, or those of a file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import torch
from torch import Tensor

from curator.errors import ModelError
from curator.metrics.weights import WEIGHTS
from curator.scoring.checkpoints import load_checkpoint
from curator.scoring.network import ArtScoreNet, Backbone, Head

_COUNTER = "num_batches_tracked"


def starting_network(
    backbone: Backbone, head: Head, dropout: float, init: str, seed: int
) -> ArtScoreNet:
    """Build a network to train.

    Parameters
    ----------
    init
        "none", "imagenet", or the path of an ArtScore checkpoint or a torchvision ResNet file. A
        file's head is used where it is of the asked-for kind.
    seed
        Of the weights that are drawn at random.

    Raises
    ------
    ModelError
        The weights are not there, not whole, or of another backbone.
    """
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        network = ArtScoreNet(backbone, head, dropout)
    if init == "imagenet":
        _fill(network, _torch_state(_imagenet_file(backbone)), init)
    elif init != "none":
        path = Path(init).expanduser()
        try:
            state: Mapping[str, Tensor] = load_checkpoint(path).network.state_dict()
        except ModelError as error:
            if path.suffix == ".safetensors" or not path.is_file():
                raise
            state = _torch_state(path, error)
        _fill(network, state, str(path))
    return network


def _imagenet_file(backbone: Backbone) -> Path:
    """Return torchvision's file, downloaded by the program or by torch, of the backbone's weights.

    They are the weights that the published model began from.
    """
    weights = WEIGHTS[backbone]
    for path in (weights.path, Path(torch.hub.get_dir()) / "checkpoints" / weights.file_name):
        if path.is_file():
            return path
    raise ModelError(
        f"ImageNet's weights of {weights.title} are not on this computer yet: download them once "
        f"with `curator model download {backbone}`, name torchvision's {weights.file_name} with "
        "--init, or begin with random weights by --init none."
    )


def _torch_state(path: Path, cause: Exception | None = None) -> dict[str, Tensor]:
    """Read a bare state dict, its head left out; only tensors are unpickled."""
    try:
        content = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:  # torch and pickle fail in any way on foreign bytes
        raise ModelError(
            f"{path} is damaged or no model file: choose an ArtScore checkpoint or a torchvision "
            "ResNet file."
        ) from (cause or error)
    if not isinstance(content, Mapping):
        raise ModelError(f"{path} holds no state dict: choose a model file.") from cause
    return {
        str(name): value
        for name, value in content.items()
        if isinstance(value, Tensor) and not str(name).startswith("fc.")
    }


def _fill(network: ArtScoreNet, state: Mapping[str, Tensor], source: str) -> None:
    """Copy weights into the network; its own head stays where the other is of another kind."""
    own = network.state_dict()
    heads = {name: value.shape for name, value in own.items() if name.startswith("fc.")}
    same_head = heads == {n: v.shape for n, v in state.items() if n.startswith("fc.")}
    taken = {n: v for n, v in state.items() if same_head or not n.startswith("fc.")}
    needed = {n for n in own if _COUNTER not in n and (same_head or n not in heads)}
    wrong = needed - taken.keys() | taken.keys() - own.keys()
    wrong |= {n for n in taken.keys() & own.keys() if taken[n].shape != own[n].shape}
    if wrong:
        raise ModelError(
            f"{source} does not fit the backbone that is trained ({min(wrong)} differs): choose "
            "the file's own --backbone."
        )
    network.load_state_dict(own | {n: v.float() for n, v in taken.items() if _COUNTER not in n})
