"""Serves the dialog of near-ties: chooses questions, keeps answers, shows the user's ranking."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from curator.gui import wording
from curator.gui.curating import Curating
from curator.gui.dialogs.picks import PicksDialog
from curator.gui.gathering_work import Folder
from curator.gui.library_lane import LibraryLane
from curator.gui.loader import PictureLoader
from curator.gui.models.gathering import Gathering
from curator.gui.picks_work import Round, next_round, take_back
from curator.gui.session import Session
from curator.gui.views.lighttable import TableEntry

_NAME = "picks "


class _CellLoader(QObject):
    """Loads the pictures of one cell of the dialog."""

    def __init__(self, place: int, parent: QObject) -> None:
        super().__init__(parent)
        self.place = place
        self.dialog: PicksDialog | None = None
        self.pictures = PictureLoader(self)
        self.pictures.loaded.connect(self._loaded)
        self.pictures.failed.connect(self._failed)

    @Slot(object, object, bool)
    def _loaded(self, path: Path, image: QImage, final: bool) -> None:
        if self.dialog is not None:
            self.dialog.set_image(self.place, path, image, final)

    @Slot(object, str)
    def _failed(self, path: Path, sentence: str) -> None:
        if self.dialog is not None:
            self.dialog.set_problem(self.place, path, sentence)


class PicksDesk(QObject):
    """One dialog at a time; the history undoes each answer."""

    #: A `Gathering` by the user's ranking, and what it is, in words.
    gathered = Signal(object, str)

    def __init__(
        self,
        window: QWidget,
        session: Session,
        curating: Curating,
        lane: LibraryLane,
        *,
        turned: Callable[[], bool] = lambda: random.random() < 0.5,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._curating = curating
        self._lane = lane
        #: Whether the next two change sides, so that no side is favoured.
        self._turned = turned
        self._loaders: list[_CellLoader] = []
        self._round: Round | None = None
        self._queue: list[tuple[str, str]] = []
        self._shown = ("", "")
        self._number = 0
        #: What was asked and answered in this dialog, as it was shown.
        self._answered: list[tuple[str, str]] = []
        #: Answers that the fit does not know of yet.
        self._since = 0
        #: Others answered questions, and what is known of the taste is asked for anew.
        self._renewing = False
        self._ranking_wanted = False
        self.dialog: PicksDialog | None = None
        lane.done.connect(self._answer)
        curating.othersChanged.connect(self._follow)

    @Slot()
    def open(self) -> None:
        """Ask about near-ties of the open folder."""
        if self.dialog is not None:
            return
        dialog = PicksDialog(self._window)
        dialog.imageNeeded.connect(self._load)
        dialog.answered.connect(self._keep)
        dialog.backRequested.connect(self._back)
        dialog.rankingWanted.connect(self._want_ranking)
        dialog.finished.connect(self._closed)
        self.dialog, self._queue, self._round = dialog, [], None
        self._answered, self._ranking_wanted, self._renewing = [], False, False
        dialog.open()
        self._ask()

    def stop(self) -> None:
        """Close the dialog and end loading soon."""
        if self.dialog is not None:
            self.dialog.reject()
        for loader in self._loaders:
            loader.pictures.stop()

    def wait(self) -> None:
        """Wait until loading has ended."""
        for loader in self._loaders:
            loader.pictures.wait()

    # -- questions -----------------------------------------------------------------------------

    def _ask(self) -> None:
        setup, catalogue = self._session.setup, self._session.pictures.catalogue
        if setup is None:
            return
        folder = Folder(
            catalogue.columns["hashes"].copy(), catalogue.ranked_scores(), setup.scorer.key
        )
        self._number += 1
        self._lane.ask(f"{_NAME}{self._number}", lambda library: next_round(library, folder))

    @Slot(object)
    def _follow(self, tables: frozenset[str]) -> None:
        """Take into account what others answered; the question that is read stays if it can."""
        if self.dialog is not None and "picks" in tables:
            self._renewing = True
            self._ask()

    @Slot(str, object)
    def _answer(self, name: str, answer: object) -> None:
        if name != f"{_NAME}{self._number}" or not isinstance(answer, Round):
            return
        self._round, self._queue, self._since = answer, list(answer.pairs), 0
        renewing, self._renewing = self._renewing, False
        if self._ranking_wanted:
            self._show_ranking(answer)
        elif renewing and self._still_asks(answer):
            self._queue = [pair for pair in self._queue if {*pair} != {*self._shown}]
        else:
            self._next()

    def _still_asks(self, now: Round) -> bool:
        """Tell whether the question that is shown is open still; say what is known with it."""
        dialog = self.dialog
        if dialog is None or not dialog.asking() or frozenset(self._shown) in now.asked:
            return False
        dialog.tell(self._told())
        return True

    def _next(self) -> None:
        dialog = self.dialog
        if dialog is None or self._round is None:
            return
        while self._queue:
            pair = self._queue.pop(0)
            if self._show_pair(pair[::-1] if self._turned() else pair):
                return
        sentence = self.tr("There are no near-ties left to ask about in this folder.")
        dialog.say(sentence, self._told())

    def _show_pair(self, pair: tuple[str, str]) -> bool:
        """Ask about two contents, left and right; False where one is there no more."""
        catalogue = self._session.pictures.catalogue
        ids = [catalogue.ids_with(content) for content in pair]
        if self.dialog is None or not all(len(each) for each in ids):
            return False
        self._shown = pair
        left, right = (self._entry(int(each[0])) for each in ids)
        self.dialog.ask(left, right, self._told())
        return True

    @Slot()
    def _back(self) -> None:
        """Take the last answer back, and ask again."""
        if self.dialog is None or not self._answered:
            return
        self._number += 1  # a round that is on its way counts the answer
        if self.dialog.asking():
            self._queue.insert(0, self._shown)
        self._since -= 1
        title = self.tr("Choose Between Two Pictures")
        self._curating.do("answer back", lambda _library, journal: take_back(journal, title))
        if not self._show_pair(self._answered.pop()):
            self._next()

    def _entry(self, identity: int) -> TableEntry:
        # No score: it is the pictures that are to be judged.
        event = self._session.pictures.catalogue.event_of(identity)
        return TableEntry(event.stamp.path, error=event.error)

    def _told(self) -> str:
        now = self._round
        if now is None or not now.picks + self._since:
            return self.tr("Your answers make a ranking of your own beside the model's.")
        text = self.tr("Answered here: {count}.").format(
            count=wording.count(now.picks + self._since)
        )
        if now.by_score is None or now.by_taste is None:
            return text
        return (
            text
            + " "
            + self.tr("Foretold of {count}: {taste} by your ranking, {score} by ArtScore.").format(
                count=wording.count(now.checked),
                taste=wording.percent(100 * now.by_taste),
                score=wording.percent(100 * now.by_score),
            )
        )

    @Slot(int)
    def _keep(self, which: int) -> None:
        setup = self._session.setup
        if setup is None:
            return
        winner, loser = self._shown if which <= 0 else self._shown[::-1]
        key, tie = setup.scorer.key, which < 0
        title = self.tr("Choose Between Two Pictures")

        self._curating.edit(
            title, ("picks",), lambda edit: edit.pick(winner, loser, tie=tie, model=key)
        )
        self._answered.append(self._shown)
        self._since += 1
        more = bool(self._queue)
        if more:
            self._next()
        if self._renewing or not more:
            self._ask()

    @Slot(int, object)
    def _load(self, place: int, path: Path) -> None:
        while len(self._loaders) <= place:
            self._loaders.append(_CellLoader(len(self._loaders), self))
        self._loaders[place].dialog = self.dialog
        identity = self._session.pictures.catalogue.id_of(path)
        if identity is not None:
            event = self._session.pictures.catalogue.event_of(identity)
            self._loaders[place].pictures.want(event.stamp)

    # -- the user's ranking --------------------------------------------------------------------

    @Slot()
    def _want_ranking(self) -> None:
        """Take every answer into account first."""
        self._ranking_wanted = True
        self._ask()

    def _show_ranking(self, now: Round) -> None:
        if self.dialog is None:
            return
        catalogue = self._session.pictures.catalogue
        order = np.full(len(catalogue), np.nan)
        for content, strength in now.ranking.items():
            order[catalogue.ids_with(content)] = strength
        text = self.tr("{count} pictures by your own ranking, fitted to {picks} answers.").format(
            count=wording.count(int(np.count_nonzero(~np.isnan(order)))),
            picks=wording.count(now.picks),
        )
        self.dialog.accept()
        self.gathered.emit(Gathering(~np.isnan(order), order), text)

    @Slot()
    def _closed(self) -> None:
        dialog, self.dialog = self.dialog, None
        for loader in self._loaders:
            loader.dialog = None
        if dialog is not None:
            dialog.deleteLater()
