"""Pictures in and out of generators."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from curator.errors import CuratorError, DecodeError
from curator.images.formats import is_picture, printable, printable_path
from curator.images.isolation import decode_apart
from curator.images.preprocess import MAX_RATIO
from curator.images.read import hash_bytes
from curator.images.scan import scan


def list_pictures(images: Path) -> list[Path]:
    """Return the pictures of a folder, by name, those that a text file lists, or the one given.

    A listed path that is not absolute starts at the list's folder. Listed files need not exist.

    Raises
    ------
    CuratorError
        If there is no such folder or list, or nothing in it.
    """
    if images.is_dir():
        found = [stamp.path for stamp in scan([images], recursive=False)]
    elif is_picture(images):
        found = [images.absolute()]
    else:
        found = [images.absolute().parent / line for line in _lines(images)]
    if not found:
        raise CuratorError(
            f"There are no pictures in {printable_path(images)}; choose a folder that holds some, "
            "or a text file with one path a line."
        )
    return found


class FolderNames:
    """Gives each picture of a list the name of its series' folder: its stem, where that is enough.

    Pictures whose stems are the same (on any file system) get the beginning of their content's
    hash too, so that names don't depend on the order of the list.
    """

    def __init__(self, pictures: Iterable[Path]) -> None:
        self._stems = Counter(picture.stem.casefold() for picture in pictures)

    def name(self, picture: Path, data: bytes) -> str:
        """Return the folder's name for a picture of these bytes; always proper UTF-8."""
        digest = hash_bytes(data)[:8]
        try:
            picture.stem.encode()
        except UnicodeEncodeError:
            return digest
        alone = self._stems[picture.stem.casefold()] == 1
        return picture.stem if alone else f"{picture.stem}-{digest}"


def cut_square(data: bytes, name: str | Path, edge: int) -> NDArray[np.uint8]:
    """Decode a picture, bring its shorter side to `edge` pixels and cut the middle out.

    Returns
    -------
    NDArray[np.uint8]
        (edge, edge, 3), RGB.

    Raises
    ------
    DecodeError
    """
    picture = decode_apart(data, name)
    if max(picture.size) > MAX_RATIO * min(picture.size):
        raise DecodeError(
            f"{printable(name)} is more than {MAX_RATIO} times longer than it is wide, too thin "
            "for a series; cut a part out of it."
        )
    longer = int(edge * max(picture.size) / min(picture.size))
    wide = picture.width > picture.height
    picture = picture.resize((longer, edge) if wide else (edge, longer), Image.Resampling.BILINEAR)
    start = round((longer - edge) / 2)
    left, top = (start, 0) if wide else (0, start)
    return np.array(picture.crop((left, top, left + edge, top + edge)))


def to_picture(pixels: NDArray[np.float32], edge: int) -> Image.Image:
    """Turn what a generator made, (3, H, H) of about -1 to 1, into a picture of `edge` pixels."""
    levels = ((pixels.transpose(1, 2, 0).clip(-1, 1) + 1) * 127.5).round().astype(np.uint8)
    picture = Image.fromarray(levels)
    if picture.width != edge:
        picture = picture.resize((edge, edge), Image.Resampling.LANCZOS)
    return picture


def _lines(path: Path) -> Sequence[str]:
    try:
        text = path.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError as error:
        raise CuratorError(
            f"The list of pictures {printable_path(path)} can't be read "
            f"({error.strerror or error}); give a folder, or a text file with one path a line."
        ) from error
    if "\0" in text:
        raise CuratorError(
            f"{printable_path(path)} is no list of pictures; give a folder, or a text file with "
            "one path a line."
        )
    return [line for line in text.splitlines() if line.strip()]
