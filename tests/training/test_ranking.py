"""Each loss against its paper's formula, written out in plain Python."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from curator.training.ranking import (
    LOSS_NAMES,
    LOSSES,
    LossName,
    lambda_ndcg,
    mean_loss,
    pairwise_logistic,
    pointwise,
)

Lists = tuple[list[float], list[int]]


@st.composite
def ranked_scores(draw: st.DrawFn) -> Lists:
    length = draw(st.integers(2, 6))
    numbers = st.floats(-4, 4, width=32)
    scores = draw(st.lists(numbers, min_size=length, max_size=length, unique=True))
    ranks = draw(st.lists(st.integers(0, 11), min_size=length, max_size=length))
    return scores, ranks


def pairs(ranks: Sequence[int]) -> list[tuple[int, int]]:
    """Return the pairs (i, j) of which i is truly better."""
    count = range(len(ranks))
    return [(i, j) for i in count for j in count if ranks[i] > ranks[j]]


def by_listmle(scores: Sequence[float], ranks: Sequence[int]) -> float:
    """Xia et al. 2008: minus the log of P(y | s) = prod_i exp(s_i) / sum_{k >= i} exp(s_k)."""
    order = sorted(range(len(ranks)), key=lambda i: -ranks[i])
    likelihood = 1.0
    for place, item in enumerate(order):
        likelihood *= math.exp(scores[item]) / sum(math.exp(scores[k]) for k in order[place:])
    return -math.log(likelihood)


def by_ranknet(scores: Sequence[float], ranks: Sequence[int]) -> float:
    """Burges et al. 2005: C = -log P_ij, P_ij = 1 / (1 + exp(-(s_i - s_j)))."""
    return sum(-math.log(1 / (1 + math.exp(-(scores[i] - scores[j])))) for i, j in pairs(ranks))


def by_ndcg_loss2pp(scores: Sequence[float], ranks: Sequence[int], mu: float = 10.0) -> float:
    """Wang et al. 2018, NDCG-Loss2++: (rho_ij + mu delta_ij) |G_i - G_j| log2(1 + e^-(s_i-s_j))."""

    def discount(place: int) -> float:
        return math.log2(1 + place)

    def place(item: int) -> int:
        return 1 + sum(other > scores[item] for other in scores)

    best = sum(
        (2**rank - 1) / discount(number)
        for number, rank in enumerate(sorted(ranks, reverse=True), 1)
    )
    loss = 0.0
    for i, j in pairs(ranks):
        gain = abs((2 ** ranks[i] - 1) / best - (2 ** ranks[j] - 1) / best)
        rho = abs(1 / discount(place(i)) - 1 / discount(place(j)))
        apart = abs(place(i) - place(j))
        delta = abs(1 / discount(apart) - 1 / discount(apart + 1))
        logistic = math.log2(1 + math.exp(-(scores[i] - scores[j])))
        loss += (rho + mu * delta) * gain * logistic
    return loss


def by_squares(scores: Sequence[float], ranks: Sequence[int]) -> float:
    return sum((s - y) ** 2 for s, y in zip(scores, ranks, strict=True)) / len(scores)


FORMULAS: dict[LossName, Callable[[Sequence[float], Sequence[int]], float]] = {
    "listMLE": by_listmle,
    "pairwise-logistic": by_ranknet,
    "lambda-ndcg": by_ndcg_loss2pp,
    "pointwise": by_squares,
}


@pytest.mark.parametrize("name", LOSS_NAMES)
@given(lists=ranked_scores())
def test_a_loss_is_its_paper_s_formula(name: LossName, lists: Lists) -> None:
    scores, ranks = lists
    if name == "listMLE":
        ranks = list(range(len(ranks)))  # its likelihood is of one order, without ties
    found = LOSSES[name](torch.tensor([scores]), torch.tensor([ranks]))
    assert float(found) == pytest.approx(FORMULAS[name](scores, ranks), rel=1e-4, abs=1e-5)


@pytest.mark.parametrize("name", LOSS_NAMES)
def test_following_the_gradient_brings_a_list_in_order(name: LossName) -> None:
    ranks = torch.tensor([[2, 0, 3, 1], [0, 1, 2, 3]])
    scores = torch.tensor([[0.3, 0.1, -0.2, 0.0], [0.4, 0.3, 0.2, 0.1]], requires_grad=True)
    optimizer = torch.optim.Adam([scores], lr=0.05)
    for _ in range(120):
        optimizer.zero_grad()
        torch.autograd.backward(LOSSES[name](scores, ranks))
        optimizer.step()
    assert torch.equal(scores.argsort(dim=1), ranks.argsort(dim=1))


@pytest.mark.parametrize("name", LOSS_NAMES)
def test_lists_of_different_lengths_count_alike(name: LossName) -> None:
    parts: list[Lists] = [([0.5, -1.0, 2.0], [0, 1, 2]), ([1.5, 0.0], [3, 5]), ([0.1, 0.2], [1, 0])]
    scores = torch.tensor([score for part, _ in parts for score in part])
    ranks = torch.tensor([rank for _, part in parts for rank in part])
    found = mean_loss(name, scores, ranks, [3, 2, 2])
    each = [float(LOSSES[name](torch.tensor([s]), torch.tensor([r]))) for s, r in parts]
    assert float(found) == pytest.approx(sum(each) / 3, rel=1e-5)


def test_the_gradient_of_far_scores_stays_finite() -> None:
    for loss in (pairwise_logistic, lambda_ndcg, pointwise):
        scores = torch.tensor([[-500.0, 500.0, 0.0]], requires_grad=True)
        torch.autograd.backward(loss(scores, torch.tensor([[2, 0, 1]])))
        assert scores.grad is not None
        assert bool(torch.isfinite(scores.grad).all())
