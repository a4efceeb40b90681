from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.training.evaluation import auc, best_accuracy, kendall_tau

few = st.lists(st.integers(0, 5).map(float), min_size=1, max_size=12)


@given(few, few)
def test_auc_counts_pairs(negatives: list[float], positives: list[float]) -> None:
    pairs = [(p > n) + 0.5 * (p == n) for n in negatives for p in positives]
    assert auc(np.array(negatives), np.array(positives)) == pytest.approx(np.mean(pairs))


@given(few, few)
def test_best_accuracy_tries_every_threshold(
    negatives: list[float], positives: list[float]
) -> None:
    n, p = np.array(negatives), np.array(positives)
    tried = [((n < t).mean() + (p >= t).mean()) / 2 for t in np.arange(-1, 7)]
    assert best_accuracy(n, p) == pytest.approx(max(tried))


def test_kendall_tau() -> None:
    ranks = np.arange(4)
    assert kendall_tau(np.array([0.1, 0.2, 0.3, 0.4]), ranks) == 1
    assert kendall_tau(np.array([4.0, 3.0, 2.0, 1.0]), ranks) == -1
    assert kendall_tau(np.array([0.0, 1.0, 1.0, 2.0]), ranks) == pytest.approx(5 / 6)
    assert kendall_tau(np.array([0.0, 2.0, 1.0, 3.0]), np.array([0, 1, 1, 2])) == 1
