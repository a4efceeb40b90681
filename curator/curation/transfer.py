"""A selection copied, moved or linked into a folder, its sidecars with it, and taken back."""

from __future__ import annotations

import os
import secrets
from collections.abc import Container, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

from curator.curation.actions import Payload, Progress, UndoError
from curator.curation.placing import free_names, sync_folder
from curator.curation.ways import (
    MODES,
    HinderedError,
    Mode,
    Step,
    bring,
    new_sidecars,
    sidecars_there,
    take_back,
)
from curator.curation.xmp import sidecars_of
from curator.errors import CurationError
from curator.images.formats import printable
from curator.images.scan import take_stamp
from curator.library import Library

__all__ = ["MODES", "Mode", "TransferAction"]

_VERBS = {"copy": "Copy", "move": "Move", "link": "Link", "symlink": "Link"}


class TransferAction:
    """Brings pictures into a folder; never over another file. An `Action`.

    Moved pictures keep what the library knows of them. Taken back are only files that are still
    what was put there, and a copy only while its original is there.
    """

    KIND: ClassVar[str] = "transfer"

    def __init__(
        self,
        library: Library,
        title: str,
        mode: Mode,
        steps: Sequence[Step],
        made: Sequence[Path],
        token: str,
    ) -> None:
        self._library = library
        self._title = title
        self._mode = mode
        self._steps = list(steps)
        self._made = list(made)
        self._token = token
        #: Beside the pictures there may be sidecars that were not there when this was planned.
        self._planned_before = False

    @classmethod
    def of(
        cls,
        library: Library,
        pictures: Sequence[Path],
        folder: Path,
        mode: Mode,
        *,
        numbered: bool = False,
    ) -> TransferAction:
        """Plan to bring pictures into a folder, which is made if it is not there.

        Parameters
        ----------
        pictures
            In the order of their ranks. Those that are gone are passed over, as are those that
            are to be moved to where they are.
        numbered
            Whether names get their place in that order: "0001-name.png".

        Raises
        ------
        CurationError
            The folder can't be one.
        """
        folder = folder.absolute()
        if folder.exists() and not folder.is_dir():
            raise CurationError(f"{folder} is not a folder: choose another place.")
        stamps = [take_stamp(path.absolute()) for path in dict.fromkeys(pictures)]
        there = [stamp for stamp in stamps if stamp is not None]
        contents = library.curation.contents_at(there)
        digits = max(4, len(str(len(there))))
        steps: list[Step] = []
        taken: set[str] = set()
        count = 0
        for number, (stamp, content) in enumerate(zip(there, contents, strict=True), start=1):
            name = stamp.path.name
            if mode == "move" and not numbered and stamp.path.parent == folder:
                continue
            count += 1
            prefix = f"{number:0{digits}}-" if numbered else ""
            sidecars = [each for path in sidecars_of(stamp.path) if (each := take_stamp(path))]
            # Another's sidecar that lies there must not become that of this picture.
            wanted = [name, f"{name}.xmp", *(sidecar.path.name for sidecar in sidecars)]
            names = free_names([prefix + each for each in wanted], taken, folder)
            picture = len(steps)
            steps.append(Step(stamp, folder / names[0], content))
            steps += [
                Step(sidecar, folder / each, sidecar_of=picture)
                for sidecar, each in zip(sidecars, names[2:], strict=True)
            ]
        noun = "picture" if count == 1 else "pictures"
        title = f"{_VERBS[mode]} {count} {noun} to {printable(folder.name or str(folder))}"
        made = [each for each in (folder, *folder.parents) if not each.exists()]
        return cls(library, title, mode, steps, made, secrets.token_hex(4))

    @classmethod
    def revive(cls, library: Library, title: str, payload: Payload) -> TransferAction:
        """Make an action again of what the journal kept of it."""
        steps = [Step.revive(told) for told in payload["steps"]]
        made = [Path(path) for path in payload["made"]]
        action = cls(library, title, payload["mode"], steps, made, payload["token"])
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
        return any(step.landed is not None for step in self._steps)

    @property
    def targets(self) -> list[tuple[Path, Path]]:
        """Where each picture goes or went: source and target, sidecars left out."""
        return [(step.source.path, step.target) for step in self._steps if step.sidecar_of is None]

    def payload(self) -> Payload:
        return {
            "mode": self._mode,
            "token": self._token,
            "made": [str(path) for path in self._made],
            "steps": [step.payload() for step in self._steps],
        }

    def apply(self, progress: Progress) -> list[str]:
        folders = {step.target.parent for step in self._steps}
        for folder in folders:
            try:
                folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                return [
                    f"{folder} can't be made ({error.strerror or error}): choose another place."
                ]
        problems: list[str] = []
        if self._planned_before:
            self._steps += new_sidecars(self._steps)
        for place, step in enumerate(self._steps):
            if step.landed is None and self._picture_landed(step):
                try:
                    self._steps[place] = bring(step, self._mode, self._token)
                except HinderedError as error:
                    problems.append(str(error))
                else:
                    if self._mode == "move" and step.sidecar_of is None:
                        self._library.move(step.source.path, step.target)
            if not progress(place + 1, len(self._steps)):
                break
        for folder in folders:
            sync_folder(folder)
        if not self.done:
            self._drop_folders()
        landed = [step for step in self._steps if step.landed]
        self._library.curation.put_back(
            [(step.landed, step.content) for step in landed if step.landed and step.content]
        )
        return problems

    def revert(self, progress: Progress) -> list[str]:
        problems: list[str] = []
        back = 0
        staying: set[int] = set()
        known = {step.target for step in self._steps}
        # The last picture first, and each before its sidecars, which stay where it stays.
        for done, place in enumerate(sorted(range(len(self._steps)), key=self._way_back), start=1):
            step = self._steps[place]
            try:
                if step.sidecar_of in staying:
                    if self._steps[step.sidecar_of].landed is None:
                        self._steps[place] = replace(step, landed=None)
                else:
                    if take_back(step, self._mode, self._token):
                        back += 1
                        self._note_back(step)
                        self._steps += self._followers(place, known, problems)
                    self._steps[place] = replace(step, landed=None)
            except HinderedError as error:
                problems.append(str(error))
                if error.for_good:
                    self._steps[place] = replace(step, landed=None)
                if os.path.lexists(step.target):
                    staying.add(place)
            if not progress(done, len(self._steps)):
                break
        self._drop_folders()
        if problems and not back:
            raise UndoError(f"Nothing can be taken back: {problems[0]}", for_good=not self.done)
        return problems

    def _followers(self, place: int, known: Container[Path], problems: list[str]) -> list[Step]:
        """Take back with a moved picture what was written beside it; returns the steps of that.

        Done again, these go along; what could not be taken back is tried again.
        """
        step = self._steps[place]
        if self._mode != "move" or step.sidecar_of is not None:
            return []
        followers = [each for each in sidecars_there(step, place) if each.target not in known]
        for number, sidecar in enumerate(followers):
            try:
                take_back(sidecar, self._mode, self._token)
                followers[number] = replace(sidecar, landed=None)
            except HinderedError as error:
                problems.append(str(error))
        return followers

    def _way_back(self, place: int) -> tuple[int, int]:
        """Return what steps are taken back by, the least first."""
        picture = self._steps[place].sidecar_of
        return -(place if picture is None else picture), place

    def _drop_folders(self) -> None:
        """Remove the folders that were made, but for those that something else is in."""
        for folder in self._made:
            with suppress(OSError):
                folder.rmdir()

    def _picture_landed(self, step: Step) -> bool:
        """Tell whether a sidecar's picture is there, without which it has nothing to do there."""
        return step.sidecar_of is None or self._steps[step.sidecar_of].landed is not None

    def _note_back(self, step: Step) -> None:
        """Tell the library where a picture is again."""
        if step.sidecar_of is not None:
            return
        if self._mode != "move":
            self._library.forget([step.target])
            return
        self._library.move(step.target, step.source.path)
        stamp = take_stamp(step.source.path)
        if stamp is not None and step.content is not None:
            self._library.curation.put_back([(stamp, step.content)])
