"""Writes what is known of pictures into XMP sidecars, and reads what other programs wrote."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QMessageBox, QWidget

from curator.export.ranked import rank_events
from curator.gui.browser import Browser
from curator.gui.curating import Curating, Done
from curator.gui.session import Session
from curator.gui.views import wording
from curator.records import ScoreEvent

if TYPE_CHECKING:
    from curator.curation.actions import Journal
    from curator.library import Library

#: Told of after so many pictures.
_STEP = 50


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
        self._events: Sequence[ScoreEvent] = ()
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
        self._events = self._browser.selected_events() or self._session.pictures.shown_events()
        if not self._events:
            self.noticed.emit(self.tr("There are no pictures shown: open a folder first."), "info")
            return
        what = self.tr("{count} pictures").format(count=wording.count(len(self._events)))
        if len(self._events) == 1:
            what = wording.printable(self._events[0].stamp.path.name)
        question = QMessageBox(self._window)
        question.setWindowTitle(title)
        question.setText(text.format(what=what))
        question.setInformativeText(more)
        go = question.addButton(verb, QMessageBox.ButtonRole.AcceptRole)
        question.addButton(QMessageBox.StandardButton.Cancel)
        question.setDefaultButton(go)
        question.finished.connect(self._closed)
        self.question = question
        question.open()

    @Slot()
    def _closed(self) -> None:
        if self.question is not None:
            self.question.deleteLater()
            self.question = None

    # -- on the lane ---------------------------------------------------------------------------

    @Slot()
    def _write(self) -> None:
        pictures, setup = self._session.pictures, self._session.setup
        if setup is None:
            return
        everything, wanted = pictures.all_events(), {each.stamp.path for each in self._events}
        said = self.tr("{changed} of {count} sidecars were written anew.")
        working = self.tr("Sidecars written: {done} of {total}.")

        def deed(library: Library, journal: Journal) -> Done:
            from curator.curation.details import details_of
            from curator.curation.sidecars import write_sidecars

            rows = [row for row in rank_events(everything) if row.event.stamp.path in wanted]
            details = details_of(library, [row.event for row in rows], setup.calibration)
            count, changed, problems = 0, 0, []
            for each in write_sidecars(rows, setup.model_name, details):
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
        events = self._events
        paths = [event.stamp.path for event in events]
        contents = [event.facts.content_hash for event in events if event.facts is not None]
        replace = self.replace is not None and self.replace.isChecked()
        said = self.tr("{read} sidecars were read, {changed} pictures changed.")
        working = self.tr("Looked for sidecars: {done} of {total}.")

        def deed(library: Library, journal: Journal) -> Done:
            from curator.curation.sidecars import read_sidecars

            taken = read_sidecars(
                library,
                journal,
                paths,
                replace=replace,
                progress=lambda done, total: self._told(working, done, total),
            )
            words = said.format(
                read=wording.count(taken.read), changed=wording.count(taken.changed)
            )
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
