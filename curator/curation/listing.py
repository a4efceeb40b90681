"""What the library knows of folders, as the columns that a search runs over."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence

import numpy as np

from curator.columns import KnownFiles
from curator.curation.columns import Columns, Mask
from curator.curation.contents import Contents
from curator.library.names import MarkColumns
from curator.scoring.calibration import Calibration


class NameList:
    """File names in a list."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = names
        self._folded = [name.casefold() for name in names]

    def holding(self, text: str) -> Mask:
        """Tell which names hold a text, in any case."""
        part = text.casefold()
        return np.array([part in name for name in self._folded], dtype=bool)

    def name(self, row: int) -> str:
        """Return a row's name."""
        return self._names[row]


def columns_of(
    known: KnownFiles,
    read_marks: Callable[[], MarkColumns],
    calibration: Calibration | None = None,
) -> Columns:
    """Lay out what is known of files; percentiles are among just these."""
    unreadable = np.zeros(len(known), dtype=bool)
    unreadable[list(known.errors)] = True
    return Columns(
        names=NameList([path.rpartition(os.sep)[2] for path in known.paths]),
        contents=Contents(known.hashes),
        scores=known.scores,
        sizes=known.sizes,
        mtimes=known.mtimes,
        widths=known.widths,
        heights=known.heights,
        unreadable=unreadable,
        read_marks=read_marks,
        calibration=calibration,
    )
