"""The log file and the last resort for bugs."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections import deque
from contextlib import nullcontext
from logging.handlers import QueueHandler, QueueListener, RotatingFileHandler
from pathlib import Path
from queue import SimpleQueue
from types import TracebackType
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

_BYTES = 2**20
_FILES = 3
LOG_NAME = "curator.log"
#: How many entries of the log a report of a problem brings along.
RECENT = 40
_FORMAT = logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s")


class LogFile:
    """Writes the log on a thread of its own, so that no other waits for the disk."""

    def __init__(self, folder: Path) -> None:
        queue: SimpleQueue[Any] = SimpleQueue()
        self._handler = QueueHandler(queue)
        self._writer = _LateFile(folder / LOG_NAME)
        self._listener = QueueListener(queue, self._writer)
        for handler in (self._handler, recent):
            logging.getLogger().addHandler(handler)
        self._listener.start()

    def close(self) -> None:
        """Write what is left and end."""
        for handler in (self._handler, recent):
            logging.getLogger().removeHandler(handler)
        self._listener.stop()
        self._writer.close()


class RecentLines(logging.Handler):
    """The last entries of the log, for a report of a problem."""

    def __init__(self) -> None:
        super().__init__()
        self.setFormatter(_FORMAT)
        self._lines: deque[str] = deque(maxlen=RECENT)

    def emit(self, record: logging.LogRecord) -> None:
        self._lines.append(self.format(record))

    def text(self) -> str:
        """Return them, one below the other."""
        with self.lock or nullcontext():
            return "\n".join(self._lines)


#: Filled while there is a log file.
recent = RecentLines()


class _LateFile(RotatingFileHandler):
    """Opened, and its folder made, when there is something to write."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8", delay=True)
        self.setFormatter(_FORMAT)

    def _open(self) -> Any:
        Path(self.baseFilename).parent.mkdir(parents=True, exist_ok=True)
        return super()._open()


class CrashReporter(QObject):
    """Turns exceptions that nobody caught, on any thread, into one signal on the GUI thread."""

    #: Where, and the traceback.
    crashed = Signal(str, str)
    _met = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._met.connect(self.crashed, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over the interpreter's hooks."""
        sys.excepthook = self._on_main
        threading.excepthook = self._on_thread

    def remove(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def _on_main(
        self, kind: type[BaseException], value: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, value, trace)
            return
        # Before the window is there, and after it, nobody would see it otherwise.
        sys.__excepthook__(kind, value, trace)
        self._met.emit("window", "".join(traceback.format_exception(kind, value, trace)))

    def _on_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            name = args.thread.name if args.thread is not None else "thread"
            self._met.emit(name, "".join(traceback.format_exception(args.exc_value)))
