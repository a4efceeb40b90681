"""Help in the window: the guide at the right page, and the tour of the first start."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QMainWindow

from curator.gui.actions import Actions
from curator.gui.browser import Browser
from curator.gui.dialogs.guide import GuideDialog, Page, read_pages
from curator.gui.errands import Errands
from curator.gui.lane import Lane
from curator.gui.stages import Stages
from curator.gui.translations import window_language
from curator.gui.views.histogram import ScoreHistogram
from curator.gui.views.searchfield import SearchField
from curator.gui.views.sidebar import FolderSidebar
from curator.gui.views.tour import Stop, Tour
from curator.settings import resources_dir

#: The page that F1 turns to, by what is in front; elsewhere the guide stays where it was left.
_PAGES = {"loupe": "scores", "table": "culling", "filter": "culling"}


class HelpDesk(QObject):
    """Shows the guide, one at a time and beside the window, and the tour, once unasked."""

    #: A bug: where, and its traceback.
    crashed = Signal(str, str)

    def __init__(
        self,
        window: QMainWindow,
        stages: Stages,
        browser: Browser,
        actions: Actions,
        errands: Errands,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._stages = stages
        self._browser = browser
        self._errands = errands
        self.guide: GuideDialog | None = None
        self.tour: Tour | None = None
        self._pages_asked = False
        self._lane = Lane("guide", self)
        self._lane.done.connect(self._open_guide)
        self._lane.crashed.connect(self.crashed)
        actions["guide"].triggered.connect(self.show_guide)
        actions["tour"].triggered.connect(self.show_tour)

    def greet(self) -> None:
        """Take a newcomer round, as soon as the window is laid out."""
        if not self._errands.settings.tour_seen:
            QTimer.singleShot(0, self, self.show_tour)

    def stop(self) -> None:
        """Close what is open."""
        if self.guide is not None:
            self.guide.close()
        if self.tour is not None:
            self.tour.end()
        self._lane.stop(finish=False)

    def wait(self) -> None:
        """Wait until the pages are read, or never will be."""
        if self._lane.isRunning():
            self._lane.wait()

    @Slot()
    def show_guide(self) -> None:
        """Open the guide at the page of what is in front, once its pages are read."""
        if self.guide is not None:
            self._show_page()
        elif not self._pages_asked:
            self._pages_asked = True
            language = window_language()
            self._lane.submit(
                "pages", lambda cancel: read_pages(resources_dir() / "help", language)
            )

    @Slot(str, object)
    def _open_guide(self, name: str, pages: list[Page]) -> None:
        if not self._window.isVisible():
            return
        self.guide = GuideDialog(pages, self._window)
        self._show_page()

    def _show_page(self) -> None:
        if self.guide is None:
            return
        if page := _PAGES.get(self._stages.showing, ""):
            self.guide.show_page(page)
        self.guide.show()
        self.guide.raise_()
        self.guide.activateWindow()

    @Slot()
    def show_tour(self) -> None:
        """Start the tour, over the grid, where the parts are that it points at."""
        if self.tour is not None or not self._window.isVisible():
            return
        self._stages.show_grid()
        self._errands.remember(tour_seen=True)
        self.tour = Tour(self._stops(), self._window)
        self.tour.ended.connect(self._tour_ended)

    @Slot()
    def _tour_ended(self) -> None:
        self.tour = None

    def _stops(self) -> list[Stop]:
        window = self._window
        return [
            Stop(
                self.tr("Open a folder"),
                self.tr(
                    "All its pictures are scored. Folders you have opened are listed here; your "
                    "files are only read."
                ),
                lambda: window.findChild(FolderSidebar),
            ),
            Stop(
                self.tr("Scores and order"),
                self.tr(
                    "The picture most like art comes first. Order by name, date or stars instead, "
                    "and drag the handles to see a range of scores."
                ),
                lambda: window.findChild(ScoreHistogram),
            ),
            Stop(
                self.tr("Mark with keys"),
                self.tr(
                    "0 to 5 give stars, P picks, X rejects, 6 to 9 label. Enter opens the picture "
                    "in full view."
                ),
                lambda: self._browser.grid,
            ),
            Stop(
                self.tr("Search"),
                self.tr(
                    "Type words of a name, a tag or a prompt, or a condition such as stars:>=3."
                ),
                lambda: window.findChild(SearchField),
            ),
            Stop(
                self.tr("Take the best with you"),
                self.tr(
                    "The File menu exports the scores, and copies or moves the best pictures to "
                    "another folder. F1 opens the guide."
                ),
                window.menuBar,
            ),
        ]
