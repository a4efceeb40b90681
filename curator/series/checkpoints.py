"""Reading of StyleGAN2 checkpoints as rosinality/stylegan2-pytorch writes them."""

from __future__ import annotations

import argparse
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import torch
from blake3 import blake3
from torch import Tensor

from curator.errors import ModelError
from curator.images.formats import printable_path
from curator.series.generator import Generator, GeneratorShape

SMALLEST, LARGEST = 32, 1024

_PARALLEL_PREFIX = "module."  # which nn.DataParallel writes before every key
_ADVICE = "choose a StyleGAN2 checkpoint of rosinality/stylegan2-pytorch (.pt)"
#: Old checkpoints lack these: the filter is always the same, and noise can be drawn anew.
_OPTIONAL = re.compile(r"noises\.noise_\d+|.*\.kernel")
_MAPPING = re.compile(r"style\.(\d+)\.weight")


@dataclass(frozen=True)
class LoadedGenerator:
    """A generator from a file.

    Attributes
    ----------
    generator : Generator
        float32, on the CPU, frozen.
    file_hash : str
        BLAKE3 of the file's bytes, 64 hexadecimal digits.
    latent_average : Tensor or None
        The mean w that the file brings along, (style_dim,).
    """

    generator: Generator
    file_hash: str
    latent_average: Tensor | None


class _NotAGeneratorError(Exception):
    """What is wrong with a file's contents, as the end of the sentence "FILE ..."."""


def load_generator(path: Path) -> LoadedGenerator:
    """Load the `g_ema` of a checkpoint; size and channels are told from its shapes.

    Raises
    ------
    ModelError
        If the file can't be read, is damaged, holds code, or is no such generator.
    """
    content = _read(path)
    state = content.get("g_ema", content)
    average = content.get("latent_avg")
    try:
        weights = _weights(state)
        generator = _filled(_shape(weights), weights)
    except _NotAGeneratorError as error:
        raise ModelError(f"{printable_path(path)} {error}; {_ADVICE}.") from error
    if isinstance(average, Tensor) and average.numel() == generator.shape.style_dim:
        return LoadedGenerator(generator, hash_file(path), average.float().flatten())
    return LoadedGenerator(generator, hash_file(path), None)


def check_alike(source: GeneratorShape, target: GeneratorShape) -> None:
    """Check that two generators can be blended.

    Raises
    ------
    ModelError
        If their shapes differ.
    """
    if source != target:
        raise ModelError(
            f"The two generators differ in shape (source: {_describe(source)}; target: "
            f"{_describe(target)}); choose two that were trained from one another."
        )


def hash_file(path: Path) -> str:
    """Return the BLAKE3 of a file, 64 hexadecimal digits, without reading it into memory."""
    return blake3().update_mmap(path).hexdigest()


def _read(path: Path) -> dict[str, object]:
    """Read a torch file; tensors and plain values only, nothing is run."""
    shown = printable_path(path)
    try:
        file = path.open("rb")
    except OSError as error:
        raise ModelError(
            f"{shown} can't be read ({error.strerror or error}); {_ADVICE}."
        ) from error
    try:
        # Training checkpoints keep their options, a namespace of numbers and strings.
        with file, torch.serialization.safe_globals([argparse.Namespace]):
            content = torch.load(file, map_location="cpu", weights_only=True)
    except Exception as error:  # torch and pickle fail in any way on foreign bytes
        raise ModelError(
            f"{shown} is damaged, holds code, or is no torch file; {_ADVICE}."
        ) from error
    if not isinstance(content, Mapping):
        raise ModelError(f"{shown} holds no weights; {_ADVICE}.")
    return {str(key): value for key, value in content.items()}


def _weights(state: object) -> dict[str, Tensor]:
    if not isinstance(state, Mapping):
        raise _NotAGeneratorError("holds no generator")
    weights = {}
    for key, value in state.items():
        name = str(key).removeprefix(_PARALLEL_PREFIX)
        if not isinstance(value, Tensor) or not value.is_floating_point():
            raise _NotAGeneratorError(f"is no StyleGAN2 generator ({name} is not a weight)")
        weights[name] = value.float()
        if not bool(torch.isfinite(weights[name]).all()):
            raise _NotAGeneratorError(f"is damaged ({name} has values that are not numbers)")
    return weights


def _shape(weights: Mapping[str, Tensor]) -> GeneratorShape:
    """Tell the shape from a few weights; whether the others fit is checked afterwards."""

    def axis(name: str, number: int) -> int:
        if name not in weights or weights[name].ndim <= number:
            raise _NotAGeneratorError(f"is no StyleGAN2 generator ({name} is missing)")
        return weights[name].shape[number]

    channels = [axis("input.input", 1)]
    while f"to_rgbs.{len(channels) - 1}.bias" in weights:
        channels.append(axis(f"convs.{2 * (len(channels) - 1)}.conv.weight", 1))
    layers = sum(_MAPPING.fullmatch(name) is not None for name in weights)
    shape = GeneratorShape(axis("style.1.weight", 0), layers, tuple(channels))
    if not SMALLEST <= shape.size <= LARGEST:
        raise _NotAGeneratorError(
            f"makes pictures of {shape.size} pixels, which is not {SMALLEST} to {LARGEST}"
        )
    return shape


def _filled(shape: GeneratorShape, weights: Mapping[str, Tensor]) -> Generator:
    with torch.device("meta"):
        expected = {name: value.shape for name, value in Generator(shape).state_dict().items()}
    missing = expected.keys() - weights.keys()
    if needed := sorted(name for name in missing if not _OPTIONAL.fullmatch(name)):
        raise _NotAGeneratorError(f"is no StyleGAN2 generator ({needed[0]} is missing)")
    if unknown := weights.keys() - expected.keys():
        raise _NotAGeneratorError(f"is no StyleGAN2 generator ({min(unknown)} is unknown)")
    for name, value in weights.items():
        if value.shape != expected[name]:
            raise _NotAGeneratorError(
                f"is no StyleGAN2 generator ({name} has the shape {tuple(value.shape)} "
                f"instead of {tuple(expected[name])})"
            )
    generator = _seeded(shape)
    generator.load_state_dict(dict(weights), strict=False)
    return generator.eval().requires_grad_(False)


def _seeded(shape: GeneratorShape) -> Generator:
    """A generator whose random parts are the same every time."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        return Generator(shape)


def _describe(shape: GeneratorShape) -> str:
    return (
        f"{shape.size} pixels, {shape.mapping_layers} mapping layers, w of {shape.style_dim}, "
        f"channels {'-'.join(map(str, shape.channels))}"
    )
