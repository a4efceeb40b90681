"""Paths as the library keeps them: bytes, so that a name that is not UTF-8 survives."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from sqlalchemy import ColumnElement, LargeBinary, and_, func, literal, or_

from curator.address import LibraryPlace
from curator.library.dialects import position_in

_SEPARATOR = os.fsencode(os.sep)


def to_bytes(path: Path) -> bytes:
    """Return an absolute path as bytes."""
    return os.fsencode(path if path.is_absolute() else path.absolute())


def from_bytes(path: bytes) -> Path:
    """Return a stored path."""
    return Path(os.fsdecode(path))


def shown(place: LibraryPlace) -> str:
    """Return a path, or an address without its password, that any output can print."""
    return printable(str(place))


def printable(text: str) -> str:
    """Return a text without the lone surrogates that stand for a name's undecodable bytes."""
    return text.encode("utf-8", "backslashreplace").decode()


def bounds(folder: bytes) -> tuple[bytes, bytes]:
    """Return the half-open range of bytes in which everything below a folder lies."""
    first = folder if folder.endswith(_SEPARATOR) else folder + _SEPARATOR
    return first, first[:-1] + bytes([first[-1] + 1])


def is_below(path: bytes, folder: bytes) -> bool:
    """Tell whether a path is a folder itself or lies anywhere below it."""
    first, end = bounds(folder)
    return path == folder or first <= path < end


def without_nested(folders: Iterable[bytes]) -> list[bytes]:
    """Return the folders that lie below none of the others, in order, each once."""
    kept: list[bytes] = []
    for folder in sorted(set(folders), key=lambda name: bounds(name)[0]):
        if not kept or not is_below(folder, kept[-1]):
            kept.append(folder)
    return kept


def below(
    path: ColumnElement[bytes], folder: bytes, *, recursive: bool = True
) -> ColumnElement[bool]:
    """Return the condition that a stored path lies below a folder: a range of the primary key.

    Parameters
    ----------
    path
        The column of paths.
    folder
        Need not be one: nothing lies below a file.
    recursive
        Whether files in the folder's folders count.
    """
    first, end = bounds(folder)
    inside = and_(path >= first, path < end)
    if recursive:
        return inside
    rest = func.substr(path, len(first) + 1)
    return and_(inside, position_in(rest, literal(_SEPARATOR, LargeBinary)) == 0)


def under(
    path: ColumnElement[bytes], root: bytes, *, recursive: bool = True
) -> ColumnElement[bool]:
    """Return the condition that a stored path is `root` itself or lies below it."""
    return or_(path == root, below(path, root, recursive=recursive))
