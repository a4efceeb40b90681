from __future__ import annotations

import numpy as np
import pytest

from curator.training import texture


@pytest.fixture
def maps() -> np.ndarray:
    """Maps at stride 16: channels of odd pictures go together, of even ones against each other."""
    rng = np.random.default_rng(0)
    first = rng.normal(size=(80, 14, 14))
    sign = np.where(np.arange(80) % 2, 1, -1)[:, None, None]
    second = 0.8 * sign * first + 0.6 * rng.normal(size=first.shape)
    return np.stack([first, second], axis=-1).astype(np.float32)


def test_statistics_are_means_and_products_of_each_cell(maps: np.ndarray) -> None:
    cells = texture.statistics(maps, 16)
    assert cells.shape == (80, 49, 2 + 3)
    cell = maps[5, 4:6, 6:8].reshape(4, 2)  # row 2, column 3 of 7 x 7
    products = [np.mean(cell[:, i] * cell[:, j]) for i, j in ((0, 0), (0, 1), (1, 1))]
    assert cells[5, 2 * 7 + 3] == pytest.approx([*cell.mean(axis=0), *products], abs=2e-3)


def test_logits_tell_textures_apart_that_means_do_not(maps: np.ndarray) -> None:
    labels = (np.arange(80) % 2).astype(np.float32)
    known = np.arange(80) < 60
    result = texture.texture(maps, 16, labels, known, ridge=1.0)
    assert result.components.shape == (80, 7, 7, 5)
    logits = result.logits.mean(axis=(1, 2))
    assert ((logits > 0) == labels)[~known].all()


def test_a_logit_never_saw_its_picture(maps: np.ndarray) -> None:
    labels = (np.arange(80) % 2).astype(np.float32)
    known = np.ones(80, dtype=bool)
    before = texture.texture(maps, 16, labels, known, ridge=1.0).logits
    changed = labels.copy()
    changed[7] = 1 - changed[7]
    after = texture.texture(maps, 16, changed, known, ridge=1.0).logits
    assert np.array_equal(before[7], after[7])
    assert not np.allclose(before[8], after[8])
