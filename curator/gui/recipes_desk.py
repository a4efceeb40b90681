"""Serves the dialog that tells what raises the ArtScore: the work is done on the lane."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from curator.gui.dialogs.recipes import RecipesDialog
from curator.gui.gathering_work import Folder
from curator.gui.library_lane import LibraryLane
from curator.gui.session import Session
from curator.ranking import percentiles

if TYPE_CHECKING:
    from curator.curation.recipes import Effect
    from curator.library import Library

_NAME = "recipes "


@dataclass(frozen=True, slots=True)
class Recipes:
    """Effects, and how many pictures tell how they were generated."""

    effects: tuple[Effect, ...]
    generated: int


def work_out(library: Library, folder: Folder, *, alike: bool) -> Recipes:
    """Compare the folder's pictures within prompts."""
    from curator.curation.recipes import effects
    from curator.library.digests import unpack

    ids = np.flatnonzero(~np.isnan(folder.scores) & folder.hashes.any(axis=1))
    different, first = np.unique(folder.hashes[ids], axis=0, return_index=True)
    contents = unpack(different)
    values = percentiles(folder.scores[ids][first])
    generations = library.generations.find(contents, raw=False)
    rows = [row for row, content in enumerate(contents) if content in generations]
    made = [generations[contents[row]] for row in rows]
    return Recipes(tuple(effects(values[rows], made, alike=alike)), len(rows))


class RecipesDesk(QObject):
    """One dialog at a time."""

    def __init__(self, window: QWidget, session: Session, lane: LibraryLane) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._lane = lane
        self._number = 0
        self.dialog: RecipesDialog | None = None
        lane.done.connect(self._answered)

    @Slot()
    def open(self) -> None:
        """Show what raises the ArtScore in the open folder."""
        if self.dialog is not None:
            return
        dialog = RecipesDialog(self._window)
        dialog.wanted.connect(self._ask)
        dialog.finished.connect(self._closed)
        self.dialog = dialog
        dialog.open()
        self._ask(False)

    def stop(self) -> None:
        """Close the dialog."""
        if self.dialog is not None:
            self.dialog.reject()

    @Slot(bool)
    def _ask(self, alike: bool) -> None:
        setup, catalogue = self._session.setup, self._session.pictures.catalogue
        if setup is None:
            return
        folder = Folder(
            catalogue.columns["hashes"].copy(), catalogue.ranked_scores(), setup.scorer.key
        )
        self._number += 1
        self._lane.ask(
            f"{_NAME}{self._number}", lambda library: work_out(library, folder, alike=alike)
        )

    @Slot(str, object)
    def _answered(self, name: str, answer: Recipes) -> None:
        mine = name == f"{_NAME}{self._number}" and isinstance(answer, Recipes)
        if mine and self.dialog is not None:
            self.dialog.show_effects(answer.effects, answer.generated)

    @Slot()
    def _closed(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()
