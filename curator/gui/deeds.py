"""What is done to curation on a lane, and what it leaves behind."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from curator.gui.curation_news import CurationNews
from curator.gui.models.places import PathsOf
from curator.records import Marks

if TYPE_CHECKING:
    from curator.curation.actions import Journal
    from curator.library import Library

#: Done on the lane with the journal.
Deed = Callable[["Library", "Journal"], "Done"]


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
    gone: PathsOf | None = None
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


def steps_of(journal: Journal) -> tuple[Step | None, Step | None]:
    """Return what would be undone next, and what done again (on the lane)."""
    entries = journal.next_to_undo, journal.next_to_redo
    undo, redo = (
        None if each is None else Step(each.number, each.title, each.session == journal.session)
        for each in entries
    )
    return undo, redo


def is_own_and_newer(step: Step | None, before: Step | None) -> bool:
    """Tell whether a step is one of this window that it has not been told the end of yet."""
    return step is not None and step.own and (before is None or step.number > before.number)
