"""A file's bytes, with the stamp they belong to."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from blake3 import blake3

from curator.images.formats import printable
from curator.records import ImageStamp

#: Larger files are not read: held by the program and by the process that decodes them, they alone
#: would take what a picture may take in all (`cost.MAX_BYTES`).
MAX_FILE_BYTES = 450 * 2**20


class RefusedFileError(OSError):
    """A file was not read for a reason that no permission mends; `strerror` is a whole sentence."""


class FileChangedError(RefusedFileError):
    """A file was written to while it was being read, twice in a row."""


def read_file(path: Path) -> tuple[bytes, ImageStamp]:
    """Read a file whole.

    Returns
    -------
    tuple[bytes, ImageStamp]
        The bytes and the stamp of just those bytes, taken from the open file.

    Raises
    ------
    FileChangedError
        The file kept changing: try again later.
    RefusedFileError
        It is no regular file or is over `MAX_FILE_BYTES`.
    OSError
        The file is gone or can't be opened.
    """
    for _ in range(2):
        with open(path, "rb", buffering=0, opener=open_without_waiting) as file:
            before = os.fstat(file.fileno())
            if not stat.S_ISREG(before.st_mode):
                raise RefusedFileError(
                    errno.EINVAL,
                    f"{printable(path)} is not a file; remove it or give it another name.",
                    str(path),
                )
            if before.st_size > MAX_FILE_BYTES:
                raise RefusedFileError(
                    errno.EFBIG,
                    f"{printable(path)} is over {MAX_FILE_BYTES // 2**20} MB, too large for a "
                    "picture; save a smaller copy.",
                    str(path),
                )
            data = file.readall()
            after = os.fstat(file.fileno())
        if len(data) == before.st_size == after.st_size and before.st_mtime_ns == after.st_mtime_ns:
            return data, ImageStamp(path, after.st_size, after.st_mtime_ns)
    raise FileChangedError(
        errno.EAGAIN,
        f"{printable(path)} changed while it was being read; try again when it is finished.",
        str(path),
    )


def read_small(path: Path, most: int) -> bytes | None:
    """Read a file of at most so many bytes; None where there is none, or no such file."""
    try:
        with open(path, "rb", buffering=0, opener=open_without_waiting) as file:
            found = os.fstat(file.fileno())
            if not stat.S_ISREG(found.st_mode) or found.st_size > most:
                return None
            data = file.read(most + 1)
    except OSError:
        return None
    return data if len(data) <= most else None


def hash_bytes(data: bytes) -> str:
    """Return the BLAKE3 of the bytes, 64 hexadecimal digits: the name of a content."""
    return blake3(data).hexdigest()


def open_without_waiting(path: str, flags: int) -> int:
    """Open a file, as `open` wants its `opener`: a named pipe called "x.png" would block there."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
