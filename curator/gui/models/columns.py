"""Arrays with one entry for each picture's id, which grow together."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray


class Columns:
    """Named arrays of one length; what they are filled with is what a new entry holds.

    Room is made ahead of what is asked for, so that arrivals don't copy a million entries each.
    """

    def __init__(self) -> None:
        self._arrays: dict[str, NDArray[Any]] = {}
        self._fill: dict[str, Any] = {}
        self._length = 0

    def __len__(self) -> int:
        return self._length

    def add(self, name: str, dtype: Any, fill: Any, *, width: int | None = None) -> None:
        """Add a column, of rows of `width` entries where one is given."""
        shape = (self._length,) if width is None else (self._length, width)
        self._arrays[name] = np.full(shape, fill, dtype=dtype)
        self._fill[name] = fill

    def __getitem__(self, name: str) -> NDArray[Any]:
        """Return a column as it is now: a view to read from and to write to, until it grows."""
        return self._arrays[name][: self._length]

    def copy(self) -> Columns:
        """Return columns of their own with the same entries."""
        copied = Columns()
        copied._fill, copied._length = dict(self._fill), self._length
        copied._arrays = {name: self[name].copy() for name in self._arrays}
        return copied

    def grow(self, more: int) -> slice:
        """Append entries; return where they are."""
        first, self._length = self._length, self._length + more
        for name, array in self._arrays.items():
            if self._length > len(array):
                room = more if not first else max(more, len(array) // 2)
                filler = np.full((room, *array.shape[1:]), self._fill[name], dtype=array.dtype)
                self._arrays[name] = np.concatenate([array[:first], filler])
        return slice(first, self._length)
