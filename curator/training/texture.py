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
from torch import Tensor

from curator.training.teacher import Projection

#: Pixels of a cell's side.
CELL = 32
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


@dataclass(frozen=True)
class Texture:
    """What is read off the statistics of one of the teacher's maps.

    Attributes
    ----------
    scale : (F,) float32, the deviations of the statistics' signed roots
    projection : of the scaled roots to their components
    slopes, constants : (K, F) and (K,) float32, of the regressions that tell art from photographs
    """

    scale: Floats
    projection: Projection
    slopes: Floats
    constants: Floats

    def components(self, cells: Tensor) -> Tensor:
        """Components, (..., C), of statistics, (..., F)."""
        return self.projection.of(_signed_root(cells) / torch.from_numpy(self.scale))

    def logits(self, cells: Tensor, fold: int) -> Tensor:
        """Logits of being art, (...), of statistics, (..., F), of pictures of one fold.

        The fold's regression was fitted on the pictures of the others.
        """
        return cells @ torch.from_numpy(self.slopes[fold]) + float(self.constants[fold])


def statistics(maps: Tensor, stride: int) -> Tensor:
    """Means and mean products of channels, cell by cell.

    Parameters
    ----------
    maps : Tensor, (N, H, W, C)
        With `stride` pixels to a position.

    Returns
    -------
    Tensor, (N, h, w, C + C (C + 1) / 2), of as many whole cells as there are
    """
    count, height, width, channels = maps.shape
    side = CELL // stride
    rows, columns = height // side, width // side
    upper = torch.triu_indices(channels, channels)
    x = maps[:, : rows * side, : columns * side]
    x = x.reshape(count, rows, side, columns, side, channels).transpose(2, 3).flatten(3, 4)
    products = torch.einsum("nhwkc,nhwkd->nhwcd", x, x) / side**2
    return torch.cat([x.mean(dim=3), products[..., upper[0], upper[1]]], dim=-1)


def folds(rows: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """The fold, 0 to `FOLDS` - 1, of each picture, by its number."""
    return rows % FOLDS


def fit_texture(
    sample: npt.NDArray[np.floating],
    pictures: npt.NDArray[np.floating],
    labels: npt.NDArray[np.floating],
    known: npt.NDArray[np.bool_],
    ridge: float,
) -> Texture:
    """Fit components and regressions to statistics.

    Parameters
    ----------
    sample : array, (M, F)
        Statistics of cells.
    pictures : array, (N, F)
        Means of the statistics of each picture's cells.
    labels : array, (N,)
        1 for art, 0 for photographs.
    known : array, (N,), bool
        The pictures to fit on.
    ridge : float
        Weight of the regressions' penalty.
    """
    roots = _signed_root(torch.from_numpy(sample.astype(np.float32))).numpy()
    scale = roots.std(axis=0) + 1e-6
    centre, deviation = pictures[known].mean(axis=0), pictures[known].std(axis=0) + 1e-6
    inputs = np.concatenate([(pictures - centre) / deviation, np.ones((len(pictures), 1))], axis=1)
    fold = folds(np.arange(len(pictures)))
    slopes, constants = [], []
    for number in range(FOLDS):
        seen = known & (fold != number)
        weights = logistic(inputs[seen].astype(np.float64), labels[seen], ridge)
        slopes.append(weights[:-1] / deviation)
        constants.append(weights[-1] - centre @ slopes[-1])
    return Texture(
        scale,
        Projection.fitted(roots / scale, COMPONENTS),
        np.array(slopes, np.float32),
        np.array(constants, np.float32),
    )


def _signed_root(values: Tensor) -> Tensor:
    """Products grow as squares, and their tails with them."""
    return values.sign() * values.abs().sqrt()


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
