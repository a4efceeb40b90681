"""Writes what is known of pictures into XMP sidecars, and reads what other programs wrote."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QMessageBox, QSpacerItem, QWidget

from curator.export.ranked import rank_events
from curator.gui import icons, theme, wording
from curator.gui.browser import Browser
from curator.gui.curating import Curating
from curator.gui.deeds import Done
from curator.gui.messages import ScoringSetup
from curator.gui.models.places import Ids
from curator.gui.models.recollection import Recollection
from curator.gui.session import Session

if TYPE_CHECKING:
    from curator.curation.actions import Journal
    from curator.library import Library

#: Told of after so many pictures.
_STEP = 50


@dataclass(frozen=True, slots=True)
class Asked:
    """What a question is about, as it was when it was asked.

    Parameters
    ----------
    known
        What was known, of which the worker makes the records: a million take seconds.
    everything
        Every picture of the folder: ranks and percentiles are among these.
    wanted
        Those of them whose sidecars are meant.
    setup
        What scored them; None before a model is there.
    """

    known: Recollection
    everything: Ids
    wanted: Ids
    setup: ScoringSetup | None


class SidecarDesk(QObject):
    """One question at a time; what was read can be undone, what was written is other programs'."""

    #: A sentence and its level.
    noticed = Signal(str, str)
    _progressed = Signal(str, int, int)

    def __init__(
        self, window: QWidget, session: Session, browser: Browser, curating: Curating
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._browser = browser
        self._curating = curating
        self._stopped = False
        self._asked: Asked | None = None
        #: The question that is open, and what it asks besides.
        self.question: QMessageBox | None = None
        self.replace: QCheckBox | None = None
        self._progressed.connect(self._show_progress)

    def stop(self) -> None:
        """Close the question, and write and read no more."""
        self._stopped = True
        if self.question is not None:
            self.question.reject()

    @Slot()
    def ask_write(self) -> None:
        """Ask whether sidecars are to be written."""
        self._ask(
            self.tr("Write XMP Sidecars"),
            self.tr("Write sidecars for {what}?"),
            self.tr(
                "Stars, flags, labels, tags and scores go into a file beside each picture, "
                "name.ext.xmp, which darktable, digiKam and Lightroom read. What other programs "
                "wrote there stays."
            ),
            self.tr("&Write"),
        )
        if self.question is not None:
            self.question.accepted.connect(self._write)

    @Slot()
    def ask_read(self) -> None:
        """Ask whether sidecars are to be read, and what counts where both know something."""
        self._ask(
            self.tr("Read XMP Sidecars"),
            self.tr("Read the sidecars of {what}?"),
            self.tr(
                "Stars, flags, labels and tags are taken from the files beside the pictures. "
                "Undo takes it back."
            ),
            self.tr("&Read"),
        )
        if self.question is not None:
            self.replace = QCheckBox(self.tr("Let them replace stars, flags and labels given here"))
            self.question.setCheckBox(self.replace)
            self.question.accepted.connect(self._read)

    def _ask(self, title: str, text: str, more: str, verb: str) -> None:
        if self.question is not None:
            return
        pictures, rows = self._session.pictures, self._browser.selected_rows()
        ids = pictures.shown_ids()
        wanted = ids[rows] if rows else ids
        if not len(wanted):
            self.noticed.emit(self.tr("There are no pictures shown: open a folder first."), "info")
            return
        # Ids are the open folder's alone, and another may be opened before the answer.
        known, everything = pictures.catalogue.recollection(), pictures.all_ids()
        self._asked = Asked(known, everything, wanted, self._session.setup)
        what = self.tr("{count} pictures").format(count=wording.count(len(wanted)))
        if len(wanted) == 1:
            what = wording.printable(pictures.catalogue.name_of(int(wanted[0])))
        question = QMessageBox(self._window)
        question.setWindowTitle(title)
        question.setText(text.format(what=what))
        question.setInformativeText(more)
        question.setIconPixmap(icons.icon("tag").pixmap(32))
        go = question.addButton(verb, QMessageBox.ButtonRole.AcceptRole)
        question.addButton(QMessageBox.StandardButton.Cancel)
        question.setDefaultButton(go)
        # Else the longer text is folded to the width of the question alone.
        layout = question.layout()
        if isinstance(layout, QGridLayout):
            room = QSpacerItem(theme.SPACING * 100, 0)
            layout.addItem(room, layout.rowCount(), 0, 1, layout.columnCount())
        question.finished.connect(self._closed)
        self.question = question
        question.open()

    @Slot()
    def _closed(self) -> None:
        self._asked = None
        if self.question is not None:
            self.question.deleteLater()
            self.question = None

    # -- on the lane ---------------------------------------------------------------------------

    @Slot()
    def _write(self) -> None:
        asked, self._asked = self._asked, None  # it holds all that was known of a folder
        if asked is None or asked.setup is None:
            return
        model, calibration = asked.setup.model_name, asked.setup.calibration
        said = self.tr("{changed} of {count} sidecars were written anew.")
        working = self.tr("Sidecars written: {done} of {total}.")

        def deed(library: Library, journal: Journal) -> Done:
            from curator.curation.details import details_of
            from curator.curation.sidecars import write_sidecars

            wanted = {each.stamp.path for each in asked.known.events_of(asked.wanted)}
            everything = rank_events(asked.known.events_of(asked.everything))
            rows = [row for row in everything if row.event.stamp.path in wanted]
            details = details_of(library, [row.event for row in rows], calibration)
            count, changed, problems = 0, 0, []
            for each in write_sidecars(rows, model, details):
                count, changed = count + 1, changed + each.changed
                if each.problem:
                    problems.append(each.problem)
                if not self._told(working, count, len(rows)):
                    break
            words = said.format(changed=wording.count(changed), count=wording.count(count))
            return Done(said=words, problems=problems)

        self._curating.do("sidecars", deed, on_files=True)

    @Slot()
    def _read(self) -> None:
        asked, self._asked = self._asked, None
        if asked is None:
            return
        replace = self.replace is not None and self.replace.isChecked()
        said = self.tr("{read} sidecars were read, {changed} pictures changed.")
        working = self.tr("Looked for sidecars: {done} of {total}.")

        def deed(library: Library, journal: Journal) -> Done:
            from curator.curation.sidecars import read_sidecars

            events = asked.known.events_of(asked.wanted)
            taken = read_sidecars(
                library,
                journal,
                [event.stamp.path for event in events],
                replace=replace,
                progress=lambda done, total: self._told(working, done, total),
            )
            words = said.format(
                read=wording.count(taken.read), changed=wording.count(taken.changed)
            )
            contents = [event.facts.content_hash for event in events if event.facts is not None]
            tables = ("marks", "tags", "taggings") if taken.changed else ()
            return Done(contents, tables, said=words, problems=taken.problems)

        self._curating.do("sidecars", deed, on_files=True)

    def _told(self, words: str, done: int, total: int) -> bool:
        if done % _STEP == 0:
            self._progressed.emit(words, done, total)
        return not self._stopped

    @Slot(str, int, int)
    def _show_progress(self, words: str, done: int, total: int) -> None:
        text = words.format(done=wording.count(done), total=wording.count(total))
        self.noticed.emit(text, "info")
