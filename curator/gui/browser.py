"""The pictures of a folder: filter bar, grid, and the page that stands in where it is empty."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from curator.gui import theme
from curator.gui.messages import ScoringSetup
from curator.gui.models.block import Status, event_status
from curator.gui.models.catalogue import Query, SortKey
from curator.gui.models.places import Ids
from curator.gui.models.snapshot import Found
from curator.gui.session import Session
from curator.gui.thumbnail_loader import Thumbnail, ThumbnailLoader, Wish
from curator.gui.views.filterbar import FilterBar
from curator.gui.views.grid import GridView
from curator.gui.views.pixmaps import PixmapCache
from curator.gui.views.states import StatePage
from curator.settings import Settings

SMALLEST, LARGEST, USUAL = 96, 512, 192
_ZOOM_STEP = 32


class Browser(QWidget):
    """Shows the session's pictures and tells what the user changed about the view."""

    #: Sort key and whether it descends.
    sortChanged = Signal(str, bool)
    zoomChanged = Signal(int)
    #: What was typed into the search field.
    searched = Signal(str)
    #: How many pictures are selected.
    selectionChanged = Signal(int)

    def __init__(
        self,
        session: Session,
        thumbnails: ThumbnailLoader,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._model = session.pictures
        self._thumbnails = thumbnails
        self._pixmaps = PixmapCache()
        self._leaving: int | None = None
        self.filter_bar = FilterBar()
        self.grid = GridView(self._model, self._pixmaps)
        self.page = StatePage()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.page)
        self._stack.addWidget(self.grid)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.filter_bar)
        layout.addWidget(self._stack, 1)
        self._selection_told = QTimer(self)
        self._selection_told.setSingleShot(True)
        self._selection_told.timeout.connect(self._tell_selection)
        self._connect()
        self.filter_bar.set_zoom_range(SMALLEST, LARGEST)
        self.set_zoom(settings.thumbnail_edge)
        self.set_sort(settings.sort_key, settings.sort_descending)
        self.update_page()

    def _connect(self) -> None:
        bar, grid, model, session = self.filter_bar, self.grid, self._model, self._session
        bar.nameChanged.connect(self.searched)
        bar.rangeChanged.connect(self._filter_range)
        bar.sortChanged.connect(self.set_sort)
        bar.zoomChanged.connect(self.set_zoom)
        bar.finished.connect(self.focus_grid)
        grid.visibleChanged.connect(self._sight_changed)
        grid.zoomRequested.connect(self.zoom_by)
        grid.selectionModel().selectionChanged.connect(self._selection_changed)
        model.reordered.connect(self._succeed)
        model.statisticsChanged.connect(self._statistics_changed)
        self._thumbnails.loaded.connect(self._thumbnails_loaded)
        session.progressChanged.connect(self.update_page)
        session.offlineChanged.connect(self.update_page)
        session.failed.connect(self.update_page)
        session.folderOpened.connect(self._folder_opened)
        session.modelChanged.connect(self._model_changed)
        theme.notifier().changed.connect(self.grid.viewport().update)

    # -- what the window asks for --------------------------------------------------------------

    def selected_rows(self) -> list[int]:
        """Return the selected rows in their order."""
        rows: list[int] = self._selection().tolist()
        return rows

    def selected_ids(self) -> Ids:
        """Return the selected pictures' ids in the grid's order."""
        return self._model.shown_ids()[self._selection()]

    def selected_paths(self) -> list[Path]:
        """Return the selected pictures' paths in the grid's order."""
        return [self._model.path_at(row) for row in self.selected_rows()]

    def _selection(self) -> NDArray[np.intp]:
        # By ranges: a selection of 100,000 pictures is one of them, and as many indexes.
        selection = self.grid.selectionModel().selection()
        chosen = np.zeros(self._model.rowCount(), dtype=bool)
        for part in (selection.at(number) for number in range(selection.count())):
            chosen[part.top() : part.bottom() + 1] = True
        return np.flatnonzero(chosen)

    def clear_filter(self) -> None:
        """Show every picture again."""
        self.filter_bar.clear()
        self._change_query(text="", low=None, high=None, found=None)

    @Slot()
    def focus_grid(self) -> None:
        """Go to the pictures with the keyboard."""
        self.grid.setFocus()
        if self._model.rowCount() and not self.grid.selectionModel().hasSelection():
            current = self.grid.currentIndex().row()
            self.select_row(current if current >= 0 else self.grid.visible_rows().start)

    def select_row(self, row: int) -> None:
        """Make one row the current one and select it alone."""
        index = self._model.index(row)
        self.grid.setCurrentIndex(index)
        self.grid.scrollTo(index)

    def let_next_succeed(self) -> None:
        """Once the current picture has left, select the next: the user does away with it."""
        current = self.grid.currentIndex()
        chosen = current.isValid() and self.grid.selectionModel().isSelected(current)
        self._leaving = self._model.id_at(current.row()) if chosen else None

    @Slot()
    def _succeed(self) -> None:
        if self._leaving is None or self._model.row_of(self._leaving) >= 0:
            return
        leaving, self._leaving = self._leaving, None
        if self._model.catalogue.statuses[leaving] != Status.GONE:
            return  # It was not done away with, and is only filtered out.
        row = self.grid.currentIndex().row()
        if row >= 0 and not self.grid.selectionModel().hasSelection():
            self.select_row(row)

    def invert_selection(self) -> None:
        """Select what isn't, and the other way round."""
        last = self._model.rowCount() - 1
        if last >= 0:
            everything = QItemSelection(self._model.index(0), self._model.index(last))
            self.grid.selectionModel().select(everything, QItemSelectionModel.SelectionFlag.Toggle)

    @Slot(int)
    def zoom_by(self, steps: int) -> None:
        """Make tiles larger or smaller by steps."""
        self.set_zoom(self.grid.tiles.edge + steps * _ZOOM_STEP)

    @Slot(int)
    def set_zoom(self, edge: int) -> None:
        """Make pictures at most `edge` pixels wide and high."""
        edge = min(LARGEST, max(SMALLEST, edge))
        self.filter_bar.set_zoom(edge)
        self.grid.set_edge(edge)
        self.zoomChanged.emit(edge)

    @Slot(str, bool)
    def set_sort(self, key: str, descending: bool) -> None:
        """Sort the pictures."""
        self.filter_bar.set_sort(key, descending)
        self._change_query(sort=SortKey(key), descending=descending)
        self.sortChanged.emit(key, descending)

    def show_comparison(self, title: str, higher_is_nearer: bool) -> None:
        """Show a comparison's values and offer the order by them; none where `title` is ""."""
        self.filter_bar.set_comparison(title, higher_is_nearer)
        self.grid.set_comparing(bool(title))

    def paths_in_sight(self) -> list[Path]:
        """Return the paths of the pictures that can be seen."""
        return [self._model.event_at(row).stamp.path for row in self.grid.visible_rows()]

    # -- filter --------------------------------------------------------------------------------

    @property
    def query(self) -> Query:
        """How pictures are sorted and filtered."""
        return self._model.query

    def show_found(self, found: Found | None, text: str = "", *, anew: bool = True) -> None:
        """Show what a search found, or the pictures whose names hold a text.

        Parameters
        ----------
        anew
            It is another search than before, looked at from its beginning.
        """
        self._change_query(text=text, found=found, anew=anew)

    @Slot(object, object)
    def _filter_range(self, low: float | None, high: float | None) -> None:
        self._change_query(low=low, high=high)

    def _change_query(self, *, anew: bool = True, **changes: object) -> None:
        self._model.set_query(dataclasses.replace(self._model.query, **changes))  # type: ignore[arg-type]
        if anew:
            self.grid.show_anew()
        self.update_page()

    # -- what happened -------------------------------------------------------------------------

    @Slot()
    def _statistics_changed(self) -> None:
        counts = self._model.counts()
        self.filter_bar.set_scores(self._model.catalogue.all_scores(), self._model.shown_scores())
        self.filter_bar.set_counts(counts.shown, counts.total)
        self.update_page()

    @Slot()
    def update_page(self) -> None:
        """Show the grid, or say why there is nothing in it."""
        root, session = self._session.root, self._session
        total = self._model.catalogue.count
        if self._model.rowCount():
            if self._stack.currentWidget() is not self.grid:
                # Before the page with the focus hides and Qt gives it to whatever comes next.
                free = self.focusWidget() is None or self.page.isAncestorOf(self.focusWidget())
                self._stack.setCurrentWidget(self.grid)
                if free:
                    self.grid.setFocus()
            return
        had_focus = self.grid.hasFocus()
        self._stack.setCurrentWidget(self.page)
        if session.failure:
            self.page.show_error(session.failure)
        elif root is None:
            self.page.show_empty_start()
        elif session.offline:
            self.page.show_offline(root)
        elif total and self._model.query.filters:
            self.page.show_no_matches()
        elif total or session.scanning:
            self.page.show_scanning(root, total)
        else:
            self.page.show_empty_folder(root)
        if had_focus:
            self.page.setFocus()

    @Slot(object)
    def _folder_opened(self, root: Path) -> None:
        self._pixmaps.clear()
        self._leaving = None
        self.grid.verticalScrollBar().setValue(0)
        self.clear_filter()

    @Slot(object)
    def _model_changed(self, setup: ScoringSetup) -> None:
        calibration = setup.calibration
        self.grid.tiles.band = None if calibration is None else calibration.band
        if calibration is None:
            self.filter_bar.set_reference(None, None)
        else:
            middle = len(calibration.photo_quantiles) // 2
            self.filter_bar.set_reference(
                calibration.photo_quantiles[middle], calibration.art_quantiles[middle]
            )
        self.grid.viewport().update()

    @Slot()
    def _selection_changed(self) -> None:
        if not self._selection_told.isActive():
            self._selection_told.start(0)

    @Slot()
    def _tell_selection(self) -> None:
        selection = self.grid.selectionModel().selection()
        heights = [selection.at(number).height() for number in range(selection.count())]
        self.selectionChanged.emit(sum(heights))

    # -- thumbnails ----------------------------------------------------------------------------

    @Slot()
    def _sight_changed(self) -> None:
        """Ask for the thumbnails in sight, then for those a screen further down and up."""
        seen = self.grid.visible_rows()
        lines = max(1, len(seen))
        after = range(seen.stop, min(seen.stop + lines, self._model.rowCount()))
        before = range(max(0, seen.start - lines), seen.start)
        edge = self._device_edge()
        events = [self._model.event_at(row) for row in (*seen, *after, *before)]
        wishes = [
            Wish(event.stamp, edge)
            for event in events
            if event.error is None and self._pixmaps.wants(event.stamp, edge)
        ]
        self._thumbnails.want(wishes)
        soon = events[: len(seen) + len(after)]
        waiting = [event.stamp.path for event in soon if event_status(event) is Status.PENDING]
        self._session.prefer(waiting)

    def _device_edge(self) -> int:
        return round(self.grid.tiles.edge * self.grid.devicePixelRatioF())

    @Slot(object)
    def _thumbnails_loaded(self, thumbnails: list[Thumbnail]) -> None:
        for thumbnail in thumbnails:
            self._pixmaps.put(thumbnail.wish.stamp, thumbnail.wish.edge, thumbnail.image)
        self.grid.show_pixmaps({thumbnail.wish.stamp for thumbnail in thumbnails})
