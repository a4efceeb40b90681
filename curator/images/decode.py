"""Bytes to an upright RGB picture, or one plain sentence why not.

Everything here is safe on any thread, and nothing touches a file. `curator.images.colour` says
how each mode becomes RGB. Of files with several pictures the first (in HEIC the primary) counts.
"""

from __future__ import annotations

import logging
import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

from PIL import (
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    JpegImagePlugin,
    MpoImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    UnidentifiedImageError,
    WebPImagePlugin,
)
from PIL.ExifTags import Base

from curator.errors import DecodeError
from curator.images.colour import to_rgb
from curator.images.cost import MAX_BYTES, MAX_EDGE, bytes_needed
from curator.images.formats import FORMAT_NAMES, printable, readers_for
from curator.images.png import read_plain_png

#: Readers are imported here, once, so that no two threads race to import them.
PLUGINS = (
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    JpegImagePlugin,
    MpoImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

#: Pictures of more pixels are refused: half a gigabyte as RGB, and Pillow's own default limit.
MAX_PIXELS = 178_956_970

# Pillow stops at 1 MiB of compressed text, and generators store whole workflows there.
PngImagePlugin.MAX_TEXT_CHUNK = 16 * 1024 * 1024

# Its plain words about odd files would reach the console where no logging is set up.
logging.getLogger("PIL").addHandler(logging.NullHandler())

_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_SIDEWAYS = frozenset({5, 6, 7, 8})

_PILLOW_MODULES = r"(PIL|pillow_heif)\."
_IGNORE_PILLOW = ("ignore", None, Warning, re.compile(_PILLOW_MODULES), 0)


class NotEnoughMemoryError(DecodeError, MemoryError):
    """The picture may be sound: with more memory free it is worth another try."""


def decode(data: bytes, name: str | Path, *, alone: bool = False) -> Image.Image:
    """Decode a picture whole.

    Parameters
    ----------
    data
        The file's bytes.
    name
        The file's name or path, for the sentence of an error.
    alone
        No other thread of this process minds when a faster reader keeps Python's lock.

    Returns
    -------
    Image.Image
        Mode RGB, upright by its EXIF orientation, loaded, without profile or metadata.

    Raises
    ------
    DecodeError
        The bytes are no picture, are damaged or cut short, or hold more than `MAX_PIXELS`.
    NotEnoughMemoryError
        A `DecodeError` that is the machine's fault, not the picture's.
    """
    with _sentences(name):
        picture = _open(data, name)
        if alone and (plain := read_plain_png(data, picture)) is not None:
            return to_rgb(plain)
        picture.load()
        return _finish(picture, data, None)


def decode_scaled(
    data: bytes, name: str | Path, max_edge: int, *, alone: bool = False
) -> Image.Image:
    """Decode a picture for the screen, its longer side at most `max_edge` pixels.

    As `decode`, but a JPEG is decoded at a fraction of its size and a HEIC may give its embedded
    thumbnail, so the pixels are not those a score is made from. Nothing is enlarged.
    """
    with _sentences(name):
        picture = _open(data, name)
        width, height = picture.size
        share = max_edge / max(width, height)
        target = None
        if share < 1:
            target = (max(1, round(width * share)), max(1, round(height * share)))
        if alone and (plain := read_plain_png(data, picture)) is not None:
            upright = to_rgb(plain)
            return upright if target is None else _to_size(upright, target)
        if target is not None:
            picture.draft(None, target)  # the least fraction of the size that is large enough
        picture.load()
        return _finish(picture, data, target)


def probe_size(data: bytes, name: str | Path) -> tuple[int, int]:
    """Return (width, height) in pixels of the upright picture, from its header alone.

    Raises
    ------
    DecodeError
        The header can't be read, or promises more than `MAX_PIXELS`.
    """
    with _sentences(name):
        picture = _open(data, name)
        # Asking Pillow for a PNG's EXIF decodes all its pixels, unless it stands before them.
        late_exif = picture.format == "PNG" and "exif" not in picture.info
        orientation = 1 if late_exif and b"eXIf" not in data else _orientation(picture)
        width, height = picture.size
        return (height, width) if orientation in _SIDEWAYS else (width, height)


def _open(data: bytes, name: str | Path) -> Image.Image:
    if not data:
        raise DecodeError(f"{printable(name)} is empty; replace it with a whole copy.")
    picture = Image.open(BytesIO(data), formats=readers_for(data))
    # Pillow's own check can be switched off for the whole process by any library.
    if picture.width * picture.height > MAX_PIXELS:
        raise Image.DecompressionBombError
    if max(picture.size) > MAX_EDGE or bytes_needed(picture, len(data)) > MAX_BYTES:
        raise DecodeError(
            f"{printable(name)} would take more than a gigabyte of memory to open "
            f"({picture.width} x {picture.height} pixels, {picture.mode}); save a smaller copy."
        )
    return picture


def _finish(picture: Image.Image, data: bytes, size: tuple[int, int] | None) -> Image.Image:
    orientation = _orientation(picture)
    _mend_png_transparency(picture, data)
    upright = to_rgb(picture)
    if size is not None:
        upright = _to_size(upright, size)
    if orientation in _UPRIGHT:
        upright = upright.transpose(_UPRIGHT[orientation])
    upright.info = {}
    return upright


def _to_size(picture: Image.Image, size: tuple[int, int]) -> Image.Image:
    if size == picture.size:
        return picture
    return picture.resize(size, Image.Resampling.BICUBIC, reducing_gap=2.0)


def _orientation(picture: Image.Image) -> int:
    """Return the EXIF orientation still to be applied, 1 to 8; 1 where EXIF is damaged."""
    if picture.format == "TIFF":
        return 1  # Pillow turns these itself, their size already on opening
    try:
        value = picture.getexif().get(Base.Orientation)
    except Exception:  # damaged EXIF raises many kinds, and is no reason to refuse the pixels
        return 1
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def _mend_png_transparency(picture: Image.Image, data: bytes) -> None:
    """Scale a PNG's transparent colour as its pixels were: Pillow leaves it in the file's depth."""
    transparent = picture.info.get("transparency")
    if picture.format != "PNG" or transparent is None:
        return
    depth = data[24]
    if picture.mode == "L" and depth < 8:
        picture.info["transparency"] = transparent * 255 // (2**depth - 1)
    elif picture.mode == "RGB" and depth == 16:
        picture.info["transparency"] = tuple(value >> 8 for value in transparent)


@contextmanager
def _sentences(name: str | Path) -> Iterator[None]:
    """Turn whatever a reader raises on bad bytes into a `DecodeError` of one sentence."""
    ignore_pillow_warnings()
    shown = printable(name)
    try:
        yield
    except DecodeError:
        raise
    except Image.DecompressionBombError as error:
        raise DecodeError(
            f"{shown} holds more than {MAX_PIXELS // 1_000_000} million pixels, too many to open "
            "safely; save a smaller copy."
        ) from error
    except UnidentifiedImageError as error:
        raise DecodeError(
            f"{shown} is not a {FORMAT_NAMES} picture, or its beginning is damaged; "
            "open it elsewhere and save it anew, or remove it."
        ) from error
    except MemoryError as error:
        raise NotEnoughMemoryError(
            f"{shown} needs more memory than is free; close other programs or save a smaller copy."
        ) from error
    except Exception as error:  # readers raise a dozen kinds on damage; fuzzing finds ever more
        raise DecodeError(
            f"{shown} is damaged or cut short and can't be read whole; "
            "replace it with a whole copy."
        ) from error


def ignore_pillow_warnings() -> None:
    """Keep the readers' warnings about odd files off the console, on every thread.

    `warnings.catch_warnings` is not safe on threads, so the filter is set for the process, and
    set again when something (a test runner, another thread's block) has put others before it.
    """
    if warnings.filters[:1] != [_IGNORE_PILLOW]:
        warnings.filterwarnings("ignore", module=_PILLOW_MODULES)
