"""Lists as Parquet, for data frames and databases. Needs pyarrow, which is an extra."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from curator.errors import CuratorError
from curator.export.files import opened, plain_errors
from curator.export.ranked import Column, DetailsByContent, RankedRow, Value, ranked_columns
from curator.installation import how_to_add

if TYPE_CHECKING:
    import pyarrow


def write_parquet(
    rows: Sequence[RankedRow], model: str, out: Path, details: DetailsByContent
) -> None:
    r"""Write a ranked list with its details as a Parquet file.

    Columns are typed (64-bit integers and floats, UTF-8), `tags` is a list of texts, `loras` one
    of (name, weight). Bytes of a name that are not UTF-8 are escaped as `\udcNN`.

    Raises
    ------
    CuratorError
        If pyarrow is not installed, or `out` can't be written. What was there before is kept then.
    """
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError as error:
        raise CuratorError(
            f"Parquet needs pyarrow: {how_to_add('parquet')}, or choose another format."
        ) from error
    table = _table(rows, ranked_columns(model, details), details)
    with plain_errors(out):
        try:
            with opened(out, "wb") as file:
                parquet.write_table(table, file, compression="zstd")
        except pyarrow.ArrowException as error:
            raise CuratorError(f"{out} can't be written as Parquet: {error}.") from error


def _table(
    rows: Sequence[RankedRow], columns: Sequence[Column], details: DetailsByContent
) -> pyarrow.Table:
    import pyarrow

    types = {"text": pyarrow.string(), "whole": pyarrow.int64(), "number": pyarrow.float64()}
    arrays = {
        column.name: pyarrow.array(
            [_storable(column.value(row)) for row in rows], types[column.kind]
        )
        for column in columns
    }
    known = [details.get(row.event.facts.content_hash) if row.event.facts else None for row in rows]
    arrays["tags"] = pyarrow.array(
        [list(each.tags) if each else [] for each in known], pyarrow.list_(pyarrow.string())
    )
    lora = pyarrow.struct([("name", pyarrow.string()), ("weight", pyarrow.float64())])
    arrays["loras"] = pyarrow.array(
        [
            [{"name": name, "weight": weight} for name, weight in each.generation.loras]
            if each and each.generation
            else []
            for each in known
        ],
        pyarrow.list_(lora),
    )
    return pyarrow.table(arrays)


def _storable(value: Value) -> Value:
    """Return a value without what UTF-8 can't hold; empty texts are no values."""
    if isinstance(value, str):
        return value.encode("utf-8", "backslashreplace").decode() or None
    return value
