"""A score belongs to a content, a model and a preprocess; a path only leads to it."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from curator.address import LibraryPlace
from curator.library import Library
from curator.records import ImageStamp, ModelKey, Score, ScoreEvent
from tests.library.samples import (
    KEY,
    ODD_NAMES,
    OTHER_MODEL,
    OTHER_PREPROCESS,
    facts,
    scored,
    stamp,
    unreadable,
)

pytestmark = pytest.mark.each_database


def test_what_is_recorded_is_found_by_stamp_content_and_folder(library: Library) -> None:
    event = scored("/p/a.png", "a", 1.25)
    library.record([event], KEY)
    expected = dataclasses.replace(event, cached=True)
    assert library.lookup([event.stamp, stamp("/p/b.png")], KEY) == [expected, None]
    assert library.find_contents([facts("a").content_hash, facts("b").content_hash], KEY) == {
        facts("a").content_hash: (facts("a"), Score(1.25, "float32"))
    }
    assert library.known([Path("/p")], KEY) == [expected]


def test_scores_survive_closing(new_place: LibraryPlace) -> None:
    with Library(new_place) as library:
        library.record([scored("/p/a.png", "a", 1.25)], KEY)
    with Library(new_place) as library:
        [event] = library.known([Path("/p")], KEY)
        assert event.score == Score(1.25, "float32")
        assert library.notices == ()


@pytest.mark.parametrize("key", [OTHER_MODEL, OTHER_PREPROCESS])
def test_another_key_sees_the_file_but_no_score(library: Library, key: ModelKey) -> None:
    library.record([scored("/p/a.png", "a", 1.0)], KEY)
    assert library.lookup([stamp("/p/a.png")], key) == [None]
    assert library.find_contents([facts("a").content_hash], key) == {}
    [event] = library.known([Path("/p")], key)
    assert (event.facts, event.score, event.error) == (facts("a"), None, None)

    library.record([scored("/p/a.png", "a", 2.0)], key)
    for asked, value in ((KEY, 1.0), (key, 2.0)):
        [found] = library.lookup([stamp("/p/a.png")], asked)
        assert found is not None
        assert found.score == Score(value, "float32")


@pytest.mark.parametrize("change", [{"size": 999}, {"mtime_ns": 1}])
def test_a_changed_file_is_not_known(library: Library, change: dict[str, int]) -> None:
    library.record([scored("/p/a.png", "a", 1.0), unreadable("/p/b.png")], KEY)
    stamps = [stamp("/p/a.png", **change), stamp("/p/b.png", **change)]
    assert library.lookup(stamps, KEY) == [None, None]


def test_a_rewritten_file_shows_its_new_contents_score(library: Library) -> None:
    library.record([scored("/p/a.png", "old", 1.0)], KEY)
    new = ScoreEvent(stamp("/p/a.png", size=5), facts("new"), Score(3.0, "bfloat16"))
    library.record([new], KEY)
    assert library.known([Path("/p")], KEY) == [dataclasses.replace(new, cached=True)]
    assert facts("old").content_hash in library.find_contents([facts("old").content_hash], KEY)


def test_a_decode_error_is_remembered_for_every_model(library: Library) -> None:
    event = unreadable("/p/broken.png")
    library.record([event], KEY)
    for key in (KEY, OTHER_MODEL):
        assert library.lookup([event.stamp], key) == [dataclasses.replace(event, cached=True)]


def test_a_transient_error_is_not_remembered_and_hides_nothing(library: Library) -> None:
    library.record([scored("/p/a.png", "a", 1.0)], KEY)
    library.record(
        [unreadable("/p/a.png", transient=True), unreadable("/p/b.png", transient=True)], KEY
    )
    first, second = library.lookup([stamp("/p/a.png"), stamp("/p/b.png")], KEY)
    assert first is not None
    assert first.score == Score(1.0, "float32")
    assert second is None


def test_a_mended_file_loses_its_error_and_a_broken_one_its_score(library: Library) -> None:
    library.record([unreadable("/p/a.png"), scored("/p/b.png", "b", 1.0)], KEY)
    library.record([scored("/p/a.png", "a", 2.0), unreadable("/p/b.png")], KEY)
    first, second = library.known([Path("/p")], KEY)
    assert (first.error, first.score) == (None, Score(2.0, "float32"))
    assert (second.facts, second.score) == (None, None)
    assert second.error is not None


def test_errors_can_be_forgotten_to_try_again(library: Library) -> None:
    library.record([unreadable("/p/a.png"), unreadable("/q/a.png"), scored("/p/b", "b", 1)], KEY)
    library.forget_errors(Path("/p"))
    assert [event.stamp.path for event in library.known([Path("/")], KEY)] == [
        Path("/p/b"),
        Path("/q/a.png"),
    ]


def test_a_cached_event_places_a_content_without_touching_its_score(library: Library) -> None:
    library.record([scored("/p/a.png", "a", 1.0)], KEY)
    library.record([scored("/p/copy.png", "a", 77.0, cached=True)], KEY)
    events = library.known([Path("/p")], KEY)
    assert [event.score for event in events] == [Score(1.0, "float32")] * 2


def test_the_last_event_of_a_file_in_a_batch_counts(library: Library) -> None:
    library.record([scored("/p/a.png", "a", 1.0), scored("/p/a.png", "b", 2.0)], KEY)
    [event] = library.known([Path("/p")], KEY)
    assert event.facts == facts("b")


def test_more_stamps_than_a_statement_takes(library: Library) -> None:
    events = [scored(f"/p/{number:05}.png", number, float(number)) for number in range(2500)]
    library.record(events, KEY)
    asked = [event.stamp for event in reversed(events)]
    found = library.lookup([asked[0], *asked, stamp("/p/none.png")], KEY)
    assert found[-1] is None
    assert [event and event.stamp for event in found[1:-1]] == asked
    assert found[0] == found[1]
    hashes = [facts(number).content_hash for number in range(2500)]
    assert len(library.find_contents(hashes + hashes, KEY)) == 2500


@pytest.mark.parametrize("name", ODD_NAMES)
def test_any_name_survives(library: Library, name: str) -> None:
    path = Path("/p") / name
    library.record([scored(path, name, 1.0), unreadable(Path("/q") / name)], KEY)
    [event] = library.known([Path("/p")], KEY)
    assert event.stamp.path == path
    [found, none] = library.lookup([stamp(path), stamp(path.with_name("x" + name))], KEY)
    assert found is not None
    assert none is None
    [error] = library.known([Path("/q") / name], KEY)
    assert (error.error or "").encode("utf-8")  # it can be printed


@pytest.mark.parametrize("mtime_ns", [0, -1, 2**63, -(2**63) - 1, 2**80])
def test_a_time_from_a_strange_file_system_does_no_harm(library: Library, mtime_ns: int) -> None:
    strange = ImageStamp(Path("/p/a.png"), 1, mtime_ns)
    library.record([ScoreEvent(strange, facts("a"), Score(1.0, "float32"))], KEY)
    [event] = library.lookup([strange], KEY)
    assert event is not None
    assert event.stamp == strange


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_no_score_is_kept_that_is_no_number(library: Library, value: float) -> None:
    with pytest.raises(ValueError, match=r"a\.png"):
        library.record([scored("/p/b.png", "b", 1.0), scored("/p/a.png", "a", value)], KEY)
    assert library.known([Path("/p")], KEY) == []


def test_statistics_count_contents_apart_from_paths(library: Library) -> None:
    library.record(
        [scored("/p/a", "a", 1), scored("/p/copy", "a", 1), unreadable("/p/broken")], KEY
    )
    library.record([scored("/p/a", "a", 2)], OTHER_MODEL)
    library.forget([Path("/p/copy")])
    counted = library.statistics()
    assert (counted.files, counted.unreadable, counted.contents) == (2, 1, 1)
    assert (counted.scores, counted.models) == (2, 2)
    assert library.integrity_check() == []


def test_empty_questions_have_empty_answers(library: Library) -> None:
    library.record([], KEY)
    library.forget([])
    assert library.lookup([], KEY) == []
    assert library.find_contents([], KEY) == {}
    assert library.known([], KEY) == []
