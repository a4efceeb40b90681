"""The best few that are not all alike."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from curator.curation.diversity import diverse_top
from curator.curation.similarity import SIMILAR, Prints
from curator.ranking import percentiles
from tests.curation.prints import made_up


def plainly(scores: NDArray[np.float64], prints: Prints, n: int, balance: float) -> list[int]:
    """The definition, every likeness computed for every choice."""
    units = prints.units(slice(None))
    units = units - units.mean(axis=0)
    units /= np.maximum(np.linalg.norm(units, axis=1, keepdims=True), 1e-12)
    chosen = [int(np.argmax(scores))]
    while len(chosen) < n:
        near = np.round((units @ units[chosen].T).max(axis=1), 5)
        worth = balance * percentiles(scores) / 100 - (1 - balance) * near
        worth[chosen] = -np.inf
        chosen.append(int(np.argmax(worth)))
    return chosen


@given(
    groups=st.lists(st.integers(0, 30), min_size=1, max_size=60),
    n=st.integers(1, 60),
    balance=st.floats(0, 0.99),
)
def test_equals_the_definition(groups: list[int], n: int, balance: float) -> None:
    prints = Prints.of(made_up(np.array(groups)), SIMILAR)
    scores = np.random.default_rng(len(groups)).permutation(len(groups)).astype(float)
    found = diverse_top(scores, prints, n, balance)
    expected = plainly(scores, prints, min(n, len(groups)), balance)
    # Where two are worth the same to five digits either may come first.
    if found.tolist() != expected:
        first = next(i for i, (a, b) in enumerate(zip(found, expected, strict=True)) if a != b)
        units = prints.units(slice(None))
        units = units - units.mean(axis=0)
        units /= np.maximum(np.linalg.norm(units, axis=1, keepdims=True), 1e-12)
        near = (units @ units[expected[:first]].T).max(axis=1)
        worth = balance * percentiles(scores) / 100 - (1 - balance) * near
        assert worth[found[first]] == pytest.approx(worth[expected[first]], abs=3e-5)


@given(count=st.integers(0, 50), n=st.integers(0, 60), balance=st.floats(0, 1))
def test_nothing_twice_and_the_best_first(count: int, n: int, balance: float) -> None:
    prints = Prints.of(made_up(np.arange(count)), SIMILAR)
    scores = np.random.default_rng(count).normal(size=count)
    found = diverse_top(scores, prints, n, balance)
    assert len(set(found.tolist())) == len(found) == min(n, count)
    if len(found):
        assert found[0] == np.argmax(scores)
    assert np.array_equal(found, diverse_top(scores, prints, n, balance))


def test_all_for_the_score_is_the_plain_top() -> None:
    scores = np.array([1.0, 5.0, 3.0, 5.0, 2.0])
    prints = Prints.of(made_up(np.zeros(5, np.int64)), SIMILAR)
    assert diverse_top(scores, prints, 4, balance=1.0).tolist() == [1, 3, 2, 4]


def test_versions_of_the_best_make_room_for_others() -> None:
    # Twenty versions of the best picture, and nineteen others that score less.
    groups = np.concatenate([np.zeros(20, np.int64), np.arange(1, 20)])
    prints = Prints.of(made_up(groups), SIMILAR)
    scores = np.arange(39, 0, -1).astype(float)
    assert set(groups[diverse_top(scores, prints, 10, balance=1.0)]) == {0}
    assert len(set(groups[diverse_top(scores, prints, 10)])) >= 8


def test_many_candidates_are_compared_no_more_than_needed() -> None:
    prints = Prints.of(made_up(np.arange(3000)), SIMILAR)
    scores = np.random.default_rng(1).normal(size=3000)
    assert diverse_top(scores, prints, 12).tolist() == plainly(scores, prints, 12, 0.5)


def test_a_balance_out_of_range_is_refused() -> None:
    with pytest.raises(ValueError, match="from 0 to 1"):
        diverse_top(np.ones(3), Prints.of(made_up(np.arange(3)), SIMILAR), 2, 1.5)
