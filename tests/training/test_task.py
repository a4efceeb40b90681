from __future__ import annotations

import copy
from typing import cast

import numpy as np
import pytest
import torch
from torch import nn

from curator.scoring.network import ArtScoreNet
from curator.training.data import KINDS, TrainingSet
from curator.training.loop import LoopOptions, Training
from curator.training.task import MAPS, PER_BATCH, RESTING, DefaultTask, Student
from curator.training.teacher import STRIDES
from curator.training.texture import CELL
from tests.training.colours import lessons_of_colours


def flat_and_striped(per_kind: int = 24) -> TrainingSet:
    """Photographs are flat, art has fine stripes, drawings coarse ones."""
    rng = np.random.default_rng(0)
    count = per_kind * len(KINDS)
    kinds = np.repeat(np.arange(len(KINDS)), per_kind)

    period = np.array([1000, 8, 32])[kinds]
    stripes = (np.arange(224)[None] % period[:, None]) * 2 < period[:, None]
    shade = rng.integers(60, 120, (count, 1, 1, 1)) + 60 * stripes[:, None, :, None]
    art = np.where(kinds == KINDS.index("art"), 1.0, -1.0).astype(np.float32)
    return TrainingSet(
        names=[str(number) for number in range(count)],
        kinds=kinds,
        train=np.arange(count) % per_kind >= 3,
        whole=np.broadcast_to(shade, (count, 224, 224, 3)).astype(np.uint8),
        lessons=lessons_of_colours(),
        logits=np.tile(art[:, None], (1, 2)),
    )


@pytest.fixture(scope="module")
def pictures() -> TrainingSet:
    return flat_and_striped()


@pytest.fixture(scope="module")
def narrow() -> Student:
    """A student of width 8."""
    torch.manual_seed(1)
    return Student(ArtScoreNet(width=8)).eval()


class TestLosses:
    def test_same_step_same_losses(self, pictures: TrainingSet, narrow: Student) -> None:
        task = DefaultTask(pictures, [(1.0, 32)])
        first, again, other = (task.losses(narrow, step, 0.5) for step in (3, 3, 4))
        assert first.keys() == {
            "map8",
            "map16",
            "texture",
            "logits",
            "art",
            "damage",
            "blends",
            "steady",
        }
        assert all(torch.equal(first[name], again[name]) for name in first)
        assert not torch.equal(first["art"], other["art"])

    def test_only_training_pictures_are_drawn(self, pictures: TrainingSet) -> None:
        task = DefaultTask(pictures, [(1.0, 32)])
        for kind, rows in task.train_rows.items():
            assert len(rows) == 21
            assert pictures.train[rows].all()
            assert (pictures.kinds[rows] == KINDS.index(kind)).all()

    def test_pictures_grow_along_the_run(self, pictures: TrainingSet) -> None:
        seen: list[torch.Size] = []

        class Watching(nn.Module):
            def forward(
                self, x: torch.Tensor, hinted: int
            ) -> tuple[torch.Tensor, list[torch.Tensor]]:
                seen.append(x.shape)
                sides = [-(-x.shape[-1] // stride) for stride in (*STRIDES, CELL, CELL)]
                maps = [
                    torch.zeros((hinted, channels, side, side))
                    for channels, side in zip(MAPS, sides, strict=True)
                ]
                return x.mean((1, 2, 3)), maps

        task = DefaultTask(pictures, [(0.5, 32), (1.0, 64)])
        for progress in (0.0, 0.5, 0.51, 1.0):
            task.losses(Watching(), 0, progress)
        assert [shape[-1] for shape in seen] == [32, 32, 64, 64]
        assert seen[0][0] > sum(PER_BATCH.values())


def test_a_tiny_training_learns_what_the_teacher_sees(pictures: TrainingSet) -> None:
    torch.manual_seed(2)
    task = DefaultTask(pictures, [(1.0, 32)])
    options = LoopOptions(steps=30, learning_rate=3e-3, evaluations=1)
    student = Student(ArtScoreNet(width=8))
    stem = copy.deepcopy([student.network.get_submodule(name).state_dict() for name in RESTING])
    training = Training(student, task, options)
    reports = list(training.run())
    losses = [report.losses["map8"] for report in reports]
    assert sum(losses[-5:]) < 0.8 * sum(losses[:5])
    assert 0 <= reports[-1].figures["auc"] <= 1
    averaged = cast(Student, training.averaged)
    task.recalibrate(averaged.network)
    for trained in (student, averaged):
        for name, before in zip(RESTING, stem, strict=True):
            after = trained.network.get_submodule(name).state_dict()
            assert all(torch.equal(after[key], value) for key, value in before.items())
