"""Embeddings as the library keeps them: one byte a number, which changes a cosine by 1e-4."""

from __future__ import annotations

import numpy as np

from curator.records import Analysis, Insight


def insights(analysis: Analysis) -> list[Insight]:
    """Return what to keep of each picture of a batch, N of them."""
    largest = np.abs(analysis.embeddings).max(axis=1, initial=0.0)
    scales = np.where(largest > 0, largest / 127, 1.0).astype(np.float32)
    steps = np.rint(analysis.embeddings / scales[:, None]).astype(np.int8)
    deviations = analysis.deviations
    return [
        Insight(
            steps[row], float(scales[row]), None if deviations is None else float(deviations[row])
        )
        for row in range(len(steps))
    ]
