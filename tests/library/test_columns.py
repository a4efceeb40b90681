"""A folder told in columns says what its records say, and its first page comes first."""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path
from typing import get_args

import numpy as np
import pytest

from curator.columns import PathColumn
from curator.curation.actions import Journal
from curator.library import Library, columns, pages
from curator.records import ImageFacts, ImageStamp, Marks, ModelKey, Score, ScoreEvent
from tests.library.samples import KEY, ODD_NAMES, OTHER_MODEL, facts, scored, stamp, unreadable

pytestmark = pytest.mark.each_database

HERE, OTHER = Path("/p"), Path("/p other")


@pytest.fixture(params=[0, columns.MANY])
def filled(
    library: Library, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Library:
    """A library with a folder in the midst of others, for which there are two ways to read it."""
    monkeypatch.setattr(columns, "MANY", request.param)
    events = [scored(HERE / "sub" / name, name, float(i)) for i, name in enumerate(ODD_NAMES)]
    library.record([*events, scored(HERE / "copy.png", ODD_NAMES[0], 0.0)], KEY)
    library.record([scored(HERE / "old.png", "old", 7.0)], OTHER_MODEL)
    library.record([unreadable(HERE / "broken.png"), scored(OTHER / "a.png", "a", 99.0)], KEY)
    bfloat = ScoreEvent(stamp(HERE / "b.png"), facts("b"), Score(-1.0, "bfloat16"))
    library.record([bfloat], KEY)
    return library


@pytest.mark.parametrize("recursive", [True, False])
@pytest.mark.parametrize("key", [KEY, OTHER_MODEL])
def test_columns_hold_what_records_hold(filled: Library, recursive: bool, key: ModelKey) -> None:
    files = filled.known_files(HERE, key, recursive=recursive)
    events = filled.known([HERE], key, recursive=recursive)
    assert [files.event(row) for row in range(len(files))] == events
    settled = [event.score is not None or event.error is not None for event in events]
    assert [files.is_settled(row) for row in range(len(files))] == settled


def test_a_folder_of_which_nothing_is_known_has_no_rows(filled: Library) -> None:
    assert len(filled.known_files(Path("/nowhere"), KEY)) == 0


def test_contents_that_begin_alike_are_told_apart(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(columns, "MANY", 0)
    events = [
        ScoreEvent(
            stamp(HERE / f"{n}.png"),
            ImageFacts("ab" * 8 + f"{n:048x}", 10 + n, 20),
            Score(float(n), "float32"),
        )
        for n in range(5)
    ]
    library.record(events, KEY)
    files = library.known_files(HERE, KEY)
    assert files.scores.tolist() == [0, 1, 2, 3, 4]
    assert files.widths.tolist() == [10, 11, 12, 13, 14]


@pytest.fixture
def tied(library: Library, monkeypatch: pytest.MonkeyPatch) -> list[ScoreEvent]:
    """A library of files that are equal in every way to some others; those below `HERE`."""
    monkeypatch.setattr(columns, "MANY", 0)
    monkeypatch.setattr(pages, "_LOOKED_UP", 2)
    events = [
        ScoreEvent(
            ImageStamp(HERE / f"{number % 4}" / name, number % 3, -(number % 5)),
            facts(number % 20),
            Score(float(number % 20 % 7), "float32"),
        )
        for number, name in enumerate(3 * ODD_NAMES)
    ]
    elsewhere = [scored(OTHER / f"{number}.png", number, 50.0) for number in range(20, 30)]
    library.record([*events, *elsewhere, unreadable(HERE / "broken.png")], KEY)
    unscored = scored(HERE / "old.png", "old", 7.0)
    library.record([unscored], OTHER_MODEL)
    with Journal(library).edit("Rate") as edit:
        for content in ("old", *range(0, 30, 3)):
            edit.mark([facts(content).content_hash], stars=min(5, 1 + len(repr(content))))
    return [*events, dataclasses.replace(unscored, score=None)]


@pytest.mark.parametrize("limit", [4, 9, 100])
@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("order", get_args(pages.Order))
def test_the_first_page_is_the_beginning_of_the_whole(
    library: Library, tied: list[ScoreEvent], order: pages.Order, descending: bool, limit: int
) -> None:
    rated = library.curation.marks_of([e.facts.content_hash for e in tied if e.facts])

    def place(event: ScoreEvent) -> tuple[float, ...]:
        value = -np.inf if event.score is None else event.score.value
        assert event.facts is not None
        if order == "stars":
            return rated.get(event.facts.content_hash, Marks()).stars, value
        return (value if order == "value" else getattr(event.stamp, order),)

    shown = [event for event in tied if order != "value" or event.score is not None]
    shown.sort(key=lambda event: os.fsencode(event.stamp.path))
    shown.sort(key=place, reverse=descending)
    # What equals the last of them may come before it by its name.
    last = place(shown[:limit][-1])
    expected = [event for event in shown if event in shown[:limit] or place(event) == last]
    page = library.first_page(HERE, KEY, order=order, descending=descending, limit=limit)
    assert [event.stamp.path for event in page] == [event.stamp.path for event in expected]
    assert {event.stamp.path: event.score for event in page} == {
        event.stamp.path: event.score for event in expected
    }


@pytest.mark.parametrize("order", get_args(pages.Order))
def test_a_page_ends_though_everything_is_equal(
    library: Library, monkeypatch: pytest.MonkeyPatch, order: pages.Order
) -> None:
    monkeypatch.setattr(columns, "MANY", 0)
    monkeypatch.setattr(pages, "_LOOKED_UP", 2)
    library.record([scored(HERE / f"{n:02}.png", n, 1.0) for n in range(20)], KEY)
    page = library.first_page(HERE, KEY, order=order, limit=3)
    assert 3 <= len(page) < 20


def test_the_best_are_found_however_many_of_other_folders_are_better(
    filled: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(columns, "MANY", 0)
    monkeypatch.setattr(pages, "_DEPTHS", (1, 50))
    with Journal(filled).edit("Rate") as edit:
        edit.mark([facts("a").content_hash, facts("b").content_hash], stars=5)
    [best] = filled.first_page(HERE, KEY, limit=1)
    assert best.score == Score(8.0, "float32")
    [rated] = filled.first_page(HERE, KEY, order="stars", limit=1)
    assert rated.stamp.path == HERE / "b.png"


def test_a_page_is_short_where_the_best_are_of_other_folders(
    filled: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(columns, "MANY", 0)
    monkeypatch.setattr(pages, "_DEPTHS", (1, 2))
    [only] = filled.first_page(HERE, KEY)
    assert only.score == Score(8.0, "float32")


def test_a_folder_that_is_read_quickly_needs_no_page(library: Library) -> None:
    library.record([scored(HERE / "a.png", "a", 1.0)], KEY)
    assert library.first_page(HERE, KEY) == []


@pytest.mark.parametrize("joined", [1, 3, 65_536])
@pytest.mark.parametrize("recursive", [True, False])
def test_paths_alone_are_those_of_the_columns(
    filled: Library, monkeypatch: pytest.MonkeyPatch, recursive: bool, joined: int
) -> None:
    monkeypatch.setattr(columns, "MANY", 0)
    monkeypatch.setattr(columns, "_JOINED", joined)
    paths = filled.many_paths(HERE, recursive=recursive)
    assert paths is not None
    known = filled.known_files(HERE, KEY, recursive=recursive)
    assert list(paths.paths) == list(known.paths)
    assert np.flatnonzero(~paths.readable).tolist() == list(known.errors)
    monkeypatch.setattr(columns, "MANY", 1000)
    assert filled.many_paths(HERE) is None


@pytest.mark.parametrize("key", [KEY, OTHER_MODEL])
def test_files_come_in_the_order_in_which_they_are_asked_for(
    filled: Library, key: ModelKey
) -> None:
    events = {event.stamp.path: event for event in filled.known([HERE], key)}
    asked = [HERE / "old.png", HERE / "gone.png", *sorted(events, reverse=True), OTHER / "a.png"]
    there = [path for path in asked if path in events and events[path].error is None]
    assert filled.files_at(HERE, asked, key) == [events[path] for path in there]
    assert filled.files_at(HERE, [], key) == []


def test_paths_are_found_wherever_they_are() -> None:
    names = [os.fsencode(f"/p/{name}") for name in ODD_NAMES]
    paths = [*names, b"/p/sub/x", b"/p/sub.png", b"/q"]
    column = PathColumn.of(paths)
    assert [os.fsencode(path) for path in column] == sorted(paths)
    assert all(column.raw(column.find(name)) == name for name in names)
    assert column.find(b"/p/sub/x", hint=column.find(b"/p/sub/x")) >= 0
    assert column.find(b"/p/sub") == -1
    assert [column[i] for i in column.below(b"/p/sub")] == ["/p/sub/x"]
    assert len(column.below(b"/")) == len(column)


def test_columns_tell_where_their_paths_are_in_another() -> None:
    before = PathColumn.of([b"/a", b"/b", b"/d"])
    after = PathColumn.of([b"/b", b"/c", b"/d", b"/e"])
    assert after.rows_in(before).tolist() == [1, -1, 2, -1]
    assert before.rows_in(PathColumn.of([b"/a", b"/b", b"/d"])).tolist() == [0, 1, 2]


def test_nothing_is_found_in_an_empty_column() -> None:
    nothing = PathColumn.of([])
    assert list(nothing) == []
    assert nothing.find(b"/a") == -1
