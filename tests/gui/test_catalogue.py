"""The columns under the grid: order, filters, ids."""

from __future__ import annotations

import dataclasses
import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.gui.models.block import Status, make_block, natural_key
from curator.gui.models.catalogue import Catalogue, Query, SortKey
from curator.gui.models.values import Values, ValueState
from curator.metrics.catalogue import metric_info
from curator.metrics.pairs import Trouble
from curator.records import ImageFacts, ImageStamp, Marks, Score, ScoreEvent


def event(
    path: str,
    score: float | None = None,
    *,
    mtime: int = 1,
    size: int = 1,
    error: str | None = None,
) -> ScoreEvent:
    return ScoreEvent(
        ImageStamp(Path(path), size, mtime),
        score=None if score is None else Score(score, "float32"),
        error=error,
    )


def filled(*events: ScoreEvent) -> Catalogue:
    catalogue = Catalogue()
    catalogue.apply(make_block(events))
    return catalogue


def ordered(catalogue: Catalogue, query: Query) -> list[str]:
    return [catalogue.name_of(i) for i in catalogue.order(query)]


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["img10", "img9", "IMG1"], ["IMG1", "img9", "img10"]),
        (["b", "A", "a2", "a10"], ["A", "a2", "a10", "b"]),
        (["Ärger", "ärger 2"], ["Ärger", "ärger 2"]),
    ],
)
def test_names_sort_as_people_do(names: list[str], expected: list[str]) -> None:
    assert sorted(names, key=natural_key) == expected


events_strategy = st.lists(
    st.builds(
        event,
        st.text("ab1", min_size=1, max_size=3).map(lambda name: f"/f/{name}"),
        st.none() | st.floats(-5, 5),
        mtime=st.integers(0, 3),
        size=st.integers(0, 3),
    )
    | st.builds(
        event, st.text("ab1", min_size=1, max_size=3).map("/f/{}".format), error=st.just("No.")
    ),
    max_size=12,
)


@given(events_strategy, st.sampled_from(SortKey), st.booleans())
def test_every_order_holds_every_picture_once_and_is_sorted(
    events: list[ScoreEvent], sort: SortKey, descending: bool
) -> None:
    catalogue = filled(*events)
    latest = {str(e.stamp.path): e for e in events}
    order = catalogue.order(Query(sort, descending))
    shown = [catalogue.event_of(i) for i in order]
    assert sorted(str(e.stamp.path) for e in shown) == sorted(latest)

    def key(e: ScoreEvent) -> tuple[object, ...]:
        value: float | str = {
            SortKey.SCORE: math.nan if e.score is None else e.score.value,
            SortKey.STARS: math.nan if e.score is None else e.score.value,
            SortKey.DATE: e.stamp.mtime_ns,
            SortKey.SIZE: e.stamp.size,
            SortKey.NAME: 0.0,
            SortKey.REFERENCE: math.nan,
            SortKey.CHANGE: math.nan,
            SortKey.GATHERED: math.nan,
        }[sort]
        unknown = sort in (SortKey.REFERENCE, SortKey.CHANGE, SortKey.GATHERED)
        waits = unknown or (sort in (SortKey.SCORE, SortKey.STARS) and e.score is None)
        sign = -1 if descending else 1
        return (e.error is not None, waits, 0.0 if waits else sign * value)

    keys = [key(e) for e in shown]
    assert keys == sorted(keys, key=lambda k: k)  # type: ignore[arg-type, return-value]
    if sort is SortKey.NAME:
        names = [natural_key(e.stamp.path.name) for e in shown if e.error is None]
        assert names == sorted(names, reverse=descending)


@given(st.lists(st.floats(-5, 5), min_size=1, max_size=10), st.floats(-5, 5), st.floats(-5, 5))
def test_a_score_range_keeps_what_lies_in_it(scores: list[float], a: float, b: float) -> None:
    catalogue = filled(*(event(f"/f/{n}", score) for n, score in enumerate(scores)))
    low, high = min(a, b), max(a, b)
    kept = catalogue.order(Query(low=low, high=high))
    assert sorted(catalogue.scores[kept]) == sorted(s for s in scores if low <= s <= high)


CONTENTS = [f"{number:064x}" for number in range(5)] + ["00" * 31 + "ff"]
contents = st.sampled_from(CONTENTS)
ratings = st.dictionaries(contents, st.integers(0, 5))


@given(
    st.lists(st.tuples(contents, st.sampled_from([None, -1.0, 0.0, 2.0])), max_size=12),
    ratings,
    ratings,
    contents,
    st.booleans(),
)
def test_stars_count_before_scores_as_they_are_now(
    files: list[tuple[str, float | None]],
    rated: dict[str, int],
    rated_later: dict[str, int],
    content_later: str,
    descending: bool,
) -> None:
    def known(number: int, content: str, score: float | None, mtime: int = 1) -> ScoreEvent:
        read = event(f"/f/{number:02}", score, mtime=mtime)
        return dataclasses.replace(read, facts=ImageFacts(content, 4, 3))

    def expected(files: list[tuple[str, float | None]], rated: dict[str, int]) -> list[str]:
        def place(number: int) -> tuple[object, ...]:
            content, score = files[number]
            stars, value = rated.get(content, 0), -math.inf if score is None else score
            sign = -1 if descending else 1
            return (score is None and not stars, sign * stars, sign * value, number)

        return [f"{number:02}" for number in sorted(range(len(files)), key=place)]

    catalogue = filled(*(known(number, *each) for number, each in enumerate(files)))
    query = Query(SortKey.STARS, descending)
    catalogue.marks = {content: Marks(stars) for content, stars in rated.items()}
    assert ordered(catalogue, query) == expected(files, rated)
    catalogue.marks = {content: Marks(stars) for content, stars in rated_later.items()}
    catalogue.forget_outside()
    assert ordered(catalogue, query) == expected(files, rated_later)
    if files:
        files = [(content_later, 1.0), *files[1:]]
        catalogue.apply(make_block([known(0, content_later, 1.0, mtime=2)]))
        assert ordered(catalogue, query) == expected(files, rated_later)


def test_pictures_without_a_score_are_in_no_range() -> None:
    catalogue = filled(event("/f/a"), event("/f/b", error="No."), event("/f/c", 1.0))
    assert ordered(catalogue, Query(low=-10.0)) == ["c"]


def test_ids_stay_through_moves_and_an_overwritten_target_leaves() -> None:
    catalogue = filled(event("/f/a", 1.0), event("/f/b", 2.0))
    identity = catalogue.id_of("/f/a")
    catalogue.move("/f/a", "/f/b")
    assert catalogue.id_of("/f/b") == identity
    assert catalogue.id_of("/f/a") is None
    assert ordered(catalogue, Query()) == ["b"]


def test_a_folder_moves_and_leaves_as_one() -> None:
    catalogue = filled(event("/f/s/a", 1.0), event("/f/s/t/b", 2.0), event("/f/sc", 3.0))
    catalogue.move("/f/s", "/f/r")
    assert catalogue.id_of("/f/r/t/b") == 1
    catalogue.remove(["/f/r"])
    assert ordered(catalogue, Query()) == ["sc"]


def test_an_overwritten_picture_waits_in_its_place() -> None:
    catalogue = filled(event("/f/a", 1.0), event("/f/b", 2.0), event("/f/c", 3.0))
    catalogue.apply(make_block([event("/f/b", mtime=2)]))
    assert ordered(catalogue, Query()) == ["c", "b", "a"]
    assert catalogue.statuses[1] == Status.PENDING


def test_a_file_met_again_unchanged_keeps_its_score() -> None:
    catalogue = filled(event("/f/a", 1.0))
    catalogue.apply(make_block([event("/f/a")]))
    assert catalogue.count_of(Status.SCORED) == 1


def test_a_file_that_comes_back_has_its_old_id_and_no_old_score() -> None:
    catalogue = filled(event("/f/a", 1.0))
    catalogue.remove(["/f/a"])
    catalogue.apply(make_block([event("/f/a", mtime=5)]))
    assert catalogue.id_of("/f/a") == 0
    assert np.isnan(catalogue.scores[0])


def test_percentiles_count_only_what_is_there() -> None:
    catalogue = filled(event("/f/a", 1.0), event("/f/b", 2.0), event("/f/c", 3.0), event("/f/d"))
    catalogue.remove(["/f/c"])
    catalogue.update_percentiles()
    assert [catalogue.percentile_of(i) for i in range(4)] == [50.0, 100.0, None, None]


def test_names_with_other_bytes_are_kept() -> None:
    name = b"/f/caf\xe9.jpg".decode("utf-8", "surrogateescape")
    catalogue = filled(event(name, 1.0))
    assert ordered(catalogue, Query(text="CAF")) == [name[3:]]


def test_a_comparison_sorts_with_what_waits_and_what_cannot_be_compared_last() -> None:
    catalogue = filled(*(event(f"/f/{name}", 1.0) for name in "abcd"), event("/f/0", error="No."))
    assert list(catalogue.comparable(ValueState.ABSENT)) == []
    catalogue.compared = values = Values(metric_info("l2"))
    assert list(catalogue.comparable(ValueState.ABSENT)) == [0, 1, 2, 3]
    values.measured(0, 3.0)
    values.measured(2, 1.0)
    values.passed_over(1, Trouble.SIZES, "Of another size.")
    assert ordered(catalogue, Query(SortKey.REFERENCE, False)) == ["c", "a", "d", "b", "0"]
    assert ordered(catalogue, Query(SortKey.REFERENCE, True)) == ["a", "c", "d", "b", "0"]
    assert values.verdict(1).problem == "Of another size."


def test_what_changed_has_no_value_any_more() -> None:
    catalogue = filled(event("/f/a", 1.0), event("/f/b", 1.0), event("/f/c", 1.0))
    catalogue.compared = values = Values(metric_info("l2"))
    for identity in range(3):
        values.measured(identity, 1.0)
    catalogue.apply(make_block([event("/f/a", mtime=2), event("/f/c", 2.0)]))
    catalogue.move("/f/b", "/f/d")
    assert list(catalogue.comparable(ValueState.ABSENT)) == [0, 1]
    assert values.verdict(2).value == 1.0
