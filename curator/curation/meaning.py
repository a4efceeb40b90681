"""What a score means: where it stands, what it reads as, and whom it can't be told from.

Only the order of ArtScores has a meaning. How sure an order is, is told by the scores' deviations
(see `curator.scoring.head`): two scores a and b with deviations s and t are taken for tied while

    z = |a - b| / sqrt(s^2 + t^2) < 1.

With a z of 1 the network, its head thinned out at random, ranks the two the other way round about
one time in six (16 %). The doubts of two pictures are counted as independent although they come
from the same head; for pictures that are alike this calls more of them tied than need be.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from curator.scoring.calibration import Band, Calibration

#: Below this many standard deviations of their difference two scores are tied.
TIE = 1.0


@dataclass(frozen=True, slots=True)
class Meaning:
    """One score in words and shares. Percentiles are from 0 to 100.

    Parameters
    ----------
    in_folder, in_library
        Share of scores at or below this one; None where there are none to compare with.
    among_photos, among_art, band
        Against the model's reference pictures; None for a model without a calibration.
    deviation
        Standard deviation of the score; None where it is not known.
    low, high
        Percentiles in the folder of the score less and plus its deviation; None likewise.
    """

    score: float
    in_folder: float | None
    in_library: float | None
    among_photos: float | None
    among_art: float | None
    band: Band | None
    deviation: float | None
    low: float | None
    high: float | None


class Ranking:
    """Scores in order, to ask where any score stands.

    Parameters
    ----------
    scores
        Float (N,), no NaN, in any order.
    """

    def __init__(self, scores: NDArray[np.floating]) -> None:
        self._sorted = np.sort(np.asarray(scores, dtype=np.float64))

    def percentile(self, score: float) -> float | None:
        """Return the share of scores at or below `score`, 0 to 100; None among no scores."""
        if not len(self._sorted):
            return None
        at_or_below = int(np.searchsorted(self._sorted, score, side="right"))
        return 100.0 * at_or_below / len(self._sorted)


def meaning(
    score: float,
    deviation: float | None,
    folder: Ranking,
    library: Ranking,
    calibration: Calibration | None,
) -> Meaning:
    """Say what a score means among a folder's, the library's and the model's reference scores."""
    low = high = None
    if deviation is not None:
        low, high = folder.percentile(score - deviation), folder.percentile(score + deviation)
    return Meaning(
        score=score,
        in_folder=folder.percentile(score),
        in_library=library.percentile(score),
        among_photos=calibration.percentile_among_photos(score) if calibration else None,
        among_art=calibration.percentile_among_art(score) if calibration else None,
        band=calibration.band(score) if calibration else None,
        deviation=deviation,
        low=low,
        high=high,
    )


def tied_with_next(
    scores: NDArray[np.floating], deviations: NDArray[np.floating]
) -> NDArray[np.bool_]:
    """Say of each picture in a ranking whether it can't be told from the one after it.

    Parameters
    ----------
    scores
        Float (N,), best first, no NaN.
    deviations
        Float (N,); NaN where not known, and then only equal scores are tied.

    Returns
    -------
    NDArray[np.bool_]
        (N,); the last is False.
    """
    scores = np.asarray(scores, dtype=np.float64)
    tied = np.zeros(len(scores), dtype=bool)
    if len(scores) > 1:
        deviations = np.asarray(deviations, dtype=np.float64)
        tied[:-1] = tied_pairs(scores[:-1], scores[1:], deviations[:-1], deviations[1:])
    return tied


def tied_with_any(
    scores: NDArray[np.floating], deviations: NDArray[np.floating]
) -> NDArray[np.bool_]:
    """Say of each picture whether there is another that it can't be told from.

    Parameters
    ----------
    scores, deviations
        Float (N,) in any order, otherwise as of `tied_with_next`.
    """
    order = np.argsort(scores)
    values = np.asarray(scores, dtype=np.float64)[order]
    spreads = np.nan_to_num(np.asarray(deviations, dtype=np.float64)[order])
    reach = spreads + spreads.max(initial=0.0)
    tied = np.zeros(len(values), dtype=bool)
    # Most are tied with their neighbours; who is not looks further, as far as anybody's doubt goes.
    for step in range(1, len(values)):
        low, high = slice(None, -step), slice(step, None)
        pairs = tied_pairs(values[low], values[high], spreads[low], spreads[high])
        tied[low] |= pairs
        tied[high] |= pairs
        gaps = values[high] - values[low]
        open_ = (~tied[low] & (gaps < reach[low])) | (~tied[high] & (gaps < reach[high]))
        if not open_.any():
            break
    found = np.empty(len(values), dtype=bool)
    found[order] = tied
    return found


def tied_pairs(
    first: NDArray[np.floating] | float,
    second: NDArray[np.floating] | float,
    first_deviation: NDArray[np.floating] | float,
    second_deviation: NDArray[np.floating] | float,
) -> NDArray[np.bool_]:
    """Say whether scores can't be told apart, pair by pair; unknown deviations count as none."""
    spread = np.hypot(np.nan_to_num(first_deviation), np.nan_to_num(second_deviation))
    difference = np.abs(np.subtract(first, second))
    return np.asarray((difference < TIE * spread) | (difference == 0))


def known_deviations(deviations: Sequence[float | None]) -> NDArray[np.float64]:
    """Return deviations as numbers, float64 (N,), NaN for None."""
    return np.array([np.nan if each is None else each for each in deviations], dtype=np.float64)
