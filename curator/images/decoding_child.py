"""The program's end of a decoding process: starts it, asks it for a picture, and ends it."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, BinaryIO, cast

import numpy as np

from curator.images.attempt import Decoded, out_of_memory
from curator.images.decoding_process import LONGEST_REPLY, receive, send
from curator.images.room import DecodingRoom
from curator.images.wanted import ForScreen, Wanted, words_for

_SOURCES = Path(__file__).parent.parent.parent
_PIPE_BYTES = 2**20


class BrokenProcessError(Exception):
    """A process ended, or sent nonsense, in the middle of a picture."""


class DecodingChild:
    """One process, ready for a picture."""

    def __init__(self, command: Sequence[str]) -> None:
        paths = [str(_SOURCES), os.environ.get("PYTHONPATH", "")]
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))},
            # Ctrl-C is for the program, which ends this by itself.
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._requests = cast(BinaryIO, self._process.stdin)
        self._replies = cast(BinaryIO, self._process.stdout)
        for stream in (self._requests, self._replies):
            _widen(stream)
        try:
            self._hear()
        except BaseException:
            self.end()
            raise

    def decode(self, data: bytes, name: str, wanted: Wanted | None, room: DecodingRoom) -> Decoded:
        """Have one picture decoded, or only its header read."""
        self._say({"name": name, **words_for(wanted)}, data)
        said, _ = self._hear()
        try:
            if (failed := _failed(said, name)) is not None:
                return failed
            width, height = int(said["width"]), int(said["height"])
            if wanted is None:
                return Decoded(None, width, height)
            with room.taken(width * height):
                self._say({})
                said, pixels = self._hear(_longest_reply(wanted))
            if (failed := _failed(said, name)) is not None:
                return failed
            height, width, _ = said["shape"]
            rows = np.frombuffer(pixels, dtype=np.uint8).reshape((int(height), int(width), 3))
            return Decoded(rows, int(said["width"]), int(said["height"]))
        except (KeyError, TypeError, ValueError) as error:
            raise BrokenProcessError from error

    def kill(self) -> None:
        """End the process at once, while another thread waits for its answer."""
        self._process.kill()

    def end(self) -> int:
        """End the process and return its exit status."""
        with contextlib.suppress(OSError):
            self._requests.close()
        if self._process.poll() is None:
            # It may be ending by itself, and how tells what was wrong.
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(1)
        self._process.kill()
        self._replies.close()
        return self._process.wait()

    def _say(self, words: dict[str, Any], data: bytes = b"") -> None:
        try:
            send(self._requests, words, data)
        except OSError as error:
            raise BrokenProcessError from error

    def _hear(self, longest: int = LONGEST_REPLY) -> tuple[dict[str, Any], bytes]:
        try:
            words, data = receive(self._replies, longest)
        except (EOFError, OSError, ValueError) as error:
            raise BrokenProcessError from error
        if "bug" in words:
            raise RuntimeError(str(words["bug"]))
        return words, data


def _longest_reply(wanted: Wanted) -> int:
    return LONGEST_REPLY + (wanted.most_bytes if isinstance(wanted, ForScreen) else 0)


def _widen(stream: BinaryIO) -> None:
    """Let a pipe hold a whole picture, so that it passes with fewer turns; only Linux can."""
    if sys.platform == "linux":
        import fcntl

        with contextlib.suppress(OSError):
            fcntl.fcntl(stream, fcntl.F_SETPIPE_SZ, _PIPE_BYTES)


def _failed(said: dict[str, Any], name: str) -> Decoded | None:
    """Return the failure that a process told, or None."""
    if said.get("memory"):
        return out_of_memory(name)
    if "error" in said:
        width, height = int(said.get("width", 0)), int(said.get("height", 0))
        return Decoded(None, width, height, str(said["error"]), bool(said.get("transient")))
    return None
