"""The training pictures of the default model: listed, split, and cached as crops with features.

Decoding and the teacher run once; training then reads uint8 arrays in memory.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import numpy.typing as npt
from blake3 import blake3
from PIL import Image

from curator.errors import CuratorError
from curator.images.decode import decode
from curator.images.preprocess import EDGE, Preprocess
from curator.training import teacher

KINDS = ("photo", "art", "drawing")
SUFFIXES = {".jpg", ".jpeg", ".png"}
CROP_SIDE = 160
CROPS = 5

Bytes = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Picture:
    """A training picture and its kind, one of `KINDS`."""

    path: Path
    kind: str


def list_pictures(folder: Path) -> list[Picture]:
    """Pictures of ``folder/KIND/``, by kind and name."""
    pictures = [
        Picture(path, kind)
        for kind in KINDS
        for path in sorted((folder / kind).glob("*"))
        if path.suffix.lower() in SUFFIXES
    ]
    if not pictures:
        raise CuratorError(
            f"There are no training pictures in {folder}: it needs the folders {', '.join(KINDS)}."
        )
    return pictures


def held_out(name: str, share: float = 0.1) -> bool:
    """Whether the picture of this file name is kept from training, by a hash of the name."""
    number = int.from_bytes(blake3(name.encode()).digest()[:8], "big")
    return number < share * 2**64


def crop_boxes(
    width: int, height: int, count: int, rng: np.random.Generator
) -> list[tuple[float, float, float, float]]:
    """Boxes (left, top, right, bottom) in pixels: the whole picture, then random crops.

    A crop holds 0.2 to 1 of the area, its aspect off the picture's by up to 4:3.
    """
    boxes = [(0.0, 0.0, float(width), float(height))]
    while len(boxes) < count:
        area, aspect = rng.uniform(0.2, 1), np.exp(rng.uniform(-1, 1) * np.log(4 / 3))
        w = width * min(1.0, float(np.sqrt(area * aspect)))
        h = height * min(1.0, float(np.sqrt(area / aspect)))
        left, top = rng.uniform(0, width - w), rng.uniform(0, height - h)
        boxes.append((left, top, left + w, top + h))
    return boxes


def cut(path: Path, crops: int = CROPS) -> tuple[Bytes, Bytes]:
    """The whole picture at 224 x 224 and its crops at 160 x 160, the first one whole.

    Returns
    -------
    arrays, (224, 224, 3) and (crops, 160, 160, 3), uint8 RGB
    """
    picture = decode(path.read_bytes(), path)
    seed = int.from_bytes(blake3(path.name.encode()).digest()[:8], "big")
    boxes = crop_boxes(*picture.size, crops, np.random.default_rng(seed))
    size = (CROP_SIDE, CROP_SIDE)
    cuts = [np.asarray(picture.resize(size, Image.Resampling.BILINEAR, box=box)) for box in boxes]
    return Preprocess.SQUASH.apply(picture), np.stack(cuts)


@dataclass(frozen=True)
class TrainingSet:
    """Cached pictures in memory.

    Attributes
    ----------
    names : N file names
    kinds : (N,) index into `KINDS`
    train : (N,) bool, false where held out
    whole : (N, 224, 224, 3) uint8, the pictures as they are scored
    crops : (N, K, 160, 160, 3) uint8
    targets : (N, K, C) float32, principal components of the teacher's features of the crops
    art : (N, K) float32, how likely the teacher's features make each crop art, 0..1
    """

    names: Sequence[str]
    kinds: npt.NDArray[np.int64]
    train: npt.NDArray[np.bool_]
    whole: Bytes
    crops: Bytes
    targets: npt.NDArray[np.float32]
    art: npt.NDArray[np.float32]

    def rows(self, kind: str, train: bool) -> npt.NDArray[np.int64]:
        """Row numbers of one kind's pictures, trained on or held out."""
        return np.flatnonzero((self.kinds == KINDS.index(kind)) & (self.train == train))


def build_cache(folder: Path, cache: Path) -> Iterator[str]:
    """Decode, crop and compute features of all pictures; yields what it is doing.

    Nothing is done where a finished cache lies already; a broken-off one starts again.
    """
    index = cache / "index.json"
    if index.exists():
        return
    cache.mkdir(parents=True, exist_ok=True)
    pictures = list_pictures(folder)
    count = len(pictures)
    open_array = partial(np.lib.format.open_memmap, mode="w+")
    shape = (CROP_SIDE, CROP_SIDE, 3)
    whole = open_array(cache / "whole.npy", dtype=np.uint8, shape=(count, EDGE, EDGE, 3))
    crops = open_array(cache / "crops.npy", dtype=np.uint8, shape=(count, CROPS, *shape))
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        cuts = pool.map(cut, [picture.path for picture in pictures], chunksize=32)
        for row, (whole[row], crops[row]) in enumerate(cuts):
            if row % 1000 == 0:
                yield f"cut {row} of {count}"
    features = open_array(
        cache / "features.npy", dtype=np.float16, shape=(count * CROPS, teacher.FEATURES)
    )
    done = 0
    for batch in teacher.features(teacher.load_teacher(), crops.reshape(-1, *shape)):
        features[done : done + len(batch)] = batch
        done += len(batch)
        if done % 6400 == 0:
            yield f"features of {done} of {len(features)}"
    features.flush()
    index.write_text(json.dumps([[p.kind, p.path.name] for p in pictures]), encoding="utf-8")


def load_cache(cache: Path) -> TrainingSet:
    """The training set that `build_cache` left; the components are fitted on what is trained."""
    entries = json.loads((cache / "index.json").read_text(encoding="utf-8"))
    names = [name for _, name in entries]
    kinds = np.array([KINDS.index(kind) for kind, _ in entries])
    train = np.array([not held_out(name) for name in names])
    features = np.load(cache / "features.npy").reshape(len(names), -1, teacher.FEATURES)
    centre, projection = teacher.principal_components(features[train].reshape(-1, teacher.FEATURES))
    targets = (features.astype(np.float32) - centre) @ projection
    labels = (kinds == KINDS.index("art")).astype(np.float32)
    art = teacher.art_probabilities(targets, labels, train & (kinds != KINDS.index("drawing")))
    whole, crops = np.load(cache / "whole.npy"), np.load(cache / "crops.npy")
    return TrainingSet(names, kinds, train, whole, crops, targets, art)
