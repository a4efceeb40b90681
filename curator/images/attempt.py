"""One try at a picture: the same steps and the same sentences here and in another process."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from curator.errors import DecodeError
from curator.images.decode import NotEnoughMemoryError, decode, decode_scaled, probe_size
from curator.images.formats import printable
from curator.images.wanted import Decode, DecodeScaled, ForScreen, Wanted, read_picture


@dataclass(frozen=True, slots=True, eq=False)
class Decoded:
    """What became of a file's bytes.

    Parameters
    ----------
    pixels
        uint8 (H, W, 3), RGB, as they were wanted; None where there is an error or only the size
        was asked for.
    width, height
        Pixels of the upright picture; 0 where it can't be read.
    error
        One sentence, or None.
    transient
        The error is the machine's or the preprocess's, not the picture's.
    memory
        The error is that there is too little memory.
    """

    pixels: NDArray[np.uint8] | None = None
    width: int = 0
    height: int = 0
    error: str | None = None
    transient: bool = False
    memory: bool = False

    def needed(self) -> NDArray[np.uint8]:
        """Return the pixels.

        Raises
        ------
        DecodeError
            There are none; the sentence is `error`.
        NotEnoughMemoryError
            A `DecodeError` that is the machine's fault, not the picture's.
        """
        if self.pixels is None:
            raise self.reason()
        return self.pixels

    def reason(self) -> DecodeError:
        """Return the error as what to raise."""
        return (NotEnoughMemoryError if self.memory else DecodeError)(self.error or "")


def attempt(
    data: bytes,
    name: str,
    wanted: Wanted | None,
    *,
    room: Callable[[int, int], AbstractContextManager[None]],
    bounded: Callable[[], AbstractContextManager[None]] = nullcontext,
    decode: Decode = decode,
    decode_scaled: DecodeScaled = decode_scaled,
) -> tuple[Decoded, Image.Image | None]:
    """Read a picture as far as a wish needs it.

    Parameters
    ----------
    wanted
        None for the size alone, which the header tells.
    room
        Given the width and height, holds room for that many pixels.
    bounded
        Holds what may take too long.

    Returns
    -------
    tuple
        What became of it; and, where it is for the screen, the picture instead of its pixels: who
        asks chooses how they are copied.
    """
    picture = None
    try:
        with bounded():
            width, height = probe_size(data, name)
        if wanted is None:
            return Decoded(None, width, height), None
        with room(width, height), bounded():
            picture = read_picture(wanted, data, name, decode, decode_scaled)
            if isinstance(wanted, ForScreen):
                return Decoded(None, width, height), picture
            return Decoded(wanted.apply(picture, name), *picture.size), None
    except MemoryError:
        return out_of_memory(name), None
    except DecodeError as error:
        if picture is None:
            return Decoded(error=str(error)), None
        # Of a sound picture that one preprocess refuses nothing is remembered: another takes it.
        return Decoded(None, *picture.size, error=str(error), transient=True), None


def out_of_memory(name: str) -> Decoded:
    """Return what becomes of a picture that there is no memory for."""
    return Decoded(error=memory_sentence(name), transient=True, memory=True)


def memory_sentence(name: str | Path, cure: str = "close other programs") -> str:
    """Say that there is no memory for a file, and what to do."""
    return f"{printable(name)} needs more memory than there is: {cure}."
