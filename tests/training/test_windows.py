from __future__ import annotations

import numpy as np
import pytest
import torch

from curator.training.windows import Windows


@pytest.fixture
def pictures() -> np.ndarray:
    """Slowly changing colours, (4, 224, 224, 3) uint8."""
    rng = np.random.default_rng(1)
    y, x = np.mgrid[:224, :224] / 224
    waves = [
        np.sin(2 * np.pi * (rng.uniform(-2, 2) * x + rng.uniform(-2, 2) * y + rng.random()))
        for _ in range(12)
    ]
    return (127 + 120 * np.stack(waves).reshape(4, 3, 224, 224)).transpose(0, 2, 3, 1).astype("u1")


def test_windows_lie_within_the_picture_and_some_are_mirrored() -> None:
    windows = Windows.drawn(np.arange(400), 200, np.random.default_rng(0))
    assert windows.corners.min() >= 0
    assert (windows.corners + windows.sizes[:, None]).max() <= 224
    assert windows.sizes.min() >= 0.85 * 200 - 1
    assert 100 < windows.mirrored.sum() < 300


def test_a_mirrored_window_is_the_window_mirrored(pictures: np.ndarray) -> None:
    plain = Windows(np.array([2]), np.array([96]), np.array([[40, 11]]), np.array([False]))
    turned = Windows(np.array([2]), np.array([96]), np.array([[40, 11]]), np.array([True]))
    torch.testing.assert_close(turned.pixels(pictures, 96), plain.pixels(pictures, 96).flip(3))
