"""The losses that `curator train` offers, by name.

Written here because the libraries that hold them are no longer kept (pytorchltr 2020, allRank
2021). The tests check each against its paper's formula, written out in plain Python.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Literal, get_args

import torch
import torch.nn.functional as F
from torch import Tensor

from curator.training.losses import list_mle

LossName = Literal["listMLE", "pairwise-logistic", "lambda-ndcg", "pointwise"]
LOSS_NAMES: tuple[LossName, ...] = get_args(LossName)


def pairwise_logistic(scores: Tensor, ranks: Tensor) -> Tensor:
    """Cross-entropy of the order of every pair.

    Burges et al., "Learning to rank using gradient descent" (RankNet), ICML 2005, with
    sigma = 1 and known orders: ``loss = sum_{y_i > y_j} log(1 + exp(s_j - s_i))``.

    Parameters
    ----------
    scores : Tensor, (N, L), float
        One series of L pictures a row.
    ranks : Tensor, (N, L)
        The true order: a higher number is a better picture. Pairs of equal rank don't count.

    Returns
    -------
    Tensor, (), float
        Mean over the series.
    """
    losses = F.softplus(-_differences(scores)) * (_differences(ranks) > 0)
    return losses.sum(dim=(1, 2)).mean()


def lambda_ndcg(scores: Tensor, ranks: Tensor, mu: float = 10.0) -> Tensor:
    """NDCG-Loss2++ of the LambdaLoss framework, a bound on 1 - NDCG.

    Wang, Li, Golbandi, Bendersky and Najork, "The LambdaLoss framework for ranking metric
    optimization", CIKM 2018, section 4 (sigma = 1, and mu = 10 as there): with p_i the place of
    picture i when sorted by the scores, from 1, gains ``G = (2^y - 1) / maxDCG`` and discounts
    ``D(p) = log2(1 + p)``,

    ``loss = sum_{y_i > y_j} (rho + mu delta) |G_i - G_j| log2(1 + exp(s_j - s_i))``, where
    ``rho = |1 / D(p_i) - 1 / D(p_j)|`` (LambdaRank's weight) and
    ``delta = |1 / D(|p_i - p_j|) - 1 / D(|p_i - p_j| + 1)|`` (that of NDCG-Loss2).

    Parameters and result are those of `pairwise_logistic`. The weights are constants to the
    gradient.
    """
    with torch.no_grad():
        places = scores.argsort(dim=1, descending=True, stable=True).argsort(dim=1) + 1
        gains = torch.exp2(ranks.float()) - 1
        ideal = gains.sort(dim=1, descending=True).values
        numbers = torch.arange(1, ranks.shape[1] + 1, device=scores.device)
        best = (ideal / _discount(numbers)).sum(dim=1)[:, None, None]
        rho = _differences(1 / _discount(places)).abs()
        # Of no pair is the distance 0; the diagonal only must not divide by zero.
        apart = _differences(places).abs().clamp(min=1)
        delta = (1 / _discount(apart) - 1 / _discount(apart + 1)).abs()
        weights = (rho + mu * delta) * _differences(gains).abs() / best.clamp(min=1e-12)
        weights *= _differences(ranks) > 0
    losses = weights * F.softplus(-_differences(scores)) / math.log(2)
    return losses.sum(dim=(1, 2)).mean()


def pointwise(scores: Tensor, ranks: Tensor) -> Tensor:
    """Mean squared error of the scores to the ranks themselves.

    Parameters and result are those of `pairwise_logistic`.
    """
    return F.mse_loss(scores, ranks.to(scores.dtype))


LOSSES: Mapping[LossName, Callable[[Tensor, Tensor], Tensor]] = {
    "listMLE": list_mle,
    "pairwise-logistic": pairwise_logistic,
    "lambda-ndcg": lambda_ndcg,
    "pointwise": pointwise,
}


def mean_loss(name: LossName, scores: Tensor, ranks: Tensor, lengths: Sequence[int]) -> Tensor:
    """Mean loss over series that need not be of one length (some lack a picture).

    Parameters
    ----------
    name : one of `LOSS_NAMES`
    scores, ranks : Tensor, (sum of lengths,)
        One series after the other.
    lengths : pictures of each series

    Returns
    -------
    Tensor, (), float32
    """
    by_length: dict[int, tuple[list[Tensor], list[Tensor]]] = {}
    sizes = list(lengths)
    parts = zip(torch.split(scores.float(), sizes), torch.split(ranks, sizes), strict=True)
    for part, part_ranks in parts:
        alike = by_length.setdefault(len(part), ([], []))
        alike[0].append(part)
        alike[1].append(part_ranks)
    losses = [
        LOSSES[name](torch.stack(some), torch.stack(some_ranks)) * len(some)
        for some, some_ranks in by_length.values()
    ]
    return torch.stack(losses).sum() / len(lengths)


def _discount(places: Tensor) -> Tensor:
    return torch.log2(1 + places.float())


def _differences(values: Tensor) -> Tensor:
    """Differences of all pairs, (N, L, L), of (N, L): v_i - v_j at [i, j]."""
    return values[:, :, None] - values[:, None, :]
