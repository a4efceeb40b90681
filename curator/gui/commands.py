"""What each action does: the window's verbs, apart from its looks."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QMainWindow

from curator.gui import desktop, icons, theme
from curator.gui.actions import Actions
from curator.gui.browser import USUAL, Browser
from curator.gui.clipboard import Clipboard
from curator.gui.comparison import Comparison
from curator.gui.dialog_desk import DialogDesk
from curator.gui.errands import Errands
from curator.gui.loupe_control import LoupeControl
from curator.gui.messages import Phase
from curator.gui.models.catalogue import SortKey
from curator.gui.models.places import Ids, PathsOf
from curator.gui.reference_desk import ReferenceDesk
from curator.gui.rescoring import Rescoring
from curator.gui.session import Session
from curator.gui.thumbnail_loader import ThumbnailLoader
from curator.gui.views.loupe import LoupeView
from curator.gui.views.status import StatusStrip
from curator.images.thumbnails import open_thumbnails
from curator.settings import Settings, thumbnails_dir


@dataclasses.dataclass(frozen=True, slots=True)
class Parts:
    """What a window is made of."""

    session: Session
    errands: Errands
    thumbnails: ThumbnailLoader
    browser: Browser
    loupe: LoupeView
    loupe_control: LoupeControl
    status: StatusStrip
    actions: Actions
    desk: DialogDesk
    comparison: Comparison
    references: ReferenceDesk
    rescoring: Rescoring


class Commands(QObject):
    """Connects the actions of `window` to its parts and remembers what they change."""

    def __init__(self, window: QMainWindow, parts: Parts) -> None:
        super().__init__(window)
        self._window = window
        self._session = parts.session
        self._errands = parts.errands
        self._thumbnails = parts.thumbnails
        self._browser = parts.browser
        self._loupe = parts.loupe
        self._loupe_control = parts.loupe_control
        self._status = parts.status
        self._actions = parts.actions
        self._desk = parts.desk
        self._comparison = parts.comparison
        self._references = parts.references
        self._rescoring = parts.rescoring
        self._was_maximized = False
        self._revealer = desktop.Revealer(self)
        self.clipboard = Clipboard(self)
        self._connect()
        self._connect_checkable()

    def _connect(self) -> None:
        actions, browser, grid = self._actions, self._browser, self._browser.grid
        for name, slot in (
            ("rescan", self._session.rescan),
            ("export", self._desk.ask_export),
            ("settings", self._desk.change_settings),
            ("quit", self._window.close),
            ("compare", self._compare),
            ("use_reference", self._use_reference),
            ("clear_comparison", self._comparison.clear),
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
            ("cancel", self._cancel),
            ("model", self._desk.choose_model),
            ("shortcuts", self._desk.show_shortcuts),
            ("recovery", self._desk.show_recovery_guide),
            ("about", self._desk.show_about),
        ):
            actions[name].triggered.connect(slot)

    def _connect_checkable(self) -> None:
        # `triggered`, not `toggled`: only the user's own change is a command.
        actions, desk, status = self._actions, self._desk, self._status
        actions["descending"].triggered.connect(self._turn_order)
        actions["full_screen"].triggered.connect(self._set_full_screen)
        actions["pause"].triggered.connect(self._pause)
        actions["watch"].triggered.connect(self._set_watching)
        actions.sortChosen.connect(self._sort_by)
        actions.themeChosen.connect(self.set_theme)
        self._browser.sortChanged.connect(self._sort_changed)
        self._browser.zoomChanged.connect(self._zoom_changed)
        self._browser.selectionChanged.connect(actions.set_selection)
        self._loupe.infoToggled.connect(self._info_toggled)
        self._browser.grid.noticed.connect(status.set_message)
        status.pauseToggled.connect(self._pause)
        status.cancelRequested.connect(self._cancel)
        status.modelClicked.connect(desk.choose_model)
        status.comparisonClicked.connect(self._compare)
        status.deviceClicked.connect(desk.change_settings)
        desk.settingsChosen.connect(self.use_settings)
        desk.themeChosen.connect(self.set_theme)
        self.clipboard.copied.connect(self._paths_copied)
        self.clipboard.crashed.connect(desk.show_crash)
        actions.set_selection(0)

    # -- settings ------------------------------------------------------------------------------

    @Slot(object)
    def use_settings(self, settings: Settings) -> None:
        """Take settings over, live."""
        before = self._errands.settings
        names = [field.name for field in dataclasses.fields(Settings) if field.name != "problems"]
        changes = {
            name: getattr(settings, name)
            for name in names
            if getattr(settings, name) != getattr(before, name)
        }
        self._errands.remember(**changes)
        if "theme" in changes:
            self.set_theme(settings.theme)
        if "thumbnail_cache_mb" in changes:
            cache = open_thumbnails(thumbnails_dir(), settings.thumbnail_cache_mb)
            self._thumbnails.use(cache)
            self._errands.prune_thumbnails(cache)
        self._actions["watch"].setChecked(settings.watch)
        self._rescoring.use_settings(self._errands.settings)

    @Slot(str)
    def set_theme(self, scheme: str) -> None:
        """Show the window light, dark, or as the desktop is."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply_theme(app, scheme)
        self._actions.set_theme(scheme)
        self._actions["toggle_theme"].setIcon(icons.icon("sun" if theme.colors().dark else "moon"))
        self._errands.remember(theme=scheme)

    @Slot()
    def _toggle_theme(self) -> None:
        self.set_theme("light" if theme.colors().dark else "dark")

    @Slot(bool)
    def _set_watching(self, on: bool) -> None:
        self.use_settings(dataclasses.replace(self._errands.settings, watch=on))

    @Slot(bool)
    def _pause(self, paused: bool) -> None:
        self._session.pause(paused)

    @Slot(str, bool)
    def _sort_changed(self, key: str, descending: bool) -> None:
        self._actions.set_sort(key, descending)
        # A comparison ends with the program; the next start has nothing to sort by it.
        if key not in (SortKey.REFERENCE, SortKey.CHANGE, SortKey.GATHERED):
            self._errands.remember(sort_key=key, sort_descending=descending)

    @Slot(str)
    def _sort_by(self, key: str) -> None:
        self._browser.filter_bar.choose_sort(key)

    @Slot(bool)
    def _turn_order(self, descending: bool) -> None:
        self._browser.set_sort(self._browser.query.sort, descending)

    @Slot(int)
    def _zoom_changed(self, edge: int) -> None:
        self._errands.remember(thumbnail_edge=edge)

    @Slot(bool)
    def _info_toggled(self, shown: bool) -> None:
        self._errands.remember(loupe_info=shown)

    @Slot(bool)
    def _set_full_screen(self, on: bool) -> None:
        window = self._window
        window.menuBar().setVisible(not on)
        if on:
            self._was_maximized = window.isMaximized()
            window.showFullScreen()
        elif self._was_maximized:
            window.showMaximized()
        else:
            window.showNormal()

    def stop(self) -> None:
        """Leave nothing of ours with the desktop."""
        self.clipboard.leave()

    def wait(self) -> None:
        """Wait until nothing is being copied any more."""
        self.clipboard.wait()

    # -- pictures ------------------------------------------------------------------------------

    def chosen(self) -> Ids:
        """Return the ids that a picture's command applies to: the loupe's, or the selection's."""
        if self._loupe_control.active:
            row = self._loupe_control.row
            return np.array([self._session.pictures.id_at(row)] if row >= 0 else [], dtype=np.intp)
        return self._browser.selected_ids()

    def _first_path(self) -> Path | None:
        ids = self.chosen()
        return self._session.pictures.catalogue.path_of(int(ids[0])) if len(ids) else None

    def _chosen_paths(self) -> PathsOf:
        return self._session.pictures.catalogue.paths_of(self.chosen())

    @Slot()
    def _open_current(self) -> None:
        self._browser.grid.open_current()

    @Slot()
    def _compare(self) -> None:
        self._references.open(self._first_path())

    @Slot()
    def _use_reference(self) -> None:
        if path := self._first_path():
            self._references.open(path, path)

    @Slot()
    def _cancel(self) -> None:
        """Cancel scoring; where nothing is scored, the comparison."""
        if self._session.phase in (Phase.LOADING, Phase.SCORING, Phase.PAUSED):
            self._session.cancel()
        else:
            self._comparison.cancel()

    @Slot()
    def _copy(self) -> None:
        if len(chosen := self._chosen_paths()):
            self.clipboard.copy_files(chosen)

    @Slot()
    def _copy_path(self) -> None:
        if len(chosen := self._chosen_paths()):
            self.clipboard.copy_paths(chosen)

    @Slot()
    def _paths_copied(self) -> None:
        self._status.set_message(self.tr("Copied to the clipboard."), "info")

    @Slot()
    def _reveal(self) -> None:
        self._revealer.reveal(self._chosen_paths().make())

    @Slot()
    def _open_in_viewer(self) -> None:
        if (path := self._first_path()) and not desktop.open_in_viewer(path):
            self._status.set_message(self.tr("No program is set to open this picture."), "warning")

    @Slot()
    def _find(self) -> None:
        self._loupe_control.close()
        self._browser.filter_bar.focus_name()

    @Slot()
    def _zoom_in(self) -> None:
        if self._loupe_control.active:
            self._loupe.zoom_in()
        else:
            self._browser.zoom_by(1)

    @Slot()
    def _zoom_out(self) -> None:
        if self._loupe_control.active:
            self._loupe.zoom_out()
        else:
            self._browser.zoom_by(-1)

    @Slot()
    def _zoom_reset(self) -> None:
        if self._loupe_control.active:
            self._loupe.fit()
        else:
            self._browser.set_zoom(USUAL)
