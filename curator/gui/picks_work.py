"""What the dialog of near-ties asks the library: questions, and the taste that answers tell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication

from curator.gui.deeds import Done
from curator.gui.gathering_work import Folder

if TYPE_CHECKING:
    from curator.curation.actions import Journal
    from curator.library import Library

translate = QCoreApplication.translate

#: Questions chosen at a time: after these the answers are taken into account.
_ROUND = 6


@dataclass(frozen=True, slots=True, eq=False)
class Round:
    """Questions, and what is known of the taste.

    Parameters
    ----------
    picks, checked
        Answers that are about this folder; decided ones that the agreement was measured on.
    by_score, by_taste
        Shares of those that the ArtScore and the taste foretell, or None of too few.
    ranking
        By content hash, higher for better liked.
    asked
        The two contents of each question that was answered, here or elsewhere.
    """

    pairs: list[tuple[str, str]]
    picks: int
    checked: int
    by_score: float | None
    by_taste: float | None
    ranking: dict[str, float]
    asked: frozenset[frozenset[str]]


def next_round(library: Library, folder: Folder) -> Round:
    """Fit the user's taste and choose what to ask (on the lane)."""
    from curator.curation.meaning import known_deviations
    from curator.curation.pairs import Standing, asked_pairs, fit, held_out
    from curator.curation.questions import choose_pairs
    from curator.library.digests import unpack

    ids = np.flatnonzero(~np.isnan(folder.scores) & folder.hashes.any(axis=1))
    different, first = np.unique(folder.hashes[ids], axis=0, return_index=True)
    contents = unpack(different)
    deviations = library.insights.deviations(contents, folder.key)
    standing = Standing(
        tuple(contents),
        folder.scores[ids][first],
        known_deviations([deviations.get(each) for each in contents]),
    )
    picks = library.curation.picks()
    taste = fit(standing, picks)
    known = set(contents)
    told, asked = held_out(standing, picks), asked_pairs(picks)
    return Round(
        choose_pairs(standing, taste, asked, _ROUND),
        sum(pick.winner in known and pick.loser in known for pick in picks),
        0 if told is None else told.picks,
        None if told is None else told.by_score.value,
        None if told is None else told.by_taste.value,
        dict(zip(contents, taste.strengths.tolist(), strict=True)),
        frozenset(map(frozenset, asked)),
    )


def take_back(journal: Journal, title: str) -> Done:
    """Undo the last answer, unless anything was done since, here or elsewhere (on the lane)."""
    from curator.curation.actions import UndoError

    entry = journal.next_to_undo
    if entry is None or (entry.session, entry.title) != (journal.session, title):
        raise UndoError(
            translate(
                "PicksDesk",
                "Something else was done meanwhile, so the answer stays: undo it after that.",
            )
        )
    outcome = journal.undo(entry.number)
    return Done() if outcome is None else Done((), outcome.tables)
