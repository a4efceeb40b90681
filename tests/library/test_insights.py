"""Embeddings, layouts and deviations in the library: whole again, by content, under one model."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from curator.library import Library
from curator.library import embeddings as embeddings_module
from curator.library.engine import create_library_engine, writing
from curator.library.schema import embeddings
from curator.records import Insight, ScoreEvent
from tests.library.samples import KEY, OTHER_MODEL
from tests.library.samples import scored as scored_at

pytestmark = pytest.mark.each_database


def scored(number: int) -> ScoreEvent:
    return scored_at(f"/pictures/{number}.png", number, number / 10)


def insight(seed: int, deviation: float | None = 0.5) -> Insight:
    rng = np.random.default_rng(seed)
    return Insight(
        np.minimum(rng.exponential(8, 2048), 127).astype(np.int8),
        0.25 + seed,
        deviation,
        rng.integers(-127, 128, 196).astype(np.int8),
    )


def with_insight(number: int, deviation: float | None = 0.5) -> ScoreEvent:
    return replace(scored(number), insight=insight(number, deviation))


def hash_of(event: ScoreEvent) -> str:
    assert event.facts
    return event.facts.content_hash


def test_insights_come_back_as_they_were(library: Library) -> None:
    events = [with_insight(number) for number in range(1200)]
    library.record(events, KEY)
    wanted = [hash_of(event) for event in reversed(events)]
    loaded = library.insights.load([*wanted, "ff" * 32], KEY)
    assert loaded.content_hashes == tuple(wanted)
    for row, event in ((0, events[-1]), (1199, events[0])):
        assert event.insight
        assert np.array_equal(loaded.embeddings[row], event.insight.embedding)
        assert np.array_equal(loaded.layouts[row], event.insight.layout)
        assert loaded.scales[row] == event.insight.scale
        assert loaded.deviations[row] == 0.5
    assert library.integrity_check() == []


def test_a_score_without_an_insight_has_none(library: Library) -> None:
    plain, rich, certain = scored(0), with_insight(1), with_insight(2, None)
    library.record([plain, rich, certain], KEY)
    hashes = [hash_of(event) for event in (plain, rich, certain)]
    assert library.insights.known(hashes, KEY) == set(hashes[1:])
    assert library.insights.deviations(hashes, KEY) == {hashes[1]: 0.5, hashes[2]: None}
    assert np.isnan(library.insights.load(hashes, KEY).deviations[1])


def test_another_model_has_no_part_in_it(library: Library) -> None:
    event = with_insight(1)
    library.record([event], KEY)
    assert library.insights.known([hash_of(event)], OTHER_MODEL) == set()
    assert len(library.insights.load([hash_of(event)], OTHER_MODEL).embeddings) == 0
    assert list(library.insights.pieces(OTHER_MODEL)) == []


def test_a_known_score_can_gain_an_insight(library: Library) -> None:
    library.record([scored(1)], KEY)
    before = library.find_contents([hash_of(scored(1))], KEY)
    late = with_insight(1)
    assert late.score
    late = replace(late, score=replace(late.score, value=99.0), cached=True)
    library.record([late], KEY)
    assert library.find_contents([hash_of(late)], KEY) == before
    assert library.insights.known([hash_of(late)], KEY) == {hash_of(late)}


def test_the_whole_comes_in_pieces(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embeddings_module, "PIECE", 7)
    events = [with_insight(number) for number in range(20)]
    library.record(events[:10], KEY)
    library.record([with_insight(99)], OTHER_MODEL)
    library.record(events[10:], KEY)
    pieces = list(library.insights.pieces(KEY))
    assert [len(piece.embeddings) for piece in pieces] == [7, 7, 6]
    found = [content_hash for piece in pieces for content_hash in piece.content_hashes]
    assert sorted(found) == sorted(hash_of(event) for event in events)


@pytest.mark.parametrize("damage", [b"", b"\xff" * 900, b"\x00" * 5000])
def test_a_damaged_one_is_as_none(library: Library, damage: bytes) -> None:
    library.record([with_insight(number) for number in range(3)], KEY)
    middle = hash_of(with_insight(1))
    with writing(create_library_engine(library.place)) as connection:
        row = embeddings.c.content_hash == bytes.fromhex(middle)
        connection.execute(embeddings.update().where(row).values(vector=damage))
    connection.engine.dispose()
    hashes = [hash_of(with_insight(number)) for number in range(3)]
    assert library.insights.load(hashes, KEY).content_hashes == (hashes[0], hashes[2])
    (piece,) = library.insights.pieces(KEY)
    assert set(piece.content_hashes) == {hashes[0], hashes[2]}
