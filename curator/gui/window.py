"""The main window: puts the parts together and turns what the user does into calls."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, QTimer, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QMainWindow,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from curator.gui.actions import Actions
from curator.gui.browser import Browser
from curator.gui.commands import Commands, Parts
from curator.gui.comparison import Comparison
from curator.gui.curating import Curating
from curator.gui.desks import Desks, Ground
from curator.gui.dialog_desk import DialogDesk
from curator.gui.errands import Errands
from curator.gui.library_lane import LibraryLane
from curator.gui.loader import PictureLoader
from curator.gui.loupe_control import LoupeControl
from curator.gui.messages import Phase, ScoringSetup
from curator.gui.moves_desk import MovesDesk
from curator.gui.named_pictures import NamedPictures
from curator.gui.others import Others
from curator.gui.particulars import ParticularsDesk
from curator.gui.progress import Progress
from curator.gui.reference_desk import ReferenceDesk
from curator.gui.rescoring import Rescoring
from curator.gui.session import Session
from curator.gui.stages import Stages
from curator.gui.thumbnail_loader import ThumbnailLoader
from curator.gui.views import wording
from curator.gui.views.banner import Banner
from curator.gui.views.loupe import LoupeView
from curator.gui.views.sidebar import FolderSidebar, RootItem
from curator.gui.views.status import StatusStrip
from curator.gui.why_desk import Explains, open_explainer
from curator.images.thumbnails import open_thumbnails
from curator.settings import Settings, thumbnails_dir

_SIDEBAR_WIDTH = 240
_SIDECARS = ("write_sidecars", "read_sidecars")


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
        self._named = NamedPictures(session, self.browser, self)
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
        self._lay_out()
        self._connect()
        self._restore(settings)

    # -- making --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        # One above the other, so that each has the room that it is given.
        self._left = QSplitter(Qt.Orientation.Vertical)
        self._left.setHandleWidth(1)
        for part, stretch in ((self.sidebar, 3), (self.desks.shelf.shelf, 2)):
            self._left.addWidget(part)
            self._left.setStretchFactor(self._left.count() - 1, stretch)
        self._splitter.addWidget(self._left)
        self._splitter.addWidget(self.browser)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setCollapsible(1, False)
        self._splitter.setHandleWidth(1)
        self._splitter.setSizes([_SIDEBAR_WIDTH, 1000])
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.desks.gatherings.banner)
        column.addWidget(self.stages.lay_out(self._splitter), 1)
        column.addWidget(self.status)
        self.setCentralWidget(central)

    def _connect(self) -> None:
        session, browser, status = self.session, self.browser, self.status
        session.progressChanged.connect(self._show_progress)
        session.modelChanged.connect(self._show_model)
        session.deviceChanged.connect(status.set_device)
        session.libraryOpened.connect(self._library.use)
        session.libraryOpened.connect(self._files.use)
        session.libraryOpened.connect(self._errands.use_library)
        self.desks.noticed.connect(status.set_message)
        self._files.crashed.connect(self.desk.show_crash)
        self.desks.crashed.connect(self.desk.show_crash)
        self.stages.culling.advanceChanged.connect(self._set_advance)
        self.rescoring.modelWanted.connect(self.desk.use_model)
        self.rescoring.noticed.connect(status.set_message)
        session.rootsChanged.connect(self._show_roots)
        session.watchingChanged.connect(self._show_watching)
        session.offlineChanged.connect(self._show_offline)
        session.noticed.connect(status.set_message)
        session.failed.connect(self._show_failure)
        session.crashed.connect(self.desk.show_crash)
        self.references.crashed.connect(self.desk.show_crash)
        self.comparison.progressed.connect(self._show_comparing)
        self.comparison.changed.connect(self._show_comparing)
        session.folderOpened.connect(self._show_folder)
        session.pictures.statisticsChanged.connect(self._show_counts)
        self._errands.noticed.connect(status.set_message)
        self._errands.crashed.connect(self.desk.show_crash)
        self._errands.folderFound.connect(self._open_found)
        self.sidebar.folderChosen.connect(self.open_folder)
        self.sidebar.rootForgotten.connect(session.forget_root)
        browser.page.openRequested.connect(self.ask_folder)
        browser.page.retryRequested.connect(self._retry)
        browser.page.clearFilterRequested.connect(browser.clear_filter)
        self.menu_actions["open"].triggered.connect(self.ask_folder)
        self.menu_actions["sidebar"].triggered.connect(self._show_sidebar)
        self.menu_actions.recentChosen.connect(self.open_folder)

    def _restore(self, settings: Settings) -> None:
        self.menu_actions.set_theme(settings.theme)
        self.menu_actions.set_sort(settings.sort_key, settings.sort_descending)
        self.menu_actions["watch"].setChecked(settings.watch)
        self.menu_actions["sidebar"].setChecked(settings.sidebar_visible)
        self.menu_actions["advance"].setChecked(settings.auto_advance)
        self._left.setVisible(settings.sidebar_visible)
        self.loupe.set_info_visible(settings.loupe_info)
        if settings.window_geometry:
            self.restoreGeometry(QByteArray.fromBase64(settings.window_geometry.encode()))
        if settings.window_state:
            self._splitter.restoreState(QByteArray.fromBase64(settings.window_state.encode()))
        for sentence in settings.problems:
            self.status.set_message(sentence, "warning")
        self._show_progress(self.session.progress())

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
        self.open_named(self._first)

    def closeEvent(self, event: QCloseEvent) -> None:
        """End everything, in the order that the threads need; may be called again."""
        if not self._closed:
            self._closed = True
            self._remember_window()
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

    def _remember_window(self) -> None:
        if not self.isFullScreen():
            geometry = self.saveGeometry().toBase64().toStdString()
            self._errands.remember(window_geometry=geometry)
        state = self._splitter.saveState().toBase64().toStdString()
        self._errands.remember(window_state=state)

    # -- folders -------------------------------------------------------------------------------

    @Slot(object)
    def open_folder(self, folder: Path) -> None:
        """Show a folder."""
        self.rescoring.before_opening(folder)
        self.session.open_folder(folder)

    def open_named(self, paths: Sequence[Path]) -> None:
        """Show the folder that is named, or that of pictures, which are then selected."""
        self._errands.find_folder(paths)

    @Slot(object)
    def open_named_one(self, path: Path) -> None:
        """Show one folder or picture."""
        self.open_named([path])

    @Slot(object, object)
    def _open_found(self, folder: Path, pictures: tuple[Path, ...]) -> None:
        self.open_folder(folder)
        self._named.look_for(pictures)

    @Slot()
    def ask_folder(self) -> None:
        """Let the user choose a folder."""
        start = self.session.root or self._errands.settings.last_folder or Path.home()
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Open Folder"), str(start))
        if chosen:
            self.open_folder(Path(chosen))

    @Slot()
    def _retry(self) -> None:
        self.session.rescan()

    @Slot(object)
    def _show_folder(self, folder: Path) -> None:
        self.setWindowTitle(f"{wording.folder_name(folder)} \u2013 {self.tr('ArtScore Curator')}")
        self.sidebar.set_current(folder)
        self.status.clear_message()
        self._errands.remember(last_folder=folder)

    @Slot(object)
    def _show_roots(self, roots: tuple[RootItem, ...]) -> None:
        self.sidebar.set_roots(list(roots))
        self.menu_actions.set_recent([root.path for root in roots])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # A drag that began here carries pictures out, not in.
        if event.source() is None and self._dropped(event):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = self._dropped(event)
        if paths:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.open_named(paths)

    def _dropped(self, event: QDropEvent) -> list[Path]:
        return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]

    # -- what the session says -----------------------------------------------------------------

    @Slot(object)
    def _show_progress(self, progress: Progress) -> None:
        comparing = self.comparison.progress
        busy = progress.phase in (Phase.LOADING, Phase.SCORING, Phase.PAUSED)
        if comparing.running and not busy and progress.phase is not Phase.SCANNING:
            phase = "loading metric" if comparing.loading else "comparing"
            self.status.set_progress(comparing.done, comparing.total, 0.0, None, phase)
        else:
            self.status.set_progress(
                progress.done,
                progress.total,
                progress.rate,
                progress.seconds_left,
                progress.phase.name.lower(),
            )
        self.menu_actions["pause"].setEnabled(busy)
        self.menu_actions["cancel"].setEnabled(busy or comparing.running)
        self.menu_actions["pause"].setChecked(self.session.paused)
        has_folder = self.session.root is not None
        for name in ("rescan", "export", "compare", "picks", "recipes", "transfer", *_SIDECARS):
            self.menu_actions[name].setEnabled(has_folder)

    @Slot()
    def _show_comparing(self) -> None:
        self._show_progress(self.session.progress())

    @Slot(object)
    def _show_model(self, setup: ScoringSetup) -> None:
        self.status.set_model(setup.title)

    @Slot()
    def _show_counts(self) -> None:
        counts = self.session.pictures.counts()
        self.status.set_counts(counts.shown, counts.total, counts.unreadable)

    @Slot(bool)
    def _show_watching(self, watching: bool) -> None:
        self.menu_actions["watch"].setChecked(watching)

    @Slot(bool)
    def _show_offline(self, offline: bool) -> None:
        if offline and self.session.root is not None:
            text = self.tr(
                "{folder} is not there; its scores are kept. Connect its drive to go on."
            )
            self.status.set_message(
                text.format(folder=wording.folder_name(self.session.root)), "warning"
            )
        else:
            self.status.clear_message()

    @Slot(str)
    def _show_failure(self, sentence: str) -> None:
        if sentence:
            self.status.set_message(sentence, "error")

    # -- the parts of the window ---------------------------------------------------------------

    @Slot(bool)
    def _show_sidebar(self, shown: bool) -> None:
        self._left.setVisible(shown)
        self._errands.remember(sidebar_visible=shown)

    @Slot(bool)
    def _set_advance(self, on: bool) -> None:
        self._errands.remember(auto_advance=on)

    def open_loupe(self, row: int) -> None:
        """Look at one picture."""
        self.stages.open_loupe(row)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.commands.chosen():
            self.menu_actions.picture_menu().popup(event.globalPos())
