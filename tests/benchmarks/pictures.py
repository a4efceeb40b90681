"""Pictures to measure with: as costly to decode as real ones, the same in every run."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image


def make_pictures(folder: Path, count: int, *, png_edge: int = 512, jpeg_edge: int = 768) -> None:
    """Fill `folder` with `count` different pictures, every other one a PNG and a JPEG.

    Clouds of noise at several scales compress about as real pictures do; flat ones would not.
    """
    folder.mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng(20)
    for number in range(count):
        is_png = number % 2 == 0
        picture = clouds(random, png_edge if is_png else jpeg_edge)
        if is_png:
            picture.save(folder / f"{number:05}.png", compress_level=1)
        else:
            picture.save(folder / f"{number:05}.jpg", quality=90)


def clouds(random: np.random.Generator, edge: int) -> Image.Image:
    """Return one picture of clouds, `edge` pixels wide and high."""
    total = np.zeros((edge, edge, 3), dtype=np.float32)
    for cells, weight in ((4, 0.5), (16, 0.25), (64, 0.15), (edge // 2, 0.05)):
        grain = random.integers(0, 256, (cells, cells, 3), dtype=np.uint8)
        scaled = Image.fromarray(grain).resize((edge, edge), Image.Resampling.BICUBIC)
        total += weight * np.asarray(scaled, dtype=np.float32)
    return Image.fromarray(np.clip(total, 0, 255).astype(np.uint8))
