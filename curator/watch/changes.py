"""What a watcher tells: frozen records, in the order in which things happened."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from curator.records import ImageStamp


@dataclass(frozen=True, slots=True)
class Settled:
    """A picture file arrived or changed, and has held still since.

    It is whole, or its writer gave up on it: then it can't be read, and that is worth showing.
    """

    stamp: ImageStamp


@dataclass(frozen=True, slots=True)
class Removed:
    """A picture file is gone, or a folder with everything below it."""

    path: Path


@dataclass(frozen=True, slots=True)
class Moved:
    """A picture file or a whole folder has another path now; its contents are as they were.

    Parameters
    ----------
    along
        The pictures already told of that came along, by their new paths, as they were told.
        What else lies there is told of once it has settled, and only then: of a file that goes
        before that, its end is never told, unless the watcher was told that it was met.
    """

    source: Path
    target: Path
    along: tuple[ImageStamp, ...] = field(default=(), compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class RootLost:
    """A watched folder went away as a whole (a drive, a share): nothing below it was removed."""

    root: Path


@dataclass(frozen=True, slots=True)
class RootFound:
    """A watched folder is back.

    What differs from before follows. Where not one of the pictures known before is in its place,
    it is taken for another drive's folder: its pictures arrive, and none is reported as removed.
    """

    root: Path


@dataclass(frozen=True, slots=True)
class Trouble:
    """Watching goes on, but less well than asked for; one plain sentence says why."""

    message: str


Change = Settled | Removed | Moved | RootLost | RootFound | Trouble
