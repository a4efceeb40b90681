"""A program of its own that writes batches to a library, to run beside others or to be killed.

`python -m tests.library.writer LIBRARY NAME BATCHES` tells of each batch once it is kept.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import count, islice
from pathlib import Path

from curator.address import LibraryPlace, SharedLibrary, library_place
from curator.library import Library
from curator.records import ScoreEvent
from tests.library.samples import KEY, scored

BATCH = 50


def batches(name: str) -> Iterator[list[ScoreEvent]]:
    """Give batches without end; every second picture is one that other writers write too."""
    for batch in count():
        yield [
            scored(
                folder_of(name, batch) / f"{n}.png",
                (batch, n) if n % 2 else (name, batch, n),
                float(n),
            )
            for n in range(BATCH)
        ]


def folder_of(name: str, batch: int) -> Path:
    return Path("/") / name / str(batch)


def told(place: LibraryPlace) -> str:
    """Give a library's place as an argument."""
    return place.url if isinstance(place, SharedLibrary) else str(place)


def write(place: LibraryPlace, name: str, number: int) -> None:
    with Library(place) as library:
        assert library.notices == ()
        for batch in islice(batches(name), number):
            library.record(batch, KEY)
            print("kept", flush=True)  # noqa: T201


if __name__ == "__main__":
    write(library_place(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
