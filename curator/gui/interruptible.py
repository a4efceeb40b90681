"""A scorer that can be told to stop between a few pictures, so that closing need not wait long."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from curator.records import ModelKey, PictureBatch, Scorer

#: A part of a batch takes about this long, in seconds.
_PART_S = 0.4
#: The least in a part: fewer waste a processor's time.
_LEAST = 4


class ScoringInterruptedError(Exception):
    """The job was cancelled; its present batch has no scores."""


class InterruptibleScorer:
    """Scores batches part by part and asks in between whether to go on.

    On a slow processor a batch takes seconds; on a fast one a part is the whole batch.

    Parameters
    ----------
    warm
        Loads the model; it is asked for before the first batch.
    """

    def __init__(
        self, scorer: Scorer, cancelled: Callable[[], bool], warm: Callable[[], None]
    ) -> None:
        self._scorer = scorer
        self._cancelled = cancelled
        self._warm: Callable[[], None] | None = warm
        self._part = _LEAST

    @property
    def key(self) -> ModelKey:
        return self._scorer.key

    @property
    def precision(self) -> str:
        return self._scorer.precision

    @property
    def batch_size(self) -> int:
        return self._scorer.batch_size

    def score(self, batch: PictureBatch) -> NDArray[np.float32]:
        """Score pictures, uint8 (N, H, W, 3); returns float32 (N,).

        Raises
        ------
        ScoringInterruptedError
            The job was cancelled.
        """
        self._ask()
        if self._warm is not None:
            self._warm()
            self._warm = None
            self._ask()
        scores: list[NDArray[np.float32]] = [np.empty(0, dtype=np.float32)]
        done = 0
        while done < len(batch):
            part, began = batch[done : done + self._part], time.monotonic()
            scores.append(self._scorer.score(part))
            took = max(time.monotonic() - began, 1e-6)
            self._part = max(_LEAST, min(2 * self._part, int(len(part) / took * _PART_S)))
            done += len(part)
            self._ask()
        return np.concatenate(scores)

    def _ask(self) -> None:
        if self._cancelled():
            raise ScoringInterruptedError
