"""The generator against the paper's formulas, written once more without torch."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from curator.series.filters import make_kernel, upfirdn2d
from curator.series.generator import Generator, GeneratorShape
from tests.series.reference import Reference, upfirdn
from tests.series.tiny import SHAPE, random_generator


def reference_of(generator: Generator) -> Reference:
    return Reference({k: v.double().numpy() for k, v in generator.state_dict().items()})


@pytest.mark.parametrize(
    ("up", "down", "pad"),
    [
        (1, 1, (0, 0)),
        (2, 1, (2, 1)),
        (1, 2, (1, 1)),
        (3, 2, (0, 4)),
        (2, 1, (-1, 2)),
        (1, 1, (3, -2)),
    ],
)
def test_resampling_equals_a_sum_over_pixels(up: int, down: int, pad: tuple[int, int]) -> None:
    random = np.random.default_rng(up * 10 + down)
    x = random.normal(size=(2, 3, 7, 6))
    kernel = random.normal(size=(4, 4))  # neither symmetric nor separable
    found = upfirdn2d(torch.from_numpy(x), torch.from_numpy(kernel), up, down, pad).numpy()
    expected = [[upfirdn(channel, kernel, up, down, pad) for channel in each] for each in x]
    np.testing.assert_allclose(found, expected, atol=1e-12)


def test_doubling_keeps_a_plain_colour_plain() -> None:
    plain = torch.full((1, 3, 8, 8), 0.7)
    doubled = upfirdn2d(plain, make_kernel(gain=4.0), up=2, pad=(2, 1))
    assert doubled.shape == (1, 3, 16, 16)
    torch.testing.assert_close(doubled[:, :, 2:-2, 2:-2], torch.full((1, 3, 12, 12), 0.7))


def test_pictures_equal_those_of_the_modulated_weights() -> None:
    generator = random_generator(1)
    torch.manual_seed(2)
    w = torch.randn(3, SHAPE.latents, SHAPE.style_dim)
    noises = [torch.randn(3, 1, edge, edge) for edge in SHAPE.noise_edges]
    found = generator(w, noises).numpy()
    reference = reference_of(generator)
    for row in range(3):
        expected = reference.paint(
            w[row].double().numpy(), [noise[row, 0].double().numpy() for noise in noises]
        )
        assert expected.std() > 0.1
        np.testing.assert_allclose(found[row], expected, atol=1e-4 * np.abs(expected).max())


def test_mapping_equals_the_formula_and_one_w_serves_all_layers() -> None:
    generator = random_generator(3)
    z = torch.randn(2, SHAPE.style_dim, generator=torch.Generator().manual_seed(4))
    reference = reference_of(generator)
    w = generator.map(z)
    for row in range(2):
        expected = reference.map(z[row].double().numpy(), SHAPE.mapping_layers)
        np.testing.assert_allclose(w[row].numpy(), expected, rtol=1e-3, atol=1e-5)
    every_layer = w[:, None].repeat(1, SHAPE.latents, 1)
    torch.testing.assert_close(generator(w), generator(every_layer))


def test_stored_noise_is_used_where_none_is_given() -> None:
    generator = random_generator(5)
    w = torch.randn(1, SHAPE.style_dim)
    stored = [generator.state_dict()[f"noises.noise_{n}"] for n in range(len(SHAPE.noise_edges))]
    assert torch.equal(generator(w), generator(w, stored))
    assert not torch.allclose(generator(w), generator(w, [2 * noise for noise in stored]))


def test_truncation_draws_towards_the_mean() -> None:
    generator = random_generator(6)
    z = torch.randn(5, SHAPE.style_dim)
    mean, deviation = generator.mean_latent()
    full = generator.map(z)
    torch.testing.assert_close(generator.map(z, 0.0), mean.expand(5, -1))
    torch.testing.assert_close(generator.map(z, 0.5), (mean + full) / 2)
    centre = torch.ones(SHAPE.style_dim)
    torch.testing.assert_close(generator.map(z, 0.25, centre), 0.75 + 0.25 * full)
    assert deviation > 0


def test_mean_latent_is_that_of_as_many_samples_and_the_same_each_time() -> None:
    generator = random_generator(7)
    z = torch.randn(3000, SHAPE.style_dim, generator=torch.Generator().manual_seed(9))
    w = generator.map(z)
    mean, deviation = generator.mean_latent(3000, seed=9)
    torch.testing.assert_close(mean, w.mean(0))
    assert deviation == pytest.approx(float((w - w.mean(0)).norm(dim=1).square().mean().sqrt()))
    assert torch.equal(mean, generator.mean_latent(3000, seed=9)[0])
    assert not torch.equal(mean, generator.mean_latent(3000, seed=10)[0])


@pytest.mark.parametrize(("size", "resolutions"), [(32, 4), (256, 7), (1024, 9)])
def test_a_shape_tells_size_latents_and_noise(size: int, resolutions: int) -> None:
    shape = GeneratorShape(8, 1, (2,) * resolutions)
    assert shape.size == size
    assert shape.latents == 2 * np.log2(size) - 2
    assert shape.noise_edges == tuple(2 ** ((n + 5) // 2) for n in range(2 * resolutions - 1))
