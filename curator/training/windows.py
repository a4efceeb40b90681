"""Square windows of the training pictures."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F
from torch import Tensor

from curator.images.preprocess import EDGE

#: Pixels of the picture to one of the network's input, least and most: about as it is scored, so
#: that brushwork and grain keep their size.
ZOOM = (0.85, 1.2)


@dataclass(frozen=True)
class Windows:
    """A window of each of N pictures of 224 x 224 pixels.

    Attributes
    ----------
    rows : (N,) the pictures
    sizes : (N,) sides in pixels
    corners : (N, 2) left and upper corners in pixels
    mirrored : (N,) bool
    """

    rows: npt.NDArray[np.int64]
    sizes: npt.NDArray[np.int64]
    corners: npt.NDArray[np.int64]
    mirrored: npt.NDArray[np.bool_]

    @classmethod
    def drawn(cls, rows: npt.NDArray[np.int64], side: int, rng: np.random.Generator) -> Windows:
        """Random windows that become network inputs of `side` pixels, mirrored half of the time."""
        count = len(rows)
        sizes = np.minimum(np.round(side * rng.uniform(*ZOOM, count)), EDGE).astype(np.int64)
        corners = np.floor(rng.random((count, 2)) * (EDGE - sizes + 1)[:, None]).astype(np.int64)
        return cls(rows, sizes, corners, rng.random(count) < 0.5)

    def pixels(self, pictures: npt.NDArray[np.uint8], side: int) -> Tensor:
        """The windows of pictures, (P, 224, 224, 3), as (N, 3, side, side) in 0..1."""
        cuts = []
        for row, size, (left, top), mirrored in zip(
            self.rows, self.sizes, self.corners, self.mirrored, strict=True
        ):
            cut = pictures[row, top : top + size, left : left + size]
            cut = np.ascontiguousarray(cut[:, ::-1] if mirrored else cut)
            pixels = torch.from_numpy(cut).permute(2, 0, 1)[None]
            cuts.append(F.interpolate(pixels, size=(side, side), mode="bilinear", antialias=True))
        return torch.cat(cuts).float() / 255
