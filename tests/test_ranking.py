"""Ranks and percentiles say where a score stands, and ties stand together."""

import itertools
import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from curator.ranking import kendall_tau, percentiles, rank_changes, ranks

scores = arrays.arrays(
    np.float64,
    st.integers(0, 40),
    elements=st.floats(-3, 3).map(lambda value: round(value, 1)),
)


def test_best_is_first_and_at_100_and_ties_share() -> None:
    values = np.array([0.2, 0.9, 0.5, 0.5])
    assert ranks(values).tolist() == [4, 1, 2, 2]
    assert percentiles(values).tolist() == [25.0, 100.0, 75.0, 75.0]


def test_one_picture_is_its_folders_best() -> None:
    assert ranks(np.array([-1.0])).tolist() == [1]
    assert percentiles(np.array([-1.0])).tolist() == [100.0]


@given(scores)
def test_definitions_hold_for_any_scores(values: np.ndarray) -> None:
    for value, rank, percentile in zip(values, ranks(values), percentiles(values), strict=True):
        assert rank == 1 + sum(other > value for other in values)
        assert np.isclose(percentile, 100 * np.mean(values <= value))


def test_rank_changes_are_among_the_pictures_that_both_models_scored() -> None:
    nan = math.nan
    before = np.array([0.9, 0.8, 0.7, nan, 0.6])
    after = np.array([1.0, nan, 3.0, 9.0, 2.0])
    changes = rank_changes(before, after)
    assert changes.compared.tolist() == [True, False, True, False, True]
    assert changes.before.tolist() == [1, 0, 2, 0, 3]
    assert changes.after.tolist() == [3, 0, 1, 0, 2]
    assert changes.places.tolist() == [-2, 0, 1, 0, 1]
    assert [changes.moved_more_than(places) for places in (0, 1, 2)] == [3, 1, 0]


@given(scores, st.data())
def test_kendalls_tau_by_its_definition(first: np.ndarray, data: st.DataObject) -> None:
    second = np.array(
        data.draw(st.lists(st.integers(-2, 2), min_size=len(first), max_size=len(first)))
    )
    signs = [
        (np.sign(first[i] - first[j]), np.sign(second[i] - second[j]))
        for i, j in itertools.combinations(range(len(first)), 2)
    ]
    ordered = [sum(sign[side] != 0 for sign in signs) for side in (0, 1)]
    tau = kendall_tau(first, second)
    if 0 in ordered:
        assert math.isnan(tau)
    else:
        assert math.isclose(tau, sum(a * b for a, b in signs) / math.sqrt(ordered[0] * ordered[1]))


def test_kendalls_tau_of_the_same_and_of_the_reverse_order() -> None:
    order = np.random.default_rng(7).permutation(5_000).astype(np.float64)
    assert kendall_tau(order, 3 * order) == 1
    assert kendall_tau(order, -order) == -1
