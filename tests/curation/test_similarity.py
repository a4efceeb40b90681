"""Likeness: cosines of two parts, and the search for the nearest, piece by piece."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.curation.similarity import SAME, SIMILAR, Prints, most_similar
from curator.records import Insights
from tests.curation.prints import insights_of, made_up


def part(insights: Insights, rows: slice) -> Insights:
    return Insights(
        insights.content_hashes[rows],
        insights.embeddings[rows],
        insights.scales[rows],
        insights.deviations[rows],
        insights.layouts[rows],
    )


@pytest.mark.parametrize("share", [0.0, SIMILAR, SAME, 1.0])
def test_a_cosine_is_that_of_both_parts_in_their_shares(share: float) -> None:
    insights = made_up(np.arange(700))
    prints = Prints.of(insights, share)
    expected = np.zeros(700)
    for values, weight in ((insights.embeddings, 1 - share), (insights.layouts, share)):
        floats = values.astype(np.float64)
        floats /= np.linalg.norm(floats, axis=1, keepdims=True)
        expected += weight * (floats @ floats[3])
    print_ = prints.units(np.array([3]))[0]
    np.testing.assert_allclose(prints.cosines(print_), expected, atol=1e-5)
    np.testing.assert_allclose(prints.units(slice(None)) @ print_, expected, atol=1e-5)
    assert prints.cosines(print_)[3] == pytest.approx(1, abs=1e-5)


def test_a_plain_picture_is_compared_by_its_embedding_alone() -> None:
    insights = made_up(np.array([0, 0, 1]), noise=0.0)
    layouts = insights.layouts.copy()
    layouts[:2] = 0
    prints = Prints(insights.embeddings, layouts, SAME)
    near = prints.cosines(prints.units(np.array([0]))[0])
    assert near[:2] == pytest.approx(1, abs=1e-5)
    assert near[2] < 0.7
    nothing = Prints(np.zeros((2, 8), np.int8), np.zeros((2, 4), np.int8), SAME)
    assert not nothing.cosines(nothing.units(np.array([0]))[0]).any()


@given(
    groups=st.lists(st.integers(0, 9), min_size=1, max_size=40),
    top=st.integers(1, 45),
    cut=st.integers(0, 40),
)
def test_the_nearest_are_found_whatever_the_pieces(groups: list[int], top: int, cut: int) -> None:
    insights = made_up(np.array(groups), seed=len(groups))
    content = part(insights, slice(0, 1))
    found = most_similar(
        [part(insights, slice(0, cut)), part(insights, slice(cut, None))], content, top
    )
    prints = Prints.of(insights, SIMILAR)
    near = prints.cosines(prints.units(np.array([0]))[0])
    near[0] = -np.inf
    best = np.sort(near)[::-1][: min(top, len(groups) - 1)]
    assert [each.cosine for each in found] == pytest.approx(best.tolist(), abs=1e-6)
    assert content.content_hashes[0] not in [each.content_hash for each in found]


def test_versions_of_a_picture_come_first() -> None:
    groups = np.repeat(np.arange(50), 4)
    insights = made_up(groups)
    found = most_similar([insights], part(insights, slice(40, 41)), 3)
    assert {int(each.content_hash, 16) for each in found} == {41, 42, 43}


def test_equals_come_by_content_hash() -> None:
    one = np.full((5, 8), 3, dtype=np.int8)
    insights = insights_of(one, one)
    found = most_similar([insights], part(insights, slice(4, 5)), 2)
    assert [int(each.content_hash, 16) for each in found] == [0, 1]
