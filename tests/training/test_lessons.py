from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from curator.training import lessons as lessons_module
from curator.training.lessons import fit_lessons, load_lessons, save_lessons
from curator.training.task import MAPS
from curator.training.texture import LOGIT_SCALE
from tests.training.colours import Colours, lessons_of_colours


def slow_waves(side: int) -> torch.Tensor:
    """Slowly changing colours, (4, 3, side, side), in 0..1."""
    rng = np.random.default_rng(1)
    y, x = np.mgrid[:side, :side] / 224
    waves = [
        np.sin(2 * np.pi * (rng.uniform(-2, 2) * x + rng.uniform(-2, 2) * y + rng.random()))
        for _ in range(12)
    ]
    return torch.from_numpy(0.5 + 0.45 * np.stack(waves).reshape(4, 3, side, side)).float()


@pytest.mark.parametrize("side", [64, 128, 160, 224])
def test_maps_lie_where_the_students_positions_are(side: int) -> None:
    pictures = slow_waves(side)
    learned = lessons_of_colours()(pictures, 0)
    assert [len(values[0]) for values in learned] == list(MAPS)
    for values, stride in zip(learned, (8, 16), strict=False):
        expected = pictures[:, :, ::stride, ::stride]
        assert values[:, :3].shape == expected.shape
        inner = (slice(None), slice(None), slice(1, -1), slice(1, -1))  # beyond it lies no picture
        assert (values[:, :3] - expected)[inner].abs().max() < 0.06


def test_a_cells_logit_is_that_of_its_place() -> None:
    pictures = torch.zeros((2, 3, 224, 224))
    pictures[1, 0, :, 112:] = 1
    logits = lessons_of_colours()(pictures, 3)[-1] * LOGIT_SCALE
    assert logits.shape == (2, 2, 7, 7)
    assert torch.allclose(logits[0], torch.tensor(-0.5))
    assert torch.allclose(logits[1, :, :, :3], torch.tensor(-0.5))
    assert torch.allclose(logits[1, :, :, 5:], torch.tensor(0.5))


class TestFitted:
    @pytest.fixture
    def whole(self) -> np.ndarray:
        """Grey noise in even pictures, coloured in odd ones, (60, 224, 224, 3) uint8."""
        rng = np.random.default_rng(0)
        pictures = rng.integers(0, 256, (60, 28, 28, 3), dtype=np.uint8)
        pictures[::2] = pictures[::2, :, :, :1]
        return pictures.repeat(8, axis=1).repeat(8, axis=2)

    @pytest.fixture(autouse=True)
    def _colours_as_teacher(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(lessons_module, "load_teacher", Colours)
        monkeypatch.setattr(lessons_module, "COMPONENTS", (3, 3))

    def test_tells_kinds_apart_by_regressions_that_never_saw_the_picture(
        self, whole: np.ndarray
    ) -> None:
        labels = (np.arange(60) % 2).astype(np.float32)
        known = np.arange(60) < 50
        lessons, logits = fit_lessons(whole, labels, known)
        assert logits.shape == (60, 2)
        assert ((logits.mean(axis=1) > 0) == labels)[~known].all()
        changed = labels.copy()
        changed[7] = 1 - changed[7]
        again = fit_lessons(whole, changed, known)[1]
        assert np.array_equal(again[7], logits[7])
        assert not np.allclose(again[8], logits[8])
        one = lessons(torch.from_numpy(whole[7:8]).permute(0, 3, 1, 2) / 255, 7 % 5)[-1]
        assert one.mean(dim=(2, 3))[0].numpy() == pytest.approx(logits[7], abs=1e-4)

    def test_are_kept_and_read_again(self, whole: np.ndarray, tmp_path: Path) -> None:
        labels = (np.arange(60) % 2).astype(np.float32)
        lessons, _ = fit_lessons(whole, labels, np.ones(60, dtype=bool))
        save_lessons(lessons, tmp_path / "lessons.npz")
        again = load_lessons(tmp_path / "lessons.npz")
        pictures = slow_waves(64)
        for before, after in zip(lessons(pictures, 2), again(pictures, 2), strict=True):
            assert torch.equal(before, after)
