"""Plain PNG by kornia-rs, which takes two fifths of Pillow's time and gives the same pixels.

Plain are 8 bits a channel in RGB or RGBA, neither interlaced nor animated, with nothing but pixels
behind the first of them: nearly all that generators and screenshots are. Pillow reads the rest, and
all that is damaged, so that what is refused and in which words never depends on the reader.
Python's lock is held meanwhile, so it is for processes that only decode.
"""

from __future__ import annotations

import struct
from functools import cache
from typing import Any

from PIL import Image

_MODES = {2: "RGB", 6: "RGBA"}
#: Chunks that make a PNG more than plain.
_SPECIAL = frozenset({b"acTL", b"eXIf", b"tRNS"})
_CHUNK = struct.Struct(">I4s")
#: How Pillow calls metadata that could turn the picture.
_TURNING = ("exif", "xmp", "XML:com.adobe.xmp", "Raw profile type exif", "transparency")


def read_plain_png(data: bytes, opened: Image.Image) -> Image.Image | None:
    """Return the pixels, mode RGB or RGBA, or None where Pillow has to read them.

    Parameters
    ----------
    opened
        The same bytes opened by Pillow, whose header was found sound.
    """
    reader = _reader()
    if reader is None or opened.format != "PNG" or not _is_plain(data):
        return None
    mode = _MODES[data[25]]
    if opened.mode != mode or any(key in opened.info for key in _TURNING):
        return None
    try:
        pixels = reader(data, (opened.height, opened.width), mode.lower())
    except Exception:  # it has no type of its own for damage
        return None
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # Rust's own, of no class to name here
            raise
        return None
    return Image.fromarray(pixels)


def _is_plain(data: bytes) -> bool:
    depth, colour, interlaced = data[24], data[25], data[28]
    if depth != 8 or colour not in _MODES or interlaced:
        return False
    at, in_pixels = 8, False
    while at + _CHUNK.size <= len(data):
        length, kind = _CHUNK.unpack_from(data, at)
        if kind == b"IEND":
            return in_pixels
        if kind == b"IDAT":
            in_pixels = True
        elif in_pixels or kind in _SPECIAL:
            return False
        at += 12 + length
    return False


@cache
def _reader() -> Any:
    """Return the function that reads, or None on a machine for which there is no build."""
    try:
        from kornia_rs.io import decode_image_png_u8
    except ImportError:
        return None
    return decode_image_png_u8
