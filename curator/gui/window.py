"""The main window: puts the parts together and turns what the user does into calls."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import QMainWindow

from curator.gui.actions import Actions
from curator.gui.arrangement import Arrangement
from curator.gui.browser import Browser
from curator.gui.commands import Commands, Parts
from curator.gui.comparison import Comparison
from curator.gui.curating import Curating
from curator.gui.desks import Desks, Ground
from curator.gui.dialog_desk import DialogDesk
from curator.gui.errands import Errands
from curator.gui.folder_desk import FolderDesk, dropped_paths
from curator.gui.library_lane import LibraryLane
from curator.gui.loader import PictureLoader
from curator.gui.loupe_control import LoupeControl
from curator.gui.moves_desk import MovesDesk
from curator.gui.others import Others
from curator.gui.particulars import ParticularsDesk
from curator.gui.reference_desk import ReferenceDesk
from curator.gui.rescoring import Rescoring
from curator.gui.session import Session
from curator.gui.stages import Stages
from curator.gui.status_desk import StatusDesk
from curator.gui.thumbnail_loader import ThumbnailLoader
from curator.gui.views.banner import Banner
from curator.gui.views.loupe import LoupeView
from curator.gui.views.sidebar import FolderSidebar
from curator.gui.views.status import StatusStrip
from curator.gui.why_desk import Explains, open_explainer
from curator.images.thumbnails import open_thumbnails
from curator.settings import Settings, thumbnails_dir


class MainWindow(QMainWindow):
    """One window, one folder. Workers start after the first paint.

    Parameters
    ----------
    session
        Not started yet.
    comparison
        Of the session's pictures with a reference.
    named
        What to open first: a folder, or pictures of one.
    open_explainer
        Makes what explains scores, on a thread of its own.
    """

    def __init__(
        self,
        session: Session,
        comparison: Comparison,
        settings: Settings,
        named: Sequence[Path] = (),
        *,
        open_explainer: Callable[[Settings], Explains] = open_explainer,
    ) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("ArtScore Curator"))
        self.setAcceptDrops(True)
        self.resize(1280, 820)
        self.session = session
        session.setParent(self)
        self.comparison = comparison
        comparison.setParent(self)
        self._first = tuple(named)
        self._started = self._closed = False
        self._errands = Errands(settings, self)
        cache = open_thumbnails(thumbnails_dir(), settings.thumbnail_cache_mb)
        self._thumbnails = ThumbnailLoader(cache, parent=self)
        self._pictures = PictureLoader(self)
        self._library = LibraryLane(self)
        self._files = LibraryLane(self, name="files")
        self.browser = Browser(session, self._thumbnails, settings)
        self.sidebar = FolderSidebar()
        self.status = StatusStrip()
        self.loupe = LoupeView()
        self.particulars = ParticularsDesk(session, self._library, self)
        self.loupe_control = LoupeControl(
            self.loupe, session, self._pictures, self.particulars, self
        )
        self.menu_actions = Actions(self)
        self.curating = Curating(self._library, self._files, session.pictures, self)
        self.others = Others(self, session, self.curating)
        self.desk = DialogDesk(
            self,
            session,
            comparison,
            self.browser,
            self._errands,
            self.menu_actions,
            self.curating,
        )
        self.references = ReferenceDesk(
            self,
            comparison,
            browser=self.browser,
            loupe_control=self.loupe_control,
            status=self.status,
            actions=self.menu_actions,
            errands=self._errands,
        )
        self.banner = Banner()
        self.rescoring = Rescoring(session, self._library, self.banner, self)
        self.folders = FolderDesk(
            self,
            session,
            browser=self.browser,
            sidebar=self.sidebar,
            status=self.status,
            actions=self.menu_actions,
            errands=self._errands,
            rescoring=self.rescoring,
        )
        self.status_desk = StatusDesk(session, comparison, self.status, self.menu_actions, self)
        self.stages = Stages(
            self,
            session,
            browser=self.browser,
            loupe=self.loupe,
            loupe_control=self.loupe_control,
            status=self.status,
            actions=self.menu_actions,
            curating=self.curating,
            lane=self._library,
            loader=self._pictures,
        )
        self.desks = Desks(
            Ground(
                self,
                session,
                self._library,
                self.browser,
                self.loupe,
                self.loupe_control,
                self.particulars,
                self.curating,
                self.stages,
                self.menu_actions,
                self._errands,
            ),
            open_explainer,
        )
        self._moves = MovesDesk(self.rescoring, self.browser, self.menu_actions, self._errands)
        self.commands = Commands(
            self,
            Parts(
                session,
                self._errands,
                self._thumbnails,
                self.browser,
                self.loupe,
                self.loupe_control,
                self.status,
                self.menu_actions,
                self.desk,
                comparison,
                self.references,
                self.rescoring,
            ),
        )
        self._arrangement = self._lay_out()
        self._connect()
        self._restore(settings)

    # -- making --------------------------------------------------------------------------------

    def _lay_out(self) -> Arrangement:
        shelf, gathered = self.desks.shelf.shelf, self.desks.gatherings.banner
        arrangement = Arrangement(
            self,
            ((self.sidebar, 3), (shelf, 2)),
            self.browser,
            actions=self.menu_actions,
            errands=self._errands,
        )
        stage = self.stages.lay_out(arrangement.page)
        arrangement.lay_out((self.banner, gathered), stage, self.status)
        return arrangement

    def _connect(self) -> None:
        session, browser, status = self.session, self.browser, self.status
        session.libraryOpened.connect(self._library.use)
        session.libraryOpened.connect(self._files.use)
        session.libraryOpened.connect(self._errands.use_library)
        for each in (self.desks, self.rescoring, self._errands):
            each.noticed.connect(status.set_message)
        for part in (session, self.references, self.desks, self._errands, self._files):
            part.crashed.connect(self.desk.show_crash)
        self.stages.culling.advanceChanged.connect(self._set_advance)
        self.rescoring.modelWanted.connect(self.desk.use_model)
        browser.page.clearFilterRequested.connect(browser.clear_filter)

    def _restore(self, settings: Settings) -> None:
        self.menu_actions.set_theme(settings.theme)
        self.menu_actions.set_sort(settings.sort_key, settings.sort_descending)
        self.menu_actions["watch"].setChecked(settings.watch)
        self.menu_actions["advance"].setChecked(settings.auto_advance)
        self.loupe.set_info_visible(settings.loupe_info)
        self._arrangement.restore(settings)
        for sentence in settings.problems:
            self.status.set_message(sentence, "warning")
        self.status_desk.show()

    # -- starting and ending -------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._started:
            self._started = True
            self.browser.page.setFocus()
            # After this paint is on the screen: workers import and open things.
            QTimer.singleShot(0, self._start)

    @Slot()
    def _start(self) -> None:
        if self._closed:
            return
        self.session.start()
        self._thumbnails.prepare()
        if not self._first:
            self.sidebar.open_up(Path.home())
        self.open_named(self._first)

    def closeEvent(self, event: QCloseEvent) -> None:
        """End everything, in the order that the threads need; may be called again."""
        if not self._closed:
            self._closed = True
            self._arrangement.remember()
            self.hide()
            self.status.clear_message()
            self.others.stop()
            self.commands.stop()
            self.desk.stop()
            self.references.stop()
            self.desks.stop()
            self._errands.stop()
            self._library.stop()
            self._files.stop()
            # What they keep is in the library before that is closed.
            for part in (self._errands, self._library, self._files):
                part.wait()
            self.desks.leave_library()
            self.session.begin_shutdown()
            self._thumbnails.stop()
            self._pictures.stop()
            self.stages.stop()
            self._thumbnails.wait()
            self._pictures.wait()
            self.stages.wait()
            self.session.finish_shutdown()
            for desk in (self.desk, self.references, self.desks, self.commands):
                desk.wait()
        event.accept()

    # -- folders -------------------------------------------------------------------------------

    @Slot(object)
    def open_folder(self, folder: Path) -> None:
        """Show a folder."""
        self.folders.open(folder)

    def open_named(self, paths: Sequence[Path]) -> None:
        """Show the folder that is named, or that of pictures, which are then selected."""
        self.folders.open_named(paths)

    @Slot(object)
    def open_named_one(self, path: Path) -> None:
        """Show one folder or picture."""
        self.open_named([path])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # A drag that began here carries pictures out, not in.
        if event.source() is None and dropped_paths(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = dropped_paths(event.mimeData())
        if paths:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.open_named(paths)

    # -- the parts of the window ---------------------------------------------------------------

    @Slot(bool)
    def _set_advance(self, on: bool) -> None:
        self._errands.remember(auto_advance=on)

    def open_loupe(self, row: int) -> None:
        """Look at one picture."""
        self.stages.open_loupe(row)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if len(self.commands.chosen()):
            self.menu_actions.picture_menu().popup(event.globalPos())
