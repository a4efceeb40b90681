"""Marks the pictures in sight whose scores can't be told from another's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Slot

from curator.gui.library_lane import LibraryLane
from curator.gui.models.block import Status
from curator.gui.models.nearest import nearest
from curator.gui.models.places import Ids
from curator.gui.session import Session
from curator.gui.views.grid import GridView

if TYPE_CHECKING:
    from curator.library import Library

_NAME = "ties "
#: Places on each side in the ranking among which another is looked for.
_BESIDE = 25
#: Asked once what is in sight has held still for so long, in milliseconds.
_AFTER_MS = 120


@dataclass(frozen=True, slots=True, eq=False)
class Ties:
    """Which of some pictures are tied: ids, and bool (N,)."""

    ids: Ids
    tied: NDArray[np.bool_]


class TiesDesk(QObject):
    """Asks the library how sure the scores in sight are, and those next to them."""

    def __init__(
        self, session: Session, grid: GridView, lane: LibraryLane, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._pictures = session.pictures
        self._grid = grid
        self._lane = lane
        self._number = self._version = 0
        #: What was asked about last: it needs no second answer.
        self._asked: tuple[int, bytes] | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AFTER_MS)
        self._soon.timeout.connect(self._ask)
        grid.visibleChanged.connect(self._seen)
        self._pictures.picturesChanged.connect(self._changed)
        self._pictures.modelReset.connect(self._forget)
        lane.done.connect(self._answered)

    def stop(self) -> None:
        """Ask no more: the window closes."""
        self._soon.stop()

    @Slot()
    def _seen(self) -> None:
        self._soon.start()

    @Slot()
    def _changed(self) -> None:
        self._version += 1
        self._soon.start()

    @Slot()
    def _forget(self) -> None:
        """Take no answer about another folder's pictures."""
        self._number += 1
        self._asked = None

    @Slot()
    def _ask(self) -> None:
        catalogue, setup = self._pictures.catalogue, self._session.setup
        seen = self._grid.visible_rows()
        ids = self._pictures.shown_ids()[seen.start : seen.stop]
        ids = ids[catalogue.statuses[ids] == Status.SCORED]
        asked = self._version, ids.tobytes()
        if setup is None or not len(ids) or asked == self._asked:
            return
        near = nearest(catalogue, catalogue.scores[ids], _BESIDE)
        # Copies of a picture are one content, and no tie.
        scores = dict(
            zip(catalogue.contents_of(near), catalogue.scores[near].tolist(), strict=True)
        )
        theirs, key = catalogue.contents_of(ids), setup.scorer.key
        self._asked = asked
        self._number += 1
        number = self._number

        def question(library: Library) -> Ties | None:
            from curator.curation.meaning import known_deviations, tied_with_any

            if number != self._number:
                return None
            contents = [each for each in scores if each is not None]
            known = library.insights.deviations(contents, key)
            mask = tied_with_any(
                np.array([scores[each] for each in contents]),
                known_deviations([known.get(each) for each in contents]),
            )
            tied = {each for each, is_tied in zip(contents, mask, strict=True) if is_tied}
            return Ties(ids, np.array([each in tied for each in theirs], dtype=bool))

        self._lane.ask(f"{_NAME}{number}", question)

    @Slot(str, object)
    def _answered(self, name: str, answer: object) -> None:
        if name == f"{_NAME}{self._number}" and isinstance(answer, Ties):
            self._pictures.show_ties(answer.ids, answer.tied)
