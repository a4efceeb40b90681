"""The columns of one folder: every picture has an id that renames and re-sorts never change.

Plain numpy, no Qt: the model above it turns columns into rows, the tests below it need no screen.
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from curator.columns import PathColumn
from curator.gui.models.block import Block, Status
from curator.gui.models.gathering import Gathering
from curator.gui.models.moves import Moves
from curator.gui.models.naming import NameOrder
from curator.gui.models.places import Ids, PathsOf, Places
from curator.gui.models.presence import Presence
from curator.gui.models.rating import star_groups, stars_of
from curator.gui.models.recollection import Recollection
from curator.gui.models.snapshot import Found, Snapshot
from curator.gui.models.sorting import (
    PASSED_OVER,
    UNREADABLE,
    Keys,
    float_keys,
    int_keys,
    mended_ids,
    sorted_ids,
)
from curator.gui.models.values import Values, ValueState
from curator.records import Marks, ScoreEvent
from curator.scoring.calibration import Calibration

__all__ = ["Catalogue", "Ids", "Query", "SortKey"]


class SortKey(StrEnum):
    """What the grid can be sorted by."""

    SCORE = "score"
    NAME = "name"
    DATE = "date"
    SIZE = "size"
    #: Stars, and of as many the ArtScore.
    STARS = "stars"
    #: The metric of the comparison with a reference, while there is one.
    REFERENCE = "reference"
    #: Places gained since another model ranked the folder, while that is shown.
    CHANGE = "change"
    #: The order that what is gathered has of its own.
    GATHERED = "gathered"


#: Orders by what lies outside the catalogue: any picture may have another place with a change.
_OUTSIDE = (SortKey.STARS, SortKey.REFERENCE, SortKey.CHANGE, SortKey.GATHERED)


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
    #: What a search found, or None where none is made.
    found: Found | None = None

    @property
    def filters(self) -> bool:
        """Whether it leaves anything out."""
        bounded = self.low is not None or self.high is not None
        return bool(self.text) or bounded or self.found is not None


class Catalogue:
    """The columns, and the arithmetic of sorting and filtering them."""

    def __init__(self) -> None:
        #: What the user marked, by content hash, in whatever folder it is.
        self.marks: Mapping[str, Marks] = {}
        self.clear()

    def clear(self) -> None:
        """Forget everything."""
        self._places = Places()
        self._names = NameOrder(self._places)
        self._known = Recollection(self._places)
        #: What is known of each picture, by id; `Columns.add` makes room for more.
        self.columns = self._known.columns
        # Of these, and of the marks, `forget_outside` has to know when they change.
        #: What a metric says of the pictures, while they are compared with a reference.
        self.compared: Values | None = None
        #: How far pictures moved since another model ranked them, while that is shown.
        self.moves: Moves | None = None
        #: Pictures that are shown for what they have in common, while they are.
        self.gathering: Gathering | None = None
        #: Only the first page of a folder is here so far: nothing is to be counted from it.
        self.partial = False
        self._ladder = np.empty(0, dtype=np.float64)
        self._asked: tuple[SortKey, bool] | None = None
        self._sorted: Ids = np.empty(0, dtype=np.intp)
        self._touched: list[Ids] = []
        #: Stars by id, until marks or contents are others.
        self._stars: NDArray[np.uint8] | None = None

    # -- reading -------------------------------------------------------------------------------

    def __len__(self) -> int:
        """Return how many ids were ever given."""
        return len(self.columns)

    @property
    def scores(self) -> NDArray[np.float64]:
        """Scores by id, NaN where there is none."""
        return self.columns["scores"]

    @property
    def statuses(self) -> NDArray[np.uint8]:
        """States by id, of `Status`."""
        return self.columns["statuses"]

    @property
    def count(self) -> int:
        """Pictures that are there."""
        return int(np.count_nonzero(self.statuses != Status.GONE))

    def count_of(self, status: Status) -> int:
        """Pictures in one state."""
        return int(np.count_nonzero(self.statuses == status))

    def id_of(self, path: Path | str) -> int | None:
        """Return the id of the picture now at `path`."""
        found = self._places.id_of(os.fspath(path))
        return None if found is None or self.statuses[found] == Status.GONE else found

    def ids_with(self, content_hash: str) -> Ids:
        """Return the pictures, copies of each other, that have a content."""
        return self._known.ids_with(content_hash)

    def name_of(self, identity: int) -> str:
        """Return a picture's file name as the file system spells it."""
        return self._places.name_of(identity)

    def contents_of(self, ids: Sequence[int] | Ids) -> list[str | None]:
        """Return the content hashes of pictures, None for those that were never read."""
        return self._known.contents_of(ids)

    def path_of(self, identity: int) -> Path:
        """Return a picture's path."""
        return self._known.path_of(identity)

    def paths_of(self, ids: Sequence[int] | Ids) -> PathsOf:
        """Return pictures' paths, to be made on another thread."""
        return self._places.paths_of(ids)

    def event_of(self, identity: int) -> ScoreEvent:
        """Return the record of a picture."""
        return self._known.event_of(identity)

    def recollection(self) -> Recollection:
        """Return all that is known, copied, to make records of on another thread."""
        return self._known.copy()

    def events_of(self, ids: Sequence[int] | Ids) -> list[ScoreEvent]:
        """Return the records of `ids`, in their order."""
        return self._known.events_of(ids)

    def all_scores(self) -> NDArray[np.float64]:
        """Return the scores of the pictures that are there, float64 (N,), ascending, no NaN.

        As they were when percentiles were last worked out.
        """
        return self._ladder

    def comparable(self, state: ValueState) -> Ids:
        """Return the pictures that are there and whose comparison is in this state."""
        if self.compared is None:
            return np.empty(0, dtype=np.intp)
        statuses = self.statuses
        there = (statuses == Status.SCORED) | (statuses == Status.PENDING)
        return np.flatnonzero(there & (self.compared.states(len(self)) == state))

    def _ranked(self) -> NDArray[np.bool_]:
        statuses = self.statuses
        there = (statuses == Status.SCORED) | (statuses == Status.PENDING)
        return there & ~np.isnan(self.scores)

    # -- changing ------------------------------------------------------------------------------

    def apply(self, block: Block) -> Ids:
        """Add or update the block's pictures; return the ids it touched."""
        self._stars = None
        if block.names is not None and self._places.base is None:
            return self._adopt(block)
        ids = self._ids_of(block)
        new = np.flatnonzero(ids < 0)
        first = len(self)
        if len(new):
            self._known.append(block, new)
            for identity, row in enumerate(new.tolist(), first):
                self._places.add(block.paths[row], identity)
                self._names.changed(identity)
        arrived = np.arange(first, len(self))
        old = np.flatnonzero(ids >= 0)
        touched = np.concatenate([self._update(ids[old], block, old), arrived])
        self._touched.append(touched)
        return touched

    def _adopt(self, block: Block) -> Ids:
        """Take a whole folder over as it is; of what was here already, the ids stay."""
        paths = block.paths
        if block.names is None or block.by_name is None or not isinstance(paths, PathColumn):
            raise TypeError("only what a library tells can be adopted")
        first = len(self)
        doubles = self._places.adopt(paths, first)
        self._names.adopt(block.names, block.by_name, first)
        rows = np.arange(len(block))
        self._known.append(block, rows)
        self.statuses[doubles] = Status.GONE
        self.partial, self._asked = False, None
        ids = [self._places.id_of(paths[row - first]) for row in doubles.tolist()]
        present = np.array(ids, dtype=np.intp)
        touched = self._update(present, block, doubles - first)
        # What was here already has changed only where it says so.
        new = self.statuses[first:] != Status.GONE
        return np.concatenate([touched, first + np.flatnonzero(new)])

    def _ids_of(self, block: Block) -> Ids:
        """Return the ids at a block's paths, -1 where there is none yet."""
        if block.base is None or block.base is not self._places.base or block.base_rows is None:
            ids = np.full(len(block), -1, dtype=np.intp)
        else:
            ids = self._places.plain_ids(block.base_rows)
        for row in np.flatnonzero(ids < 0).tolist():
            found = self._places.id_of(block.paths[row])
            ids[row] = -1 if found is None else found
        return ids

    def _update(self, ids: Ids, block: Block, rows: Ids) -> Ids:
        """Take over what is new of pictures that are here; return those that changed."""
        changed, other_file = self._known.update(ids, block, rows)
        if self.compared is not None:
            self.compared.forget_all(other_file)
        if self.moves is not None:
            for identity in other_file.tolist():
                self.moves.forget(identity)
        return changed

    def forget_scores(self) -> None:
        """Make every picture wait again: the model changed."""
        self._known.forget_scores()
        self._ladder = np.empty(0, dtype=np.float64)
        self._asked = None

    def remove(self, paths: Iterable[Path | str]) -> None:
        """Take out files, and all that lies under folders."""
        for path in [os.fspath(path) for path in paths]:
            identity = self._places.id_of(path)
            gone = self._places.below(path) if identity is None else [identity]
            self.statuses[gone] = Status.GONE

    def remove_ones(self, gone: PathsOf) -> None:
        """Take out pictures that are gone from where they were told to be."""
        self.statuses[self._places.still_at(gone)] = Status.GONE

    def keep_only(self, present: Presence) -> None:
        """Take out every file that a whole scan did not meet."""
        places = self._places
        gone = [identity for identity, path in places.own() if path not in present]
        self.statuses[gone] = Status.GONE
        if places.base is None:
            return
        if present.base is places.base:
            rows = np.flatnonzero(~present.seen)
        else:
            absent = (row for row, path in enumerate(places.base) if path not in present)
            rows = np.fromiter(absent, np.intp)
        ids = places.plain_ids(rows)
        self.statuses[ids[ids >= 0]] = Status.GONE

    def move(self, source: Path | str, target: Path | str) -> None:
        """Give a file, or all that lies under a folder, its new path; ids stay."""
        old, new = os.fspath(source), os.fspath(target)
        identity = self._places.id_of(old)
        if identity is not None:
            self._rename(identity, new)
        else:
            for below in self._places.below(old):
                path = self._places.path_of(below)
                self._rename(below, new + path[len(old) :])

    def _rename(self, identity: int, new: str) -> None:
        if self.statuses[identity] == Status.GONE:
            return
        replaced = self._places.id_of(new)
        if replaced is not None and replaced != identity:
            self.statuses[replaced] = Status.GONE
            self._places.release(replaced)
        self._places.rename(identity, new)
        self._names.changed(identity)
        self._known.forget_record(identity)
        self._touched.append(np.array([identity], dtype=np.intp))
        if self.compared is not None:
            self.compared.forget(identity)

    def ranked_scores(self) -> NDArray[np.float64]:
        """Return a copy of the scores by id, NaN for pictures that have none or are gone."""
        return np.where(self._ranked(), self.scores, np.nan)

    def snapshot(self, calibration: Calibration | None) -> Snapshot:
        """Return the columns as they are, for a search on another thread."""
        columns = self.columns
        return Snapshot(
            self._names.frozen(len(self)),
            hashes=columns["hashes"].copy(),
            scores=columns["scores"].copy(),
            sizes=columns["sizes"].copy(),
            mtimes=columns["mtimes"].copy(),
            widths=columns["widths"].copy(),
            heights=columns["heights"].copy(),
            ranked=self._ranked(),
            unreadable=self.statuses == Status.UNREADABLE,
            calibration=calibration,
        )

    # -- order ---------------------------------------------------------------------------------

    def update_percentiles(self) -> None:
        """Work out what percentiles are told by: the scores of all that are there."""
        self._ladder = np.sort(self.scores[self._ranked()])
        if self.partial:
            self._ladder = self._ladder[:0]
        if self.moves is not None:
            self.moves.update(self._known.content_of, self.scores, self.statuses)
            self.forget_outside()

    def percentile_of(self, identity: int) -> float | None:
        """Return a picture's percentile among all that are there, 0 to 100."""
        score = float(self.scores[identity])
        if math.isnan(score) or int(self.statuses[identity]) >= Status.UNREADABLE:
            return None
        return self.percentile_at(score)

    def percentile_at(self, score: float) -> float | None:
        """Return the percentile that a score would have, 0 to 100."""
        if not len(self._ladder):
            return None
        return 100.0 * float(self._ladder.searchsorted(score, side="right")) / len(self._ladder)

    def starting(self, text: str) -> NDArray[np.bool_]:
        """Return which names start with a text in any case, bool (N,) by id."""
        return self._names.starting(text)

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
            kept &= self._names.holding(query.text)
        if query.found is not None:
            kept &= query.found.among(len(self))
        if self.gathering is not None:
            kept &= self.gathering.among(len(self))
        everything = self._everything(query.sort, query.descending)
        return everything[kept[everything]]

    def _everything(self, sort: SortKey, descending: bool) -> Ids:
        """Return all ids in an order, what left among them: filtering needs no sorting."""
        asked, touched = (sort, descending), self._touched
        same = asked == self._asked
        if same and not touched:
            return self._sorted
        by_name, keys = self._names.order(), self._keys(sort, descending)
        mended = None
        if same and sort not in _OUTSIDE:
            ranks = self._names.ranks()
            mended = mended_ids(self._sorted, keys, ranks, np.concatenate(touched))
        self._sorted = sorted_ids(keys, by_name) if mended is None else mended
        if sort is SortKey.STARS:
            groups = self._star_groups(descending)[self._sorted]
            self._sorted = self._sorted[np.argsort(groups, kind="stable")]
        self._asked, self._touched = asked, []
        return self._sorted

    def forget_outside(self) -> None:
        """Sort by what lies outside the catalogue anew: it has changed."""
        self._stars = None
        if self._asked is not None and self._asked[0] in _OUTSIDE:
            self._asked = None

    def _star_groups(self, descending: bool) -> NDArray[np.uint8]:
        if self._stars is None:
            self._stars = stars_of(self.marks, self.columns["hashes"])
        groups = star_groups(self._stars, ~np.isnan(self.scores), descending=descending)
        groups[self.statuses == Status.UNREADABLE] = 255
        return groups

    def _keys(self, sort: SortKey, descending: bool) -> Keys:
        total = len(self)
        if sort is SortKey.NAME:
            keys = int_keys(self._names.ranks(), descending=descending)
        elif sort is SortKey.DATE:
            keys = int_keys(self.columns["mtimes"], descending=descending)
        elif sort is SortKey.SIZE:
            keys = int_keys(self.columns["sizes"], descending=descending)
        elif sort in (SortKey.SCORE, SortKey.STARS):
            keys = float_keys(self.scores, descending=descending)
        else:
            values = np.full(total, np.nan)
            if sort is SortKey.REFERENCE and self.compared is not None:
                values = self.compared.values(total)
            elif sort is SortKey.CHANGE and self.moves is not None:
                values = self.moves.places(total)
            elif sort is SortKey.GATHERED and self.gathering is not None:
                values = self.gathering.values(total)
            keys = float_keys(values, descending=descending)
            if sort is SortKey.REFERENCE and self.compared is not None:
                keys[self.compared.states(total) == ValueState.PASSED_OVER] = PASSED_OVER
        keys[self.statuses == Status.UNREADABLE] = UNREADABLE
        return keys
