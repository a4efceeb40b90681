"""The order of names by id, and which names hold a text."""

from __future__ import annotations

import os
from bisect import bisect_left
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from curator.gui.models.names import Names, sorting_key
from curator.gui.models.places import Ids, Places
from curator.gui.models.snapshot import FrozenNames

#: With more new names than one in this many, all are sorted rather than each put in its place.
_FEW = 20


class NameOrder:
    """Keeps ids sorted by their file names as they come and are renamed."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self._base: Names | None = None
        self._order: Ids = np.empty(0, dtype=np.intp)
        self._ranks: NDArray[np.int64] | None = None
        self._keys: dict[int, tuple[bytes, bytes]] = {}
        self._new: set[int] = set()

    def adopt(self, names: Names, by_name: Ids, first: int) -> None:
        """Take over the names of ids that count up from `first`, sorted already; only once."""
        self._base = names
        self._new.update(self._order.tolist())
        self._order = by_name + first
        self._ranks = None

    def changed(self, identity: int) -> None:
        """Note a new or another name."""
        self._keys[identity] = self._made(identity)
        self._new.add(identity)
        self._ranks = None

    def order(self) -> Ids:
        """Return all ids in the order of their names, those of equal names by path."""
        if self._new:
            new = sorted(self._new, key=self._key)
            stays = np.ones(max(int(self._order.max(initial=0)), *new, 0) + 1, dtype=bool)
            stays[new] = False
            rest = self._order[stays[self._order]]
            if len(new) * _FEW > len(rest):
                self._order = np.array(sorted([*rest.tolist(), *new], key=self._key), dtype=np.intp)
            else:
                keys = [self._key(identity) for identity in new]
                at = [bisect_left(rest, key, key=self._key_of_entry) for key in keys]
                self._order = np.insert(rest, at, new)
            self._new.clear()
            self._ranks = None
        return self._order

    def ranks(self) -> NDArray[np.int64]:
        """Return each id's place in that order, int64 (N,)."""
        order = self.order()
        if self._ranks is None:
            self._ranks = np.empty(len(order), dtype=np.int64)
            self._ranks[order] = np.arange(len(order))
        return self._ranks

    def frozen(self, total: int) -> FrozenNames:
        """Return the names as they are, for another thread."""
        first = self._places.base_ids().start
        return FrozenNames(total, self._base, self._places.base, first, dict(self._places.own()))

    def holding(self, text: str) -> NDArray[np.bool_]:
        """Return which names hold a text, in any case, bool (N,)."""
        needle = text.casefold()
        return self._matching(lambda names: names.holding(text), lambda name: needle in name)

    def starting(self, text: str) -> NDArray[np.bool_]:
        """Return which names start with a text, in any case, bool (N,)."""
        needle = text.casefold()
        return self._matching(
            lambda names: names.starting(text), lambda name: name.startswith(needle)
        )

    def _matching(
        self, search: Callable[[Names], NDArray[np.bool_]], matches: Callable[[str], bool]
    ) -> NDArray[np.bool_]:
        found = np.zeros(len(self.order()), dtype=bool)
        if self._base is not None:
            found[self._places.base_ids()] = search(self._base)
        own = [
            (identity, matches(path.rpartition(os.sep)[2].casefold()))
            for identity, path in self._places.own()
        ]
        if own:
            ids, hits = zip(*own, strict=True)
            found[list(ids)] = hits
        return found

    def _key(self, identity: int) -> tuple[bytes, bytes]:
        key = self._keys.get(identity)
        return self._made(identity) if key is None else key

    def _made(self, identity: int) -> tuple[bytes, bytes]:
        """Return what decides on the place: the name and, where names are equal, the path."""
        path = self._places.path_of(identity)
        return sorting_key(path.rpartition(os.sep)[2]), os.fsencode(path)

    def _key_of_entry(self, entry: np.intp) -> tuple[bytes, bytes]:
        return self._key(int(entry))
