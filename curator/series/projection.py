"""Projection of pictures into a generator: latents and noise that make it paint them again.

The schedule is that of StyleGAN2's projector (Karras et al. 2020) as published with ArtScore.
What the published code averages over a batch is taken picture by picture here, so a picture's
result does not depend on the others projected with it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from curator.series import generator as networks

#: Tells the distance of pictures from others of the same shape: float (N, 3, H, W) of -1 to 1,
#: twice, to (N,), with gradients. `curator.metrics.lpips.Lpips` on VGG16 is the published one.
Perceptual = Callable[[Tensor, Tensor], Tensor]

#: The loss is taken at no more than this many pixels.
LOSS_EDGE = 256

_SMALLEST_NOISE = 8


@dataclass(frozen=True)
class Schedule:
    """How a projection goes; the defaults are the published ones.

    Attributes
    ----------
    steps : int
    rate : float
        Adam's, at its highest.
    ramp_up, ramp_down : float
        Shares of the steps in which the rate rises and falls.
    jitter : float
        Noise on the latents at the beginning, in deviations of w.
    jitter_ramp : float
        Share of the steps in which it fades.
    noise_weight : float
        Of keeping the noise pictures free of structure.
    mse_weight : float
        Of the mean squared difference.
    """

    steps: int = 1200
    rate: float = 0.1
    ramp_up: float = 0.05
    ramp_down: float = 0.25
    jitter: float = 0.05
    jitter_ramp: float = 0.75
    noise_weight: float = 1e5
    mse_weight: float = 0.0

    def rate_at(self, done: float) -> float:
        """Return the learning rate when a share of the steps, 0 to 1, is done."""
        fall = min(1.0, (1 - done) / self.ramp_down)
        return self.rate * (0.5 - 0.5 * math.cos(math.pi * fall)) * min(1.0, done / self.ramp_up)

    def jitter_at(self, done: float) -> float:
        """Return the noise on the latents, in deviations of w, when this share is done."""
        return self.jitter * max(0.0, 1 - done / self.jitter_ramp) ** 2


@dataclass(frozen=True)
class ProjectionStep:
    """One step done: how many, and the mean distance to the pictures so far."""

    done: int
    distance: float


@dataclass(frozen=True)
class Projection:
    """What a generator paints the pictures from.

    Attributes
    ----------
    latents : Tensor
        (N, style_dim) or, in W+, (N, latents, style_dim).
    noises : tuple[Tensor, ...]
        (N, 1, edge, edge) a layer.
    """

    latents: Tensor
    noises: tuple[Tensor, ...]

    def rows(self, rows: Sequence[int]) -> Projection:
        """Return that of some of the pictures."""
        chosen = list(rows)
        return Projection(self.latents[chosen], tuple(noise[chosen] for noise in self.noises))


def project(
    generator: networks.Generator,
    targets: Tensor,
    perceptual: Perceptual | None,
    seeds: Sequence[int],
    *,
    schedule: Schedule,
    every_layer: bool = False,
    centre: tuple[Tensor, float],
) -> Generator[ProjectionStep, None, Projection]:
    """Project pictures; yields after every step.

    Parameters
    ----------
    generator
        Frozen.
    targets
        (N, 3, E, E), RGB of -1 to 1, E the smaller of the generator's edge and `LOSS_EDGE`.
    perceptual
        None leaves the mean squared difference alone, which needs a weight in `schedule` then.
    seeds
        One a picture: its random numbers depend on nothing else.
    every_layer
        Look for one w a layer (W+) instead of one for all (W).
    centre
        `Generator.mean_latent`: where to start, and the deviation of w.
    """
    start, deviation = centre
    device = targets.device
    randoms = [torch.Generator().manual_seed(seed) for seed in seeds]

    def draw(*shape: int) -> Tensor:
        return torch.stack([torch.randn(shape, generator=each) for each in randoms]).to(device)

    shape = generator.shape
    latents = start.to(device).repeat(len(targets), 1)
    if every_layer:
        latents = latents[:, None].repeat(1, shape.latents, 1)
    latents.requires_grad_()
    noises = [draw(1, edge, edge).requires_grad_() for edge in shape.noise_edges]
    optimiser = torch.optim.Adam([latents, *noises], lr=schedule.rate)
    for step in range(schedule.steps):
        done = step / schedule.steps
        optimiser.param_groups[0]["lr"] = schedule.rate_at(done)
        jitter = draw(*latents.shape[1:]) * (deviation * schedule.jitter_at(done))
        made = generator(latents + jitter, noises)
        distances = _distances(made, targets, perceptual, schedule.mse_weight)
        loss = distances.sum() + schedule.noise_weight * noise_structure(noises)
        optimiser.zero_grad()
        torch.autograd.backward(loss)
        optimiser.step()
        _normalise(noises)
        yield ProjectionStep(step + 1, float(distances.detach().mean()))
    return Projection(latents.detach(), tuple(noise.detach() for noise in noises))


def noise_structure(noises: Sequence[Tensor]) -> Tensor:
    """Return how much neighbouring pixels of noise go together, at every scale, summed.

    Parameters
    ----------
    noises
        (N, 1, edge, edge) each.
    """
    total = noises[0].new_zeros(())
    for noise in noises:
        while True:
            for axis in (2, 3):
                total = total + (noise * noise.roll(1, axis)).mean((1, 2, 3)).square().sum()
            if noise.shape[2] <= _SMALLEST_NOISE:
                break
            noise = F.avg_pool2d(noise, 2)
    return total


def _distances(
    made: Tensor, targets: Tensor, perceptual: Perceptual | None, mse_weight: float
) -> Tensor:
    """How far made pictures, of any multiple of the targets' edge, are from them, (N,)."""
    factor = made.shape[2] // targets.shape[2]
    small = F.avg_pool2d(made, factor) if factor > 1 else made
    distances = mse_weight * (small - targets).square().mean((1, 2, 3))
    return distances if perceptual is None else distances + perceptual(small, targets)


@torch.no_grad()
def _normalise(noises: Sequence[Tensor]) -> None:
    for noise in noises:
        mean, deviation = noise.mean((1, 2, 3), True), noise.std((1, 2, 3), keepdim=True)
        noise.sub_(mean).div_(deviation)
