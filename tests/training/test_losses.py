from __future__ import annotations

import math
from collections.abc import Sequence

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from curator.training.losses import list_mle

series = st.integers(2, 6).flatmap(
    lambda length: st.tuples(
        st.lists(st.floats(-8, 8), min_size=length, max_size=length),
        st.permutations(range(length)),
    )
)


def by_the_formula(scores: Sequence[float], ranks: Sequence[int]) -> float:
    order = sorted(range(len(scores)), key=lambda item: -ranks[item])
    best_first = [scores[item] for item in order]
    return sum(
        math.log(sum(math.exp(s) for s in best_first[i:])) - best_first[i]
        for i in range(len(best_first))
    )


@settings(max_examples=60)
@given(series)
def test_equals_the_formula(case: tuple[list[float], list[int]]) -> None:
    scores, ranks = case
    loss = list_mle(torch.tensor([scores], dtype=torch.float64), torch.tensor([ranks]))
    assert float(loss) == pytest.approx(by_the_formula(scores, ranks), abs=1e-9)


def test_mean_over_series() -> None:
    scores = torch.tensor([[1.0, 2.0, 0.5], [0.0, -1.0, 3.0]])
    ranks = torch.tensor([[0, 1, 2], [2, 0, 1]])
    each = [list_mle(s[None], r[None]) for s, r in zip(scores, ranks, strict=True)]
    assert float(list_mle(scores, ranks)) == pytest.approx(float(sum(each) / 2))


def test_a_pair_is_the_logistic_loss() -> None:
    loss = list_mle(torch.tensor([[0.3, 1.1]]), torch.tensor([[0, 1]]))
    assert float(loss) == pytest.approx(math.log(1 + math.exp(0.3 - 1.1)), rel=1e-5)


def test_great_scores_stay_finite() -> None:
    scores = torch.tensor([[1e4, -1e4, 0.0]], requires_grad=True)
    loss = list_mle(scores, torch.tensor([[0, 1, 2]]))
    loss.backward()
    assert torch.isfinite(loss)
    assert scores.grad is not None
    assert torch.isfinite(scores.grad).all()


def test_descent_brings_the_true_order() -> None:
    scores = torch.zeros((1, 5), requires_grad=True)
    ranks = torch.tensor([[3, 0, 4, 1, 2]])
    optimizer = torch.optim.SGD([scores], lr=0.5)
    for _ in range(100):
        optimizer.zero_grad()
        list_mle(scores, ranks).backward()
        optimizer.step()
    assert torch.equal(scores.detach().argsort(), ranks.argsort())
