"""Which pairs of very many pictures are near duplicates, without comparing all with all.

Prints are projected onto their 128 main directions, which only brings them nearer together, and
are sorted into cells around centres (the inverted file of Jegou et al. 2011, "Product Quantization
for Nearest Neighbor Search"). A picture is compared with those in its own cell and in the cells
next to it; whoever is near there is then compared in full. Up to some thousand pictures there is
one cell, and nothing can be missed.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from curator.curation.similarity import Prints

#: Main directions that are kept.
DIRECTIONS = 128
#: Pictures in a cell, on average.
CELL = 4000
#: Cells in which a picture's near duplicates are looked for, its own among them.
PROBES = 3
#: Neighbours kept of one picture: of a thousand black frames each need not know all.
MOST = 32
#: Pictures from which directions and centres are learnt.
SAMPLE = 8_000

#: Rows of points compared with a cell at a time.
BLOCK = 2048

Pairs = NDArray[np.int64]


def near_pairs(prints: Prints, threshold: float) -> Pairs:
    """Return pairs of rows whose cosine is at least `threshold`, int64 (P, 2), low row first.

    Each pair comes once. A row with more than `MOST` such neighbours in a cell keeps that many.

    Parameters
    ----------
    threshold
        Above 0, at most 1.
    """
    if len(prints) < 2:
        return np.empty((0, 2), dtype=np.int64)
    reduced = _reduced(prints)
    reach = np.sqrt(max(0.0, 2 - 2 * threshold)) + 1e-3  # rows have length 1
    found = [np.empty((0, 2), dtype=np.int64)]
    for rows, others in _meetings(reduced):
        # What is near among the main directions need not be: of a million rows too much to hold.
        pairs = _once(np.concatenate(list(_within(reduced, rows, others, reach))), len(prints))
        found.append(pairs[_cosines_of(prints, pairs) >= threshold])
    return _once(np.concatenate(found), len(prints))


def _reduced(prints: Prints) -> NDArray[np.float32]:
    """Project rows of length 1 onto their main directions: float32 (N, at most 128)."""
    step = -(-len(prints) // SAMPLE)
    sample = prints.units(np.arange(0, len(prints), step))
    middle = sample.mean(axis=0)
    sample -= middle
    # Subspace iteration: a few rounds come near enough, and any directions do if orthonormal.
    width = sample.shape[1]
    directions = np.random.default_rng(0).standard_normal((width, DIRECTIONS), dtype=np.float32)
    for _ in range(4):
        directions = np.linalg.qr(sample.T @ (sample @ directions))[0]
    offset = middle @ directions
    reduced = np.empty((len(prints), directions.shape[1]), dtype=np.float32)
    for rows, block in prints.blocks():
        reduced[rows] = block @ directions - offset
    return reduced


def _meetings(reduced: NDArray[np.float32]) -> Iterator[tuple[Pairs, Pairs]]:
    """Yield rows and the rows that they are compared with."""
    cells = -(-len(reduced) // CELL)
    if cells == 1:
        everyone = np.arange(len(reduced))
        yield everyone, everyone
        return
    nearest = _nearest_cells(reduced, _centres(reduced, cells))
    order = np.argsort(nearest[:, 0], kind="stable")
    bounds = np.searchsorted(nearest[order, 0], np.arange(cells + 1))
    for cell in range(cells):
        members = order[bounds[cell] : bounds[cell + 1]]
        visitors = np.flatnonzero((nearest == cell).any(axis=1))
        if len(members) and len(visitors):
            yield visitors, members


def _centres(reduced: NDArray[np.float32], cells: int) -> NDArray[np.float32]:
    """Find centres of cells by a few rounds of k-means on a sample."""
    rng = np.random.default_rng(0)
    sample = reduced[rng.choice(len(reduced), min(len(reduced), SAMPLE), replace=False)]
    centres = sample[:cells].copy()
    for _ in range(5):
        cell = _nearest_cells(sample, centres)[:, 0]
        sums = np.zeros_like(centres)
        np.add.at(sums, cell, sample)
        counts = np.bincount(cell, minlength=cells)
        centres = np.where(counts[:, None] > 0, sums / np.maximum(counts, 1)[:, None], centres)
    return centres


def _nearest_cells(reduced: NDArray[np.float32], centres: NDArray[np.float32]) -> NDArray[np.int32]:
    """Return each row's `PROBES` nearest cells (all where there are fewer), the nearest first."""
    probes = min(PROBES, len(centres))
    squares = np.square(centres).sum(axis=1)
    nearest = np.empty((len(reduced), probes), dtype=np.int32)
    for start in range(0, len(reduced), BLOCK):
        # Without the rows' own lengths the order of distances is the same.
        distances = squares - 2 * (reduced[start : start + BLOCK] @ centres.T)
        few = np.argpartition(distances, probes - 1, axis=1)[:, :probes]
        order = np.argsort(np.take_along_axis(distances, few, axis=1), axis=1)
        nearest[start : start + BLOCK] = np.take_along_axis(few, order, axis=1)
    return nearest


def _within(
    reduced: NDArray[np.float32], rows: Pairs, others: Pairs, reach: float
) -> Iterator[Pairs]:
    """Yield pairs that are no further apart than `reach`, by blocks: a cell may be large."""
    for column in range(0, len(others), CELL):
        targets = reduced[others[column : column + CELL]]
        squares = np.square(targets).sum(axis=1) - np.float32(reach**2)
        for start in range(0, len(rows), BLOCK):
            points = reduced[rows[start : start + BLOCK]]
            # Distance squared less reach squared, at most 0 for a pair; in place, it is large.
            excess = points @ targets.T
            excess *= -2
            excess += squares
            excess += np.square(points).sum(axis=1)[:, None]
            hits, columns = _few(excess)
            pairs = np.stack([rows[start + hits], others[column + columns]], axis=1)
            yield pairs[pairs[:, 0] != pairs[:, 1]]


def _few(excess: NDArray[np.float32]) -> tuple[Pairs, Pairs]:
    """Return where nothing is exceeded; of many columns in a row the `MOST` nearest."""
    near = excess <= 0
    if np.count_nonzero(near) <= len(near) * MOST:
        hits, columns = np.nonzero(near)
        return hits, columns
    nearest = np.argpartition(excess, MOST, axis=1)[:, : MOST + 1]
    hits, which = np.nonzero(np.take_along_axis(near, nearest, axis=1))
    return hits, nearest[hits, which]


def _once(pairs: Pairs, count: int) -> Pairs:
    """Return each pair once, its low row first; as one number a pair sorts ten times faster."""
    low, high = pairs.min(axis=1), pairs.max(axis=1)
    numbers = np.unique(low * count + high)
    return np.stack(np.divmod(numbers, count), axis=1)


def _cosines_of(prints: Prints, pairs: Pairs) -> NDArray[np.float32]:
    """Return the cosine of each pair of rows, float32 (P,)."""
    result = np.empty(len(pairs), dtype=np.float32)
    for start in range(0, len(pairs), BLOCK):
        first, second = pairs[start : start + BLOCK].T
        result[start : start + BLOCK] = np.einsum(
            "nd,nd->n", prints.units(first), prints.units(second)
        )
    return result
