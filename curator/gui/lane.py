"""A thread that does one errand after another, for what is neither scanning nor scoring."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from queue import SimpleQueue
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from curator.errors import CuratorError

#: An errand is called with the lane's cancel event.
Errand = Callable[[Event], Any]


class Lane(QThread):
    """Runs errands in the order in which they came; a name says whose result it is."""

    #: Name and result.
    done = Signal(str, object)
    #: Name and the sentence of a CuratorError.
    failed = Signal(str, str)
    #: Where, and the traceback, of a bug.
    crashed = Signal(str, str)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._errands: SimpleQueue[tuple[str, Errand] | None] = SimpleQueue()
        self._cancel = Event()
        self._dropped = False

    def submit(self, name: str, errand: Errand) -> None:
        """Queue an errand; the thread starts with the first one."""
        self._errands.put((name, errand))
        if not self.isRunning():
            self.start()

    def cancel(self) -> None:
        """Ask the errand under way to end early; those after it run as usual."""
        self._cancel.set()

    def stop(self, *, finish: bool) -> None:
        """End, after what was queued or without it. `wait` waits for it."""
        if not finish:
            self._dropped = True
            self._cancel.set()
        self._errands.put(None)

    def run(self) -> None:
        while (item := self._errands.get()) is not None:
            name, errand = item
            if self._dropped:
                continue
            self._cancel.clear()
            try:
                result = errand(self._cancel)
            except CuratorError as error:
                self.failed.emit(name, str(error))
            except Exception:
                self.crashed.emit(name, traceback.format_exc())
            else:
                self.done.emit(name, result)
