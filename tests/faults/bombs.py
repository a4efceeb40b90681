"""Pictures made to take all time or memory: small files that promise, repeat or
nest too much, and plain ones as large as their pixels."""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Callable

from PIL import Image

from tests.images.encoded import encode, scene


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def _zeros(count: int) -> bytes:
    """Return so many zeros, deflated, without holding them."""
    packer = zlib.compressobj(9)
    piece = b"\0" * 2**20
    parts = [packer.compress(piece) for _ in range(count // 2**20)]
    parts.append(packer.compress(b"\0" * (count % 2**20)) + packer.flush())
    return b"".join(parts)


def _png(width: int, height: int, depth: int, colour: int, *extra: bytes) -> bytes:
    """Return a black PNG of that size."""
    channels = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}[colour]
    row = 1 + (width * depth * channels + 7) // 8
    header = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    palette = (_chunk(b"PLTE", b"\0" * 768),) if colour == 3 else ()
    chunks = (_chunk(b"IHDR", header), *palette, *extra, _chunk(b"IDAT", _zeros(row * height)))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks) + _chunk(b"IEND", b"")


def _small_png(*extra: bytes) -> bytes:
    data = encode(scene(24, 16), "PNG")
    return data[:33] + b"".join(extra) + data[33:]


def _text(keyword: bytes, text: bytes, *, packed: bool = True) -> bytes:
    if not packed:
        return _chunk(b"tEXt", keyword + b"\0" + text)
    return _chunk(b"zTXt", keyword + b"\0\0" + zlib.compress(text))


def _icc_of(size: int) -> bytes:
    return _chunk(b"iCCP", b"icc\0\0" + _zeros(size))


def _nested(depth: int) -> bytes:
    return b'{"a":' * depth + b"1" + b"}" * depth


def _workflow() -> bytes:
    """A ComfyUI graph whose nodes refer to each other in a circle."""
    ring = {
        str(number): {
            "class_type": "KSampler",
            "inputs": {"model": [str((number + 1) % 500), 0], "positive": [str(number), 0]},
        }
        for number in range(500)
    }
    return json.dumps(ring).encode()


def _many_scans() -> bytes:
    """A progressive JPEG that goes over a large picture hundreds of times."""
    data = encode(scene(64, 64), "JPEG", progressive=True)
    frame = data.index(b"\xff\xc2")
    data = data[: frame + 5] + struct.pack(">HH", 12_000, 12_000) + data[frame + 9 :]
    scan = data.rindex(b"\xff\xda")
    return data[:scan] + data[scan:-2] * 800 + b"\xff\xd9"


def _many_segments() -> bytes:
    data = encode(scene(24, 16), "JPEG")
    profile = b"ICC_PROFILE\0"
    segments = [
        b"\xff\xe2"
        + struct.pack(">H", 65_535)
        + (profile + bytes([n % 255 + 1, 255])).ljust(65_533)
        for n in range(400)
    ]
    return data[:2] + b"".join(segments) + data[2:]


def _tiff(entries: list[tuple[int, int, int, int]], after: int = 0, tail: bytes = b"") -> bytes:
    """Return a little-endian TIFF of one directory at 8; entries are tag, type, count, value."""
    packed = b"".join(struct.pack("<HHII", *entry) for entry in entries)
    return (
        b"II*\0\x08\0\0\0" + struct.pack("<H", len(entries)) + packed
        + struct.pack("<I", after) + tail
    )  # fmt: skip


def _tiff_grey(width: int, height: int, *more: tuple[int, int, int, int], after: int = 0) -> bytes:
    strip = zlib.compress(b"\0" * 100)
    at = 8 + 2 + 12 * (9 + len(more)) + 4
    entries = [
        (256, 4, 1, width), (257, 4, 1, height), (258, 3, 1, 8), (259, 3, 1, 8), (262, 3, 1, 1),
        (273, 4, 1, at), (277, 3, 1, 1), (278, 4, 1, height), (279, 4, 1, len(strip)), *more,
    ]  # fmt: skip
    return _tiff(sorted(entries), after, strip)


def _exif_in_circles() -> bytes:
    """EXIF whose directories point at themselves and at each other."""
    ring = _tiff([(0x8769, 4, 1, 8), (0x8825, 4, 1, 8), (0x014A, 4, 1, 8), (0xA005, 4, 1, 8)], 8)
    return encode(scene(24, 16), "JPEG", exif=b"Exif\0\0" + ring)


def _frames(count: int) -> bytes:
    turned = scene(24, 16).rotate(90)
    data = encode(scene(24, 16), "GIF", save_all=True, append_images=[turned], duration=50)
    start = data.rindex(b"\x21\xf9\x04")
    return data[:start] + data[start:-1] * count + b";"


def _animated_png(claimed: int) -> bytes:
    return _small_png(_chunk(b"acTL", struct.pack(">II", claimed, 0)))


def _solid(kind: str, size: tuple[int, int], mode: str = "RGB", **options: object) -> bytes:
    return encode(Image.new(mode, size), kind, **options)


def _bmp(width: int, height: int, bits: int, compression: int) -> bytes:
    header = struct.pack("<IiiHHIIiiII", 40, width, height, 1, bits, compression, 0, 0, 0, 0, 0)
    return b"BM" + struct.pack("<IHHI", 54 + 1024, 0, 0, 54 + 1024) + header + b"\0" * 1024


BOMBS: dict[str, Callable[[], bytes]] = {
    "vast.png": lambda: _png(200_000, 200_000, 1, 0)[:100_000],
    "large-rgba.png": lambda: _png(13_000, 13_000, 8, 6),
    "large-rgb16.png": lambda: _png(13_000, 13_000, 16, 2),
    "large-grey16.png": lambda: _png(13_000, 13_000, 16, 0),
    "large-la.png": lambda: _png(13_000, 13_000, 8, 4),
    "large-palette.png": lambda: _png(13_300, 13_300, 1, 3, _chunk(b"tRNS", b"\0")),
    "wide.png": lambda: _png(100_000_000, 1, 8, 0),
    "icc.png": lambda: _small_png(_icc_of(2**30)),
    "text.png": lambda: _small_png(_chunk(b"zTXt", b"parameters\0\0" + _zeros(2**30))),
    "texts.png": lambda: _small_png(*[_text(b"k%d" % n, b"a" * 2**20) for n in range(300)]),
    "nested.png": lambda: _small_png(_text(b"workflow", _nested(100_000))),
    "nested-prompt.png": lambda: _small_png(_text(b"prompt", _nested(50_000), packed=False)),
    "circle.png": lambda: _small_png(_text(b"prompt", _workflow(), packed=False)),
    "numbers.png": lambda: _small_png(_text(b"parameters", b"Steps: " + b"9" * 10**6)),
    "claims.png": lambda: _animated_png(2**31 - 1),
    "scans.jpg": _many_scans,
    "segments.jpg": _many_segments,
    "circle.jpg": _exif_in_circles,
    "large.jpg": lambda: _solid("JPEG", (13_300, 13_300)),
    "large-cmyk.jpg": lambda: _solid("JPEG", (13_000, 13_000), "CMYK"),
    "frames.gif": lambda: _frames(20_000),
    "vast.gif": lambda: b"GIF89a\xff\xff\xff\xff" + encode(scene(24, 16), "GIF")[10:],
    "next.tiff": lambda: _tiff_grey(40, 28, after=8),
    "sub.tiff": lambda: _tiff_grey(40, 28, (330, 4, 1, 8), (34_665, 4, 1, 8)),
    "counts.tiff": lambda: _tiff_grey(40, 28, (34_675, 7, 2**31, 8), (700, 1, 2**32 - 1, 8)),
    "large.tiff": lambda: _tiff_grey(13_300, 13_300),
    "large-lzw.tiff": lambda: _solid("TIFF", (9_000, 9_000), compression="tiff_lzw"),
    "float.tiff": lambda: _solid("TIFF", (9_000, 9_000), "F", compression="tiff_adobe_deflate"),
    "vast.bmp": lambda: _bmp(2**31 - 1, 2**31 - 1, 24, 0),
    "runs.bmp": lambda: _bmp(13_000, 13_000, 8, 1) + b"\xff\0" * 1000,
    "plain.bmp": lambda: _solid("BMP", (9_000, 9_000)),
    "plain-large.bmp": lambda: _solid("BMP", (13_000, 13_000)),
    "plain-grey.tiff": lambda: _solid("TIFF", (13_000, 13_000), "L"),
    "large.webp": lambda: _solid("WEBP", (13_000, 13_000), lossless=True, method=0, quality=0),
}
