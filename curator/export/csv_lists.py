"""Lists as CSV, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import IO, TextIO

from curator.errors import CuratorError
from curator.export.files import opened, plain_errors
from curator.export.ranked import (
    Column,
    ComparedColumn,
    DetailsByContent,
    RankedRow,
    ranked_columns,
)
from curator.records import ScoreEvent

ARTSCORE_COLUMNS = ("file_name", "art_score")

#: First characters that make a spreadsheet take a cell for a formula, and the guard itself. Where
#: people write Japanese or Chinese, the wide ones do so too.
_GUARDED = "=+-@\t\r\n'\uff1d\uff0b\uff0d\uff20"


def write_ranked_csv(
    rows: Sequence[RankedRow],
    model: str,
    out: Path | TextIO,
    compared: ComparedColumn | None = None,
    details: DetailsByContent | None = None,
) -> None:
    """Write a ranked list with the columns of `ranked_columns`.

    Parameters
    ----------
    compared
        One more column at the end, of a comparison with a reference.
    details
        More columns, of what is known beside the scores.

    Raises
    ------
    CuratorError
        If `out` can't be written. What was there before is kept then.
    """
    columns = ranked_columns(model, details, compared)
    cells = ([_cell(column, row) for column in columns] for row in rows)
    _write(out, [column.name for column in columns], cells)


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


def write_table_csv(
    columns: Sequence[str], rows: Iterable[Sequence[object]], out: Path | TextIO
) -> None:
    """Write any table: texts, numbers, yes and no, and nothing where a value is None.

    Raises
    ------
    CuratorError
        If `out` can't be written.
    """
    _write(out, columns, ([_plain(value) for value in row] for row in rows))


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


def _cell(column: Column, row: RankedRow) -> str:
    value = column.value(row)
    if value is None:
        return ""
    if column.name == "percentile":
        return f"{value:.2f}"
    return _guard(value) if isinstance(value, str) else repr(value)


def _plain(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case int() | float():
            return repr(value)
        case _:
            return _guard(str(value))


def _guard(text: str) -> str:
    """Put an apostrophe before what a spreadsheet would run. Numbers never pass through here."""
    return f"'{text}" if text.startswith(tuple(_GUARDED)) else text


def _unguard(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(tuple(_GUARDED)) else cell


def _write(out: Path | TextIO, columns: Sequence[str], rows: Iterator[list[str]]) -> None:
    with plain_errors(out):
        if isinstance(out, Path):
            with opened(out, "w") as file:
                _write_rows(file, columns, rows)
        else:
            _write_rows(out, columns, rows)
            out.flush()


def _write_rows(file: IO[str], columns: Sequence[str], rows: Iterator[list[str]]) -> None:
    plain = csv.writer(file, lineterminator="\n")
    # With this line end, Python 3.11 leaves a carriage return unquoted, and the row would break.
    quoted = csv.writer(file, lineterminator="\n", quoting=csv.QUOTE_ALL)
    plain.writerow(columns)
    for row in rows:
        writer = quoted if any("\r" in cell for cell in row) else plain
        writer.writerow(row)
