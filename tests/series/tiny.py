"""Random generators of 32 pixels, small enough for a test, and pictures to project."""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import torch
from PIL import Image

from curator.series.generator import Generator, GeneratorShape

SHAPE = GeneratorShape(style_dim=16, mapping_layers=2, channels=(8, 8, 6, 4))


def random_generator(seed: int, shape: GeneratorShape = SHAPE) -> Generator:
    """A frozen generator; noise and biases count too, which a fresh one has at zero."""
    torch.manual_seed(seed)
    generator = Generator(shape)
    with torch.no_grad():
        for name, value in generator.named_parameters():
            if name.endswith(("noise.weight", "activate.bias", "bias")):
                value.add_(0.3 * torch.randn_like(value))
    return generator.eval().requires_grad_(False)


def save_generator(path: Path, generator: Generator, **extra: object) -> Path:
    """Write a checkpoint as a training does: weights beside its options."""
    options = argparse.Namespace(size=32, lr=0.002, path="data", distributed=False)
    torch.save({"g_ema": generator.state_dict(), "args": options, **extra}, path)
    return path


def save_noise(path: Path, seed: int, size: tuple[int, int] = (40, 33)) -> Path:
    """Write a picture of smooth random colours."""
    coarse = np.random.default_rng(seed).integers(0, 256, (4, 4, 3), dtype=np.uint8)
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(coarse).resize(size, Image.Resampling.BICUBIC).save(path)
    return path
