"""Everything done to pictures, journaled so that it can be undone, also after a restart.

There is one history for a library, whichever programs wrote it: what was done last is undone
first. An edit of the library is kept and journaled in one transaction, and the library itself
undoes it. An action on files is journaled before it begins, so that none is lost to a crash, and
again when it is known what it did; its kind is revived from the journal to undo it.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Protocol

from curator.errors import CurationError
from curator.library import Library
from curator.library.changes import touched_contents, touched_tables
from curator.library.edit import Edit
from curator.library.journal import EDIT, Entry

#: Told how many of how many steps are done; False asks to stop after this one.
Progress = Callable[[int, int], bool]

#: What JSON can say.
Payload = dict[str, Any]


_OVERTAKEN = (
    "Another window or command did something meanwhile: look at the history, then undo again."
)


class UndoError(CurationError):
    """An action can't be undone, or done again; the sentence says why.

    Parameters
    ----------
    sentence
        Why, and what to do.
    for_good
        It never can be: the journal passes it over from now on.
    """

    def __init__(self, sentence: str, *, for_good: bool = False) -> None:
        super().__init__(sentence)
        self.for_good = for_good


def go_on(_done: int, _total: int) -> bool:
    """Ask for no stop: the progress nobody looks at."""
    return True


class Action(Protocol):
    """Something done to files, which can be taken back.

    What was done is in the action itself: `apply` and `revert` bring it up to date step by step,
    so that `payload` tells at any time, also after an exception, what there is to take back.
    """

    @property
    def kind(self) -> str:
        """The name under which `Journal` finds who revives it."""
        ...

    @property
    def title(self) -> str:
        """What is done, for a person: "Move 12 pictures to Best"."""
        ...

    @property
    def done(self) -> bool:
        """Whether there is anything to take back."""
        ...

    def payload(self) -> Payload:
        """Return all that `revive` needs. Before `apply` it tells what is planned.

        After a crash only the plan is known: `revert` must find out itself which steps of it were
        done, and touch nothing else.
        """
        ...

    def apply(self, progress: Progress) -> Sequence[str]:
        """Do all that is not done yet; returns a sentence for each file that couldn't be."""
        ...

    def revert(self, progress: Progress) -> Sequence[str]:
        """Take back all that is done; returns a sentence for each file that couldn't be.

        Raises
        ------
        UndoError
            Nothing of it can be taken back, now or for good.
        """
        ...


#: Makes an action of its payload again, given its title.
Reviver = Callable[[str, Payload], Action]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an undo or redo did, so that views need to look only at that again.

    Parameters
    ----------
    entry
        The action that was undone or done again.
    contents
        Contents whose marks, tags or collections are others now.
    tables
        What changed as a whole: "marks", "tags", "taggings", "collections", "collection_items",
        "saved_queries", "picks"; "files" for an action on files.
    problems
        One sentence for each file that stays as it was.
    """

    entry: Entry
    contents: frozenset[str]
    tables: frozenset[str]
    problems: tuple[str, ...] = ()


class Journal:
    """Does, undoes and does again; for any thread but the window's.

    Parameters
    ----------
    library
        Keeps the journal.
    revivers
        By kind, who makes actions on files again: `TrashAction.KIND: TrashAction.revive`.
    session
        Names this run of the program; a new name by default.
    """

    def __init__(
        self,
        library: Library,
        revivers: Mapping[str, Reviver] | None = None,
        *,
        session: str | None = None,
    ) -> None:
        self._curation = library.curation
        self._revivers = dict(revivers or {})
        self.session = session or uuid.uuid4().hex

    # Doing

    def edit(self, title: str) -> AbstractContextManager[Edit]:
        """Give an edit of marks, tags, collections, saved searches or picks: one undoable step.

        Nothing of it is kept if the block raises.
        """
        return self._curation.editing(title, self.session)

    def perform(self, action: Action, progress: Progress = go_on) -> tuple[str, ...]:
        """Do an action on files and journal it, also what was done of it before it failed.

        Returns
        -------
        One sentence for each file that stays as it was.
        """
        number = self._curation.begin_action(
            action.kind, action.title, self.session, action.payload()
        )
        try:
            return tuple(action.apply(progress))
        finally:
            self._curation.end_action(number, action.payload() if action.done else None)

    # Undoing

    @property
    def next_to_undo(self) -> Entry | None:
        """What `undo` would take back."""
        return self._curation.next_to_undo()

    @property
    def next_to_redo(self) -> Entry | None:
        """What `redo` would do again."""
        return self._curation.next_to_redo()

    def entries(self, limit: int = 100) -> list[Entry]:
        """Return the last actions, the latest first, those that were undone among them."""
        return self._curation.entries(limit)

    def undo(self, expected: int | None = None, progress: Progress = go_on) -> Outcome | None:
        """Take back what was done last; returns None if there is nothing.

        Parameters
        ----------
        expected
            The number of the entry that the user was told of.

        Raises
        ------
        UndoError
            It can't be undone now; `give_up` passes it over. Or another program did something
            since the user was told what would be undone.
        """
        return self._step(self.next_to_undo, expected, progress, undone=True)

    def redo(self, expected: int | None = None, progress: Progress = go_on) -> Outcome | None:
        """Do again what was undone last; returns None if there is nothing.

        Raises
        ------
        UndoError
            It can't be done again now, or is not what was expected.
        """
        return self._step(self.next_to_redo, expected, progress, undone=False)

    def give_up(self, entry: Entry, reason: str) -> None:
        """Leave an action that can't be undone as it is, so that earlier ones can be."""
        self._curation.give_up(entry.number, reason)

    def _step(
        self, entry: Entry | None, expected: int | None, progress: Progress, *, undone: bool
    ) -> Outcome | None:
        if expected is not None and (entry is None or entry.number != expected):
            raise UndoError(_OVERTAKEN)
        if entry is None:
            return None
        payload = self._curation.payload_of(entry.number)
        if payload is None:
            raise UndoError(_OVERTAKEN)
        if entry.kind == EDIT:
            if not self._curation.switch_edit(entry.number, undone=undone):
                raise UndoError(_OVERTAKEN)
            return Outcome(entry, touched_contents(payload), touched_tables(payload))
        action = self._revive(entry, payload)
        try:
            problems = action.revert(progress) if undone else action.apply(progress)
        except UndoError as error:
            if error.for_good:
                self.give_up(entry, str(error))
            raise
        finally:
            # What is half undone can still be undone, and what is half redone can be undone too.
            self._curation.set_undone(entry.number, not action.done, action.payload())
        return Outcome(entry, frozenset(), frozenset({"files"}), tuple(problems))

    def _revive(self, entry: Entry, payload: Payload) -> Action:
        reviver = self._revivers.get(entry.kind)
        if reviver is None:
            raise UndoError(
                f"“{entry.title}” can't be undone here: a newer version of the program, or "
                "another one, did it."
            )
        return reviver(entry.title, payload)
