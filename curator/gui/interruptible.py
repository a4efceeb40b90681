"""A scorer that can be told to stop between a few pictures, so that closing need not wait long."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from typing import Protocol, TypeVar, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from curator.records import (
    Analysis,
    Analyst,
    ModelKey,
    Neighbour,
    PictureBatch,
    Scorer,
    SeveralAtOnce,
)
from curator.scoring.insights import joined

#: A part of a batch takes about this long, in seconds.
_PART_S = 0.4
#: The least in a part: fewer waste a processor's time.
_LEAST = 4


_Result = TypeVar("_Result")


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
        self._loading = threading.Lock()
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
        parts = list(self._in_parts(batch, self._scorer.score))
        return np.concatenate([np.empty(0, dtype=np.float32), *parts])

    def _in_parts(
        self, batch: PictureBatch, run: Callable[[PictureBatch], _Result]
    ) -> Iterator[_Result]:
        self._ask()
        with self._loading:
            if self._warm is not None:
                self._warm()
                self._warm = None
        self._ask()
        done = 0
        while done < len(batch):
            part, began = batch[done : done + self._part], time.monotonic()
            yield run(part)
            took = max(time.monotonic() - began, 1e-6)
            self._part = max(_LEAST, min(2 * self._part, int(len(part) / took * _PART_S)))
            done += len(part)
            self._ask()

    def _ask(self) -> None:
        if self._cancelled():
            raise ScoringInterruptedError


@runtime_checkable
class _Engine(Scorer, Analyst, SeveralAtOnce, Neighbour, Protocol):
    """A scorer that can do all that a scorer may."""


class InterruptibleEngine(InterruptibleScorer):
    """The same for a scorer that analyses, takes several batches at once and waits for others."""

    def __init__(
        self, scorer: _Engine, cancelled: Callable[[], bool], warm: Callable[[], None]
    ) -> None:
        super().__init__(scorer, cancelled, warm)
        self._engine = scorer

    @property
    def lanes(self) -> int:
        return self._engine.lanes

    def waits_for(self) -> str:
        return self._engine.waits_for()

    def analyse(self, batch: PictureBatch) -> Analysis:
        """Analyse pictures, uint8 (N, H, W, 3); raises as `score` does."""
        return joined(list(self._in_parts(batch, self._engine.analyse)))


def interruptible(
    scorer: Scorer, cancelled: Callable[[], bool], warm: Callable[[], None]
) -> InterruptibleScorer:
    """Return an interruptible scorer that can do what `scorer` can."""
    if isinstance(scorer, _Engine):
        return InterruptibleEngine(scorer, cancelled, warm)
    return InterruptibleScorer(scorer, cancelled, warm)
