"""Walks the loupe through the grid's order and hands it pictures."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from curator.gui import wording
from curator.gui.loader import PictureLoader
from curator.gui.models.pictures import PictureModel, Role
from curator.gui.particulars import Particulars, ParticularsDesk
from curator.gui.session import Session
from curator.gui.views.loupe import LoupeView
from curator.records import ImageStamp, Marks, ScoreEvent


class LoupeControl(QObject):
    """Shows one picture by its id, so that re-sorts and renames don't change what is looked at."""

    closed = Signal()
    #: A picture is looked at, or what is known of it changed.
    shown = Signal()

    def __init__(
        self,
        loupe: LoupeView,
        session: Session,
        loader: PictureLoader,
        particulars: ParticularsDesk,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._loupe = loupe
        self._session = session
        self._model: PictureModel = session.pictures
        self._loader = loader
        self._particulars = particulars
        self._content = ""
        particulars.found.connect(self._show_particulars)
        self._identity: int | None = None
        self._row = -1
        self._shown: ImageStamp | None = None
        #: What pictures are compared with, in words.
        self.compared_with = ""
        loupe.imageNeeded.connect(self._load)
        loupe.previousRequested.connect(self._previous)
        loupe.nextRequested.connect(self._next)
        loupe.firstRequested.connect(self._first)
        loupe.lastRequested.connect(self._last)
        loupe.closed.connect(self.close)
        loader.loaded.connect(loupe.set_image)
        loader.failed.connect(loupe.set_problem)
        self._model.statisticsChanged.connect(self._refresh)
        self._model.dataChanged.connect(self._refresh)
        self._model.modelReset.connect(self.close)

    @property
    def row(self) -> int:
        """The row that is looked at, or -1."""
        return self._model.row_of(self._identity)

    @property
    def active(self) -> bool:
        """Whether a picture is looked at."""
        return self._identity is not None

    @property
    def stamp(self) -> ImageStamp | None:
        """The file that is looked at."""
        return self._shown if self._identity is not None else None

    def open(self, row: int) -> None:
        """Look at a row's picture."""
        if not 0 <= row < self._model.rowCount():
            return
        self._identity, self._row = self._model.id_at(row), row
        index, event = self._model.index(row), self._model.event_at(row)
        before, self._shown = self._shown, event.stamp
        score = index.data(Role.SCORE)
        setup = self._session.setup
        calibration = None if setup is None else setup.calibration
        self._loupe.show_picture(
            event.stamp.path,
            row + 1,
            self._model.rowCount(),
            score,
            index.data(Role.PERCENTILE),
            None if calibration is None or score is None else calibration.band(score),
            self._reference(score),
            self._facts(event),
            event.error,
        )
        content = "" if event.facts is None else event.facts.content_hash
        if content != self._content:
            self._content = content
            self._show_particulars(Particulars(content))
        self._particulars.ask(event)
        self._loupe.show_marks(index.data(Role.MARKS) or Marks())
        self._loupe.panel().show_move(index.data(Role.MOVE))
        self._loupe.panel().show_comparison(index.data(Role.COMPARED), self.compared_with)
        if before is not None and before.path == event.stamp.path and before != event.stamp:
            self._loupe.reload()  # it was overwritten
        self.shown.emit()

    @Slot(object)
    def _show_particulars(self, told: Particulars) -> None:
        row = self.row
        if row < 0 or told.content != self._content:
            return
        score = self._model.index(row).data(Role.SCORE)
        panel, low, high = self._loupe.panel(), None, None
        if told.deviation is not None and score is not None:
            low, high = (
                self._model.catalogue.percentile_at(score + sign * told.deviation)
                for sign in (-1, 1)
            )
        panel.show_doubt(told.deviation if score is not None else None, low, high)
        panel.show_ties(told.tied if score is not None else 0)
        panel.show_library(told.in_library if score is not None else None, told.tags)
        panel.show_generation(told.generation)

    @Slot()
    def close(self) -> None:
        """Go back to the grid."""
        if self._identity is not None:
            self.closed.emit()
            self._identity = None

    def _reference(self, score: float | None) -> str:
        setup = self._session.setup
        if score is None or setup is None or setup.calibration is None:
            return ""
        return self.tr("Above {photos} of reference photographs, {art} of reference art.").format(
            photos=wording.percent(setup.calibration.percentile_among_photos(score)),
            art=wording.percent(setup.calibration.percentile_among_art(score)),
        )

    def _facts(self, event: ScoreEvent) -> str:
        stamp, locale = event.stamp, QLocale()
        lines = [locale.formattedDataSize(stamp.size)]
        if event.facts is not None:
            pixels = f"{event.facts.width} \N{MULTIPLICATION SIGN} {event.facts.height}"
            lines.insert(0, self.tr("{pixels} pixels").format(pixels=pixels))
        lines.append(self.tr("Modified {when}").format(when=wording.moment(stamp.mtime_ns / 1e9)))
        return "\n".join(lines)

    @Slot()
    def _refresh(self) -> None:
        """Follow what happened to the picture; where it left, look at its successor."""
        if self._identity is None:
            return
        row = self.row
        if row < 0:
            row = min(self._row, self._model.rowCount() - 1)
        if row < 0:
            self.close()
        else:
            self.open(row)

    @Slot()
    def _previous(self) -> None:
        self.open(self.row - 1)

    @Slot()
    def _next(self) -> None:
        self.open(self.row + 1)

    @Slot()
    def _first(self) -> None:
        self.open(0)

    @Slot()
    def _last(self) -> None:
        self.open(self._model.rowCount() - 1)

    @Slot(object)
    def _load(self, path: Path) -> None:
        row = self.row
        self._loader.want(
            self._model.event_at(row).stamp,
            [stamp for near in (row + 1, row - 1) if (stamp := self._stamp(near)) is not None],
        )

    def _stamp(self, row: int) -> ImageStamp | None:
        if not 0 <= row < self._model.rowCount():
            return None
        event = self._model.event_at(row)
        return None if event.error is not None else event.stamp
