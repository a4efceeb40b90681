"""From pictures and two generators to series folders: a generator that tells of its progress."""

from __future__ import annotations

from collections.abc import Generator as Iteration
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from blake3 import blake3
from numpy.typing import NDArray
from torch import Tensor
from torch.func import functional_call

from curator.errors import DecodeError, DeviceError
from curator.images.formats import printable_path
from curator.images.read import hash_bytes, read_file
from curator.scoring.devices import is_out_of_memory
from curator.series import folders
from curator.series.blending import Layers, blend
from curator.series.generator import Generator
from curator.series.pictures import FolderNames, cut_square, to_picture
from curator.series.projection import LOSS_EDGE, Perceptual, Projection, Schedule, project
from curator.series.steps import TENTHS


@dataclass(frozen=True)
class Recipe:
    """How series are made.

    Attributes
    ----------
    layers : Layers
    boundary : int
        Pixels; see `Layers`.
    every_layer : bool
        Project into W+ instead of W.
    schedule : Schedule
    seed : int
    edge : int
        Of the pictures written, in pixels.
    """

    layers: Layers
    boundary: int
    every_layer: bool
    schedule: Schedule
    seed: int
    edge: int


@dataclass(frozen=True, slots=True)
class Stepped:
    """A projection went on: `pictures` at once are done with `step` of their steps."""

    pictures: int
    step: int
    distance: float


@dataclass(frozen=True, slots=True)
class Made:
    """A series is written."""

    picture: Path
    folder: Path


@dataclass(frozen=True, slots=True)
class Kept:
    """A series was there already."""

    picture: Path
    folder: Path


@dataclass(frozen=True, slots=True)
class Failed:
    """A picture gives no series; `message` is a sentence."""

    picture: Path
    message: str


Event = Stepped | Made | Kept | Failed


@dataclass(frozen=True)
class _Job:
    picture: Path
    data: bytes
    name: str
    pixels: NDArray[np.uint8]

    def seed(self, seed: int) -> int:
        """Its own random numbers, whatever else is made and in which order."""
        digest = blake3(f"{seed} {hash_bytes(self.data)}".encode()).digest()
        return int.from_bytes(digest[:7], "big")


class SeriesMaker:
    """Makes series with two generators of one shape.

    Parameters
    ----------
    source
        A generator of the pictures' own domain.
    target
        One trained from it on the other domain.
    perceptual
        None projects by the mean squared difference alone.
    """

    def __init__(
        self,
        source: Generator,
        target: Generator,
        perceptual: Perceptual | None,
        recipe: Recipe,
        device: torch.device,
    ) -> None:
        self._generator = source.to(device)
        self._source = source.state_dict()
        self._target = {name: value.to(device) for name, value in target.state_dict().items()}
        self._perceptual = perceptual
        self._recipe = recipe
        self._device = device
        self._centre = source.mean_latent(seed=recipe.seed)

    def make(self, pictures: Sequence[Path], out: Path, batch_size: int = 1) -> Iterator[Event]:
        """Make a series of each picture; every picture has one event that is not `Stepped`.

        Parameters
        ----------
        out
            Claimed for these settings (see `folders.claim`).
        batch_size
            How many are projected at a time.

        Raises
        ------
        CuratorError
            If `out` can't be written, or the device's memory is too small.
        """
        names = FolderNames(pictures)
        for start in range(0, len(pictures), batch_size):
            jobs: list[_Job] = []
            for picture in pictures[start : start + batch_size]:
                found = self._prepare(picture, out, names)
                if isinstance(found, _Job):
                    jobs.append(found)
                else:
                    yield found
            # A picture may be listed twice; its series is made once.
            firsts = {job.name: job for job in reversed(jobs)}
            if firsts:
                yield from self._make_batch(list(firsts.values())[::-1], out)
            for job in jobs:
                if firsts[job.name] is not job:
                    yield _judge(job.picture, out / job.name, job.data)

    def _prepare(self, picture: Path, out: Path, names: FolderNames) -> _Job | Kept | Failed:
        try:
            data, _ = read_file(picture)
        except OSError as error:
            reason = error.strerror or error
            return Failed(picture, f"{printable_path(picture)} can't be read ({reason}).")
        name = names.name(picture, data)
        folder = out / name
        if folder.exists():
            return _judge(picture, folder, data)
        edge = min(self._generator.shape.size, LOSS_EDGE)
        try:
            return _Job(picture, data, name, cut_square(data, picture, edge))
        except DecodeError as error:
            return Failed(picture, str(error))

    def _make_batch(self, jobs: Sequence[_Job], out: Path) -> Iterator[Event]:
        with _reproducible(), _memory_sentence(self._device):
            projection = yield from self._project(jobs)
            sound = _sound_rows(projection)
            rows = [row for row, is_sound in enumerate(sound) if is_sound]
            for job, is_sound in zip(jobs, sound, strict=True):
                if not is_sound:
                    yield Failed(job.picture, f"{printable_path(job.picture)} can't be projected.")
            if rows:
                yield from self._write([jobs[row] for row in rows], projection.rows(rows), out)

    def _project(self, jobs: Sequence[_Job]) -> Iteration[Event, None, Projection]:
        pixels = torch.from_numpy(np.stack([job.pixels for job in jobs]))
        steps = project(
            self._generator,
            pixels.permute(0, 3, 1, 2).to(self._device).float() / 127.5 - 1,
            self._perceptual,
            [job.seed(self._recipe.seed) for job in jobs],
            schedule=self._recipe.schedule,
            every_layer=self._recipe.every_layer,
            centre=self._centre,
        )
        while True:
            try:
                step = next(steps)
            except StopIteration as end:
                projection: Projection = end.value
                return projection
            yield Stepped(len(jobs), step.done, step.distance)

    def _write(self, jobs: Sequence[_Job], projection: Projection, out: Path) -> Iterator[Event]:
        try:
            with ExitStack() as stack:
                parts = [stack.enter_context(folders.SeriesPart(out, job.name)) for job in jobs]
                for tenths in TENTHS:
                    for part, pixels in zip(parts, self.paint(projection, tenths), strict=True):
                        part.add(tenths, to_picture(pixels, self._recipe.edge))
                for job, part in zip(jobs, parts, strict=True):
                    part.finish(job.data, job.picture.suffix)
                    yield Made(job.picture, part.folder)
        except OSError as error:
            raise folders.unwritable(out, error) from error

    @torch.no_grad()
    def paint(self, projection: Projection, tenths: int) -> NDArray[np.float32]:
        """Return the pictures of one step, (N, 3, size, size) of about -1 to 1."""
        recipe = self._recipe
        weights = blend(self._source, self._target, tenths, recipe.layers, recipe.boundary)
        arguments = (projection.latents, projection.noises)
        made: Tensor = functional_call(self._generator, weights, arguments)
        return made.float().cpu().numpy()


def _judge(picture: Path, folder: Path, data: bytes) -> Kept | Failed:
    """What a folder of a series' name is: that series, or something to tell of."""
    shown = printable_path(folder)
    if not folder.exists():
        return Failed(picture, f"{printable_path(picture)} can't be projected.")
    if not folders.is_series(folder):
        return Failed(picture, f"{shown} is there but holds no whole series: move it away.")
    if not folders.was_made_from(folder, data):
        return Failed(
            picture,
            f"{shown} was made from another picture than {printable_path(picture)}: rename one, "
            "or move the folder away.",
        )
    return Kept(picture, folder)


def _sound_rows(projection: Projection) -> list[bool]:
    """Which pictures have finite latents and noise."""
    sound = torch.stack(
        [part.flatten(1).isfinite().all(1) for part in (projection.latents, *projection.noises)]
    )
    return [bool(each) for each in sound.all(0)]


@contextmanager
def _reproducible() -> Iterator[None]:
    """Have cuDNN choose the same algorithms every time, and those that add up in one order."""
    with torch.backends.cudnn.flags(enabled=True, benchmark=False, deterministic=True):
        yield


@contextmanager
def _memory_sentence(device: torch.device) -> Iterator[None]:
    try:
        yield
    except (MemoryError, RuntimeError) as error:
        if not is_out_of_memory(error):
            raise
        raise DeviceError(
            f"The memory of the device {device} is too small for so many pictures at a time; "
            "choose a smaller batch size, or the device cpu."
        ) from error
