"""The main window: puts the parts together and turns what the user does into calls."""

from __future__ import annotations

import dataclasses
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
    QApplication,
    QFileDialog,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from curator.gui import desktop, icons, theme
from curator.gui.actions import Actions
from curator.gui.browser import USUAL, Browser
from curator.gui.dialog_desk import DialogDesk
from curator.gui.errands import Errands
from curator.gui.loader import PictureLoader, ThumbnailLoader
from curator.gui.loupe_control import LoupeControl
from curator.gui.messages import Phase, ScoringSetup
from curator.gui.progress import Progress
from curator.gui.session import Session
from curator.gui.views import wording
from curator.gui.views.loupe import LoupeView
from curator.gui.views.sidebar import FolderSidebar, RootItem
from curator.gui.views.status import StatusStrip
from curator.images.thumbnails import ThumbnailCache
from curator.settings import Settings, thumbnails_dir

_SIDEBAR_WIDTH = 240


class MainWindow(QMainWindow):
    """One window, one folder. Workers start after the first paint.

    Parameters
    ----------
    session
        Not started yet.
    folder
        What to open first.
    """

    def __init__(self, session: Session, settings: Settings, folder: Path | None = None) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("ArtScore Curator"))
        self.setAcceptDrops(True)
        self.resize(1280, 820)
        self._session = session
        session.setParent(self)
        self._first_folder = folder
        self._started = self._closed = False
        self._errands = Errands(settings, self)
        cache = ThumbnailCache(thumbnails_dir(), settings.thumbnail_cache_mb * 2**20)
        self._thumbnails = ThumbnailLoader(cache, parent=self)
        self._pictures = PictureLoader(self)
        self.browser = Browser(session, self._thumbnails, settings)
        self.sidebar = FolderSidebar()
        self.status = StatusStrip()
        self.loupe = LoupeView()
        self.loupe_control = LoupeControl(self.loupe, session, self._pictures, self)
        self.actions_ = Actions(self)
        self.desk = DialogDesk(self, session, self.browser, self._errands, self.actions_)
        self._revealer = desktop.Revealer(self)
        self._lay_out()
        self._connect()
        self._connect_actions()
        self._restore(settings)

    # -- making -----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.addWidget(self.sidebar)
        self._splitter.addWidget(self.browser)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setCollapsible(1, False)
        self._splitter.setHandleWidth(1)
        self._splitter.setSizes([_SIDEBAR_WIDTH, 1000])
        self._stack = QStackedWidget()
        self._stack.addWidget(self._splitter)
        self._stack.addWidget(self.loupe)
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.status)
        self.setCentralWidget(central)

    def _connect(self) -> None:
        session, browser, status = self._session, self.browser, self.status
        session.progressChanged.connect(self._show_progress)
        session.modelChanged.connect(self._show_model)
        session.deviceChanged.connect(status.set_device)
        session.rootsChanged.connect(self._show_roots)
        session.watchingChanged.connect(self._show_watching)
        session.offlineChanged.connect(self._show_offline)
        session.noticed.connect(status.set_message)
        session.failed.connect(self._show_failure)
        session.crashed.connect(self.desk.show_crash)
        session.folderOpened.connect(self._show_folder)
        session.pictures.statisticsChanged.connect(self._show_counts)
        self._errands.noticed.connect(status.set_message)
        self._errands.crashed.connect(self.desk.show_crash)
        self._errands.folderFound.connect(self.open_folder)
        self.sidebar.folderChosen.connect(self.open_folder)
        self.sidebar.rootForgotten.connect(session.forget_root)
        browser.sortChanged.connect(self._sort_changed)
        browser.zoomChanged.connect(self._zoom_changed)
        browser.selectionChanged.connect(self.actions_.set_selection)
        browser.grid.opened.connect(self.open_loupe)
        browser.page.openRequested.connect(self.ask_folder)
        browser.page.retryRequested.connect(self._retry)
        browser.page.clearFilterRequested.connect(browser.clear_filter)
        self.loupe_control.closed.connect(self._loupe_closed)
        self.loupe.infoToggled.connect(self._info_toggled)
        status.pauseToggled.connect(self._pause)
        status.cancelRequested.connect(session.cancel)
        status.modelClicked.connect(self.desk.choose_model)
        status.deviceClicked.connect(self.desk.change_settings)
        self.desk.settingsChosen.connect(self.use_settings)
        self.desk.themeChosen.connect(self.set_theme)

    def _connect_actions(self) -> None:
        actions, browser, grid = self.actions_, self.browser, self.browser.grid
        for name, slot in (
            ("open", self.ask_folder),
            ("rescan", self._session.rescan),
            ("export", self.desk.ask_export),
            ("settings", self.desk.change_settings),
            ("quit", self.close),
            ("copy", self._copy),
            ("copy_path", self._copy_path),
            ("select_all", grid.selectAll),
            ("select_none", grid.clearSelection),
            ("invert", browser.invert_selection),
            ("find", self._find),
            ("clear_filter", browser.clear_filter),
            ("zoom_in", self._zoom_in),
            ("zoom_out", self._zoom_out),
            ("zoom_reset", self._zoom_reset),
            ("toggle_theme", self._toggle_theme),
            ("loupe", self._open_current),
            ("viewer", self._open_in_viewer),
            ("reveal", self._reveal),
            ("cancel", self._session.cancel),
            ("model", self.desk.choose_model),
            ("shortcuts", self.desk.show_shortcuts),
            ("about", self.desk.show_about),
        ):
            actions[name].triggered.connect(slot)
        actions["descending"].triggered.connect(self._direction_toggled)
        actions["sidebar"].triggered.connect(self._sidebar_toggled)
        actions["full_screen"].triggered.connect(self._full_screen_toggled)
        actions["pause"].triggered.connect(self._pause)
        actions["watch"].triggered.connect(self._watch_toggled)
        actions.recentChosen.connect(self.open_folder)
        actions.sortChosen.connect(self._sort_chosen)
        actions.themeChosen.connect(self.set_theme)
        actions.set_selection(0)

    def _restore(self, settings: Settings) -> None:
        self.actions_.set_theme(settings.theme)
        self.actions_.set_sort(settings.sort_key, settings.sort_descending)
        self.actions_["watch"].setChecked(settings.watch)
        self.actions_["sidebar"].setChecked(settings.sidebar_visible)
        self.sidebar.setVisible(settings.sidebar_visible)
        self.loupe.set_info_visible(settings.loupe_info)
        if settings.window_geometry:
            self.restoreGeometry(QByteArray.fromBase64(settings.window_geometry.encode()))
        if settings.window_state:
            self._splitter.restoreState(QByteArray.fromBase64(settings.window_state.encode()))
        for sentence in settings.problems:
            self.status.set_message(sentence, "warning")
        self._show_progress(self._session.progress())

    # -- starting and ending ------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._started:
            self._started = True
            # After this paint is on the screen: workers import and open things.
            QTimer.singleShot(0, self._start)

    @Slot()
    def _start(self) -> None:
        if self._closed:
            return
        self._session.start()
        if self._first_folder is not None:
            self._errands.find_folder([self._first_folder])

    def closeEvent(self, event: QCloseEvent) -> None:
        """End everything, in the order that the threads need; may be called again."""
        if not self._closed:
            self._closed = True
            self._remember_window()
            self.hide()
            self.desk.stop()
            self._session.begin_shutdown()
            self._thumbnails.stop()
            self._pictures.stop()
            self._errands.stop()
            self._thumbnails.wait()
            self._pictures.wait()
            self._session.finish_shutdown()
            self.desk.wait()
            self._errands.wait()
        event.accept()

    def _remember_window(self) -> None:
        if not self.isFullScreen():
            geometry = self.saveGeometry().toBase64().toStdString()
            self._errands.remember(window_geometry=geometry)
        state = self._splitter.saveState().toBase64().toStdString()
        self._errands.remember(window_state=state)

    # -- folders ----------------------------------------------------------------------------------

    @Slot(object)
    def open_folder(self, folder: Path) -> None:
        """Show a folder."""
        self._session.open_folder(folder)

    @Slot()
    def ask_folder(self) -> None:
        """Let the user choose a folder."""
        start = self._session.root or self._errands.settings.last_folder or Path.home()
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Open Folder"), str(start))
        if chosen:
            self.open_folder(Path(chosen))

    @Slot()
    def _retry(self) -> None:
        self._session.rescan()

    @Slot(object)
    def _show_folder(self, folder: Path) -> None:
        self.setWindowTitle(f"{wording.folder_name(folder)} \u2013 {self.tr('ArtScore Curator')}")
        self.sidebar.set_current(folder)
        self.status.clear_message()
        self._errands.remember(last_folder=folder)

    @Slot(object)
    def _show_roots(self, roots: tuple[RootItem, ...]) -> None:
        self.sidebar.set_roots(list(roots))
        self.actions_.set_recent([root.path for root in roots])

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
            self._errands.find_folder(paths)

    def _dropped(self, event: QDropEvent) -> list[Path]:
        return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]

    # -- what the session says ----------------------------------------------------------------------

    @Slot(object)
    def _show_progress(self, progress: Progress) -> None:
        self.status.set_progress(
            progress.done,
            progress.total,
            progress.rate,
            progress.seconds_left,
            progress.phase.name.lower(),
        )
        busy = progress.phase in (Phase.LOADING, Phase.SCORING, Phase.PAUSED)
        for name in ("pause", "cancel"):
            self.actions_[name].setEnabled(busy)
        self.actions_["pause"].setChecked(self._session.paused)
        has_folder = self._session.root is not None
        for name in ("rescan", "export"):
            self.actions_[name].setEnabled(has_folder)

    @Slot(object)
    def _show_model(self, setup: ScoringSetup) -> None:
        self.status.set_model(setup.title)

    @Slot()
    def _show_counts(self) -> None:
        counts = self._session.pictures.counts()
        self.status.set_counts(counts.shown, counts.total, counts.unreadable)

    @Slot(bool)
    def _show_watching(self, watching: bool) -> None:
        self.actions_["watch"].setChecked(watching)

    @Slot(bool)
    def _show_offline(self, offline: bool) -> None:
        if offline and self._session.root is not None:
            text = self.tr(
                "{folder} is not there; its scores are kept. Connect its drive to go on."
            )
            self.status.set_message(
                text.format(folder=wording.folder_name(self._session.root)), "warning"
            )
        else:
            self.status.clear_message()

    @Slot(str)
    def _show_failure(self, sentence: str) -> None:
        if sentence:
            self.status.set_message(sentence, "error")

    # -- settings -----------------------------------------------------------------------------------

    @Slot(object)
    def use_settings(self, settings: Settings) -> None:
        """Take settings over, live."""
        before = self._errands.settings
        fields = [field.name for field in dataclasses.fields(Settings) if field.name != "problems"]
        changes = {
            name: getattr(settings, name)
            for name in fields
            if getattr(settings, name) != getattr(before, name)
        }
        self._errands.remember(**changes)
        if "theme" in changes:
            self.set_theme(settings.theme)
        if "thumbnail_cache_mb" in changes:
            cache = ThumbnailCache(thumbnails_dir(), settings.thumbnail_cache_mb * 2**20)
            self._thumbnails.use(cache)
            self._errands.prune_thumbnails(cache)
        self.actions_["watch"].setChecked(settings.watch)
        self._session.use_settings(self._errands.settings)

    @Slot(str)
    def set_theme(self, scheme: str) -> None:
        """Show the window light, dark, or as the desktop is."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply_theme(app, scheme)
        self.actions_.set_theme(scheme)
        self.actions_["toggle_theme"].setIcon(icons.icon("sun" if theme.colors().dark else "moon"))
        self._errands.remember(theme=scheme)

    @Slot()
    def _toggle_theme(self) -> None:
        self.set_theme("light" if theme.colors().dark else "dark")

    @Slot(str, bool)
    def _sort_changed(self, key: str, descending: bool) -> None:
        self.actions_.set_sort(key, descending)
        self._errands.remember(sort_key=key, sort_descending=descending)

    @Slot(str)
    def _sort_chosen(self, key: str) -> None:
        self.browser.set_sort(key, self.browser.query.descending)

    @Slot(bool)
    def _direction_toggled(self, descending: bool) -> None:
        self.browser.set_sort(self.browser.query.sort, descending)

    @Slot(int)
    def _zoom_changed(self, edge: int) -> None:
        self._errands.remember(thumbnail_edge=edge)

    @Slot(bool)
    def _watch_toggled(self, on: bool) -> None:
        self.use_settings(dataclasses.replace(self._errands.settings, watch=on))

    @Slot(bool)
    def _info_toggled(self, shown: bool) -> None:
        self._errands.remember(loupe_info=shown)

    @Slot(bool)
    def _sidebar_toggled(self, shown: bool) -> None:
        self.sidebar.setVisible(shown)
        self._errands.remember(sidebar_visible=shown)

    @Slot(bool)
    def _full_screen_toggled(self, on: bool) -> None:
        self.menuBar().setVisible(not on)
        if on:
            self._was_maximized = self.isMaximized()
            self.showFullScreen()
        elif self._was_maximized:
            self.showMaximized()
        else:
            self.showNormal()

    # -- pictures -----------------------------------------------------------------------------------

    @Slot(int)
    def open_loupe(self, row: int) -> None:
        """Look at one picture."""
        self._stack.setCurrentWidget(self.loupe)
        self.loupe_control.open(row)
        self.loupe.setFocus()

    @Slot()
    def _open_current(self) -> None:
        row = self.browser.grid.currentIndex().row()
        if row >= 0:
            self.open_loupe(row)

    @Slot()
    def _loupe_closed(self) -> None:
        row = self.loupe_control.row
        self._stack.setCurrentWidget(self._splitter)
        if row >= 0:
            self.browser.select_row(row)
        self.browser.grid.setFocus()

    def _chosen(self) -> list[Path]:
        if self.loupe_control.active:
            return [self._session.pictures.event_at(self.loupe_control.row).stamp.path]
        return self.browser.selected_paths()

    @Slot()
    def _copy(self) -> None:
        if paths := self._chosen():
            desktop.copy_files(paths)

    @Slot()
    def _copy_path(self) -> None:
        if paths := self._chosen():
            desktop.copy_paths(paths)
            self.status.set_message(self.tr("Copied to the clipboard."), "info")

    @Slot()
    def _reveal(self) -> None:
        self._revealer.reveal(self._chosen())

    @Slot()
    def _open_in_viewer(self) -> None:
        if (paths := self._chosen()) and not desktop.open_in_viewer(paths[0]):
            self.status.set_message(self.tr("No program is set to open this picture."), "warning")

    @Slot()
    def _find(self) -> None:
        self.loupe_control.close()
        self.browser.filter_bar.focus_name()

    @Slot()
    def _zoom_in(self) -> None:
        self.loupe.zoom_in() if self.loupe_control.active else self.browser.zoom_by(1)

    @Slot()
    def _zoom_out(self) -> None:
        self.loupe.zoom_out() if self.loupe_control.active else self.browser.zoom_by(-1)

    @Slot()
    def _zoom_reset(self) -> None:
        self.loupe.fit() if self.loupe_control.active else self.browser.set_zoom(USUAL)

    @Slot(bool)
    def _pause(self, paused: bool) -> None:
        self._session.pause(paused)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._chosen():
            self.actions_.picture_menu().popup(event.globalPos())


