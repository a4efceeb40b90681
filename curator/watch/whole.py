"""Has a picture file been written to its end? Told from its structure, without decoding.

Every format says somewhere where it ends. Bytes after that end are tolerated: phones and cameras
append films and previews. What tells nothing is decoded.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from curator.images.isolation import shared_decoders
from curator.images.preprocess import Preprocess
from curator.images.read import MAX_FILE_BYTES, open_without_waiting
from curator.images.room import DecodingRoom

#: A JPEG marker within entropy-coded data: not a stuffed 0, a restart or a fill byte.
_JPEG_MARKER = re.compile(rb"\xff([^\x00\xd0-\xd7\xff])", re.DOTALL)
_JPEG_EOI, _JPEG_SOS = 0xD9, 0xDA
#: Markers without a length: TEM and the restarts.
_JPEG_BARE = frozenset({0x01, *range(0xD0, 0xD8)})

#: A file made of more parts is decoded instead, which ends in time: no writer makes so many of a
#: picture. Those of GIF have 255 bytes at most.
_MOST_PARTS, _MOST_BLOCKS = 500_000, 5_000_000

_BOX_TYPE = re.compile(rb"[\x20-\x7e\xa9]{4}")
_CHUNK_TYPE = re.compile(rb"[A-Za-z]{4}")


def is_whole(path: Path) -> bool:
    """Tell whether a picture file is written to its end.

    A file that can't be opened, is empty, or is no picture at all is not whole. One that is too
    large to be read is as whole as it will be: whoever reads it says so.
    """
    try:
        with open(path, "rb", opener=open_without_waiting) as file:
            found = os.fstat(file.fileno())
            size = found.st_size
            if not stat.S_ISREG(found.st_mode):
                return False
            if size > MAX_FILE_BYTES:
                return True
            head = file.read(16)
            file.seek(0)
            check = _check_for(head)
            verdict = check(file, size) if check is not None else None
            if verdict is not None:
                return verdict
            return size > 0 and _decodes(file, path.name)
    except (OSError, MemoryError):  # whoever reads it afterwards says so
        return False


def _decodes(file: BinaryIO, name: str) -> bool:
    """Ask one of the processes that decode: it has a whole picture's pixels, and sends few."""
    file.seek(0)
    decoded = shared_decoders().decode(file.read(), name, Preprocess.SQUASH, DecodingRoom())
    return decoded.pixels is not None


def _check_for(head: bytes) -> Callable[[BinaryIO, int], bool | None] | None:
    """Return the check for what a file's first 16 bytes say it is; names may be wrong."""
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return _png
    if head.startswith(b"\xff\xd8\xff"):
        return _jpeg
    if head.startswith((b"GIF87a", b"GIF89a")):
        return _gif
    if head.startswith(b"RIFF"):
        return _riff
    if head.startswith(b"BM"):
        return _bmp
    if head[4:8] == b"ftyp":
        return _iso_bmff
    return None


def _png(file: BinaryIO, size: int) -> bool | None:
    """Walk the chunks to IEND."""
    position = 8
    for _ in range(_MOST_PARTS):
        if position + 12 > size:
            return False
        file.seek(position)
        header = file.read(8)
        if not _CHUNK_TYPE.fullmatch(header[4:]):
            return False
        position += 12 + int.from_bytes(header[:4], "big")
        if header[4:] == b"IEND":
            return position <= size
    return None


def _jpeg(file: BinaryIO, size: int) -> bool | None:
    """Walk the segments, and the scans between them, to the end-of-image marker.

    The walk skips what segments carry, so the thumbnail within EXIF is not taken for the end.
    """
    data = file.read()
    position = 2
    for _ in range(_MOST_PARTS):
        if position + 2 > len(data) or data[position] != 0xFF:
            return False
        marker = data[position + 1]
        if marker == 0xFF:
            position += 1
        elif marker == _JPEG_EOI:
            return True
        elif marker in _JPEG_BARE:
            position += 2
        else:
            position += 2 + int.from_bytes(data[position + 2 : position + 4], "big")
            if marker == _JPEG_SOS:
                found = _JPEG_MARKER.search(data, position)
                if found is None:
                    return False
                position = found.start()
    return None


def _gif(file: BinaryIO, size: int) -> bool | None:
    """Walk the blocks to the trailer."""
    data = file.read()
    if len(data) < 13:
        return False
    position = 13 + _gif_colours(data[10])
    blocks = 0
    while position < len(data) and blocks <= _MOST_BLOCKS:
        kind = data[position]
        if kind == 0x3B:
            return True
        if kind == 0x21:
            position += 2
        elif kind == 0x2C and position + 10 <= len(data):
            position += 11 + _gif_colours(data[position + 9])
        else:
            return False
        while position < len(data) and data[position]:
            position += 1 + data[position]
            blocks += 1
            if blocks > _MOST_BLOCKS:
                return None
        position += 1
        blocks += 1
    return None if blocks > _MOST_BLOCKS else False


def _gif_colours(flags: int) -> int:
    """Return the bytes of the colour table that a flag byte announces."""
    return 3 * (2 << (flags & 7)) if flags & 0x80 else 0


def _riff(file: BinaryIO, size: int) -> bool:
    """Compare with the length in the header, which is 0 as long as a writer doesn't know it."""
    length = int.from_bytes(file.read(8)[4:], "little")
    return 12 < length + 8 <= size


def _bmp(file: BinaryIO, size: int) -> bool | None:
    """Compare with the length in the header; some writers leave it 0, which tells nothing."""
    length = int.from_bytes(file.read(6)[2:], "little")
    return length <= size if length else None


def _iso_bmff(file: BinaryIO, size: int) -> bool | None:
    """Add up the boxes of an AVIF or HEIC file."""
    position = 0
    seen: set[bytes] = set()
    for _ in range(_MOST_PARTS):
        if position + 8 > size:
            break
        file.seek(position)
        header = file.read(16)
        kind = header[4:8]
        if not _BOX_TYPE.fullmatch(kind):
            break
        length = int.from_bytes(header[:4], "big")
        if length == 1:
            length = int.from_bytes(header[8:16], "big")
        if length == 0:
            return None  # The box runs to the end of the file, wherever that will be.
        if length < 8 or position + length > size:
            return False
        position += length
        seen.add(kind)
    else:
        return None
    if b"mdat" in seen:
        return bool(seen & {b"meta", b"moov"})
    # Small pictures may lie within the meta box itself.
    return None if b"meta" in seen else False
