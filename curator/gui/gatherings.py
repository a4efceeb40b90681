"""Shows pictures for their likeness: those like one, and near-duplicates under their best."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QInputDialog

from curator.gui import wording
from curator.gui.actions import Actions
from curator.gui.browser import Browser
from curator.gui.culling import Culling
from curator.gui.errands import Errands
from curator.gui.gathering_work import (
    Folder,
    Gathered,
    gather_diverse,
    gather_similar,
    gather_stack,
    gather_stacks,
)
from curator.gui.lane import Lane
from curator.gui.library_lane import LibraryLane, Question
from curator.gui.models.catalogue import SortKey
from curator.gui.models.gathering import Gathering
from curator.gui.session import Session
from curator.gui.views.banner import Banner
from curator.images.preprocess import Preprocess

if TYPE_CHECKING:
    from curator.library import Library

_NAME = "gather "

#: Says what was gathered.
Words = Callable[[Gathered], str]


class Gatherings(QObject):
    """One gathering at a time; the banner says what it is and leads back."""

    #: Pictures are looked at in the grid again.
    gridWanted = Signal()
    #: A sentence and its level.
    noticed = Signal(str, str)
    crashed = Signal(str, str)
    _progressed = Signal(int, int)

    def __init__(
        self,
        session: Session,
        lane: LibraryLane,
        browser: Browser,
        culling: Culling,
        actions: Actions,
        errands: Errands,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.banner = Banner()
        self._session = session
        self._pictures = session.pictures
        self._lane = lane
        self._browser = browser
        self._culling = culling
        self._actions = actions
        self._errands = errands
        self._number = 0
        self._words: Words = lambda gathered: ""
        self._stacks: Gathered | None = None
        self._library: Library | None = None
        self._work = Lane("likeness", self)
        self._work.done.connect(self._prepared)
        self._work.failed.connect(self._not_prepared)
        self._work.crashed.connect(self.crashed)
        self._progressed.connect(self._show_progress)
        lane.done.connect(self._answered)
        lane.failed.connect(self._failed)
        session.libraryOpened.connect(self._use)
        actions["similar"].triggered.connect(self.find_similar)
        actions["diverse"].triggered.connect(self.ask_diverse)
        actions["stacks"].triggered.connect(self.stack)
        actions["stack"].triggered.connect(self.show_stack)
        self.banner.chosen.connect(self._chosen)
        self.banner.dismissed.connect(self.clear)
        self._pictures.modelReset.connect(self.clear)
        session.modelChanged.connect(self.clear)

    def stop(self) -> None:
        """End soon."""
        self._work.stop(finish=False)

    def wait(self) -> None:
        """Wait until the work has ended."""
        if self._work.isRunning():
            self._work.wait()

    # -- what the user asks for ----------------------------------------------------------------

    @Slot()
    def find_similar(self) -> None:
        """Show what is most like the picture that is looked at or selected."""
        content, name = self._first_chosen()
        if not content:
            return
        self._words = lambda gathered: self.tr(
            "{count} pictures like {name}, most alike first."
        ).format(count=wording.count(gathered.count), name=name)
        self._ask(lambda library, folder: gather_similar(library, folder, content))

    @Slot()
    def ask_diverse(self) -> None:
        """Ask how many good pictures are wanted that are not all alike."""
        prompt = QInputDialog(self._browser)
        prompt.setWindowTitle(self.tr("Best, Not All Alike"))
        prompt.setLabelText(self.tr("How many pictures:"))
        prompt.setInputMode(QInputDialog.InputMode.IntInput)
        prompt.setIntRange(2, 1000)
        prompt.setIntValue(20)
        prompt.intValueSelected.connect(self.find_diverse)
        prompt.finished.connect(prompt.deleteLater)
        prompt.open()

    @Slot(int)
    def find_diverse(self, number: int) -> None:
        """Show good pictures that are not all alike."""
        self._words = lambda gathered: self.tr(
            "{count} of the best pictures that are not all alike, as they were chosen: each is "
            "good, and unlike those before it."
        ).format(count=wording.count(gathered.count))
        self._ask(lambda library, folder: gather_diverse(library, folder, number))

    @Slot(bool)
    def stack(self, on: bool) -> None:
        """Put near-duplicates under the best of them, or show all again."""
        if not on:
            self.clear()
            return
        self._words = lambda gathered: self.tr(
            "{count} stacks of near-duplicates: {under} pictures lie under their best. "
            "E shows a stack."
        ).format(count=wording.count(gathered.count), under=wording.count(gathered.under))
        self._ask(gather_stacks)

    @Slot()
    def show_stack(self) -> None:
        """Show what lies in the stack of the picture that is looked at or selected."""
        content, _ = self._first_chosen()
        if not content:
            return
        self._words = lambda gathered: self.tr(
            "{count} versions of one picture, best first."
        ).format(count=wording.count(gathered.count))
        self._ask(lambda library, folder: gather_stack(library, folder, content))

    @Slot()
    def clear(self) -> None:
        """Show every picture again."""
        self._number += 1
        self._stacks = None
        self._actions["stacks"].setChecked(False)
        self.banner.hide()
        self._show(None)

    @Slot(object, str)
    def show(self, gathering: Gathering, sentence: str) -> None:
        """Show what was gathered elsewhere, and say what it is."""
        self._number += 1
        self._stacks = None
        self._actions["stacks"].setChecked(False)
        self.gridWanted.emit()
        self._show(gathering)
        self._browser.grid.scrollToTop()
        buttons = [("all", self.tr("Show All Pictures"))]
        self.banner.say("grid", sentence, buttons, dismissable=True)

    def _first_chosen(self) -> tuple[str, str]:
        """Return the content and the name of what is looked at or selected first, or two ""."""
        catalogue, ids = self._pictures.catalogue, self._culling.stage().chosen()
        for identity, content in zip(ids, catalogue.contents_of(ids), strict=True):
            if content is not None:
                return content, wording.printable(catalogue.name_of(identity))
        return "", ""

    # -- gathering -----------------------------------------------------------------------------

    def _ask(self, gather: Callable[[Library, Folder], Gathered]) -> None:
        setup, catalogue = self._session.setup, self._pictures.catalogue
        if setup is None:
            return
        hashes, scores = catalogue.columns["hashes"].copy(), catalogue.ranked_scores()
        folder = Folder(hashes, scores, setup.scorer.key)
        self._number += 1
        question: Question = lambda library: gather(library, folder)  # noqa: E731
        self._lane.ask(f"{_NAME}{self._number}", question)

    @Slot(str, object)
    def _answered(self, name: str, answer: object) -> None:
        if name != f"{_NAME}{self._number}" or not isinstance(answer, Gathered):
            return
        if answer.gathering.counts is not None:
            self._stacks = answer
        self.gridWanted.emit()
        self._show(answer.gathering)
        self._browser.grid.scrollToTop()
        self._say(answer)

    def _say(self, answer: Gathered) -> None:
        text, buttons = self._words(answer), [("all", self.tr("Show All Pictures"))]
        if self._stacks is not None and answer is not self._stacks:
            buttons.insert(0, ("stacks", self.tr("Back to the Stacks")))
        if answer.without:
            text += " " + self.tr("{count} can't be compared yet.").format(
                count=wording.count(answer.without)
            )
            buttons.append(("prepare", self.tr("Prepare Likeness")))
        self.banner.say("grid", text, buttons, dismissable=True)

    @Slot(str, str)
    def _failed(self, name: str, sentence: str) -> None:
        if name != f"{_NAME}{self._number}":
            return
        self._actions["stacks"].setChecked(self._stacks is not None)
        self.banner.say(
            "grid", sentence, [("prepare", self.tr("Prepare Likeness"))], dismissable=True
        )

    def _show(self, gathering: Gathering | None) -> None:
        browser = self._browser
        shown, sort = self._pictures.catalogue.gathering, browser.query.sort
        if gathering is None and shown is None and sort is not SortKey.GATHERED:
            return  # but after another folder was opened its order is still chosen
        self._pictures.gather(gathering)
        ordered = gathering is not None and gathering.order is not None
        browser.filter_bar.set_gathered(self.tr("As gathered") if ordered else "")
        if ordered:
            browser.set_sort(SortKey.GATHERED, True)
        elif browser.query.sort is SortKey.GATHERED:
            settings = self._errands.settings
            browser.set_sort(settings.sort_key, settings.sort_descending)

    @Slot(str)
    def _chosen(self, key: str) -> None:
        if key == "all":
            self.clear()
        elif key == "prepare":
            self._prepare()
        elif key == "stacks" and self._stacks is not None:
            self._actions["stacks"].setChecked(True)
            self.stack(True)

    # -- what was scored before likeness was kept ------------------------------------------------

    @Slot(object)
    def _use(self, library: Library) -> None:
        self._library = library

    def _prepare(self) -> None:
        """Look at pictures again that nothing is known of to compare them by."""
        setup, library = self._session.setup, self._library
        if setup is None or library is None:
            return
        stamps = [event.stamp for event in self._pictures.all_events() if event.error is None]
        preprocess = Preprocess(self._session.settings.preprocess)

        def work(cancel: Event) -> int:
            from curator.curation.backfill import backfill

            done = 0
            for _ in backfill(
                stamps, setup.scorer, library, preprocess=preprocess, cancelled=cancel.is_set
            ):
                done += 1
                if done % 16 == 0:
                    self._progressed.emit(done, len(stamps))
            return done

        self._show_progress(0, len(stamps))
        self._work.submit("prepare", work)

    @Slot(int, int)
    def _show_progress(self, done: int, total: int) -> None:
        text = self.tr("Looking at pictures again: {done} of {total}.").format(
            done=wording.count(done), total=wording.count(total)
        )
        self.banner.say("grid", text, dismissable=True)

    @Slot(str, object)
    def _prepared(self, name: str, done: object) -> None:
        self.banner.hide()
        self.noticed.emit(self.tr("Likeness is known now: find similar pictures again."), "info")

    @Slot(str, str)
    def _not_prepared(self, name: str, sentence: str) -> None:
        self.banner.hide()
        self.noticed.emit(sentence, "error")
