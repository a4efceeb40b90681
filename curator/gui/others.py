"""Looks, while the window is shown, for what others wrote to its library."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget

from curator.gui.curating import Curating
from curator.gui.session import Session

#: Where others wrote nothing a look takes some microseconds, or a server's answer.
_EVERY_MS = 1_500


class Others(QObject):
    """Asks those that hold something of the library to look, on their threads, at what is new."""

    def __init__(self, window: QWidget, session: Session, curating: Curating) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._curating = curating
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._look_where_shown)
        session.libraryOpened.connect(self._begin)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._follow_focus)

    @property
    def following(self) -> bool:
        """Whether there is a library to look at."""
        return self._timer.isActive()

    @Slot()
    def look(self) -> None:
        """Look now."""
        if self.following:
            self._session.look_at_others()
            self._curating.look_at_others()

    def stop(self) -> None:
        """Look no more: the window closes."""
        self._timer.stop()

    @Slot(object)
    def _begin(self, library: object) -> None:
        self._timer.start()

    @Slot()
    def _look_where_shown(self) -> None:
        if self._window.isVisible() and not self._window.isMinimized():
            self.look()

    @Slot(QWindow)
    def _follow_focus(self, focused: QWindow | None) -> None:
        """Look at once where the user comes back from another program."""
        if focused is not None and focused is self._window.windowHandle():
            self.look()
