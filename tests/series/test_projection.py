"""Projection: the published schedule, and that it finds its way."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pytest
import torch
from torch import Tensor

from curator.series.projection import (
    Perceptual,
    Projection,
    ProjectionStep,
    Schedule,
    noise_structure,
    project,
)
from tests.series.tiny import SHAPE, random_generator

GENERATOR = random_generator(11)
CENTRE = GENERATOR.mean_latent(1000)


def painted(seed: int) -> Tensor:
    """A picture that the generator can paint, (1, 3, 32, 32)."""
    z = torch.randn(1, SHAPE.style_dim, generator=torch.Generator().manual_seed(seed))
    return GENERATOR(GENERATOR.map(z)).clamp(-1, 1)


def run(
    targets: Tensor,
    seeds: Sequence[int],
    *,
    steps: int = 5,
    perceptual: Perceptual | None = None,
    every_layer: bool = False,
    mse_weight: float = 1.0,
) -> tuple[list[ProjectionStep], Projection]:
    going = project(
        GENERATOR,
        targets,
        perceptual,
        seeds,
        schedule=Schedule(steps=steps, mse_weight=mse_weight),
        every_layer=every_layer,
        centre=CENTRE,
    )
    events = []
    while True:
        try:
            events.append(next(going))
        except StopIteration as end:
            return events, end.value


@pytest.mark.parametrize("every_layer", [False, True])
def test_projecting_comes_closer_to_the_picture(every_layer: bool) -> None:
    target = painted(1)
    events, found = run(target, [1], steps=120, every_layer=every_layer)
    assert [event.done for event in events] == list(range(1, 121))
    assert events[-1].distance < 0.5 * events[0].distance
    made = GENERATOR(found.latents, found.noises)
    assert float((made - target).square().mean()) == pytest.approx(events[-1].distance, rel=0.2)
    assert found.latents.shape == ((1, SHAPE.latents, 16) if every_layer else (1, 16))
    assert [noise.shape[-1] for noise in found.noises] == list(SHAPE.noise_edges)
    for noise in found.noises:
        assert float(noise.mean()) == pytest.approx(0, abs=1e-5)
        assert float(noise.std()) == pytest.approx(1, abs=1e-5)


def test_the_perceptual_loss_that_is_handed_in_is_what_falls() -> None:
    def colour(made: Tensor, wanted: Tensor) -> Tensor:
        return (made.mean((2, 3)) - wanted.mean((2, 3))).square().sum(1)

    target = painted(2)
    events, found = run(target, [0], steps=80, perceptual=colour, mse_weight=0.0)
    assert events[-1].distance < 0.1 * events[0].distance
    made = GENERATOR(found.latents, found.noises)
    assert float(colour(made, target)) < 0.1 * events[0].distance


def test_a_projection_is_the_same_each_time_and_another_by_another_seed() -> None:
    target = painted(3)
    one, two, other = (run(target, [seed])[1] for seed in (5, 5, 6))
    assert torch.equal(one.latents, two.latents)
    assert all(torch.equal(a, b) for a, b in zip(one.noises, two.noises, strict=True))
    assert not torch.allclose(one.latents, other.latents)


def test_a_picture_does_not_depend_on_the_others_of_its_batch() -> None:
    first, second = painted(4), painted(5)
    together = run(torch.cat([first, second]), [7, 8])[1]
    alone = run(second, [8])[1]
    torch.testing.assert_close(together.rows([1]).latents, alone.latents, rtol=1e-3, atol=1e-4)
    for both, one in zip(together.noises, alone.noises, strict=True):
        torch.testing.assert_close(both[1:], one, rtol=1e-3, atol=1e-3)


def test_the_loss_of_a_large_picture_is_taken_at_the_targets_size() -> None:
    """A generator of 32 pixels against targets of 16: as one of 512 against 256."""
    small = torch.nn.functional.avg_pool2d(painted(6), 2)
    events, _ = run(small, [1], steps=60)
    assert events[-1].distance < events[0].distance


def test_the_schedule_is_the_published_one() -> None:
    schedule = Schedule()
    assert schedule.steps == 1200
    assert schedule.noise_weight == 1e5
    assert schedule.rate_at(0) == 0
    assert schedule.rate_at(0.025) == pytest.approx(0.05)
    assert schedule.rate_at(0.05) == pytest.approx(0.1)
    assert schedule.rate_at(0.75) == pytest.approx(0.1)
    assert schedule.rate_at(0.875) == pytest.approx(0.05)
    assert schedule.rate_at(0.9) == pytest.approx(0.1 * (0.5 - 0.5 * math.cos(0.4 * math.pi)))
    assert schedule.rate_at(1) == pytest.approx(0)
    assert schedule.jitter_at(0) == pytest.approx(0.05)
    assert schedule.jitter_at(0.375) == pytest.approx(0.05 / 4)
    assert schedule.jitter_at(0.75) == schedule.jitter_at(1) == 0


def test_noise_structure_is_the_squared_correlation_of_neighbours_at_every_scale() -> None:
    noises = [torch.randn(2, 1, edge, edge, dtype=torch.float64) for edge in (4, 8, 32)]
    expected = 0.0
    for noise in noises:
        for picture in noise[:, 0].numpy():
            while True:
                for axis in (0, 1):
                    expected += (picture * np.roll(picture, 1, axis)).mean() ** 2
                edge = len(picture)
                if edge <= 8:
                    break
                picture = picture.reshape(edge // 2, 2, edge // 2, 2).mean((1, 3))
    assert float(noise_structure(noises)) == pytest.approx(expected)
