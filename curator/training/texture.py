"""Second-order statistics of the teacher's maps: a picture's texture, and how like art it is.

Gatys, Ecker and Bethge ("Image style transfer using convolutional neural networks", CVPR 2016,
section 2.2) describe style by the products of a network's channels, averaged over the picture.
Here they are averaged over cells of 32 pixels, so that a network can learn them cell by cell, and
what is linear in them, like the logit of a regression, is for a picture the mean of its cells'.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch

from curator.training.teacher import Projection

#: Pixels of a cell's side.
CELL = 32
#: The pixel that the middle of cell 0 lies at, for maps of either stride about the same.
CENTRE = 21
#: How many principal components of each map's texture are learned.
COMPONENTS = 96
#: Of the regressions on the texture of the maps at strides 8 and 16.
RIDGES = (30.0, 300.0)
#: What a cell's logit is divided by, to be learned as a number of about one.
LOGIT_SCALE = 4.0
#: How many pictures the components are fitted on.
FITTED = 1200
FOLDS = 5

Floats = npt.NDArray[np.float32]
Halves = npt.NDArray[np.float16]


@dataclass(frozen=True)
class Texture:
    """What is learned of the texture of N pictures by one of the teacher's maps.

    Attributes
    ----------
    components : (N, 7, 7, C) float16, of the cells' statistics
    logits : (N, 7, 7) float32, whose mean is a picture's logit of being art
    """

    components: Halves
    logits: Floats


def statistics(maps: npt.NDArray[np.floating], stride: int) -> Halves:
    """Means and mean products of channels, cell by cell.

    Parameters
    ----------
    maps : array, (N, h, w, C)
        With `stride` pixels to a position.

    Returns
    -------
    array, (N, M, C + C (C + 1) / 2), of M cells
    """
    count, height, width, channels = maps.shape
    side = CELL // stride
    upper = torch.triu_indices(channels, channels)
    batches = []
    for start in range(0, count, 256):
        x = torch.from_numpy(maps[start : start + 256].astype(np.float32))
        x = x.reshape(-1, height // side, side, width // side, side, channels)
        x = x.permute(0, 1, 3, 2, 4, 5).flatten(3, 4).flatten(1, 2)
        products = torch.einsum("nmkc,nmkd->nmcd", x, x) / side**2
        values = torch.cat([x.mean(dim=2), products[:, :, upper[0], upper[1]]], dim=2)
        batches.append(values.clamp(-6e4, 6e4).numpy().astype(np.float16))
    return np.concatenate(batches)


def texture(
    maps: npt.NDArray[np.floating],
    stride: int,
    labels: npt.NDArray[np.floating],
    known: npt.NDArray[np.bool_],
    ridge: float,
) -> Texture:
    """Components and logits of the texture of maps.

    The logits come from logistic regressions on the pictures' standardised means, each of which
    never saw the pictures that it judges.

    Parameters
    ----------
    maps : array, (N, 224 / stride, 224 / stride, C)
    labels : array, (N,)
        1 for art, 0 for photographs.
    known : array, (N,), bool
        The pictures to fit on.
    ridge : float
        Weight of the regressions' penalty.
    """
    cells = statistics(maps, stride)
    side = maps.shape[1] * stride // CELL
    grid = (len(maps), side, side)
    logits = _cell_logits(cells, labels, known, ridge)
    chosen = np.random.default_rng(1).permutation(np.flatnonzero(known))[:FITTED]
    sample = _signed_root(cells[np.sort(chosen)].reshape(-1, cells.shape[-1]))
    scale = sample.std(axis=0) + 1e-6
    projection = Projection.fitted(sample / scale, COMPONENTS)
    components = np.empty((*grid, len(projection.axes[0])), np.float16)
    for row, picture in enumerate(cells):
        components[row] = projection(_signed_root(picture) / scale).reshape(side, side, -1)
    return Texture(components, logits.reshape(grid))


def _signed_root(values: npt.NDArray[np.floating]) -> Floats:
    """Products grow as squares, and their tails with them."""
    values = values.astype(np.float32)
    roots: Floats = np.sign(values) * np.sqrt(np.abs(values))
    return roots


def _cell_logits(
    cells: Halves,
    labels: npt.NDArray[np.floating],
    known: npt.NDArray[np.bool_],
    ridge: float,
) -> Floats:
    """Logits of cells, (N, M), of statistics, (N, M, F)."""
    pictures = np.stack([picture.mean(axis=0, dtype=np.float32) for picture in cells])
    centre, scale = pictures[known].mean(axis=0), pictures[known].std(axis=0) + 1e-6
    inputs = np.concatenate([(pictures - centre) / scale, np.ones((len(pictures), 1))], axis=1)
    fold = np.arange(len(pictures)) % FOLDS
    logits = np.empty(cells.shape[:2], np.float32)
    for number in range(FOLDS):
        seen = known & (fold != number)
        weights = logistic(inputs[seen].astype(np.float64), labels[seen], ridge)
        slopes = (weights[:-1] / scale).astype(np.float32)
        constant = np.float32(weights[-1] - centre @ slopes)
        for row in np.flatnonzero(fold == number):
            logits[row] = cells[row].astype(np.float32) @ slopes + constant
    return logits


def logistic(
    x: npt.NDArray[np.float64], y: npt.NDArray[np.floating], ridge: float, steps: int = 8
) -> npt.NDArray[np.float64]:
    """Weights, (C,), of a ridge logistic regression of y, (M,), on x, (M, C), by Newton's steps."""
    weights = np.zeros(x.shape[1])
    for _ in range(steps):
        p = 0.5 * (1 + np.tanh(0.5 * (x @ weights)))
        gradient = x.T @ (p - y) + ridge * weights
        curvature = (x * (p * (1 - p))[:, None]).T @ x + ridge * np.eye(len(weights))
        weights -= np.linalg.solve(curvature, gradient)
    return weights
