"""Pictures and stand-ins that tests share."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from curator.records import (
    Analysis,
    ImageFacts,
    ImageStamp,
    ModelKey,
    PictureBatch,
    Score,
    ScoreEvent,
)

KEY = ModelKey("5c0ee5" * 10 + "beef", "squash-224-v1")


def save_picture(path: Path, level: int = 128, size: tuple[int, int] = (40, 30)) -> Path:
    """Write a plain grey picture; `BrightnessScorer` gives it `level` / 255."""
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", size, (level, level, level)).save(path)
    return path


def stamp_of(path: Path) -> ImageStamp:
    """Return the stamp of a file that is there."""
    status = path.stat()
    return ImageStamp(path, status.st_size, status.st_mtime_ns)


class BrightnessScorer:
    """Scores a picture by its mean brightness, 0 to 1, and counts what it was asked."""

    def __init__(self, key: ModelKey = KEY, batch_size: int = 4) -> None:
        self.key = key
        self.precision = "float32"
        self.batch_size = batch_size
        self.notices: tuple[str, ...] = ()
        self.batches: list[tuple[int, ...]] = []

    @property
    def pictures(self) -> int:
        """How many pictures were scored so far."""
        return sum(shape[0] for shape in self.batches)

    def score(self, batch: PictureBatch) -> NDArray[np.float32]:
        self.batches.append(batch.shape)
        return (batch.mean(axis=(1, 2, 3)) / 255).astype(np.float32)


class BrightnessAnalyst(BrightnessScorer):
    """Analyses too; its features are the mean colours of 28 x 28 fields, and it is sure to 0.02."""

    def analyse(self, batch: PictureBatch) -> Analysis:
        fields = batch.reshape(len(batch), 28, 8, 28, 8, 3).mean(axis=(2, 4)) / 255
        features = fields.reshape(len(batch), -1)[:, :2048].astype(np.float32)
        return Analysis(self.score(batch), features, np.full(len(batch), 0.02, dtype=np.float32))


class MemoryStore:
    """A `ScoreStore` in a dictionary."""

    def __init__(self) -> None:
        self.events: dict[ImageStamp, ScoreEvent] = {}
        self.contents: dict[tuple[str, ModelKey], tuple[ImageFacts, Score]] = {}
        self._lock = threading.Lock()

    def lookup(self, stamps: Sequence[ImageStamp], key: ModelKey) -> list[ScoreEvent | None]:
        with self._lock:
            return [self.events.get(stamp) for stamp in stamps]

    def find_contents(
        self, content_hashes: Sequence[str], key: ModelKey
    ) -> Mapping[str, tuple[ImageFacts, Score]]:
        with self._lock:
            return {
                each: self.contents[each, key]
                for each in content_hashes
                if (each, key) in self.contents
            }

    def record(self, events: Sequence[ScoreEvent], key: ModelKey) -> None:
        with self._lock:
            for event in events:
                if event.transient:
                    continue
                self.events[event.stamp] = event
                if event.facts and event.score:
                    self.contents[event.facts.content_hash, key] = (event.facts, event.score)
