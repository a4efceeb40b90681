"""What others did to marks, tags, collections and searches, told by the history of the library."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.records import Marks

if TYPE_CHECKING:
    from curator.library import Library
    from curator.library.journal import Entry

#: Marks of more contents are read as a whole.
_MANY = 20_000
_ALL_TABLES = frozenset(
    {
        "marks",
        "tags",
        "taggings",
        "collections",
        "collection_items",
        "saved_queries",
        "picks",
    }
)


@dataclass(frozen=True, slots=True)
class CurationNews:
    """What others changed.

    Parameters
    ----------
    tables
        The names of what changed in the library.
    marks
        Of the contents whose marks may be others now; where `whole` is set, of all that have any.
    """

    tables: frozenset[str]
    marks: Mapping[str, Marks]
    whole: bool = False


class HistoryFollower:
    """Reads of the history what was done since the last look; of one thread alone.

    Each change of curation is a step of the history and says what it touched: nothing else needs
    to be read, however large the library is.
    """

    def __init__(self) -> None:
        self._version: int | None = None
        self._steps: dict[int, tuple[bool, bool]] = {}

    def begin(self, library: Library) -> None:
        """Note where the history is, before all marks are read."""
        self._version = library.others_version()
        self._steps = {step.number: _state(step) for step in _history(library)}

    def read(self, library: Library, session: str) -> CurationNews | None:
        """Return what others did, or None where they did nothing to curation.

        Parameters
        ----------
        session
            What was done under this name is known already.

        Raises
        ------
        LibraryError
            It can be asked again later: nothing is lost.
        """
        version = library.others_version()
        if version == self._version:
            return None
        history = _history(library)
        steps = {step.number: _state(step) for step in history}
        news = self._compared(library, history, steps, session) if steps != self._steps else None
        self._version, self._steps = version, steps
        return news

    def _compared(
        self,
        library: Library,
        history: list[Entry],
        steps: dict[int, tuple[bool, bool]],
        session: str,
    ) -> CurationNews:
        from curator.library.changes import touched_contents, touched_tables
        from curator.library.journal import EDIT

        if self._missed_any(steps):
            return _everything(library)
        contents: set[str] = set()
        tables: set[str] = set()
        for step in history:
            before = self._steps.get(step.number)
            own = before is None and step.session == session and not step.undone
            if step.kind == EDIT and not own and (before or (True,))[0] != step.undone:
                payload = library.curation.payload_of(step.number)
                if payload is None:
                    return _everything(library)  # it left the history a moment ago
                contents |= touched_contents(payload)
                tables |= touched_tables(payload)
        if len(contents) > _MANY:
            return _everything(library)
        known = library.curation.marks_of(sorted(contents))
        marks = {content: known.get(content, Marks()) for content in contents}
        return CurationNews(frozenset(tables), marks)

    def _missed_any(self, steps: Mapping[int, tuple[bool, bool]]) -> bool:
        """Tell whether what was done may have left the history again before it was seen."""
        from curator.library.journal import KEPT

        full, first = len(steps) >= KEPT, min(steps, default=0)
        if full and first > max(self._steps, default=0):
            return True
        # What was undone is dropped with the next step; what was done only when it is too old.
        dropped = self._steps.keys() - steps.keys()
        return any(
            not self._steps[number][0] and not (full and number < first) for number in dropped
        )


def _history(library: Library) -> list[Entry]:
    from curator.library.journal import KEPT

    return library.curation.entries(KEPT)


def _state(step: Entry) -> tuple[bool, bool]:
    return step.undone, step.stuck is None


def _everything(library: Library) -> CurationNews:
    return CurationNews(_ALL_TABLES, read_marks(library), whole=True)


def read_marks(library: Library) -> dict[str, Marks]:
    """Return the marks of every content that has any."""
    from curator.library.digests import unpack

    columns = library.curation.all_marks()
    values = zip(
        columns.stars.tolist(), columns.flags.tolist(), columns.colors.tolist(), strict=True
    )
    return dict(zip(unpack(columns.contents), (Marks(*each) for each in values), strict=True))
