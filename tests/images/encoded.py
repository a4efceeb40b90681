"""Pictures made in memory, in every format, and the few files that Pillow can't write."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from pillow_heif import from_pillow

from curator.errors import DecodeError
from curator.images.decode import decode

#: Formats and the options that keep the pixels (or nearly: JPEG, AVIF and HEIC always lose some).
FORMATS: dict[str, dict[str, Any]] = {
    "PNG": {},
    "JPEG": {"quality": 95, "subsampling": 0},
    "WEBP": {"lossless": True},
    "AVIF": {"quality": 95, "subsampling": "4:4:4", "speed": 10},
    "GIF": {},
    "BMP": {},
    "TIFF": {},
    "HEIF": {"quality": 95, "chroma": 444},
}


def encode(picture: Image.Image, kind: str, **options: Any) -> bytes:
    """Return a picture as a file's bytes."""
    out = BytesIO()
    if kind == "HEIF":
        # Not through Pillow: the program must register HEIC's reader by itself.
        from_pillow(picture).save(out, **options)
    else:
        picture.save(out, kind, **options)
    return out.getvalue()


def scene(width: int = 48, height: int = 32) -> Image.Image:
    """Return a smooth RGB picture with no symmetry: red grows right, green down, blue top right."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    red, green = x / max(width - 1, 1), y / max(height - 1, 1)
    pixels = np.stack([red, green, red * (1 - green)], axis=-1)
    return Image.fromarray((pixels * 255).astype(np.uint8))


def pixels_of(data: bytes) -> NDArray[np.uint8]:
    """Decode with the program and return uint8 (H, W, 3)."""
    picture = decode(data, "picture")
    assert picture.mode == "RGB"
    return np.array(picture)


def sentence_of(error: DecodeError) -> str:
    """Return an error's text, after checking that it is one plain sentence."""
    text = str(error)
    assert text.endswith(".")
    assert "\n" not in text
    assert ". " not in text
    text.encode("utf-8")
    return text


def png(
    size: tuple[int, int],
    depth: int,
    colour_type: int,
    rows: bytes,
    transparent: bytes = b"",
    exif_last: bytes = b"",
) -> bytes:
    """Return a PNG of raw rows (each with its filter byte)."""
    header = struct.pack(">IIBBBBB", *size, depth, colour_type, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")]
    if transparent:
        chunks.insert(1, (b"tRNS", transparent))
    if exif_last:
        chunks.insert(-1, (b"eXIf", exif_last))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in chunks
    )


def tiff(size: tuple[int, int], bits: int, photometric: int, strip: bytes) -> bytes:
    """Return a little-endian TIFF of one grey strip."""
    width, height = size
    tags = [
        (256, width),
        (257, height),
        (258, bits),
        (259, 1),
        (262, photometric),
        (273, 8),
        (277, 1),
        (278, height),
        (279, len(strip)),
    ]
    strip += b"\0" * (len(strip) % 2)
    directory = struct.pack("<H", len(tags)) + b"".join(
        struct.pack("<HHII", tag, 4 if tag in (256, 257, 273, 279) else 3, 1, value)
        for tag, value in tags
    )
    return b"II*\0" + struct.pack("<I", 8 + len(strip)) + strip + directory + b"\0" * 4
