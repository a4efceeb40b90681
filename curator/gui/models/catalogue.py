"""The columns of one folder: every picture has an id that renames and re-sorts never change.

Plain numpy, no Qt: the model above it turns columns into rows, the tests below it need no screen.
"""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from curator.gui.models.block import Block, Status, make_block
from curator.gui.models.moves import Moves
from curator.gui.models.values import Values, ValueState
from curator.ranking import percentiles
from curator.records import ScoreEvent

#: Ids, which are positions in every column.
Ids = NDArray[np.intp]


class SortKey(StrEnum):
    """What the grid can be sorted by."""

    SCORE = "score"
    NAME = "name"
    DATE = "date"
    SIZE = "size"
    #: The metric of the comparison with a reference, while there is one.
    REFERENCE = "reference"
    #: Places gained since another model ranked the folder, while that is shown.
    CHANGE = "change"


@dataclass(frozen=True, slots=True)
class Query:
    """How the grid is sorted and what it leaves out.

    Parameters
    ----------
    text
        Part of a file name, in any case.
    low, high
        Bounds on the score, both included; None leaves that side open.
    """

    sort: SortKey = SortKey.SCORE
    descending: bool = True
    text: str = ""
    low: float | None = None
    high: float | None = None

    @property
    def filters(self) -> bool:
        """Whether it leaves anything out."""
        return bool(self.text) or self.low is not None or self.high is not None


class Catalogue:
    """The columns, and the arithmetic of sorting and filtering them."""

    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        """Forget everything."""
        self.events: list[ScoreEvent] = []
        self.names: list[str] = []
        self._folded: list[str] = []
        self._name_keys: list[str] = []
        self._ids: dict[str, int] = {}
        self._by_name: list[int] = []
        self._name_rank: NDArray[np.int64] | None = None
        #: What a metric says of the pictures, while they are compared with a reference.
        self.compared: Values | None = None
        #: How far pictures moved since another model ranked them, while that is shown.
        self.moves: Moves | None = None
        self.scores = np.empty(0, dtype=np.float64)
        self.percentiles = np.empty(0, dtype=np.float64)
        self.statuses = np.empty(0, dtype=np.uint8)
        self._mtimes = np.empty(0, dtype=np.int64)
        self._sizes = np.empty(0, dtype=np.int64)

    # -- reading -------------------------------------------------------------------------------

    def __len__(self) -> int:
        """Return how many ids were ever given."""
        return len(self.events)

    @property
    def count(self) -> int:
        """Pictures that are there."""
        return int(np.count_nonzero(self.statuses != Status.GONE))

    def count_of(self, status: Status) -> int:
        """Pictures in one state."""
        return int(np.count_nonzero(self.statuses == status))

    def id_of(self, path: Path | str) -> int | None:
        """Return the id of the picture now at `path`."""
        found = self._ids.get(os.fspath(path))
        return None if found is None or self.statuses[found] == Status.GONE else found

    def all_scores(self) -> NDArray[np.float64]:
        """Return the scores of the pictures that are there, float64 (N,), no NaN."""
        return self.scores[self._ranked()]

    def pending(self) -> list[ScoreEvent]:
        """Return the pictures that wait for a score."""
        return [self.events[i] for i in np.flatnonzero(self.statuses == Status.PENDING)]

    def comparable(self, state: ValueState) -> Ids:
        """Return the pictures that are there and whose comparison is in this state."""
        if self.compared is None:
            return np.empty(0, dtype=np.intp)
        there = (self.statuses == Status.SCORED) | (self.statuses == Status.PENDING)
        return np.flatnonzero(there & (self.compared.states(len(self)) == state))

    def _ranked(self) -> NDArray[np.bool_]:
        there = (self.statuses == Status.SCORED) | (self.statuses == Status.PENDING)
        return there & ~np.isnan(self.scores)

    # -- changing ------------------------------------------------------------------------------

    def apply(self, block: Block) -> Ids:
        """Add or update the block's pictures; return the ids it touched."""
        new = [i for i, path in enumerate(block.paths) if path not in self._ids]
        fresh = block if len(new) == len(block) else make_block([block.events[i] for i in new])
        first = len(self.events)
        if len(fresh):
            self._append(fresh)
        if fresh is block:
            return np.arange(first, len(self.events))
        added = set(new)
        old = [i for i in range(len(block)) if i not in added]
        touched = [self._update(self._ids[block.paths[i]], block.events[i]) for i in old]
        updated = [identity for identity in touched if identity is not None]
        return np.array([*updated, *range(first, len(self.events))], dtype=np.intp)

    def _append(self, block: Block) -> None:
        first = len(self.events)
        self.events.extend(block.events)
        self.names.extend(block.names)
        self._folded.extend(name.casefold() for name in block.names)
        self._name_keys.extend(block.name_keys)
        self._ids.update(zip(block.paths, range(first, first + len(block)), strict=True))
        self.scores = np.concatenate([self.scores, block.scores])
        self.percentiles = np.concatenate([self.percentiles, np.full(len(block), np.nan)])
        self.statuses = np.concatenate([self.statuses, block.statuses])
        self._mtimes = np.concatenate([self._mtimes, block.mtimes])
        self._sizes = np.concatenate([self._sizes, block.sizes])
        self._by_name.extend(range(first, first + len(block)))
        self._name_rank = None

    def _update(self, identity: int, event: ScoreEvent) -> int | None:
        before, status = self.events[identity], self.statuses[identity]
        same_file = before.stamp == event.stamp and status != Status.GONE
        if event.score is not None:
            self.scores[identity] = event.score.value
            self.statuses[identity] = Status.SCORED
        elif event.error is not None:
            self.scores[identity] = np.nan
            self.statuses[identity] = Status.UNREADABLE
        elif same_file:
            return None
        else:
            # An overwritten picture keeps its place until its new score is there.
            if status == Status.GONE:
                self.scores[identity] = np.nan
            self.statuses[identity] = Status.PENDING
        if not same_file and self.compared is not None:
            self.compared.forget(identity)
        if not same_file and self.moves is not None:
            self.moves.forget(identity)
        self.events[identity] = event
        self._mtimes[identity] = event.stamp.mtime_ns
        self._sizes[identity] = event.stamp.size
        return identity

    def forget_scores(self) -> None:
        """Make every picture wait again: the model changed."""
        there = self.statuses != Status.GONE
        self.scores[:] = np.nan
        self.percentiles[:] = np.nan
        self.statuses[there] = Status.PENDING
        self.events = [ScoreEvent(event.stamp, event.facts) for event in self.events]

    def remove(self, paths: Iterable[Path | str]) -> None:
        """Take out files, and all that lies under folders."""
        for path in [os.fspath(path) for path in paths]:
            identity = self._ids.get(path)
            for gone in self._below(path) if identity is None else [identity]:
                self.statuses[gone] = Status.GONE

    def keep_only(self, present: frozenset[str] | set[str]) -> None:
        """Take out every file that a whole scan did not meet."""
        for path in self._ids.keys() - present:
            self.statuses[self._ids[path]] = Status.GONE

    def move(self, source: Path | str, target: Path | str) -> None:
        """Give a file, or all that lies under a folder, its new path; ids stay."""
        old, new = os.fspath(source), os.fspath(target)
        identity = self._ids.get(old)
        if identity is not None:
            self._rename(identity, old, new)
        else:
            for below in self._below(old):
                path = os.fspath(self.events[below].stamp.path)
                self._rename(below, path, new + path[len(old) :])

    def _rename(self, identity: int, old: str, new: str) -> None:
        if self.statuses[identity] == Status.GONE:
            return
        replaced = self._ids.get(new)
        if replaced is not None and replaced != identity:
            self.statuses[replaced] = Status.GONE
        del self._ids[old]
        self._ids[new] = identity
        if self.compared is not None:
            self.compared.forget(identity)
        event = self.events[identity]
        stamp = dataclasses.replace(event.stamp, path=Path(new))
        self.events[identity] = event = dataclasses.replace(event, stamp=stamp)
        named = make_block([event])
        self.names[identity] = named.names[0]
        self._folded[identity] = named.names[0].casefold()
        self._name_keys[identity] = named.name_keys[0]
        self._name_rank = None

    def _below(self, folder: str) -> list[int]:
        prefix = folder.rstrip(os.sep) + os.sep
        return [identity for path, identity in self._ids.items() if path.startswith(prefix)]

    # -- order ---------------------------------------------------------------------------------

    def update_percentiles(self) -> None:
        """Work out each picture's percentile among all that are there."""
        ranked = self._ranked()
        self.percentiles[:] = np.nan
        if ranked.any():
            self.percentiles[ranked] = percentiles(self.scores[ranked])
        if self.moves is not None:
            self.moves.update(self.events, self.scores, self.statuses)

    def order(self, query: Query) -> Ids:
        """Return the ids that `query` keeps, in its order; unreadable ones come last."""
        kept = self.statuses != Status.GONE
        if query.low is not None or query.high is not None:
            kept &= self._ranked()
            with np.errstate(invalid="ignore"):
                if query.low is not None:
                    kept &= self.scores >= query.low
                if query.high is not None:
                    kept &= self.scores <= query.high
        if query.text:
            needle = query.text.casefold()
            kept &= np.fromiter((needle in name for name in self._folded), bool, len(self))
        ids = np.flatnonzero(kept)
        names = self._ranks_by_name()[ids]
        values = self._values(query.sort, ids, names)
        keys: list[NDArray[np.generic]] = [names, -values if query.descending else values]
        if query.sort in (SortKey.SCORE, SortKey.REFERENCE, SortKey.CHANGE):
            keys.append(np.isnan(values))
        if query.sort is SortKey.REFERENCE and self.compared is not None:
            keys.append(self.compared.states(len(self))[ids] == ValueState.PASSED_OVER)
        keys.append(self.statuses[ids] == Status.UNREADABLE)
        return ids[np.lexsort(keys)]

    def _values(
        self, sort: SortKey, ids: Ids, names: NDArray[np.int64]
    ) -> NDArray[np.float64] | NDArray[np.int64]:
        if sort is SortKey.NAME:
            return names
        if sort is SortKey.DATE:
            return self._mtimes[ids]
        if sort is SortKey.REFERENCE:
            nothing = np.full(len(ids), np.nan)
            return nothing if self.compared is None else self.compared.values(len(self))[ids]
        if sort is SortKey.CHANGE:
            nothing = np.full(len(self), np.nan)
            return (nothing if self.moves is None else self.moves.places(len(self)))[ids]
        return self._sizes[ids] if sort is SortKey.SIZE else self.scores[ids]

    def _ranks_by_name(self) -> NDArray[np.int64]:
        if self._name_rank is None:
            # Nearly sorted already, so Python's merge sort is close to linear here.
            self._by_name.sort(key=self._name_keys.__getitem__)
            rank = np.empty(len(self), dtype=np.int64)
            rank[np.array(self._by_name, dtype=np.intp)] = np.arange(len(self))
            self._name_rank = rank
        return self._name_rank

    def events_of(self, ids: Sequence[int] | Ids) -> list[ScoreEvent]:
        """Return the events of `ids`, in their order."""
        return [self.events[identity] for identity in ids]
