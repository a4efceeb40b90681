"""What runs in a process of its own: bytes in, pixels out, one picture after another.

Started by `curator.images.isolation`. Readers of pictures are written in C and fed with files from
anywhere; here a fault of theirs ends this process, and not the program. Messages both ways are a
few lines of JSON and raw bytes, because what a broken reader sends back must not be trusted.
"""

from __future__ import annotations

import contextlib
import faulthandler
import json
import os
import struct
import sys
import traceback
from collections.abc import Iterator
from functools import partial
from typing import Any, BinaryIO

from PIL import Image

from curator.images.attempt import attempt
from curator.images.decode import decode, decode_scaled
from curator.images.wanted import Decode, DecodeScaled, bands, wanted_in

#: After so long a header or a picture is given up.
SECONDS = 10.0
#: What a picture may take of the memory: the largest that may be decoded fits twice.
MEMORY_BYTES = 3 * 2**30
#: The longest answer but for the screen: the longest network's input, more than any sentence.
LONGEST_REPLY = 2**26

_LENGTHS = struct.Struct("!IQ")

_decode_alone = partial(decode, alone=True)
_decode_scaled_alone = partial(decode_scaled, alone=True)


def send(stream: BinaryIO, words: dict[str, Any], data: bytes | memoryview = b"") -> None:
    """Write one message."""
    text = json.dumps(words).encode()
    stream.write(_LENGTHS.pack(len(text), len(data)) + text)
    stream.write(data)
    stream.flush()


def receive(stream: BinaryIO, longest: int | None = None) -> tuple[dict[str, Any], bytes]:
    """Read one message.

    Raises
    ------
    EOFError
        The other side has ended.
    ValueError
        What came is no message, or is longer than `longest` bytes.
    """
    text_length, data_length = _LENGTHS.unpack(_exactly(stream, _LENGTHS.size))
    if longest is not None and text_length + data_length > longest:
        raise ValueError("the message is too long")
    words = json.loads(_exactly(stream, text_length))
    if not isinstance(words, dict):
        raise ValueError("the message has no words")
    return words, _exactly(stream, data_length)


def _exactly(stream: BinaryIO, count: int) -> bytes:
    data = stream.read(count)
    if len(data) != count:
        raise EOFError
    return data


def serve(
    decode: Decode = _decode_alone,
    decode_scaled: DecodeScaled = _decode_scaled_alone,
    seconds: float = SECONDS,
) -> None:
    """Decode what comes on stdin until it ends; what can be given is there for tests."""
    requests = os.fdopen(os.dup(0), "rb")
    replies = os.fdopen(os.dup(1), "wb")
    # Whatever a reader prints must not get between the messages.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    _limit_memory()
    send(replies, {"ready": True})
    while True:
        try:
            words, data = receive(requests)
        except EOFError:
            return
        try:
            _answer(words, data, requests, replies, decode, decode_scaled, seconds)
        except EOFError:
            return
        except Exception:  # a bug of ours, which the program must tell of
            send(replies, {"bug": traceback.format_exc()})
        del words, data  # or a large file would be held until all of the next one has come


def _answer(
    words: dict[str, Any],
    data: bytes,
    requests: BinaryIO,
    replies: BinaryIO,
    decode: Decode,
    decode_scaled: DecodeScaled,
    seconds: float,
) -> None:
    """Send a picture's size, wait until there is room for it, and send its pixels."""

    @contextlib.contextmanager
    def room(width: int, height: int) -> Iterator[None]:
        send(replies, {"width": width, "height": height})
        receive(requests)
        yield

    decoded, picture = attempt(
        data,
        words["name"],
        wanted_in(words),
        room=room,
        bounded=partial(_no_longer_than, seconds),
        decode=decode,
        decode_scaled=decode_scaled,
    )
    size = {"width": decoded.width, "height": decoded.height}
    if picture is not None:
        _send_picture(replies, size, picture)
    elif decoded.pixels is not None:
        pixels = decoded.pixels
        send(replies, {**size, "shape": pixels.shape}, pixels.data.cast("B"))
    elif decoded.memory:
        send(replies, {"memory": True})
    elif decoded.error is not None:
        send(replies, {**size, "error": decoded.error, "transient": decoded.transient})
    else:
        send(replies, size)


def _send_picture(stream: BinaryIO, words: dict[str, Any], picture: Image.Image) -> None:
    """Send pixels piece by piece: all of them once more might not fit the memory."""
    shape = (picture.height, picture.width, 3)
    text = json.dumps({**words, "shape": shape}).encode()
    stream.write(_LENGTHS.pack(len(text), shape[0] * shape[1] * 3) + text)
    try:
        for band in bands(picture):
            stream.write(band)
    except MemoryError as error:
        # Amid pixels no word would be understood; the end is.
        raise EOFError from error
    stream.flush()


@contextlib.contextmanager
def _no_longer_than(seconds: float) -> Iterator[None]:
    """End the process, however busy it is, when the time is over."""
    # A thread outside Python does it, so that not even a loop in C can hold it up.
    faulthandler.dump_traceback_later(seconds, exit=True, file=sys.stderr)
    try:
        yield
    finally:
        faulthandler.cancel_dump_traceback_later()


def _limit_memory() -> None:
    """Have the system refuse memory beyond `MEMORY_BYTES`, where it can, and keep no dumps."""
    if sys.platform == "win32":
        return
    import resource

    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY_BYTES, MEMORY_BYTES))


if __name__ == "__main__":
    serve()
