"""Stacks of near duplicates: what belongs together, the best on top, nothing twice."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from curator.curation import candidates
from curator.curation.candidates import near_pairs
from curator.curation.similarity import SAME, Prints
from curator.curation.stacks import NEAR_DUPLICATE, stacks
from tests.curation.prints import in_steps, insights_of, made_up


def prints_of(groups: NDArray[np.int64], seed: int = 0) -> Prints:
    return Prints.of(made_up(groups, seed), SAME)


def exact_pairs(prints: Prints, threshold: float) -> set[tuple[int, int]]:
    units = prints.units(slice(None))
    rows, columns = np.nonzero(np.triu(units @ units.T >= threshold, 1))
    return set(zip(rows.tolist(), columns.tolist(), strict=True))


def as_set(pairs: NDArray[np.int64]) -> set[tuple[int, int]]:
    return {(int(low), int(high)) for low, high in pairs}


@pytest.mark.parametrize("threshold", [0.6, NEAR_DUPLICATE, 0.999])
def test_within_one_cell_no_pair_is_missed(threshold: float) -> None:
    prints = prints_of(np.random.default_rng(1).integers(0, 300, 900))
    pairs = near_pairs(prints, threshold)
    assert len(as_set(pairs)) == len(pairs)
    assert as_set(pairs) == exact_pairs(prints, threshold)


def test_hardly_a_pair_is_missed_between_cells(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(candidates, "CELL", 150)
    prints = prints_of(np.random.default_rng(2).integers(0, 900, 3000))
    found, exact = as_set(near_pairs(prints, 0.88)), exact_pairs(prints, 0.88)
    assert found <= exact
    assert len(found) > 0.98 * len(exact)


def test_a_thousand_black_frames_are_one_stack_at_little_cost() -> None:
    rng = np.random.default_rng(3)
    black = np.zeros((1000, 16), dtype=np.int8)
    black[:, 0] = 100
    others = in_steps(rng.normal(0, 1, (200, 16)))
    embeddings = np.concatenate([black, others])
    layouts = np.concatenate([np.zeros((1000, 16), np.int8), others])
    prints = Prints.of(insights_of(embeddings, layouts), SAME)
    assert len(near_pairs(prints, 0.9)) < 1200 * (candidates.MOST + 2)
    (found,) = stacks(np.arange(1200.0), prints, 0.9)
    assert found == tuple(range(999, -1, -1))


@given(groups=st.lists(st.integers(0, 12), max_size=60), seed=st.integers(0, 5))
def test_stacks_are_the_versions_best_first(groups: list[int], seed: int) -> None:
    numbers = np.array(groups, dtype=np.int64)
    scores = np.random.default_rng(seed).integers(0, 8, len(groups)).astype(float)
    found = stacks(scores, prints_of(numbers, seed))
    expected = [
        tuple(sorted(np.flatnonzero(numbers == kind).tolist(), key=lambda row: (-scores[row], row)))
        for kind in set(groups)
        if groups.count(kind) > 1
    ]
    assert sorted(found) == sorted(expected)
    tops = [(-scores[rows[0]], rows[0]) for rows in found]
    assert tops == sorted(tops)


def test_a_chain_of_small_steps_is_no_stack() -> None:
    angles = np.linspace(0, np.pi / 2, 31)
    rows = in_steps(np.stack([np.cos(angles), np.sin(angles)], axis=1))
    prints = Prints.of(insights_of(rows, rows), SAME)
    found = stacks(-np.arange(31.0), prints, threshold=0.97)
    units = prints.units(slice(None))
    assert len(found) > 3
    members = [row for rows in found for row in rows]
    assert len(set(members)) == len(members) > 25
    for stack in found:
        assert (units[list(stack)] @ units[stack[0]] >= 0.97 - 1e-6).all()


def test_nothing_and_one_picture_have_no_stacks() -> None:
    assert stacks(np.zeros(0), prints_of(np.zeros(0, np.int64))) == []
    assert stacks(np.zeros(1), prints_of(np.zeros(1, np.int64))) == []
