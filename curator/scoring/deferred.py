"""A scorer that loads torch and the model only when the first picture is scored."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from curator.images.preprocess import Preprocess
from curator.records import Analysis, ModelKey, PictureBatch
from curator.scoring.devices import check_device_name
from curator.scoring.models import ModelInfo, changed_since
from curator.scoring.precision import check_precision_name

if TYPE_CHECKING:
    from curator.scoring.engine import Engine

#: How many pictures are gathered for the first batch, before the device is known.
FIRST_BATCH = 8


class DeferredScorer:
    """Implements `curator.records.Scorer` on any thread; see `open_scorer`."""

    def __init__(
        self,
        info: ModelInfo,
        preprocess: Preprocess,
        device: str,
        precision: str,
        batch_size: int,
        leave_gpu_mb: int = 0,
    ) -> None:
        self.info = info
        self._preprocess = preprocess
        self._device = check_device_name(device)
        self._precision = check_precision_name(precision)
        self._asked_batch_size = batch_size
        self._leave_gpu_mb = leave_gpu_mb
        self._key = info.key(preprocess)
        self._engine: Engine | None = None
        self._lock = threading.Lock()

    @property
    def key(self) -> ModelKey:
        return self._key

    @property
    def precision(self) -> str:
        """What was computed in; before the first score what was asked for ("auto" is float32)."""
        if self._engine is not None:
            return self._engine.precision
        return "float32" if self._precision == "auto" else self._precision

    @property
    def batch_size(self) -> int:
        if self._engine is not None:
            return self._engine.batch_size
        return self._asked_batch_size or FIRST_BATCH

    @property
    def lanes(self) -> int:
        """How many batches are scored at once; one until the device is known."""
        return 1 if self._engine is None else self._engine.lanes

    @property
    def notices(self) -> tuple[str, ...]:
        """Sentences on what did not go as asked for, such as a fall back to the CPU."""
        return () if self._engine is None else tuple(self._engine.notices)

    def describe(self) -> str:
        """Return device and precision for people; never waits."""
        return "" if self._engine is None else self._engine.describe()

    def waits_for(self) -> str:
        """Return what scoring had better wait for, in one sentence, or ""."""
        return "" if self._engine is None else self._engine.waits_for()

    def warm(self) -> None:
        """Load torch and the model now; takes seconds.

        Raises
        ------
        ModelError, DeviceError
            As `score`.
        """
        self._loaded()

    def score(self, batch: PictureBatch) -> NDArray[np.float32]:
        """Score pictures, uint8 (N, H, W, 3); returns float32 (N,).

        Raises
        ------
        ModelError
            The model can't be loaded, is another one by now, or gives no finite scores.
        DeviceError
            The device is not there or has too little memory.
        """
        return self._loaded().score(batch)

    def analyse(self, batch: PictureBatch) -> Analysis:
        """Score pictures, and tell what the same pass tells besides; raises as `score` does."""
        return self._loaded().analyse(batch)

    def _loaded(self) -> Engine:
        with self._lock:
            if self._engine is None:
                self._engine = self._load()
            return self._engine

    def _load(self) -> Engine:
        from curator.scoring.checkpoints import load_checkpoint
        from curator.scoring.engine import Engine

        checkpoint = load_checkpoint(self.info.path)
        if checkpoint.model_hash != self.info.model_hash:
            raise changed_since(self.info)
        return Engine(
            checkpoint,
            self._preprocess,
            self._device,
            self._precision,
            self._asked_batch_size,
            leave_gpu_mb=self._leave_gpu_mb,
        )


def open_scorer(
    info: ModelInfo,
    *,
    preprocess: Preprocess = Preprocess.SQUASH,
    device: str = "auto",
    precision: str = "auto",
    batch_size: int = 0,
    leave_gpu_mb: int = 0,
) -> DeferredScorer:
    """Return a scorer at once; the model is loaded when it is first needed.

    Parameters
    ----------
    device
        "auto", "cpu", "cuda", "cuda:N" or "mps".
    precision
        "auto", "float32" or "bfloat16".
    batch_size
        0 lets the device decide.
    leave_gpu_mb
        `DeferredScorer.waits_for` asks to wait while a GPU has less memory free; 0 never does.

    Raises
    ------
    DeviceError
        There can be no such device or precision. Whether it is there is known when scoring.
    """
    return DeferredScorer(info, preprocess, device, precision, batch_size, leave_gpu_mb)
