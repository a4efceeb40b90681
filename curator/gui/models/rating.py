"""Stars as whole numbers to sort by."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from curator.records import Marks


def rated_values(
    marks: Mapping[str, Marks], hashes: NDArray[np.uint8], scores: NDArray[np.float64]
) -> NDArray[np.int64]:
    """Return numbers that sort by stars, and as many stars by score.

    Parameters
    ----------
    marks
        By content hash, also of contents that are not here.
    hashes
        uint8 (N, 32), zeros for what was not read yet.
    scores
        float64 (N,), NaN where there is none.

    Returns
    -------
    int64 (N,), not negative.
    """
    filled = np.where(np.isnan(scores), -np.inf, scores)
    places: NDArray[Any] = np.unique(filled, return_inverse=True)[1]
    values = places.astype(np.int64)
    starred = {content: each.stars for content, each in marks.items() if each.stars}
    if starred:
        # With the first mark SQLAlchemy is here anyway, which comes with the library.
        from curator.curation.contents import Contents
        from curator.library.digests import pack

        stars = np.array(list(starred.values()), dtype=np.int64)
        values += Contents(hashes).spread(pack(starred), stars) * (len(scores) + 1)
    return values
