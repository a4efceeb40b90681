"""Pictures damaged by chance or by design, from a seed."""

from __future__ import annotations

import random
import re
import struct
import zlib
from collections.abc import Callable
from typing import Literal

from tests.images.encoded import FORMATS, encode, scene

#: What Pillow calls a format, with the name ending that its files have.
ENDINGS = {
    "PNG": "png",
    "JPEG": "jpg",
    "WEBP": "webp",
    "AVIF": "avif",
    "GIF": "gif",
    "BMP": "bmp",
    "TIFF": "tiff",
    "HEIF": "heic",
}

Mutation = Callable[[bytes, random.Random], bytes]

_SIZES = (0, 1, 2, 0x7F, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF, 12_000, 13_377)


def samples() -> dict[str, list[bytes]]:
    """Return sound pictures of every format, in several kinds each."""
    small, tiny = scene(40, 28), scene(5, 3)
    found = {
        kind: [encode(small, kind, **options), encode(tiny, kind, **options)]
        for kind, options in FORMATS.items()
    }
    frames = [scene(40, 28).rotate(90 * turn) for turn in range(1, 4)]
    found["PNG"] += [
        encode(small.quantize(8), "PNG", transparency=b"\0\x80"),
        encode(small.convert("RGBA"), "PNG", save_all=True, append_images=frames),
        encode(small.convert("I;16"), "PNG"),
    ]
    found["JPEG"] += [
        encode(small, "JPEG", progressive=True),
        encode(small.convert("CMYK"), "JPEG"),
        encode(small, "MPO", save_all=True, append_images=frames),
    ]
    found["WEBP"] += [
        encode(small, "WEBP", quality=50),
        encode(small.convert("RGBA"), "WEBP", save_all=True, append_images=frames),
    ]
    found["GIF"].append(encode(small, "GIF", save_all=True, append_images=frames, loop=0))
    found["BMP"] += [encode(small.convert("L"), "BMP"), encode(small.convert("1"), "BMP")]
    for compression in ("tiff_adobe_deflate", "tiff_lzw", "packbits", "jpeg", "group4"):
        picture = small.convert("1") if compression == "group4" else small
        found["TIFF"].append(encode(picture, "TIFF", compression=compression))
    return found


def mutate(data: bytes, kind: str, chance: random.Random) -> bytes:
    """Damage a picture in one to three ways."""
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        mutation = chance.choice((*_ANY, *_OF_KIND.get(kind, ()) * 3))
        data = mutation(data, chance)
    return data


def _cut(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data) + 1)]


def _flip(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.randrange(1, 9) if changed else 0):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _overwrite(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data) + 1)
    length = chance.choice((1, 2, 4, 16, 200))
    filler = chance.choice((b"\0" * length, b"\xff" * length, chance.randbytes(length)))
    return data[:start] + filler + data[start + length :]


def _shift(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data) + 1)
    if chance.random() < 0.5:
        return data[:start] + data[start + chance.randrange(1, 40) :]
    return data[:start] + chance.randbytes(chance.randrange(1, 40)) + data[start:]


def _repeat(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data) + 1)
    end = min(len(data), start + chance.randrange(1, 300))
    return data[:end] + data[start:end] * chance.choice((1, 3, 50)) + data[end:]


def _number(data: bytes, chance: random.Random) -> bytes:
    """Put an extreme number somewhere near the beginning, where headers are."""
    size = chance.choice((1, 2, 4))
    start = chance.randrange(min(len(data), 200) + 1)
    value = chance.choice(_SIZES) & (256**size - 1)
    packed = value.to_bytes(size, "little" if chance.random() < 0.5 else "big")
    return data[:start] + packed + data[start + size :]


def _png_chunk(data: bytes, chance: random.Random) -> bytes:
    """Change numbers in a chunk and make its check sum right, so that readers believe it."""
    starts = [match.start() for match in re.finditer(rb"IHDR|PLTE|tRNS|acTL|fcTL|IDAT|IEND", data)]
    if not starts:
        return data
    start = chance.choice(starts[:1] * 3 + starts)
    length = int.from_bytes(data[start - 4 : start], "big")
    body = bytearray(data[start + 4 : start + 4 + length])
    if body:
        place = chance.randrange(min(len(body), 26))
        if len(body) >= place + 4 and chance.random() < 0.7:
            body[place : place + 4] = struct.pack(">I", chance.choice(_SIZES))
        else:
            body[place] = chance.randrange(256)
    chunk = data[start : start + 4] + bytes(body)
    end = start + 8 + length
    return data[:start] + chunk + struct.pack(">I", zlib.crc32(chunk)) + data[end:]


def _after(*marks: bytes, skip: int, order: Literal["little", "big"], size: int) -> Mutation:
    """Lie about a number that stands at a distance from a mark."""

    def lie(data: bytes, chance: random.Random) -> bytes:
        places = [m.end() + skip for mark in marks for m in re.finditer(re.escape(mark), data)]
        if not places:
            return data
        start = chance.choice(places) + size * chance.randrange(2)
        value = chance.choice(_SIZES) & (256**size - 1)
        packed = value.to_bytes(size, order)
        return data[:start] + packed + data[start + size :]

    return lie


def _tiff_entry(data: bytes, chance: random.Random) -> bytes:
    """Lie in an entry of the first directory, or point the next one at itself."""
    if len(data) < 10:
        return data
    order = "<" if data[:1] == b"I" else ">"
    [first] = struct.unpack(f"{order}I", data[4:8])
    if first + 2 > len(data):
        return data
    [count] = struct.unpack(f"{order}H", data[first : first + 2])
    where = chance.randrange(4)
    entry = first + 2 + 12 * chance.randrange(max(count, 1))
    if where == 3:
        start, packed = first + 2 + 12 * count, struct.pack(f"{order}I", first)
    elif where == 2:
        start, packed = entry + 2, struct.pack(f"{order}H", chance.randrange(20))
    else:
        value = chance.choice((*_SIZES, first, len(data)))
        start, packed = entry + 4 + 4 * where, struct.pack(f"{order}I", value)
    return data[:start] + packed + data[start + len(packed) :]


_ANY: tuple[Mutation, ...] = (_cut, _flip, _flip, _overwrite, _shift, _repeat, _number)
_OF_KIND: dict[str, tuple[Mutation, ...]] = {
    "PNG": (_png_chunk,),
    "JPEG": (
        _after(b"\xff\xc0", b"\xff\xc2", skip=3, order="big", size=2),
        _after(b"\xff\xda", b"\xff\xc4", b"\xff\xdb", b"\xff\xe1", skip=0, order="big", size=2),
    ),
    "WEBP": (
        _after(b"VP8X", skip=8, order="little", size=3),
        _after(b"VP8L", skip=5, order="little", size=2),
        _after(b"VP8 ", skip=10, order="little", size=2),
        _after(b"ANMF", b"RIFF", b"ANIM", skip=0, order="little", size=4),
    ),
    "AVIF": (
        _after(b"ispe", skip=4, order="big", size=4),
        _after(b"iloc", b"infe", b"ipma", b"av1C", b"meta", skip=2, order="big", size=2),
    ),
    "HEIF": (
        _after(b"ispe", skip=4, order="big", size=4),
        _after(b"iloc", b"infe", b"ipma", b"hvcC", b"meta", skip=2, order="big", size=2),
    ),
    "GIF": (
        _after(b"GIF89a", b"GIF87a", skip=0, order="little", size=2),
        _after(b"\x00\x2c", skip=4, order="little", size=2),
    ),
    "BMP": (
        _after(b"BM", skip=16, order="little", size=4),
        _after(b"BM", skip=24, order="little", size=4),
        _after(b"BM", skip=44, order="little", size=4),
    ),
    "TIFF": (_tiff_entry,),
}
