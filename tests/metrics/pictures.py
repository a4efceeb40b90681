"""Random pictures and weights that the tests of the metrics share."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image

from curator.metrics.trunks import Trunk, TrunkName

Pixels = NDArray[np.uint8]


def random_pictures(count: int, height: int, width: int, seed: int = 0) -> Pixels:
    """Smooth shapes with some noise, uint8 (N, H, W, 3)."""
    generator = np.random.default_rng(seed)
    coarse = generator.integers(0, 256, (count, 5, 5, 3), dtype=np.uint8)
    smooth = [
        np.asarray(Image.fromarray(each).resize((width, height), Image.Resampling.BICUBIC))
        for each in coarse
    ]
    noise = generator.normal(0, 12, (count, height, width, 3))
    return (np.stack(smooth) + noise).clip(0, 255).astype(np.uint8)


def save_random(folder: Path, name: str, size: tuple[int, int], seed: int = 0) -> Path:
    """Write one random picture of (width, height)."""
    folder.mkdir(parents=True, exist_ok=True)
    Image.fromarray(random_pictures(1, size[1], size[0], seed)[0]).save(folder / name)
    return folder / name


def save_weights(path: Path, name: TrunkName, last: int, *, legacy: bool = False) -> Path:
    """Write random weights of a trunk up to a layer, as torchvision does: more keys than ours."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(11)
        state = Trunk(name, (last,)).state_dict()
    state["classifier.0.bias"] = torch.zeros(3)
    torch.save(state, path, _use_new_zipfile_serialization=not legacy)
    return path
