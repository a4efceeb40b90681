"""Made-up insights: pictures in groups of versions, and all alike to a degree as real ones are."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from curator.records import Insights


def insights_of(embeddings: NDArray[np.int8], layouts: NDArray[np.int8]) -> Insights:
    """Rows as insights whose content hashes are their numbers."""
    count = len(embeddings)
    return Insights(
        tuple(f"{row:064x}" for row in range(count)),
        embeddings,
        np.ones(count, dtype=np.float32),
        np.full(count, np.nan, dtype=np.float32),
        layouts,
    )


def made_up(groups: NDArray[np.int64], seed: int = 0, noise: float = 0.1) -> Insights:
    """Insights of which those with one number in `groups`, (N,), are versions of one picture."""
    rng = np.random.default_rng(seed)
    kinds = int(groups.max(initial=0)) + 1
    embeddings = rng.exponential(1, (kinds, 64)) + rng.exponential(1, 64)
    layouts = rng.normal(0, 1, (kinds, 49))
    return insights_of(
        in_steps(embeddings[groups] + rng.normal(0, noise, (len(groups), 64)).clip(-1, 1)),
        in_steps(layouts[groups] + rng.normal(0, noise, (len(groups), 49))),
    )


def in_steps(values: NDArray[np.floating]) -> NDArray[np.int8]:
    largest = np.abs(values).max(axis=1, initial=1e-9, keepdims=True)
    return np.rint(values / largest * 127).astype(np.int8)
