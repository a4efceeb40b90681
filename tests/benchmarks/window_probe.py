"""Runs a window in this process and prints what was seen of it as JSON.

`python -m tests.benchmarks.window_probe first-paint|stall bare|FOLDER`
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

#: How often the probe asks for its turn.
TICK_MS = 5
#: How long the bare window is watched.
BARE_S = 10.0


class Watching(QObject):
    """Something that looks at a running application and ends it when it has seen enough."""

    def start(self, app: QCoreApplication) -> None:
        """Begin; the event loop starts next."""
        raise NotImplementedError


class FirstPaint(Watching):
    """Prints the time, in seconds since the epoch, when the first paint is over."""

    def start(self, app: QCoreApplication) -> None:
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            QCoreApplication.instance().removeEventFilter(self)
            QTimer.singleShot(0, self._painted)
        return False

    def _painted(self) -> None:
        print(json.dumps({"painted": time.time()}), flush=True)
        QApplication.closeAllWindows()


class Stall(Watching):
    """Prints the gaps between the ticks of a timer, in milliseconds, while `busy` says so.

    The first tick is where counting starts: the event loop runs since then.
    """

    def __init__(self, busy: Callable[[], bool]) -> None:
        super().__init__()
        self._busy = busy
        self._timer = QTimer(self)
        self._gaps: list[float] = []
        self._last = 0.0

    def start(self, app: QCoreApplication) -> None:
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)

    def _tick(self) -> None:
        now = time.perf_counter()
        if self._last:
            self._gaps.append(1000 * (now - self._last))
        self._last = now
        if not self._busy():
            self._timer.stop()
            print(json.dumps({"gaps": self._gaps}), flush=True)
            QApplication.closeAllWindows()


def run_bare(make: Callable[[], Watching]) -> None:
    """Show an empty main window."""
    app = QApplication([])
    window = QMainWindow()
    window.resize(1280, 820)
    watching = make()
    watching.start(app)
    window.show()
    app.exec()


def run_curator(folder: str, make: Callable[[], Watching]) -> None:
    """Start the program as its command does, watched from the start of its event loop."""
    from curator.gui import app as program

    class Watched(QApplication):
        def __init__(self, arguments: list[str]) -> None:
            super().__init__(arguments)
            self.watching = make()
            self.watching.start(self)

    program.QApplication = Watched  # type: ignore[misc]
    program.main([folder])


def bare_is_busy() -> Callable[[], bool]:
    """Say for `BARE_S` that there is something to watch."""
    end = time.perf_counter() + BARE_S
    return lambda: time.perf_counter() < end


def curator_is_busy(folder: str) -> Callable[[], bool]:
    """Say whether the program's window has not yet scored all of a folder."""
    from curator.gui.window import MainWindow

    expected = len(list(Path(folder).iterdir()))

    def busy() -> bool:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, MainWindow):
                return window.session.pictures.counts().scored < expected
        return True

    return busy


def main(what: str, where: str) -> None:
    """Watch the bare window or the program's."""

    def make() -> Watching:
        if what == "first-paint":
            return FirstPaint()
        return Stall(bare_is_busy() if where == "bare" else curator_is_busy(where))

    if where == "bare":
        run_bare(make)
    else:
        run_curator(where, make)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
