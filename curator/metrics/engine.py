"""A metric on a device."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from curator.errors import ModelError
from curator.images.preprocess import MEAN, STD
from curator.metrics import pixels, style
from curator.metrics.catalogue import metric_info
from curator.metrics.lpips import load_lpips
from curator.metrics.trunks import load_trunk
from curator.metrics.weights import find_weights
from curator.records import PictureBatch
from curator.scoring.devices import (
    choose_device,
    compute_threads,
    is_out_of_memory,
    usable_processors,
)

CPU_BATCH: Final = 8
GPU_BATCH: Final = 32

#: Takes uint8 (N, 3, H, W) of pictures and of references to (N,).
_Measure = Callable[[Tensor, Tensor], Tensor]


class MetricEngine:
    """Implements `curator.records.PairMetric`. One thread at a time.

    Parameters
    ----------
    name
        "lpips", "l2", "ssim", "gram" or "content".
    device
        "auto", "cpu", "cuda", "cuda:N" or "mps".
    batch_size
        Pairs of 512x512 measured at once; 0 lets the device decide. No value depends on it.
    weights
        torchvision's file of the network that the metric needs; by default the downloaded one.

    Raises
    ------
    CuratorError
        There is no such metric.
    DeviceError
        The device is not there.
    ModelError
        The weights are not there, or not the network's.
    """

    def __init__(
        self, name: str, *, device: str = "auto", batch_size: int = 0, weights: Path | None = None
    ) -> None:
        self._info = metric_info(name)
        self._device = choose_device(device)
        on_cpu = self._device.type == "cpu"
        self._batch_size = batch_size or (CPU_BATCH if on_cpu else GPU_BATCH)
        if on_cpu:
            torch.set_num_threads(compute_threads(usable_processors(), torch.get_num_threads()))
        self._measure = self._made(weights)

    @property
    def name(self) -> str:
        return self._info.name

    @property
    def batch_size(self) -> int:
        return self._batch_size

    def measure(self, pictures: PictureBatch, references: PictureBatch) -> NDArray[np.float64]:
        """Measure pictures, uint8 (N, H, W, 3), against references; returns float64 (N,).

        Raises
        ------
        MemoryError
            With fewer pairs at a time there might be enough.
        ModelError
            A value is not a finite number.
        """
        # TensorFloat-32 would cost three digits of every value.
        exact = torch.backends.cudnn.flags(enabled=True, allow_tf32=False)
        try:
            with torch.inference_mode(), exact:
                values = self._measure(self._tensor(pictures), self._tensor(references)).cpu()
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            raise MemoryError(f"{len(pictures)} pairs of pictures don't fit") from error
        found = values.numpy().astype(np.float64)
        if not np.isfinite(found).all():
            raise ModelError(
                f"{self._info.title} gave a value that is not a number, so the weights are "
                "damaged: download them again or choose another file."
            )
        return found

    def _tensor(self, batch: PictureBatch) -> Tensor:
        if batch.dtype != np.uint8 or batch.ndim != 4 or batch.shape[3] != 3:
            raise ValueError(f"pictures must be uint8 (N, H, W, 3), not {batch.dtype}{batch.shape}")
        rows = torch.from_numpy(np.require(batch, requirements=["C", "W"]))
        return rows.to(self._device).permute(0, 3, 1, 2)

    def _made(self, weights: Path | None) -> _Measure:
        match self.name:
            case "l2":
                return pixels.l2
            case "ssim":
                return lambda x, y: pixels.ssim(_unit(x), _unit(y))
            case "lpips":
                lpips = load_lpips("alexnet", find_weights("alexnet", weights)).to(self._device)
                return lambda x, y: _tensor_of(lpips(_unit(x) * 2 - 1, _unit(y) * 2 - 1))
            case _:
                return self._made_on_vgg(find_weights("vgg19", weights))

    def _made_on_vgg(self, weights: Path) -> _Measure:
        taps = style.GRAM_TAPS if self.name == "gram" else style.CONTENT_TAPS
        compare = style.gram if self.name == "gram" else style.content
        trunk = load_trunk("vgg19", taps, weights).to(self._device)
        mean = torch.from_numpy(MEAN).to(self._device).view(1, 3, 1, 1)
        std = torch.from_numpy(STD).to(self._device).view(1, 3, 1, 1)
        return lambda x, y: compare(trunk, (_unit(x) - mean) / std, (_unit(y) - mean) / std)


def _unit(x: Tensor) -> Tensor:
    """Bring 0 to 255 to 0 to 1."""
    return x.to(torch.float32, memory_format=torch.contiguous_format) / 255


def _tensor_of(value: object) -> Tensor:
    # torch's modules are not typed by what they return.
    assert isinstance(value, Tensor)
    return value
