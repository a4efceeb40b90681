"""Records to fill a library with, and the library that is kept of each schema version.

`python -m tests.library.samples FILE` writes that library with the present schema.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from curator.curation.actions import Journal
from curator.library import Library
from curator.records import (
    Generation,
    ImageFacts,
    ImageStamp,
    Marks,
    ModelKey,
    Score,
    ScoreEvent,
)

KEY = ModelKey("a" * 64, "squash-224-v1")
OTHER_MODEL = ModelKey("b" * 64, "squash-224-v1")
OTHER_PREPROCESS = ModelKey("a" * 64, "aspect-224-v1")

ODD_NAMES = [
    "100%_done_.png",
    "100x_done_.png",
    "with'quote\".png",
    "new\nline.png",
    "日本語 ü.png",
    " spaces .png",
    "*?[a-z].png",
    os.fsdecode(b"caf\xe9.png"),
    os.fsdecode(b"\xff\xfe.png"),
]

#: What a stored library of an earlier version holds.
STORED_ROOT = Path("/pictures")


def facts(content: object) -> ImageFacts:
    return ImageFacts(hashlib.sha256(repr(content).encode()).hexdigest(), 640, 480)


def stamp(
    path: Path | str, size: int = 1000, mtime_ns: int = 1_700_000_000_123_456_789
) -> ImageStamp:
    return ImageStamp(Path(path), size, mtime_ns)


def scored(path: Path | str, content: object, value: float, *, cached: bool = False) -> ScoreEvent:
    return ScoreEvent(stamp(path), facts(content), Score(value, "float32"), cached=cached)


def unreadable(path: Path | str, *, transient: bool = False) -> ScoreEvent:
    return ScoreEvent(stamp(path), error=f"{path} is not a picture.", transient=transient)


def stored_events() -> list[ScoreEvent]:
    return [
        scored(STORED_ROOT / "a.png", "a", 1.5),
        scored(STORED_ROOT / "copy of a.png", "a", 1.5),
        scored(STORED_ROOT / "sub" / os.fsdecode(b"caf\xe9.png"), "cafe", -2.25),
        unreadable(STORED_ROOT / "broken.png"),
    ]


def write_stored_library(path: Path) -> None:
    with Library(path) as library:
        library.record(stored_events(), KEY)
        library.record([scored(STORED_ROOT / "a.png", "a", 9.0)], OTHER_MODEL)
        library.remember_root(STORED_ROOT)
        library.set_root_watched(STORED_ROOT, False)
        curate_stored_library(library)


def curate_stored_library(library: Library) -> None:
    """Give the pictures of a stored library marks, names and prompts, and undo a step."""
    journal = Journal(library, session="stored")
    a, cafe = facts("a").content_hash, facts("cafe").content_hash
    with journal.edit("Mark") as edit:
        edit.set_marks({a: Marks(3, 1, 2)})
        edit.tag([a, cafe], "Night")
        edit.collect([cafe, a], "Best")
        edit.save_query("Good", "stars:>=3")
        edit.pick(a, cafe, model=KEY)
    with journal.edit("Reject") as edit:
        edit.mark([cafe], flag=-1)
    journal.undo()
    library.generations.record({a: Generation("A1111", "a red fox", "blurry", "sdxl", steps=20)})


def unread(
    library: Library, version: int, roots: Sequence[Path] | None = None, **options: int
) -> list[tuple[str, ImageStamp]]:
    """The contents that no reader of this version looked into, page by page."""
    pages = library.generations.unread(version, roots, **options)
    return [content for page in pages for content in page]


if __name__ == "__main__":
    write_stored_library(Path(sys.argv[1]))
