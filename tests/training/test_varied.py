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


def test_pictures_are_laid_over_each_other_or_cut_into_each_other() -> None:
    pictures = plain(20)
    kept = set()
    for seed in range(20):
        mixed = varied.mixed(pictures, range(5, 20), 20, np.random.default_rng(seed))
        assert torch.equal(mixed[:5], pictures[:5])
        assert 0.2 <= mixed.min() <= mixed.max() <= 0.8
        for row in range(5, 20):
            values = set(mixed[row].unique().tolist())
            assert len(values) <= 2
            kept.add((len(values), pictures[row, 0, 0, 0].item() in values))
    assert kept >= {(1, True), (1, False), (2, True)}  # as it was, a blend, and with a piece
    assert torch.equal(pictures, plain(20))


def test_only_the_first_are_mixed_in() -> None:
    pictures = plain(10)
    pictures[6:] = 1.0
    mixed = varied.mixed(pictures, range(6), 6, np.random.default_rng(1))
    assert mixed[:6].max() < 1
    assert not torch.equal(mixed[:6], pictures[:6])
