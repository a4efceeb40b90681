"""Where pictures are looked at besides the grid: the loupe, the light table and the filter."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from curator.gui.actions import Actions
from curator.gui.browser import Browser
from curator.gui.culling import Culling, GridStage, LoupeStage
from curator.gui.curating import Curating
from curator.gui.filter_control import FilterControl
from curator.gui.library_lane import LibraryLane
from curator.gui.loader import PictureLoader
from curator.gui.loupe_control import LoupeControl
from curator.gui.session import Session
from curator.gui.table_control import MOST, TableControl
from curator.gui.views.filterview import FilterView
from curator.gui.views.lighttable import LightTable
from curator.gui.views.loupe import LoupeView
from curator.gui.views.status import StatusStrip


class Stages(QObject):
    """Shows one stage at a time in a stack whose first page is the grid's."""

    #: A sentence and its level.
    noticed = Signal(str, str)

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        *,
        browser: Browser,
        loupe: LoupeView,
        loupe_control: LoupeControl,
        status: StatusStrip,
        actions: Actions,
        curating: Curating,
        lane: LibraryLane,
        loader: PictureLoader,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._browser = browser
        self._loupe = loupe
        self._loupe_control = loupe_control
        self._status = status
        self._actions = actions
        self._was_full_screen = False
        self.table = LightTable()
        self.table_control = TableControl(self.table, session, self)
        self.filter_view = FilterView()
        self.filter_control = FilterControl(self.filter_view, session, curating, lane, loader, self)
        self.culling = Culling(
            curating,
            session.pictures.catalogue,
            actions,
            (
                self.filter_control,
                self.table_control,
                LoupeStage(loupe_control, session),
                GridStage(browser, session),
            ),
            self,
        )
        actions.serve(browser.grid, loupe, self.table, self.filter_view)
        self._stack = QStackedWidget()
        self._connect()

    def lay_out(self, grid_page: QWidget) -> QStackedWidget:
        """Return the stack, with the page that the grid is on in front."""
        for page in (grid_page, self._loupe, self.table, self.filter_view):
            self._stack.addWidget(page)
        return self._stack

    @property
    def showing(self) -> str:
        """What is in front: "grid", "loupe", "table" or "filter"."""
        front = self._stack.currentWidget()
        others = {"loupe": self._loupe, "table": self.table, "filter": self.filter_view}
        return next((name for name, view in others.items() if view is front), "grid")

    def _connect(self) -> None:
        actions, culling, filtering = self._actions, self.culling, self.filter_control
        self._browser.grid.opened.connect(self.open_loupe)
        self._loupe_control.closed.connect(self._loupe_closed)
        self._loupe.starsChosen.connect(self._rate)
        self.table.starsChosen.connect(self._rate)
        self.table_control.closed.connect(self._table_closed)
        filtering.opened.connect(self._filter_opened)
        filtering.closed.connect(self._filter_closed)
        filtering.opened.connect(culling.name_steps)
        filtering.closed.connect(culling.name_steps)
        filtering.noticed.connect(self.noticed)
        culling.noticed.connect(self.noticed)
        actions["table"].triggered.connect(self.open_table)
        actions["filter_mode"].triggered.connect(self.open_filter)

    def stop(self) -> None:
        """End loading soon."""
        self.table_control.stop()

    def wait(self) -> None:
        """Wait until the loaders have ended."""
        self.table_control.wait()

    @Slot(int)
    def _rate(self, stars: int) -> None:
        self.culling.mark(stars=stars)

    @Slot()
    def show_grid(self) -> None:
        """Leave the loupe and the light table."""
        self._loupe_control.close()
        self.table_control.close()

    # -- the loupe -----------------------------------------------------------------------------

    @Slot(int)
    def open_loupe(self, row: int) -> None:
        """Look at one picture."""
        self._stack.setCurrentWidget(self._loupe)
        self._loupe_control.open(row)
        self._loupe.setFocus()

    @Slot()
    def _loupe_closed(self) -> None:
        row = self._loupe_control.row
        self._stack.setCurrentIndex(0)
        if row >= 0:
            self._browser.select_row(row)
        self._browser.grid.setFocus()

    # -- the light table -----------------------------------------------------------------------

    @Slot()
    def open_table(self) -> None:
        """Compare the selected pictures, or the one that is looked at with the next."""
        rows = self._browser.selected_rows()
        if self._loupe_control.active:
            rows = [self._loupe_control.row]
        if len(rows) > MOST:
            text = self.tr("The light table holds {most} pictures: here are the first of these.")
            self.noticed.emit(text.format(most=MOST), "info")
        if not self.table_control.active:
            self.table_control.open(rows)
        if self.table_control.active:
            self._loupe_control.close()
            self._stack.setCurrentWidget(self.table)
            self.table.setFocus()

    @Slot()
    def _table_closed(self) -> None:
        row = self.table_control.row()
        self._stack.setCurrentIndex(0)
        if row >= 0 and not self._browser.selected_rows():
            self._browser.select_row(row)
        self._browser.grid.setFocus()

    # -- the filter ----------------------------------------------------------------------------

    @Slot()
    def open_filter(self) -> None:
        """Go through the selected pictures full screen, or through all that are shown."""
        ids = self._session.pictures.shown_ids()
        rows = self._browser.selected_rows()
        if len(rows) > 1:
            ids = ids[rows]
        if not self.filter_control.active:
            self.filter_control.open(ids, advancing=self._actions["advance"].isChecked())

    @Slot()
    def _filter_opened(self) -> None:
        self._loupe_control.close()
        self.table_control.close()
        self._stack.setCurrentWidget(self.filter_view)
        self._status.hide()
        self._was_full_screen = self._window.isFullScreen()
        if not self._was_full_screen:
            self._actions["full_screen"].trigger()
        self.filter_view.setFocus()

    @Slot()
    def _filter_closed(self) -> None:
        self._stack.setCurrentIndex(0)
        self._status.show()
        if self._window.isFullScreen() and not self._was_full_screen:
            self._actions["full_screen"].trigger()
        self._browser.grid.setFocus()
