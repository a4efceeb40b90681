"""Serves the dialog that copies, moves and links pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from curator.gui import wording
from curator.gui.browser import Browser
from curator.gui.curating import Curating
from curator.gui.deeds import Done
from curator.gui.dialogs.transfer import TransferChoice, TransferDialog
from curator.gui.errands import Errands
from curator.gui.models.block import Status
from curator.gui.models.places import Ids
from curator.gui.presence import is_there
from curator.gui.sentences import translated
from curator.gui.session import Session

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
        self._stopped = False
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
        """Close the dialog, and bring no more pictures anywhere; the history knows which are."""
        self._stopped = True
        if self.dialog is not None:
            self.dialog.reject()

    def _picked(self) -> Ids:
        """Return the ids of the folder's picked pictures."""
        from curator.curation.contents import Contents
        from curator.library.digests import pack

        catalogue = self._pictures.catalogue
        picked = pack(content for content, marks in self._curating.marks.items() if marks.flag > 0)
        there = catalogue.statuses != Status.GONE
        return np.flatnonzero(Contents(catalogue.columns["hashes"]).have(picked) & there)

    def _ids(self, choice: TransferChoice) -> Ids:
        """Return the pictures chosen, the best first; what has no score comes last."""
        model = self._pictures
        if choice.scope == "selected":
            ids = model.shown_ids()[self._browser.selected_rows()]
        elif choice.scope == "picked":
            ids = self._picked()
        else:
            ids = model.shown_ids()
        best_first = np.argsort(-model.catalogue.scores[ids], kind="stable")
        return ids[best_first][: choice.top]

    @Slot(int)
    def _closed(self, result: int) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is None:
            return
        if result == TransferDialog.DialogCode.Accepted:
            self._transfer(dialog.choice())
        dialog.deleteLater()

    def _transfer(self, choice: TransferChoice) -> None:
        # Paths are made on the worker: a million of them take a second.
        chosen = self._pictures.catalogue.paths_of(self._ids(choice))
        self._errands.remember(export_folder=choice.folder.parent)
        if choice.mode == "move":
            self._browser.let_next_succeed()
        said = self.tr("Done: {title}. Undo takes it back.")

        def progress(done: int, total: int) -> bool:
            if done % _STEP == 0 or done == total:
                self._progressed.emit(done, total)
            return not self._stopped

        def deed(library: Library, journal: Journal) -> Done:
            from curator.curation.transfer import TransferAction

            paths = chosen.make()
            action = TransferAction.of(
                library, paths, choice.folder, choice.mode, numbered=choice.numbered
            )
            problems = journal.perform(action, progress)
            gone = chosen.only([not is_there(path) for path in paths])
            done = said.format(title=translated(action.title))
            return Done(gone=gone, said=done, problems=problems)

        self._curating.do("transfer", deed, on_files=True)

    @Slot(int, int)
    def _show_progress(self, done: int, total: int) -> None:
        text = self.tr("{done} of {total} pictures are there.").format(
            done=wording.count(done), total=wording.count(total)
        )
        self.noticed.emit(text, "info")
