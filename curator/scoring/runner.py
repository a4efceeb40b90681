"""The fused network in one of the ways in which it can be computed; see `precision.Way`."""

from __future__ import annotations

import copy
import queue
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Any, Final

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from curator.images.preprocess import MEAN, STD
from curator.records import Analysis, PictureBatch
from curator.scoring.devices import CpuShare
from curator.scoring.head import score_with_deviation
from curator.scoring.network import ArtScoreNet
from curator.scoring.precision import Way
from curator.scoring.trunk import fastest_embed

CPU: Final = torch.device("cpu")
#: One batch is copied to a GPU while it computes another.
GPU_LANES = 2

_DTYPES = {"float32": torch.float32, "bfloat16": torch.bfloat16, "float16": torch.float16}


class Runner(ABC):
    """Computes on as many threads at once as it has lanes; more wait.

    Parameters
    ----------
    head
        Of the network, in float32: it is cheap, and rounding there would go straight into the
        score.
    lanes
        What each of them needs for itself.
    """

    def __init__(self, way: Way, device: torch.device, head: nn.Module, lanes: list[Any]) -> None:
        self.way = way
        self.device = device
        self.lanes = len(lanes)
        self._head = head
        self._free: queue.SimpleQueue[Any] = queue.SimpleQueue()
        for lane in lanes:
            self._free.put(lane)

    def __call__(self, batch: PictureBatch) -> NDArray[np.float32]:
        """Scores, (N,), of pictures, uint8 (N, H, W, 3)."""
        return self.analyse(batch).values

    def analyse(self, batch: PictureBatch) -> Analysis:
        """Scores, with the features and deviations that the pass gives besides."""
        pixels = np.require(batch, requirements=["C", "W"])
        lane = self._free.get()
        try:
            with self._on(lane), _exactly():
                embeddings = self._embed(pixels, lane)
                values, deviations = score_with_deviation(self._head, embeddings)
                return Analysis(
                    values.cpu().numpy(),
                    embeddings.cpu().numpy(),
                    None if deviations is None else deviations.cpu().numpy(),
                )
        finally:
            self._free.put(lane)

    @abstractmethod
    def _on(self, lane: Any) -> AbstractContextManager[object]:
        """Let torch compute on a lane."""

    @abstractmethod
    def _embed(self, pixels: PictureBatch, lane: Any) -> torch.Tensor:
        """Features, float32 (N, 2048), where the head is."""


class TorchRunner(Runner):
    """Computes with torch, in the precision of `way`."""

    def __init__(self, fused: ArtScoreNet, device: torch.device, way: Way, share: CpuShare) -> None:
        self._dtype = _DTYPES[way.precision]
        if device != CPU or self._dtype != torch.float32:
            # Weights in bfloat16 rather than autocast, which converts them anew in every batch.
            fused = copy.deepcopy(fused).to(device, self._dtype)
            fused.fc.float()
        if device == CPU:
            lanes: list[Any] = [share.threads] * share.lanes
        elif device.type == "cuda":
            # torch's stubs leave this one without types.
            stream: Any = torch.cuda.Stream
            lanes = [stream(device) for _ in range(GPU_LANES)]
        else:
            lanes = [None]
        super().__init__(way, device, fused.fc, lanes)
        self._embedder = fastest_embed(fused)
        self._mean = torch.from_numpy(MEAN).to(device).view(1, 3, 1, 1)
        self._std = torch.from_numpy(STD).to(device).view(1, 3, 1, 1)

    def _on(self, lane: Any) -> AbstractContextManager[object]:
        if self.device == CPU:
            return _threads(lane)
        return torch.cuda.stream(lane) if self.device.type == "cuda" else nullcontext()

    def _embed(self, pixels: PictureBatch, lane: Any) -> torch.Tensor:
        x = torch.from_numpy(pixels)
        if self.device.type == "cuda":
            # From memory that stays in its place, a copy goes on while other kernels run.
            x = x.pin_memory()
        x = x.to(self.device, non_blocking=self.device.type == "cuda")
        # Rows of pixels seen as (N, 3, H, W) already lie as channels_last wants them.
        x = x.permute(0, 3, 1, 2).to(torch.float32)
        x = x.div_(255).sub_(self._mean).div_(self._std)
        return self._embedder(x.to(self._dtype)).float()


@contextmanager
def _threads(count: int) -> Iterator[None]:
    """Compute with so many threads on this one; others keep their number."""
    before = torch.get_num_threads()
    torch.set_num_threads(count)
    try:
        yield
    finally:
        torch.set_num_threads(before)


@contextmanager
def _exactly() -> Iterator[None]:
    """Compute without gradients, and on a GPU without the rounding of TF32."""
    exact = torch.backends.cudnn.flags(enabled=True, allow_tf32=False)
    with torch.inference_mode(), exact:
        yield
