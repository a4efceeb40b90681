"""Near duplicates as stacks, the best picture on top."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from curator.curation.candidates import Pairs, near_pairs
from curator.curation.similarity import Prints

#: Cosine of prints with the share `similarity.SAME` from which two pictures are versions of one.
#: It takes in pictures that were made smaller, compressed or brightened, and half of those that
#: lost a tenth of each side; of 700,000 pairs of different pictures it took 8 for versions.
NEAR_DUPLICATE = 0.88


def stacks(
    scores: NDArray[np.floating], prints: Prints, threshold: float = NEAR_DUPLICATE
) -> list[tuple[int, ...]]:
    """Group near duplicates.

    Every member is as near to the top of its stack as `threshold` says. Without that a chain of
    small steps, such as a series from a photograph to a painting, would be one stack.

    Parameters
    ----------
    scores
        Float (N,), no NaN: the best is on top, of equals the one in the lower row.
    prints
        N, each content once.
    threshold
        Cosine, above 0 and at most 1.

    Returns
    -------
    list
        Rows of each stack of two or more, best first; the stack with the best top comes first.
    """
    order = np.lexsort((np.arange(len(scores)), -np.asarray(scores, dtype=np.float64)))
    place = np.empty(len(order), dtype=np.int64)
    place[order] = np.arange(len(order))
    found = []
    for together in _connected(near_pairs(prints, threshold), len(prints)):
        rows = together[np.argsort(place[together])]
        found += list(_around_tops(rows, prints, threshold))
    found.sort(key=lambda rows: place[rows[0]])
    return found


def _connected(pairs: Pairs, count: int) -> list[NDArray[np.int64]]:
    """Return the rows of each group that pairs connect (union-find with path halving)."""
    parent = list(range(count))

    def root(row: int) -> int:
        while parent[row] != row:
            parent[row] = parent[parent[row]]
            row = parent[row]
        return row

    for first, second in pairs.tolist():
        parent[root(second)] = root(first)
    groups: dict[int, list[int]] = {}
    for row in np.unique(pairs).tolist():
        groups.setdefault(root(row), []).append(row)
    return [np.array(rows) for rows in groups.values()]


def _around_tops(
    rows: NDArray[np.int64], prints: Prints, threshold: float
) -> Iterator[tuple[int, ...]]:
    """Split connected rows, best first: the best takes all that are near it, and so on."""
    while len(rows) > 1:
        some = Prints(prints.embeddings[rows], prints.layouts[rows], prints.share)
        near = some.cosines(some.units(slice(0, 1))[0]) >= threshold
        near[0] = True
        if np.count_nonzero(near) > 1:
            yield tuple(rows[near].tolist())
        rows = rows[~near]
