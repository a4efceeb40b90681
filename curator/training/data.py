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

from curator.errors import CuratorError
from curator.images.decode import decode
from curator.images.preprocess import EDGE, Preprocess
from curator.training import teacher, texture

KINDS = ("photo", "art", "drawing")
SUFFIXES = {".jpg", ".jpeg", ".png"}
#: How many pictures the components are fitted on.
FITTED = 600

Bytes = npt.NDArray[np.uint8]
Halves = npt.NDArray[np.float16]

_open_array = partial(np.lib.format.open_memmap, mode="w+")


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


def shrink(path: Path) -> Bytes:
    """A picture as it is scored: (224, 224, 3), uint8 RGB."""
    return Preprocess.SQUASH.apply(decode(path.read_bytes(), path))


@dataclass(frozen=True)
class TrainingSet:
    """Cached pictures in memory.

    Attributes
    ----------
    names : N file names
    kinds : (N,) index into `KINDS`
    train : (N,) bool, false where held out
    whole : (N, 224, 224, 3) uint8, the pictures as they are scored
    maps : components of the teacher's maps at strides 8 and 16, each (N, h, w, C) float16
    texture : (N, 7, 7, C) float16, components of the texture of both maps
    logits : (N, 7, 7, 2) float32, by the texture of each map, over `texture.LOGIT_SCALE`
    """

    names: Sequence[str]
    kinds: npt.NDArray[np.int64]
    train: npt.NDArray[np.bool_]
    whole: Bytes
    maps: tuple[Halves, ...]
    texture: Halves
    logits: npt.NDArray[np.float32]

    @property
    def learned(self) -> tuple[npt.NDArray[np.floating], ...]:
        """All maps that a student learns: the teacher's, their texture's and the logits."""
        return (*self.maps, self.texture, self.logits)

    def rows(self, kind: str, train: bool) -> npt.NDArray[np.int64]:
        """Row numbers of one kind's pictures, trained on or held out."""
        return np.flatnonzero((self.kinds == KINDS.index(kind)) & (self.train == train))


def build_cache(folder: Path, cache: Path) -> Iterator[str]:
    """Decode all pictures and look at them with the teacher; yields what it is doing.

    Nothing is done where a finished cache lies already; a broken-off one starts again.
    """
    index = cache / "index.json"
    if index.exists():
        return
    cache.mkdir(parents=True, exist_ok=True)
    pictures = list_pictures(folder)
    yield from _decode(pictures, cache)
    train = np.array([not held_out(picture.path.name) for picture in pictures])
    yield from _look(cache, np.flatnonzero(train))
    kinds = np.array([picture.kind for picture in pictures])
    labels = (kinds == "art").astype(np.float32)
    textures = []
    for stride, ridge in zip(teacher.STRIDES, texture.RIDGES, strict=True):
        yield f"texture at stride {stride}"
        maps = np.load(cache / f"map{stride}.npy")
        known = train & (kinds != "drawing")
        textures.append(texture.texture(maps, stride, labels, known, ridge))
    np.save(cache / "texture.npy", np.concatenate([t.components for t in textures], axis=-1))
    np.save(cache / "logits.npy", np.stack([t.logits for t in textures], axis=-1))
    index.write_text(json.dumps([[p.kind, p.path.name] for p in pictures]), encoding="utf-8")


def _decode(pictures: Sequence[Picture], cache: Path) -> Iterator[str]:
    count = len(pictures)
    whole = _open_array(cache / "whole.npy", dtype=np.uint8, shape=(count, EDGE, EDGE, 3))
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        shrunk = pool.map(shrink, [picture.path for picture in pictures], chunksize=32)
        for row, whole[row] in enumerate(shrunk):
            if row % 1000 == 0:
                yield f"decoded {row} of {count}"
    whole.flush()


def _look(cache: Path, train: npt.NDArray[np.int64]) -> Iterator[str]:
    """Keep the components, fitted on rows that are trained on, of the teacher's maps."""
    whole = np.load(cache / "whole.npy", mmap_mode="r")
    network = teacher.load_teacher()
    sample = np.sort(np.random.default_rng(1).permutation(train)[:FITTED])
    projections = teacher.fit_projections(teacher.maps(network, whole[sample]))
    arrays = [
        _open_array(
            cache / f"map{stride}.npy",
            dtype=np.float16,
            shape=(len(whole), EDGE // stride, EDGE // stride, components),
        )
        for stride, components in zip(teacher.STRIDES, teacher.COMPONENTS, strict=True)
    ]
    done = 0
    for batch in teacher.maps(network, whole):
        end = done + len(batch[0])
        for array, layer, projection in zip(arrays, batch, projections, strict=True):
            array[done:end] = projection(layer)
        done = end
        if done % 1280 == 0:
            yield f"looked at {done} of {len(whole)}"
    for array in arrays:
        array.flush()


def load_cache(cache: Path) -> TrainingSet:
    """The training set that `build_cache` left."""
    entries = json.loads((cache / "index.json").read_text(encoding="utf-8"))
    return TrainingSet(
        names=[name for _, name in entries],
        kinds=np.array([KINDS.index(kind) for kind, _ in entries]),
        train=np.array([not held_out(name) for _, name in entries]),
        whole=np.load(cache / "whole.npy"),
        maps=tuple(np.load(cache / f"map{stride}.npy") for stride in teacher.STRIDES),
        texture=np.load(cache / "texture.npy"),
        logits=(np.load(cache / "logits.npy") / texture.LOGIT_SCALE).astype(np.float32),
    )
