"""Which picture is at which path: ids stay when paths change.

The paths that a library told of at once stay in the sorted column they came in; whatever comes or
is renamed later has an entry of its own.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from curator.columns import PathColumn

#: Ids, which are positions in every column.
Ids = NDArray[np.intp]


@dataclass(frozen=True, slots=True, eq=False)
class PathsOf:
    """The paths of some ids as they were, made where they are wanted: it takes a while.

    Parameters
    ----------
    own
        Those that lie outside the base, by id; maybe more than are meant.
    places
        Whose ids they are.
    """

    ids: Ids
    base: PathColumn | None
    first: int
    own: Mapping[int, str]
    places: Places

    def __len__(self) -> int:
        return len(self.ids)

    def make(self) -> list[Path]:
        """Return the paths in the order of their ids; any thread may ask."""
        return [Path(self._path_of(identity)) for identity in self.ids.tolist()]

    def only(self, kept: Sequence[bool]) -> PathsOf:
        """Return some of them, told by one truth for each."""
        return replace(self, ids=self.ids[np.asarray(kept, dtype=bool)])

    def _path_of(self, identity: int) -> str:
        own = self.own.get(identity)
        if own is not None:
            return own
        if self.base is None:
            raise KeyError(identity)
        return self.base[identity - self.first]


class Places:
    """Paths by id and ids by path."""

    def __init__(self) -> None:
        self.base: PathColumn | None = None
        self._first = 0
        #: Of the base's rows, those that no entry of its own stands before.
        self._plain = np.empty(0, dtype=bool)
        self._paths: dict[int, str] = {}
        self._ids: dict[str, int] = {}

    def copy(self) -> Places:
        """Return places of their own; the base, which never changes, is shared."""
        copied = Places()
        copied.base, copied._first, copied._plain = self.base, self._first, self._plain.copy()
        copied._paths, copied._ids = dict(self._paths), dict(self._ids)
        return copied

    def id_of(self, path: str) -> int | None:
        """Return the id that a path belongs to."""
        own = self._ids.get(path)
        if own is not None or self.base is None:
            return own
        row = self.base.find(os.fsencode(path))
        return self._first + row if row >= 0 and self._plain[row] else None

    def path_of(self, identity: int) -> str:
        """Return an id's path."""
        own = self._paths.get(identity)
        if own is not None:
            return own
        if self.base is None:
            raise KeyError(identity)
        return self.base[identity - self._first]

    def paths_of(self, ids: Sequence[int] | Ids) -> PathsOf:
        """Return the paths of ids, to be made on another thread."""
        wanted, paths = np.asarray(ids, dtype=np.intp), self._paths
        own = paths.copy()
        if len(wanted) < len(paths) // 8:
            own = {each: paths[each] for each in wanted.tolist() if each in paths}
        return PathsOf(wanted, self.base, self._first, own, self)

    def still_at(self, told: PathsOf) -> Ids:
        """Return those of ids that are where they were when their paths were told."""
        if told.places is not self:
            return np.empty(0, dtype=np.intp)
        ids, rows = told.ids, told.ids - self._first
        plain = (rows >= 0) & (rows < len(self._plain))
        plain[plain] = self._plain[rows[plain]]
        own = [self._paths.get(each, "") == told.own.get(each) for each in ids[~plain].tolist()]
        there = plain.copy()
        there[~plain] = own
        return ids[there]

    def name_of(self, identity: int) -> str:
        """Return an id's file name as the file system spells it."""
        return self.path_of(identity).rpartition(os.sep)[2]

    def own(self) -> Iterable[tuple[int, str]]:
        """Return the ids and paths outside the base."""
        return self._paths.items()

    def base_ids(self) -> slice:
        """Return where the base's ids are."""
        return slice(self._first, self._first + len(self._plain))

    def plain_ids(self, rows: NDArray[np.intp]) -> Ids:
        """Return the ids of rows of the base, -1 for those that have an entry of their own."""
        found = np.where(rows >= 0, self._first + rows, -1)
        here = rows >= 0
        found[here] = np.where(self._plain[rows[here]], found[here], -1)
        return found.astype(np.intp)

    def add(self, path: str, identity: int) -> None:
        """Give a new id its path."""
        self._paths[identity] = path
        self._ids[path] = identity

    def adopt(self, base: PathColumn, first: int) -> Ids:
        """Take paths over whose ids count up from `first`; only once.

        Returns
        -------
        Ids
            Which of them stand for nothing, since their paths have an entry already.
        """
        self.base, self._first = base, first
        self._plain = np.ones(len(base), dtype=bool)
        found = (base.find(os.fsencode(path)) for path in self._ids)
        doubles = np.array([row for row in found if row >= 0], dtype=np.intp)
        self._plain[doubles] = False
        return doubles + first

    def rename(self, identity: int, new: str) -> None:
        """Give an id another path, which no other id may have any more."""
        self.release(identity)
        self.add(new, identity)

    def release(self, identity: int) -> None:
        """Let an id's path belong to nobody; the id keeps it as a name."""
        path = self.path_of(identity)
        if self._ids.get(path) == identity:
            del self._ids[path]
        elif self.base is not None and 0 <= identity - self._first < len(self._plain):
            self._plain[identity - self._first] = False
        self._paths[identity] = path

    def below(self, folder: str) -> list[int]:
        """Return the ids whose paths lie below a folder, at any depth."""
        prefix = folder.rstrip(os.sep) + os.sep
        found = [each for path, each in self._ids.items() if path.startswith(prefix)]
        if self.base is not None:
            rows = self.base.below(os.fsencode(folder))
            plain = np.flatnonzero(self._plain[rows.start : rows.stop])
            found += (plain + rows.start + self._first).tolist()
        return found
