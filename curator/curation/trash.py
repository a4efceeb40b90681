"""Deleting to the system's bin, and taking it back where the bin gives things back."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import ClassVar
from urllib.parse import unquote_to_bytes

from curator.curation.actions import Payload, Progress, UndoError
from curator.curation.xmp import sidecars_of
from curator.images.formats import printable
from curator.images.scan import take_stamp
from curator.library import Library
from curator.records import ImageStamp

_INFO_SUFFIX = ".trashinfo"


@dataclass(frozen=True, slots=True)
class _Item:
    """One file: where it was, what it held, and whether it lies in the bin.

    Parameters
    ----------
    sidecar_of
        The place of the picture among the items whose sidecar this is; None for a picture.
    """

    stamp: ImageStamp
    content: str | None
    binned: bool = False
    sidecar_of: int | None = None


class TrashAction:
    """Moves pictures and their sidecars to the system's bin; never deletes one. An `Action`.

    A sidecar left behind would be taken for that of the next picture of the same name.

    On systems that follow freedesktop.org's rules for a bin it can be undone, until the bin is
    emptied. Windows and macOS give nothing back to programs: there the sentence says how to
    restore by hand.
    """

    KIND: ClassVar[str] = "trash"

    def __init__(self, library: Library, title: str, items: Sequence[_Item]) -> None:
        self._library = library
        self._title = title
        self._items = list(items)
        #: Beside the pictures there may be sidecars that were not there when this was planned.
        self._planned_before = False

    @classmethod
    def of(cls, library: Library, paths: Iterable[Path]) -> TrashAction:
        """Plan to move pictures to the bin; those that are not there any more are passed over."""
        stamps = [stamp for path in paths if (stamp := take_stamp(path.absolute())) is not None]
        contents = library.curation.contents_at(stamps)
        items: list[_Item] = []
        for stamp, content in zip(stamps, contents, strict=True):
            items.append(_Item(stamp, content))
            items += _sidecars(stamp.path, len(items) - 1)
        noun = "picture" if len(stamps) == 1 else "pictures"
        return cls(library, f"Move {len(stamps)} {noun} to the bin", items)

    @classmethod
    def revive(cls, library: Library, title: str, payload: Payload) -> TrashAction:
        """Make an action again of what the journal kept of it."""
        items = [
            _Item(ImageStamp(Path(path), size, mtime_ns), content, binned, *sidecar_of)
            for path, size, mtime_ns, content, binned, *sidecar_of in payload["files"]
        ]
        action = cls(library, title, items)
        action._planned_before = True
        return action

    @property
    def kind(self) -> str:
        return self.KIND

    @property
    def title(self) -> str:
        return self._title

    @property
    def done(self) -> bool:
        return any(item.binned for item in self._items)

    def payload(self) -> Payload:
        return {
            "files": [
                (
                    str(item.stamp.path),
                    item.stamp.size,
                    item.stamp.mtime_ns,
                    item.content,
                    item.binned,
                    item.sidecar_of,
                )
                for item in self._items
            ]
        }

    def apply(self, progress: Progress) -> list[str]:
        from send2trash import send2trash

        problems: list[str] = []
        if self._planned_before:
            self._meet_sidecars()
        for place, item in enumerate(self._items):
            name = printable(item.stamp.path.name)
            if not item.binned and self._picture_binned(item):
                # A file that was changed meanwhile is another picture than the one that was meant;
                # a sidecar that another program wrote to is the picture's still.
                found = take_stamp(item.stamp.path)
                if found is None or (found != item.stamp and item.sidecar_of is None):
                    problems.append(f"{name} was changed or moved meanwhile: look at it again.")
                else:
                    try:
                        send2trash(item.stamp.path)
                    except OSError as error:
                        problems.append(
                            f"{name} can't be moved to the bin ({error.strerror or error}): "
                            "check its folder's permissions."
                        )
                    else:
                        self._items[place] = replace(item, stamp=found, binned=True)
            if not progress(place + 1, len(self._items)):
                break
        self._library.forget([item.stamp.path for item in self._items if item.binned])
        return problems

    def _meet_sidecars(self) -> None:
        """Take in what was written beside the pictures that are still to go."""
        known = {item.stamp.path for item in self._items}
        for place, item in enumerate(tuple(self._items)):
            if item.sidecar_of is None and not item.binned:
                found = _sidecars(item.stamp.path, place)
                self._items += [each for each in found if each.stamp.path not in known]

    def _picture_binned(self, item: _Item) -> bool:
        """Tell whether a sidecar's picture is in the bin, without which it stays."""
        return item.sidecar_of is None or self._items[item.sidecar_of].binned

    def revert(self, progress: Progress) -> list[str]:
        if sys.platform in ("win32", "darwin"):
            raise UndoError(
                "This system's bin gives nothing back to programs: open the bin and restore the "
                "pictures there.",
                for_good=True,
            )
        bin_ = {(found.original, found.size, found.mtime_ns): found for found in self._lying()}
        problems: list[str] = []
        back: list[_Item] = []
        for place, item in enumerate(self._items):
            stamp = item.stamp
            found = bin_.get((stamp.path, stamp.size, stamp.mtime_ns))
            if not item.binned and take_stamp(stamp.path) == stamp:
                pass  # it never left
            elif item.sidecar_of is not None and self._items[item.sidecar_of].binned:
                pass  # its picture, which comes before it, lies in the bin still
            elif found is not None:
                problem = found.restore()
                if problem is None:
                    back.append(item)
                else:
                    problems.append(problem)
                self._items[place] = replace(item, binned=problem is not None)
            elif item.binned:
                problems.append(f"{printable(stamp.path.name)} is not in the bin any more.")
                self._items[place] = replace(item, binned=False)
            if not progress(place + 1, len(self._items)):
                break
        self._library.curation.put_back(
            [(item.stamp, item.content) for item in back if item.content is not None]
        )
        if problems and not back:
            raise UndoError(f"Nothing can be taken back: {problems[0]}", for_good=not self.done)
        return problems

    def _lying(self) -> Iterator[_Binned]:
        """Yield what lies in the bins into which these files may have gone."""
        folders = dict.fromkeys(item.stamp.path.parent for item in self._items)
        bins = dict.fromkeys(
            trash for folder in folders for trash in _bins_of(folder) if trash[0].is_dir()
        )
        for trash, top in bins:
            yield from _read_bin(trash, top)


def _sidecars(picture: Path, place: int) -> list[_Item]:
    """Return a picture's sidecars that are there; `place` is its own among the items."""
    stamps = (take_stamp(path) for path in sidecars_of(picture))
    return [_Item(stamp, None, sidecar_of=place) for stamp in stamps if stamp is not None]


@dataclass(frozen=True, slots=True)
class _Binned:
    """A file in a bin, with where it was."""

    original: Path
    size: int
    mtime_ns: int
    path: Path
    info: Path

    def restore(self) -> str | None:
        """Move the file back to its place, never over another; returns what hinders."""
        name = printable(self.original.name)
        try:
            self.original.parent.mkdir(parents=True, exist_ok=True)
            if os.path.lexists(self.original):
                return f"{name} is in the bin still: another file has its place; rename that."
            shutil.move(self.path, self.original)
        except OSError as error:
            return f"{name} can't be taken back ({error.strerror or error}): check its folder."
        with suppress(OSError):
            self.info.unlink()
        return None


def _bins_of(folder: Path) -> Iterator[tuple[Path, Path]]:
    """Yield the bins that serve a folder, each with the folder its entries are relative to."""
    data = Path(os.environ.get("XDG_DATA_HOME") or "~/.local/share").expanduser()
    yield data / "Trash", data
    top = folder
    while not top.is_mount() and top != top.parent:
        top = top.parent
    user = str(os.getuid())
    yield top / ".Trash" / user, top
    yield top / f".Trash-{user}", top


def _read_bin(trash: Path, top: Path) -> Iterator[_Binned]:
    try:
        infos = [info for info in (trash / "info").iterdir() if info.suffix == _INFO_SUFFIX]
    except OSError:
        return
    for info in infos:
        path = trash / "files" / info.name.removesuffix(_INFO_SUFFIX)
        try:
            text = info.read_bytes()
            found = path.lstat()
        except OSError:
            continue
        for line in text.splitlines():
            if line.startswith(b"Path="):
                original = top / os.fsdecode(unquote_to_bytes(line.removeprefix(b"Path=").strip()))
                yield _Binned(original, found.st_size, found.st_mtime_ns, path, info)
                break
