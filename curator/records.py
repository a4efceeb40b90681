"""The program's vocabulary: frozen records and the protocols between its rooms.

Nothing here imports a third-party package other than numpy, and nothing here does any work.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

#: A batch of preprocessed pictures: uint8 (N, H, W, 3), RGB, 0 to 255.
PictureBatch = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class ImageStamp:
    """A path with what the file system says of it; equal stamps mean an unchanged file.

    Parameters
    ----------
    path
        Absolute path. May hold surrogate escapes where a name is not UTF-8.
    size
        Bytes.
    mtime_ns
        Modification time in nanoseconds since the epoch.
    """

    path: Path
    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class ImageFacts:
    """What a file's bytes alone decide.

    Parameters
    ----------
    content_hash
        BLAKE3 of the whole file, 64 hexadecimal digits.
    width, height
        Pixels, after EXIF orientation.
    """

    content_hash: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class ModelKey:
    """What a score depends on besides the picture: the model's hash and the preprocess version."""

    model_hash: str
    preprocess: str


@dataclass(frozen=True, slots=True)
class ScoreKey:
    """What a stored score is keyed by; paths play no part in it."""

    content_hash: str
    model: ModelKey


@dataclass(frozen=True, slots=True)
class Score:
    """One ArtScore. Only its order among scores of the same `ModelKey` has meaning.

    Parameters
    ----------
    value
        The network's output, unbounded, higher is more like art.
    precision
        "float32" or "bfloat16": what the engine computed in.
    """

    value: float
    precision: str


@dataclass(frozen=True, slots=True, eq=False)
class Insight:
    """What is kept of a picture beside its score, in some two kilobytes.

    Parameters
    ----------
    embedding
        int8 (2048,): the backbone's features divided by `scale` and rounded. They tell the style
        of a picture rather than what is where in it.
    scale
        What one step of the embedding stands for.
    deviation
        Standard deviation that the head's dropout gives the score; None of a head without one.
    layout
        int8 (196,): brightness less its mean, row by row in 14 x 14 fields, in steps of any size.
    """

    embedding: NDArray[np.int8]
    scale: float
    deviation: float | None
    layout: NDArray[np.int8]


@dataclass(frozen=True, slots=True, eq=False)
class Insights:
    """Many contents' `Insight`, as columns. Without a deviation it is NaN.

    Parameters
    ----------
    content_hashes
        N of them, each once.
    embeddings
        int8 (N, 2048).
    scales, deviations
        float32 (N,).
    layouts
        int8 (N, 196).
    """

    content_hashes: tuple[str, ...]
    embeddings: NDArray[np.int8]
    scales: NDArray[np.float32]
    deviations: NDArray[np.float32]
    layouts: NDArray[np.int8]


@dataclass(frozen=True, slots=True)
class Marks:
    """What a person thinks of a content: its stars, flag and colour label.

    Parameters
    ----------
    stars
        0 (not rated) to 5.
    flag
        -1 rejected, 1 picked, else 0.
    color
        0 none, else 1 to 6: red, orange, yellow, green, blue, purple.
    """

    stars: int = 0
    flag: int = 0
    color: int = 0


@dataclass(frozen=True, slots=True)
class Generation:
    """How a picture was generated, as its file tells.

    Parameters
    ----------
    tool
        "A1111", "Forge", "ComfyUI", "InvokeAI", "NovelAI" or another generator's name; "" where
        the file tells of none, and then nothing else is set.
    checkpoint
        The model's bare name, without folders and ending.
    sampler
        With its noise schedule where that is not the usual one.
    steps, cfg
        None where the file doesn't tell.
    seed
        In digits: seeds have up to 64 bits.
    loras
        Names (bare as the checkpoint's) with weights.
    raw
        What was read, cut to a few kilobytes.
    parser_version
        Of the reader; what an older one read is worth reading again.
    """

    tool: str = ""
    prompt: str = ""
    negative_prompt: str = ""
    checkpoint: str = ""
    sampler: str = ""
    steps: int | None = None
    cfg: float | None = None
    seed: str = ""
    loras: tuple[tuple[str, float], ...] = ()
    raw: str = ""
    parser_version: int = 0


@dataclass(frozen=True, slots=True)
class ScoreEvent:
    """What became of one file: scored (now or earlier) or unreadable, never both.

    Parameters
    ----------
    stamp
        The stamp the result belongs to, taken from the open file when it was read.
    facts
        None when the file could not be read or decoded.
    score
        None when `error` is set.
    error
        One plain sentence, or None.
    transient
        The error is not the bytes' own but the file system's (permission, a drive that went
        away), the memory's or the preprocess's: it is not remembered, and the next run tries
        again.
    cached
        The result was in the library: by stamp, or by content after a move or a copy.
    insight
        Only on its way from the scorer to the library; whoever is told of a score gets None, so
        that a hundred thousand events stay small.
    generation
        As `insight` only on its way to the library; None where the file was not looked at for it.
    """

    stamp: ImageStamp
    facts: ImageFacts | None = None
    score: Score | None = None
    error: str | None = None
    transient: bool = False
    cached: bool = False
    insight: Insight | None = field(default=None, compare=False, repr=False)
    generation: Generation | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class Analysis:
    """A batch's scores with what else one pass through the network tells.

    Parameters
    ----------
    values
        float32 (N,), the scores.
    embeddings
        float32 (N, 2048), the backbone's features.
    deviations
        float32 (N,), standard deviations of the scores; None of a head without dropout.
    """

    values: NDArray[np.float32]
    embeddings: NDArray[np.float32]
    deviations: NDArray[np.float32] | None


class Scorer(Protocol):
    """Scores batches of preprocessed pictures. Implemented by `curator.scoring`."""

    @property
    def key(self) -> ModelKey: ...

    @property
    def precision(self) -> str: ...

    @property
    def batch_size(self) -> int:
        """How many pictures of one shape the device likes at a time."""
        ...

    def score(self, batch: PictureBatch) -> NDArray[np.float32]:
        """Score uint8 (N, H, W, 3) RGB pictures; returns float32 (N,)."""
        ...


@runtime_checkable
class Analyst(Protocol):
    """A scorer that can tell more than the score, which not every engine can."""

    def analyse(self, batch: PictureBatch) -> Analysis:
        """Analyse uint8 (N, H, W, 3) RGB pictures; the values are those of `score`."""
        ...


@runtime_checkable
class SeveralAtOnce(Protocol):
    """A scorer that may be called on as many threads as one likes."""

    @property
    def lanes(self) -> int:
        """How many batches it works on at once; the others wait. May grow when a model loads."""
        ...


@runtime_checkable
class Neighbour(Protocol):
    """A scorer that lets other programs go first."""

    def waits_for(self) -> str:
        """Return what scoring had better wait for, in one sentence, or "" when it may go on."""
        ...


class PairMetric(Protocol):
    """Measures batches of pictures against their references. Implemented by `curator.metrics`."""

    @property
    def name(self) -> str:
        """The metric's name, a key of `curator.metrics.catalogue.METRICS`."""
        ...

    @property
    def batch_size(self) -> int:
        """How many pairs of medium size the device likes at a time."""
        ...

    def measure(self, pictures: PictureBatch, references: PictureBatch) -> NDArray[np.float64]:
        """Measure pictures, uint8 (N, H, W, 3), RGB, against references; returns float64 (N,).

        References are of the pictures' size, except where the metric compares any sizes.

        Raises
        ------
        MemoryError
            With fewer pairs at a time there might be enough.
        """
        ...


class ScoreStore(Protocol):
    """Remembers scores. Implemented by `curator.library`; every method is safe on any thread."""

    def lookup(self, stamps: Sequence[ImageStamp], key: ModelKey) -> list[ScoreEvent | None]:
        """Return for each stamp what is known of exactly that stamp, or None."""
        ...

    def find_contents(
        self, content_hashes: Sequence[str], key: ModelKey
    ) -> Mapping[str, tuple[ImageFacts, Score]]:
        """Return the contents among `content_hashes` that have a score under `key`."""
        ...

    def record(self, events: Sequence[ScoreEvent], key: ModelKey) -> None:
        """Keep events (in one transaction); transient errors are skipped."""
        ...
