"""What the window offers besides looking: marks, searches, likeness, picks, recipes, transfers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMainWindow

from curator.gui.actions import Actions
from curator.gui.browser import Browser
from curator.gui.curating import Curating
from curator.gui.errands import Errands
from curator.gui.gatherings import Gatherings
from curator.gui.help_desk import HelpDesk
from curator.gui.library_lane import LibraryLane
from curator.gui.loupe_control import LoupeControl
from curator.gui.metadata_reader import MetadataReader
from curator.gui.particulars import ParticularsDesk
from curator.gui.picks_desk import PicksDesk
from curator.gui.recipes_desk import RecipesDesk
from curator.gui.searching import Searching
from curator.gui.session import Session
from curator.gui.shelf_desk import ShelfDesk
from curator.gui.sidecar_desk import SidecarDesk
from curator.gui.stages import Stages
from curator.gui.ties_desk import TiesDesk
from curator.gui.transfer_desk import TransferDesk
from curator.gui.views.loupe import LoupeView
from curator.gui.why_desk import Explains, WhyDesk
from curator.settings import Settings

if TYPE_CHECKING:
    from curator.curation.completion import Vocabulary


@dataclass(frozen=True, slots=True)
class Ground:
    """What the desks stand on."""

    window: QMainWindow
    session: Session
    lane: LibraryLane
    browser: Browser
    loupe: LoupeView
    loupe_control: LoupeControl
    particulars: ParticularsDesk
    curating: Curating
    stages: Stages
    actions: Actions
    errands: Errands


class Desks(QObject):
    """Makes them, connects them with each other, and ends them."""

    #: A sentence and its level.
    noticed = Signal(str, str)
    #: A bug: where, and its traceback.
    crashed = Signal(str, str)

    def __init__(self, ground: Ground, open_explainer: Callable[[Settings], Explains]) -> None:
        window, session, lane = ground.window, ground.session, ground.lane
        super().__init__(window)
        self._ground = ground
        browser, curating, actions = ground.browser, ground.curating, ground.actions
        culling = ground.stages.culling
        self.searching = Searching(session, browser, lane, self)
        self.gatherings = Gatherings(session, lane, browser, culling, actions, ground.errands, self)
        self.picks = PicksDesk(window, session, curating, lane)
        self.recipes = RecipesDesk(window, session, lane)
        self.transfers = TransferDesk(window, session, browser, curating, ground.errands)
        self.sidecars = SidecarDesk(window, session, browser, curating)
        self.shelf = ShelfDesk(
            window, lane, curating, culling, browser, actions, session.pictures.catalogue
        )
        self.why = WhyDesk(
            session, ground.loupe, ground.loupe_control, self, open_explainer=open_explainer
        )
        self.metadata = MetadataReader(session, self)
        self.ties = TiesDesk(session, browser.grid, lane, self)
        self.help = HelpDesk(window, ground.stages, browser, actions, ground.errands)
        self._connect()

    def _connect(self) -> None:
        ground, curating, actions = self._ground, self._ground.curating, self._ground.actions
        for desk in (ground.stages, curating, self.gatherings, self.transfers, self.shelf):
            desk.noticed.connect(self.noticed)
        self.why.noticed.connect(self.noticed)
        self.sidecars.noticed.connect(self.noticed)
        for lane in (ground.lane, self.gatherings, self.why, self.metadata, self.help):
            lane.crashed.connect(self.crashed)
        curating.filesGone.connect(ground.session.pictures.remove_ones)
        curating.tablesChanged.connect(self._follow_tables)
        curating.tablesChanged.connect(self.searching.follow_tables)
        curating.tablesChanged.connect(ground.particulars.follow_tables)
        self.metadata.found.connect(self.searching.follow_metadata)
        self.metadata.found.connect(ground.particulars.ask_again)
        self.searching.problemChanged.connect(ground.browser.filter_bar.show_problem)
        self.searching.vocabularyChanged.connect(self._use_vocabulary)
        self.gatherings.gridWanted.connect(ground.stages.show_grid)
        self.picks.gathered.connect(self.gatherings.show)
        actions["picks"].triggered.connect(self.picks.open)
        actions["recipes"].triggered.connect(self.recipes.open)
        actions["transfer"].triggered.connect(self.transfers.open)
        actions["write_sidecars"].triggered.connect(self.sidecars.ask_write)
        actions["read_sidecars"].triggered.connect(self.sidecars.ask_read)

    def stop(self) -> None:
        """End soon, and ask nothing any more."""
        for desk in (self.searching, self.gatherings, self.picks, self.recipes, self.transfers):
            desk.stop()
        for other in (self.sidecars, self.shelf, self.why, self.metadata, self._ground.particulars):
            other.stop()
        self.help.stop()
        self.ties.stop()

    def leave_library(self) -> None:
        """Wait until nothing here uses the library any more."""
        self.gatherings.wait()
        self.metadata.wait()

    def wait(self) -> None:
        """Wait until all has ended."""
        self.picks.wait()
        self.why.wait()
        self.help.wait()

    @Slot(object)
    def _follow_tables(self, tables: frozenset[str]) -> None:
        """Look for files that an undo put back."""
        if "files" in tables:
            self._ground.session.rescan()

    @Slot(object)
    def _use_vocabulary(self, vocabulary: Vocabulary) -> None:
        """Suggest names in use from now on."""
        from curator.curation.completion import complete

        self._ground.browser.filter_bar.name_field().set_suggest(
            lambda text, cursor: complete(text, cursor, vocabulary)
        )
