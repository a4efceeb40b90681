"""What a metric says of each picture beside a reference, by the pictures' ids."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from curator.metrics.catalogue import MetricInfo
from curator.metrics.pairs import Trouble

#: Ids, which are positions in every column.
Ids = NDArray[np.intp]


class ValueState(IntEnum):
    """How far the comparison of one picture is."""

    ABSENT = 0
    ASKED = 1
    MEASURED = 2
    PASSED_OVER = 3


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the comparison says of one picture.

    Parameters
    ----------
    title
        The metric's short name.
    value
        None where it was not or can't be measured.
    problem
        One sentence why it can't be, or "".
    waiting
        Its turn is still to come.
    """

    title: str
    value: float | None = None
    problem: str = ""
    waiting: bool = False


class Values:
    """One metric's column; it grows with the ids that are asked of it."""

    def __init__(self, metric: MetricInfo) -> None:
        self.metric = metric
        self._values = np.empty(0, dtype=np.float64)
        self._states = np.empty(0, dtype=np.uint8)
        self._problems: dict[int, tuple[Trouble, str]] = {}

    @property
    def title(self) -> str:
        """The metric's name without its network, for where there is little room."""
        return short_title(self.metric)

    def values(self, total: int) -> NDArray[np.float64]:
        """Return the column, float64 (`total`,), NaN where there is no value."""
        self._grow(total)
        return self._values[:total]

    def states(self, total: int) -> NDArray[np.uint8]:
        """Return the states, uint8 (`total`,), of `ValueState`."""
        self._grow(total)
        return self._states[:total]

    def verdict(self, identity: int) -> Verdict:
        """Return what is known of one picture."""
        self._grow(identity + 1)
        state = self._states[identity]
        if state == ValueState.MEASURED:
            return Verdict(self.title, float(self._values[identity]))
        problem = self._problems.get(identity)
        return Verdict(
            self.title,
            problem="" if problem is None else problem[1],
            waiting=bool(state == ValueState.ASKED),
        )

    def ask(self, ids: Ids) -> None:
        """Note that these are being compared."""
        self._set(ids, ValueState.ASKED)

    def measured(self, identity: int, value: float) -> None:
        """Take a value over."""
        self._set(np.array([identity]), ValueState.MEASURED)
        self._values[identity] = value

    def passed_over(self, identity: int, trouble: Trouble, sentence: str) -> None:
        """Note why there is no value."""
        self._set(np.array([identity]), ValueState.PASSED_OVER)
        self._problems[identity] = (trouble, sentence)

    def forget(self, identity: int) -> None:
        """Let a picture be compared anew: its bytes or its name changed."""
        self._set(np.array([identity]), ValueState.ABSENT)

    def forget_all(self, ids: Ids) -> None:
        """Let these be compared anew."""
        self._set(ids, ValueState.ABSENT)

    def of_trouble(self, trouble: Trouble) -> Ids:
        """Return the pictures that were passed over for this reason."""
        found = [each for each, problem in self._problems.items() if problem[0] is trouble]
        return np.array(found, dtype=np.intp)

    def troubles(self, ids: Ids) -> list[Trouble]:
        """Return why those of `ids` that were passed over were, one entry a picture."""
        return [self._problems[each][0] for each in ids.tolist() if each in self._problems]

    def _set(self, ids: Ids, state: ValueState) -> None:
        if not len(ids):
            return
        self._grow(int(ids.max()) + 1)
        self._states[ids] = state
        self._values[ids] = np.nan
        if self._problems:
            for identity in ids.tolist():
                self._problems.pop(identity, None)

    def _grow(self, total: int) -> None:
        more = total - len(self._states)
        if more > 0:
            # Ahead of what is asked for, so that a stream of arrivals doesn't copy at each.
            more += len(self._states) // 2
            self._values = np.concatenate([self._values, np.full(more, np.nan)])
            self._states = np.concatenate([self._states, np.zeros(more, dtype=np.uint8)])


def short_title(metric: MetricInfo) -> str:
    """Return a metric's name without its network: "LPIPS" of "LPIPS (AlexNet)"."""
    return metric.title.partition(" (")[0]
