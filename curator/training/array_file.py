"""Arrays in files that are written through memory, with all of their room taken beforehand.

A file that is only given its length is sparse. Where the disk is then found to be full, writing to
the file's memory ends the program with a bus error, which nothing can catch.
"""

from __future__ import annotations

import errno
import math
import os
from contextlib import suppress
from io import BufferedWriter
from pathlib import Path

import numpy as np

#: File systems that can't take room for a file without its bytes say so by one of these.
_CANNOT_RESERVE = (errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP)
_PIECE = 2**22

MappedBytes = np.memmap[tuple[int, ...], np.dtype[np.uint8]]


def create_array(path: Path, shape: tuple[int, ...]) -> MappedBytes:
    """Create a .npy file of zeros, uint8, and return it mapped for writing.

    Raises
    ------
    OSError
        It can't be written, or there is too little room for it; no file is left then.
    """
    # Whoever still reads a file of before keeps its pages; cut short, they would be gone.
    path.unlink(missing_ok=True)
    file = path.open("xb")
    try:
        with file:
            header = {"descr": "|u1", "fortran_order": False, "shape": shape}
            np.lib.format.write_array_header_1_0(file, header)
            file.flush()
            _take_room(file, math.prod(shape))
        array: MappedBytes = np.lib.format.open_memmap(path, "r+")
    except BaseException:
        with suppress(OSError):
            path.unlink(missing_ok=True)
        raise
    return array


def _take_room(file: BufferedWriter, size: int) -> None:
    """Append so many zeros, for which the disk has room once this is done."""
    if hasattr(os, "posix_fallocate"):
        try:
            os.posix_fallocate(file.fileno(), file.tell(), size)
        except OSError as error:
            if error.errno not in _CANNOT_RESERVE:
                raise
        else:
            return
    for start in range(0, size, _PIECE):
        file.write(bytes(min(_PIECE, size - start)))
    file.flush()
