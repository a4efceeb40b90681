from __future__ import annotations

import pytest
import torch

from curator.training import damage


@pytest.fixture
def pictures() -> torch.Tensor:
    """Noise over a gradient, (3, 3, 50, 64): sides that the grids don't divide."""
    generator = torch.Generator().manual_seed(2)
    gradient = torch.linspace(0, 0.7, 64).expand(3, 3, 50, 64)
    return gradient + 0.3 * torch.rand((3, 3, 50, 64), generator=generator)


@pytest.mark.parametrize("kind", damage.DAMAGES)
@pytest.mark.parametrize("seed", range(6))
def test_changes_the_picture_and_keeps_its_range(
    pictures: torch.Tensor, kind: damage.Damage, seed: int
) -> None:
    before = pictures.clone()
    worse = kind(pictures, torch.Generator().manual_seed(seed))
    assert worse.shape == pictures.shape
    assert worse.min() >= -1e-6
    assert worse.max() <= 1 + 1e-6
    assert (worse - pictures).abs().mean() > 1e-3
    assert torch.equal(pictures, before)


@pytest.mark.parametrize("kind", damage.DAMAGES)
def test_same_generator_same_damage(pictures: torch.Tensor, kind: damage.Damage) -> None:
    first, second = (kind(pictures, torch.Generator().manual_seed(4)) for _ in range(2))
    assert torch.equal(first, second)


def test_shuffling_keeps_the_pixels(pictures: torch.Tensor) -> None:
    shuffled = damage.shuffle_patches(pictures, torch.Generator().manual_seed(1))
    for before, after in zip(pictures, shuffled, strict=True):
        torch.testing.assert_close(after.flatten(1).sort().values, before.flatten(1).sort().values)


def test_damaged_keeps_the_order_of_pictures(pictures: torch.Tensor) -> None:
    levels = torch.arange(3)[:, None, None, None] / 2
    worse = damage.damaged(0.2 * pictures + 0.7 * levels, torch.Generator().manual_seed(1))
    means = worse.mean(dim=(1, 2, 3))
    assert torch.equal(means.argsort(), torch.arange(3))


def test_blends_go_from_photo_to_art() -> None:
    photos, art = torch.zeros((5, 3, 8, 8)), torch.ones((5, 3, 8, 8))
    mixed = damage.blends(photos, art, 4, torch.Generator().manual_seed(1))
    assert mixed.shape == (5, 4, 3, 8, 8)
    shares = mixed.mean(dim=(2, 3, 4))
    assert (shares.diff(dim=1) > 0).all()
    assert shares.min() >= 0.1
    assert shares.max() <= 0.9
