"""A folder told in columns says what its records say, and its first page comes first."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Literal

import numpy as np
import pytest

from curator.columns import PathColumn
from curator.library import Library, columns, pages
from curator.records import ImageFacts, ModelKey, Score, ScoreEvent
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


@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("order", ["value", "mtime_ns", "size"])
def test_the_first_page_is_the_beginning_of_the_whole(
    filled: Library,
    monkeypatch: pytest.MonkeyPatch,
    order: Literal["value", "mtime_ns", "size"],
    descending: bool,
) -> None:
    monkeypatch.setattr(columns, "MANY", 0)
    monkeypatch.setattr(pages, "_LOOKED_UP", 2)

    def value(event: ScoreEvent) -> float:
        if order == "value":
            return event.score.value if event.score else np.nan
        return float(getattr(event.stamp, order))

    everything = [e for e in filled.known([HERE], KEY) if e.error is None]
    shown = [e for e in everything if order != "value" or e.score is not None]
    best = sorted(map(value, shown), reverse=descending)[:4]
    page = filled.first_page(HERE, KEY, order=order, descending=descending, limit=4)
    assert [value(event) for event in page] == best
    assert all(event in everything for event in page)


def test_a_page_is_short_where_the_best_are_of_other_folders(
    filled: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(columns, "MANY", 0)
    monkeypatch.setattr(pages, "_DEEP", 2)
    [only] = filled.first_page(HERE, KEY)
    assert only.score == Score(8.0, "float32")


def test_a_folder_that_is_read_quickly_needs_no_page(library: Library) -> None:
    library.record([scored(HERE / "a.png", "a", 1.0)], KEY)
    assert library.first_page(HERE, KEY) == []


@pytest.mark.parametrize("recursive", [True, False])
def test_paths_alone_are_those_of_the_columns(
    filled: Library, monkeypatch: pytest.MonkeyPatch, recursive: bool
) -> None:
    monkeypatch.setattr(columns, "MANY", 0)
    paths = filled.many_paths(HERE, recursive=recursive)
    assert paths is not None
    assert list(paths) == list(filled.known_files(HERE, KEY, recursive=recursive).paths)
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
