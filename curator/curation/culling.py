"""Deciding picture by picture: the state of a filter session, without a screen.

Decisions are collected, changed and taken back freely; nothing is marked until the session is
committed, which is one undoable step. They are kept in the library as they are made, so that a
session of two thousand pictures survives a crash: `resume` goes on where it stopped.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from curator.curation.actions import Journal
from curator.library import Library
from curator.library.drafts import Decision as Kept


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided of one picture; None leaves what it has."""

    stars: int | None = None
    flag: int | None = None
    color: int | None = None


class End(Enum):
    """How a session ended."""

    COMMITTED = "committed"
    ABANDONED = "abandoned"


@dataclass(frozen=True, slots=True)
class Summary:
    """What a commit would do.

    Parameters
    ----------
    picked, rejected, rated, labelled
        Pictures that get a flag, stars or a colour.
    left
        Pictures without a decision: not seen, or skipped.
    """

    picked: int
    rejected: int
    rated: int
    labelled: int
    left: int

    @property
    def decided(self) -> bool:
        """Whether there is anything to commit."""
        return bool(self.picked or self.rejected or self.rated or self.labelled)


class Culling:
    """A filter session over pictures, one after the other.

    Parameters
    ----------
    contents
        Content hashes in the order in which they are shown, each once.
    decisions
        Those of an earlier session that was not finished; of other contents they are kept too,
        and committed with the rest.
    """

    def __init__(
        self, contents: Sequence[str], decisions: Mapping[str, Decision] | None = None
    ) -> None:
        self._contents = list(dict.fromkeys(contents))
        self._decisions = dict(decisions or {})
        self._mine = frozenset(self._contents)
        # Counted as they change: a key must not take longer the more pictures there are.
        self._left = len(self._mine - self._decisions.keys())
        # Where it was, and what was decided before, for each step forward.
        self._steps: list[tuple[int, str, Decision | None]] = []
        self._unkept: dict[str, Decision | None] = {}
        self._at = next(
            (at for at, each in enumerate(self._contents) if each not in self._decisions),
            len(self._contents),
        )
        self.end: End | None = None

    @classmethod
    def resume(cls, library: Library, contents: Sequence[str]) -> Culling:
        """Go on with the session that the library keeps, or begin one if it keeps none."""
        kept = library.curation.draft()
        return cls(contents, {content: Decision(*each) for content, each in kept.items()})

    # Where it is

    @property
    def position(self) -> int:
        """Place of the current picture; their number when all are decided."""
        return self._at

    @property
    def current(self) -> str | None:
        """The current picture's content hash; None behind the last."""
        return self._contents[self._at] if self._at < len(self._contents) else None

    def __len__(self) -> int:
        """Return how many pictures there are."""
        return len(self._contents)

    def next(self, count: int) -> list[str]:
        """Return the content hashes of what comes after the current picture."""
        return self._contents[self._at + 1 : self._at + 1 + count]

    def decided(self) -> list[str]:
        """Return the content hashes of the pictures that something was decided of."""
        return [content for content in self._decisions if content in self._mine]

    def decision(self, content_hash: str) -> Decision | None:
        """Return what was decided of a picture in this session."""
        return self._decisions.get(content_hash)

    @property
    def can_step_back(self) -> bool:
        """Whether there is a step to take back."""
        return self.end is None and bool(self._steps)

    def summary(self) -> Summary:
        """Count what a commit would do."""
        made = self._decisions.values()
        return Summary(
            picked=sum(each.flag == 1 for each in made),
            rejected=sum(each.flag == -1 for each in made),
            rated=sum(each.stars is not None for each in made),
            labelled=sum(each.color is not None for each in made),
            left=self._left,
        )

    # Steps

    def pick(self) -> None:
        """Pick the current picture and go on."""
        self._decide(flag=1)

    def reject(self) -> None:
        """Reject the current picture and go on."""
        self._decide(flag=-1)

    def rate(self, stars: int, *, advance: bool = True) -> None:
        """Give the current picture 0 to 5 stars."""
        self._decide(advance=advance, stars=stars)

    def label(self, color: int, *, advance: bool = False) -> None:
        """Give the current picture a colour, 0 to 6."""
        self._decide(advance=advance, color=color)

    def clear(self) -> None:
        """Take back whatever was decided of the current picture, and stay there."""
        content = self._needed()
        if content in self._decisions:
            self._step(content)
            self._put(content, None)

    def skip(self) -> None:
        """Go on without a decision; one made before stays."""
        self._step(self._needed())
        self._at += 1

    def step_back(self) -> None:
        """Take back the last step, with its decision; does nothing at the beginning."""
        self._refuse_if_ended()
        if self._steps:
            self._at, content, before = self._steps.pop()
            self._put(content, before)

    def go_to(self, position: int) -> None:
        """Look at another picture, up to just behind the last; no decision changes."""
        self._refuse_if_ended()
        if not 0 <= position <= len(self._contents):
            raise IndexError(position)
        self._at = position

    def _decide(self, *, advance: bool = True, **values: int) -> None:
        content = self._needed()
        self._step(content)
        self._put(content, replace(self._decisions.get(content, Decision()), **values))
        if advance:
            self._at += 1

    def _step(self, content: str) -> None:
        self._steps.append((self._at, content, self._decisions.get(content)))

    def _put(self, content: str, decision: Decision | None) -> None:
        if decision is None:
            self._left += self._decisions.pop(content, None) is not None
        else:
            self._left -= content not in self._decisions
            self._decisions[content] = decision
        self._unkept[content] = decision

    def _needed(self) -> str:
        self._refuse_if_ended()
        if self.current is None:
            raise ValueError("there is no picture behind the last")
        return self.current

    def _refuse_if_ended(self) -> None:
        if self.end is not None:
            raise ValueError(f"the session was {self.end.value}")

    # Keeping and ending

    def take_unkept(self) -> dict[str, Kept | None]:
        """Return the decisions made since the last call, for `library.curation.keep_draft`.

        The window's thread calls this and hands the answer to a worker.
        """
        taken, self._unkept = self._unkept, {}
        return {
            content: None if each is None else (each.stars, each.flag, each.color)
            for content, each in taken.items()
        }

    def commit(self, library: Library, journal: Journal) -> int:
        """Mark the pictures as decided, in one undoable step; returns how many were decided.

        What a picture was marked with since the session began stays where nothing was decided.
        """
        self._refuse_if_ended()
        alike: dict[Decision, list[str]] = {}
        for content, decision in self._decisions.items():
            alike.setdefault(decision, []).append(content)
        count = len(self._decisions)
        with journal.edit(f"Filter {count} picture{'' if count == 1 else 's'}") as edit:
            for decision, contents in alike.items():
                edit.mark(contents, stars=decision.stars, flag=decision.flag, color=decision.color)
        library.curation.drop_draft()
        self.end = End.COMMITTED
        return count

    def abandon(self, library: Library) -> None:
        """Forget all decisions; no picture is marked."""
        self._refuse_if_ended()
        library.curation.drop_draft()
        self.end = End.ABANDONED
