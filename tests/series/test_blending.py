"""Blending by name and resolution."""

from __future__ import annotations

import pytest
import torch

from curator.errors import CuratorError
from curator.series.blending import (
    Layers,
    blend,
    check_boundary,
    default_boundary,
    is_blended,
    resolution,
)
from tests.series.published_keys import published_channels, published_keys
from tests.series.tiny import SHAPE, random_generator

SOURCE, TARGET = (random_generator(seed).state_dict() for seed in (1, 2))
BOUNDARY = default_boundary(SHAPE.size)


def test_the_ends_are_the_generators_to_the_last_bit() -> None:
    all_source = blend(SOURCE, TARGET, 10, Layers.ALL, BOUNDARY)
    all_target = blend(SOURCE, TARGET, 0, Layers.ALL, BOUNDARY)
    assert all_source.keys() == all_target.keys() == SOURCE.keys()
    assert all(torch.equal(all_source[name], SOURCE[name]) for name in SOURCE)
    assert all(torch.equal(all_target[name], TARGET[name]) for name in SOURCE)


@pytest.mark.parametrize("tenths", range(11))
def test_steps_between_are_the_weighted_mean(tenths: int) -> None:
    blended = blend(SOURCE, TARGET, tenths, Layers.ALL, BOUNDARY)
    for name, value in blended.items():
        expected = tenths / 10 * SOURCE[name] + (1 - tenths / 10) * TARGET[name]
        torch.testing.assert_close(value, expected)


@pytest.mark.parametrize("layers", [Layers.LAST, Layers.FIRST])
def test_other_layers_stay_the_sources(layers: Layers) -> None:
    blended = blend(SOURCE, TARGET, 0, layers, BOUNDARY)
    taken = {name for name in SOURCE if torch.equal(blended[name], TARGET[name])}
    kept = {name for name in SOURCE if torch.equal(blended[name], SOURCE[name])}
    assert taken | kept == SOURCE.keys()
    high = "convs.2.conv.weight", "convs.5.conv.weight", "to_rgbs.2.bias"
    low = "style.1.weight", "input.input", "conv1.conv.weight", "convs.1.conv.weight"
    expected = high if layers is Layers.LAST else low
    assert taken.issuperset(expected)
    assert taken.isdisjoint(low if layers is Layers.LAST else high)


def test_the_order_of_the_weights_does_not_matter() -> None:
    shuffled = {name: TARGET[name] for name in sorted(TARGET, reverse=True)}
    one = blend(SOURCE, TARGET, 3, Layers.LAST, BOUNDARY)
    two = blend(SOURCE, shuffled, 3, Layers.LAST, BOUNDARY)
    assert all(torch.equal(one[name], two[name]) for name in one)


def test_layers_are_the_published_ones_at_256_pixels() -> None:
    """The published code takes weights by position: first are those up to 58 and 92 to 106."""
    names = list(published_keys(published_channels(256)))
    first = {name for at, name in enumerate(names) if at <= 58 or 92 <= at <= 106}
    weights = [name for name in names if not name.startswith("noises.")]
    boundary = default_boundary(256)
    assert {name for name in weights if is_blended(name, Layers.FIRST, boundary)} == first
    assert {name for name in weights if not is_blended(name, Layers.LAST, boundary)} == first


@pytest.mark.parametrize(
    ("name", "edge"),
    [
        ("style.8.bias", 0),
        ("input.input", 4),
        ("to_rgb1.conv.weight", 4),
        ("convs.0.conv.blur.kernel", 8),
        ("convs.1.noise.weight", 8),
        ("convs.11.activate.bias", 256),
        ("to_rgbs.0.bias", 8),
        ("to_rgbs.7.upsample.kernel", 1024),
        ("noises.noise_0", 4),
        ("noises.noise_1", 8),
        ("noises.noise_12", 256),
    ],
)
def test_names_tell_the_resolution(name: str, edge: int) -> None:
    assert resolution(name) == edge


def test_a_name_of_another_network_is_not_guessed_at() -> None:
    with pytest.raises(ValueError, match=r"fc\.weight"):
        resolution("fc.weight")


def test_small_generators_have_a_boundary_of_their_own() -> None:
    assert [default_boundary(size) for size in (32, 64, 128, 256, 1024)] == [8, 16, 32, 32, 32]
    check_boundary(Layers.ALL, 32, 32)
    with pytest.raises(CuratorError, match="above 32 pixels"):
        check_boundary(Layers.LAST, 32, 32)
