"""A unit's bytes: single files, members of a tar, or cells of a Parquet file.

Whatever is wrong with a picture or with a whole shard becomes a sentence; nothing is raised.
"""

from __future__ import annotations

import tarfile
import time
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Self, TypeVar

import pyarrow as pa
from pyarrow import parquet

from curator.distributed.units import Place, Unit, is_remote
from curator.images.formats import is_picture, printable
from curator.images.intake import ReadFile, read_and_hash
from curator.images.read import MAX_FILE_BYTES, hash_bytes
from curator.records import ImageStamp

#: Seconds to wait before a remote place is tried again.
_PAUSES = (0.5, 4.0)
#: Rows of a Parquet file that are held at once.
_ROWS = 32
#: What a column with pictures' bytes is called, and one with their names, likeliest first.
_IMAGE_COLUMNS = (
    "image", "image_bytes", "bytes", "jpg", "jpeg", "png", "webp", "img", "picture", "content",
    "data",
)  # fmt: skip
_NAME_COLUMNS = (
    "file_name",
    "filename",
    "path",
    "name",
    "key",
    "__key__",
    "image_path",
    "url",
    "id",
)

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Read:
    """One picture's bytes, or why there are none.

    Parameters
    ----------
    address
        Names the picture among all: a path or URL, `tar://MEMBER::SHARD` or `SHARD#ROW`.
    file
        Its stamp has the picture's own name; the time is 0 where nothing tells it.
    transient
        The error may be gone the next time.
    """

    address: str
    file: ReadFile
    transient: bool = False


def read_unit(unit: Unit) -> Iterator[Read]:
    """Read a unit's pictures one after the other."""
    if unit.kind == "pictures":
        yield from map(_read_single, unit.places)
        return
    (place,) = unit.places
    try:
        shard = _retried(lambda: _opened(place.address))
        with shard:
            yield from (_in_tar if unit.kind == "tar" else _in_parquet)(place, shard)
    except (tarfile.TarError, EOFError, zlib.error, pa.ArrowInvalid, pa.ArrowNotImplementedError):
        kind = "tar" if unit.kind == "tar" else "Parquet"
        sentence = f"{printable(place.address)} is no {kind} file or is damaged: write it anew."
        yield _failed(place, sentence)
    except Exception as error:  # each kind of storage raises errors of its own
        yield _failed(place, _unreadable(place.address, error), transient=True)


def _read_single(place: Place) -> Read:
    if not is_remote(place.address):
        stamp = ImageStamp(Path(place.address), place.size or 0, place.mtime_ns or 0)
        file = read_and_hash(stamp)
        return Read(place.address, file, transient=file.error is not None)
    try:
        data = _retried(lambda: _bytes_of(place.address))
    except Exception as error:  # as above
        return _failed(place, _unreadable(place.address, error), transient=True)
    name = place.address.partition("?")[0].rsplit("/", 1)[-1]
    return _picture(place.address, name, data, place.mtime_ns or 0)


class _Member(tarfile.TarInfo):
    """A header that is missed: Python takes a tar that was cut between members for whole."""

    @classmethod
    def fromtarfile(cls, tar: tarfile.TarFile) -> Self:
        try:
            return super().fromtarfile(tar)
        except tarfile.HeaderError as error:
            if type(error).__name__ in ("EmptyHeaderError", "TruncatedHeaderError"):
                raise tarfile.ReadError("the end mark is missing") from error
            raise


def _in_tar(place: Place, shard: IO[bytes]) -> Iterator[Read]:
    with tarfile.open(fileobj=shard, mode="r|*", tarinfo=_Member) as tar:
        for member in tar:
            if not member.isreg() or not is_picture(member.name):
                continue
            address = f"tar://{member.name}::{place.address}"
            opened = tar.extractfile(member) if member.size <= MAX_FILE_BYTES else None
            data = None if opened is None else opened.read()
            yield _picture(address, member.name, data, int(member.mtime * 10**9))


def _in_parquet(place: Place, shard: IO[bytes]) -> Iterator[Read]:
    with parquet.ParquetFile(shard) as file:
        image = _image_column(file.schema_arrow)
        if image is None:
            sentence = (
                f"{printable(place.address)} has no column with the bytes of pictures: name it "
                f'"{_IMAGE_COLUMNS[0]}".'
            )
            yield _failed(place, sentence)
            return
        name = next((each for each in _NAME_COLUMNS if each in file.schema_arrow.names), None)
        number = 0
        columns = [image] if name is None else [image, name]
        for batch in file.iter_batches(batch_size=_ROWS, columns=columns):
            for row in batch.to_pylist():
                yield _in_row(place, number, row[image], row[name] if name else None)
                number += 1


def _in_row(place: Place, number: int, cell: Any, name: Any) -> Read:
    if isinstance(cell, dict):
        name = name or cell.get("path")
        cell = cell.get("bytes")
    shown = str(name or f"{place.address}-{number}")
    return _picture(f"{place.address}#{number}", shown, cell, 0)


def _image_column(schema: pa.Schema) -> str | None:
    """Find the column with pictures: by its name, or else the only one that holds bytes."""
    holding = [field.name for field in schema if _holds_bytes(field.type)]
    named = next((name for name in _IMAGE_COLUMNS if name in holding), None)
    return named or (holding[0] if len(holding) == 1 else None)


def _holds_bytes(kind: pa.DataType) -> bool:
    if pa.types.is_struct(kind):
        at = kind.get_field_index("bytes")
        return at >= 0 and _holds_bytes(kind.field(at).type)
    return bool(pa.types.is_binary(kind) or pa.types.is_large_binary(kind))


def _picture(address: str, name: str, data: bytes | None, mtime_ns: int) -> Read:
    path = Path(name)
    if data is None or len(data) > MAX_FILE_BYTES:
        reason = "is missing" if data is None else "is too large for a picture"
        stamp = ImageStamp(path, 0, mtime_ns)
        return Read(
            address, ReadFile(stamp, error=f"{printable(name)} {reason}: write its shard anew.")
        )
    return Read(address, ReadFile(ImageStamp(path, len(data), mtime_ns), data, hash_bytes(data)))


def _failed(place: Place, sentence: str, *, transient: bool = False) -> Read:
    stamp = ImageStamp(Path(place.address), place.size or 0, place.mtime_ns or 0)
    return Read(place.address, ReadFile(stamp, error=sentence), transient)


def _unreadable(address: str, error: Exception) -> str:
    reason = str(error).strip().rstrip(".") or type(error).__name__
    return (
        f"{printable(address)} can't be read ({reason}): check the address and your access to it."
    )


def _opened(address: str) -> IO[bytes]:
    if not is_remote(address):
        return Path(address).open("rb")
    import fsspec

    opened: IO[bytes] = fsspec.open(address, "rb").open()
    return opened


def _bytes_of(address: str) -> bytes:
    with _opened(address) as file:
        return file.read()


def _retried(attempt: Callable[[], Result]) -> Result:
    """Try again what a network may have spoilt, but not what is not there."""
    for pause in _PAUSES:
        try:
            return attempt()
        except (FileNotFoundError, ImportError, PermissionError):
            raise
        except Exception:  # each kind of storage raises errors of its own
            time.sleep(pause)
    return attempt()
