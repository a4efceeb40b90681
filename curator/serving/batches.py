"""One scorer for many threads: whatever waits at a time is scored together."""

from __future__ import annotations

import threading
from concurrent.futures import Future
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from curator.errors import CuratorError
from curator.records import Scorer


class ClosingError(CuratorError):
    """The scorer takes nothing more: the program is ending."""


@dataclass(frozen=True, slots=True, eq=False)
class _Waiting:
    picture: NDArray[np.uint8]
    score: Future[float] = field(default_factory=Future)


class BatchScorer:
    """Scores pictures that any number of threads bring, on a thread of its own.

    A batch is what came while the one before it was scored: alone a picture waits for nobody, and
    under load batches fill by themselves.
    """

    def __init__(self, scorer: Scorer) -> None:
        self._scorer = scorer
        self._waiting: list[_Waiting] = []
        self._changed = threading.Condition()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="scorer", daemon=True)
        self._thread.start()

    def __len__(self) -> int:
        """Return how many pictures wait for the batch under way."""
        with self._changed:
            return len(self._waiting)

    def score(self, picture: NDArray[np.uint8]) -> float:
        """Score a preprocessed picture, uint8 (H, W, 3); waits for the result.

        Raises
        ------
        ClosingError
            `close` was called.
        ModelError, DeviceError
            From the scorer.
        """
        waiting = _Waiting(picture)
        with self._changed:
            if self._closed:
                raise ClosingError("The server is ending.")
            self._waiting.append(waiting)
            self._changed.notify()
        return waiting.score.result()

    def close(self) -> None:
        """Finish the batch under way, refuse all else, and end the thread."""
        with self._changed:
            self._closed = True
            left, self._waiting = self._waiting, []
            self._changed.notify()
        for each in left:
            each.score.set_exception(ClosingError("The server is ending."))
        self._thread.join()

    def _run(self) -> None:
        while batch := self._next_batch():
            try:
                values = self._scorer.score(np.stack([each.picture for each in batch]))
            except Exception as error:  # each that waits hears of it
                for each in batch:
                    each.score.set_exception(error)
            else:
                for each, value in zip(batch, values, strict=True):
                    each.score.set_result(float(value))

    def _next_batch(self) -> list[_Waiting]:
        """Wait for pictures; returns those of one shape that came first, none at the end."""
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._closed)
            if not self._waiting:
                return []
            shape = self._waiting[0].picture.shape
            alike = [each for each in self._waiting if each.picture.shape == shape]
            batch = alike[: self._scorer.batch_size]
            taken = {id(each) for each in batch}
            self._waiting = [each for each in self._waiting if id(each) not in taken]
            return batch
