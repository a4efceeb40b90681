"""Shows in the window's parts what moved since another model ranked the folder."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from curator.gui.actions import Actions
from curator.gui.browser import Browser
from curator.gui.errands import Errands
from curator.gui.models.catalogue import SortKey
from curator.gui.rescoring import Rescoring


class MovesDesk(QObject):
    """Offers the order by rank change while there is one, and leaves it when there is none."""

    def __init__(
        self, rescoring: Rescoring, browser: Browser, actions: Actions, errands: Errands
    ) -> None:
        super().__init__(rescoring)
        self._browser = browser
        self._actions = actions
        self._errands = errands
        rescoring.movesShown.connect(self._show)
        rescoring.sortWanted.connect(self._sort)
        actions.set_moving(False)

    @Slot(bool)
    def _show(self, shown: bool) -> None:
        self._actions.set_moving(shown)
        self._browser.filter_bar.set_moving(shown)
        if not shown and self._browser.query.sort is SortKey.CHANGE:
            settings = self._errands.settings
            self._browser.set_sort(settings.sort_key, settings.sort_descending)

    @Slot()
    def _sort(self) -> None:
        self._browser.filter_bar.choose_sort(SortKey.CHANGE)
