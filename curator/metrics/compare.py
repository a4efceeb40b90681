"""Pairs in, values out: a generator that the command line and the window iterate. Torch-free.

What measures is handed in (`PairMetric`), so that importing this loads nothing heavy.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from curator.errors import DecodeError
from curator.images.attempt import memory_sentence
from curator.images.formats import printable
from curator.images.isolation import Decoders, shared_decoders
from curator.images.preprocess import EDGE, MAX_RATIO
from curator.images.read import read_file
from curator.images.room import DecodingRoom
from curator.images.wanted import ForScreen
from curator.metrics.catalogue import MetricInfo, metric_info
from curator.metrics.pairs import Pair, Trouble
from curator.records import PairMetric
from curator.scoring.devices import usable_processors

#: Pixels of a picture of medium size: of larger ones fewer are measured at a time.
MEDIUM_PIXELS = 512 * 512

#: Bytes of decoded pictures that may wait for others of their size to fill a batch.
BYTES_WAITING = 256 * 2**20

#: References kept decoded: one may be compared with a whole folder.
_REFERENCES_KEPT = 2

_Pixels = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class PairResult:
    """What became of one pair: a value, or one sentence why there is none.

    Parameters
    ----------
    value
        None when `trouble` is set.
    """

    pair: Pair
    value: float | None = None
    trouble: Trouble | None = None
    sentence: str = ""


class _NoValueError(Exception):
    """A pair can't be measured."""

    def __init__(self, trouble: Trouble, sentence: str) -> None:
        super().__init__(sentence)
        self.trouble = trouble


@dataclass(frozen=True, slots=True)
class _Decoded:
    """A pair's pixels, uint8 (H, W, 3) each, as the metric wants them."""

    pair: Pair
    picture: _Pixels
    reference: _Pixels

    @property
    def shapes(self) -> tuple[tuple[int, ...], tuple[int, ...]]:
        return self.picture.shape, self.reference.shape

    @property
    def size(self) -> int:
        return self.picture.nbytes + self.reference.nbytes


def measure_pairs(
    pairs: Iterable[Pair],
    metric: PairMetric,
    *,
    workers: int | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    decoders: Decoders | None = None,
) -> Iterator[PairResult]:
    """Measure pairs, each exactly once, in the order in which they are done.

    Pictures are measured together with others of the same size; no value depends on which. Many
    pairs may share one reference.

    Parameters
    ----------
    pairs
        Pulled lazily.
    workers
        Threads that read and decode; by default one a processor, 8 at most.
    cancelled
        Asked before every picture and batch; when it is true the generator ends early.
    decoders
        Where pictures are decoded; by default in the processes that the program shares.

    Raises
    ------
    ModelError
        The weights give values that are not numbers.
    """
    count = workers or min(8, usable_processors())
    loading = _Loading(metric_info(metric.name), decoders or shared_decoders())
    pool = ThreadPoolExecutor(count, thread_name_prefix="decode-pairs")
    try:
        waiting = _Waiting(metric)
        for outcome in _decoded(pairs, loading, pool, 2 * count):
            if cancelled():
                return
            if isinstance(outcome, PairResult):
                yield outcome
            else:
                yield from waiting.add(outcome)
        while waiting and not cancelled():
            yield from waiting.measure_fullest()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


class _Waiting:
    """Decoded pairs by their sizes, until a batch of one is full or too much waits."""

    def __init__(self, metric: PairMetric) -> None:
        self._metric = metric
        self._by_shapes: dict[object, list[_Decoded]] = {}
        self._bytes = 0

    def __bool__(self) -> bool:
        return bool(self._by_shapes)

    def add(self, decoded: _Decoded) -> Iterator[PairResult]:
        """Take one more; yields what was measured for it to have room."""
        batch = self._by_shapes.setdefault(decoded.shapes, [])
        batch.append(decoded)
        self._bytes += decoded.size
        if len(batch) >= self._fitting(decoded):
            yield from self._measure(decoded.shapes)
        while self._bytes > BYTES_WAITING:
            yield from self.measure_fullest()

    def measure_fullest(self) -> Iterator[PairResult]:
        """Measure the largest batch as it is."""
        yield from self._measure(max(self._by_shapes, key=lambda key: len(self._by_shapes[key])))

    def _measure(self, shapes: object) -> Iterator[PairResult]:
        batch = self._by_shapes.pop(shapes)
        self._bytes -= sum(decoded.size for decoded in batch)
        yield from _measured(batch, self._metric)

    def _fitting(self, decoded: _Decoded) -> int:
        """Return how many pairs of these sizes take the memory of a batch of medium ones."""
        largest = max(decoded.picture.size, decoded.reference.size) // 3
        return max(1, self._metric.batch_size * MEDIUM_PIXELS // max(MEDIUM_PIXELS, largest))


def _measured(batch: Sequence[_Decoded], metric: PairMetric) -> Iterator[PairResult]:
    """Measure pairs of the same sizes, ever fewer at a time where memory runs short."""
    pictures = np.stack([decoded.picture for decoded in batch])
    references = np.stack([decoded.reference for decoded in batch])
    try:
        values = metric.measure(pictures, references)
    except MemoryError:
        if len(batch) == 1:
            pair = batch[0].pair
            sentence = memory_sentence(pair.path, "save a smaller copy, or measure on the CPU")
            yield PairResult(pair, trouble=Trouble.MEMORY, sentence=sentence)
            return
        half = len(batch) // 2
        yield from _measured(batch[:half], metric)
        yield from _measured(batch[half:], metric)
        return
    for decoded, value in zip(batch, values, strict=True):
        yield PairResult(decoded.pair, float(value))


def _decoded(
    pairs: Iterable[Pair], loading: _Loading, pool: ThreadPoolExecutor, ahead: int
) -> Iterator[_Decoded | PairResult]:
    """Read and decode pairs on the pool, a few ahead of what is asked for, in their order."""
    reference = lru_cache(_REFERENCES_KEPT)(loading.load)

    def decode_pair(pair: Pair) -> _Decoded | PairResult:
        try:
            picture = loading.load(pair.path)
            try:
                decoded = _Decoded(pair, picture, reference(pair.reference))
            except _NoValueError as error:
                raise _NoValueError(error.trouble, f"its reference: {error}") from error
            _check_sizes(decoded, loading.info)
        except _NoValueError as error:
            return PairResult(pair, trouble=error.trouble, sentence=str(error))
        return decoded

    running: deque[Future[_Decoded | PairResult]] = deque()
    for pair in pairs:
        running.append(pool.submit(decode_pair, pair))
        if len(running) >= ahead:
            yield running.popleft().result()
    while running:
        yield running.popleft().result()


class _Loading:
    """Brings pictures to what a metric measures, on any thread."""

    def __init__(self, info: MetricInfo, decoders: Decoders) -> None:
        self.info = info
        self._decoders = decoders
        self._room = DecodingRoom()

    def load(self, path: Path) -> _Pixels:
        """Return a picture's pixels as the metric wants them, or raise `_NoValueError`."""
        name = printable(path)
        try:
            return self._pixels(path, read_file(path)[0])
        except MemoryError as error:  # also the sort that a decoder raises
            raise _NoValueError(Trouble.MEMORY, memory_sentence(path)) from error
        except DecodeError as error:
            raise _NoValueError(Trouble.UNREADABLE, str(error)) from error
        except OSError as error:
            raise _NoValueError(
                Trouble.UNREADABLE,
                f"{name} can't be read ({error.strerror or error}): check its permissions and "
                "that its drive is connected.",
            ) from error

    def _pixels(self, path: Path, data: bytes) -> _Pixels:
        resize, title = self.info.preprocess, self.info.title
        found = self._decoders.decode(data, str(path), resize or ForScreen(), self._room)
        if found.width and min(found.width, found.height) < self.info.min_edge:
            raise _NoValueError(
                Trouble.SHAPE,
                f"{printable(path)} is {found.width}x{found.height} pixels, and {title} needs "
                f"{self.info.min_edge} a side at least.",
            )
        if found.width and resize and _is_thin(resize.output_size((found.width, found.height))):
            raise _NoValueError(
                Trouble.SHAPE,
                f"{printable(path)} is more than {MAX_RATIO} times longer than it is wide, too "
                f"thin for {title}.",
            )
        return found.needed()


def _is_thin(resized: tuple[int, int]) -> bool:
    return max(resized) > EDGE * MAX_RATIO


def _check_sizes(decoded: _Decoded, info: MetricInfo) -> None:
    (height, width, _), (reference_height, reference_width, _) = decoded.shapes
    if not info.same_size or decoded.picture.shape == decoded.reference.shape:
        return
    resized = " once the shorter side is brought to 224" if info.preprocess else ""
    raise _NoValueError(
        Trouble.SIZES,
        f"{printable(decoded.pair.path)} is {width}x{height} pixels and its reference "
        f"{reference_width}x{reference_height}{resized}; {info.title} compares equal sizes only.",
    )
