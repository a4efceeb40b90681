"""L2 and SSIM against formulations in numpy and against the published package."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray
from torch import Tensor

from curator.metrics.pixels import l2, ssim
from tests.metrics.pictures import Pixels, random_pictures


def planes(pictures: Pixels) -> Tensor:
    return torch.from_numpy(pictures.transpose(0, 3, 1, 2).copy())


def unit(pictures: Pixels) -> Tensor:
    return planes(pictures).float() / 255


def ssim_in_numpy(x: NDArray[np.float64], y: NDArray[np.float64]) -> float:
    """SSIM of one plane in 0 to 1 from its definition: every window by itself."""
    offsets = np.arange(11) - 5
    bell = np.exp(-(offsets[:, None] ** 2 + offsets[None, :] ** 2) / (2 * 1.5**2))
    bell /= bell.sum()
    windows_x, windows_y = (sliding_window_view(each, (11, 11)) for each in (x, y))
    mean_x, mean_y = (np.tensordot(each, bell) for each in (windows_x, windows_y))
    off_x = windows_x - mean_x[..., None, None]
    off_y = windows_y - mean_y[..., None, None]
    variance_x, variance_y = np.tensordot(off_x**2, bell), np.tensordot(off_y**2, bell)
    covariance = np.tensordot(off_x * off_y, bell)
    c1, c2 = 0.0001, 0.0009
    values = (2 * mean_x * mean_y + c1) * (2 * covariance + c2)
    values /= (mean_x**2 + mean_y**2 + c1) * (variance_x + variance_y + c2)
    return float(values.mean())


def test_l2_is_the_sum_of_squared_differences() -> None:
    x, y = random_pictures(3, 40, 30, 1), random_pictures(3, 40, 30, 2)
    expected = ((x / 255.0 - y / 255.0) ** 2).sum(axis=(1, 2, 3))
    np.testing.assert_allclose(l2(planes(x), planes(y)).numpy(), expected, rtol=1e-12)


def test_l2_of_black_and_white_is_their_number_of_values() -> None:
    black, white = np.zeros((1, 300, 400, 3), np.uint8), np.full((1, 300, 400, 3), 255, np.uint8)
    assert l2(planes(black), planes(white)).tolist() == [360_000.0]


@pytest.mark.parametrize("size", [(11, 11), (11, 40), (37, 52)])
def test_ssim_is_its_definition(size: tuple[int, int]) -> None:
    x, y = random_pictures(2, *size, 3), random_pictures(2, *size, 4)
    expected = [
        np.mean([ssim_in_numpy(a[..., c] / 255, b[..., c] / 255) for c in range(3)])
        for a, b in zip(x, y, strict=True)
    ]
    np.testing.assert_allclose(ssim(unit(x), unit(y)).numpy(), expected, atol=1e-5)


@pytest.mark.parametrize("near", [False, True])
def test_ssim_is_the_published_packages(near: bool) -> None:
    package = pytest.importorskip("pytorch_msssim")
    x = random_pictures(4, 64, 80, 5)
    y = (x // 2 + 60).astype(np.uint8) if near else random_pictures(4, 64, 80, 6)
    expected = package.SSIM(data_range=1, size_average=False)(unit(x), unit(y))
    torch.testing.assert_close(ssim(unit(x), unit(y)), expected, atol=1e-5, rtol=0)


def test_the_same_picture_is_at_no_distance() -> None:
    x = random_pictures(2, 30, 30)
    assert l2(planes(x), planes(x)).tolist() == [0.0, 0.0]
    torch.testing.assert_close(ssim(unit(x), unit(x)), torch.ones(2), atol=1e-6, rtol=0)
