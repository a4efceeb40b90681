"""Scores pictures: the network on a device, as fast as it goes with the right numbers."""

from __future__ import annotations

import copy
import platform
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final, TypeVar

import numpy as np
import torch
from numpy.typing import NDArray

from curator.errors import DeviceError, ModelError
from curator.images.preprocess import EDGE, MEAN, STD, Preprocess
from curator.records import Analysis, ModelKey, PictureBatch
from curator.scoring.calibration import calibration_in
from curator.scoring.checkpoints import Checkpoint
from curator.scoring.devices import (
    choose_device,
    compute_threads,
    describe_device,
    is_out_of_memory,
    usable_processors,
)
from curator.scoring.head import score_with_deviation
from curator.scoring.network import ArtScoreNet
from curator.scoring.precision import Precision, check_precision_name, choose_precision
from curator.scoring.trunk import fastest_embed
from curator.settings import cache_dir

CPU: Final = torch.device("cpu")
CPU_BATCH = 16
GPU_BATCH = 128

_Result = TypeVar("_Result")


class _Runner:
    """The fused network on one device in one precision."""

    def __init__(self, fused: ArtScoreNet, device: torch.device, precision: Precision) -> None:
        self.device = device
        self.precision = precision
        self._dtype = torch.bfloat16 if precision == "bfloat16" else torch.float32
        if device != CPU or precision != "float32":
            # Weights in bfloat16 rather than autocast, which converts them anew in every batch.
            fused = copy.deepcopy(fused).to(device, self._dtype)
            # The head is cheap, and rounding there would go straight into the score.
            fused.fc.float()
        self._network = fused
        self._embed = fastest_embed(fused)
        self._mean = torch.from_numpy(MEAN).to(device).view(1, 3, 1, 1)
        self._std = torch.from_numpy(STD).to(device).view(1, 3, 1, 1)

    def __call__(self, batch: PictureBatch) -> NDArray[np.float32]:
        """Scores, (N,), of pictures, uint8 (N, H, W, 3)."""
        with _exactly():
            return self._network.score_embedding(self._embedded(batch)).cpu().numpy()

    def analyse(self, batch: PictureBatch) -> Analysis:
        """The same scores, with the features and deviations that the pass gives besides."""
        with _exactly():
            embeddings = self._embedded(batch)
            values, deviations = score_with_deviation(self._network.fc, embeddings)
            return Analysis(
                values.cpu().numpy(),
                embeddings.cpu().numpy(),
                None if deviations is None else deviations.cpu().numpy(),
            )

    def _embedded(self, batch: PictureBatch) -> torch.Tensor:
        """Features, float32 (N, 2048)."""
        pixels = torch.from_numpy(np.require(batch, requirements=["C", "W"]))
        # Rows of pixels seen as (N, 3, H, W) already lie as channels_last wants them.
        x = pixels.to(self.device).permute(0, 3, 1, 2).to(torch.float32)
        x = x.div_(255).sub_(self._mean).div_(self._std)
        return self._embed(x.to(self._dtype)).float()


@contextmanager
def _exactly() -> Iterator[None]:
    """Compute without gradients, and on a GPU without the rounding of TF32."""
    exact = torch.backends.cudnn.flags(enabled=True, allow_tf32=False)
    with torch.inference_mode(), exact:
        yield


class Engine:
    """Implements `curator.records.Scorer`. One thread at a time.

    Parameters
    ----------
    checkpoint
        The model. Its network is left as it is.
    preprocess
        What made the pictures; part of the scores' key.
    device
        "auto", "cpu", "cuda", "cuda:N" or "mps".
    precision
        "auto" takes bfloat16 where a short measurement shows it to be faster and near enough.
    batch_size
        Pictures of 224x224 computed at once; 0 lets the device decide.
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
        precision_file: Path | None = None,
    ) -> None:
        self.notices: list[str] = []
        self._asked_precision = check_precision_name(precision)
        chosen = choose_device(device)
        self._asked_batch_size = batch_size
        self._precision_file = precision_file or cache_dir() / "precision.json"
        self._key = ModelKey(checkpoint.model_hash, preprocess.version)
        self._batch_size: int
        self._runner: _Runner
        fused = checkpoint.network.fuse_batch_norm()
        # torch's stubs lack this overload.
        fused = fused.to(memory_format=torch.channels_last)  # type: ignore[call-overload, unused-ignore]
        calibration = calibration_in(checkpoint.metadata)
        self._spread = None if calibration is None else calibration.spread
        # What the CPU scores with should another device fail.
        self._spare: ArtScoreNet | None = None if chosen == CPU else fused
        self._use(chosen, fused)

    @property
    def key(self) -> ModelKey:
        return self._key

    @property
    def precision(self) -> Precision:
        return self._runner.precision

    @property
    def batch_size(self) -> int:
        return self._batch_size

    @property
    def device(self) -> torch.device:
        """Where pictures are scored now."""
        return self._runner.device

    def describe(self) -> str:
        """Return device, threads and precision for people."""
        parts = [describe_device(self.device), self.precision]
        if self.device == CPU:
            threads = torch.get_num_threads()
            parts.insert(1, f"{threads} thread{'s' if threads > 1 else ''}")
        return " · ".join(parts)

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
        parts = list(self._in_parts(batch, lambda runner, part: runner(part)))
        return _finite(np.concatenate([np.empty(0, dtype=np.float32), *parts]))

    def analyse(self, batch: PictureBatch) -> Analysis:
        """Score as `score` does, and keep what the same pass tells besides.

        Parameters
        ----------
        batch
            As for `score`, but N is at least 1.
        """
        parts = list(self._in_parts(batch, lambda runner, part: runner.analyse(part)))
        _finite(np.concatenate([part.values for part in parts]))
        return _joined(parts)

    def _in_parts(
        self, batch: PictureBatch, run: Callable[[_Runner, PictureBatch], _Result]
    ) -> Iterator[_Result]:
        """Run on as many pictures at a time as the memory takes."""
        if batch.dtype != np.uint8 or batch.ndim != 4 or batch.shape[3] != 3:
            raise ValueError(f"pictures must be uint8 (N, H, W, 3), not {batch.dtype}{batch.shape}")
        done = 0
        while done < len(batch):
            part = batch[done : done + self._fitting(batch.shape)]
            try:
                result = run(self._runner, part)
            except (RuntimeError, MemoryError) as error:
                self._recover(error, len(part), self.device)
            else:
                done += len(part)
                yield result

    def _fitting(self, shape: tuple[int, ...]) -> int:
        """Return how many pictures of a shape take the memory of `batch_size` square ones."""
        return max(1, self._batch_size * EDGE**2 // max(EDGE**2, shape[1] * shape[2]))

    def _recover(self, error: Exception, size: int, device: torch.device) -> None:
        """Make the next try likelier to succeed, or raise."""
        out_of_memory = is_out_of_memory(error)
        if out_of_memory and size > 1:
            self._batch_size = max(1, self._batch_size // 2)
            if device.type == "cuda":
                torch.cuda.empty_cache()
            self._note("Memory ran short: fewer pictures are scored at a time now.")
        elif self._spare is not None:
            reason = "has too little memory" if out_of_memory else "failed"
            self._note(f"{describe_device(device)} {reason}: the CPU scores from here on.")
            spare, self._spare = self._spare, None
            self._use(CPU, spare)
        elif out_of_memory:
            raise DeviceError(
                "There is not enough memory to score even one picture: close other programs and "
                "try again."
            ) from error
        else:
            raise error

    def _note(self, sentence: str) -> None:
        if sentence not in self.notices:
            self.notices.append(sentence)

    def _use(self, device: torch.device, fused: ArtScoreNet) -> None:
        if device == CPU:
            torch.set_num_threads(compute_threads(usable_processors(), torch.get_num_threads()))
        default = CPU_BATCH if device == CPU else GPU_BATCH
        self._batch_size = self._asked_batch_size or default
        try:
            self._runner = self._made_for(device, fused)
        except (RuntimeError, MemoryError) as error:
            self._recover(error, 1, device)

    def _made_for(self, device: torch.device, fused: ArtScoreNet) -> _Runner:
        """Return the runner of the asked-for precision, or of the one found better."""
        if self._asked_precision != "auto":
            asked: Precision = "bfloat16" if self._asked_precision == "bfloat16" else "float32"
            return _Runner(fused, device, asked)
        runners: dict[Precision, _Runner] = {}

        def runner(precision: Precision) -> _Runner:
            if precision not in runners:
                runners[precision] = _Runner(fused, device, precision)
            return runners[precision]

        situation = " ".join(
            [
                self._key.model_hash,
                torch.__version__,
                describe_device(device),
                f"{platform.node()}/{platform.machine()}",
                f"{torch.backends.cpu.get_cpu_capability()}x{torch.get_num_threads()}",
            ]
        )
        return runner(
            choose_precision(
                lambda p, batch: runner(p)(batch),
                situation,
                self._precision_file,
                self._spread,
                4 if device == CPU else GPU_BATCH // 2,
                # Processor time, so that other work on the machine weighs on neither precision.
                time.process_time if device == CPU else time.perf_counter,
            )
        )


def _finite(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return scores, all of which are numbers, or raise."""
    if not np.isfinite(scores).all():
        raise ModelError(
            "The model gave a score that is not a number, so it is damaged or not trained to "
            "its end: choose another model."
        )
    return scores


def _joined(parts: Sequence[Analysis]) -> Analysis:
    deviations = [part.deviations for part in parts if part.deviations is not None]
    return Analysis(
        np.concatenate([part.values for part in parts]),
        np.concatenate([part.embeddings for part in parts]),
        np.concatenate(deviations) if deviations else None,
    )
