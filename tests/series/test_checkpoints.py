"""Checkpoints in rosinality's names: read whole, or refused in one sentence."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from curator.errors import ModelError
from curator.series.checkpoints import check_alike, load_generator
from curator.series.generator import Generator, GeneratorShape
from tests.series.published_keys import published_channels, published_keys
from tests.series.tiny import SHAPE, random_generator, save_generator

State = dict[str, torch.Tensor]


@pytest.mark.parametrize("size", [32, 64, 128, 256, 512, 1024])
@pytest.mark.parametrize("multiplier", [1, 2])
def test_names_and_shapes_are_the_published_ones(size: int, multiplier: int) -> None:
    channels = published_channels(size, multiplier)
    with torch.device("meta"):
        generator = Generator(GeneratorShape(512, 8, tuple(channels.values())))
    found = {name: tuple(value.shape) for name, value in generator.state_dict().items()}
    assert found == published_keys(channels)


def test_a_published_checkpoint_round_trips(tmp_path: Path) -> None:
    torch.manual_seed(0)
    keys = published_keys({4: 8, 8: 8, 16: 6, 32: 4}, style_dim=16, mapping_layers=3)
    state = {name: torch.randn(shape) for name, shape in keys.items()}
    path = tmp_path / "550000.pt"
    torch.save({"g_ema": state, "latent_avg": torch.arange(16.0)}, path)
    loaded = load_generator(path)
    assert loaded.generator.shape == GeneratorShape(16, 3, (8, 8, 6, 4))
    assert loaded.latent_average is not None
    assert loaded.latent_average.tolist() == list(range(16))
    found = loaded.generator.state_dict()
    assert found.keys() == state.keys()
    assert all(torch.equal(found[name], value) for name, value in state.items())
    assert not any(value.requires_grad for value in loaded.generator.parameters())


@pytest.mark.parametrize(
    "change",
    [
        lambda state: {f"module.{name}": value for name, value in state.items()},
        lambda state: dict(reversed(state.items())),
        lambda state: {name: value.double() for name, value in state.items()},
    ],
    ids=["DataParallel", "another order", "double precision"],
)
def test_the_same_weights_in_another_dress_are_the_same_generator(
    tmp_path: Path, change: Callable[[State], State]
) -> None:
    generator = random_generator(1)
    torch.save({"g_ema": change(generator.state_dict())}, tmp_path / "a.pt")
    loaded = load_generator(tmp_path / "a.pt").generator
    w = torch.randn(1, SHAPE.style_dim)
    assert torch.equal(loaded(w), generator(w))


def test_a_training_checkpoint_with_its_options_is_read(tmp_path: Path) -> None:
    generator = random_generator(2)
    path = save_generator(tmp_path / "train.pt", generator, d_optim={"state": {}}, ada_aug_p=0.1)
    loaded = load_generator(path)
    assert torch.equal(loaded.generator.input.input, generator.input.input)
    assert loaded.latent_average is None


def test_old_checkpoints_without_noise_and_filters_are_read(tmp_path: Path) -> None:
    state = {
        name: value
        for name, value in random_generator(3).state_dict().items()
        if not name.startswith("noises.") and not name.endswith(".kernel")
    }
    torch.save(state, tmp_path / "old.pt")
    one, two = (load_generator(tmp_path / "old.pt").generator for _ in range(2))
    assert torch.equal(one.convs[0].conv.blur.kernel, random_generator(3).convs[0].conv.blur.kernel)
    w = torch.randn(1, SHAPE.style_dim)
    assert torch.equal(one(w), two(w))


def without(name: str) -> Callable[[State], State]:
    return lambda state: {key: value for key, value in state.items() if key != name}


BAD_STATES: dict[str, tuple[Callable[[State], object], str]] = {
    "no input": (without("input.input"), "input.input is missing"),
    "no weight": (without("convs.3.conv.weight"), "convs.3.conv.weight is missing"),
    "no mapping": (without("style.1.weight"), "style.1.weight is missing"),
    "of another kind": (lambda s: s | {"bands.0": s["input.input"]}, "bands.0 is unknown"),
    "a wrong shape": (lambda s: s | {"conv1.activate.bias": torch.zeros(3)}, "has the shape"),
    "no numbers": (lambda s: s | {"to_rgb1.bias": torch.full((1, 3, 1, 1), torch.nan)}, "damaged"),
    "whole numbers": (lambda s: s | {"noises.noise_0": torch.zeros(1, dtype=torch.long)}, "weight"),
    "not a state": (lambda s: [1, 2], "holds no generator"),
    "an empty one": (lambda s: {}, "input.input is missing"),
}


@pytest.mark.parametrize(("change", "reason"), BAD_STATES.values(), ids=BAD_STATES)
def test_a_checkpoint_with_wrong_weights_is_refused(
    tmp_path: Path, change: Callable[[State], object], reason: str
) -> None:
    torch.save({"g_ema": change(random_generator(4).state_dict())}, tmp_path / "bad.pt")
    with pytest.raises(ModelError, match=reason) as caught:
        load_generator(tmp_path / "bad.pt")
    assert "bad.pt" in str(caught.value)


def test_a_generator_of_16_pixels_is_refused(tmp_path: Path) -> None:
    path = save_generator(tmp_path / "16.pt", random_generator(0, GeneratorShape(4, 1, (2, 2, 2))))
    with pytest.raises(ModelError, match="16 pixels"):
        load_generator(path)


class Code:
    """Runs something when it is unpickled."""

    def __init__(self, trace: Path) -> None:
        self.trace = trace

    def __reduce__(self) -> tuple[object, ...]:
        return Path.touch, (self.trace,)


def test_code_in_a_checkpoint_is_not_run(tmp_path: Path) -> None:
    trace = tmp_path / "was run"
    torch.save({"g_ema": Code(trace)}, tmp_path / "evil.pt")
    with pytest.raises(ModelError, match="holds code"):
        load_generator(tmp_path / "evil.pt")
    assert not trace.exists()


@pytest.mark.parametrize(
    "data", [b"", b"no checkpoint at all", pickle.dumps([1]), b"PK\x03\x04" * 9]
)
def test_other_files_are_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "other.pt").write_bytes(data)
    with pytest.raises(ModelError, match=r"other\.pt"):
        load_generator(tmp_path / "other.pt")


def test_a_file_cut_short_or_missing_is_refused(tmp_path: Path) -> None:
    path = save_generator(tmp_path / "cut.pt", random_generator(5))
    path.write_bytes(path.read_bytes()[:-3000])
    with pytest.raises(ModelError, match="damaged"):
        load_generator(path)
    with pytest.raises(ModelError, match="can't be read"):
        load_generator(tmp_path / "nowhere.pt")


def test_generators_of_two_shapes_are_not_blended() -> None:
    check_alike(SHAPE, GeneratorShape(16, 2, (8, 8, 6, 4)))
    with pytest.raises(ModelError, match=r"32 pixels.*64 pixels"):
        check_alike(SHAPE, GeneratorShape(16, 2, (8, 8, 6, 4, 4)))
