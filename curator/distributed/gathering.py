"""Scored rows, which come in any order, to whole units."""

from __future__ import annotations

from collections.abc import Container, Iterator

import numpy as np
import pyarrow as pa

from curator.distributed.partitions import SCHEMA
from curator.records import ModelKey


class Gathering:
    """Holds the rows of units that are not whole yet.

    Parameters
    ----------
    key
        What the scores are keyed by; every row gets it.
    units
        The names of the units that are wanted. Whoever takes one that is whole removes it: what a
        lost worker's task repeats of it is then passed over.
    """

    def __init__(self, key: ModelKey, units: Container[str]) -> None:
        self._key = key
        self._units = units
        self._waiting: dict[str, list[pa.Table]] = {}

    def add(self, rows: pa.Table) -> Iterator[tuple[str, pa.Table]]:
        """Take rows; give the units that became whole by them, by name, in `SCHEMA`."""
        units = rows["unit"].to_numpy()
        for name in filter(self._units.__contains__, dict.fromkeys(units.tolist())):
            self._waiting.setdefault(name, []).append(rows.filter(pa.array(units == name)))
            whole = _whole(pa.concat_tables(self._waiting[name]))
            if whole is not None:
                del self._waiting[name]
                yield name, self._told(whole)

    def _told(self, rows: pa.Table) -> pa.Table:
        rows = rows.filter(rows["path"].is_valid())  # but for the row of an empty unit
        for name, value in (
            ("model_hash", self._key.model_hash),
            ("preprocess", self._key.preprocess),
        ):
            rows = rows.append_column(name, pa.array([value] * len(rows), pa.string()))
        return rows.select(SCHEMA.names).cast(SCHEMA)


def _whole(rows: pa.Table) -> pa.Table | None:
    """Return a unit's rows in order, or None while some are still to come.

    A row that came twice, as may be when a lost worker's task is repeated, counts once.
    """
    numbers, first = np.unique(rows["number"].to_numpy(), return_index=True)
    rows = rows.take(first)
    last = rows["last"].to_numpy()
    return rows if last[-1] and numbers[-1] == len(numbers) - 1 else None
