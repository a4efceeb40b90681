"""Opens folders, however they are named: chosen, dropped, recent, or by pictures in them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Slot
from PySide6.QtWidgets import QMainWindow

from curator.gui import file_dialogs, wording
from curator.gui.actions import Actions
from curator.gui.browser import Browser
from curator.gui.errands import Errands
from curator.gui.named_pictures import NamedPictures
from curator.gui.rescoring import Rescoring
from curator.gui.session import Session
from curator.gui.views.sidebar import FolderSidebar, RootItem
from curator.gui.views.status import StatusStrip


class FolderDesk(QObject):
    """Lets the user choose what the window shows, and says which folder that is."""

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        *,
        browser: Browser,
        sidebar: FolderSidebar,
        status: StatusStrip,
        actions: Actions,
        errands: Errands,
        rescoring: Rescoring,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._sidebar = sidebar
        self._status = status
        self._actions = actions
        self._errands = errands
        self._rescoring = rescoring
        self._named = NamedPictures(session, browser, self)
        session.folderOpened.connect(self._show_folder)
        session.rootsChanged.connect(self._show_roots)
        errands.folderFound.connect(self._open_found)
        sidebar.folderChosen.connect(self.open)
        sidebar.rootForgotten.connect(session.forget_root)
        browser.page.openRequested.connect(self.ask)
        browser.page.retryRequested.connect(session.rescan)
        actions["open"].triggered.connect(self.ask)
        actions.recentChosen.connect(self.open)

    @Slot(object)
    def open(self, folder: Path) -> None:
        """Show a folder."""
        self._rescoring.before_opening(folder)
        self._session.open_folder(folder)

    def open_named(self, paths: Sequence[Path]) -> None:
        """Show the folder that is named, or that of pictures, which are then selected."""
        self._errands.find_folder(paths)

    @Slot()
    def ask(self) -> None:
        """Let the user choose a folder."""
        start = self._session.root or self._errands.settings.last_folder or Path.home()
        chosen = file_dialogs.ask_folder(self._window, self.tr("Open Folder"), str(start))
        if chosen:
            self.open(Path(chosen))

    @Slot(object, object)
    def _open_found(self, folder: Path, pictures: tuple[Path, ...]) -> None:
        self.open(folder)
        self._named.look_for(pictures)

    @Slot(object)
    def _show_folder(self, folder: Path) -> None:
        program = self.tr("ArtScore Curator")
        self._window.setWindowTitle(f"{wording.folder_name(folder)} \u2013 {program}")
        self._sidebar.set_current(folder)
        self._status.clear_message()
        self._errands.remember(last_folder=folder)

    @Slot(object)
    def _show_roots(self, roots: tuple[RootItem, ...]) -> None:
        self._sidebar.set_roots(list(roots))
        self._actions.set_recent([root.path for root in roots])


def dropped_paths(data: QMimeData) -> list[Path]:
    """Return the files and folders that are being dropped."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
