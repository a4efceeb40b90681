"""Watched folders, and whether they are the ones that they were."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path

#: Device and inode of a folder.
Identity = tuple[int, int]


@dataclass(slots=True)
class Root:
    """A watched folder, which may go away and come back.

    Parameters
    ----------
    path
        As the user gave it, absolute.
    identity
        What the folder was when it was last there; None if it never was.
    present
        The consumer takes it to be there.
    """

    path: Path
    identity: Identity | None = None
    present: bool = False

    def is_here(self) -> bool:
        """Tell whether the folder is there and still the same.

        A drive that is unplugged often leaves its mount point behind: same path, other folder.
        """
        return self.identity is not None and identify(self.path) == self.identity


def identify(folder: Path) -> Identity | None:
    """Return which folder is at a path; None where none can be reached."""
    try:
        found = folder.stat()
    except OSError:
        return None
    return (found.st_dev, found.st_ino) if stat.S_ISDIR(found.st_mode) else None


def is_empty(folder: Path) -> bool:
    """Tell whether a folder holds nothing, or can't be listed."""
    try:
        with os.scandir(folder) as entries:
            return next(entries, None) is None
    except OSError:
        return True


def distinct_roots(folders: list[Path], *, recursive: bool) -> list[Root]:
    """Return one root for each folder that no other one covers."""
    paths = sorted({Path(os.path.abspath(folder)) for folder in folders})  # noqa: PTH100 - keeps symbolic links, drops ".."
    kept: list[Path] = []
    for path in paths:
        if not (recursive and any(path.is_relative_to(other) for other in kept)):
            kept.append(path)
    return [Root(path) for path in kept]
