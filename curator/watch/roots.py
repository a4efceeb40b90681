"""Watched folders, and whether they are the ones that they were."""

from __future__ import annotations

import os
import stat
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from curator.images.formats import is_picture

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


class Scope:
    """Which paths are followed: the pictures that a scan of the roots would find."""

    def __init__(self, roots: Sequence[Root], *, recursive: bool) -> None:
        self._roots = roots
        self._recursive = recursive

    def root_of(self, path: Path) -> Root | None:
        """Return the root that a path is or lies below."""
        return next((root for root in self._roots if path.is_relative_to(root.path)), None)

    def has_file(self, path: Path) -> bool:
        """Tell whether a file is followed."""
        return is_picture(path.name) and self.has_folder(path.parent)

    def has_folder(self, folder: Path) -> bool:
        """Tell whether files right in a folder are followed; hidden folders are not."""
        if not self._recursive:
            return any(folder == root.path for root in self._roots)
        root = self.root_of(folder)
        if root is None:
            return False
        return not any(part.startswith(".") for part in folder.relative_to(root.path).parts)


class Devices:
    """Remembers which device folders are on, to tell a drive that went away from deletions.

    Roots are looked after by their identities; this is for drives mounted somewhere below one.
    """

    def __init__(self) -> None:
        self._devices: dict[str, int] = {}

    def note(self, folder: Path) -> None:
        """Remember a folder's device, if it is a new folder."""
        if str(folder) not in self._devices and (identity := identify(folder)) is not None:
            self._devices[str(folder)] = identity[0]

    def renew(self, folder: Path) -> None:
        """Take in that a folder is sure to be here: its drive may be back under another number."""
        self.note(folder)
        before, identity = self._devices.get(str(folder)), identify(folder)
        if identity is not None and identity[0] != before:
            for key in self._keys(folder):
                if self._devices[key] == before:
                    self._devices[key] = identity[0]

    def forget(self, folder: Path) -> None:
        """Drop a folder that is gone, with all below it."""
        for key in self._keys(folder):
            del self._devices[key]

    def lost(self, folder: Path) -> bool:
        """Tell whether a folder, or where it was, is on another device than it was."""
        before = self._devices.get(str(folder))
        while before is not None:
            if (identity := identify(folder)) is not None:
                return identity[0] != before
            if folder == folder.parent:
                break
            folder = folder.parent
        return False

    def _keys(self, folder: Path) -> list[str]:
        prefix = str(folder).rstrip(os.sep) + os.sep
        return [key for key in self._devices if key == str(folder) or key.startswith(prefix)]


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
