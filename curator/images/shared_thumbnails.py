"""The thumbnails that file managers keep, as freedesktop.org's Thumbnail Managing Standard has it.

They are only read. One is believed where it names the picture and its time of modification; what
is missing, stale or damaged is not there, never an error.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from urllib.parse import quote_from_bytes

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from curator.images.colour import to_rgb
from curator.records import ImageStamp

#: Folders by the pixels of the longer side of what is in them.
_SIZES = {"normal": 128, "large": 256, "x-large": 512, "xx-large": 1024}
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
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def load(self, stamp: ImageStamp, edge: int) -> NDArray[np.uint8] | None:
        """Return a thumbnail, uint8 (h, w, 3) RGB, of at least `edge` pixels or the whole picture.

        None where there is none that large, or none of the file as it is now.
        """
        uri = _uri(stamp.path)
        name = hashlib.md5(uri.encode(), usedforsecurity=False).hexdigest() + ".png"
        for size in _sizes_from(edge):
            try:
                data = (self._folder / size / name).read_bytes()
                with Image.open(BytesIO(data), formats=("PNG",)) as picture:
                    if max(picture.size) > _SIZES[size] or not _is_of(picture, stamp, uri):
                        continue
                    return np.array(to_rgb(picture))
            except Exception:  # missing or damaged in any way: the next size may be there
                continue
        return None


def _sizes_from(edge: int) -> Sequence[str]:
    return [name for name, pixels in _SIZES.items() if pixels >= edge]


def _is_of(picture: Image.Image, stamp: ImageStamp, uri: str) -> bool:
    """Tell whether a thumbnail was made of a file as its stamp has it."""
    picture.load()  # its texts may stand behind its pixels
    said = picture.info
    size = said.get("Thumb::Size")
    return bool(
        said.get("Thumb::URI") == uri
        and said.get("Thumb::MTime") == str(stamp.mtime_ns // 10**9)
        and size in (None, str(stamp.size))
    )


def _uri(path: Path) -> str:
    return "file://" + quote_from_bytes(os.fsencode(path), safe=_PLAIN)
