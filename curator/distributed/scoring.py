"""Scores what reading tasks prepared: what an actor does, one a GPU or a few a CPU machine."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from curator.export.files import replacing
from curator.images.preprocess import Preprocess
from curator.records import PictureBatch
from curator.scoring.deferred import DeferredScorer, open_scorer
from curator.scoring.models import ModelInfo
from curator.settings import cache_dir

#: What only travels between reading and scoring.
_LEFT_BEHIND = ["pixels", "pixel_rows"]


@dataclass(frozen=True, slots=True)
class Engine:
    """How every actor scores.

    Parameters
    ----------
    info
        The model, as its name is on the machine that began the job.
    threads
        For computing on a CPU.
    """

    info: ModelInfo
    preprocess: Preprocess
    device: str
    precision: str
    batch_size: int
    threads: int


class ScoringActor:
    """Has a model loaded, and adds scores to rows.

    Parameters
    ----------
    model
        A reference to the model file's bytes in Ray's object store: the machines of a cluster
        need not share a disk.

    Raises
    ------
    ModelError, DeviceError
        When the first batch is scored.
    """

    def __init__(self, model: Any, engine: Engine) -> None:
        import torch

        torch.set_num_threads(engine.threads)
        path = _kept_here(model, engine.info)
        self._scorer = open_scorer(
            replace(engine.info, path=path),
            preprocess=engine.preprocess,
            device=engine.device,
            precision=engine.precision,
            batch_size=engine.batch_size,
        )

    def __call__(self, batch: pa.Table) -> pa.Table:
        values: list[float | None] = [None] * len(batch)
        for numbers, pictures in _by_shape(batch):
            for number, value in zip(numbers, _scores(self._scorer, pictures), strict=True):
                values[number] = float(value)
        precision = self._scorer.precision
        told = [None if value is None else precision for value in values]
        return (
            batch.drop_columns(_LEFT_BEHIND)
            .append_column("art_score", pa.array(values, pa.float64()))
            .append_column("precision", pa.array(told, pa.string()))
        )


def _scores(scorer: DeferredScorer, pictures: PictureBatch) -> NDArray[np.float32]:
    """Score as many batches side by side as the engine works on."""
    scorer.warm()
    size = scorer.batch_size
    parts = [pictures[start : start + size] for start in range(0, len(pictures), size)]
    with ThreadPoolExecutor(scorer.lanes) as pool:
        return np.concatenate(list(pool.map(scorer.score, parts)))


def _by_shape(batch: pa.Table) -> Iterator[tuple[list[int], PictureBatch]]:
    """Give the pictures of each shape as one array, uint8 (N, H, W, 3), with their rows."""
    shaped: dict[tuple[int, int], list[tuple[int, NDArray[np.uint8]]]] = {}
    heights = batch["pixel_rows"].to_pylist()
    for number, (pixels, rows) in enumerate(zip(batch["pixels"], heights, strict=True)):
        if rows is not None:
            flat = np.frombuffer(pixels.as_buffer(), dtype=np.uint8)
            picture = flat.reshape(rows, -1, 3)
            shaped.setdefault(picture.shape[:2], []).append((number, picture))
    for found in shaped.values():
        yield [number for number, _ in found], np.stack([picture for _, picture in found])


def _kept_here(model: Any, info: ModelInfo) -> Path:
    """Return the model's file on this machine; its hash is checked when it is loaded."""
    import ray

    if info.path.is_file() and _is(info):
        return info.path
    path = cache_dir() / "models" / f"{info.model_hash}{info.path.suffix}"
    if not path.is_file():
        path.parent.mkdir(parents=True, exist_ok=True)
        with replacing(path, "wb") as file:
            file.write(ray.get(model))
    return path


def _is(info: ModelInfo) -> bool:
    from curator.scoring.models import resolve_model

    try:
        return resolve_model(os.fspath(info.path)).model_hash == info.model_hash
    except Exception:  # whatever is there instead, the job brings its own
        return False
