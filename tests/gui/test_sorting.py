"""Ids in the order of keys, those of equal keys by name."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.gui.models.sorting import PASSED_OVER, UNREADABLE, WAITING, float_keys, sorted_ids

after_all = st.sampled_from([WAITING, PASSED_OVER, UNREADABLE])
#: Close to each other and far apart, at both ends of what a key may be.
values = (
    st.integers(-3, 3)
    | st.integers(10**18, 10**18 + 2**20)
    | st.integers(-(2**63), WAITING - 1)
    | st.sampled_from([-(2**63), WAITING - 1])
)


@given(st.lists(values | after_all, max_size=40), st.randoms(use_true_random=False))
def test_ids_are_sorted_by_keys_and_then_by_name(keys: list[int], random: object) -> None:
    by_name = list(range(len(keys)))
    random.shuffle(by_name)  # type: ignore[attr-defined]
    found = sorted_ids(np.array(keys, dtype=np.int64), np.array(by_name, dtype=np.intp))
    assert found.tolist() == sorted(by_name, key=keys.__getitem__)


@pytest.mark.parametrize("descending", [False, True])
def test_many_scores_are_sorted_to_the_last_bit(descending: bool) -> None:
    # So many places leave less room for a key than scores next to each other differ by.
    random = np.random.default_rng(2)
    scores = np.nextafter(1.5, 2.0) + random.integers(0, 9, 100_000) * np.spacing(1.5)
    scores[::7] *= -1.0
    scores[::11] = np.nan
    by_name = random.permutation(len(scores))
    found = sorted_ids(float_keys(scores, descending=descending), by_name)
    wanted = -scores if descending else scores
    assert found.tolist() == by_name[np.argsort(wanted[by_name], kind="stable")].tolist()
