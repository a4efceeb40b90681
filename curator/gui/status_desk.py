"""Says in the status strip how the work goes, and allows what can be done meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from curator.gui import wording
from curator.gui.actions import Actions
from curator.gui.comparison import Comparison
from curator.gui.messages import Phase, ScoringSetup
from curator.gui.progress import Progress
from curator.gui.session import Session
from curator.gui.views.status import StatusStrip

#: What needs an open folder.
_ON_FOLDER = (
    "rescan",
    "export",
    "compare",
    "picks",
    "recipes",
    "transfer",
    "write_sidecars",
    "read_sidecars",
)


class StatusDesk(QObject):
    """Follows a session and a comparison."""

    def __init__(
        self,
        session: Session,
        comparison: Comparison,
        status: StatusStrip,
        actions: Actions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._comparison = comparison
        self._status = status
        self._actions = actions
        session.progressChanged.connect(self._show_progress)
        session.modelChanged.connect(self._show_model)
        session.deviceChanged.connect(status.set_device)
        session.watchingChanged.connect(actions["watch"].setChecked)
        session.offlineChanged.connect(self._show_offline)
        session.noticed.connect(status.set_message)
        session.failed.connect(self._show_failure)
        session.pictures.statisticsChanged.connect(self._show_counts)
        comparison.progressed.connect(self.show)
        comparison.changed.connect(self.show)

    @Slot()
    def show(self) -> None:
        """Show how far the work is."""
        self._show_progress(self._session.progress())

    @Slot(object)
    def _show_progress(self, progress: Progress) -> None:
        comparing = self._comparison.progress
        busy = progress.phase in (Phase.LOADING, Phase.SCORING, Phase.PAUSED)
        if comparing.running and not busy and progress.phase is not Phase.SCANNING:
            phase = "loading metric" if comparing.loading else "comparing"
            self._status.set_progress(comparing.done, comparing.total, 0.0, None, phase)
        else:
            self._status.set_progress(
                progress.done,
                progress.total,
                progress.rate,
                progress.seconds_left,
                progress.phase.name.lower(),
            )
        self._actions["pause"].setEnabled(busy)
        self._actions["cancel"].setEnabled(busy or comparing.running)
        self._actions["pause"].setChecked(self._session.paused)
        for name in _ON_FOLDER:
            self._actions[name].setEnabled(self._session.root is not None)

    @Slot(object)
    def _show_model(self, setup: ScoringSetup) -> None:
        self._status.set_model(setup.title)

    @Slot()
    def _show_counts(self) -> None:
        counts = self._session.pictures.counts()
        self._status.set_counts(counts.shown, counts.total, counts.unreadable)

    @Slot(bool)
    def _show_offline(self, offline: bool) -> None:
        if offline and self._session.root is not None:
            text = self.tr(
                "{folder} is not there; its scores are kept. Connect its drive to go on."
            )
            self._status.set_message(
                text.format(folder=wording.folder_name(self._session.root)), "warning"
            )
        else:
            self._status.clear_message()

    @Slot(str)
    def _show_failure(self, sentence: str) -> None:
        if sentence:
            self._status.set_message(sentence, "error")
