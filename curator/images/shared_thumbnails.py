"""The thumbnails that file managers keep, as freedesktop.org's Thumbnail Managing Standard has it.

They are only read, and other programs wrote them. One is believed where it names the picture and
its time of modification, and is decoded where a hostile one costs nothing but itself. What is
missing, stale or damaged is not there, never an error.
"""

from __future__ import annotations

import hashlib
import os
import struct
import sys
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote_from_bytes

import numpy as np
from numpy.typing import NDArray

from curator.images.generation.texts import read_texts
from curator.images.isolation import Decoders, Withdrawal, shared_decoders
from curator.images.read import read_small
from curator.images.room import DecodingRoom
from curator.images.wanted import ForScreen
from curator.records import ImageStamp

#: Folders by the pixels of the longer side of what is in them.
_SIZES = {"normal": 128, "large": 256, "x-large": 512, "xx-large": 1024}
#: More than the largest takes without compression, and its texts.
_MOST_BYTES = 2**24
_ROOM = DecodingRoom()
#: What GLib leaves as it is in a file's address, besides letters and digits.
_PLAIN = "!$&'()*+,-./:=@_~"


def shared_thumbnails_dir() -> Path | None:
    """Return the folder of the desktop's thumbnails, or None on a system that has none."""
    if sys.platform in ("win32", "darwin"):
        return None
    cache = os.environ.get("XDG_CACHE_HOME", "")
    # The standard has it that a relative path is to be ignored.
    return (Path(cache) if os.path.isabs(cache) else Path.home() / ".cache") / "thumbnails"  # noqa: PTH117


class SharedThumbnails:
    """Looks pictures up among the desktop's thumbnails.

    Parameters
    ----------
    folder
        As `shared_thumbnails_dir` returns it; need not exist.
    decoders
        What decodes them, if not the program's own.
    """

    def __init__(self, folder: Path, decoders: Decoders | None = None) -> None:
        self._folder = folder
        self._decoders = decoders or shared_decoders()

    def load(
        self, stamp: ImageStamp, edge: int, withdrawal: Withdrawal | None = None
    ) -> NDArray[np.uint8] | None:
        """Return a thumbnail, uint8 (h, w, 3) RGB, of at least `edge` pixels or the whole picture.

        None where there is none that large, or none of the file as it is now.
        """
        uri = _uri(stamp.path)
        name = hashlib.md5(uri.encode(), usedforsecurity=False).hexdigest() + ".png"
        for size in _sizes_from(edge):
            data = read_small(self._folder / size / name, _MOST_BYTES)
            if data is None or not _is_of(data, _SIZES[size], stamp, uri):
                continue
            wanted = ForScreen(_SIZES[size])
            pixels = self._decoders.decode(data, name, wanted, _ROOM, withdrawal).pixels
            if pixels is not None or (withdrawal is not None and withdrawal.made):
                return pixels
        return None


def _sizes_from(edge: int) -> Sequence[str]:
    return [name for name, pixels in _SIZES.items() if pixels >= edge]


def _is_of(data: bytes, edge: int, stamp: ImageStamp, uri: str) -> bool:
    """Tell whether a thumbnail of a size was made of a file as its stamp has it."""
    if len(data) < 24 or data[12:16] != b"IHDR" or max(struct.unpack_from(">II", data, 16)) > edge:
        return False
    said = read_texts(data)
    size = said.get("Thumb::Size")
    return bool(
        said.get("Thumb::URI") == uri
        and said.get("Thumb::MTime") == str(stamp.mtime_ns // 10**9)
        and size in (None, str(stamp.size))
    )


def _uri(path: Path) -> str:
    return "file://" + quote_from_bytes(os.fsencode(path), safe=_PLAIN)
