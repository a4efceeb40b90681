"""How far each picture moved when another model ranked the folder, by the pictures' ids."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from curator.gui.models.block import Status
from curator.ranking import percentiles, rank_changes

#: While scores come in, ranks of more pictures than this wait for the last of them.
_LIVE = 50_000


@dataclass(frozen=True, slots=True)
class Move:
    """One picture's place under either model, among the pictures that both have scored.

    Parameters
    ----------
    before, after
        Ranks from 1, best first.
    before_percentile, after_percentile
        0 to 100, as everywhere.
    before_title, after_title
        The models.
    """

    before: int
    after: int
    before_percentile: float
    after_percentile: float
    before_title: str
    after_title: str

    @property
    def places(self) -> int:
        """Places gained: positive moved up."""
        return self.before - self.after


class Moves:
    """The scores of the model before, beside which the present scores are ranked.

    Parameters
    ----------
    before
        Scores under the model before, by content hash.
    by_id
        The same for the ids there were when they were asked for, float64 (N,), NaN where there is
        none: a million of them are not looked up one by one.
    before_title, after_title
        The models.
    """

    def __init__(
        self,
        before: Mapping[str, float],
        before_title: str,
        after_title: str,
        by_id: NDArray[np.float64] | None = None,
    ) -> None:
        self.before_title = before_title
        self.after_title = after_title
        self._stored = before
        self._before = np.empty(0, dtype=np.float64) if by_id is None else by_id.copy()
        self._after = np.empty(0, dtype=np.float64)
        # What is NaN is asked for: it may only not have been read then.
        self._asked = ~np.isnan(self._before)
        nothing = np.empty(0, dtype=np.float64)
        self._percentiles = (nothing, nothing)
        self.changes = rank_changes(nothing, nothing)

    @property
    def count(self) -> int:
        """Pictures that both models have scored."""
        return int(np.count_nonzero(self.changes.compared))

    def scores(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return the scores of those pictures before and after, float64 (`count`,) each."""
        compared = self.changes.compared
        return self._before[: len(compared)][compared], self._after[compared]

    def places(self, total: int) -> NDArray[np.float64]:
        """Return the places gained, float64 (`total`,), NaN where a model has no score."""
        found = np.full(total, np.nan)
        compared = np.flatnonzero(self.changes.compared)
        found[compared] = self.changes.places[compared]
        return found

    def move(self, identity: int) -> Move | None:
        """Return one picture's move, or None where either model has no score of it."""
        changes = self.changes
        if identity >= len(changes.compared) or not changes.compared[identity]:
            return None
        return Move(
            int(changes.before[identity]),
            int(changes.after[identity]),
            float(self._percentiles[0][identity]),
            float(self._percentiles[1][identity]),
            self.before_title,
            self.after_title,
        )

    def forget(self, identity: int) -> None:
        """Look a picture up anew: its content changed."""
        if identity < len(self._asked):
            self._asked[identity] = False
            self._before[identity] = np.nan

    def update(
        self,
        content_of: Callable[[int], str | None],
        scores: NDArray[np.float64],
        statuses: NDArray[np.uint8],
    ) -> None:
        """Rank anew; each column holds one entry an id.

        Parameters
        ----------
        content_of
            Returns the content hash of an id.
        """
        self._grow(len(scores))
        scored = statuses == Status.SCORED
        for identity in np.flatnonzero(scored & ~self._asked).tolist():
            content = content_of(identity)
            if content is not None:
                self._before[identity] = self._stored.get(content, np.nan)
            self._asked[identity] = True
        self._after = np.where(scored, scores, np.nan)
        waiting = bool((statuses == Status.PENDING).any())
        if waiting and np.count_nonzero(scored) > _LIVE:
            return
        self.changes = rank_changes(self._before, self._after)
        self._percentiles = (self._percentile(self._before), self._percentile(self._after))

    def _percentile(self, scores: NDArray[np.float64]) -> NDArray[np.float64]:
        compared = self.changes.compared
        found = np.full(len(scores), np.nan)
        if compared.any():
            found[compared] = percentiles(scores[compared])
        return found

    def _grow(self, total: int) -> None:
        more = total - len(self._before)
        if more > 0:
            self._before = np.concatenate([self._before, np.full(more, np.nan)])
            self._asked = np.concatenate([self._asked, np.zeros(more, dtype=bool)])
