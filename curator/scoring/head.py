"""The head's own doubt: how far a score spreads when the head's units drop out at random.

Dropout that goes on after training makes one network many, and how far these differ says how sure
it is (Gal and Ghahramani 2016, "Dropout as a Bayesian Approximation"). Sampling takes some thirty
passes through the head. Here the dropped units go straight into the sum that is the score, so what
endless samples would give can be written down: with weights w, units z and the probability p of
being dropped, the variance is p / (1 - p) times the sum of (w z) squared.
"""

from __future__ import annotations

from typing import cast

from torch import Tensor, nn


def score_with_deviation(head: nn.Module, embeddings: Tensor) -> tuple[Tensor, Tensor | None]:
    """Return scores and their standard deviations.

    Parameters
    ----------
    head
        Of an `ArtScoreNet`, in eval mode, in float32.
    embeddings
        Float (N, 2048).

    Returns
    -------
    tuple
        (N,) and (N,); None in place of the deviations for a head without dropout.
    """
    if not isinstance(head, nn.Sequential):
        return cast(Tensor, head(embeddings)).squeeze(1), None
    hidden, activation, dropout, last = head
    units = activation(hidden(embeddings))
    scores = cast(Tensor, last(units)).squeeze(1)
    probability = cast(nn.Dropout, dropout).p
    if not 0 < probability < 1:
        return scores, None
    terms = units * cast(nn.Linear, last).weight
    return scores, terms.square().sum(1).mul(probability / (1 - probability)).sqrt()
