"""A decoding process whose reader has every fault that a reader can have; the bytes say which."""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import sys
from io import BytesIO
from pathlib import Path

from PIL import Image

from curator.images import attempt
from curator.images.decoding_process import MEMORY_BYTES, serve

#: What starts it.
COMMAND = (sys.executable, "-P", "-m", "tests.images.troubled_process")


def troubled(data: bytes, name: str | Path) -> Image.Image:
    mark = data[-5:]
    if mark == b"CRASH":
        ctypes.string_at(0)
    elif mark == b"ONCE!" and not (first := Path(os.environ["CURATOR_TEST_ONCE"])).exists():
        first.touch()
        os.abort()
    elif mark == b"HANGS":
        sum(iter(int, 1))  # in C, holding Python's lock
    elif mark == b"EATEN":
        bytearray(MEMORY_BYTES + 2**30 if sys.platform == "linux" else 2**40)
    elif mark == b"KILLS":
        os.kill(os.getpid(), signal.SIGKILL)
    elif mark == b"ABUSE":
        raise TypeError("a bug")
    elif mark == b"PRINT":
        os.write(1, b"a reader's idle words\n" * 100)
    elif mark == b"WRONG":
        for file in range(3, 20):
            with contextlib.suppress(OSError):
                os.write(file, b"\xff" * 100)
    picture = Image.open(BytesIO(data))
    picture.load()
    return picture


def troubled_scaled(data: bytes, name: str | Path, max_edge: int) -> Image.Image:
    picture = troubled(data, name)
    picture.thumbnail((max_edge, max_edge))
    return picture


probe_size = attempt.probe_size


def troubled_size(data: bytes, name: str | Path) -> tuple[int, int]:
    if data[-5:] == b"PROBE":
        ctypes.string_at(0)
    return probe_size(data, name)


if __name__ == "__main__":
    attempt.probe_size = troubled_size
    serve(troubled, troubled_scaled, seconds=1.0)
