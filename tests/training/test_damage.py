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
@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("strength", [0.1, 1.0])
def test_changes_the_picture_and_keeps_its_range(
    pictures: torch.Tensor, kind: damage.Damage, strength: float, seed: int
) -> None:
    before = pictures.clone()
    worse = kind(pictures, strength, torch.Generator().manual_seed(seed))
    assert worse.shape == pictures.shape
    assert worse.min() >= -1e-5
    assert worse.max() <= 1 + 1e-5
    assert (worse - pictures).abs().mean() > 1e-3
    assert torch.equal(pictures, before)


@pytest.mark.parametrize("kind", damage.DAMAGES)
def test_same_generator_same_damage(pictures: torch.Tensor, kind: damage.Damage) -> None:
    first, second = (kind(pictures, 0.5, torch.Generator().manual_seed(4)) for _ in range(2))
    assert torch.equal(first, second)


@pytest.mark.parametrize("kind", damage.DAMAGES)
def test_stronger_is_further_from_the_picture(kind: damage.Damage) -> None:
    generator = torch.Generator().manual_seed(5)
    coarse = torch.rand((8, 3, 12, 12), generator=generator)
    pictures = torch.nn.functional.interpolate(coarse, size=(96, 96), mode="bicubic").clamp(0, 1)
    distances = []
    for strength in (0.2, 0.8):
        worse = torch.cat(
            [
                kind(picture[None], strength, torch.Generator().manual_seed(seed))
                for seed, picture in enumerate(pictures)
            ]
        )
        distances.append(float((worse - pictures).abs().mean()))
    assert distances[1] > 1.1 * distances[0]


@pytest.mark.parametrize("strength", [0.2, 1.0])
def test_shuffling_keeps_the_pixels(pictures: torch.Tensor, strength: float) -> None:
    shuffled = damage.shuffle_patches(pictures, strength, torch.Generator().manual_seed(1))
    for before, after in zip(pictures, shuffled, strict=True):
        torch.testing.assert_close(after.flatten(1).sort().values, before.flatten(1).sort().values)


def test_damaged_gives_a_mild_and_a_strong_copy_of_each(pictures: torch.Tensor) -> None:
    copies = damage.damaged(pictures, torch.Generator().manual_seed(1))
    assert copies.shape == (3, 2, *pictures.shape[1:])
    for seed in range(20):
        copies = damage.damaged(pictures, torch.Generator().manual_seed(seed))
        mild, strong = ((copies - pictures[:, None]).abs().mean(dim=(0, 2, 3, 4))).tolist()
        assert 0 < mild < strong


def test_blends_go_from_photo_to_art() -> None:
    photos, art = torch.zeros((5, 3, 8, 8)), torch.ones((5, 3, 8, 8))
    mixed = damage.blends(photos, art, 4, torch.Generator().manual_seed(1))
    assert mixed.shape == (5, 4, 3, 8, 8)
    shares = mixed.mean(dim=(2, 3, 4))
    assert (shares.diff(dim=1) > 0).all()
    assert shares.min() >= 0.1
    assert shares.max() <= 0.9


def test_resampled_copies_are_softer_and_as_large() -> None:
    pictures = torch.rand(2, 3, 40, 40, generator=torch.Generator().manual_seed(1))
    softer = damage.resampled(pictures, torch.Generator().manual_seed(2))
    assert softer.shape == pictures.shape
    assert softer.min() >= 0
    assert softer.max() <= 1
    assert softer.diff(dim=-1).abs().mean() < 0.9 * pictures.diff(dim=-1).abs().mean()
