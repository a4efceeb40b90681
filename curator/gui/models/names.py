"""File names of many pictures at once: how they sort, and which of them hold a text.

All in numpy over one piece of memory, which lets the window's thread go on meanwhile.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
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
#: Eights of bytes of a name that the quick sort looks at; what differs later is sorted one by one.
_WORDS = 8


def natural_key(name: str) -> str:
    """Return a string that sorts names as people do: no case, 2 before 10."""
    return _DIGITS.sub(lambda digits: digits[0].zfill(_PLACES), name.casefold())


def sorting_key(name: str) -> bytes:
    """Return a natural key as `Names` sorts it: by the bytes that a file system has."""
    return os.fsencode(natural_key(name))


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
        whole = np.frombuffer(paths.blob, dtype=np.uint8)
        parts = []
        for first in range(0, len(paths), _LOT):
            bounds = paths.bounds[first : first + _LOT + 1]
            blob, bounds = whole[bounds[0] : bounds[-1]], bounds - bounds[0]
            separators = np.flatnonzero(blob == _SEPARATOR)
            begins = separators[np.searchsorted(separators, bounds[1:]) - 1]
            # By turns: what leads to a name, and the name with its separator.
            lengths = np.stack([begins - bounds[:-1], bounds[1:] - begins], axis=1)
            named = np.repeat(np.tile([False, True], len(begins)), lengths.ravel())
            parts.append(_folded(blob[named].tobytes()))
        self.blob = np.frombuffer(b"".join(parts), dtype=np.uint8)
        self.starts = np.append(np.flatnonzero(self.blob == _SEPARATOR), len(self.blob))

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
        words = np.zeros((_WORDS, len(self)), dtype=np.uint64)
        long = np.zeros(len(self), dtype=bool)
        for lot, letters, more in self._lots():
            words[: len(letters), lot], long[lot] = letters, more
        return self._sorted(np.arange(len(self)), words, long)

    def first(
        self, count: int, among: NDArray[np.bool_], *, descending: bool = False
    ) -> NDArray[np.intp]:
        """Return the first places of `natural_order`, or the last ones backwards.

        Not all names are sorted for it, which takes several times as long.

        Parameters
        ----------
        count
            At least 1.
        among
            Bool (N,): those that are looked at.
        """
        rows = np.empty(0, dtype=np.intp)
        words, long = np.empty((_WORDS, 0), dtype=np.uint64), np.empty(0, dtype=bool)
        for lot, letters, more in self._lots():
            wanted = np.flatnonzero(among[lot])
            filled = np.zeros((_WORDS, len(wanted)), dtype=np.uint64)
            filled[: len(letters)] = letters[:, wanted]
            rows, words = np.append(rows, lot.start + wanted), np.append(words, filled, axis=1)
            long = np.append(long, more[wanted])
            kept = _smallest(~words if descending else words, count)
            rows, words, long = rows[kept], words[:, kept], long[kept]
        ordered = self._sorted(rows, words, long)
        return ordered[::-1][:count] if descending else ordered[:count]

    def _lots(self) -> Iterator[tuple[slice, NDArray[np.uint64], NDArray[np.bool_]]]:
        """Yield lots of names: their places, what they begin with, and which of them go on.

        Letters are packed into numbers that sort as they do, uint64 (up to `_WORDS`, N).
        """
        digits = self._most_digits()
        for first in range(0, len(self), _LOT):
            lot = slice(first, min(first + _LOT, len(self)))
            blob, starts = self._padded(lot, digits)
            lengths = np.diff(starts) - 1
            yield lot, _packed(blob, starts[:-1] + 1, lengths), lengths > 8 * _WORDS

    def _most_digits(self) -> int:
        """Return how many digits numbers are filled up to.

        As many as the longest has are enough to sort as by `natural_key`.
        """
        longest = 0
        for first in range(0, len(self), _LOT):
            last = min(first + _LOT, len(self))
            begins, ends = _numbers(self.blob[self.starts[first] : self.starts[last]])
            longest = max(longest, int((ends - begins).max(initial=0)))
        return min(longest, _PLACES)

    def _padded(self, lot: slice, digits: int) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
        """Return names with their numbers filled up to equal length, and where they start."""
        starts = self.starts[lot.start : lot.stop + 1]
        blob, starts = self.blob[starts[0] : starts[-1]], starts - starts[0]
        begins, ends = _numbers(blob)
        missing = np.maximum(digits - (ends - begins), 0)
        before = np.append(0, np.cumsum(missing))
        if not before[-1]:
            return blob, starts
        kept = np.ones(len(blob) + before[-1], dtype=bool)
        kept[np.repeat(begins, missing) + np.arange(before[-1])] = False
        padded = np.full(len(kept), ord("0"), dtype=np.uint8)
        padded[kept] = blob
        return padded, starts + before[np.searchsorted(begins, starts)]

    def _sorted(
        self, rows: NDArray[np.intp], words: NDArray[np.uint64], long: NDArray[np.bool_]
    ) -> NDArray[np.intp]:
        """Sort places of names, which ascend, by these; equal names keep their order."""
        groups = _dense_ranks(words)
        if len(rows) and int(groups.max()) == len(rows) - 1:
            order = np.empty(len(rows), dtype=np.intp)
            order[groups] = rows
            return order
        order = np.argsort(groups * len(rows) + np.arange(len(rows)))
        ordered = rows[order]
        if long.any():
            # Those whose first bytes are all alike, by the rest of their names.
            edges = np.flatnonzero(np.diff(groups[order], prepend=-1, append=-1))
            for begin, end in pairwise(edges.tolist()):
                if end - begin > 1 and long[order[begin:end]].any():
                    ordered[begin:end] = sorted(ordered[begin:end].tolist(), key=self._key)
        return ordered

    def _key(self, row: int) -> bytes:
        name = self.blob[self.starts[row] + 1 : self.starts[row + 1]].tobytes()
        return sorting_key(os.fsdecode(name))


@dataclass(frozen=True, slots=True, eq=False)
class NamedPaths:
    """Paths with their names."""

    paths: PathColumn
    names: Names

    @classmethod
    def of(cls, paths: PathColumn) -> Self:
        """Cut the names off paths."""
        return cls(paths, Names(paths))

    def first(self, count: int, among: NDArray[np.bool_], *, descending: bool) -> list[Path]:
        """Return the paths that come first by name, or last and backwards."""
        rows = self.names.first(count, among, descending=descending)
        return [Path(self.paths[row]) for row in rows.tolist()]


def _folded(names: bytes) -> bytes:
    """Fold the case of names, each with its separator before it."""
    return names.lower() if names.isascii() else os.fsencode(os.fsdecode(names).casefold())


def _numbers(blob: NDArray[np.uint8]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return where runs of digits begin and end in names, the first byte of which is none."""
    digits = blob - np.uint8(ord("0")) <= 9  # what is less than "0" wraps round
    edges = np.flatnonzero(digits[1:] != digits[:-1]) + 1
    if len(edges) % 2:
        edges = np.append(edges, len(blob))
    return edges[::2], edges[1::2]


def _packed(
    blob: NDArray[np.uint8], starts: NDArray[np.int64], lengths: NDArray[np.int64]
) -> NDArray[np.uint64]:
    """Return the first letters of names, eight at a time, as numbers that sort as these do.

    Returns
    -------
    uint64 (up to `_WORDS`, N); zeros stand after the end of a name.
    """
    count = min(_WORDS, -(-int(lengths.max(initial=1)) // 8))
    words = np.empty((count, len(starts)), dtype=np.uint64)
    blob = np.append(blob, np.zeros(8, dtype=np.uint8))
    # The eight bytes from each place on: one look a word, where letters by themselves take eight.
    eights = np.ndarray(len(blob) - 7, ">u8", blob.data, strides=(1,))
    for number, word in enumerate(words):
        left = lengths - 8 * number
        word[:] = eights[np.minimum(starts + 8 * number, len(eights) - 1)]
        beyond = (8 * np.clip(8 - left, 0, 7)).astype(np.uint64)
        word >>= beyond
        word <<= beyond
        word[left <= 0] = 0
    return words


def _smallest(words: NDArray[np.uint64], count: int) -> NDArray[np.intp]:
    """Return the places of the smallest columns, and of all that equal the last of these."""
    chosen = np.zeros(words.shape[1], dtype=bool)
    left = np.arange(words.shape[1])
    for word in words:
        if len(left) <= count:
            break
        values = word[left]
        last = np.partition(values, count - 1)[count - 1]
        smaller = left[values < last]
        chosen[smaller] = True
        count -= len(smaller)
        left = left[values == last]
    chosen[left] = True
    return np.flatnonzero(chosen)


def _dense_ranks(words: NDArray[np.uint64]) -> NDArray[np.int64]:
    """Return the rank of each column among the different columns, int64 (N,), by rows in turn."""
    total = words.shape[1]
    ranks = np.zeros(total, dtype=np.int64)
    different = min(1, total)
    for word in words:
        if different == total:
            break
        if (word == word[0]).all():
            continue
        values = _ranks(word)
        if different > 1:
            values = _ranks(ranks * (int(values.max()) + 1) + values)
        ranks, different = values, int(values.max()) + 1
    return ranks


def _ranks(values: NDArray[np.generic]) -> NDArray[np.int64]:
    """Return for each value how many different ones are smaller."""
    order = np.argsort(values)
    ordered = values[order]
    ranks = np.empty(len(values), dtype=np.int64)
    ranks[order] = np.cumsum(np.append(False, ordered[1:] != ordered[:-1]))
    return ranks
