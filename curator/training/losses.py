"""Losses that teach an order."""

from __future__ import annotations

import torch
from torch import Tensor


def list_mle(scores: Tensor, ranks: Tensor) -> Tensor:
    """Negative log-likelihood of the true order under the Plackett-Luce model of the scores.

    ListMLE of Xia, Liu, Wang, Zhang and Li, "Listwise approach to learning to rank: theory and
    algorithm", ICML 2008: with the items sorted best first,
    ``loss = sum_i (log sum_{k >= i} exp(s_k) - s_i)``.

    Parameters
    ----------
    scores : Tensor, (N, L), float
        One series of L pictures a row.
    ranks : Tensor, (N, L)
        The true order: a higher number is a better picture. Ties are broken by position.

    Returns
    -------
    Tensor, (), float
        Mean over the series.
    """
    order = torch.argsort(ranks, dim=1, descending=True, stable=True)
    worst_first = torch.gather(scores, 1, order).flip(1)
    losses = torch.logcumsumexp(worst_first, dim=1) - worst_first
    return losses.sum(dim=1).mean()


def rising(scores: Tensor) -> Tensor:
    """ListMLE of series whose later pictures rank higher, (N, L)."""
    return list_mle(scores, torch.arange(scores.shape[1]).expand(scores.shape))
