"""How the parts of a window stand beside each other, also at the next start."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QObject, Qt, Slot
from PySide6.QtWidgets import QMainWindow, QSplitter, QVBoxLayout, QWidget

from curator.gui.actions import Actions
from curator.gui.errands import Errands
from curator.settings import Settings

_SIDEBAR_WIDTH = 240


class Arrangement(QObject):
    """Lays a window out: the sidebar's parts above each other, and what they are beside.

    Parameters
    ----------
    sidebar
        Its parts, with how much of the room each is given.
    beside
        The pictures.
    """

    def __init__(
        self,
        window: QMainWindow,
        sidebar: Sequence[tuple[QWidget, int]],
        beside: QWidget,
        *,
        actions: Actions,
        errands: Errands,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._errands = errands
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        # One above the other, so that each has the room that it is given.
        self._left = QSplitter(Qt.Orientation.Vertical)
        self._left.setHandleWidth(1)
        for part, stretch in sidebar:
            self._left.addWidget(part)
            self._left.setStretchFactor(self._left.count() - 1, stretch)
        self._splitter.addWidget(self._left)
        self._splitter.addWidget(beside)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setCollapsible(1, False)
        self._splitter.setHandleWidth(1)
        self._splitter.setSizes([_SIDEBAR_WIDTH, 1000])
        actions["sidebar"].triggered.connect(self._show_sidebar)

    @property
    def page(self) -> QWidget:
        """The sidebar and what is beside it."""
        return self._splitter

    def lay_out(self, above: Sequence[QWidget], stage: QWidget, below: QWidget) -> None:
        """Put what the window shows below its menus."""
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for banner in above:
            column.addWidget(banner)
        column.addWidget(stage, 1)
        column.addWidget(below)
        self._window.setCentralWidget(central)

    def restore(self, settings: Settings) -> None:
        """Let all stand as it did when it was remembered."""
        self._actions["sidebar"].setChecked(settings.sidebar_visible)
        self._left.setVisible(settings.sidebar_visible)
        if settings.window_geometry:
            geometry = QByteArray.fromBase64(settings.window_geometry.encode())
            self._window.restoreGeometry(geometry)
        if settings.window_state:
            self._splitter.restoreState(QByteArray.fromBase64(settings.window_state.encode()))

    def remember(self) -> None:
        """Keep how all stands for the next start."""
        if not self._window.isFullScreen():
            geometry = self._window.saveGeometry().toBase64().toStdString()
            self._errands.remember(window_geometry=geometry)
        state = self._splitter.saveState().toBase64().toStdString()
        self._errands.remember(window_state=state)

    @Slot(bool)
    def _show_sidebar(self, shown: bool) -> None:
        self._left.setVisible(shown)
        self._errands.remember(sidebar_visible=shown)
