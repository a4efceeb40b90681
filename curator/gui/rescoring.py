"""Another model was chosen: offers to rescore the open folder, and tells what moved."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot

from curator.gui import wording
from curator.gui.library_lane import LibraryLane, Question
from curator.gui.messages import ScoringSetup
from curator.gui.models.block import Status
from curator.gui.models.moves import Moves
from curator.gui.session import Session
from curator.gui.views.banner import Banner
from curator.ranking import RankChanges, kendall_tau, rank_changes
from curator.records import ModelKey
from curator.settings import Settings

if TYPE_CHECKING:
    from curator.library import Library

#: A move is worth counting from one place in so many on.
_FORTIETH = 40


@dataclass(frozen=True, slots=True)
class Stored:
    """What the library has of a folder under a model: its title and how many scores."""

    title: str
    count: int


@dataclass(frozen=True, slots=True, eq=False)
class Before:
    """The scores of the model before, as `Moves` takes them."""

    scores: dict[str, float]
    by_id: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How two models' ranks differ.

    Parameters
    ----------
    moved
        Pictures that moved by more than `places`.
    tau
        Kendall's tau, NaN where either model knows no order.
    """

    count: int
    moved: int
    places: int
    tau: float


def outcome(before: NDArray[np.float64], after: NDArray[np.float64]) -> Outcome:
    """Sum up how the ranks of the same pictures differ under two models' scores."""
    places = max(1, round(len(before) / _FORTIETH))
    moved = rank_changes(before, after).moved_more_than(places)
    return Outcome(len(before), moved, places, kendall_tau(before, after))


class Rescoring(QObject):
    """Stands between the settings and the session, where another model is chosen.

    The folder keeps the scores it shows until the user agrees; where the library has every score
    of the other model already, there is nothing to ask.
    """

    #: The spec of the model to choose after all.
    modelWanted = Signal(str)
    #: Whether moves are shown.
    movesShown = Signal(bool)
    #: The user wants the pictures by how far they moved.
    sortWanted = Signal()
    #: A sentence and its level.
    noticed = Signal(str, str)

    def __init__(
        self, session: Session, lane: LibraryLane, banner: Banner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._pictures = session.pictures
        self._lane = lane
        self._banner = banner
        self._number = 0
        #: The settings that wait for an answer, and whether it is known beforehand.
        self._wanted: Settings | None = None
        self._agreed = False
        self._offered: Stored | None = None
        #: The model that the folder was scored by before.
        self._before: tuple[str, str] | None = None
        #: What was summed up already.
        self._summed: RankChanges | None = None
        lane.done.connect(self._answered)
        lane.failed.connect(self._failed)
        banner.chosen.connect(self._chosen)
        banner.dismissed.connect(self.dismiss)
        self._pictures.statisticsChanged.connect(self._follow)
        session.progressChanged.connect(self._follow)
        self._pictures.modelReset.connect(self.dismiss)

    # -- what the window asks for --------------------------------------------------------------

    def use_settings(self, settings: Settings) -> None:
        """Hand settings on to the session; another model only when the user agrees."""
        shown = self._session.settings.model
        if settings.model == shown or not self._worth_asking():
            self._drop_offer()
            self._session.use_settings(settings)
            return
        self._session.use_settings(dataclasses.replace(settings, model=shown))
        self._wanted, self._offered = settings, None
        root, recursive = self._session.root, settings.recursive
        if root is not None:
            open_scoring = self._session.open_scoring
            self._ask("stored", _stored(open_scoring, settings, root, recursive))

    def before_opening(self, folder: Path) -> None:
        """Let a folder that is about to be opened be scored by the model that was chosen."""
        if self._wanted is not None and folder != self._session.root:
            self._session.settings = self._wanted
            self._drop_offer()

    @Slot()
    def dismiss(self) -> None:
        """Show no more what moved."""
        self._before = self._summed = None
        if self._pictures.catalogue.moves is not None:
            self._pictures.show_moves(None)
        if self._wanted is None:
            self._banner.hide()
        self.movesShown.emit(False)

    # -- the offer -----------------------------------------------------------------------------

    def _worth_asking(self) -> bool:
        session = self._session
        scored = self._pictures.catalogue.count_of(Status.SCORED)
        return bool(session.root and session.setup and scored and not session.failure)

    def _ask(self, name: str, question: Question) -> None:
        self._number += 1
        self._lane.ask(f"rescoring {name} {self._number}", question)

    @Slot(str, object)
    def _answered(self, name: str, answer: object) -> None:
        if not name.startswith("rescoring") or not name.endswith(f" {self._number}"):
            return
        if isinstance(answer, Stored) and self._wanted is not None:
            self._offered = answer
            if self._agreed or not self._missing():
                self._accept()
            else:
                self._offer()
        elif isinstance(answer, Before) and self._offered and self._before:
            titles = self._before[1], self._offered.title
            self._pictures.show_moves(Moves(answer.scores, *titles, answer.by_id))
            self.movesShown.emit(True)
        elif isinstance(answer, Outcome):
            self._sum_up(answer)

    @Slot(str, str)
    def _failed(self, name: str, sentence: str) -> None:
        if not name.startswith("rescoring") or not name.endswith(f" {self._number}"):
            return
        self.noticed.emit(sentence, "error")
        if self._wanted is not None:
            self._take_back()

    def _missing(self) -> int:
        catalogue = self._pictures.catalogue
        readable = catalogue.count_of(Status.SCORED) + catalogue.count_of(Status.PENDING)
        return max(0, readable - (0 if self._offered is None else self._offered.count))

    def _offer(self) -> None:
        setup, offered = self._session.setup, self._offered
        if setup is None or offered is None:
            return
        text = self.tr(
            "This folder shows the scores of {before}. {count} of its pictures are still to be "
            "scored by {after}."
        ).format(before=setup.title, after=offered.title, count=wording.count(self._missing()))
        keep = self.tr("Keep {model}").format(model=setup.title)
        buttons = [("rescore", self.tr("Rescore")), ("keep", keep)]
        self._banner.say("model", text, buttons)

    @Slot(str)
    def _chosen(self, key: str) -> None:
        if key == "rescore":
            self._accept()
        elif key == "keep":
            self._take_back()
        elif key == "sort":
            self.sortWanted.emit()
        elif key == "back" and self._before is not None:
            self._agreed = True
            self.modelWanted.emit(self._before[0])

    def _accept(self) -> None:
        settings, setup, root = self._wanted, self._session.setup, self._session.root
        if settings is None or setup is None or root is None:
            return
        self._before = (self._session.settings.model, setup.title)
        self._summed = None
        self._wanted, self._agreed = None, False
        self._banner.hide()
        if self._pictures.catalogue.moves is not None:
            self._pictures.show_moves(None)
        hashes = self._pictures.catalogue.columns["hashes"].copy()
        self._ask("before", _scores_before(setup.scorer.key, root, settings.recursive, hashes))
        self._session.use_settings(settings)

    def _take_back(self) -> None:
        self._drop_offer()
        self.modelWanted.emit(self._session.settings.model)

    def _drop_offer(self) -> None:
        if self._wanted is not None:
            self._wanted, self._agreed = None, False
            self._banner.hide()

    # -- what moved ----------------------------------------------------------------------------

    @Slot()
    def _follow(self) -> None:
        """Tell how far rescoring is, and sum up once it is done."""
        moves, before = self._pictures.catalogue.moves, self._before
        if moves is None or before is None or self._wanted is not None:
            return
        waiting = self._pictures.catalogue.count_of(Status.PENDING)
        if waiting:
            self._summed = None
            text = self.tr(
                "{done} of {total} pictures are scored by {after}. Arrows tell how many places "
                "each has moved since {before}."
            ).format(
                done=wording.count(moves.count),
                total=wording.count(moves.count + waiting),
                after=moves.after_title,
                before=before[1],
            )
            self._banner.say("model", text, [self._way_back()], dismissable=True)
        elif moves.count and self._pictures.settled and moves.changes is not self._summed:
            self._summed, scores = moves.changes, moves.scores()
            self._ask("outcome", lambda library: outcome(*scores))

    def _way_back(self) -> tuple[str, str]:
        title = "" if self._before is None else self._before[1]
        return "back", self.tr("Go Back to {model}").format(model=title)

    def _sum_up(self, result: Outcome) -> None:
        moves = self._pictures.catalogue.moves
        if moves is None or self._wanted is not None:
            return
        if result.places == 1:
            moved = self.tr("{moved} of {count} pictures moved by more than one place")
        else:
            moved = self.tr("{moved} of {count} pictures moved by more than {places} places")
        text = moved.format(
            moved=wording.count(result.moved),
            count=wording.count(result.count),
            places=wording.count(result.places),
        )
        tau = self.tr("Kendall's tau {tau}").format(tau=wording.score(result.tau))
        models = f"{moves.before_title} \N{RIGHTWARDS ARROW} {moves.after_title}"
        buttons = [("sort", self.tr("Sort by Rank Change")), self._way_back()]
        self._banner.say("model", f"{text}; {tau} ({models}).", buttons, dismissable=True)


def _stored(
    open_scoring: Callable[[Settings], ScoringSetup],
    settings: Settings,
    root: Path,
    recursive: bool,
) -> Question:
    def question(library: Library) -> Stored:
        setup = open_scoring(settings)
        known = library.known_files(root, setup.scorer.key, recursive=recursive)
        return Stored(setup.title, int(np.count_nonzero(~np.isnan(known.scores))))

    return question


def _scores_before(
    key: ModelKey, root: Path, recursive: bool, hashes: NDArray[np.uint8]
) -> Question:
    def question(library: Library) -> Before:
        from curator.curation.contents import Contents
        from curator.library.digests import unpack

        known = library.known_files(root, key, recursive=recursive)
        scored = ~np.isnan(known.scores)
        digests, scores = known.hashes[scored], known.scores[scored]
        by_id = Contents(hashes).spread(digests, scores, np.nan)
        return Before(dict(zip(unpack(digests), scores.tolist(), strict=True)), by_id)

    return question
