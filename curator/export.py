"""Ranked lists as CSV, written whole or not at all, and safe to open in a spreadsheet."""

from __future__ import annotations

import contextlib
import csv
import os
import secrets
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

import numpy as np

from curator.errors import CuratorError
from curator.ranking import percentiles, ranks
from curator.records import ScoreEvent

RANKED_COLUMNS = (
    "rank",
    "file_name",
    "art_score",
    "percentile",
    "path",
    "width",
    "height",
    "size",
    "modified",
    "content_hash",
    "model",
    "error",
)
ARTSCORE_COLUMNS = ("file_name", "art_score")

#: First characters that make a spreadsheet take a cell for a formula, and the guard itself.
_GUARDED = "=+-@\t\r\n'"


@dataclass(frozen=True, slots=True)
class RankedRow:
    """One line of a ranked list: an event with its place among the others.

    Parameters
    ----------
    rank
        Competition rank from 1, or None for an unreadable file.
    percentile
        Share of the list's scores at or below this one, (0, 100], or None.
    """

    event: ScoreEvent
    rank: int | None
    percentile: float | None


@dataclass(frozen=True, slots=True)
class ComparedColumn:
    """A metric's values by path; pictures that were not compared have an empty cell."""

    metric: str
    values: Mapping[Path, float]

    def cell(self, path: Path) -> str:
        """Return what stands in a picture's line."""
        value = self.values.get(path)
        return "" if value is None else repr(value)


def rank_events(events: Sequence[ScoreEvent]) -> list[RankedRow]:
    """Return scored files best first (ties by path), then unreadable ones by path."""
    scored = [event for event in events if event.score is not None]
    values = np.array([event.score.value for event in scored if event.score], dtype=np.float64)
    rows = [
        RankedRow(event, int(rank), float(percentile))
        for event, rank, percentile in zip(scored, ranks(values), percentiles(values), strict=True)
    ]
    rows.sort(key=lambda row: (row.rank, os.fsencode(row.event.stamp.path)))
    unreadable = [event for event in events if event.score is None and event.error is not None]
    unreadable.sort(key=lambda event: os.fsencode(event.stamp.path))
    return rows + [RankedRow(event, None, None) for event in unreadable]


def write_ranked_csv(
    rows: Sequence[RankedRow],
    model: str,
    out: Path | TextIO,
    compared: ComparedColumn | None = None,
) -> None:
    """Write a ranked list with the columns `RANKED_COLUMNS`.

    `modified` is in UTC (ISO 8601), `size` in bytes, `width` and `height` in pixels.

    Parameters
    ----------
    compared
        One more column at the end, of a comparison with a reference.

    Raises
    ------
    CuratorError
        If `out` can't be written. What was there before is kept then.
    """
    if compared is None:
        _write(out, RANKED_COLUMNS, (_ranked_cells(row, model) for row in rows))
        return
    cells = ([*_ranked_cells(row, model), compared.cell(row.event.stamp.path)] for row in rows)
    _write(out, (*RANKED_COLUMNS, compared.metric), cells)


def write_artscore_csv(events: Sequence[ScoreEvent], out: Path | TextIO) -> None:
    """Write `file_name,art_score` as the published script does: one folder, names sorted.

    Raises
    ------
    CuratorError
        If `out` can't be written.
    """
    scored = sorted(
        (event.stamp.path.name, event.score.value) for event in events if event.score is not None
    )
    write_values_csv(scored, ARTSCORE_COLUMNS[1], out)


def write_values_csv(rows: Iterable[tuple[str, float]], column: str, out: Path | TextIO) -> None:
    """Write `file_name,COLUMN`: names with one value each, in the order given.

    Raises
    ------
    CuratorError
        If `out` can't be written.
    """
    cells = ([_guard(name), repr(value)] for name, value in rows)
    _write(out, (ARTSCORE_COLUMNS[0], column), cells)


def read_csv(path: Path) -> list[dict[str, str]]:
    """Read back a list written here: each row by column name, with names as they were.

    Raises
    ------
    CuratorError
        If the file can't be read.
    """
    try:
        with path.open(encoding="utf-8", errors="surrogateescape", newline="") as file:
            return [
                {column: _unguard(cell or "") for column, cell in row.items()}
                for row in csv.DictReader(file)
            ]
    except (OSError, csv.Error) as error:
        raise CuratorError(f"{path} can't be read as a list: {error}.") from error


def _ranked_cells(row: RankedRow, model: str) -> list[str]:
    event = row.event
    facts, stamp = event.facts, event.stamp
    return [
        "" if row.rank is None else str(row.rank),
        _guard(stamp.path.name),
        "" if event.score is None else repr(event.score.value),
        "" if row.percentile is None else f"{row.percentile:.2f}",
        _guard(str(stamp.path)),
        "" if facts is None else str(facts.width),
        "" if facts is None else str(facts.height),
        str(stamp.size),
        _modified(stamp.mtime_ns),
        "" if facts is None else facts.content_hash,
        _guard(model),
        _guard(event.error or ""),
    ]


def _modified(mtime_ns: int) -> str:
    try:
        modified = datetime.fromtimestamp(mtime_ns // 10**9, UTC)
    except (ValueError, OverflowError, OSError):  # file systems can tell years that no date has
        return ""
    return modified.isoformat().replace("+00:00", "Z")


def _guard(text: str) -> str:
    """Put an apostrophe before what a spreadsheet would run. Numbers never pass through here."""
    return f"'{text}" if text.startswith(tuple(_GUARDED)) else text


def _unguard(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(tuple(_GUARDED)) else cell


def _write(out: Path | TextIO, columns: Sequence[str], rows: Iterator[list[str]]) -> None:
    try:
        if isinstance(out, Path):
            with _opened(out) as file:
                _write_rows(file, columns, rows)
        else:
            _write_rows(out, columns, rows)
            out.flush()
    except BrokenPipeError:
        raise  # whoever read it has gone, which is no fault
    except OSError as error:
        name = out if isinstance(out, Path) else "The list"
        raise CuratorError(
            f"{name} can't be written ({error.strerror or error}): choose another place."
        ) from error


def _write_rows(file: TextIO, columns: Sequence[str], rows: Iterator[list[str]]) -> None:
    plain = csv.writer(file, lineterminator="\n")
    # With this line end, Python 3.11 leaves a carriage return unquoted, and the row would break.
    quoted = csv.writer(file, lineterminator="\n", quoting=csv.QUOTE_ALL)
    plain.writerow(columns)
    for row in rows:
        writer = quoted if any("\r" in cell for cell in row) else plain
        writer.writerow(row)


def _opened(path: Path) -> contextlib.AbstractContextManager[TextIO]:
    """Open `path` for a whole list; a link stays one, and a device or a pipe is written to."""
    target = Path(os.path.realpath(path))
    if path.exists() and not path.is_file() and not path.is_dir():
        return path.open("w", encoding="utf-8", errors="surrogateescape", newline="")
    return _replacing(target)


@contextlib.contextmanager
def _replacing(path: Path) -> Iterator[TextIO]:
    """Open a neighbour of `path` for writing that takes its name only when complete."""
    part = path.with_name(f".{path.name[:40]}.{secrets.token_hex(4)}.part")
    try:
        # Names that are not UTF-8 keep their bytes.
        with part.open("x", encoding="utf-8", errors="surrogateescape", newline="") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
