"""How far pictures moved since another model ranked them: the column and the order by it."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np

from curator.gui.models.block import make_block
from curator.gui.models.catalogue import Catalogue, Query, SortKey
from curator.gui.models.moves import Move, Moves
from curator.records import ImageFacts, ImageStamp, Score, ScoreEvent


def content_hash(name: str) -> str:
    return name.encode().hex().ljust(64, "0")


def event(name: str, score: float | None, content: str = "") -> ScoreEvent:
    stamp = ImageStamp(Path("/p") / name, 1, 1)
    facts = ImageFacts(content_hash(content or name), 8, 8)
    return ScoreEvent(stamp, facts, None if score is None else Score(score, "float32"))


def catalogue(before: dict[str, float], after: dict[str, float | None]) -> Catalogue:
    made = Catalogue()
    made.apply(make_block([event(name, score) for name, score in after.items()]))
    stored = {content_hash(name): score for name, score in before.items()}
    made.moves = Moves(stored, "Old", "New")
    made.update_percentiles()
    return made


def test_ranks_are_among_the_pictures_that_both_models_scored() -> None:
    columns = catalogue(
        {"a": 4.0, "b": 3.0, "c": 2.0, "d": 1.0},
        {"a": 0.1, "b": 0.3, "c": None, "e": 9.0, "d": 0.2},
    )
    assert columns.moves is not None
    assert columns.moves.count == 3
    assert columns.moves.move(0) == Move(1, 3, 100.0, 100 / 3, "Old", "New")
    assert [move and move.places for move in map(columns.moves.move, range(5))] == [
        -2,
        1,
        None,
        None,
        1,
    ]


def test_the_order_by_rank_change_puts_what_has_none_last_either_way() -> None:
    columns = catalogue({"a": 3.0, "b": 2.0, "c": 1.0}, {"a": 1.0, "b": 2.0, "c": 3.0, "new": 9.0})
    for descending, expected in ((True, "c b a new"), (False, "a b c new")):
        order = columns.order(Query(SortKey.CHANGE, descending))
        assert " ".join(columns.name_of(identity) for identity in order) == expected


def test_a_picture_whose_content_changed_is_looked_up_by_its_new_content() -> None:
    columns = catalogue({"a": 2.0, "b": 1.0, "other": 0.5}, {"a": 1.0, "b": 2.0})
    assert columns.moves is not None
    changed = event("a", None, "other")
    changed = dataclasses.replace(changed, stamp=dataclasses.replace(changed.stamp, mtime_ns=2))
    columns.apply(make_block([changed]))
    columns.update_percentiles()
    assert columns.moves.move(0) is None
    columns.apply(make_block([dataclasses.replace(changed, score=Score(3.0, "float32"))]))
    columns.update_percentiles()
    move = columns.moves.move(0)
    assert move is not None
    assert (move.before, move.after) == (2, 1)


def test_scores_that_come_by_id_are_not_looked_up() -> None:
    columns = catalogue({}, {"a": 1.0, "b": 2.0, "c": 3.0})
    columns.moves = Moves({content_hash("c"): 0.5}, "Old", "New", np.array([9.0, 8.0, np.nan]))
    columns.update_percentiles()
    moves = [columns.moves.move(identity) for identity in range(3)]
    assert [move and (move.before, move.after) for move in moves] == [(1, 3), (2, 2), (3, 1)]
