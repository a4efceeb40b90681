"""Events turned into columns, on the worker that has them."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from curator.records import ScoreEvent

_DIGITS = re.compile(r"\d+")


class Status(IntEnum):
    """What is known of one picture."""

    PENDING = 0
    SCORED = 1
    UNREADABLE = 2
    GONE = 3


def natural_key(name: str) -> str:
    """Return a string that sorts names as people do: no case, 2 before 10."""
    return _DIGITS.sub(lambda digits: digits[0].zfill(20), name.casefold())


def event_status(event: ScoreEvent) -> Status:
    """Say whether an event is a score, an error, or only a file that waits for its turn."""
    if event.error is not None:
        return Status.UNREADABLE
    return Status.PENDING if event.score is None else Status.SCORED


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    """Columns of equal length, one entry a file; built off the GUI thread.

    Parameters
    ----------
    paths
        Absolute paths as strings, the identity of an entry.
    names, name_keys
        File names as the file system spells them, and as they sort.
    scores
        float64 (N,), NaN where there is none.
    mtimes, sizes
        int64 (N,): nanoseconds since the epoch, bytes.
    statuses
        uint8 (N,), of `Status`.
    """

    events: list[ScoreEvent]
    paths: list[str]
    names: list[str]
    name_keys: list[str]
    scores: NDArray[np.float64]
    mtimes: NDArray[np.int64]
    sizes: NDArray[np.int64]
    statuses: NDArray[np.uint8]

    def __len__(self) -> int:
        return len(self.events)


def make_block(events: Sequence[ScoreEvent]) -> Block:
    """Lay events out as columns; of several for one path the last wins."""
    latest = {os.fspath(event.stamp.path): event for event in events}
    kept = list(latest.values())
    names = [path.rpartition(os.sep)[2] for path in latest]
    nan = float("nan")
    return Block(
        events=kept,
        paths=list(latest),
        names=names,
        name_keys=[natural_key(name) for name in names],
        scores=np.array(
            [nan if event.score is None else event.score.value for event in kept], dtype=np.float64
        ),
        mtimes=np.array([event.stamp.mtime_ns for event in kept], dtype=np.int64),
        sizes=np.array([event.stamp.size for event in kept], dtype=np.int64),
        statuses=np.array([event_status(event) for event in kept], dtype=np.uint8),
    )
