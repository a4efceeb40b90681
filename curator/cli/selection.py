"""Which pictures a command means: the library's, ranked, as far as the options let them through."""

from __future__ import annotations

import argparse
from dataclasses import dataclass

from curator.cli import opening
from curator.curation.details import details_of
from curator.export import Details, DetailsByContent, RankedRow, rank_events
from curator.images.preprocess import Preprocess
from curator.library import Library
from curator.scoring.models import ModelInfo


@dataclass(frozen=True, slots=True)
class Selection:
    """Ranked pictures with what is known of them; percentiles are those of the whole folders."""

    rows: list[RankedRow]
    details: DetailsByContent


def select(options: argparse.Namespace, library: Library, info: ModelInfo) -> Selection:
    """Return what the library knows of the folders, best first, and say what it doesn't."""
    # A folder on a drive that is away is still known: no check that it is there.
    roots = opening.folder_paths(options)
    key = info.key(Preprocess(options.preprocess))
    events = library.known(roots, key, recursive=options.recursive is not False)
    details = details_of(library, events, info.calibration)
    rows = [row for row in rank_events(events) if _passes(options, row, details)]
    if options.top is not None:
        rows = rows[: options.top]
    unscored = sum(event.score is None and event.error is None for event in events)
    if unscored:
        opening.say(
            [f"{unscored} known pictures have no score by this model yet: run `curator score`."]
        )
    if not events:
        opening.say(["the library knows no picture there: run `curator score` first."])
    return Selection(rows, details)


def _passes(options: argparse.Namespace, row: RankedRow, details: DetailsByContent) -> bool:
    limits = (
        options.top, options.min_percentile, options.min_stars, options.tag, options.picked or None
    )  # fmt: skip
    if all(limit is None for limit in limits):
        return True  # the whole list, with what is unreadable
    if row.percentile is None or row.event.facts is None:
        return False
    known = details.get(row.event.facts.content_hash, Details())
    return (
        row.percentile >= (options.min_percentile or 0)
        and known.marks.stars >= (options.min_stars or 0)
        and (known.marks.flag == 1 or not options.picked)
        and (options.tag is None or options.tag.casefold() in map(str.casefold, known.tags))
    )
