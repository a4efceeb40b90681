"""`curator export`: the ranked list from the library alone."""

from __future__ import annotations

import argparse

from curator.cli import opening
from curator.export import rank_events, write_ranked_csv
from curator.images.preprocess import Preprocess


def run_export(options: argparse.Namespace) -> int:
    """Write what the library knows of the folders; opens no picture, loads no torch.

    The percentile is that of the whole folders, whatever part of the list is written.
    """
    # A folder on a drive that is away is still known: no check that it is there.
    roots = opening.folder_paths(options)
    out = opening.output(options)
    info = opening.model(options)
    key = info.key(Preprocess(options.preprocess))
    with opening.library(options) as library:
        events = library.known(roots, key, recursive=options.recursive is not False)
    unscored = sum(event.score is None and event.error is None for event in events)
    rows = rank_events(events)
    if options.min_percentile is not None or options.top is not None:
        rows = [row for row in rows if row.rank is not None]
    if options.min_percentile is not None:
        rows = [row for row in rows if (row.percentile or 0.0) >= options.min_percentile]
    if options.top is not None:
        rows = rows[: options.top]
    write_ranked_csv(rows, info.name, out)
    if unscored:
        opening.say(
            [f"{unscored} known pictures have no score by this model yet: run `curator score`."]
        )
    if not events:
        opening.say(["the library knows no picture there: run `curator score` first."])
    return 0
