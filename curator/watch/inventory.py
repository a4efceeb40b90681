"""The picture files a watcher has told of: what a rescan is compared with."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from curator.records import ImageStamp


class Inventory:
    """Stamps by path, kept folder by folder so that folders can move and go as one.

    Of a million files their stamps would be most of a program's memory: only names, sizes and
    times are kept.
    """

    def __init__(self, stamps: Iterable[ImageStamp] = ()) -> None:
        self._folders: dict[str, dict[str, tuple[int, int]]] = {}
        for stamp in stamps:
            self.put(stamp)

    def get(self, path: Path) -> ImageStamp | None:
        """Return a file's last known stamp."""
        found = self._folders.get(str(path.parent), {}).get(path.name)
        return None if found is None else ImageStamp(path, *found)

    def put(self, stamp: ImageStamp) -> None:
        """Remember a file as it is now."""
        files = self._folders.setdefault(str(stamp.path.parent), {})
        files[stamp.path.name] = stamp.size, stamp.mtime_ns

    def drop(self, path: Path) -> None:
        """Forget a file."""
        files = self._folders.get(str(path.parent))
        if files is not None and files.pop(path.name, None) is not None and not files:
            del self._folders[str(path.parent)]

    def below(self, folder: Path) -> list[ImageStamp]:
        """Return what is known of the files in a folder, at any depth."""
        return [
            ImageStamp(Path(key, name), *found)
            for key in self._keys(folder)
            for name, found in self._folders[key].items()
        ]

    def count_below(self, folder: Path) -> int:
        """Return how many files are known in a folder, at any depth."""
        return sum(len(self._folders[key]) for key in self._keys(folder))

    def drop_below(self, folder: Path) -> None:
        """Forget the files in a folder, at any depth."""
        for key in list(self._keys(folder)):
            del self._folders[key]

    def move_below(self, source: Path, target: Path) -> None:
        """Remember the files in one folder under another folder's path."""
        moved = self.below(source)
        self.drop_below(source)
        for stamp in moved:
            path = target / stamp.path.relative_to(source)
            self.put(ImageStamp(path, stamp.size, stamp.mtime_ns))

    def _keys(self, folder: Path) -> Iterator[str]:
        key = str(folder)
        prefix = key.rstrip(os.sep) + os.sep
        return (k for k in self._folders if k == key or k.startswith(prefix))
