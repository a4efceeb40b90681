"""Runs the full-screen filter: decisions are kept as a draft, and as marks only at the end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from curator.gui.culling import Stage
from curator.gui.curating import Curating
from curator.gui.filter_run import Decision, FilterRun
from curator.gui.library_lane import LibraryLane
from curator.gui.loader import PictureLoader
from curator.gui.session import Session
from curator.gui.views import wording
from curator.gui.views.filterview import FilterCounts, FilterView
from curator.records import Marks, ScoreEvent

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
        self._run: FilterRun | None = None
        self._events: dict[str, ScoreEvent] = {}
        self._advancing = False
        lane.done.connect(self._drafted)
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

    def chosen(self) -> Sequence[ScoreEvent]:
        content = None if self._run is None else self._run.current
        return [] if content is None else [self._events[content]]

    def advance(self) -> None:
        self._skip()

    def decide(
        self, *, stars: int | None = None, flag: int | None = None, color: int | None = None
    ) -> bool:
        """Keep a mark for the end; a flag goes on to the next picture."""
        run = self._run
        if run is None or run.current is None:
            return run is not None
        if color and self._decided(run.current).color == color:
            color = 0
        run.decide(stars=stars, flag=flag, color=color)
        self._keep(run.current, run.decisions[run.current])
        if flag or self._advancing:
            run.forth()
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
        self._run.back()
        self._show()
        return True

    @Slot()
    def discard(self) -> bool:
        """Reject the picture; at the end, forget every decision."""
        if self._run is None:
            return False
        if self._run.at_end:
            self._drop()
            self._leave()
        else:
            self._reject()
        return True

    # -- a run ---------------------------------------------------------------------------------

    def open(self, events: Sequence[ScoreEvent], *, advancing: bool) -> None:
        """Go through pictures; those that were not read yet are left out.

        Parameters
        ----------
        advancing
            Whether stars and labels go on to the next picture too.
        """
        self._events = {
            event.facts.content_hash: event
            for event in events
            if event.facts is not None and event.error is None
        }
        if not self._events:
            sentence = self.tr("There is nothing to filter yet: open a folder with pictures.")
            self.noticed.emit(sentence, "info")
            return
        self._advancing = advancing
        # What a run that was cut off had decided is taken up again.
        self._lane.ask(_NAME, lambda library: library.curation.draft())

    @Slot(str, object)
    def _drafted(self, name: str, draft: object) -> None:
        if name != _NAME or not isinstance(draft, dict) or self._run is not None:
            return
        kept = {content: Decision(*decision) for content, decision in draft.items()}
        self._run = FilterRun(tuple(self._events), kept)
        if self._run.decisions and not self._run.at_end:
            self.noticed.emit(self.tr("The filter goes on where it was left."), "info")
        self.opened.emit()
        self._show()

    def _show(self) -> None:
        run = self._run
        if run is None:
            return
        content = run.current
        counts = FilterCounts(
            run.place,
            len(run.contents),
            run.count_of(1),
            run.count_of(-1),
            len(run.outcome(self._curating.marks)) if content is None else 0,
        )
        if content is None:
            self._view.show_summary(counts)
            return
        event = self._events[content]
        score = "" if event.score is None else wording.score(event.score.value)
        wanted = self._view.show_picture(
            event.stamp.path, score, self._decided(content), counts, event.error
        )
        if wanted:
            near = run.contents[run.place + 1 : run.place + 3]
            self._loader.want(event.stamp, [self._events[each].stamp for each in near])

    def _decided(self, content: str) -> Marks:
        """Return a content's marks as they will be."""
        decision = Decision() if self._run is None else self._run.decisions.get(content, Decision())
        return decision.applied(self._curating.marks.get(content, Marks()))

    def _keep(self, content: str, decision: Decision) -> None:
        values = (decision.stars, decision.flag, decision.color)
        self._lane.ask(
            "filter keep",
            lambda library: library.curation.keep_draft({content: values}),
            keep=True,
        )

    def _drop(self) -> None:
        self._lane.ask("filter drop", lambda library: library.curation.drop_draft(), keep=True)

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
        if self._run is not None:
            self._run.forth()
            self._show()

    @Slot()
    def _end(self) -> None:
        if self._run is not None and not self._run.decisions:
            self._leave()
        elif self._run is not None:
            self._run.end()
            self._show()

    @Slot()
    def _commit(self) -> None:
        if self._run is None:
            return
        outcome = self._run.outcome(self._curating.marks)
        if outcome:
            title = self.tr("Filter {count} Pictures").format(
                count=wording.count(len(self._run.decisions))
            )
            self._curating.set_marks(outcome, title)
        self._drop()
        self._leave()

    @Slot()
    def _leave(self) -> None:
        if self._run is not None:
            self._run, self._events = None, {}
            self.closed.emit()
