"""What the library keeps of a picture beside its score, one byte a number.

Rounded so, a cosine between embeddings changes by 0.004 at most, and by far less as a rule.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from curator.records import Analysis, Insight, PictureBatch

#: Fields of a layout along each side.
FIELDS = 14

#: Brightness, of 255, that is none yet: a plain picture should not show its rounding as a layout.
_FAINTEST = 1.0

#: So many rows of bytes add up within two.
_ROWS = 257

#: The parts of red, green and blue in brightness (ITU-R BT.601).
_BRIGHTNESS = np.array([0.299, 0.587, 0.114], dtype=np.float32)


def insights(analysis: Analysis, batch: PictureBatch) -> list[Insight]:
    """Return what to keep of each picture of a batch.

    Parameters
    ----------
    analysis
        Of the batch, by `Analyst.analyse`.
    batch
        uint8 (N, H, W, 3), no side shorter than `FIELDS`.
    """
    embeddings, scales = _in_steps(analysis.embeddings)
    layouts, _ = _in_steps(layouts_of(batch), _FAINTEST)
    deviations = analysis.deviations
    return [
        Insight(
            embeddings[row],
            float(scales[row]),
            None if deviations is None else float(deviations[row]),
            layouts[row],
        )
        for row in range(len(batch))
    ]


def joined(parts: Sequence[Analysis]) -> Analysis:
    """Return what was found of a batch part by part, one at least, as one."""
    deviations = [part.deviations for part in parts if part.deviations is not None]
    return Analysis(
        np.concatenate([part.values for part in parts]),
        np.concatenate([part.embeddings for part in parts]),
        np.concatenate(deviations) if deviations else None,
    )


def layouts_of(batch: PictureBatch) -> NDArray[np.float32]:
    """Return where pictures, uint8 (N, H, W, 3), are bright and dark: float32 (N, 196), mean 0.

    Of sides that `FIELDS` doesn't divide some rows or columns count twice.
    """
    even = _divisible(_divisible(batch, 1), 2)
    count, height, width, _ = even.shape
    bands = even.reshape(count, FIELDS, height // FIELDS, width * 3)
    sums = np.zeros(
        (count, FIELDS, width * 3), np.uint16 if height // FIELDS <= _ROWS else np.uint32
    )
    # A row of every band at a time: six times faster than numpy's sums along an axis.
    for offset in range(height // FIELDS):
        sums += bands[:, :, offset]
    bright = sums.astype(np.float32).reshape(count, FIELDS, width, 3) @ _BRIGHTNESS
    fields = bright.reshape(count, FIELDS, FIELDS, width // FIELDS).sum(axis=3)
    fields /= np.float32((height // FIELDS) * (width // FIELDS))
    fields -= fields.mean(axis=(1, 2), keepdims=True)
    return np.asarray(fields.reshape(count, -1), dtype=np.float32)


def _divisible(batch: PictureBatch, axis: int) -> PictureBatch:
    """Return pictures with one side stretched to the next multiple of `FIELDS`."""
    length = batch.shape[axis]
    wanted = -(-length // FIELDS) * FIELDS
    return batch if wanted == length else batch.take(np.arange(wanted) * length // wanted, axis)


def _in_steps(
    values: NDArray[np.float32], least: float = 0.0
) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Return rows as steps from -127 to 127, int8 (N, D), and what a step of each is, (N,).

    Rows with nothing above `least` become zeros.
    """
    largest = np.abs(values).max(axis=1, initial=0.0)
    scales = np.where(largest > least, largest / 127, np.inf).astype(np.float32)
    steps = np.rint(values / scales[:, None]).astype(np.int8)
    return steps, np.where(np.isfinite(scales), scales, np.float32(1))
