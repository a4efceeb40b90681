from __future__ import annotations

import numpy as np
import pytest
import torch

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
    cells = texture.statistics(torch.from_numpy(maps), 16)
    assert cells.shape == (80, 7, 7, 2 + 3)
    cell = maps[5, 4:6, 6:8].reshape(4, 2)
    products = [np.mean(cell[:, i] * cell[:, j]) for i, j in ((0, 0), (0, 1), (1, 1))]
    assert cells[5, 2, 3].tolist() == pytest.approx([*cell.mean(axis=0), *products], abs=1e-5)


def test_a_cell_that_is_not_whole_is_left_out(maps: np.ndarray) -> None:
    whole = texture.statistics(torch.from_numpy(maps), 16)
    more = torch.nn.functional.pad(torch.from_numpy(maps), (0, 0, 0, 1, 0, 1))
    assert torch.equal(texture.statistics(more, 16), whole)


def fitted(maps: np.ndarray, labels: np.ndarray, known: np.ndarray) -> np.ndarray:
    """Each picture's logit by the regression that did not see it."""
    cells = texture.statistics(torch.from_numpy(maps), 16)
    means = cells.mean(dim=(1, 2))
    of = texture.fit_texture(cells.flatten(0, 2).numpy(), means.numpy(), labels, known, ridge=1.0)
    assert of.components(cells).shape == (80, 7, 7, 5)
    folds = texture.folds(np.arange(80))
    return np.array([float(of.logits(means[row], int(folds[row]))) for row in range(80)])


def test_logits_tell_textures_apart_that_means_do_not(maps: np.ndarray) -> None:
    labels = (np.arange(80) % 2).astype(np.float32)
    known = np.arange(80) < 60
    assert ((fitted(maps, labels, known) > 0) == labels)[~known].all()


def test_a_logit_never_saw_its_picture(maps: np.ndarray) -> None:
    labels = (np.arange(80) % 2).astype(np.float32)
    known = np.ones(80, dtype=bool)
    before = fitted(maps, labels, known)
    changed = labels.copy()
    changed[7] = 1 - changed[7]
    after = fitted(maps, changed, known)
    assert before[7] == after[7]
    assert not np.allclose(before[8], after[8])
