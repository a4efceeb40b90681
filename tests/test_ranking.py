"""Ranks and percentiles say where a score stands, and ties stand together."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from curator.ranking import percentiles, ranks

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
