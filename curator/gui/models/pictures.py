"""The Qt model of a folder's pictures: rows are ids in the order of a query."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QAbstractListModel,
    QElapsedTimer,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)

from curator.gui import wording
from curator.gui.desktop import file_urls
from curator.gui.models.block import Block, Status
from curator.gui.models.catalogue import Catalogue, Ids, Query, SortKey
from curator.gui.models.gathering import Gathering
from curator.gui.models.marking import marks_in_words
from curator.gui.models.moves import Move, Moves
from curator.gui.models.places import PathsOf
from curator.gui.models.presence import Presence
from curator.gui.models.tile import Tile
from curator.gui.models.values import Values, Verdict
from curator.gui.sentences import translated
from curator.gui.tip import plain_tip
from curator.images.formats import printable_path
from curator.records import Marks, ScoreEvent

AnyIndex = QModelIndex | QPersistentModelIndex
_USER = Qt.ItemDataRole.UserRole

#: The least time between two re-sorts while results stream in, in milliseconds.
RESORT_INTERVAL_MS = 500
#: ... and that many times as long as the last one kept the processor: on a busy machine it took
#: longer, but not for the window's sake.
_REST = 10


class Role:
    """What a row can be asked besides its name."""

    EVENT = _USER + 1
    SCORE = _USER + 2
    PERCENTILE = _USER + 3
    STATUS = _USER + 4
    #: A `Verdict`, or None while no comparison is on.
    COMPARED = _USER + 5
    #: A `Move` since another model ranked the folder, or None.
    MOVE = _USER + 6
    #: The `Marks` of the content, or None where it has none.
    MARKS = _USER + 7
    #: How many pictures lie in the tile, or 0.
    STACKED = _USER + 8
    #: Whether the score can't be told from another's.
    TIED = _USER + 9


class Counts(NamedTuple):
    """How many pictures there are, of which kind."""

    total: int
    shown: int
    scored: int
    pending: int
    unreadable: int


class PictureModel(QAbstractListModel):
    """Rows that stream in, move and leave without ever resetting the view.

    Results are drawn at once where they are; the order is worked out again at most every
    `RESORT_INTERVAL_MS`. Around a re-sort come `aboutToReorder` and `reordered`, the latter with
    the ids whose place had a reason to change: a view keeps its scroll anchor by them.
    """

    aboutToReorder = Signal()
    reordered = Signal(object)
    #: Pictures came, left or changed since the last re-sort.
    picturesChanged = Signal()
    #: Scores, counts or percentiles are new: histogram and counters follow.
    statisticsChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.catalogue = Catalogue()
        self._query = Query()
        self._order: Ids = np.empty(0, dtype=np.intp)
        self._row_of: Ids = np.empty(0, dtype=np.intp)
        self._touched: list[Ids] = []
        self._held = False
        self._took_ms = 0
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.refresh)

    # -- reading -------------------------------------------------------------------------------

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._order)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = index.row()
        if not 0 <= row < len(self._order):
            return None
        identity = int(self._order[row])
        catalogue = self.catalogue
        if role == Qt.ItemDataRole.DisplayRole:
            return printable_path(catalogue.name_of(identity))
        if role == Role.EVENT:
            return catalogue.event_of(identity)
        if role == Role.SCORE:
            return self._score(identity)
        if role == Role.PERCENTILE:
            return self._percentile(identity)
        if role == Role.STATUS:
            return Status(catalogue.statuses[identity])
        if role == Role.COMPARED:
            return self._verdict(identity)
        if role == Role.MARKS:
            return self._marks(identity)
        if role == Role.STACKED:
            return self._stacked(identity)
        if role == Role.MOVE:
            return self._move(identity)
        if role == Role.TIED:
            return self._tied(identity)
        if role == Qt.ItemDataRole.ToolTipRole:
            event, verdict = catalogue.event_of(identity), index.data(Role.COMPARED)
            problem = "" if verdict is None else verdict.problem
            told = translated(event.error or problem) or printable_path(event.stamp.path)
            lines = [told]
            if self._tied(identity):
                lines.append(self.tr("Tied: the score can't be told from another picture's"))
            if (move := self._move(identity)) is not None:
                lines.append(self._words_of(move))
            return plain_tip("\n".join(lines))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            spoken = self._spoken(index)
            if self._tied(identity):
                spoken = self.tr("{picture}, tied with others").format(picture=spoken)
            parts, verdict = [spoken], index.data(Role.COMPARED)
            if verdict is not None:
                parts.append(self._spoken_verdict(verdict))
            marks = index.data(Role.MARKS)
            if marks is not None:
                parts.append(marks_in_words(marks))
            if (move := self._move(identity)) is not None:
                parts.append(self._words_of(move))
            return wording.joined(parts)
        return None

    def tile(self, row: int) -> Tile:
        """Return all that is drawn of a row: asked for role by role it takes twice the time."""
        identity, catalogue = int(self._order[row]), self.catalogue
        event = catalogue.event_of(identity)
        return Tile(
            event.stamp,
            printable_path(catalogue.name_of(identity)),
            Status(catalogue.statuses[identity]),
            event.error,
            self._score(identity),
            self._percentile(identity),
            self._tied(identity),
            self._marks(identity),
            self._stacked(identity),
            self._move(identity),
            self._verdict(identity),
        )

    def _score(self, identity: int) -> float | None:
        value = float(self.catalogue.scores[identity])
        return None if value != value or self._waits(identity) else value

    def _percentile(self, identity: int) -> float | None:
        return None if self._waits(identity) else self.catalogue.percentile_of(identity)

    def _verdict(self, identity: int) -> Verdict | None:
        compared = self.catalogue.compared
        return None if compared is None else compared.verdict(identity)

    def _marks(self, identity: int) -> Marks | None:
        facts = self.catalogue.event_of(identity).facts
        return None if facts is None else self.catalogue.marks.get(facts.content_hash)

    def _stacked(self, identity: int) -> int:
        gathering = self.catalogue.gathering
        return 0 if gathering is None else gathering.count_of(identity)

    def _tied(self, identity: int) -> bool:
        return bool(self.catalogue.columns["tied"][identity]) and not self._waits(identity)

    def _move(self, identity: int) -> Move | None:
        moves = self.catalogue.moves
        return None if moves is None or self._waits(identity) else moves.move(identity)

    def _words_of(self, move: Move) -> str:
        if move.places > 0:
            moved = self.tr("moved up by {places}").format(places=wording.count(move.places))
        elif move.places < 0:
            moved = self.tr("moved down by {places}").format(places=wording.count(-move.places))
        else:
            moved = self.tr("kept its place")
        line = self.tr("{model}: rank {rank}, percentile {percentile}")
        ranks = (
            line.format(
                model=model, rank=wording.count(rank), percentile=wording.decimal(percentile, 0)
            )
            for model, rank, percentile in (
                (move.before_title, move.before, move.before_percentile),
                (move.after_title, move.after, move.after_percentile),
            )
        )
        return "\n".join([moved, *ranks])

    def _waits(self, identity: int) -> bool:
        # As a whole number: numpy takes several times as long to compare one.
        return int(self.catalogue.statuses[identity]) == Status.PENDING

    def _spoken(self, index: AnyIndex) -> str:
        name, score = self.data(index), self.data(index, Role.SCORE)
        error = self.event_at(index.row()).error
        if error is not None:
            return self.tr("{name}, unreadable: {error}").format(name=name, error=translated(error))
        if score is None:
            return self.tr("{name}, not scored yet").format(name=name)
        percentile = self.data(index, Role.PERCENTILE)
        if percentile is None:
            text = self.tr("{name}, ArtScore {score}")
            return text.format(name=name, score=wording.score(score))
        return self.tr("{name}, ArtScore {score}, percentile {percentile}").format(
            name=name, score=wording.score(score), percentile=wording.decimal(percentile, 0)
        )

    def _spoken_verdict(self, verdict: Verdict) -> str:
        if verdict.value is not None:
            return f"{verdict.title} {wording.measured(verdict.value)}"
        if verdict.problem:
            problem = translated(verdict.problem)
            return self.tr("can't be compared: {problem}").format(problem=problem)
        return self.tr("not compared yet") if verdict.waiting else self.tr("not compared")

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags
        return (
            flag.ItemIsEnabled
            | flag.ItemIsSelectable
            | flag.ItemIsDragEnabled
            | flag.ItemNeverHasChildren
        )

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Offer pictures to other programs as files."""
        data = QMimeData()
        data.setUrls(file_urls([self.path_at(index.row()) for index in indexes]))
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    @property
    def query(self) -> Query:
        """How rows are sorted and filtered."""
        return self._query

    def event_at(self, row: int) -> ScoreEvent:
        """Return the event of a row."""
        return self.catalogue.event_of(int(self._order[row]))

    def path_at(self, row: int) -> Path:
        """Return the path of a row's picture."""
        return self.catalogue.path_of(self.id_at(row))

    def id_at(self, row: int) -> int:
        """Return the id of a row; ids stay when rows move."""
        return int(self._order[row])

    def row_of(self, identity: int | None) -> int:
        """Return the row of an id, or -1 where it is not shown."""
        if identity is None or not 0 <= identity < len(self._row_of):
            return -1
        return int(self._row_of[identity])

    def row_starting(self, text: str, first: int) -> int:
        """Return the next row from `first` on, and round, whose name starts with a text, or -1."""
        rows = np.flatnonzero(self.catalogue.starting(text)[self._order])
        if not len(rows):
            return -1
        return int(rows[np.searchsorted(rows, first) % len(rows)])

    def shown_ids(self) -> Ids:
        """Return the ids of all rows, in their order."""
        return self._order.copy()

    def all_ids(self) -> Ids:
        """Return the ids of all pictures, filtered out or not."""
        return np.flatnonzero(self.catalogue.statuses != Status.GONE)

    def all_events(self) -> list[ScoreEvent]:
        """Return the events of all pictures, filtered out or not."""
        return self.catalogue.events_of(self.all_ids())

    def counts(self) -> Counts:
        """Return the counters."""
        catalogue = self.catalogue
        return Counts(
            catalogue.count,
            len(self._order),
            catalogue.count_of(Status.SCORED),
            catalogue.count_of(Status.PENDING),
            catalogue.count_of(Status.UNREADABLE),
        )

    def shown_scores(self) -> NDArray[np.float64]:
        """Return the scores of the rows, float64 (N,), no NaN."""
        if not self._query.filters:
            return self.catalogue.all_scores()
        scores = self.catalogue.scores[self._order]
        return scores[~np.isnan(scores)]

    # -- changing ------------------------------------------------------------------------------

    def clear(self) -> None:
        """Start over: another folder."""
        self.beginResetModel()
        self._timer.stop()
        self._touched.clear()
        self.catalogue.clear()
        self._order = np.empty(0, dtype=np.intp)
        self._row_of = np.empty(0, dtype=np.intp)
        self.endResetModel()
        self._since.invalidate()
        self.statisticsChanged.emit()

    def apply(self, block: Block) -> None:
        """Take new and changed pictures in; new ones show with the next re-sort."""
        touched = self.catalogue.apply(block)
        if len(touched):
            self._changed(touched)

    def show_page(self, block: Block) -> None:
        """Show the beginning of a folder at once; all of it follows with `apply`."""
        self.catalogue.partial = True
        self.apply(block)
        self.refresh()

    def remove(self, paths: Iterable[Path | str]) -> None:
        """Take files, and all below folders, out."""
        self.catalogue.remove(paths)
        self._changed(np.empty(0, dtype=np.intp))

    @Slot(object)
    def remove_ones(self, gone: PathsOf) -> None:
        """Take out pictures that are gone from where they were told to be."""
        self.catalogue.remove_ones(gone)
        self._changed(np.empty(0, dtype=np.intp))

    def keep_only(self, present: Presence) -> None:
        """Take out what a whole scan did not meet."""
        self.catalogue.keep_only(present)
        self._changed(np.empty(0, dtype=np.intp))

    def move(self, source: Path, target: Path) -> None:
        """Rename a file or a folder; rows keep their ids and so their selection."""
        self.catalogue.move(source, target)
        self._redraw(0, len(self._order) - 1, [])
        self._changed(np.empty(0, dtype=np.intp))

    def forget_scores(self) -> None:
        """Let every picture wait for a new score, where it is."""
        self.catalogue.forget_scores()
        self._redraw(0, len(self._order) - 1, [])
        self._changed(np.empty(0, dtype=np.intp))

    def compare_by(self, compared: Values | None) -> None:
        """Show another column beside the ArtScore, or none."""
        self.catalogue.compared = compared
        self.catalogue.forget_outside()
        self._redraw(0, len(self._order) - 1, [])
        self._changed(np.empty(0, dtype=np.intp))

    def tell_compared(self, ids: Ids) -> None:
        """Draw pictures anew whose column `catalogue.compared` changed, and sort soon."""
        self.catalogue.forget_outside()
        self._changed(ids)

    def show_moves(self, moves: Moves | None) -> None:
        """Show how far pictures moved since another model ranked them, or no longer."""
        self.catalogue.moves = moves
        self.catalogue.forget_outside()
        self._redraw(0, len(self._order) - 1, [])
        self._changed(np.empty(0, dtype=np.intp))

    def show_ties(self, ids: Ids, tied: NDArray[np.bool_]) -> None:
        """Show of pictures whether their scores can't be told from others'."""
        column = self.catalogue.columns["tied"]
        rows = self._row_of[ids[column[ids] != tied]]
        column[ids] = tied
        if len(rows):
            self._redraw(int(rows.min()), int(rows.max()), [Role.TIED])

    def gather(self, gathering: Gathering | None) -> None:
        """Show pictures for what they have in common, or all again; at once."""
        self.catalogue.gathering = gathering
        self.catalogue.forget_outside()
        self._redraw(0, len(self._order) - 1, [])
        self.refresh()

    def tell_marked(self) -> None:
        """Draw pictures anew whose marks changed."""
        self.catalogue.forget_outside()
        self._redraw(0, len(self._order) - 1, [Role.MARKS])
        if self._query.sort is SortKey.STARS:
            self._changed(np.empty(0, dtype=np.intp))

    def set_query(self, query: Query) -> None:
        """Sort and filter anew, at once."""
        if query != self._query:
            self._query = query
            self.refresh()

    @property
    def settled(self) -> bool:
        """Whether rows are where the latest results put them."""
        return not self._touched

    def stop(self) -> None:
        """Leave the rows as they are: the window closes."""
        self._held = True
        self._timer.stop()

    def hold(self, held: bool) -> None:
        """Keep rows where they are while the user drags over them."""
        self._held = held
        if not held and self._touched:
            self._schedule()

    def _changed(self, ids: Ids) -> None:
        self._touched.append(ids)
        rows = self._row_of[ids[ids < len(self._row_of)]]
        rows = rows[rows >= 0]
        if len(rows):
            self._redraw(int(rows.min()), int(rows.max()), [])
        self._schedule()

    def _redraw(self, first: int, last: int, roles: list[int]) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first), self.index(last), roles)

    def _schedule(self) -> None:
        if self._held or self._timer.isActive():
            return
        # Of a million pictures a re-sort takes a while: it must not be all that is done.
        interval = max(RESORT_INTERVAL_MS, _REST * self._took_ms)
        passed = self._since.elapsed() if self._since.isValid() else interval
        self._timer.start(max(0, interval - passed))

    @Slot()
    def refresh(self) -> None:
        """Work percentiles and order out and move the rows; ids keep selection and anchor."""
        if self._held:
            return
        self._timer.stop()
        began = time.thread_time()
        changed, self._touched = self._touched, []
        touched = np.concatenate(changed) if changed else np.empty(0, dtype=np.intp)
        if changed:
            self.catalogue.update_percentiles()
        order = self.catalogue.order(self._query)
        if not np.array_equal(order, self._order):
            self.aboutToReorder.emit()
            self._rearrange(order)
            self.reordered.emit(touched)
        if changed:
            self._redraw(0, len(self._order) - 1, [Role.PERCENTILE])
            self.picturesChanged.emit()
        self.statisticsChanged.emit()
        self._took_ms = round(1000 * (time.thread_time() - began))
        self._since.restart()

    def _rearrange(self, order: Ids) -> None:
        """Turn the rows into `order` by two permutations, one removal and one insertion."""
        total = len(self.catalogue)
        wanted = np.zeros(total, dtype=bool)
        wanted[order] = True
        present = np.zeros(total, dtype=bool)
        present[: len(self._row_of)] = self._row_of >= 0
        if np.array_equal(wanted, present):
            self._permute(order)
            return
        leaving = self._order[~wanted[self._order]]
        staying = order[present[order]]
        arriving = order[~present[order]]
        self._permute(np.concatenate([staying, leaving]))
        if len(leaving):
            self.beginRemoveRows(QModelIndex(), len(staying), len(self._order) - 1)
            self._set_order(staying)
            self.endRemoveRows()
        if len(arriving):
            self.beginInsertRows(QModelIndex(), len(staying), len(order) - 1)
            self._set_order(np.concatenate([staying, arriving]))
            self.endInsertRows()
            self._permute(order)

    def _permute(self, order: Ids) -> None:
        if np.array_equal(order, self._order):
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [int(self._order[index.row()]) for index in before]
        self._set_order(order)
        rows = self._row_of[np.array(ids, dtype=np.intp)].tolist()
        self.changePersistentIndexList(before, [self.index(row) for row in rows])
        self.layoutChanged.emit()

    def _set_order(self, order: Ids) -> None:
        self._order = order
        self._row_of = np.full(len(self.catalogue), -1, dtype=np.intp)
        self._row_of[order] = np.arange(len(order))
