"""Serves the dialog that copies, moves and links pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from curator.gui.browser import Browser
from curator.gui.curating import Curating, Done
from curator.gui.dialogs.transfer import TransferChoice, TransferDialog
from curator.gui.errands import Errands
from curator.gui.presence import is_there
from curator.gui.session import Session
from curator.gui.views import wording
from curator.records import ScoreEvent

if TYPE_CHECKING:
    from curator.curation.actions import Journal
    from curator.library import Library

#: Told of after so many pictures.
_STEP = 10


class TransferDesk(QObject):
    """One dialog at a time; the history undoes what it does."""

    #: A sentence and its level.
    noticed = Signal(str, str)
    _progressed = Signal(int, int)

    def __init__(
        self,
        window: QWidget,
        session: Session,
        browser: Browser,
        curating: Curating,
        errands: Errands,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._pictures = session.pictures
        self._browser = browser
        self._curating = curating
        self._errands = errands
        self._progressed.connect(self._show_progress)
        self.dialog: TransferDialog | None = None

    @Slot()
    def open(self) -> None:
        """Ask what is to be brought where."""
        if self.dialog is not None:
            return
        dialog = TransferDialog(
            {
                "selected": len(self._browser.selected_rows()),
                "picked": len(self._picked()),
                "shown": self._pictures.rowCount(),
            },
            self._errands.settings.export_folder,
            self._window,
        )
        dialog.finished.connect(self._closed)
        self.dialog = dialog
        dialog.open()

    def stop(self) -> None:
        """Close the dialog."""
        if self.dialog is not None:
            self.dialog.reject()

    def _picked(self) -> list[ScoreEvent]:
        events = self._pictures.all_events()
        return [event for event in events if self._curating.marks_of(event).flag > 0]

    def _events(self, choice: TransferChoice) -> list[ScoreEvent]:
        """Return the pictures chosen, the best first."""
        if choice.scope == "selected":
            events = self._browser.selected_events()
        elif choice.scope == "picked":
            events = self._picked()
        else:
            events = self._pictures.shown_events()
        # What has no score comes last, in the order that it is shown in.
        events.sort(
            key=lambda event: (event.score is None, -event.score.value if event.score else 0)
        )
        return events[: choice.top]

    @Slot(int)
    def _closed(self, result: int) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is None:
            return
        if result == TransferDialog.DialogCode.Accepted:
            self._transfer(dialog.choice())
        dialog.deleteLater()

    def _transfer(self, choice: TransferChoice) -> None:
        paths = [event.stamp.path for event in self._events(choice)]
        self._errands.remember(export_folder=choice.folder.parent)
        said = self.tr("Done: {title}. Undo takes it back.")

        def progress(done: int, total: int) -> bool:
            if done % _STEP == 0 or done == total:
                self._progressed.emit(done, total)
            return True

        def deed(library: Library, journal: Journal) -> Done:
            from curator.curation.transfer import TransferAction

            action = TransferAction.of(
                library, paths, choice.folder, choice.mode, numbered=choice.numbered
            )
            problems = journal.perform(action, progress)
            gone = tuple(path for path in paths if not is_there(path))
            return Done(gone=gone, said=said.format(title=action.title), problems=problems)

        self._curating.do("transfer", deed)

    @Slot(int, int)
    def _show_progress(self, done: int, total: int) -> None:
        text = self.tr("{done} of {total} pictures are there.").format(
            done=wording.count(done), total=wording.count(total)
        )
        self.noticed.emit(text, "info")
