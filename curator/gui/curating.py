"""What the user makes of pictures: marks at once on the screen, kept and undone on a lane."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from curator.gui.curation_news import CurationNews, HistoryFollower, read_marks
from curator.gui.library_lane import LibraryLane
from curator.gui.models.pictures import PictureModel
from curator.records import Marks

if TYPE_CHECKING:
    from curator.curation.actions import Journal
    from curator.library import Library
    from curator.library.edit import Edit

#: Done on the lane with the journal.
Deed = Callable[["Library", "Journal"], "Done"]

_NAME = "curation "
_OTHERS = "others' curation"


@dataclass(frozen=True, slots=True)
class Done:
    """What a deed did.

    Parameters
    ----------
    contents
        Those whose marks may be others now.
    tables
        What changed in the library, as `curator.curation.actions.Outcome` names it.
    gone
        Files that are not there any more.
    said, problems
        What to tell the user: one sentence, and one for each file that stays as it was.
    """

    contents: Iterable[str] = ()
    tables: Iterable[str] = ()
    gone: tuple[Path, ...] = ()
    said: str = ""
    problems: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """What can be undone or done again: its number in the journal, and its title.

    Parameters
    ----------
    own
        It was done by this window.
    """

    number: int
    title: str

    own: bool = field(default=False, compare=False)

@dataclass(frozen=True, slots=True)
class Change:
    """What a deed left behind: marks as the library has them, and the history."""

    done: Done
    marks: Mapping[str, Marks]
    undo: Step | None
    redo: Step | None


@dataclass(frozen=True, slots=True)
class Followed:
    """What others did, and the history with it."""

    news: CurationNews
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
    #: Whether what would be undone next was tried, and can't be undone now.
    stuckChanged = Signal(bool)
    #: A frozenset of table names that changed: "marks", "tags", ... or "files".
    tablesChanged = Signal(object)
    #: Paths of files that are not there any more.
    #: Those of them that others changed.
    othersChanged = Signal(object)
    filesGone = Signal(object)
    #: A sentence and its level.
    noticed = Signal(str, str)

    def __init__(
        self,
        lane: LibraryLane,
        files: LibraryLane,
        pictures: PictureModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        #: For what moves files: it may take its time, and marks don't wait for it.
        self._files = files
        self._pictures = pictures
        self._journal: Journal | None = None
        self._under_way = self._files_under_way = self._steps_on_files = 0
        self._undo: Step | None = None
        self._redo: Step | None = None
        self._stuck: Step | None = None
        #: Of the lane alone.
        self._follower = HistoryFollower()
        self._looking = False
        #: What would be undone next when others had changed the history, until the user is told so.
        #: What was done here since then comes first, and takes nobody by surprise.
        self._unseen: Step | None = None
        #: What others marked while deeds are under way, which may be ahead of it on the screen.
        self._held: dict[str, Marks] = {}
        self.marks: dict[str, Marks] = {}
        pictures.catalogue.marks = self.marks
        for each in (lane, files):
            each.done.connect(self._done)
            each.failed.connect(self._failed)
        lane.ask(f"{_NAME}open", self._open)

    # -- what the window asks for --------------------------------------------------------------

    def mark(
        self,
        contents: Sequence[str],
        title: str,
        *,
        stars: int | None = None,
        flag: int | None = None,
        color: int | None = None,
        unread: Sequence[Path] = (),
    ) -> None:
        """Give pictures stars, a flag or a colour; None leaves it.

        Parameters
        ----------
        title
            For the history.
        unread
            Pictures whose contents are not known yet; they are read for it.
        """
        given = {"stars": stars, "flag": flag, "color": color}
        told = {name: value for name, value in given.items() if value is not None}
        before = {each: self.marks.get(each, Marks()) for each in contents}
        # A hundred thousand pictures have a few kinds of marks.
        after = {marks: replace(marks, **told) for marks in set(before.values())}
        ahead = {each: after[marks] for each, marks in before.items()}

        def deed(library: Library, journal: Journal) -> Done:
            from curator.curation.identify import identify

            read = identify(library, unread)
            everything = [*contents, *read.contents.values()]
            with journal.edit(title) as edit:
                edit.mark(everything, stars=stars, flag=flag, color=color)
            return Done(everything, ("marks",), problems=read.problems)

        self.do("mark", deed, ahead=ahead)

    def set_marks(self, marks: Mapping[str, Marks], title: str) -> None:
        """Give each content its own marks, as one step of the history."""
        whole = dict(marks)

        def deed(library: Library, journal: Journal) -> Done:
            with journal.edit(title) as edit:
                edit.set_marks(whole)
            return Done(whole, ("marks",))

        if whole:
            self.do("marks", deed, ahead=whole)

    def tag(self, contents: Sequence[str], name: str, *, on: bool = True) -> None:
        """Give pictures a tag, or take it from them."""
        words = (
            self.tr("Tag {count} Pictures as {name}")
            if on
            else self.tr("Take the Tag {name} from {count} Pictures")
        )
        self.edit(
            words.format(count=len(contents), name=name),
            ("tags", "taggings"),
            lambda edit: edit.tag(contents, name) if on else edit.untag(contents, name),
        )

    def collect(self, contents: Sequence[str], name: str, *, on: bool = True) -> None:
        """Put pictures into a collection, or take them out of it."""
        words = (
            self.tr("Put {count} Pictures into {name}")
            if on
            else self.tr("Take {count} Pictures out of {name}")
        )
        self.edit(
            words.format(count=len(contents), name=name),
            ("collections", "collection_items"),
            lambda edit: edit.collect(contents, name) if on else edit.uncollect(contents, name),
        )

    def edit(self, title: str, tables: Iterable[str], change: Callable[[Edit], None]) -> None:
        """Change tags, collections, saved searches or picks, as one step of the history."""

        def deed(library: Library, journal: Journal) -> Done:
            with journal.edit(title) as edit:
                change(edit)
            return Done((), tables)

        self.do("edit", deed)

    def trash(self, paths: Sequence[Path]) -> None:
        """Move files to the system's bin."""

        def deed(library: Library, journal: Journal) -> Done:
            from curator.curation.trash import TrashAction
            from curator.gui.presence import is_there

            problems = journal.perform(TrashAction.of(library, paths))
            gone = tuple(path for path in paths if not is_there(path))
            return Done(gone=gone, problems=problems)

        if paths:
            self.do("trash", deed, on_files=True)

    @Slot()
    def undo(self) -> None:
        """Take back what was done last; what others did only once the user is told so."""
        unseen = self._unseen
        if unseen is not None and unseen == self._undo and not self._under_way:
            self._unseen = None
            text = self.tr(
                "Another window or command changed the history: undo again to take back {title}."
            )
            self.noticed.emit(text.format(title=unseen.title), "warning")
            return
        self._step(self._undo, undone=True)

    @Slot()
    def pass_over(self) -> None:
        """Leave what can't be undone as it is, so that what was done before it can be."""
        step = self._stuck
        if step is None:
            return
        said = self.tr("Left as it is: {title}. Undo takes back what was done before.")

        def deed(library: Library, journal: Journal) -> Done:
            entry = journal.next_to_undo
            if entry is None or entry.number != step.number:
                return Done()
            journal.give_up(entry, "It was passed over.")
            return Done(said=said.format(title=entry.title))

        self.do("pass over", deed)

    @Slot()
    def redo(self) -> None:
        """Do again what was undone last."""
        self._step(self._redo, undone=False)

    def do(
        self,
        name: str,
        deed: Deed,
        *,
        on_files: bool = False,
        ahead: Mapping[str, Marks] | None = None,
    ) -> None:
        """Do something on a lane, and show what it changed.

        What moves files comes after the marks made before it. Marks don't wait for it, unless
        something done to files is to be undone first: else that would undo them instead.

        Parameters
        ----------
        on_files
            It moves files.
        ahead
            Marks to show already; what the library says afterwards is shown whatever it is.
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
            return Change(done, marks, *_history(journal))

        self._show(ahead or {})
        self._under_way += 1
        self._files_under_way += on_files
        lane = self._files if on_files else self._lane
        lane.ask(f"{_NAME}{name}", question, keep=True)

    def look_at_others(self) -> None:
        """Show soon what others did; it costs little where they did nothing."""
        if not self._looking:
            self._looking = True
            self._lane.ask(_OTHERS, self._follow)

    def settled(self) -> Event:
        """Return what is set once the library has every mark that was made until now."""
        lane = self._files if self._steps_on_files else self._lane
        return lane.passed()

    # -- within --------------------------------------------------------------------------------

    def _journal_of(self, library: Library) -> Journal:
        """Return the journal (on the lane: SQLAlchemy is imported with it)."""
        if self._journal is None:
            from curator.curation.kinds import open_journal

            self._journal = open_journal(library)
        return self._journal

    def _open(self, library: Library) -> Everything:
        self._follower.begin(library)
        return Everything(read_marks(library), *_history(self._journal_of(library)))

    def _follow(self, library: Library) -> Followed | None:
        journal = self._journal_of(library)
        news = self._follower.read(library, journal.session)
        return None if news is None else Followed(news, *_history(journal))

    def _step(self, step: Step | None, *, undone: bool) -> None:
        # While deeds are under way, what they leave last is meant, not what was told of before.
        expected = step.number if step is not None and not self._under_way else None

        said = self.tr("Undone: {title}") if undone else self.tr("Done again: {title}")

        def deed(library: Library, journal: Journal) -> Done:
            outcome = journal.undo(expected) if undone else journal.redo(expected)
            if outcome is None:
                return Done()
            title = said.format(title=outcome.entry.title)
            return Done(outcome.contents, outcome.tables, (), title, outcome.problems)

        if step is not None or self._under_way:
            # What is being done to files is in the history already, and must not be undone yet.
            name = "undo" if undone else "redo"
            on_files = self._files_under_way > 0
            self.do(name, deed, on_files=on_files)
            self._steps_on_files += on_files

    @Slot(str, object)
    def _done(self, name: str, result: Any) -> None:
        if isinstance(result, Everything):
            self._held.clear()
            self.marks.clear()
            self.marks.update(result.marks)
            self._pictures.tell_marked()
            self._tell_history(result.undo, result.redo)
        elif isinstance(result, Change):
            for content in result.marks:
                self._held.pop(content, None)
            self._ended(name)
            self._show(result.marks)
            self._tell_history(result.undo, result.redo)
            self._tell(result.done)
        elif name == _OTHERS:
            self._looking = False
            if isinstance(result, Followed):
                self._show_others(result)

    def _show_others(self, followed: Followed) -> None:
        news = followed.news
        if news.whole:
            self._held.update(dict.fromkeys(self.marks.keys() - news.marks.keys(), Marks()))
        self._held.update(news.marks)
        self._show_held()
        if followed.undo != self._undo and not _is_own_and_newer(followed.undo, self._undo):
            self._unseen = followed.undo
        self._tell_history(followed.undo, followed.redo)
        if news.tables:
            self.tablesChanged.emit(news.tables)

    def _show_held(self) -> None:
            self.othersChanged.emit(news.tables)
        if not self._under_way:
            held, self._held = self._held, {}
            self._show(held)

    @Slot(str, str)
    def _failed(self, name: str, sentence: str) -> None:
        if name == _OTHERS:
            self._looking = False  # nobody asked for it, and it is tried again
        elif name.startswith(_NAME):
            self._ended(name)
            if name == f"{_NAME}undo":
                self._stuck = self._undo
            self.noticed.emit(sentence, "error")
            # What the screen was ahead with is taken back.
            self._lane.ask(f"{_NAME}open", self._open)

    def _ended(self, name: str) -> None:
        self._under_way = max(0, self._under_way - 1)
        if self.sender() is self._files:
            self._files_under_way = max(0, self._files_under_way - 1)
            if name in (f"{_NAME}undo", f"{_NAME}redo"):
                self._steps_on_files = max(0, self._steps_on_files - 1)
        self._show_held()

    def _tell(self, done: Done) -> None:
        if done.problems:
            more = len(done.problems) - 1
            sentence = done.problems[0]
            if more:
                sentence += " " + self.tr("({count} more)").format(count=more)
            self.noticed.emit(sentence, "warning")
        elif done.said:
            self.noticed.emit(done.said, "info")
        if done.gone:
            self.filesGone.emit(done.gone)
        if done.tables:
            self.tablesChanged.emit(frozenset(done.tables))

    def _tell_history(self, undo: Step | None, redo: Step | None) -> None:
        self._undo, self._redo = undo, redo
        if self._stuck != undo:
            self._stuck = None
        self.historyChanged.emit(undo, redo)
        self.stuckChanged.emit(self._stuck is not None)

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
    undo, redo = (
        None if each is None else Step(each.number, each.title, each.session == journal.session)
        for each in entries
    )
    return undo, redo


def _is_own_and_newer(step: Step | None, before: Step | None) -> bool:
    """Tell whether a step is one of this window that it has not been told the end of yet."""
    return step is not None and step.own and (before is None or step.number > before.number)
