"""Folders to the stamps of the pictures in them."""

from __future__ import annotations

import os
import stat
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from curator.errors import CuratorError
from curator.images.formats import is_picture, printable_path
from curator.records import ImageStamp

#: What tells one folder or file from another whatever it is called: device and inode.
_Identity = tuple[int, int]


def take_stamp(path: Path) -> ImageStamp | None:
    """Return the stamp of a regular file (links followed), or None where there is none."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    return _stamp(str(path), found) if stat.S_ISREG(found.st_mode) else None


def still_there(stamps: Iterable[ImageStamp]) -> Iterator[ImageStamp]:
    """Yield files as they are now, except those that are gone."""
    for stamp in stamps:
        if (now := take_stamp(stamp.path)) is not None:
            yield now


def scan(
    roots: Iterable[Path],
    *,
    recursive: bool = True,
    cancelled: Callable[[], bool] = lambda: False,
    on_problem: Callable[[Path, str], None] | None = None,
) -> Iterator[ImageStamp]:
    """Find the pictures in folders.

    Files come folder by folder, by name in code points, a folder's files before its subfolders.
    Hidden files and folders are passed over. A folder is visited once however many roots or links
    lead to it. Links to folders are followed after all real folders, so a picture inside the
    roots is always found under its real path, and loops end.

    Parameters
    ----------
    roots
        Folders, or files (which are yielded whatever their names).
    recursive
        Whether subfolders are visited.
    cancelled
        Asked between files; the scan ends when it says True.
    on_problem
        Called with each file or folder that can't be read, and a sentence. The scan goes on.

    Returns
    -------
    Iterator[ImageStamp]
        Absolute paths, each file once.

    Raises
    ------
    CuratorError
        A root is missing (at once, before anything is yielded) or can't be opened.
    """
    identified = [_identify_root(Path(os.path.abspath(root))) for root in roots]  # noqa: PTH100
    return _Scan(recursive, cancelled, on_problem).run(identified)


def _identify_root(root: Path) -> tuple[Path, os.stat_result]:
    try:
        return root, root.stat()
    except (OSError, ValueError) as error:
        raise CuratorError(
            f"{printable_path(root)} is not there or can't be opened "
            f"({_reason(error)}); check that its drive is connected."
        ) from error


class _Scan:
    def __init__(
        self,
        recursive: bool,
        cancelled: Callable[[], bool],
        on_problem: Callable[[Path, str], None] | None,
    ) -> None:
        self._recursive = recursive
        self._cancelled = cancelled
        self._on_problem = on_problem
        self._visited: set[_Identity] = set()
        #: Paths of files that were roots themselves, not to be yielded again.
        self._single: set[str] = set()
        self._links: deque[str] = deque()

    def run(self, roots: list[tuple[Path, os.stat_result]]) -> Iterator[ImageStamp]:
        folders = []
        for root, found in roots:
            if stat.S_ISDIR(found.st_mode):
                folders.append(str(root))
            elif str(root) not in self._single:
                self._single.add(str(root))
                yield _stamp(str(root), found)
        for folder in folders:
            yield from self._walk(folder, is_root=True)
        while self._links:
            yield from self._walk(self._links.popleft())

    def _walk(self, top: str, *, is_root: bool = False) -> Iterator[ImageStamp]:
        # A stack, not recursion: no depth of folders is too deep.
        stack = [top]
        while stack and not self._cancelled():
            folder = stack.pop()
            try:
                if not self._is_new(folder):
                    continue
                with os.scandir(folder) as listing:
                    entries = sorted(listing, key=lambda entry: entry.name)
            except OSError as error:
                if is_root and folder == top:
                    raise CuratorError(
                        f"The folder {printable_path(top)} can't be opened "
                        f"({_reason(error)}); check its permissions and its drive."
                    ) from error
                self._report(folder, error)
                continue
            subfolders: list[str] = []
            for entry in entries:
                if self._cancelled():
                    return
                found = self._visit(entry, subfolders)
                if found is not None:
                    yield found
            stack.extend(reversed(subfolders))

    def _is_new(self, folder: str) -> bool:
        found = os.stat(folder)  # noqa: PTH116 (no Path made for every folder)
        identity = (found.st_dev, found.st_ino)
        if identity in self._visited:
            return False
        self._visited.add(identity)
        return True

    def _visit(self, entry: os.DirEntry[str], subfolders: list[str]) -> ImageStamp | None:
        """Return a picture's stamp, note a folder for later, or do neither."""
        if entry.name.startswith("."):
            return None
        try:
            if entry.is_dir():
                if self._recursive:
                    (self._links if entry.is_symlink() else subfolders).append(entry.path)
            elif is_picture(entry.name) and entry.path not in self._single:
                found = entry.stat()
                if stat.S_ISREG(found.st_mode):
                    return _stamp(entry.path, found)
        except FileNotFoundError:
            pass  # deleted since it was listed, or a link to nothing
        except OSError as error:
            self._report(entry.path, error)
        return None

    def _report(self, path: str, error: OSError) -> None:
        if self._on_problem is not None:
            self._on_problem(
                Path(path),
                f"{printable_path(path)} can't be read ({_reason(error)}); it was passed over.",
            )


def _stamp(path: str, found: os.stat_result) -> ImageStamp:
    return ImageStamp(Path(path), found.st_size, found.st_mtime_ns)


def _reason(error: Exception) -> str:
    reason = error.strerror if isinstance(error, OSError) else None
    return (reason or str(error)).rstrip(".").lower()
