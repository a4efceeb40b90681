"""What the user makes of pictures: marks at once on the screen, kept and undone on a lane."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from curator.gui.library_lane import LibraryLane
from curator.gui.models.pictures import PictureModel
from curator.records import Marks, ScoreEvent

if TYPE_CHECKING:
    from curator.curation.actions import Journal
    from curator.library import Library

#: Done on the lane with the journal; returns the contents whose marks may be others now, and what
#: tables changed besides.
Deed = Callable[["Library", "Journal"], tuple[Iterable[str], Iterable[str]]]

_NAME = "curation "


@dataclass(frozen=True, slots=True)
class Step:
    """What can be undone or done again: its number in the journal, and its title."""

    number: int
    title: str


@dataclass(frozen=True, slots=True)
class Change:
    """What a deed left behind: marks as the library has them, tables that changed, the history."""

    marks: Mapping[str, Marks]
    tables: frozenset[str]
    undo: Step | None
    redo: Step | None


@dataclass(frozen=True, slots=True)
class Everything:
    """All that is shown of curation when the library opens."""

    marks: dict[str, Marks]
    undo: Step | None
    redo: Step | None


class Curating(QObject):
    """Marks of every content, and the history; pictures are told by their contents."""

    #: What can be undone and done again: two of `Step` or None.
    historyChanged = Signal(object, object)
    #: A frozenset of table names that changed: "marks", "tags", ... or "files".
    tablesChanged = Signal(object)
    #: A sentence and its level.
    noticed = Signal(str, str)
    crashed = Signal(str, str)

    def __init__(
        self, lane: LibraryLane, pictures: PictureModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._pictures = pictures
        self._journal: Journal | None = None
        self._under_way = 0
        self._undo: Step | None = None
        self._redo: Step | None = None
        self.marks: dict[str, Marks] = {}
        pictures.marks = self.marks
        lane.done.connect(self._done)
        lane.failed.connect(self._failed)
        lane.ask(f"{_NAME}open", self._open)

    # -- what the window asks for --------------------------------------------------------------

    def marks_of(self, event: ScoreEvent) -> Marks:
        """Return a picture's marks."""
        return Marks() if event.facts is None else self.marks.get(event.facts.content_hash, Marks())

    def mark(
        self,
        events: Sequence[ScoreEvent],
        title: str,
        *,
        stars: int | None = None,
        flag: int | None = None,
        color: int | None = None,
    ) -> None:
        """Give pictures stars, a flag or a colour; None leaves it. `title` is for the history."""
        contents = self._contents_of(events)
        given = {"stars": stars, "flag": flag, "color": color}
        told = {name: value for name, value in given.items() if value is not None}
        # On the screen first; what the library says afterwards is shown whatever it is.
        self._show({each: replace(self.marks.get(each, Marks()), **told) for each in contents})

        def deed(library: Library, journal: Journal) -> tuple[Iterable[str], Iterable[str]]:
            with journal.edit(title) as edit:
                edit.mark(contents, stars=stars, flag=flag, color=color)
            return contents, ("marks",)

        if contents:
            self.do("mark", deed)

    def set_marks(self, marks: Mapping[str, Marks], title: str) -> None:
        """Give each content its own marks, as one step of the history."""
        whole = dict(marks)
        self._show(whole)

        def deed(library: Library, journal: Journal) -> tuple[Iterable[str], Iterable[str]]:
            with journal.edit(title) as edit:
                edit.set_marks(whole)
            return whole, ("marks",)

        if whole:
            self.do("marks", deed)

    @Slot()
    def undo(self) -> None:
        """Take back what was done last."""
        self._step(self._undo, undone=True)

    @Slot()
    def redo(self) -> None:
        """Do again what was undone last."""
        self._step(self._redo, undone=False)

    def do(self, name: str, deed: Deed) -> None:
        """Do something on the lane, and show what it changed."""

        def question(library: Library) -> Change:
            journal = self._journal_of(library)
            contents, tables = deed(library, journal)
            listed = list(contents)
            known = library.curation.marks_of(listed)
            marks = {each: known.get(each, Marks()) for each in listed}
            return Change(marks, frozenset(tables), *_history(journal))

        self._under_way += 1
        self._lane.ask(f"{_NAME}{name}", question, keep=True)

    # -- within --------------------------------------------------------------------------------

    def _contents_of(self, events: Sequence[ScoreEvent]) -> list[str]:
        found = [event.facts.content_hash for event in events if event.facts is not None]
        if len(found) < len(events):
            sentence = self.tr(
                "Pictures that have not been read yet can't be marked: wait until they are scored."
            )
            self.noticed.emit(sentence, "warning")
        return list(dict.fromkeys(found))

    def _journal_of(self, library: Library) -> Journal:
        """Return the journal (on the lane: SQLAlchemy is imported with it)."""
        if self._journal is None:
            from curator.curation.actions import Journal

            self._journal = Journal(library)
        return self._journal

    def _open(self, library: Library) -> Everything:
        from curator.library.digests import unpack

        columns = library.curation.all_marks()
        values = zip(
            columns.stars.tolist(), columns.flags.tolist(), columns.colors.tolist(), strict=True
        )
        marks = dict(zip(unpack(columns.contents), (Marks(*each) for each in values), strict=True))
        return Everything(marks, *_history(self._journal_of(library)))

    def _step(self, step: Step | None, *, undone: bool) -> None:
        # While deeds are under way, what they leave last is meant, not what was told of before.
        expected = step.number if step is not None and not self._under_way else None

        def deed(library: Library, journal: Journal) -> tuple[Iterable[str], Iterable[str]]:
            outcome = journal.undo(expected) if undone else journal.redo(expected)
            return ((), ()) if outcome is None else (outcome.contents, outcome.tables)

        if step is not None or self._under_way:
            self.do("undo" if undone else "redo", deed)

    @Slot(str, object)
    def _done(self, name: str, result: Any) -> None:
        if isinstance(result, Everything):
            self.marks.clear()
            self.marks.update(result.marks)
            self._pictures.tell_marked()
            self._tell_history(result.undo, result.redo)
        elif isinstance(result, Change):
            self._under_way -= 1
            self._show(result.marks)
            self._tell_history(result.undo, result.redo)
            self.tablesChanged.emit(result.tables)

    @Slot(str, str)
    def _failed(self, name: str, sentence: str) -> None:
        if name.startswith(_NAME):
            self._under_way = max(0, self._under_way - 1)
            self.noticed.emit(sentence, "error")
            # What the screen was ahead with is taken back.
            self._lane.ask(f"{_NAME}open", self._open)

    def _tell_history(self, undo: Step | None, redo: Step | None) -> None:
        self._undo, self._redo = undo, redo
        self.historyChanged.emit(undo, redo)

    def _show(self, marks: Mapping[str, Marks]) -> None:
        for content, value in marks.items():
            if value == Marks():
                self.marks.pop(content, None)
            else:
                self.marks[content] = value
        if marks:
            self._pictures.tell_marked()


def _history(journal: Journal) -> tuple[Step | None, Step | None]:
    entries = journal.next_to_undo, journal.next_to_redo
    undo, redo = (None if each is None else Step(each.number, each.title) for each in entries)
    return undo, redo
