"""One pass through pictures that decides about each, and keeps nothing until the end. No Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from curator.records import Marks


@dataclass(frozen=True, slots=True)
class Decision:
    """What is to become of one content's marks; None leaves what is there."""

    stars: int | None = None
    flag: int | None = None
    color: int | None = None

    def applied(self, marks: Marks) -> Marks:
        """Return the marks that a content has after the decision."""
        given = {"stars": self.stars, "flag": self.flag, "color": self.color}
        return replace(marks, **{name: value for name, value in given.items() if value is not None})


class FilterRun:
    """Goes forth and back through contents.

    Parameters
    ----------
    contents
        Content hashes in the order they are looked at, each once.
    decisions
        Those of a run that was cut off, which are taken up again.
    """

    def __init__(
        self, contents: Sequence[str], decisions: Mapping[str, Decision] | None = None
    ) -> None:
        self.contents = tuple(dict.fromkeys(contents))
        kept = decisions or {}
        self.decisions = {each: kept[each] for each in self.contents if each in kept}
        self.place = self._first_undecided()

    def _first_undecided(self) -> int:
        for place, content in enumerate(self.contents):
            if content not in self.decisions:
                return place
        return len(self.contents)

    @property
    def at_end(self) -> bool:
        """Whether every picture was looked at."""
        return self.place >= len(self.contents)

    @property
    def current(self) -> str | None:
        """The content that is looked at, or None at the end."""
        return None if self.at_end else self.contents[self.place]

    def count_of(self, flag: int) -> int:
        """Return how many are to be picked (1) or rejected (-1)."""
        return sum(decision.flag == flag for decision in self.decisions.values())

    def decide(
        self, *, stars: int | None = None, flag: int | None = None, color: int | None = None
    ) -> None:
        """Add to the decision about the current content."""
        content = self.current
        if content is None:
            return
        before = self.decisions.get(content, Decision())
        self.decisions[content] = Decision(
            before.stars if stars is None else stars,
            before.flag if flag is None else flag,
            before.color if color is None else color,
        )

    def forth(self) -> None:
        """Go to the next picture, or to the end after the last one."""
        self.place = min(self.place + 1, len(self.contents))

    def back(self) -> bool:
        """Go to the picture before; False at the first one."""
        if not self.place:
            return False
        self.place -= 1
        return True

    def end(self) -> None:
        """Look at no more pictures."""
        self.place = len(self.contents)

    def outcome(self, marks: Mapping[str, Marks]) -> dict[str, Marks]:
        """Return the marks that change, by content.

        Parameters
        ----------
        marks
            What contents have now.
        """
        changed = {}
        for content, decision in self.decisions.items():
            before = marks.get(content, Marks())
            after = decision.applied(before)
            if after != before:
                changed[content] = after
        return changed
