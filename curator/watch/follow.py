"""From hints to changes: what happened below the watched folders, told from the file system.

Neither threads nor watchdog live here. A hint only says where to look; whether a file is there,
whole or gone is asked of the file system once it holds still.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from curator.errors import CuratorError
from curator.images.scan import scan, take_stamp
from curator.records import ImageStamp
from curator.watch.changes import Change, Moved, Removed, Settled
from curator.watch.hints import Heard, Hint
from curator.watch.inventory import Inventory
from curator.watch.roots import Devices, Root, Scope
from curator.watch.settle import Settler, Vanished
from curator.watch.whole import is_whole


class Follower:
    """Follows the picture files below some roots.

    Attributes
    ----------
    wants_rescan
        A hint was heard that only a rescan can follow up, such as a new folder.
    doubts_roots
        A file vanished together with its root, which may be a drive that went away.
    missed
        How many changes were found by rescans alone; the observer may be deaf.
    """

    def __init__(
        self,
        roots: Sequence[Root],
        settler: Settler,
        *,
        recursive: bool,
        cancelled: Callable[[], bool],
    ) -> None:
        self.wants_rescan = False
        self.doubts_roots = False
        self.missed = 0
        self._scope = Scope(roots, recursive=recursive)
        self._settler = settler
        self._recursive = recursive
        self._cancelled = cancelled
        self._inventory = Inventory()
        self._devices = Devices()
        # Files that a rescan found and no hint has named since.
        self._unheard: set[Path] = set()

    def know(self, stamps: Iterable[ImageStamp]) -> None:
        """Take files for known, so that they are told of only when they change."""
        for stamp in stamps:
            if self._scope.has_file(stamp.path):
                self._remember(stamp)

    def meet(self, stamps: Iterable[ImageStamp], now: float) -> None:
        """Take files for known that the consumer found, and look closer where they differ by now.

        What was told of them already stays told.
        """
        for stamp in stamps:
            path = stamp.path
            if self._scope.has_file(path) and self._inventory.get(path) is None:
                self._remember(stamp)
                self._suspect(path, now, expected=True)

    def adopt(self, root: Root) -> None:
        """Take the files that are below a root now for known."""
        self._devices.note(root.path)
        try:
            self.know(scan([root.path], recursive=self._recursive, cancelled=self._cancelled))
        except CuratorError:
            self.doubts_roots = True

    def count_below(self, folder: Path) -> int:
        """Return how many files are known in a folder, at any depth."""
        return self._inventory.count_below(folder)

    def next_deadline(self) -> float | None:
        """Return when `poll` has something to do next."""
        return self._settler.next_deadline()

    def poll(self, now: float) -> list[Change]:
        """Return what has settled or gone."""
        changes: list[Change] = []
        for result in self._settler.poll(now, take_stamp, is_whole):
            if isinstance(result, Settled):
                self._count_missed(result.stamp.path)
                self._remember(result.stamp)
                changes.append(result)
            elif (removed := self._vanished(result, now)) is not None:
                changes.append(removed)
        return changes

    def hear(self, hint: Hint, now: float) -> list[Change]:
        """Follow up a hint; only moves are told of at once."""
        path, target = hint.path, hint.target
        match hint.heard:
            case Heard.FILE:
                if self._scope.has_file(path):
                    self._touch(path, now)
            case Heard.CLOSED:
                # Closing is no change by itself: a file already told of stays told.
                if self._scope.has_file(path) and (
                    path in self._settler or take_stamp(path) != self._inventory.get(path)
                ):
                    self._touch(path, now)
            case Heard.FOLDER:
                self.wants_rescan |= self._scope.has_folder(path)
            case Heard.FOLDER_GONE:
                self._touch_known_below(path, now)
            case Heard.FILE_MOVED if target is not None:
                return self._file_moved(path, target, now)
            case Heard.FOLDER_MOVED if target is not None:
                return self._folder_moved(path, target, now)
        return []

    def rescan(self, root: Root, now: float, *, expected: bool = False) -> None:
        """Compare what is below a root with what was told, and look closer where it differs.

        Parameters
        ----------
        expected
            No hints could have told of what is found.
        """
        problems: list[Path] = []
        found: set[Path] = set()
        as_known: set[str] = set()
        self._devices.note(root.path)
        try:
            for stamp in scan(
                [root.path],
                recursive=self._recursive,
                cancelled=self._cancelled,
                on_problem=lambda path, _: problems.append(path),
            ):
                found.add(stamp.path)
                if stamp == self._inventory.get(stamp.path):
                    as_known.add(os.path.dirname(stamp.path))  # noqa: PTH120 (every file)
                else:
                    self._suspect(stamp.path, now, expected=expected)
        except CuratorError:
            # It can't be listed: all below it is unknown.
            self.doubts_roots = True
            return
        if self._cancelled():
            return
        for folder in as_known:
            self._devices.renew(Path(folder))
        for path in self._unseen(root, found, problems):
            self._suspect(path, now, expected=expected)

    def lose(self, root: Root) -> None:
        """Hold nothing below a root that went away; what is known of it stays known."""
        for path in self._pending_below(root.path):
            self._settler.forget(path)
            self._unheard.discard(path)

    def find(self, root: Root, now: float) -> None:
        """Take up a root that came back."""
        known = self._inventory.below(root.path)
        if known and not any(take_stamp(stamp.path) == stamp for stamp in known):
            self._inventory.drop_below(root.path)
            self._devices.forget(root.path)
        self._devices.renew(root.path)
        self.rescan(root, now, expected=True)

    def _unseen(self, root: Root, found: set[Path], problems: list[Path]) -> list[Path]:
        """Return the known files that a rescan should have found and did not."""
        unseen = (s.path for s in self._inventory.below(root.path) if s.path not in found)
        by_folder: dict[Path, list[Path]] = {}
        for path in unseen:
            by_folder.setdefault(path.parent, []).append(path)
        # What lies in a folder that can't be read, or whose drive went away, is not gone.
        return [
            path
            for folder, paths in by_folder.items()
            if not self._devices.lost(folder)
            and not any(folder.is_relative_to(problem) for problem in problems)
            for path in paths
            if path not in problems
        ]

    def _remember(self, stamp: ImageStamp) -> None:
        self._inventory.put(stamp)
        self._devices.note(stamp.path.parent)

    def _suspect(self, path: Path, now: float, *, expected: bool) -> None:
        """Look closer at a file that a rescan saw otherwise than it is known."""
        # Listings may lag behind what the file itself says (Windows), and the rescan behind both.
        if path in self._settler or take_stamp(path) == self._inventory.get(path):
            return
        self._settler.touched(path, now)
        if not expected:
            self._unheard.add(path)

    def _touch(self, path: Path, now: float) -> None:
        self._unheard.discard(path)
        self._settler.touched(path, now)

    def _touch_known_below(self, folder: Path, now: float) -> None:
        for stamp in self._inventory.below(folder):
            self._touch(stamp.path, now)

    def _count_missed(self, path: Path) -> None:
        if path in self._unheard:
            self._unheard.discard(path)
            self.missed += 1

    def _vanished(self, vanished: Vanished, now: float) -> Removed | None:
        """Return what to tell of a file that is not there, and forget it."""
        path = vanished.path
        root = self._scope.root_of(path)
        if self._inventory.get(path) is None or root is None:
            self._unheard.discard(path)
            return None
        if not root.is_here():
            self.doubts_roots = True
            return None
        if self._devices.lost(path.parent):
            return None
        if not _is_gone(path, stat.S_ISREG):
            # It can't be reached for now, which is a fault of the drive and not a removal.
            self._settler.touched(path, now)
            return None
        self._count_missed(path)
        top = path
        while top.parent != root.path and _is_gone(top.parent, stat.S_ISDIR):
            top = top.parent
        self._inventory.drop(path)
        self._inventory.drop_below(top)
        if top != path:
            self._devices.forget(top)
        return Removed(top)

    def _file_moved(self, source: Path, target: Path, now: float) -> list[Change]:
        leaves, arrives = self._scope.has_file(source), self._scope.has_file(target)
        known = self._inventory.get(source) if leaves else None
        if arrives:
            stamp = take_stamp(target)
            if source not in self._settler:
                # What is gone from the target by now has moved on, or a hint of its end follows.
                if known is not None and (stamp is None or _same_contents(known, stamp)):
                    if (folders := self._moved_with(source, target)) is not None:
                        return self._folder_moved(*folders, now)
                    self._inventory.drop(source)
                    came = ImageStamp(target, known.size, known.mtime_ns)
                    self._remember(came)
                    if target in self._unheard:
                        self._unheard.discard(target)
                        self._settler.forget(target)
                    return [Moved(source, target, (came,))]
                told = self._inventory.get(target)
                if leaves and told is not None and stamp == told and target not in self._settler:
                    return []  # It moved along with its folder, which was told.
            self._touch(target, now)
        if known is not None:
            self._touch(source, now)
        else:
            self._settler.forget(source)
        return []

    def _moved_with(self, source: Path, target: Path) -> tuple[Path, Path] | None:
        """Return the folders whose move carried a file along; polling names its files first."""
        folders = None
        while source.name == target.name and self._scope.root_of(source.parent) is not None:
            source, target = source.parent, target.parent
            if source == target or not _is_gone(source, stat.S_ISDIR):
                break
            folders = source, target
        return folders

    def _folder_moved(self, source: Path, target: Path, now: float) -> list[Change]:
        if not self._scope.has_folder(target):
            self._touch_known_below(source, now)
            return []
        self.wants_rescan = True
        for path in self._pending_below(source):
            self._settler.forget(path)
            self._touch(target / path.relative_to(source), now)
        known = self._inventory.below(source)
        if known and (_is_gone(target, stat.S_ISDIR) or _any_came_along(known, source, target)):
            self._inventory.move_below(source, target)
            self._devices.forget(source)
            along = self._inventory.below(target)
            for folder in {stamp.path.parent for stamp in along}:
                self._devices.note(folder)
            return [Moved(source, target, tuple(along))]
        self._touch_known_below(source, now)
        return []

    def _pending_below(self, folder: Path) -> list[Path]:
        return [path for path in self._settler.pending() if path.is_relative_to(folder)]


def _same_contents(before: ImageStamp, after: ImageStamp) -> bool:
    return (before.size, before.mtime_ns) == (after.size, after.mtime_ns)


def _any_came_along(known: Iterable[ImageStamp], source: Path, target: Path) -> bool:
    """Tell whether a folder's files prove its move; polling takes a reused inode for one."""
    for before in known:
        after = take_stamp(target / before.path.relative_to(source))
        if after is not None and _same_contents(before, after):
            return True
    return False


def _is_gone(path: Path, is_kind: Callable[[int], bool]) -> bool:
    """Tell whether nothing of a kind is at a path; a drive's fault is no answer."""
    try:
        return not is_kind(path.stat().st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False
