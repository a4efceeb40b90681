"""File names of many pictures at once: how they sort, and which of them hold a text.

All in numpy over one piece of memory, which lets the window's thread go on meanwhile.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Self

import numpy as np
from numpy.typing import NDArray

from curator.columns import PathColumn

_DIGITS = re.compile(r"[0-9]+")
#: Runs of digits count as numbers of up to this length.
_PLACES = 20
_SEPARATOR = os.fsencode(os.sep)[0]
#: Names are worked on in lots of this many, so that what is needed in between stays small.
_LOT = 65_536
#: Bytes of a name that the quick sort looks at; names that differ later are sorted one by one.
_WIDTH = 64


def natural_key(name: str) -> str:
    """Return a string that sorts names as people do: no case, 2 before 10."""
    return _DIGITS.sub(lambda digits: digits[0].zfill(_PLACES), name.casefold())


class Names:
    """The case-folded names of N paths.

    Attributes
    ----------
    blob
        uint8: a separator before each name, and the name.
    starts
        int64 (N + 1,): where each name's separator is.
    """

    __slots__ = ("blob", "starts")

    def __init__(self, paths: PathColumn) -> None:
        blob, bounds = np.frombuffer(paths.blob, dtype=np.uint8), paths.bounds
        separators = np.flatnonzero(blob == _SEPARATOR)
        first = separators[np.searchsorted(separators, bounds[1:]) - 1]
        edges = np.zeros(len(blob) + 1, dtype=np.int8)
        edges[bounds[1:]] -= 1
        edges[first] += 1
        names = blob[np.cumsum(edges[:-1], dtype=np.int8).astype(bool)]
        self.blob, self.starts = _folded(names, len(paths))

    def __len__(self) -> int:
        return len(self.starts) - 1

    def holding(self, text: str) -> NDArray[np.bool_]:
        """Return which names hold a text, in any case."""
        if os.sep in text:
            return np.zeros(len(self), dtype=bool)
        return self._holding(os.fsencode(text.casefold()))

    def starting(self, text: str) -> NDArray[np.bool_]:
        """Return which names start with a text, in any case."""
        return self._holding(bytes([_SEPARATOR]) + os.fsencode(text.casefold()))

    def _holding(self, needle: bytes) -> NDArray[np.bool_]:
        found = np.zeros(len(self), dtype=bool)
        room = len(self.blob) - len(needle) + 1
        if not needle:
            return ~found
        if room <= 0 or _SEPARATOR in needle[1:]:
            return found
        here = self.blob[:room] == needle[0]
        if len(needle) > 1:
            here &= self.blob[1 : room + 1] == needle[1]
        hits = np.flatnonzero(here)
        for offset in range(2, len(needle)):
            hits = hits[self.blob[hits + offset] == needle[offset]]
        found[np.searchsorted(self.starts, hits, side="right") - 1] = True
        return found

    def natural_order(self) -> NDArray[np.intp]:
        """Return the places of names in the order of `natural_key`; equal ones keep theirs."""
        words = np.zeros((len(self), _WIDTH // 8), dtype=np.uint64)
        long: list[NDArray[np.intp]] = []
        for first in range(0, len(self), _LOT):
            last = min(first + _LOT, len(self))
            blob, starts = self._padded(first, last)
            lengths = np.diff(starts) - 1
            # No more than the longest of these needs: looking letters up takes most of the time.
            used = min(_WIDTH // 8, -(-int(lengths.max(initial=1)) // 8))
            columns = np.arange(8 * used)
            at = np.minimum(starts[:-1, None] + 1 + columns, len(blob) - 1)
            letters = np.where(columns < lengths[:, None], blob[at], 0)
            words[first:last, :used] = letters.view(">u8")
            long.append(first + np.flatnonzero(lengths > _WIDTH))
        groups = _dense_ranks(words)
        order = np.argsort(groups * max(1, len(self)) + np.arange(len(self)))
        if any(map(len, long)):
            self._settle_long(order, groups)
        return order

    def _padded(self, first: int, last: int) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
        """Return names with their numbers filled up to equal length, and where they start."""
        starts = self.starts[first : last + 1]
        blob = self.blob[starts[0] : starts[-1]]
        digits = (blob >= ord("0")) & (blob <= ord("9"))
        edges = np.diff(digits.astype(np.int8), prepend=0, append=0)
        begins, ends = np.flatnonzero(edges == 1), np.flatnonzero(edges == -1)
        missing = np.zeros(len(blob) + 1, dtype=np.int64)
        missing[begins] = np.maximum(_PLACES - (ends - begins), 0)
        moved = np.cumsum(missing) + np.arange(len(blob) + 1)
        padded = np.full(moved[-1], ord("0"), dtype=np.uint8)
        padded[moved[:-1]] = blob
        return padded, moved[starts - starts[0]]

    def _settle_long(self, order: NDArray[np.intp], groups: NDArray[np.int64]) -> None:
        """Sort, in place, those whose first bytes are all alike by the rest of their names."""
        alike = groups[order]
        edges = np.flatnonzero(np.diff(alike, prepend=-1, append=-1))
        for begin, end in pairwise(edges.tolist()):
            if end - begin > 1:
                part = order[begin:end].tolist()
                order[begin:end] = sorted(part, key=lambda row: (natural_key(self._name(row)), row))

    def _name(self, row: int) -> str:
        return os.fsdecode(self.blob[self.starts[row] + 1 : self.starts[row + 1]].tobytes())


@dataclass(frozen=True, slots=True, eq=False)
class NamedPaths:
    """Paths with their names, and their places in the order of these.

    Parameters
    ----------
    by_name
        intp (N,).
    """

    paths: PathColumn
    names: Names
    by_name: NDArray[np.intp]

    @classmethod
    def of(cls, paths: PathColumn) -> Self:
        """Sort paths by their names."""
        names = Names(paths)
        return cls(paths, names, names.natural_order())

    def first(self, count: int, *, descending: bool) -> list[Path]:
        """Return the paths that come first by name, or last and backwards."""
        rows = self.by_name[::-1][:count] if descending else self.by_name[:count]
        return [Path(self.paths[row]) for row in rows.tolist()]


def _folded(names: NDArray[np.uint8], count: int) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    """Fold the case of names, each with its separator before it; return where they start."""
    starts = np.flatnonzero(names == _SEPARATOR)
    parts = []
    for first in range(0, count, _LOT):
        end = starts[first + _LOT] if first + _LOT < count else len(names)
        part = names[starts[first] : end].tobytes()
        parts.append(part.lower() if part.isascii() else os.fsencode(os.fsdecode(part).casefold()))
    blob = np.frombuffer(b"".join(parts), dtype=np.uint8)
    return blob, np.append(np.flatnonzero(blob == _SEPARATOR), len(blob))


def _dense_ranks(words: NDArray[np.uint64]) -> NDArray[np.int64]:
    """Return the rank of each row among the different rows, int64 (N,), by columns in turn."""
    ranks = np.zeros(len(words), dtype=np.int64)
    for column in words.T:
        if not len(column) or (column == column[0]).all():
            continue
        ranks = _ranks(ranks * (int((values := _ranks(column)).max()) + 1) + values)
        if int(ranks.max()) == len(words) - 1:
            break
    return ranks


def _ranks(values: NDArray[np.generic]) -> NDArray[np.int64]:
    """Return for each value how many different ones are smaller."""
    order = np.argsort(values)
    ordered = values[order]
    ranks = np.empty(len(values), dtype=np.int64)
    ranks[order] = np.cumsum(np.append(False, ordered[1:] != ordered[:-1]))
    return ranks
