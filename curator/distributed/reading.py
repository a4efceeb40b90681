"""Units to pictures ready to score: what a reading task does, on any machine of the cluster.

A row travels to whoever scores it with its 150 kB of pixels, or with its error and none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

import pyarrow as pa

from curator.distributed.partitions import storable
from curator.distributed.pictures import Read, read_unit
from curator.distributed.units import Unit
from curator.images.intake import PreparedFile, prepare
from curator.images.isolation import shared_decoders
from curator.images.preprocess import Preprocess
from curator.images.room import DecodingRoom

#: Rows that are handed on at once.
_TOGETHER = 32

#: How a picture is on its way; `number` counts within its unit, and `last` ends it.
PREPARED = pa.schema(
    [
        ("unit", pa.string()),
        ("number", pa.int64()),
        ("last", pa.bool_()),
        ("path", pa.string()),
        ("file_name", pa.string()),
        ("width", pa.int32()),
        ("height", pa.int32()),
        ("size", pa.int64()),
        ("mtime_ns", pa.int64()),
        ("content_hash", pa.string()),
        ("error", pa.string()),
        ("transient", pa.bool_()),
        ("pixels", pa.binary()),
        ("pixel_rows", pa.int32()),
    ]
)


def prepare_units(units: pa.Table, preprocess: str) -> Iterator[pa.Table]:
    """Read and decode units, told as JSON in the column `unit`.

    Of a unit without pictures there is one row, which has a number and no path.
    """
    for text in units["unit"].to_pylist():
        rows = _rows(Unit.from_json(text), Preprocess(preprocess))
        while some := list(islice(rows, _TOGETHER)):
            yield pa.Table.from_pylist(some, PREPARED)


def _rows(unit: Unit, preprocess: Preprocess) -> Iterator[dict[str, Any]]:
    room, decoders = DecodingRoom(), shared_decoders()
    name, number, held = unit.name, 0, None
    for number, read in enumerate(_any(read_unit(unit))):
        if held is not None:
            yield held
        prepared = None if read is None else _prepared(read, preprocess, room, decoders)
        held = {"unit": name, "number": number, "last": False}
        if read is not None and prepared is not None:
            held |= _row(read, prepared)
    if held is not None:
        yield held | {"last": True}


def _any(reads: Iterable[Read]) -> Iterator[Read | None]:
    """Give what there is, or one None."""
    empty = True
    for read in reads:
        empty = False
        yield read
    if empty:
        yield None


def _prepared(
    read: Read, preprocess: Preprocess, room: DecodingRoom, decoders: Any
) -> PreparedFile:
    if read.file.error is not None:
        return PreparedFile(read.file, error=read.file.error, transient=read.transient)
    return prepare(read.file, preprocess, room, decoders)


def _row(read: Read, prepared: PreparedFile) -> dict[str, Any]:
    stamp, facts, picture = prepared.read.stamp, prepared.facts, prepared.picture
    row: dict[str, Any] = {
        "path": storable(read.address),
        "file_name": storable(stamp.path.name),
        "size": stamp.size,
        "mtime_ns": stamp.mtime_ns,
        "content_hash": prepared.read.content_hash or None,
        "error": None if prepared.error is None else storable(prepared.error),
        "transient": prepared.transient,
    }
    if facts is not None and picture is not None:
        row |= {
            "width": facts.width,
            "height": facts.height,
            "pixels": picture.tobytes(),
            "pixel_rows": len(picture),
        }
    return row
