"""Confidence intervals of means and of shares, on numpy alone."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

CONFIDENCE = 0.95


@dataclass(frozen=True, slots=True)
class Interval:
    """A value with the bounds between which it lies as far as chance goes."""

    value: float
    low: float
    high: float


def mean_interval(values: NDArray[np.floating], confidence: float = CONFIDENCE) -> Interval | None:
    """Return the mean of independent values, float (N,), by Student's t; None of fewer than two."""
    count = len(values)
    if count < 2:
        return None
    mean = float(np.mean(values))
    error = float(np.std(values, ddof=1)) / count**0.5
    reach = t_quantile((1 + confidence) / 2, count - 1) * error
    return Interval(mean, mean - reach, mean + reach)


def share_interval(successes: float, count: int, confidence: float = CONFIDENCE) -> Interval | None:
    """Return a share of `count` by Wilson's score interval (1927); None of nothing.

    Parameters
    ----------
    successes
        0 to `count`; half ones may be among them.
    """
    if count == 0:
        return None
    share = successes / count
    z = NormalDist().inv_cdf((1 + confidence) / 2)
    middle = (share + z * z / (2 * count)) / (1 + z * z / count)
    inner = share * (1 - share) / count + z * z / (4 * count * count)
    reach = z * inner**0.5 / (1 + z * z / count)
    return Interval(share, max(0.0, middle - reach), min(1.0, middle + reach))


@lru_cache(maxsize=256)
def t_quantile(probability: float, freedom: int) -> float:
    """Return a quantile of Student's t distribution, `probability` from 0.5 up to below 1.

    With t = sqrt(freedom) tan(a) the density of the angle a is cos(a) to the power freedom - 1,
    which a fine grid integrates to five digits.
    """
    angles = np.linspace(0, np.pi / 2, 200_001)
    density = np.cos(angles) ** (freedom - 1)
    area = np.concatenate([[0.0], np.cumsum((density[1:] + density[:-1]) / 2)])
    angle = float(np.interp(2 * probability - 1, area / area[-1], angles))
    return float(freedom**0.5 * np.tan(angle))
