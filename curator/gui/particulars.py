"""What the library tells of the picture that is looked at, asked for on the lane."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from curator.gui.library_lane import LibraryLane
from curator.gui.models.catalogue import Catalogue
from curator.gui.models.nearest import nearest
from curator.gui.session import Session
from curator.records import Generation, ModelKey, ScoreEvent

if TYPE_CHECKING:
    from curator.curation.meaning import Ranking
    from curator.library import Library

_NAME = "particulars "

#: Pictures on each side among which those tied with one are counted.
MOST_TIED = 200


@dataclass(frozen=True, slots=True)
class Particulars:
    """What is known of one content besides its score.

    Parameters
    ----------
    deviation
        Standard deviation of its score, or None.
    in_library
        Its percentile among everything scored by the same model, or None.
    generation
        How it was generated, as its file tells, or None.
    tags
        In alphabetical order.
    tied
        How many other contents of the folder its score can't tell it from; at least so many
        where they are more than `MOST_TIED`.
    """

    content: str
    deviation: float | None = None
    in_library: float | None = None
    generation: Generation | None = None
    tags: tuple[str, ...] = ()
    tied: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Neighbours:
    """The contents whose scores are next to one content's, each once, and their scores."""

    contents: tuple[str, ...]
    scores: NDArray[np.float64]

    @classmethod
    def of(cls, catalogue: Catalogue, content: str, score: float) -> Neighbours:
        """Look for the nearest, as many above as below; a million pictures take milliseconds."""
        ids = nearest(catalogue, [score], MOST_TIED)[: 3 * MOST_TIED]
        scores = catalogue.scores
        found = dict(zip(catalogue.contents_of(ids), scores[ids].tolist(), strict=True))
        near = {each: value for each, value in found.items() if each not in (None, content)}
        return cls(tuple(filter(None, near)), np.array(list(near.values())))

    def tied_with(self, score: float, deviations: Sequence[float | None]) -> int:
        """Count those that a score can't be told from; its own deviation is the last of them."""
        from curator.curation.meaning import known_deviations, tied_pairs

        known = known_deviations(deviations)
        return int(np.count_nonzero(tied_pairs(score, self.scores, known[-1], known[:-1])))


class ParticularsDesk(QObject):
    """Asks about one picture at a time; an answer about another one is dropped."""

    #: A `Particulars` of the picture that was asked about last.
    found = Signal(object)

    def __init__(self, session: Session, lane: LibraryLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._lane = lane
        self._event: ScoreEvent | None = None
        self._answer: Particulars | None = None
        self._number = 0
        #: Of the lane alone: everything scored by a model, until something was scored again.
        self._ranking: tuple[ModelKey, int, Ranking] | None = None
        self._version = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._ask)
        lane.done.connect(self._answered)
        session.pictures.picturesChanged.connect(self._changed)

    def ask(self, event: ScoreEvent) -> None:
        """Find out about a picture; told at once where it was asked about last already."""
        facts = event.facts
        before = self._event
        self._event = event
        same = before is not None and before.facts == facts and before.score == event.score
        if facts is not None and same and self._answer is not None:
            self.found.emit(self._answer)
        elif facts is not None and not (same and self._soon.isActive()):
            self._answer = None
            self._soon.start()

    @Slot(object)
    def follow_tables(self, tables: frozenset[str]) -> None:
        """Ask again where tags changed."""
        if tables & {"tags", "taggings"}:
            self.ask_again()

    @Slot()
    def ask_again(self) -> None:
        """Find out anew about the picture that is looked at."""
        if self._event is not None:
            self._soon.start()

    def stop(self) -> None:
        """Ask no more: the window closes."""
        self._soon.stop()

    @Slot()
    def _changed(self) -> None:
        self._version += 1

    @Slot()
    def _ask(self) -> None:
        event, setup = self._event, self._session.setup
        if event is None or event.facts is None or setup is None:
            return
        self._number += 1
        number, version = self._number, self._version
        content, key = event.facts.content_hash, setup.scorer.key
        score = None if event.score is None else event.score.value
        near = None
        if score is not None:
            near = Neighbours.of(self._session.pictures.catalogue, content, score)

        def question(library: Library) -> Particulars | None:
            if number != self._number:
                return None
            among, tied = None, 0
            asked = [content] if near is None else [*near.contents, content]
            known = library.insights.deviations(asked, key)
            if near is not None and score is not None:
                among = self._rank(library, key, version).percentile(score)
                tied = near.tied_with(score, [known.get(each) for each in asked])
            return Particulars(
                content,
                known.get(content),
                among,
                library.generations.find([content]).get(content),
                library.curation.tags_of([content]).get(content, ()),
                tied,
            )

        self._lane.ask(f"{_NAME}{number}", question)

    def _rank(self, library: Library, key: ModelKey, version: int) -> Ranking:
        """Return the ranking of all that the library knows (on the lane)."""
        from curator.curation.meaning import Ranking

        if self._ranking is None or self._ranking[:2] != (key, version):
            root = self._session.root or Path.home()
            scores = library.known_files(Path(root.anchor), key).scores
            self._ranking = key, version, Ranking(scores[~np.isnan(scores)])
        return self._ranking[2]

    @Slot(str, object)
    def _answered(self, name: str, answer: object) -> None:
        if name == f"{_NAME}{self._number}" and isinstance(answer, Particulars):
            self._answer = answer
            self.found.emit(answer)
