"""The convolutions of AlexNet, VGG16 and VGG19, with torchvision's layers and key names.

Written out here because torchvision does not import beside a torch of another build, and these
are plain stacks. Only the layers that a metric looks at are made.
"""

from __future__ import annotations

import pickle
import zipfile
from collections.abc import Collection
from pathlib import Path
from typing import Final, Literal

import torch
from torch import Tensor, nn

from curator.errors import ModelError

TrunkName = Literal["alexnet", "vgg16", "vgg19"]

#: Channels of VGG's 3x3 convolutions; 0 is a pooling.
_VGG: Final = {
    "vgg16": (64, 64, 0, 128, 128, 0, *(256,) * 3, 0, *(512,) * 3, 0, *(512,) * 3, 0),
    "vgg19": (64, 64, 0, 128, 128, 0, *(256,) * 4, 0, *(512,) * 4, 0, *(512,) * 4, 0),
}


class Trunk(nn.Module):
    """A stack of layers that gives what some of them put out.

    Parameters
    ----------
    name
        The network.
    taps
        Indices of the layers whose output is wanted, ascending; no layer after the last is made.
    """

    def __init__(self, name: TrunkName, taps: Collection[int]) -> None:
        super().__init__()
        self.taps = tuple(taps)
        layers = _alexnet_layers() if name == "alexnet" else _vgg_layers(_VGG[name])
        #: Named as in torchvision, so that its files fit: features.N.weight.
        self.features = nn.Sequential(*layers[: self.taps[-1] + 1])

    def forward(self, x: Tensor) -> list[Tensor]:
        """Return the tapped outputs of pictures, float (N, 3, H, W)."""
        tapped = []
        for index, layer in enumerate(self.features):
            x = layer(x)
            if index in self.taps:
                tapped.append(x)
        return tapped


def load_trunk(name: TrunkName, taps: Collection[int], path: Path) -> Trunk:
    """Return a trunk with the weights of torchvision's file; nothing in the file is ever run.

    Returns
    -------
    Trunk
        float32, on the CPU, in eval mode, its weights needing no gradients.

    Raises
    ------
    ModelError
        The file can't be read, is damaged, holds code, or is of another network.
    """
    with torch.device("meta"):
        trunk = Trunk(name, taps)
    state = read_state(path)
    expected = {key: value.shape for key, value in trunk.state_dict().items()}
    found = {key: state[key].shape for key in expected if key in state}
    if found != expected:
        raise ModelError(
            f"{path} does not hold the weights of torchvision's {name}: choose that file."
        )
    # A copy, or a few layers would keep a file of half a gigabyte in memory.
    own = {key: state[key].to(torch.float32, copy=True).contiguous() for key in expected}
    trunk.load_state_dict(own, assign=True)
    return trunk.eval().requires_grad_(False)


def read_state(path: Path) -> dict[str, Tensor]:
    """Return the tensors of a torch file by name.

    Raises
    ------
    ModelError
        The file can't be read, is damaged or holds anything but tensors.
    """
    try:
        # The older of torch's two formats can't be mapped into memory.
        mapped = zipfile.is_zipfile(path)
        state = torch.load(path, map_location="cpu", weights_only=True, mmap=mapped)
    except OSError as error:
        raise ModelError(
            f"The weights {path} can't be read ({error.strerror or error}): check the name."
        ) from error
    except (pickle.UnpicklingError, RuntimeError, EOFError, ValueError, KeyError) as error:
        raise ModelError(
            f"{path} is damaged or no file of weights: download it again or choose another."
        ) from error
    if not isinstance(state, dict) or not all(isinstance(v, Tensor) for v in state.values()):
        raise ModelError(f"{path} holds more than weights: choose torchvision's own file.")
    return {str(key): value for key, value in state.items()}


def _alexnet_layers() -> list[nn.Module]:
    return [
        nn.Conv2d(3, 64, 11, stride=4, padding=2),
        nn.ReLU(),
        nn.MaxPool2d(3, 2),
        nn.Conv2d(64, 192, 5, padding=2),
        nn.ReLU(),
        nn.MaxPool2d(3, 2),
        nn.Conv2d(192, 384, 3, padding=1),
        nn.ReLU(),
        nn.Conv2d(384, 256, 3, padding=1),
        nn.ReLU(),
        nn.Conv2d(256, 256, 3, padding=1),
        nn.ReLU(),
        nn.MaxPool2d(3, 2),
    ]


def _vgg_layers(channels: tuple[int, ...]) -> list[nn.Module]:
    layers: list[nn.Module] = []
    last = 3
    for width in channels:
        if width:
            # Not in place: what a convolution puts out is looked at before its ReLU.
            layers += [nn.Conv2d(last, width, 3, padding=1), nn.ReLU()]
            last = width
        else:
            layers.append(nn.MaxPool2d(2, 2))
    return layers
