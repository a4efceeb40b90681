"""A job's results into a library."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from curator.distributed.partitions import Partitions
from curator.images.scan import take_stamp
from curator.records import ImageFacts, ImageStamp, ModelKey, Score, ScoreEvent


class Receiver(Protocol):
    """What takes results; `curator.library.Library` does."""

    def record(self, events: Sequence[ScoreEvent], key: ModelKey) -> None: ...

    def record_contents(
        self, scored: Sequence[tuple[ImageFacts, Score]], key: ModelKey
    ) -> None: ...


@dataclass(frozen=True, slots=True)
class Imported:
    """How many scores came in, and how many pictures are at hand here, as they were scored."""

    scores: int
    files: int


def import_results(folder: Path, library: Receiver) -> Imported:
    """Bring the results in a folder into a library, a partition at a time.

    A score is kept by its content, whatever machine or shard that came from, so that the same
    picture is not scored again wherever it turns up. A file is kept, too, if it is here and has
    not changed. Run again it changes nothing.

    Raises
    ------
    CuratorError
        If the folder holds no results, or either can't be read or written.
    """
    partitions = Partitions.opened(folder)
    scores = files = 0
    for rows in partitions.tables():
        told = rows.to_pylist()
        here = list(_events(told))
        contents = [(_facts(row), _score(row)) for row in told if row["art_score"] is not None]
        library.record_contents(contents, partitions.owner.key)
        library.record(here, partitions.owner.key)
        scores += len(contents)
        files += len(here)
    return Imported(scores, files)


def _events(rows: Sequence[dict[str, Any]]) -> Iterator[ScoreEvent]:
    """Give what became of the files that are here and are as they were."""
    for row in rows:
        stamp = take_stamp(Path(row["path"])) if Path(row["path"]).is_absolute() else None
        if stamp is None or row["transient"]:
            continue
        if stamp == ImageStamp(stamp.path, row["size"], row["mtime_ns"]):
            if row["error"] is not None:
                yield ScoreEvent(stamp, error=row["error"])
            else:
                yield ScoreEvent(stamp, _facts(row), _score(row))


def _facts(row: dict[str, Any]) -> ImageFacts:
    return ImageFacts(row["content_hash"], row["width"], row["height"])


def _score(row: dict[str, Any]) -> Score:
    return Score(row["art_score"], row["precision"])
