"""What a whole walk through a folder met."""

from __future__ import annotations

import os
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from curator.columns import PathColumn


@dataclass(frozen=True, slots=True, eq=False)
class Presence:
    """The files that are in a folder.

    Parameters
    ----------
    base
        Paths that were known.
    seen
        bool (N,): which of them were met.
    others
        What was met besides.
    """

    base: PathColumn
    seen: NDArray[np.bool_]
    others: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, paths: set[str]) -> Presence:
        """Make one of paths alone."""
        return cls(PathColumn.of([]), np.empty(0, dtype=bool), paths)

    def __contains__(self, path: str) -> bool:
        if path in self.others:
            return True
        row = self.base.find(os.fsencode(path))
        return row >= 0 and bool(self.seen[row])
