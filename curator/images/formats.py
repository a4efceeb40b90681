"""Which files are pictures, and which of Pillow's readers may open them."""

from __future__ import annotations

import os
import re
import threading
from pathlib import Path

#: Lower-case file name endings of the pictures that can be read.
EXTENSIONS: frozenset[str] = frozenset(
    {
        ".avif",
        ".bmp",
        ".gif",
        ".heic",
        ".heif",
        ".jfif",
        ".jpe",
        ".jpeg",
        ".jpg",
        ".png",
        ".tif",
        ".tiff",
        ".webp",
    }
)

#: What to call them in a sentence.
FORMAT_NAMES = "PNG, JPEG, WebP, AVIF, GIF, BMP, TIFF or HEIC"

#: Pillow's readers that unknown bytes may reach; the rest of its many stay shut.
_READERS = ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF")

#: What ends lines, steers terminals, or turns the direction of writing.
_STEERING = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")

_AVIF_BRANDS = frozenset({b"avif", b"avis"})

_heif_lock = threading.Lock()
_heif_registered = False


def is_picture(name: str | Path) -> bool:
    """Say whether a file of this name is taken for a picture; hidden names (".x.png") are not."""
    base = os.path.basename(name)  # noqa: PTH119 (called for every name of a scan; no Path made)
    return not base.startswith(".") and os.path.splitext(base)[1].lower() in EXTENSIONS  # noqa: PTH122


def printable(name: str | Path) -> str:
    """Return the last part of a path for a sentence, as `printable_path` does."""
    return printable_path(os.path.basename(name))  # noqa: PTH119


def printable_path(path: str | Path) -> str:
    """Return a whole path for a sentence, with escapes for all that is no plain text.

    These are bytes that are not UTF-8, line ends, and what would steer a terminal.
    """
    text = str(path).encode("utf-8", "backslashreplace").decode("utf-8")
    return _STEERING.sub(lambda found: found[0].encode("unicode_escape").decode(), text)


def readers_for(data: bytes) -> tuple[str, ...]:
    """Return the names of Pillow's readers to try on these bytes, HEIC's registered if needed.

    AVIF and HEIC share a container, and either may open with the brand "mif1": the list of
    compatible brands tells them apart.
    """
    if data[4:8] != b"ftyp":
        return _READERS
    end = min(int.from_bytes(data[:4], "big"), 4096, len(data))
    brands = {data[8:12], *(data[at : at + 4] for at in range(16, end - 3, 4))}
    if brands & _AVIF_BRANDS:
        return ("AVIF",)
    _register_heif()
    return ("HEIF",)


def _register_heif() -> None:
    global _heif_registered
    with _heif_lock:
        if not _heif_registered:
            # Imported on the first HEIC only: it loads a codec of several megabytes.
            from pillow_heif import register_heif_opener

            register_heif_opener()
            _heif_registered = True
