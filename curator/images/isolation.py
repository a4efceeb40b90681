"""Decodes pictures in processes of their own, so that a crash or a runaway costs one file.

A message there and back takes a fiftieth of the time of decoding, and the processes need no turn at
Python's lock. What can't be started anywhere (too little memory, a strict sandbox) is decoded here.
"""

from __future__ import annotations

import atexit
import contextlib
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
from PIL import Image

from curator.images.attempt import Decoded, attempt, out_of_memory
from curator.images.decoding_child import BrokenProcessError, DecodingChild
from curator.images.decoding_process import SECONDS
from curator.images.formats import printable
from curator.images.room import DecodingRoom
from curator.images.wanted import ForScreen, Wanted

__all__ = [
    "Decoded",
    "Decoders",
    "Withdrawal",
    "decode_apart",
    "probe_apart",
    "shared_decoders",
]

#: What makes the packaged `curator` command one of the processes (see packaging/program.py).
DECODE_ARGUMENT = "--decoding-process"

#: Ends that `faulthandler` gives a process whose time is over.
_TOO_LONG = 1


class Withdrawal:
    """Lets another thread give up a picture that is being decoded, even one that never ends."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: DecodingChild | None = None
        self._made = False

    @property
    def made(self) -> bool:
        """Whether the picture was given up."""
        return self._made

    def make(self) -> None:
        """Give the picture up; its process ends."""
        with self._lock:
            self._made = True
            if self._process is not None:
                self._process.kill()

    @contextlib.contextmanager
    def over(self, process: DecodingChild) -> Iterator[None]:
        """Let the process be ended meanwhile, and never later."""
        with self._lock:
            self._process = process
            if self._made:
                process.kill()
        try:
            yield
        finally:
            with self._lock:
                self._process = None


class Decoders:
    """As many processes as threads ask at once; safe on any thread.

    Parameters
    ----------
    command
        What to start; for tests.
    """

    def __init__(self, command: Sequence[str] | None = None) -> None:
        self._command = decoding_command() if command is None else command
        self._idle: list[DecodingChild] = []
        self._lock = threading.Lock()
        self._startable = True
        self._started = False

    def decode(
        self,
        data: bytes,
        name: str,
        wanted: Wanted | None,
        room: DecodingRoom,
        withdrawal: Withdrawal | None = None,
    ) -> Decoded:
        """Decode a file's bytes to what is wanted.

        Parameters
        ----------
        name
            For the sentence of an error.
        wanted
            None for the size alone, which the header tells.

        Raises
        ------
        RuntimeError
            A bug in the other process, with its traceback.
        """
        try:
            return self._decode(data, name, wanted, room, withdrawal or Withdrawal())
        except MemoryError:  # the pixels came, and found no room here
            return out_of_memory(name)

    def _decode(
        self,
        data: bytes,
        name: str,
        wanted: Wanted | None,
        room: DecodingRoom,
        withdrawal: Withdrawal,
    ) -> Decoded:
        for _ in range(2):
            process = self._take()
            if process is None:
                return _decode_here(data, name, wanted, room)
            try:
                with withdrawal.over(process):
                    decoded = process.decode(data, name, wanted, room)
            except BrokenProcessError:
                status = process.end()
                if withdrawal.made:
                    return Decoded(error=_withdrawn(name), transient=True)
                if status == _TOO_LONG:
                    return Decoded(error=_too_long(name), transient=True)
                if sys.platform != "win32" and status == -signal.SIGKILL:
                    return out_of_memory(name)
                # An earlier picture may have left the process in a bad state: once more, afresh.
            except BaseException:
                process.end()
                raise
            else:
                if withdrawal.made:
                    # Ended just as it had answered: it must not be given to another picture.
                    process.end()
                else:
                    self._give_back(process)
                return decoded
        return Decoded(error=_crashing(name))

    def prepare(self) -> None:
        """Start a process where there is none, so that the first picture need not wait for it."""
        process = self._take()
        if process is not None:
            self._give_back(process)

    def close(self) -> None:
        """End the processes; a later picture starts them anew."""
        with self._lock:
            idle, self._idle = self._idle, []
        for process in idle:
            process.end()

    def _give_back(self, process: DecodingChild) -> None:
        with self._lock:
            self._idle.append(process)

    def _take(self) -> DecodingChild | None:
        with self._lock:
            if self._idle:
                return self._idle.pop()
        if not self._startable:
            return None
        try:
            process = DecodingChild(self._command)
        except (OSError, BrokenProcessError):
            # Where it worked before, memory or files ran short, and may be there again.
            self._startable = self._started
            return None
        self._started = True
        return process


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


def decode_apart(data: bytes, name: str | Path, max_edge: int | None = None) -> Image.Image:
    """Decode a picture in another process: what `curator.images.decode.decode` returns.

    Parameters
    ----------
    max_edge
        The longer side at most, in pixels, as `decode_scaled` has it; None for every pixel.

    Raises
    ------
    DecodeError
        As `decode`; or the picture crashed its reader, or took too long.
    """
    wanted = ForScreen(max_edge)
    return Image.fromarray(
        shared_decoders().decode(data, str(name), wanted, DecodingRoom()).needed()
    )


def probe_apart(data: bytes, name: str | Path) -> tuple[int, int]:
    """Return what `curator.images.decode.probe_size` does, and raise the same, in another process.

    To read a header takes a library written in C as well, for some formats.
    """
    found = shared_decoders().decode(data, str(name), None, DecodingRoom())
    if found.error is not None:
        raise found.reason()
    return found.width, found.height


def _decode_here(data: bytes, name: str, wanted: Wanted | None, room: DecodingRoom) -> Decoded:
    decoded, picture = attempt(
        data, name, wanted, room=lambda width, height: room.taken(width * height)
    )
    return decoded if picture is None else replace(decoded, pixels=np.asarray(picture))


def _withdrawn(name: str) -> str:
    return f"{printable(name)} is no longer wanted: nothing was read of it."


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
