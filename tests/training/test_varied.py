from __future__ import annotations

import numpy as np
import torch

from curator.training import varied


def plain(count: int) -> torch.Tensor:
    """Pictures of one grey each, (count, 3, 64, 64)."""
    greys = torch.linspace(0.2, 0.8, count)[:, None, None, None]
    return greys.expand(-1, 3, 64, 64).contiguous()


def test_recoloured_pictures_stay_pictures_and_keep_their_order_of_light() -> None:
    ramp = torch.linspace(0.3, 0.6, 64).expand(50, 3, 64, 64)
    changed = varied.recoloured(ramp, np.random.default_rng(0), varied.STRONG)
    assert changed.shape == ramp.shape
    assert 0 <= changed.min() <= changed.max() <= 1
    assert (changed.diff(dim=-1) >= -1e-6).all()
    tints = changed.mean(dim=(2, 3))
    assert (tints.max(dim=1).values > 1.02 * tints.min(dim=1).values).float().mean() > 0.8


def test_without_tint_grey_stays_grey() -> None:
    changed = varied.recoloured(plain(20), np.random.default_rng(0), varied.MILD)
    assert torch.allclose(changed[:, 0], changed[:, 1], atol=1e-6)
    assert not torch.allclose(changed, plain(20), atol=1e-2)


def test_labels_are_mixed_as_the_pixels_are() -> None:
    pictures = plain(20)
    labels = torch.linspace(0, 1, 20)
    for seed in range(20):
        mixed, soft = varied.mixed(pictures, labels, range(5, 20), 20, np.random.default_rng(seed))
        assert torch.equal(mixed[:5], pictures[:5])
        assert torch.equal(soft[:5], labels[:5])
        # A grey is its label in another measure, and so is a mean of greys.
        assert torch.allclose(mixed.mean(dim=(1, 2, 3)), 0.2 + 0.6 * soft, atol=1e-5)
    assert torch.equal(pictures, plain(20))


def test_only_the_first_are_mixed_in() -> None:
    pictures = plain(10)
    pictures[6:] = 1.0
    mixed, _ = varied.mixed(pictures, torch.zeros(10), range(6), 6, np.random.default_rng(1))
    assert mixed[:6].max() < 1
    assert not torch.equal(mixed[:6], pictures[:6])
