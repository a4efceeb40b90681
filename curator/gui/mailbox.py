"""Messages from workers to the GUI thread, in order and in batches."""

from __future__ import annotations

from threading import Lock

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal, Slot


class Mailbox(QObject):
    """Collects what any thread posts and delivers it at most once an interval.

    A worker that posts a thousand times costs the event loop one signal, and nothing that was
    posted waits for the next post.

    Parameters
    ----------
    interval_ms
        The least time between two deliveries: 50 makes twenty a second.
    """

    delivered = Signal(object)
    _announced = Signal()

    def __init__(self, interval_ms: int = 50, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._interval_ms = interval_ms
        self._lock = Lock()
        self._held: list[object] = []
        self._waiting = False
        self._closed = False
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._deliver)
        self._announced.connect(self._schedule, Qt.ConnectionType.QueuedConnection)

    def post(self, message: object) -> None:
        """Leave a message; safe on any thread. After `close` it is dropped."""
        with self._lock:
            if self._closed:
                return
            self._held.append(message)
            announce = not self._waiting
            self._waiting = True
            # Under the lock, so that close() can't be followed by a late signal.
            if announce:
                self._announced.emit()

    def close(self) -> None:
        """Drop what is held and whatever comes after."""
        with self._lock:
            self._closed = True
            self._held.clear()
        self._timer.stop()

    @Slot()
    def _schedule(self) -> None:
        if self._closed or self._timer.isActive():
            return
        passed = self._since.elapsed() if self._since.isValid() else self._interval_ms
        self._timer.start(max(0, self._interval_ms - passed))

    @Slot()
    def _deliver(self) -> None:
        with self._lock:
            messages, self._held = self._held, []
            self._waiting = False
        self._since.restart()
        if messages:
            self.delivered.emit(messages)
