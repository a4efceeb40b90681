"""What is left of a program that ended in native code, where no exception tells of it.

```
logs/crash-PID-*.txt   open while the program runs; not empty if Qt, torch or a driver crashed it
```
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
import sys
import tempfile
from pathlib import Path
from typing import IO

from curator.gui.log import LOG_NAME, RECENT

if sys.platform != "win32":
    import fcntl

_log = logging.getLogger(__name__)

#: Of the log, in which the lines lie that go with a trace.
_LOG_BYTES = 16_384
#: Of many threads that each are deep in something.
_MOST_BYTES = 2**20


class CrashTrace:
    """Lets a crash leave every thread's traceback in a file, which an orderly end takes away.

    Whoever has `faulthandler` in use already (PYTHONFAULTHANDLER does) keeps it.

    Parameters
    ----------
    folder
        Of the log.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file: IO[bytes] | None = None

    def install(self) -> None:
        """Begin; where the folder can't be written, nothing is left of a crash."""
        if faulthandler.is_enabled():
            return
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            # In containers, programs that share the folder may have the same number as well.
            self._file = tempfile.NamedTemporaryFile(  # noqa: SIM115
                prefix=f"crash-{os.getpid()}-", suffix=".txt", dir=self._folder, delete=False
            )
            if sys.platform != "win32":  # there nobody else can remove what is open
                fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            _log.info("A crash would leave no trace: %s", error)
            self.remove()
            return
        faulthandler.enable(self._file)

    def remove(self) -> None:
        """End in order: nothing crashed, whatever was written meanwhile.

        On Windows some errors are written that the program got over.
        """
        if self._file is None:
            return
        faulthandler.disable()
        self._file.close()
        with contextlib.suppress(OSError):
            Path(self._file.name).unlink()
        self._file = None

    def take_left(self) -> str:
        """Return the traces that earlier runs left, and remove them; "" if all ended in order.

        Those of programs that still run stay.
        """
        found = []
        for path in sorted(self._folder.glob("crash-*.txt")):
            try:
                if trace := _taken(path):
                    found.append(trace)
            except BlockingIOError:
                pass  # of another window that is open
            except OSError as error:
                _log.info("A trace of a crash can't be read: %s", error)
        return "\n\n".join(found)

    def end_of_log(self) -> str:
        """Return the last lines that earlier runs logged, before this one has added any."""
        try:
            with (self._folder / LOG_NAME).open("rb") as file:
                file.seek(max(0, file.seek(0, os.SEEK_END) - _LOG_BYTES))
                text = file.read().decode("utf-8", "replace")
        except OSError:
            return ""
        return "\n".join(text.splitlines()[-RECENT:])


def _taken(path: Path) -> str:
    with path.open("rb") as file:
        if sys.platform != "win32":
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        text = file.read(_MOST_BYTES).decode("utf-8", "replace").strip()
        if sys.platform != "win32":
            # Locked still, or another window that starts would tell of it, too.
            path.unlink()
    if sys.platform == "win32":
        path.unlink()
    return text
