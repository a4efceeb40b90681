from __future__ import annotations

import numpy as np
import pytest
import torch

from curator.training.windows import Windows

STRIDE, CENTRE = 8, 7


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


def at_positions(pictures: np.ndarray) -> np.ndarray:
    """A map whose values are the picture's own at the teacher's positions, (4, 28, 28, 3)."""
    return (pictures[:, CENTRE::STRIDE, CENTRE::STRIDE] / 255).astype(np.float32)


@pytest.mark.parametrize("side", [64, 128, 160, 224])
@pytest.mark.parametrize("seed", range(3))
def test_maps_are_cut_where_the_networks_positions_are(
    pictures: np.ndarray, side: int, seed: int
) -> None:
    windows = Windows.drawn(np.array([0, 1, 2, 3, 0, 1]), side, np.random.default_rng(seed))
    pixels = windows.pixels(pictures, side)
    maps = windows.maps(at_positions(pictures), STRIDE, CENTRE, side)
    expected = pixels[:, :, ::STRIDE, ::STRIDE]
    assert pixels.shape == (6, 3, side, side)
    assert maps.shape == expected.shape
    inner = (slice(None), slice(None), slice(1, -1), slice(1, -1))  # the border is held, not known
    assert (maps - expected)[inner].abs().max() < 0.05


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
