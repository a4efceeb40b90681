"""Decodes pictures in processes of their own, so that a crash or a runaway costs one file.

A message there and back takes a fiftieth of the time of decoding, and the processes need no turn at
Python's lock. What can't be started anywhere (too little memory, a strict sandbox) is decoded here.
"""

from __future__ import annotations

import atexit
import contextlib
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, BinaryIO, cast

import numpy as np
from numpy.typing import NDArray

from curator.errors import DecodeError
from curator.images.decode import decode, probe_size
from curator.images.decoding_process import LONGEST_REPLY, SECONDS, receive, send
from curator.images.formats import printable
from curator.images.preprocess import Preprocess
from curator.images.room import DecodingRoom

#: What makes the packaged `curator` command one of the processes (see packaging/program.py).
DECODE_ARGUMENT = "--decoding-process"

_SOURCES = Path(__file__).parent.parent.parent
#: Ends that `faulthandler` gives a process whose time is over.
_TOO_LONG = 1
_PIPE_BYTES = 2**20


@dataclass(frozen=True, slots=True, eq=False)
class Decoded:
    """What became of a file's bytes.

    Parameters
    ----------
    pixels
        uint8 (H, W, 3), RGB, as the preprocess made them; None where there is an error.
    width, height
        Pixels of the upright picture.
    error
        One sentence, or None.
    transient
        The error is the machine's or the preprocess's, not the picture's.
    """

    pixels: NDArray[np.uint8] | None = None
    width: int = 0
    height: int = 0
    error: str | None = None
    transient: bool = False


class _BrokenProcessError(Exception):
    """A process ended, or sent nonsense, in the middle of a picture."""


class Decoders:
    """As many processes as threads ask at once; safe on any thread.

    Parameters
    ----------
    command
        What to start; for tests.
    """

    def __init__(self, command: Sequence[str] | None = None) -> None:
        self._command = decoding_command() if command is None else command
        self._idle: list[_Process] = []
        self._lock = threading.Lock()
        self._startable = True

    def decode(self, data: bytes, name: str, preprocess: Preprocess, room: DecodingRoom) -> Decoded:
        """Decode and preprocess a file's bytes; `name` is for the sentence of an error.

        Raises
        ------
        RuntimeError
            A bug in the other process, with its traceback.
        """
        for _ in range(2):
            process = self._take()
            if process is None:
                return _decode_here(data, name, preprocess, room)
            try:
                decoded = process.decode(data, name, preprocess, room)
            except _BrokenProcessError:
                status = process.end()
                if status == _TOO_LONG:
                    return Decoded(error=_too_long(name), transient=True)
                if sys.platform != "win32" and status == -signal.SIGKILL:
                    return Decoded(error=_short_of_memory(name), transient=True)
                # An earlier picture may have left the process in a bad state: once more, afresh.
            except BaseException:
                process.end()
                raise
            else:
                with self._lock:
                    self._idle.append(process)
                return decoded
        return Decoded(error=_crashing(name))

    def close(self) -> None:
        """End the processes; a later picture starts them anew."""
        with self._lock:
            idle, self._idle = self._idle, []
        for process in idle:
            process.end()

    def _take(self) -> _Process | None:
        with self._lock:
            if self._idle:
                return self._idle.pop()
        if not self._startable:
            return None
        try:
            return _Process(self._command)
        except (OSError, _BrokenProcessError):
            self._startable = False
            return None


class _Process:
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

    def decode(self, data: bytes, name: str, preprocess: Preprocess, room: DecodingRoom) -> Decoded:
        self._say({"name": name, "preprocess": preprocess.value}, data)
        said, _ = self._hear()
        if (failed := _failed(said, name)) is not None:
            return failed
        try:
            width, height = int(said["width"]), int(said["height"])
            with room.taken(width * height):
                self._say({})
                said, pixels = self._hear()
            if (failed := _failed(said, name)) is not None:
                return failed
            rows = np.frombuffer(pixels, dtype=np.uint8).reshape([*said["shape"]])
            return Decoded(rows, int(said["width"]), int(said["height"]))
        except (KeyError, TypeError, ValueError) as error:
            raise _BrokenProcessError from error

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
            raise _BrokenProcessError from error

    def _hear(self) -> tuple[dict[str, Any], bytes]:
        try:
            words, data = receive(self._replies, LONGEST_REPLY)
        except (EOFError, OSError, ValueError) as error:
            raise _BrokenProcessError from error
        if "bug" in words:
            raise RuntimeError(str(words["bug"]))
        return words, data


def decoding_command() -> tuple[str, ...]:
    """Return what starts one of the processes: a packaged program has no Python to ask for one."""
    if getattr(sys, "frozen", False):
        program = Path(sys.executable).resolve()
        # The window's program has no pipes on Windows, its neighbour has.
        return (str(program.with_name(f"curator{program.suffix}")), DECODE_ARGUMENT)
    return (sys.executable, "-P", "-m", "curator.images.decoding_process")


@cache
def shared_decoders() -> Decoders:
    """Return the program's own decoders; they end with it."""
    decoders = Decoders()
    atexit.register(decoders.close)
    return decoders


def _failed(said: dict[str, Any], name: str) -> Decoded | None:
    """Return the failure that a process told, or None."""
    if said.get("memory"):
        return Decoded(error=_short_of_memory(name), transient=True)
    if "error" in said:
        return Decoded(error=str(said["error"]), transient=bool(said.get("transient")))
    return None


def _decode_here(data: bytes, name: str, preprocess: Preprocess, room: DecodingRoom) -> Decoded:
    picture = None
    try:
        width, height = probe_size(data, name)
        with room.taken(width * height):
            picture = decode(data, name)
            pixels = preprocess.apply(picture, name)
    except MemoryError:
        return Decoded(error=_short_of_memory(name), transient=True)
    except DecodeError as error:
        return Decoded(error=str(error), transient=picture is not None)
    return Decoded(pixels, picture.width, picture.height)


def _widen(stream: BinaryIO) -> None:
    """Let a pipe hold a whole picture, so that it passes with fewer turns; only Linux can."""
    if sys.platform == "linux":
        import fcntl

        with contextlib.suppress(OSError):
            fcntl.fcntl(stream, fcntl.F_SETPIPE_SZ, _PIPE_BYTES)


def _short_of_memory(name: str) -> str:
    return f"{printable(name)} needs more memory than there is: close other programs."


def _too_long(name: str) -> str:
    return (
        f"{printable(name)} takes more than {SECONDS:.0f} seconds to read: it may be damaged; "
        "save it anew from another program, or remove it."
    )


def _crashing(name: str) -> str:
    return (
        f"{printable(name)} is damaged in a way that crashes its reader: replace it with a whole "
        "copy, or remove it."
    )
