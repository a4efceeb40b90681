"""Scores pictures: the network on a device, as fast as it goes with the right numbers."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from curator.errors import DeviceError, ModelError
from curator.images.preprocess import EDGE, Preprocess
from curator.records import Analysis, ModelKey, PictureBatch
from curator.scoring.calibration import calibration_in
from curator.scoring.checkpoints import Checkpoint
from curator.scoring.choice import choose_runner
from curator.scoring.devices import (
    choose_device,
    compute_threads,
    describe_device,
    free_gpu_megabytes,
    is_out_of_memory,
    share_threads,
    usable_processors,
)
from curator.scoring.insights import joined
from curator.scoring.network import ArtScoreNet
from curator.scoring.precision import Precision, Way, check_precision_name
from curator.scoring.runner import CPU, Runner, TorchRunner
from curator.settings import cache_dir

#: Few at a time: what a layer gives then stays in the processor's cache for the next.
CPU_BATCH = 8
GPU_BATCH = 128


class Engine:
    """Implements `curator.records.Scorer` on as many threads as one likes.

    Parameters
    ----------
    checkpoint
        The model. Its network is left as it is.
    preprocess
        What made the pictures; part of the scores' key.
    device
        "auto", "cpu", "cuda", "cuda:N" or "mps".
    precision
        "auto" takes a reduced precision where a short measurement shows it to be faster and near
        enough. The measurement decides between torch and OpenVINO, too.
    batch_size
        Pictures of 224x224 computed at once; 0 lets the device decide.
    leave_gpu_mb
        `waits_for` asks to wait while a GPU has less memory free than this.
    precision_file
        Where measurements are remembered.

    Attributes
    ----------
    notices
        Sentences on what did not go as asked for: less memory, another device.

    Raises
    ------
    DeviceError
        The device or the precision is not there.
    """

    def __init__(
        self,
        checkpoint: Checkpoint,
        preprocess: Preprocess,
        device: str = "auto",
        precision: str = "auto",
        batch_size: int = 0,
        *,
        leave_gpu_mb: int = 0,
        precision_file: Path | None = None,
    ) -> None:
        self.notices: list[str] = []
        self._asked_precision = check_precision_name(precision)
        chosen = choose_device(device)
        self._asked_batch_size = batch_size
        self._leave_gpu_mb = leave_gpu_mb
        self._precision_file = precision_file or cache_dir() / "precision.json"
        self._key = ModelKey(checkpoint.model_hash, preprocess.version)
        self._batch_size: int
        self._runner: Runner
        self._changing = threading.RLock()
        self._share = share_threads(compute_threads(usable_processors(), torch.get_num_threads()))
        fused = checkpoint.network.fuse_batch_norm()
        # torch's stubs lack this overload.
        fused = fused.to(memory_format=torch.channels_last)  # type: ignore[call-overload, unused-ignore]
        # Kept whole: another way takes over from it should the first one fail.
        self._fused: ArtScoreNet = fused
        calibration = calibration_in(checkpoint.metadata)
        self._spread = None if calibration is None else calibration.spread
        self._use(chosen)

    @property
    def key(self) -> ModelKey:
        return self._key

    @property
    def precision(self) -> Precision:
        return self._runner.way.precision

    @property
    def batch_size(self) -> int:
        return self._batch_size

    @property
    def lanes(self) -> int:
        """How many batches are scored at once; more callers wait."""
        return self._runner.lanes

    @property
    def device(self) -> torch.device:
        """Where pictures are scored now."""
        return self._runner.device

    def describe(self) -> str:
        """Return device, threads and way of computing for people."""
        parts = [describe_device(self.device), self._runner.way.name]
        if self.device == CPU:
            threads = self._share.lanes * self._share.threads
            parts.insert(1, "1 thread" if threads == 1 else f"{threads} threads")
        return " · ".join(parts)

    def waits_for(self) -> str:
        """Return what scoring had better wait for, in one sentence, or "" when it may go on."""
        if not self._leave_gpu_mb:
            return ""
        free = free_gpu_megabytes(self.device)
        if free is None or free >= self._leave_gpu_mb:
            return ""
        if self.device.type == "cuda":
            torch.cuda.empty_cache()  # the other program may want just what is in reserve here
        return (
            f"Another program uses {describe_device(self.device)}: scoring waits until "
            f"{self._leave_gpu_mb:,} MB of its memory are free."
        )

    def score(self, batch: PictureBatch) -> NDArray[np.float32]:
        """Score pictures of one shape; runs out of memory only with a single one.

        Parameters
        ----------
        batch
            uint8 (N, H, W, 3), RGB, 0 to 255. N may be 0, and larger than `batch_size`.

        Returns
        -------
        NDArray[np.float32]
            (N,)

        Raises
        ------
        ModelError
            A score is not a finite number.
        DeviceError
            There is not enough memory for one picture.
        """
        parts = [part.values for part in self._in_parts(batch)]
        return np.concatenate([np.empty(0, dtype=np.float32), *parts])

    def analyse(self, batch: PictureBatch) -> Analysis:
        """Score as `score` does, and keep what the same pass tells besides.

        Parameters
        ----------
        batch
            As for `score`, but N is at least 1.
        """
        return joined(list(self._in_parts(batch)))

    def _in_parts(self, batch: PictureBatch) -> Iterator[Analysis]:
        """Run on as many pictures at a time as the memory takes."""
        if batch.dtype != np.uint8 or batch.ndim != 4 or batch.shape[3] != 3:
            raise ValueError(f"pictures must be uint8 (N, H, W, 3), not {batch.dtype}{batch.shape}")
        done = 0
        while done < len(batch):
            runner = self._runner
            part = batch[done : done + self._fitting(batch.shape)]
            try:
                result = runner.analyse(part)
            except (RuntimeError, MemoryError) as error:
                with self._changing:
                    # Another thread may have met with the same trouble and mended it.
                    if runner is self._runner:
                        self._recover(error, len(part), runner.device)
            else:
                if np.isfinite(result.values).all():
                    done += len(part)
                    yield result
                else:
                    self._doubt(runner)

    def _fitting(self, shape: tuple[int, ...]) -> int:
        """Return how many pictures of a shape take the memory of `batch_size` square ones."""
        return max(1, self._batch_size * EDGE**2 // max(EDGE**2, shape[1] * shape[2]))

    def _recover(self, error: Exception, size: int, device: torch.device) -> None:
        """Make the next try likelier to succeed, or raise."""
        out_of_memory = is_out_of_memory(error)
        if out_of_memory and size > 1:
            self._batch_size = max(1, min(self._batch_size, size) // 2)
            if device.type == "cuda":
                torch.cuda.empty_cache()
            self._note("Memory ran short: fewer pictures are scored at a time now.")
        elif device != CPU:
            reason = "has too little memory" if out_of_memory else "failed"
            self._note(f"{describe_device(device)} {reason}: the CPU scores from here on.")
            self._use(CPU)
        elif out_of_memory:
            raise DeviceError(
                "There is not enough memory to score even one picture: close other programs and "
                "try again."
            ) from error
        elif self._runner.way.runtime == "openvino":
            self._note("OpenVINO failed: torch scores from here on.")
            self._runner = TorchRunner(self._fused, CPU, Way(self.precision), self._share)
        else:
            raise error

    def _doubt(self, runner: Runner) -> None:
        """Go on without float16, which ends at 65,504; in another precision the model is broken."""
        if runner.way.precision != "float16":
            raise ModelError(
                "The model gave a score that is not a number, so it is damaged or not trained to "
                "its end: choose another model."
            )
        with self._changing:
            if runner is self._runner:
                self._runner = TorchRunner(self._fused, runner.device, Way("float32"), self._share)

    def _note(self, sentence: str) -> None:
        if sentence not in self.notices:
            self.notices.append(sentence)

    def _use(self, device: torch.device) -> None:
        default = CPU_BATCH if device == CPU else GPU_BATCH
        self._batch_size = self._asked_batch_size or default
        try:
            self._runner = choose_runner(
                self._fused,
                device,
                self._share,
                self._asked_precision,
                model_hash=self._key.model_hash,
                spread=self._spread,
                file=self._precision_file,
                pictures=CPU_BATCH // 2 if device == CPU else GPU_BATCH // 2,
            )
        except (RuntimeError, MemoryError) as error:
            self._recover(error, 1, device)
