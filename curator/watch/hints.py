"""What an observer heard: a hint to look at the file system, never a fact about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path


class Heard(Enum):
    """What a hint is about."""

    FILE = auto()
    CLOSED = auto()
    FILE_MOVED = auto()
    FOLDER = auto()
    FOLDER_GONE = auto()
    FOLDER_MOVED = auto()


@dataclass(frozen=True, slots=True)
class Hint:
    """Something happened at a path; `target` is where a move ended."""

    heard: Heard
    path: Path
    target: Path | None = None
