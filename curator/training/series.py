"""Series as what a training step needs: lists of pictures with ranks, drawn, read and varied.

Every picture is decoded once, to the size that is trained on, into one file beside the run;
training then reads pixels. All that is drawn at random depends on the seed, the epoch and the
place in it only, never on threads or on what was drawn before.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from curator.errors import CuratorError, DecodeError
from curator.images.decode import decode
from curator.images.formats import printable, printable_path
from curator.images.preprocess import EDGE
from curator.images.read import read_file
from curator.images.scan import take_stamp
from curator.training.array_file import create_array
from curator.training.labels import DOMAINS, LEVELS, Series

#: Largest rotation to either side, in degrees, as published.
MAX_ROTATION = 15.0
#: How many pictures are decoded ahead of the one that is stored next.
_AHEAD = 128

Pixels = NDArray[np.uint8]


@dataclass(frozen=True)
class RankedList:
    """What one list of the loss is made of: pictures, least artistic first, and their ranks."""

    pictures: tuple[Path, ...]
    ranks: tuple[int, ...]


class PictureFile:
    """Pictures of one size in one file, decoded when they are first asked for.

    Parameters
    ----------
    folder
        Where the file is, or will be.
    side
        Width and height of the stored pictures.

    Attributes
    ----------
    unreadable
        A sentence for each picture that can't be read.
    """

    def __init__(self, folder: Path, side: int = EDGE) -> None:
        self.side = side
        self.unreadable: dict[Path, str] = {}
        self._pixels_path = folder / f"pictures-{side}.npy"
        self._index_path = folder / f"pictures-{side}.json"
        self._rows: dict[Path, int] = {}
        self._pixels: Pixels = np.empty((0, side, side, 3), dtype=np.uint8)

    def prepare(self, paths: Sequence[Path], workers: int = 4) -> Iterator[int]:
        """Decode the pictures, unless the file holds just them already; yields how many are done.

        Raises
        ------
        CuratorError
            The file can't be written.
        """
        stamps = [take_stamp(path) for path in paths]
        index: list[list[object]] = [
            [str(path), stamp and stamp.size, stamp and stamp.mtime_ns]
            for path, stamp in zip(paths, stamps, strict=True)
        ]
        self._rows = {path: row for row, path in enumerate(paths)}
        if not self._load(index):
            try:
                yield from self._build(paths, index, workers)
            except OSError as error:
                self._remove()
                raise CuratorError(
                    f"{self._pixels_path} can't be written ({error.strerror or error}): make room "
                    "or choose another folder."
                ) from error
        yield len(paths)

    def picture(self, path: Path) -> Pixels:
        """Return a prepared picture's pixels, (side, side, 3), RGB."""
        pixels: Pixels = self._pixels[self._rows[path]]
        return pixels

    def _remove(self) -> None:
        """Leave no half of a file on a full disk."""
        for path in (self._index_path, self._pixels_path):
            with suppress(OSError):
                path.unlink(missing_ok=True)

    def _load(self, index: list[list[object]]) -> bool:
        try:
            stored = json.loads(self._index_path.read_text(encoding="utf-8"))
            pixels = np.load(self._pixels_path, mmap_mode="r")
        except (OSError, ValueError):
            return False
        if stored.get("pictures") != index or pixels.shape[0] != len(index):
            return False
        self.unreadable = {Path(path): text for path, text in stored["unreadable"].items()}
        self._pixels = pixels
        return True

    def _build(
        self, paths: Sequence[Path], index: list[list[object]], workers: int
    ) -> Iterator[int]:
        self.unreadable = {}
        # Without its index the file counts as unfinished.
        self._index_path.unlink(missing_ok=True)
        self._pixels_path.parent.mkdir(parents=True, exist_ok=True)
        pixels = create_array(self._pixels_path, (len(paths), self.side, self.side, 3))
        with ThreadPoolExecutor(workers) as pool:
            for start in range(0, len(paths), _AHEAD):
                some = paths[start : start + _AHEAD]
                for row, read in enumerate(pool.map(self._read, some), start):
                    if isinstance(read, str):
                        self.unreadable[paths[row]] = read
                    else:
                        pixels[row] = read
                yield start + len(some)
        pixels.flush()
        text = {str(path): sentence for path, sentence in self.unreadable.items()}
        self._index_path.write_text(
            json.dumps({"pictures": index, "unreadable": text}), encoding="utf-8"
        )
        self._pixels = pixels

    def _read(self, path: Path) -> Pixels | str:
        """Return the pixels as `Preprocess.SQUASH` would make them at this size, or what failed."""
        try:
            picture = decode(read_file(path)[0], path)
        except DecodeError as error:
            # Every series has a 4.png: the whole path tells which.
            return printable_path(path) + str(error).removeprefix(printable(path))
        except OSError as error:
            return f"{printable_path(path)} can't be read ({error.strerror or error})."
        size = (self.side, self.side)
        return np.asarray(picture.resize(size, Image.Resampling.BILINEAR))


def readable(series: Sequence[Series], unreadable: Mapping[Path, str]) -> list[Series]:
    """Return the series without their unreadable pictures, and without those left with one."""
    left = []
    for each in series:
        pictures = {rank: path for rank, path in each.pictures.items() if path not in unreadable}
        if len(pictures) > 1:
            left.append(Series(each.name, each.domain, each.split, pictures))
    return left


def whole_lists(series: Sequence[Series]) -> list[RankedList]:
    """One list a series."""
    return [
        RankedList(tuple(each.pictures.values()), tuple(each.pictures.keys())) for each in series
    ]


def mixed_lists(series: Sequence[Series], rng: np.random.Generator) -> list[RankedList]:
    """As many lists as series, each mixing series of one domain while every rank is kept.

    For each rank on its own, the domain's pictures of that rank are dealt out anew.
    """
    lists = []
    for domain in DOMAINS:
        alike = [each for each in series if each.domain == domain]
        dealt: list[dict[int, Path]] = [{} for _ in alike]
        for rank in range(LEVELS):
            for taker, giver in enumerate(rng.permutation(len(alike))):
                if rank in alike[giver].pictures:
                    dealt[taker][rank] = alike[giver].pictures[rank]
        lists += [
            RankedList(tuple(each.values()), tuple(each.keys())) for each in dealt if len(each) > 1
        ]
    return lists


def epoch_batches(
    series: Sequence[Series], batch_size: int, *, shuffled: bool, seed: int, epoch: int
) -> list[list[RankedList]]:
    """Return an epoch's batches: every list once, in an order of the epoch's own."""
    rng = np.random.default_rng((seed, epoch))
    lists = mixed_lists(series, rng) if shuffled else whole_lists(series)
    order = rng.permutation(len(lists))
    return [
        [lists[number] for number in order[start : start + batch_size]]
        for start in range(0, len(lists), batch_size)
    ]


def varied(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """Mirror a picture half of the time and rotate it by up to 15 degrees, corners black."""
    if rng.random() < 0.5:
        pixels = pixels[:, ::-1]
    angle = rng.uniform(-MAX_ROTATION, MAX_ROTATION)
    picture = Image.fromarray(np.ascontiguousarray(pixels))
    return np.asarray(picture.rotate(angle, Image.Resampling.BILINEAR))
