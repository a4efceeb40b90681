"""Runs what is typed into the search field over the folder, off the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from curator.curation.parsing import QueryError, parse_query
from curator.curation.query import Everything, Node, Word
from curator.gui.browser import Browser
from curator.gui.library_lane import LibraryLane
from curator.gui.models.snapshot import Found, Snapshot
from curator.gui.session import Session

if TYPE_CHECKING:
    from curator.curation.columns import Columns
    from curator.curation.completion import Vocabulary
    from curator.curation.matching import Matcher
    from curator.library import Library

_NAME = "search "
_VOCABULARY = "search vocabulary"
_AHEAD = "search ahead"
#: After a change a search is made again no sooner than this.
_AGAIN_MS = 200
#: Tables of the library that a search may ask; names in use come from the latter ones.
_ASKED = frozenset({"marks", "tags", "taggings", "collections", "collection_items"})
_NAMED = _ASKED - {"marks"}


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """What a search found, or the sentence why it can't be made."""

    found: Found | None
    problem: str = ""


class Searching(QObject):
    """Keeps the pictures shown to what is searched for, also while they and their marks change."""

    #: Why what is typed can't be searched for, or "".
    problemChanged = Signal(str)
    #: The names in use, for suggestions: a `Vocabulary`.
    vocabularyChanged = Signal(object)

    def __init__(
        self, session: Session, browser: Browser, lane: LibraryLane, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._pictures = session.pictures
        self._browser = browser
        self._lane = lane
        self._node: Node = Everything()
        self._number = 0
        #: Whether nothing was found yet by what is typed now.
        self._anew = True
        #: What changed since the snapshot was taken makes another one.
        self._snapshot: Snapshot | None = None
        #: Of the lane alone: the matcher of the snapshot it was made for.
        self._matcher: tuple[Snapshot, Matcher] | None = None
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self._ask)
        lane.done.connect(self._answered)
        lane.failed.connect(self._failed)
        browser.searched.connect(self.search)
        browser.filter_bar.name_field().entered.connect(self.prepare)
        self._pictures.picturesChanged.connect(self._changed)
        self._pictures.modelReset.connect(self._changed)
        self._ask_vocabulary()

    @property
    def node(self) -> Node:
        """What is searched for."""
        return self._node

    @Slot(str)
    def search(self, text: str) -> None:
        """Show what a typed search finds; while it can't be read, what the last one found."""
        try:
            node = parse_query(text)
        except QueryError as error:
            self.problemChanged.emit(str(error))
            return
        self.problemChanged.emit("")
        self._node = node
        self._number += 1
        self._anew = True
        match node:
            case Everything():
                self._browser.show_found(None)
            case Word(word):
                # Names at once, while tags and prompts are searched.
                self._ask()
                self._browser.show_found(None, word)
            case _:
                self._ask()

    @Slot()
    def prepare(self) -> None:
        """Work out ahead, while nothing is typed yet, what the first search would wait for."""
        if len(self._pictures.catalogue):
            snapshot = self._take_snapshot()
            self._lane.ask(_AHEAD, lambda library: self._matcher_for(library, snapshot).prepare())

    @Slot(object)
    def follow_tables(self, tables: frozenset[str]) -> None:
        """Search again where the library changed."""
        if tables & _ASKED:
            self._changed()
        if tables & _NAMED:
            self._ask_vocabulary()

    @Slot()
    def follow_metadata(self) -> None:
        """Search again: pictures tell how they were generated that did not before."""
        self._changed()
        self._ask_vocabulary()

    def stop(self) -> None:
        """Search no more: the window closes."""
        self._again.stop()

    # -- within --------------------------------------------------------------------------------

    @Slot()
    def _changed(self) -> None:
        self._snapshot = None
        if not isinstance(self._node, Everything) and not self._again.isActive():
            self._again.start()

    @Slot()
    def _ask(self) -> None:
        if isinstance(self._node, Everything):
            return
        self._number += 1
        node, snapshot, number = self._node, self._take_snapshot(), self._number

        def question(library: Library) -> Answer | None:
            # What was typed since makes another answer out of date before it is there.
            if number != self._number:
                return None
            return Answer(Found(self._matcher_for(library, snapshot).mask(node)))

        self._lane.ask(f"{_NAME}{number}", question)

    def _take_snapshot(self) -> Snapshot:
        if self._snapshot is None:
            setup = self._session.setup
            calibration = None if setup is None else setup.calibration
            self._snapshot = self._pictures.catalogue.snapshot(calibration)
        return self._snapshot

    def _matcher_for(self, library: Library, snapshot: Snapshot) -> Matcher:
        """Return what searches a snapshot, on the lane."""
        from curator.curation.matching import Matcher

        if self._matcher is None or self._matcher[0] is not snapshot:
            self._matcher = snapshot, Matcher(_columns(library, snapshot), library.curation)
        return self._matcher[1]

    def _ask_vocabulary(self) -> None:
        def question(library: Library) -> Vocabulary:
            from curator.curation.completion import Vocabulary

            return Vocabulary.of(library.curation)

        self._lane.ask(_VOCABULARY, question)

    @Slot(str, object)
    def _answered(self, name: str, answer: object) -> None:
        if name == _VOCABULARY and answer is not None:
            self.vocabularyChanged.emit(answer)
        elif name == f"{_NAME}{self._number}" and isinstance(answer, Answer):
            anew, self._anew = self._anew, False
            self._keep_place(answer.found, anew=anew)

    @Slot(str, str)
    def _failed(self, name: str, sentence: str) -> None:
        if name == f"{_NAME}{self._number}":
            self.problemChanged.emit(sentence)

    def _keep_place(self, found: Found | None, *, anew: bool) -> None:
        """Show what was found; where the current picture leaves, its successor takes over.

        Parameters
        ----------
        anew
            It is the first answer to what was typed, and not to what changed since.
        """
        grid, model = self._browser.grid, self._pictures
        row = grid.currentIndex().row()
        chosen = row >= 0 and grid.selectionModel().isSelected(grid.currentIndex())
        identity = model.id_at(row) if row >= 0 else None
        self._browser.show_found(found, anew=anew)
        if chosen and model.row_of(identity) < 0 and model.rowCount():
            self._browser.select_row(min(row, model.rowCount() - 1))


def _columns(library: Library, snapshot: Snapshot) -> Columns:
    """Lay a snapshot out for a search, with the marks that the library has."""
    from curator.curation.columns import Columns
    from curator.curation.contents import Contents

    return Columns(
        names=snapshot.names,
        contents=Contents(snapshot.hashes),
        scores=np.where(snapshot.ranked, snapshot.scores, np.nan),
        sizes=snapshot.sizes,
        mtimes=snapshot.mtimes,
        widths=snapshot.widths,
        heights=snapshot.heights,
        unreadable=snapshot.unreadable,
        read_marks=library.curation.all_marks,
        calibration=snapshot.calibration,
    )
