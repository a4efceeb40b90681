"""What can be wanted of a picture's bytes: the network's input, or pixels for the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image

from curator.images.decode import MAX_PIXELS, decode, decode_scaled
from curator.images.preprocess import Preprocess

#: Pixels of a picture that are copied at once on their way to another process.
_BAND = 2**20

Decode = Callable[[bytes, str | Path], Image.Image]
DecodeScaled = Callable[[bytes, str | Path, int], Image.Image]


@dataclass(frozen=True, slots=True)
class ForScreen:
    """Pixels to look at.

    Parameters
    ----------
    max_edge
        The longer side at most, as `decode_scaled` has it; None for every pixel.
    """

    max_edge: int | None = None

    @property
    def most_bytes(self) -> int:
        """What the pixels can take."""
        if self.max_edge is None:
            return 3 * MAX_PIXELS
        return 3 * min(MAX_PIXELS, self.max_edge**2)


Wanted = Preprocess | ForScreen


def words_for(wanted: Wanted | None) -> dict[str, Any]:
    """Return a wish as a message has it; None is for the size alone."""
    if wanted is None:
        return {}
    if isinstance(wanted, ForScreen):
        return {"max_edge": wanted.max_edge}
    return {"preprocess": wanted.value}


def wanted_in(words: Mapping[str, Any]) -> Wanted | None:
    """Return the wish that a message has."""
    if "preprocess" in words:
        return Preprocess(words["preprocess"])
    return ForScreen(words["max_edge"]) if "max_edge" in words else None


def read_picture(
    wanted: Wanted,
    data: bytes,
    name: str | Path,
    decode: Decode = decode,
    decode_scaled: DecodeScaled = decode_scaled,
) -> Image.Image:
    """Decode a file's bytes as far as a wish needs it."""
    if isinstance(wanted, ForScreen) and wanted.max_edge is not None:
        return decode_scaled(data, name, wanted.max_edge)
    return decode(data, name)


def bands(picture: Image.Image) -> Iterator[bytes]:
    """Return a picture's pixels from top to bottom, never all of them copied at once."""
    width, height = picture.size
    rows = max(1, _BAND // width)
    for top in range(0, height, rows):
        yield picture.crop((0, top, width, min(top + rows, height))).tobytes()
