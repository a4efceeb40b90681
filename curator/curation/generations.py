"""Generation metadata of pictures that were scored before it was read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from curator.images.generation import PARSER_VERSION, read_generation
from curator.images.read import read_file
from curator.library import Library
from curator.records import Generation, ImageStamp

#: Files whose metadata is written at a time.
_BATCH = 64


@dataclass(frozen=True, slots=True)
class ReadProgress:
    """How far the reading has come: contents looked into, of how many, and how many told."""

    done: int
    total: int
    told: int


def read_missing(
    library: Library,
    roots: Sequence[Path] | None = None,
    *,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[ReadProgress]:
    """Read the generation metadata that the library lacks, a batch at a time.

    Files that were changed, moved away or can't be read now are left for another time.

    Parameters
    ----------
    roots
        Only what lies there; None for all that the library knows.

    Raises
    ------
    LibraryError
        From the library.
    """
    total = library.generations.count_unread(PARSER_VERSION, roots)
    if not total:
        return
    done = told = 0
    for page in library.generations.unread(PARSER_VERSION, roots):
        for batch in (page[start : start + _BATCH] for start in range(0, len(page), _BATCH)):
            read = _read(batch, cancelled)
            library.generations.record(read)
            done += len(batch)
            told += sum(bool(each.tool) for each in read.values())
            # Copies of what can't be read are met again on a later page.
            yield ReadProgress(done, max(done, total), told)
            if cancelled():
                return


def _read(
    batch: Sequence[tuple[str, ImageStamp]], cancelled: Callable[[], bool]
) -> dict[str, Generation]:
    """What the files of contents tell, of those that are as they were."""
    read: dict[str, Generation] = {}
    for content_hash, stamp in batch:
        if cancelled():
            break
        try:
            data, now = read_file(stamp.path)
        except (OSError, MemoryError):
            continue
        if now == stamp:  # the bytes are still those that were hashed
            read[content_hash] = read_generation(data) or Generation(parser_version=PARSER_VERSION)
    return read
