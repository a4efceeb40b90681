"""Questions to the library that neither scanning nor scoring asks, off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from curator.gui.lane import Lane

if TYPE_CHECKING:
    from curator.library import Library

#: Asked on the lane's thread; what it returns goes to `done`.
Question = Callable[["Library"], Any]


class LibraryLane(QObject):
    """Asks one question after another; those that come before the library is open wait for it."""

    #: A question's name and its answer.
    done = Signal(str, object)
    #: A question's name and the sentence of a CuratorError.
    failed = Signal(str, str)
    #: Where, and the traceback, of a bug.
    crashed = Signal(str, str)

    def __init__(self, parent: QObject | None = None, *, name: str = "library") -> None:
        super().__init__(parent)
        self._library: Library | None = None
        self._held: list[tuple[str, Question, bool]] = []
        self._stopped = False
        self._lane = Lane(name, self)
        self._lane.done.connect(self.done)
        self._lane.failed.connect(self.failed)
        self._lane.crashed.connect(self.crashed)

    @Slot(object)
    def use(self, library: Library) -> None:
        """Ask this library from now on; it stays open until `wait` has returned."""
        self._library = library
        held, self._held = self._held, []
        for name, question, keep in held:
            self.ask(name, question, keep=keep)

    def ask(self, name: str, question: Question, *, keep: bool = False) -> None:
        """Ask after what was asked before; nothing any more once `stop` was called.

        Parameters
        ----------
        keep
            It writes: it is done even where the window closes meanwhile.
        """
        if self._stopped:
            return
        if self._library is None:
            self._held.append((name, question, keep))
            return
        library = self._library

        def errand(cancel: Event) -> Any:
            return question(library) if keep or not cancel.is_set() else None

        self._lane.submit(name, errand)

    def passed(self) -> Event:
        """Return what is set, on the lane's thread, once all that was asked until now is done.

        Other threads may wait for it, but for those that this lane waits for. Nothing is waited
        for where there is no library yet, or not any more.
        """
        reached = Event()
        if self._library is None or self._stopped:
            reached.set()
        else:
            self.ask("passed", lambda library: reached.set(), keep=True)
        return reached

    def stop(self) -> None:
        """End after what is to be kept; other questions are dropped."""
        self._stopped = True
        self._lane.cancel()
        self._lane.stop(finish=True)

    def wait(self) -> None:
        """Wait until the thread has ended."""
        if self._lane.isRunning():
            self._lane.wait()
