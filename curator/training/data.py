"""The training pictures of the default model: listed, split, and cached as crops with features.

Decoding and the teacher run once; training then reads uint8 arrays in memory.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from blake3 import blake3

from curator.errors import CuratorError
from curator.images.decode import decode
from curator.images.preprocess import EDGE, Preprocess
from curator.training.array_file import create_array
from curator.training.lessons import Lessons, fit_lessons, load_lessons, save_lessons

KINDS = ("photo", "art", "drawing")
SUFFIXES = {".jpg", ".jpeg", ".png"}

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
    lessons : what the teacher makes of pictures
    logits : (N, 2) float32, of being art, as the texture of each map tells, over `LOGIT_SCALE`
    """

    names: Sequence[str]
    kinds: npt.NDArray[np.int64]
    train: npt.NDArray[np.bool_]
    whole: Bytes
    lessons: Lessons
    logits: npt.NDArray[np.float32]

    def rows(self, kind: str, train: bool) -> npt.NDArray[np.int64]:
        """Row numbers of one kind's pictures, trained on or held out."""
        return np.flatnonzero((self.kinds == KINDS.index(kind)) & (self.train == train))


def build_cache(folder: Path, cache: Path) -> Iterator[str]:
    """Decode all pictures and look at them with the teacher; yields what it is doing.

    Nothing is done where a finished cache lies already; a broken-off one starts again.

    Raises
    ------
    CuratorError
        There are no pictures, or there is too little room for them.
    """
    index = cache / "index.json"
    if index.exists():
        return
    cache.mkdir(parents=True, exist_ok=True)
    pictures = list_pictures(folder)
    yield from _decode(pictures, cache)
    train = np.array([not held_out(picture.path.name) for picture in pictures])
    kinds = np.array([picture.kind for picture in pictures])
    yield "fitting the teacher"
    whole = np.load(cache / "whole.npy")
    lessons, logits = fit_lessons(
        whole, (kinds == "art").astype(np.float32), train & (kinds != "drawing")
    )
    save_lessons(lessons, cache / "lessons.npz")
    np.save(cache / "logits.npy", logits)
    index.write_text(json.dumps([[p.kind, p.path.name] for p in pictures]), encoding="utf-8")


def _decode(pictures: Sequence[Picture], cache: Path) -> Iterator[str]:
    count = len(pictures)
    try:
        whole = create_array(cache / "whole.npy", (count, EDGE, EDGE, 3))
    except OSError as error:
        raise CuratorError(
            f"{cache / 'whole.npy'} can't be written ({error.strerror or error}): make room or "
            "choose another folder."
        ) from error
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        shrunk = pool.map(shrink, [picture.path for picture in pictures], chunksize=32)
        for row, whole[row] in enumerate(shrunk):
            if row % 1000 == 0:
                yield f"decoded {row} of {count}"
    whole.flush()


def load_cache(cache: Path) -> TrainingSet:
    """The training set that `build_cache` left."""
    entries = json.loads((cache / "index.json").read_text(encoding="utf-8"))
    return TrainingSet(
        names=[name for _, name in entries],
        kinds=np.array([KINDS.index(kind) for kind, _ in entries]),
        train=np.array([not held_out(name) for _, name in entries]),
        whole=np.load(cache / "whole.npy"),
        lessons=load_lessons(cache / "lessons.npz"),
        logits=np.load(cache / "logits.npy"),
    )
