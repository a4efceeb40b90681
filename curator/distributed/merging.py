"""Partitions to one ranked list, in the columns of every ranked list."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pyarrow as pa

from curator.distributed.partitions import SCHEMA, Partitions
from curator.export import RANKED_COLUMNS
from curator.export.csv_lists import write_table_csv
from curator.export.ranked import modified_text
from curator.ranking import percentiles, ranks

#: Rows that become Python objects at once.
_SLICE = 50_000


def write_ranked(partitions: Partitions, out: Path, best: int | None = None) -> int:
    """Write a ranked list of all that is scored: best first, then what could not be read.

    Parameters
    ----------
    best
        How many rows to list; then only these are held in memory, beside every score (some 40
        bytes each), and errors are not listed. None lists everything, at some 300 bytes a row.

    Returns
    -------
    How many rows were written.

    Raises
    ------
    CuratorError
        If a partition can't be read or the list not written.
    """
    scored = [_scores(rows) for rows in partitions.tables(["art_score"])]
    values = np.concatenate([np.empty(0), *scored])
    known = values[~np.isnan(values)]
    places = np.zeros(len(values), dtype=np.int64)
    shares = np.full(len(values), np.nan)
    places[~np.isnan(values)] = ranks(known)
    shares[~np.isnan(values)] = percentiles(known)
    rows = _chosen(partitions, places, shares, best)
    write_table_csv(RANKED_COLUMNS, _cells(rows, partitions.owner.model), out)
    return len(rows)


def _scores(rows: pa.Table) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    values: np.ndarray[tuple[int], np.dtype[np.float64]] = np.asarray(
        rows["art_score"].fill_null(np.nan).to_numpy(), dtype=np.float64
    )
    return values


def _chosen(
    partitions: Partitions,
    places: np.ndarray[tuple[int], np.dtype[np.int64]],
    shares: np.ndarray[tuple[int], np.dtype[np.float64]],
    best: int | None,
) -> pa.Table:
    """Return the rows to list, in their order, with `rank` (null without score) and `percentile`.

    The order is that of bytes, as everywhere: by rank, then by path.
    """
    tables, start = [], 0
    for rows in partitions.tables():
        rank = places[start : start + len(rows)]
        share = shares[start : start + len(rows)]
        start += len(rows)
        rows = rows.append_column("rank", pa.array(rank, pa.int64(), mask=rank == 0))
        rows = rows.append_column("percentile", pa.array(share, mask=rank == 0))
        tables.append(rows if best is None else rows.filter(pa.array((rank > 0) & (rank <= best))))
    if not tables:
        names = [*SCHEMA.names, "rank", "percentile"]
        return pa.table({name: pa.array([], pa.string()) for name in names})
    merged = pa.concat_tables(tables).sort_by([("rank", "ascending"), ("path", "ascending")])
    return merged if best is None else merged.slice(0, best)


def _cells(rows: pa.Table, model: str) -> Iterator[list[object]]:
    for start in range(0, len(rows), _SLICE):
        for row in rows.slice(start, _SLICE).to_pylist():
            share, mtime_ns = row["percentile"], row["mtime_ns"]
            known = row | {
                "percentile": None if share is None else f"{share:.2f}",
                "modified": modified_text(mtime_ns) if mtime_ns else None,
                "model": model,
                # Of a picture that can't be decoded a ranked list tells no content.
                "content_hash": row["content_hash"] if row["error"] is None else None,
            }
            yield [known[column] for column in RANKED_COLUMNS]
