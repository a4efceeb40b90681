"""A thread that does one errand after another, for what is neither scanning nor scoring."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from queue import SimpleQueue
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from curator.errors import CuratorError

#: An errand is called with an event that says that it is to end early.
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
        self._errands: SimpleQueue[tuple[str, Errand, Event] | None] = SimpleQueue()
        self._cancels: set[Event] = set()
        self._dropped = False

    def submit(self, name: str, errand: Errand) -> None:
        """Queue an errand; the thread starts with the first one."""
        cancel = Event()
        self._cancels.add(cancel)
        self._errands.put((name, errand, cancel))
        if not self.isRunning():
            self.start()

    def cancel(self) -> None:
        """Ask the errands that were submitted until now to end early, or not to begin."""
        for event in tuple(self._cancels):
            event.set()

    def stop(self, *, finish: bool) -> None:
        """End, after what was queued or without it. `wait` waits for it."""
        if not finish:
            self._dropped = True
            self.cancel()
        self._errands.put(None)

    def run(self) -> None:
        while (item := self._errands.get()) is not None:
            name, errand, cancel = item
            if self._dropped:
                continue
            try:
                result = errand(cancel)
            except CuratorError as error:
                self.failed.emit(name, str(error))
            except Exception:
                self.crashed.emit(name, traceback.format_exc())
            else:
                self.done.emit(name, result)
            finally:
                self._cancels.discard(cancel)
