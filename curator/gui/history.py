"""What can be undone and done again, and what the user was told of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from curator.gui.deed_lanes import DeedLanes
from curator.gui.deeds import Change, Done, Everything, Followed, Step, is_own_and_newer
from curator.gui.sentences import translated

if TYPE_CHECKING:
    from curator.curation.actions import Journal
    from curator.library import Library


class History(QObject):
    """Follows the history of the library, which others write as well, and steps back in it."""

    #: What can be undone and done again: two of `Step` or None.
    changed = Signal(object, object)
    #: Whether what would be undone next was tried, and can't be undone now.
    stuckChanged = Signal(bool)
    #: A sentence and its level.
    noticed = Signal(str, str)

    def __init__(self, lanes: DeedLanes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._undo: Step | None = None
        self._redo: Step | None = None
        self._stuck: Step | None = None
        #: What would be undone next when others had changed the history, until the user is told so.
        #: What was done here since then comes first, and takes nobody by surprise.
        self._unseen: Step | None = None
        lanes.opened.connect(self._left_behind)
        lanes.done.connect(self._left_behind)
        lanes.followed.connect(self._others_changed)
        lanes.failed.connect(self._failed)

    @Slot()
    def undo(self) -> None:
        """Take back what was done last; what others did only once the user is told so."""
        unseen = self._unseen
        if unseen is not None and unseen == self._undo and not self._lanes.busy:
            self._unseen = None
            text = self.tr(
                "Another window or command changed the history: undo again to take back {title}."
            )
            self.noticed.emit(text.format(title=translated(unseen.title)), "warning")
            return
        self._lanes.step(self._undo, self.tr("Undone: {title}"), undone=True)

    @Slot()
    def redo(self) -> None:
        """Do again what was undone last."""
        self._lanes.step(self._redo, self.tr("Done again: {title}"), undone=False)

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
            return Done(said=said.format(title=translated(entry.title)))

        self._lanes.do("pass over", deed)

    @Slot(object)
    def _left_behind(self, what: Everything | Change) -> None:
        self._tell(what.undo, what.redo)

    @Slot(object)
    def _others_changed(self, followed: Followed) -> None:
        if followed.undo != self._undo and not is_own_and_newer(followed.undo, self._undo):
            self._unseen = followed.undo
        self._tell(followed.undo, followed.redo)

    @Slot(str, str)
    def _failed(self, name: str, sentence: str) -> None:
        if name == "undo":
            self._stuck = self._undo

    def _tell(self, undo: Step | None, redo: Step | None) -> None:
        self._undo, self._redo = undo, redo
        if self._stuck != undo:
            self._stuck = None
        self.changed.emit(undo, redo)
        self.stuckChanged.emit(self._stuck is not None)
