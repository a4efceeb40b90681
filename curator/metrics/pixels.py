"""L2 and SSIM: what needs no network."""

from __future__ import annotations

from typing import Final

import torch
import torch.nn.functional as F
from torch import Tensor

#: Side of SSIM's Gaussian window in pixels, and its standard deviation.
WINDOW: Final = 11
_SIGMA: Final = 1.5
_C1, _C2 = 0.01**2, 0.03**2


def l2(x: Tensor, y: Tensor) -> Tensor:
    """Return the sums of squared differences over channels and pixels of RGB in 0 to 1.

    Computed in whole numbers, so that it is exact and the same on every device.

    Parameters
    ----------
    x, y
        uint8 (N, 3, H, W).

    Returns
    -------
    Tensor
        float64 (N,), on the CPU.
    """
    difference = x.to(torch.int32) - y.to(torch.int32)
    sums = difference.square().sum(dim=(1, 2, 3), dtype=torch.int64)
    return sums.cpu().to(torch.float64) / 255**2


def ssim(x: Tensor, y: Tensor) -> Tensor:
    """Return the structural similarity (Wang et al. 2004) as pytorch-msssim defines it.

    Gaussian window of 11 pixels without padding, biased variances, data range 1, the mean over
    pixels and channels. Written here because that package would bring torch where an installation
    leaves it out, and says nothing but a warning of pictures that its window doesn't fit into.

    Parameters
    ----------
    x, y
        float (N, C, H, W), 0 to 1, no side below `WINDOW`.

    Returns
    -------
    Tensor
        (N,), 1 for equal pictures.
    """
    # One pass of the window over all five moments.
    moments = _blurred(torch.cat([x, y, x * x, y * y, x * y]))
    mean_x, mean_y, square_x, square_y, product = moments.chunk(5)
    variance_x, variance_y = square_x - mean_x.square(), square_y - mean_y.square()
    covariance = product - mean_x * mean_y
    structure = (2 * covariance + _C2) / (variance_x + variance_y + _C2)
    luminance = (2 * mean_x * mean_y + _C1) / (mean_x.square() + mean_y.square() + _C1)
    values: Tensor = (luminance * structure).mean(dim=(1, 2, 3))
    return values


def _blurred(x: Tensor) -> Tensor:
    """Blur each channel of (N, C, H, W) with the window, where it fits whole."""
    offsets = torch.arange(WINDOW, dtype=x.dtype, device=x.device) - WINDOW // 2
    bell = torch.exp(-offsets.square() / (2 * _SIGMA**2))
    bell = bell / bell.sum()
    count, channels, height, width = x.shape
    planes = x.reshape(count * channels, 1, height, width)
    planes = F.conv2d(F.conv2d(planes, bell.view(1, 1, -1, 1)), bell.view(1, 1, 1, -1))
    return planes.reshape(count, channels, *planes.shape[2:])
