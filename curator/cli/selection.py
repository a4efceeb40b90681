"""Which pictures a command means: the library's, ranked, as far as the options let them through."""

from __future__ import annotations

import argparse
import csv
import io
import os
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import numpy as np

from curator.cli import opening
from curator.curation.listing import columns_of
from curator.curation.matching import Matcher
from curator.curation.parsing import parse_query
from curator.errors import CuratorError
from curator.export import RankedRow, rank_events
from curator.images.preprocess import Preprocess
from curator.images.scan import take_stamp
from curator.library import Library
from curator.records import ModelKey, ScoreEvent
from curator.scoring.models import ModelInfo


def select(options: argparse.Namespace, library: Library, info: ModelInfo) -> list[RankedRow]:
    """Return what the library knows of the folders or the list, and say what it doesn't.

    Pictures of folders come best first, with the percentiles of the whole folders; those of a
    list keep its order, and have the percentiles among themselves.
    """
    key = info.key(Preprocess(options.preprocess))
    if options.list is not None and options.folders:
        raise CuratorError("Name folders or a list of pictures, not both.")
    if options.list is not None:
        events = _listed(library, key, _paths(options.list))
        place = {event.stamp.path: number for number, event in enumerate(events)}
        rows = sorted(rank_events(events), key=lambda row: place[row.event.stamp.path])
    else:
        events = _known(options, library, key)
        rows = rank_events(events)
    rows = [row for row in rows if _passes(options, row)]
    if options.find is not None:
        found = _found(options, library, info, key, rows)
        rows = [row for row in rows if row.event.stamp.path in found]
    return rows if options.top is None else rows[: options.top]


def _known(options: argparse.Namespace, library: Library, key: ModelKey) -> list[ScoreEvent]:
    # A folder on a drive that is away is still known: no check that it is there.
    roots = opening.folder_paths(options)
    if not roots:
        raise CuratorError("Name a folder, or a list of pictures with --list.")
    events = library.known(roots, key, recursive=options.recursive is not False)
    unscored = sum(event.score is None and event.error is None for event in events)
    if unscored:
        opening.say(
            [f"{unscored} known pictures have no score by this model yet: run `curator score`."]
        )
    if not events:
        opening.say(["the library knows no picture there: run `curator score` first."])
    return events


def _listed(library: Library, key: ModelKey, paths: Sequence[Path]) -> list[ScoreEvent]:
    """Return what the library knows of listed files, in their order."""
    stamps = [stamp for path in dict.fromkeys(paths) if (stamp := take_stamp(path))]
    known = [event for event in library.lookup(stamps, key) if event is not None]
    missing = len(set(paths)) - len(known)
    if missing:
        opening.say(
            [f"{missing} listed pictures are not there or have no score: run `curator score`."]
        )
    return known


def _paths(place: Path) -> list[Path]:
    """Return the paths in a list: a CSV of this program, or one a line."""
    try:
        data = sys.stdin.buffer.read() if str(place) == "-" else place.read_bytes()
    except OSError as error:
        raise CuratorError(
            f"{place} can't be read as a list ({error.strerror or error}): check its name."
        ) from error
    text = os.fsdecode(data)
    names = text.split("\n")
    if "path" in names[0].split(","):
        rows = csv.DictReader(io.StringIO(text, newline=""))
        names = [(row["path"] or "").removeprefix("'") for row in rows]
    return [Path(name.removesuffix("\r")).absolute() for name in names if name]


def _passes(options: argparse.Namespace, row: RankedRow) -> bool:
    if options.top is None and options.min_percentile is None and options.find is None:
        return True  # the whole list, with what is unreadable
    return row.percentile is not None and row.percentile >= (options.min_percentile or 0)


def _found(
    options: argparse.Namespace,
    library: Library,
    info: ModelInfo,
    key: ModelKey,
    rows: Sequence[RankedRow],
) -> set[Path]:
    """Return the files that the search finds in the folders, or in those of a list."""
    node = parse_query(options.find)
    folders = opening.folder_paths(options) or [row.event.stamp.path.parent for row in rows]
    marks = cache(library.curation.all_marks)  # once for all folders
    found: set[Path] = set()
    for folder in dict.fromkeys(folders):
        known = library.known_files(folder, key, recursive=options.recursive is not False)
        mask = Matcher(columns_of(known, marks, info.calibration), library.curation).mask(node)
        found.update(Path(known.paths[row]) for row in np.flatnonzero(mask).tolist())
    return found
