"""Square windows of the training pictures, and what the teacher's maps hold of them."""

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

    def maps(self, maps: npt.NDArray[np.floating], stride: int, centre: float, side: int) -> Tensor:
        """What maps of whole pictures hold where the network's positions are.

        Position i of the network lies at pixel ``stride * i`` of its input, as all its
        convolutions pad alike on both sides; position i of the teacher, which pads on the right
        and below, at pixel ``stride * i + centre`` of the picture. Between positions the maps are
        interpolated, beyond them the last one holds.

        Parameters
        ----------
        maps : array, (P, h, w, C)
            Of whole pictures, h = w = 224 / stride.
        side : int
            Of the network's input in pixels.

        Returns
        -------
        Tensor, (N, C, H, W), with H = W = side / stride, rounded up
        """
        positions = np.arange(-(-side // stride)) * stride
        along = (positions + 0.5) * (self.sizes / side)[:, None] - 0.5
        turned = self.sizes[:, None] - 1 - along
        across = np.where(self.mirrored[:, None], turned, along) + self.corners[:, :1]
        down = along + self.corners[:, 1:]
        last = maps.shape[1] - 1
        x, y = (
            torch.from_numpy((pixels - centre) / stride / last * 2 - 1).float()
            for pixels in (across, down)
        )
        count = len(positions)
        grid = torch.stack(
            [x[:, None].expand(-1, count, -1), y[:, :, None].expand(-1, -1, count)], dim=-1
        )
        values = torch.from_numpy(maps[self.rows]).permute(0, 3, 1, 2).float()
        return F.grid_sample(values, grid, padding_mode="border", align_corners=True)
