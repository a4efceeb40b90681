"""How much memory a picture takes on its way to RGB, told from its header."""

from __future__ import annotations

from PIL import Image

#: A file may make the program take a gigabyte, of which the program has some already.
MAX_BYTES = 900 * 2**20

#: Beyond this edge the tables for bringing a picture to size are what takes the memory.
MAX_EDGE = 1_000_000

# Bytes a pixel, measured: what the reader holds, the picture and its copy in RGB together.
_OF_FORMAT = {"WEBP": 19, "AVIF": 13, "HEIF": 12}
_OF_MODE = {"RGBA": 9, "LA": 13, "PA": 14, "CMYK": 8, "LAB": 8, "F": 31, "I": 31}
_PLAIN = 5
_HIGH_GREY = 7
_TRANSPARENT_COLOUR = {"RGB": 13}
_TRANSPARENT = 10
#: A progressive JPEG's coefficients stay until the last scan; by the number of its channels.
_PROGRESSIVE = {3: 3, 4: 4}


#: The program holds a file's bytes, and so does the process that decodes them.
_HOLDERS = 2


def bytes_needed(picture: Image.Image, file_bytes: int) -> int:
    """Return about how many bytes an opened picture will take at most until it is decoded.

    Parameters
    ----------
    file_bytes
        The length of its file.
    """
    pixels, held = picture.width * picture.height, _HOLDERS * file_bytes
    if picture.format in _OF_FORMAT:
        return held + pixels * _OF_FORMAT[picture.format]
    mode = picture.mode
    if mode.startswith("I;16"):
        cost = _HIGH_GREY
    elif "transparency" in picture.info:
        cost = _TRANSPARENT_COLOUR.get(mode, _TRANSPARENT)
    else:
        cost = _OF_MODE.get(mode, _PLAIN)
    if picture.info.get("progressive"):
        cost += _PROGRESSIVE.get(len(picture.getbands()), 2)
    return held + pixels * cost
