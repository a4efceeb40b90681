"""An upright RGB picture to the pixels a network sees.

Both ways equal torchvision's `Resize` on the same PIL picture (bilinear, antialiased) bit for
bit. A version names all that decides those pixels, `curator.images.decode` included: change any
of it and the version must change, or old scores would pass for new ones.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from curator.errors import DecodeError
from curator.images.formats import printable
from curator.records import PictureBatch

#: Pixels of the shorter (aspect) or of both sides (squash).
EDGE = 224

#: Longer side to shorter side: beyond it one `ASPECT` picture could fill the memory.
MAX_RATIO = 32

#: ImageNet's mean and standard deviation of R, G, B in 0 to 1, as published.
MEAN = np.array([0.485, 0.456, 0.406], dtype=np.float32)
STD = np.array([0.229, 0.224, 0.225], dtype=np.float32)


class Preprocess(StrEnum):
    """How a picture is brought to size."""

    #: Both sides to 224, shape not kept: how the published model was trained and run.
    SQUASH = "squash"
    #: The shorter side to 224, nothing cropped: the published README's example.
    ASPECT = "aspect"

    @property
    def version(self) -> str:
        """What a stored score is keyed by."""
        return f"{self.value}-{EDGE}-v1"

    def output_size(self, size: tuple[int, int]) -> tuple[int, int]:
        """Return (width, height) after preprocessing, the longer side cut as torchvision does."""
        if self is Preprocess.SQUASH:
            return (EDGE, EDGE)
        width, height = size
        longer = int(EDGE * max(size) / min(size))
        return (EDGE, longer) if width <= height else (longer, EDGE)

    def apply(self, picture: Image.Image, name: str | Path = "The picture") -> NDArray[np.uint8]:
        """Resize an upright RGB picture.

        Parameters
        ----------
        picture
            What `decode` returned.
        name
            The file, for the sentence of an error.

        Returns
        -------
        NDArray[np.uint8]
            (H, W, 3), RGB, 0 to 255, contiguous and writable.

        Raises
        ------
        DecodeError
            The picture is more than `MAX_RATIO` times as long as wide and its shape is kept.
        """
        size = self.output_size(picture.size)
        if max(size) > EDGE * MAX_RATIO:
            raise DecodeError(
                f"{printable(name)} is more than {MAX_RATIO} times longer than it is wide, too "
                'thin to score with its shape kept; choose the preprocess "squash" for it.'
            )
        if picture.size != size:
            picture = picture.resize(size, Image.Resampling.BILINEAR)
        return np.array(picture)


def preprocess_by_version(version: str) -> Preprocess:
    """Return the preprocess with this version; ValueError where no such one exists."""
    for preprocess in Preprocess:
        if preprocess.version == version:
            return preprocess
    raise ValueError(f"No preprocess has the version {version!r}.")


def normalise(batch: PictureBatch) -> NDArray[np.float32]:
    """Do torchvision's `ToTensor` and `Normalize` in numpy: the reference for every engine.

    Parameters
    ----------
    batch
        uint8 (N, H, W, 3), RGB, 0 to 255.

    Returns
    -------
    NDArray[np.float32]
        (N, 3, H, W), contiguous, zero mean and unit variance over ImageNet.
    """
    channels_first = batch.transpose(0, 3, 1, 2).astype(np.float32, order="C")
    channels_first /= 255
    channels_first -= MEAN[:, None, None]
    channels_first /= STD[:, None, None]
    return channels_first
