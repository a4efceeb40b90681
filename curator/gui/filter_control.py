"""Runs the full-screen filter: decisions are kept as a draft, and as marks only at the end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from curator.gui import wording
from curator.gui.culling import Stage
from curator.gui.curating import Curating
from curator.gui.deeds import Done
from curator.gui.library_lane import LibraryLane
from curator.gui.loader import PictureLoader
from curator.gui.models.block import Status
from curator.gui.models.places import Ids
from curator.gui.session import Session
from curator.gui.views.filterview import FilterCounts, FilterView
from curator.records import Marks, ScoreEvent

if TYPE_CHECKING:
    from curator.curation.actions import Journal
    from curator.curation.culling import Culling
    from curator.library import Library

_NAME = "filter draft"


class FilterControl(QObject, Stage):
    """One run at a time, over the pictures that were chosen when it began."""

    opened = Signal()
    closed = Signal()
    #: A sentence and its level.
    noticed = Signal(str, str)

    def __init__(
        self,
        view: FilterView,
        session: Session,
        curating: Curating,
        lane: LibraryLane,
        loader: PictureLoader,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._pictures = session.pictures
        self._curating = curating
        self._lane = lane
        self._loader = loader
        self._run: Culling | None = None
        self._advancing = False
        lane.done.connect(self._resumed)
        loader.loaded.connect(view.set_image)
        loader.failed.connect(view.set_problem)
        view.pickRequested.connect(self._pick)
        view.rejectRequested.connect(self._reject)
        view.skipRequested.connect(self._skip)
        view.backRequested.connect(self.back)
        view.endRequested.connect(self._end)
        view.commitRequested.connect(self._commit)
        view.forgetRequested.connect(self.discard)
        view.starsChosen.connect(self._rate)
        self._pictures.modelReset.connect(self._leave)

    # -- a stage for marks ---------------------------------------------------------------------

    @property
    def active(self) -> bool:
        return self._run is not None

    def chosen(self) -> Sequence[int]:
        content = None if self._run is None else self._run.current
        ids = [] if content is None else self._pictures.catalogue.ids_with(content).tolist()
        return ids[:1]

    def advance(self) -> None:
        self._skip()

    def decide(
        self, *, stars: int | None = None, flag: int | None = None, color: int | None = None
    ) -> bool:
        """Keep a mark for the end; a flag goes on to the next picture."""
        run = self._run
        if run is None or run.current is None:
            return run is not None
        if flag:
            run.pick() if flag > 0 else run.reject()
        elif flag == 0:
            run.clear()
        elif stars is not None:
            run.rate(stars, advance=self._advancing)
        elif color is not None:
            again = color and self._decided(run.current).color == color
            run.label(0 if again else color, advance=self._advancing)
        self._keep()
        self._show()
        return True

    @property
    def back_title(self) -> str:
        return self.tr("the Last Decision") if self.active else ""

    @Slot()
    def back(self) -> bool:
        """Step back to the picture before."""
        if self._run is None:
            return False
        if self._run.can_step_back:
            self._run.step_back()
            self._keep()
        elif self._run.current is None:  # taken up again where everything was decided
            self._run.go_to(len(self._run) - 1)
        self._show()
        return True

    @Slot()
    def discard(self) -> bool:
        """Reject the picture; at the end, forget every decision."""
        if self._run is None:
            return False
        if self._run.current is None:
            run = self._run
            self._lane.ask("filter forget", lambda library: run.abandon(library), keep=True)
            self._leave()
        else:
            self._reject()
        return True

    # -- a run ---------------------------------------------------------------------------------

    def open(self, ids: Ids, *, advancing: bool) -> None:
        """Go through pictures; those that were not read yet are left out.

        A million of them are as many hashes until each is looked at.

        Parameters
        ----------
        ids
            In the order in which they are shown.
        advancing
            Whether stars and labels go on to the next picture too.
        """
        catalogue = self._pictures.catalogue
        statuses = catalogue.statuses[ids]
        known = (statuses == Status.SCORED) | (statuses == Status.PENDING)
        ids = ids[known & (catalogue.columns["widths"][ids] > 0)]
        if not len(ids):
            sentence = self.tr("There is nothing to filter yet: open a folder with pictures.")
            self.noticed.emit(sentence, "info")
            return
        self._advancing = advancing
        hashes = catalogue.columns["hashes"][ids]

        def resumed(library: Library) -> Culling:
            from curator.curation.culling import Culling
            from curator.library.digests import unpack

            return Culling.resume(library, unpack(hashes))

        self._lane.ask(_NAME, resumed)

    @Slot(str, object)
    def _resumed(self, name: str, run: Culling) -> None:
        if name != _NAME or run is None or self._run is not None:
            return
        self._run = run
        self.opened.emit()
        self._show()
        if run.position:
            self._view.say(self.tr("The filter goes on where it was left."))

    def _show(self) -> None:
        run = self._run
        if run is None:
            return
        content = run.current
        counts = FilterCounts(run.position, len(run), run.summary())
        if content is None:
            self._view.show_summary(counts)
            return
        event = self._event(content)
        if event is None:
            gone = self.tr("The file is not there any more: leave it, and go on.")
            name = Path(self.tr("No longer there"))
            self._view.show_picture(name, "", self._decided(content), counts, gone)
            return
        wanted = self._view.show_picture(
            event.stamp.path, self._words_of(event), self._decided(content), counts, event.error
        )
        if wanted:
            near = map(self._event, run.next(2))
            self._loader.want(event.stamp, [each.stamp for each in near if each is not None])

    def _words_of(self, event: ScoreEvent) -> str:
        """Word a score with its percentile, without which it has no meaning."""
        if event.score is None:
            return ""
        words = wording.score(event.score.value)
        identity = self._pictures.catalogue.id_of(event.stamp.path)
        share = None if identity is None else self._pictures.catalogue.percentile_of(identity)
        return words if share is None else f"{words} · {wording.percent(share)}"

    def _event(self, content: str) -> ScoreEvent | None:
        """Return a file that has a content now, wherever it moved meanwhile."""
        catalogue = self._pictures.catalogue
        ids = catalogue.ids_with(content)
        return catalogue.event_of(int(ids[0])) if len(ids) else None

    def _decided(self, content: str) -> Marks:
        """Return a content's marks as they will be."""
        marks = self._curating.marks.get(content, Marks())
        decision = None if self._run is None else self._run.decision(content)
        if decision is None:
            return marks
        return replace(
            marks,
            stars=marks.stars if decision.stars is None else decision.stars,
            flag=marks.flag if decision.flag is None else decision.flag,
            color=marks.color if decision.color is None else decision.color,
        )

    def _keep(self) -> None:
        """Keep what was decided, so that it outlives the program."""
        made = {} if self._run is None else self._run.take_unkept()
        if made:
            self._lane.ask(
                "filter keep", lambda library: library.curation.keep_draft(made), keep=True
            )

    @Slot()
    def _pick(self) -> None:
        self.decide(flag=1)

    @Slot()
    def _reject(self) -> None:
        self.decide(flag=-1)

    @Slot(int)
    def _rate(self, stars: int) -> None:
        self.decide(stars=stars)

    @Slot()
    def _skip(self) -> None:
        if self._run is not None and self._run.current is not None:
            self._run.skip()
            self._show()

    @Slot()
    def _end(self) -> None:
        if self._run is not None and not self._run.summary().decided:
            self._leave()
        elif self._run is not None:
            self._run.go_to(len(self._run))
            self._show()

    @Slot()
    def _commit(self) -> None:
        run = self._run
        if run is None or not run.summary().decided:
            return

        def deed(library: Library, journal: Journal) -> Done:
            decided = library.curation.draft()
            run.commit(library, journal)
            return Done(tuple(decided), ("marks",))

        # At once: the next key may copy what was picked.
        ahead = {content: self._decided(content) for content in run.decided()}
        self._curating.do("filter", deed, ahead=ahead)
        self._leave()

    @Slot()
    def _leave(self) -> None:
        if self._run is not None:
            self._run = None
            self.closed.emit()
