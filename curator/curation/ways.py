"""One file's way into a folder and back: copied, moved or linked, and never over another file."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal, get_args

from curator.curation.placing import copy_file, hash_file, move_file
from curator.curation.xmp import sidecars_of
from curator.images.formats import printable
from curator.images.scan import take_stamp
from curator.records import ImageStamp

Mode = Literal["copy", "move", "link", "symlink"]
MODES: tuple[Mode, ...] = get_args(Mode)


class HinderedError(Exception):
    """A file stays as it is; the text is a sentence that says why.

    Parameters
    ----------
    for_good
        Trying again will not help.
    """

    def __init__(self, sentence: str, *, for_good: bool = False) -> None:
        super().__init__(sentence)
        self.for_good = for_good


@dataclass(frozen=True, slots=True)
class Step:
    """One file's way, and where it ended.

    Parameters
    ----------
    content
        A picture's content hash, if the library knows it.
    sidecar_of
        The place of the picture among the steps whose sidecar this is; None for a picture.
    landed
        The stamp at the target once it is there.
    """

    source: ImageStamp
    target: Path
    content: str | None = None
    sidecar_of: int | None = None
    landed: ImageStamp | None = None

    def part(self, token: str) -> Path:
        """Return the name that a copy has until it is complete, also known after a crash."""
        return self.target.with_name(f".{self.target.name[:40]}.{token}.part")

    def payload(self) -> tuple[object, ...]:
        """Return what `revive` makes the step of again, in what JSON can say."""
        return (
            str(self.source.path),
            self.source.size,
            self.source.mtime_ns,
            str(self.target),
            self.content,
            self.sidecar_of,
            self.landed and (self.landed.size, self.landed.mtime_ns),
        )

    @classmethod
    def revive(cls, told: Sequence[Any]) -> Step:
        """Make a step again of what `payload` told."""
        source, size, mtime_ns, target, content, sidecar_of, landed = told
        return cls(
            ImageStamp(Path(source), size, mtime_ns),
            Path(target),
            content,
            sidecar_of,
            None if landed is None else ImageStamp(Path(target), *landed),
        )


def bring(step: Step, mode: Mode, token: str) -> Step:
    """Bring a file to its target; returns the step with where it landed.

    Raises
    ------
    HinderedError
        Nothing was done.
    """
    source, target = step.source.path, step.target
    name = printable(source.name)
    # A file that was changed meanwhile is another picture than the one that was meant; a sidecar
    # that another program wrote to is the picture's still.
    found = take_stamp(source)
    if found is None or (found != step.source and step.sidecar_of is None):
        raise HinderedError(f"{name} was changed or moved meanwhile: look at it again.")
    step = replace(step, source=found)
    try:
        match mode:
            case "copy":
                copy_file(source, target, step.part(token))
            case "move":
                move_file(source, target, step.part(token))
            case "link":
                os.link(source, target)
            case "symlink":
                target.symlink_to(source)
    except FileExistsError as error:
        raise HinderedError(
            f"{name} stays where it is: another file took the name {printable(target.name)}."
        ) from error
    except OSError as error:
        instead = ", or copy it instead" if mode in ("link", "symlink") else ""
        raise HinderedError(
            f"{name} can't be brought to {printable(target.parent.name)} "
            f"({error.strerror or error}): check that folder's drive and permissions{instead}."
        ) from error
    return replace(step, landed=take_stamp(target) or replace(step.source, path=target))


def take_back(step: Step, mode: Mode, token: str) -> bool:
    """Undo what `bring` did, as far as it is still what it did; False if it never was done.

    Raises
    ------
    HinderedError
        It stays as it is.
    """
    try:
        step.part(token).unlink(missing_ok=True)
        reason = _taken_back(step, mode, token)
    except OSError as error:
        raise HinderedError(
            f"{printable(step.target.name)} stays where it is ({error.strerror or error}): check "
            "its folder's drive and permissions."
        ) from error
    if reason and step.landed is None:
        return False
    if reason:
        raise HinderedError(
            f"{printable(step.target.name)} stays where it is: {reason}.",
            for_good=reason is not _OCCUPIED,
        )
    return True


def new_sidecars(steps: Sequence[Step]) -> list[Step]:
    """Return steps for sidecars that lie beside pictures still to be brought, and have none."""
    known = {step.source.path for step in steps if step.sidecar_of is not None}
    return [
        Step(stamp, _beside(step.target, step.source.path, path), sidecar_of=place)
        for place, step in enumerate(steps)
        if step.sidecar_of is None and step.landed is None
        for path in sidecars_of(step.source.path)
        if path not in known and (stamp := take_stamp(path)) is not None
    ]


def sidecars_there(step: Step, place: int) -> list[Step]:
    """Return the sidecars at a picture's target as steps that brought them there.

    Parameters
    ----------
    place
        That of the picture's step among all.
    """
    return [
        Step(
            replace(stamp, path=_beside(step.source.path, step.target, path)),
            path,
            sidecar_of=place,
            landed=stamp,
        )
        for path in sidecars_of(step.target)
        if (stamp := take_stamp(path)) is not None
    ]


def _beside(picture: Path, other: Path, sidecar: Path) -> Path:
    """Return where another picture's sidecar would lie beside this one, "a.png.xmp" or "a.xmp"."""
    return picture.with_name(picture.stem + sidecar.name[len(other.stem) :])


_OCCUPIED = "another file has its old place; rename that one and undo again"
_CHANGED = "it was changed since"


def _taken_back(step: Step, mode: Mode, token: str) -> str:
    """Undo a step; returns the reason why it wasn't, or ""."""
    source, target = step.source.path, step.target
    if not os.path.lexists(target):
        return "it is gone from there"
    if mode == "symlink":
        if not target.is_symlink() or target.readlink() != source:
            return _CHANGED
        target.unlink()
        return ""
    # What was written into a sidecar since goes along with its picture, as it did on the way.
    follows = mode == "move" and step.sidecar_of is not None and step.landed is not None
    if not follows and not _is_ours(step):
        return _CHANGED
    if mode == "move" and not os.path.lexists(source):
        source.parent.mkdir(parents=True, exist_ok=True)
        move_file(target, source, replace(step, target=source).part(token))
        return ""
    if take_stamp(source) is None:
        return "its original is gone, and it may be the last copy"
    # Interrupted half-way, a moved file is in both places.
    if mode == "move" and not _same_bytes(source, target):
        return _OCCUPIED
    target.unlink()
    return ""


def _is_ours(step: Step) -> bool:
    """Tell whether what is at the target is what was put there, unchanged."""
    found = take_stamp(step.target)
    if found is None or step.target.is_symlink():
        return False
    if step.landed is not None:
        return found == step.landed
    # Interrupted before anything was noted. The name was free, and copies keep their times.
    if found == replace(step.source, path=step.target):
        return True
    return found.size == step.source.size and (
        hash_file(step.target) == step.content
        if step.content is not None
        else _same_bytes(step.source.path, step.target)
    )


def _same_bytes(first: Path, second: Path) -> bool:
    try:
        return first.samefile(second) or hash_file(first) == hash_file(second)
    except OSError:
        return False
