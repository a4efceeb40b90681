"""What people make of pictures: marks, names, picks and the journal of what was done.

All of it belongs to contents. Every method is a transaction of its own, on any thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from curator.library import drafts, finding, journal, names, numbers, places
from curator.library.changes import put_back
from curator.library.digests import Digests
from curator.library.edit import Edit, name_key
from curator.library.finding import Fits
from curator.library.journal import EDIT, Entry
from curator.library.names import Counted, MarkColumns, Pick, SavedQuery
from curator.library.numbers import Numbered, Numbers
from curator.library.scores import note_contents
from curator.records import ImageStamp, Marks, ScoreEvent

_Opened = Callable[[], AbstractContextManager[Connection]]


class Curation:
    """The door to curation; `Library.curation` gives it.

    To change something so that it can be undone, go through `curator.curation.actions.Journal`.
    """

    def __init__(self, reading: _Opened, writing: _Opened) -> None:
        self._reading = reading
        self._writing = writing

    # Reading

    def all_marks(self) -> MarkColumns:
        """Return the marks of every content that has any, as columns."""
        with self._reading() as connection:
            return names.all_marks(connection)

    def marks_of(self, content_hashes: Sequence[str]) -> dict[str, Marks]:
        """Return the marks of those of the contents that have any."""
        with self._reading() as connection:
            return names.marks_of(connection, content_hashes)

    def tags(self) -> list[Counted]:
        """Return every tag, in alphabetical order."""
        with self._reading() as connection:
            return names.all_tags(connection)

    def tags_of(self, content_hashes: Sequence[str]) -> dict[str, tuple[str, ...]]:
        """Return the tags of those of the contents that have any."""
        with self._reading() as connection:
            return names.tags_of(connection, content_hashes)

    def collections(self) -> list[Counted]:
        """Return every collection, in its place in the list."""
        with self._reading() as connection:
            return names.all_collections(connection)

    def members(self, collection: str) -> list[str]:
        """Return the content hashes of a collection, in its order."""
        with self._reading() as connection:
            return names.members(connection, name_key(collection))

    def queries(self) -> list[SavedQuery]:
        """Return the saved searches, in their places in the list."""
        with self._reading() as connection:
            return names.all_queries(connection)

    def picks(self) -> list[Pick]:
        """Return every pick, the earliest first."""
        with self._reading() as connection:
            return names.all_picks(connection)

    # Files

    def contents_at(self, stamps: Sequence[ImageStamp]) -> list[str | None]:
        """Return the content hash of each stamp, or None where the library doesn't know it."""
        with self._reading() as connection:
            return places.contents_at(connection, stamps)

    def paths_of(self, content_hashes: Sequence[str]) -> dict[str, list[Path]]:
        """Return where those of the contents were that had a place when last looked at, by path."""
        with self._reading() as connection:
            return places.paths_of(connection, content_hashes)

    def note_contents(self, events: Sequence[ScoreEvent]) -> None:
        """Keep where contents are that have no score yet; nothing known is overwritten."""
        with self._writing() as connection:
            note_contents(connection, events)

    def put_back(self, found: Sequence[tuple[ImageStamp, str]]) -> None:
        """Note files, with their content hashes, that are in their places again."""
        with self._writing() as connection:
            places.put_back(connection, found)

    # Finding

    def tagged(self, fits: Fits) -> Digests:
        """Return the contents that have a tag whose name fits."""
        with self._reading() as connection:
            return finding.tagged(connection, fits)

    def collected(self, fits: Fits) -> Digests:
        """Return the contents that are in a collection whose name fits."""
        with self._reading() as connection:
            return finding.collected(connection, fits)

    def with_text(self, field: str, fits: Fits) -> Numbers:
        """Return the generations whose "checkpoint", "lora", "sampler" or "tool" fits."""
        with self._reading() as connection:
            return finding.with_text(connection, field, fits)

    def with_number(self, field: str, low: float | None, high: float | None) -> Numbers:
        """Return the generations whose "steps" or "cfg" is from `low` to `high`."""
        with self._reading() as connection:
            return finding.with_number(connection, field, low, high)

    def with_seed(self, seed: str) -> Numbers:
        """Return the generations from a seed."""
        with self._reading() as connection:
            return finding.with_seed(connection, seed)

    def with_words(self, words: str, *, negative: bool = False) -> Numbers:
        """Return the generations whose prompt has words, in their order, the last perhaps begun."""
        with self._reading() as connection:
            return finding.with_words(connection, words, negative=negative)

    def generated(self) -> Numbers:
        """Return the generations that files tell of."""
        with self._reading() as connection:
            return finding.generated(connection)

    def numbered(self) -> Numbered:
        """Return what contents the numbers of generations stand for."""
        with self._reading() as connection:
            return numbers.all_numbered(connection)

    def different_values(self, field: str, limit: int = 1000) -> list[str]:
        """Return the values of "checkpoint", "lora", "sampler" or "tool", sorted."""
        with self._reading() as connection:
            return finding.different_values(connection, field, limit)

    # The journal

    @contextmanager
    def editing(self, title: str, session: str) -> Iterator[Edit]:
        """Give an edit that is kept and journaled as a whole, or if it raises not at all.

        Parameters
        ----------
        title
            What is done, for the list of what can be undone. An edit that changes nothing isn't
            listed.
        session
            Names this run of the program.
        """
        with self._writing() as connection:
            edit = Edit(connection)
            yield edit
            payload = edit.payload()
            if payload:
                journal.append(connection, session, EDIT, title, payload)

    def begin_action(self, kind: str, title: str, session: str, payload: Any) -> int:
        """Journal an action that is about to be done outside of the library; returns its number."""
        with self._writing() as connection:
            return journal.append(connection, session, kind, title, payload)

    def end_action(self, number: int, payload: Any | None) -> None:
        """Note what an action really did; with None it did nothing and is dropped."""
        with self._writing() as connection:
            if payload is None:
                journal.remove(connection, number)
            else:
                journal.set_payload(connection, number, payload)

    def entries(self, limit: int = 100) -> list[Entry]:
        """Return the last actions, the latest first."""
        with self._reading() as connection:
            return journal.entries(connection, limit)

    def next_to_undo(self) -> Entry | None:
        """Return the action that an undo would take back."""
        with self._reading() as connection:
            return journal.next_to_undo(connection)

    def next_to_redo(self) -> Entry | None:
        """Return the action that a redo would do again."""
        with self._reading() as connection:
            return journal.next_to_redo(connection)

    def payload_of(self, number: int) -> Any | None:
        """Return what an action's kind keeps of it; None where others made it leave the history."""
        with self._reading() as connection:
            return journal.payload_of(connection, number)

    def switch_edit(self, number: int, *, undone: bool) -> bool:
        """Undo an edit, the next one to undo, or do it again, the next one to redo.

        Returns
        -------
        False if it is not the next one any more, since another program was faster.
        """
        with self._writing() as connection:
            following = journal.next_to_undo if undone else journal.next_to_redo
            entry = following(connection)
            if entry is None or entry.number != number:
                return False
            payload = journal.payload_of(connection, number)
            assert payload is not None, "the entry was read in this transaction"
            put_back(connection, payload, "before" if undone else "after")
            journal.set_undone(connection, number, undone)
            return True

    def set_undone(self, number: int, undone: bool, payload: Any) -> None:
        """Note that an action outside of the library was undone, or done again."""
        with self._writing() as connection:
            journal.set_payload(connection, number, payload)
            journal.set_undone(connection, number, undone)

    def give_up(self, number: int, reason: str) -> None:
        """Pass an action over from now on: it can't be undone, and the sentence says why."""
        with self._writing() as connection:
            journal.set_stuck(connection, number, reason)

    # A filter session that is not committed yet

    def draft(self) -> dict[str, tuple[int | None, int | None, int | None]]:
        """Return the decisions kept of a filter session, in order: stars, flag and colour."""
        with self._reading() as connection:
            return drafts.read(connection)

    def keep_draft(
        self, decisions: Mapping[str, tuple[int | None, int | None, int | None] | None]
    ) -> None:
        """Keep decisions, later ones after earlier ones; None takes one back."""
        with self._writing() as connection:
            drafts.keep(connection, decisions)

    def drop_draft(self) -> None:
        """Forget the decisions of a filter session."""
        with self._writing() as connection:
            drafts.drop(connection)
