"""What the user makes of pictures: marks at once on the screen, kept and undone on a lane."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from curator.gui.deed_lanes import DeedLanes
from curator.gui.deeds import Change, Deed, Done, Everything, Followed
from curator.gui.history import History
from curator.gui.library_lane import LibraryLane
from curator.gui.models.pictures import PictureModel
from curator.gui.models.places import PathsOf
from curator.gui.sentences import translated
from curator.records import Marks

if TYPE_CHECKING:
    from curator.curation.actions import Journal
    from curator.library import Library
    from curator.library.edit import Edit

_NOTHING = Marks()


class Curating(QObject):
    """Marks of every content, and the history; pictures are told by their contents."""

    #: A frozenset of table names that changed: "marks", "tags", ... or "files".
    tablesChanged = Signal(object)
    #: Those of them that others changed.
    othersChanged = Signal(object)
    #: `PathsOf` files that are not there any more.
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
        self._pictures = pictures
        #: What others marked while deeds are under way, which may be ahead of it on the screen.
        self._held: dict[str, Marks] = {}
        self.marks: dict[str, Marks] = {}
        pictures.catalogue.marks = self.marks
        self._lanes = DeedLanes(lane, files, self)
        self.history = History(self._lanes, self)
        self.history.noticed.connect(self.noticed)
        self._lanes.opened.connect(self._opened)
        self._lanes.done.connect(self._done)
        self._lanes.followed.connect(self._show_others)
        self._lanes.failed.connect(self._failed)

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
        ahead: dict[str, Marks] = {}
        # A hundred thousand pictures have a few kinds of marks.
        after: dict[tuple[int, int, int], Marks] = {}
        for content in contents:
            before = self.marks.get(content, _NOTHING)
            kind = before.stars, before.flag, before.color
            if kind not in after:
                after[kind] = replace(before, **told)
            ahead[content] = after[kind]

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

    def trash(self, chosen: PathsOf) -> None:
        """Move files to the system's bin."""

        def deed(library: Library, journal: Journal) -> Done:
            from curator.curation.trash import TrashAction
            from curator.gui.presence import is_there

            paths = chosen.make()
            problems = journal.perform(TrashAction.of(library, paths))
            gone = chosen.only([not is_there(path) for path in paths])
            return Done(gone=gone, problems=problems)

        if len(chosen):
            self.do("trash", deed, on_files=True)

    def do(
        self,
        name: str,
        deed: Deed,
        *,
        on_files: bool = False,
        ahead: Mapping[str, Marks] | None = None,
    ) -> None:
        """Do something on a lane, and show what it changed.

        Parameters
        ----------
        on_files
            It moves files.
        ahead
            Marks to show already; what the library says afterwards is shown whatever it is.
        """
        self._show(ahead or {})
        self._lanes.do(name, deed, on_files=on_files)

    def look_at_others(self) -> None:
        """Show soon what others did; it costs little where they did nothing."""
        self._lanes.look_at_others()

    def settled(self) -> Event:
        """Return what is set once the library has every mark that was made until now."""
        return self._lanes.settled()

    # -- within --------------------------------------------------------------------------------

    @Slot(object)
    def _opened(self, everything: Everything) -> None:
        self._held.clear()
        self.marks.clear()
        self.marks.update(everything.marks)
        self._pictures.tell_marked()

    @Slot(object)
    def _done(self, change: Change) -> None:
        if self._held:
            for content in change.marks:
                self._held.pop(content, None)
        self._show_held()
        self._show(change.marks)
        self._tell(change.done)

    @Slot(object)
    def _show_others(self, followed: Followed) -> None:
        news = followed.news
        if news.whole:
            self._held.update(dict.fromkeys(self.marks.keys() - news.marks.keys(), Marks()))
        self._held.update(news.marks)
        self._show_held()
        if news.tables:
            self.tablesChanged.emit(news.tables)
            self.othersChanged.emit(news.tables)

    def _show_held(self) -> None:
        if not self._lanes.busy:
            held, self._held = self._held, {}
            self._show(held)

    @Slot(str, str)
    def _failed(self, name: str, sentence: str) -> None:
        self._show_held()
        self.noticed.emit(sentence, "error")
        # What the screen was ahead with is taken back.
        self._lanes.open()

    def _tell(self, done: Done) -> None:
        if done.problems:
            more = len(done.problems) - 1
            sentence = translated(done.problems[0])
            if more:
                sentence += " " + self.tr("({count} more)").format(count=more)
            self.noticed.emit(sentence, "warning")
        elif done.said:
            self.noticed.emit(done.said, "info")
        if done.gone is not None and len(done.gone):
            self.filesGone.emit(done.gone)
        if done.tables:
            self.tablesChanged.emit(frozenset(done.tables))

    def _show(self, marks: Mapping[str, Marks]) -> None:
        self.marks.update(marks)
        for content, value in marks.items():
            if not (value.stars or value.flag or value.color):
                del self.marks[content]
        if marks:
            self._pictures.tell_marked()
