"""A job's results: one Parquet file a unit, whole or not there.

```
DIR/job.json             whose scores these are
DIR/parts/NAME.parquet   a unit's rows
```
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Self

import pyarrow as pa
from pyarrow import parquet

from curator.distributed.units import Place, Unit
from curator.errors import CuratorError
from curator.export.files import plain_errors, replacing
from curator.images.formats import printable_path
from curator.records import ModelKey

#: What is known of each picture. The hash of the content, that of the model and the preprocess's
#: version are what a score is keyed by, and stand in every row so that files can be joined.
SCHEMA = pa.schema(
    [
        pa.field("path", pa.string(), nullable=False),
        ("file_name", pa.string()),
        ("art_score", pa.float64()),
        ("precision", pa.string()),
        ("width", pa.int32()),
        ("height", pa.int32()),
        ("size", pa.int64()),
        ("mtime_ns", pa.int64()),
        ("content_hash", pa.string()),
        ("model_hash", pa.string()),
        ("preprocess", pa.string()),
        ("error", pa.string()),
        ("transient", pa.bool_()),
    ]
)

_SHARD = b"shard"


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose scores a folder of results holds."""

    model: str
    model_hash: str
    preprocess: str

    @property
    def key(self) -> ModelKey:
        """What the scores are keyed by, besides the contents."""
        return ModelKey(self.model_hash, self.preprocess)


class Partitions:
    """The results in one folder.

    Parameters
    ----------
    folder
        Made, with its folders, if it is not there.

    Raises
    ------
    CuratorError
        If the folder holds scores of another model or preprocess, or can't be written.
    """

    def __init__(self, folder: Path, owner: Owner) -> None:
        self.folder = folder
        self.owner = owner
        self._parts = folder / "parts"
        with plain_errors(folder):
            self._parts.mkdir(parents=True, exist_ok=True)
            known = folder / "job.json"
            if not known.exists():
                with replacing(known, "w") as file:
                    json.dump(asdict(owner), file, indent=2)
        if read_owner(folder).key != owner.key:
            raise CuratorError(
                f"{printable_path(folder)} holds scores of another model or preprocess: name "
                "another folder."
            )

    @classmethod
    def opened(cls, folder: Path) -> Self:
        """Open results that are there.

        Raises
        ------
        CuratorError
            If there are none.
        """
        return cls(folder, read_owner(folder))

    def files(self) -> list[Path]:
        """Return the partitions."""
        return sorted(self._parts.glob("*.parquet"))

    def tables(self, columns: Sequence[str] | None = None) -> Iterator[pa.Table]:
        """Read partition after partition, whole or some of its columns."""
        for path in self.files():
            yield _read(path, columns)

    def write(self, unit: Unit, rows: pa.Table) -> None:
        """Keep a unit's rows, instead of those that it had."""
        place = unit.places[0]
        shard = {} if unit.kind == "pictures" else {_SHARD: json.dumps(asdict(place)).encode()}
        self._write(self._parts / f"{unit.name}.parquet", rows.cast(SCHEMA), shard)

    def is_finished(self, shard: Unit) -> bool:
        """Say whether a shard's rows are there and nothing speaks for reading it again."""
        path = self._parts / f"{shard.name}.parquet"
        if not path.exists():
            return False
        with plain_errors(path):
            told = parquet.read_schema(path).metadata or {}
        before = Place(**json.loads(told[_SHARD])) if _SHARD in told else None
        if before is None or _changed(shard.places[0], before):
            return False
        return True not in _read(path, ["transient"])["transient"].to_pylist()

    def unfinished(self, pictures: Sequence[Place]) -> list[Place]:
        """Return the single pictures that are not scored as they are now.

        Rows of those that changed, or whose errors may pass, are dropped.
        """
        if not pictures:  # to read all that is there takes a while
            return []
        wanted = {storable(place.address): place for place in pictures}
        for path in self.files():
            rows = _read(path, ["path", "size", "mtime_ns", "transient"])
            stale = []
            for number, row in enumerate(rows.to_pylist()):
                place = wanted.get(row["path"])
                if place is None:
                    continue
                kept = Place(row["path"], row["size"], row["mtime_ns"])
                if row["transient"] or _changed(place, kept):
                    stale.append(number)
                else:
                    del wanted[row["path"]]
            if stale:
                self._drop(path, set(stale))
        return list(wanted.values())

    def _drop(self, path: Path, numbers: set[int]) -> None:
        rows = _read(path, None)
        kept = rows.take([number for number in range(len(rows)) if number not in numbers])
        with plain_errors(path):
            if len(kept):
                self._write(path, kept, {})
            else:
                path.unlink(missing_ok=True)

    def _write(self, path: Path, rows: pa.Table, metadata: dict[bytes, bytes]) -> None:
        with plain_errors(path), replacing(path, "wb") as file:
            parquet.write_table(rows.replace_schema_metadata(metadata), file, compression="zstd")


def read_owner(folder: Path) -> Owner:
    """Return whose scores a folder holds.

    Raises
    ------
    CuratorError
        If it holds no results.
    """
    try:
        return Owner(**json.loads((folder / "job.json").read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError) as error:
        raise CuratorError(
            f"{printable_path(folder)} holds no results of `curator score --engine ray`: name the "
            "folder that was given as --out."
        ) from error


def storable(text: str) -> str:
    """Return a name as UTF-8 can hold it, bytes that are not escaped."""
    return text.encode("utf-8", "backslashreplace").decode()


def _changed(now: Place, before: Place) -> bool:
    """Say whether a place is known to hold something else now; what isn't told hasn't changed."""
    pairs = ((now.size, before.size), (now.mtime_ns, before.mtime_ns))
    return any(None not in pair and pair[0] != pair[1] for pair in pairs)


def _read(path: Path, columns: Sequence[str] | None) -> pa.Table:
    return _plainly(path, lambda: parquet.read_table(path, columns=columns, partitioning=None))


def _plainly(path: Path, read: Callable[[], Any]) -> Any:
    try:
        return read()
    except (OSError, pa.ArrowException) as error:
        raise CuratorError(
            f"{printable_path(path)} can't be read ({error}): remove it, and the next run scores "
            "its pictures again."
        ) from error
