"""Short work that opens files, done on a lane beside scanning and scoring."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Sequence, Set
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from curator.export import (
    ComparedColumn,
    DetailsByContent,
    RankedRow,
    rank_events,
    write_artscore_csv,
    write_contact_sheet,
    write_json_lines,
    write_parquet,
    write_ranked_csv,
)
from curator.gui import wording
from curator.gui.dialogs.export import ExportChoice
from curator.gui.lane import Lane
from curator.gui.models.places import Ids
from curator.gui.models.recollection import Recollection
from curator.gui.presence import is_file, is_folder
from curator.gui.sheet_words import sheet_words
from curator.images.thumbnails import ThumbnailCache
from curator.records import ModelKey
from curator.scoring.calibration import Calibration
from curator.settings import Settings, change_settings

if TYPE_CHECKING:
    from curator.library import Library

#: Settings are written this long after the last change.
_SAVE_AFTER_MS = 1_000


@dataclasses.dataclass(frozen=True, slots=True)
class ExportRequest:
    """What the user chose to export, with what the window held then.

    Parameters
    ----------
    known
        What was known, of which the worker makes the records: a million take seconds.
    ids
        Every picture of the folder: ranks and percentiles are among these.
    kept
        Those of `ids` to write, or None for all.
    compared
        The values of a comparison with a reference, which a ranked list tells as well.
    key
        What scored the pictures.
    """

    choice: ExportChoice
    known: Recollection
    ids: Ids
    kept: Ids | None
    model_name: str
    compared: ComparedColumn | None = None
    calibration: Calibration | None = None
    key: ModelKey | None = None
    title: str = ""


def write_export(request: ExportRequest, library: Library | None = None) -> int:
    """Write a list; return how many pictures are in it.

    Parameters
    ----------
    library
        Tells marks, tags and how pictures were generated, in the formats that have these.

    Raises
    ------
    CuratorError
        The file can't be written.
    """
    choice = request.choice
    events = request.known.events_of(request.ids)
    kept = None
    if request.kept is not None:
        kept = {event.stamp.path for event in request.known.events_of(request.kept)}
    rows = [row for row in rank_events(events) if _is_wanted(row, choice, kept)]
    if choice.top is not None:
        rows = rows[: choice.top]
    model, path = request.model_name, choice.path
    match choice.format:
        case "artscore":
            write_artscore_csv([row.event for row in rows], path)
        case "ranked":
            details = _details(rows, request, library) if choice.detailed else None
            write_ranked_csv(rows, model, path, request.compared, details)
        case "jsonl":
            write_json_lines(rows, model, path, _details(rows, request, library))
        case "parquet":
            write_parquet(rows, model, path, _details(rows, request, library))
        case "sheet":
            details = _details(rows, request, library)
            write_contact_sheet(
                rows, model, path, details, title=request.title, words=sheet_words()
            )
    return len(rows)


def _details(
    rows: Sequence[RankedRow], request: ExportRequest, library: Library | None
) -> DetailsByContent:
    if library is None:
        return {}
    from curator.curation.details import details_of

    events = [row.event for row in rows]
    return details_of(library, events, request.calibration, request.key)


def _is_wanted(row: RankedRow, choice: ExportChoice, kept: Set[Path] | None) -> bool:
    if kept is not None and row.event.stamp.path not in kept:
        return False
    if row.percentile is None:  # unreadable: part of a whole list, not of the best
        return choice.top is None and choice.min_percentile is None
    return choice.min_percentile is None or row.percentile >= choice.min_percentile


class Errands(QObject):
    """Exports, saves settings, and looks at what was dropped, one after the other."""

    #: A folder that was dropped or named, and those of its pictures that were: paths.
    folderFound = Signal(object, object)
    #: A sentence and its level.
    noticed = Signal(str, str)
    crashed = Signal(str, str)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self._library: Library | None = None
        self._changes: dict[str, Any] = {}
        self._lane = Lane("errands", self)
        self._lane.done.connect(self._done)
        self._lane.failed.connect(self._failed)
        self._lane.crashed.connect(self.crashed)
        self._save_soon = QTimer(self)
        self._save_soon.setSingleShot(True)
        self._save_soon.setInterval(_SAVE_AFTER_MS)
        self._save_soon.timeout.connect(self.save_now)

    def remember(self, **changes: Any) -> None:
        """Change settings, and write them shortly."""
        before = self.settings
        self.settings = dataclasses.replace(before, **changes)
        if self.settings != before:
            self._changes.update(changes)
            self._save_soon.start()

    @Slot()
    def save_now(self) -> None:
        """Write changed settings."""
        self._save_soon.stop()
        if self._changes:
            changes, self._changes = self._changes, {}
            self._lane.submit("settings", lambda cancel: change_settings(**changes))

    def export(self, request: ExportRequest, after: Event | None = None) -> None:
        """Write a list of scores, once an event is set."""
        self.remember(export_folder=request.choice.path.parent)

        def work(cancel: Event) -> str:
            if after is not None:
                after.wait()
            written = write_export(request, self._library)
            return self.tr("Exported {count} pictures to {path}.").format(
                count=wording.count(written), path=wording.printable(request.choice.path)
            )

        self._lane.submit("export", work)

    @Slot(object)
    def use_library(self, library: Library) -> None:
        """Ask this library for what lists tell besides scores; it is open until `wait` returned."""
        self._library = library

    def find_folder(self, paths: Sequence[Path]) -> None:
        """Find the folder that dropped or named files mean: themselves, or what they lie in."""

        def work(cancel: Event) -> tuple[Path, tuple[Path, ...]] | None:
            whole = [Path(os.path.abspath(path)) for path in paths]  # noqa: PTH100 (links stay links)
            for path in whole:
                if is_folder(path):
                    return path, ()
            if not whole:
                return None
            folder = _folder_of(whole[0])
            return folder, tuple(path for path in whole if path.parent == folder)

        self._lane.submit("folder", work)

    def clear_thumbnails(self, folder: Path) -> None:
        """Remove all stored thumbnails."""
        self._lane.submit("thumbnails", lambda cancel: ThumbnailCache(folder, max_bytes=0).prune())

    def prune_thumbnails(self, cache: ThumbnailCache) -> None:
        """Bring the stored thumbnails down to what they may take."""
        self._lane.submit("prune", lambda cancel: cache.prune())

    def stop(self) -> None:
        """Save what changed and end after what was asked for."""
        self.save_now()
        self._lane.stop(finish=True)

    def wait(self) -> None:
        """Wait until the lane has ended."""
        if self._lane.isRunning():
            self._lane.wait()

    @Slot(str, object)
    def _done(self, name: str, result: object) -> None:
        if name == "export":
            self.noticed.emit(str(result), "info")
        elif name == "folder" and isinstance(result, tuple):
            self.folderFound.emit(*result)
        elif name == "thumbnails":
            self.noticed.emit(self.tr("Stored thumbnails were removed."), "info")

    @Slot(str, str)
    def _failed(self, name: str, sentence: str) -> None:
        self.noticed.emit(sentence, "error")


def _folder_of(path: Path) -> Path:
    return path.parent if is_file(path) else path
