"""What a model's scores mean: quantiles of photographs' and of art's scores, as numbers.

Only the order of scores has a meaning, so a score is shown by where it would stand among pictures
that the model is known to have scored.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from curator.errors import ModelError

#: The entry of a model file's metadata that holds its calibration.
CALIBRATION_ENTRY = "calibration"
#: The 0th to the 100th percentile.
QUANTILES = 101

Band = Literal["photo", "between", "art"]


@dataclass(frozen=True, slots=True)
class Calibration:
    """Scores of reference pictures at each whole percentile.

    Parameters
    ----------
    photo_quantiles, art_quantiles
        101 scores each, from lowest to highest: the percentiles 0 to 100.
    """

    photo_quantiles: tuple[float, ...]
    art_quantiles: tuple[float, ...]

    def __post_init__(self) -> None:
        for name, values in (("photo", self.photo_quantiles), ("art", self.art_quantiles)):
            if len(values) != QUANTILES or not np.all(np.isfinite(values)):
                raise ModelError(f"A model's calibration needs {QUANTILES} numbers for {name}.")
            if np.any(np.diff(values) < 0):
                raise ModelError(f"A model's calibration must not fall: see the {name} numbers.")

    @classmethod
    def from_scores(cls, photos: NDArray[np.floating], art: NDArray[np.floating]) -> Calibration:
        """Calibrate on scores, (N,) and (M,), of photographs and of art."""
        return cls(_quantiles(photos), _quantiles(art))

    @classmethod
    def from_json(cls, text: str) -> Calibration:
        """Read what `to_json` wrote.

        Raises
        ------
        ModelError
            The text is not a calibration.
        """
        try:
            values = json.loads(text)
            return cls(*(tuple(map(float, values[name])) for name in ("photo", "art")))
        except (ValueError, TypeError, KeyError, OverflowError, RecursionError) as error:
            raise ModelError(
                "The model's calibration can't be read; percentiles are not shown."
            ) from error

    def to_json(self) -> str:
        """Return a model file's "calibration" entry."""
        return json.dumps({"photo": self.photo_quantiles, "art": self.art_quantiles})

    @property
    def spread(self) -> float:
        """Standard deviation of scores, photographs and art counting alike."""
        return float(np.std((self.photo_quantiles, self.art_quantiles)))

    def percentile_among_photos(self, score: float) -> float:
        """Return the share of reference photographs at or below `score`, 0 to 100."""
        return _percentile(self.photo_quantiles, score)

    def percentile_among_art(self, score: float) -> float:
        """Return the share of reference art at or below `score`, 0 to 100."""
        return _percentile(self.art_quantiles, score)

    def band(self, score: float) -> Band:
        """Say what a score reads as.

        "art" is a score that few photographs (5 %) reach and that is not low (5 %) for art,
        "photo" its mirror; what both or neither would have is "between".
        """
        above_photos = score >= self.photo_quantiles[95]
        above_low_art = score >= self.art_quantiles[5]
        if above_photos == above_low_art:
            return "art" if above_photos else "photo"
        return "between"


def calibration_in(metadata: Mapping[str, str]) -> Calibration | None:
    """Return the calibration that a model's metadata holds; None without one that can be read.

    A broken one keeps no model from use: the order of scores, which is what counts, needs none.
    """
    text = metadata.get(CALIBRATION_ENTRY)
    try:
        return None if text is None else Calibration.from_json(text)
    except ModelError:
        return None


def _quantiles(scores: NDArray[np.floating]) -> tuple[float, ...]:
    points = np.linspace(0, 1, QUANTILES)
    return tuple(round(float(value), 4) for value in np.quantile(scores, points))


def _percentile(quantiles: tuple[float, ...], score: float) -> float:
    # The last of equal quantiles counts, "at or below"; between two it is linear.
    upper = int(np.searchsorted(quantiles, score, side="right"))
    if upper in (0, QUANTILES):
        return 0.0 if upper == 0 else 100.0
    low, high = quantiles[upper - 1], quantiles[upper]
    return upper - 1 + (score - low) / (high - low)
