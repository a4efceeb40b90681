"""Starts the window: nothing here imports torch or opens the library."""

from __future__ import annotations

import argparse
import gc
import signal
import socket
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import (
    QEvent,
    QObject,
    QSocketNotifier,
    Signal,
)
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from curator.address import LibraryPlace
from curator.gui import icons, theme
from curator.gui.comparison import Comparison
from curator.gui.comparison_thread import OpenMetric, open_metric
from curator.gui.crash_trace import CrashTrace
from curator.gui.log import CrashReporter, LogFile
from curator.gui.messages import ScoringSetup
from curator.gui.scoring_setup import open_scoring
from curator.gui.session import Session
from curator.gui.translations import install_translations
from curator.gui.why_desk import Explains, open_explainer
from curator.gui.window import MainWindow
from curator.settings import (
    Settings,
    data_dir,
    library_in_use,
    load_settings,
)

#: Allocations before a young collection, and how many of those before an older one.
_COLLECT_AT = (20_000, 20, 50)


def make_window(
    settings: Settings,
    named: Sequence[Path] = (),
    *,
    open_scoring: Callable[[Settings], ScoringSetup] = open_scoring,
    open_metric: OpenMetric = open_metric,
    open_explainer: Callable[[Settings], Explains] = open_explainer,
    library_path: LibraryPlace | None = None,
    quiet_s: float = 0.5,
) -> MainWindow:
    """Wire a window; its workers start after its first paint.

    Parameters
    ----------
    open_scoring
        Makes the scorer for the settings, without loading it.
    open_metric
        Loads the metric that pictures are to be compared by.
    open_explainer
        Makes what tells where a score comes from.
    quiet_s
        Seconds that a watched file must hold still.
    """
    session = Session(
        settings,
        library_path=library_in_use(library_path, settings),
        open_scoring=open_scoring,
        quiet_s=quiet_s,
    )
    comparison = Comparison(session, open_metric=open_metric)
    return MainWindow(session, comparison, settings, named, open_explainer=open_explainer)


def main(argv: Sequence[str] | None = None) -> int:
    """Show the window, with a folder or pictures if any are named; returns the exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    options, rest = _parser().parse_known_args(arguments)
    app = Application([sys.argv[0], *rest])
    app.setApplicationName("artscore-curator")
    app.setApplicationDisplayName("ArtScore Curator")
    app.setDesktopFileName("artscore-curator")
    app.setWindowIcon(icons.application_icon())
    # After Qt has found a display: without one it ends the program, and says why.
    trace = CrashTrace(data_dir() / "logs")
    crash = trace.take_left()
    log_before = trace.end_of_log() if crash else ""
    trace.install()
    log = LogFile(data_dir() / "logs")
    reporter = CrashReporter(app)
    reporter.install()
    settings = load_settings()
    install_translations(app, settings.language)
    theme.apply_theme(app, settings.theme)
    window = make_window(settings, options.paths)
    reporter.crashed.connect(window.desk.show_crash)
    signals = _UnixSignals(window)
    app.openRequested.connect(window.open_named_one)
    window.show()
    window.desks.help.greet()
    if crash:
        window.desk.show_earlier_crash(crash, log_before)
    # Full collections stop the window as well: fewer of them, and none of what start-up made.
    gc.freeze()
    gc.set_threshold(*_COLLECT_AT)
    status = app.exec()
    window.close()
    signals.close()
    reporter.remove()
    log.close()
    trace.remove()
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="artscore-curator", description="Look at a folder's pictures, ranked by ArtScore."
    )
    parser.add_argument("paths", nargs="*", type=Path, help="the folder, or pictures, to open")
    return parser


class Application(QApplication):
    """The application, which macOS tells in an event what to open, where others use arguments."""

    #: A path that the Finder wants opened.
    openRequested = Signal(object)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.openRequested.emit(Path(event.file()))
            return True
        return super().event(event)


class _UnixSignals(QObject):
    """Ends the program in order on Ctrl+C and on a polite kill.

    Python runs its handlers between bytecodes, which an idle event loop never reaches: the
    interpreter's wake-up socket rouses the loop.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._reader, self._writer = socket.socketpair()
        for end in (self._reader, self._writer):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)
        signal.set_wakeup_fd(self._writer.fileno())
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._quit)

    def close(self) -> None:
        """Give the signals back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, signal.SIG_DFL)
        self._reader.close()
        self._writer.close()

    def _woken(self) -> None:
        self._reader.recv(64)

    def _quit(self, number: int, frame: object) -> None:
        self._window.close()


if __name__ == "__main__":
    raise SystemExit(main())
