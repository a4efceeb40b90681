"""The lanes on which deeds are done: what moves files must not hold up marks, nor overtake them."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from curator.gui.curation_news import HistoryFollower, read_marks
from curator.gui.deeds import Change, Deed, Done, Everything, Followed, Step, steps_of
from curator.gui.library_lane import LibraryLane
from curator.gui.sentences import translated
from curator.records import Marks

if TYPE_CHECKING:
    from curator.curation.actions import Journal
    from curator.library import Library

_NAME = "curation "
_OTHERS = "others' curation"


class DeedLanes(QObject):
    """Does one deed after another, and tells what each left behind.

    Parameters
    ----------
    lane
        For all but what moves files.
    files
        For what moves files: it may take its time, and marks don't wait for it.
    """

    #: `Everything` that is shown of curation.
    opened = Signal(object)
    #: A `Change`: a deed is done.
    done = Signal(object)
    #: `Followed`: others did something.
    followed = Signal(object)
    #: A deed failed: its name and the sentence of a CuratorError.
    failed = Signal(str, str)

    def __init__(
        self, lane: LibraryLane, files: LibraryLane, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._files = files
        self._journal: Journal | None = None
        self._under_way = self._files_under_way = self._steps_on_files = 0
        #: Of the lane alone.
        self._follower = HistoryFollower()
        self._looking = False
        for each in (lane, files):
            each.done.connect(self._done)
            each.failed.connect(self._failed)
        self.open()

    @property
    def busy(self) -> bool:
        """Whether deeds are under way."""
        return self._under_way > 0

    def open(self) -> None:
        """Ask for all that is shown of curation."""
        self._lane.ask(f"{_NAME}open", self._read)

    def do(self, name: str, deed: Deed, *, on_files: bool = False) -> None:
        """Do something on a lane.

        What moves files comes after the marks made before it. Marks don't wait for it, unless
        something done to files is to be undone first: else that would undo them instead.

        Parameters
        ----------
        on_files
            It moves files.
        """
        on_files = on_files or self._steps_on_files > 0
        before = self._lane.passed() if on_files else None

        def question(library: Library) -> Change:
            if before is not None:
                before.wait()
            journal = self._journal_of(library)
            done = deed(library, journal)
            contents = list(done.contents)
            known = library.curation.marks_of(contents)
            marks = {each: known.get(each, Marks()) for each in contents}
            return Change(done, marks, *steps_of(journal))

        self._under_way += 1
        self._files_under_way += on_files
        lane = self._files if on_files else self._lane
        lane.ask(f"{_NAME}{name}", question, keep=True)

    def step(self, step: Step | None, said: str, *, undone: bool) -> None:
        """Undo or do again what was told of, or what deeds under way leave last.

        Parameters
        ----------
        said
            To tell then, with "{title}" in it.
        """
        # While deeds are under way, what they leave last is meant, not what was told of before.
        expected = step.number if step is not None and not self.busy else None

        def deed(library: Library, journal: Journal) -> Done:
            outcome = journal.undo(expected) if undone else journal.redo(expected)
            if outcome is None:
                return Done()
            title = said.format(title=translated(outcome.entry.title))
            return Done(outcome.contents, outcome.tables, said=title, problems=outcome.problems)

        if step is not None or self.busy:
            # What is being done to files is in the history already, and must not be undone yet.
            on_files = self._files_under_way > 0
            self.do("undo" if undone else "redo", deed, on_files=on_files)
            self._steps_on_files += on_files

    def look_at_others(self) -> None:
        """Tell soon what others did; it costs little where they did nothing."""
        if not self._looking:
            self._looking = True
            self._lane.ask(_OTHERS, self._follow)

    def settled(self) -> Event:
        """Return what is set once the library has every mark that was made until now."""
        lane = self._files if self._steps_on_files else self._lane
        return lane.passed()

    # -- on the lanes --------------------------------------------------------------------------

    def _journal_of(self, library: Library) -> Journal:
        """Return the journal (on the lane: SQLAlchemy is imported with it)."""
        if self._journal is None:
            from curator.curation.kinds import open_journal

            self._journal = open_journal(library)
        return self._journal

    def _read(self, library: Library) -> Everything:
        self._follower.begin(library)
        return Everything(read_marks(library), *steps_of(self._journal_of(library)))

    def _follow(self, library: Library) -> Followed | None:
        journal = self._journal_of(library)
        news = self._follower.read(library, journal.session)
        return None if news is None else Followed(news, *steps_of(journal))

    # -- what the lanes say --------------------------------------------------------------------

    @Slot(str, object)
    def _done(self, name: str, result: Any) -> None:
        if isinstance(result, Everything):
            self.opened.emit(result)
        elif isinstance(result, Change):
            self._ended(name)
            self.done.emit(result)
        elif name == _OTHERS:
            self._looking = False
            if isinstance(result, Followed):
                self.followed.emit(result)

    @Slot(str, str)
    def _failed(self, name: str, sentence: str) -> None:
        if name == _OTHERS:
            self._looking = False  # nobody asked for it, and it is tried again
        elif name.startswith(_NAME):
            self._ended(name)
            self.failed.emit(name.removeprefix(_NAME), sentence)

    def _ended(self, name: str) -> None:
        self._under_way = max(0, self._under_way - 1)
        if self.sender() is self._files:
            self._files_under_way = max(0, self._files_under_way - 1)
            if name in (f"{_NAME}undo", f"{_NAME}redo"):
                self._steps_on_files = max(0, self._steps_on_files - 1)
