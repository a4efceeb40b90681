"""One training at a time in a folder."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from curator.errors import CuratorError

if sys.platform != "win32":
    import fcntl

LOCK_NAME = "run.lock"


@contextmanager
def only_run(folder: Path, option: str = "--out") -> Iterator[None]:
    """Make the folder of a run and keep other trainings out of it; the system lets go of it.

    The file stays: who deletes it may delete the one that another training holds by then.

    Parameters
    ----------
    option
        Of the command line, which names the folder or what it lies beside.

    Raises
    ------
    CuratorError
        Another training is at it, or the folder can't be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(folder / LOCK_NAME, os.O_RDWR | os.O_CREAT, 0o666)
    except OSError as error:
        raise CuratorError(
            f"The run can't be written to {folder} ({error.strerror or error}): choose another "
            f"{option}."
        ) from error
    try:
        _lock(descriptor, folder, option)
        yield
    finally:
        os.close(descriptor)


def _lock(descriptor: int, folder: Path, option: str) -> None:
    if sys.platform == "win32":
        return
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise CuratorError(
            f"Another training is running in {folder}: wait for it to end, or choose another "
            f"{option}."
        ) from error
    except OSError:
        return  # some network drives know no locks
