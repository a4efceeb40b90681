"""`curator select`: the best pictures, or good ones that are not all alike."""

from __future__ import annotations

import argparse

from curator.cli import opening
from curator.cli.insights import look_at
from curator.curation.diversity import BALANCE, diverse_top
from curator.curation.similarity import SIMILAR, Prints
from curator.errors import CuratorError
from curator.export import rank_events, write_ranked_csv


def run_select(options: argparse.Namespace) -> int:
    """Write the chosen pictures; returns the exit status."""
    if options.balance is not None and not options.diverse:
        raise CuratorError("--balance weighs likeness, which counts with --diverse only: add that.")
    roots = opening.folders(options)
    out = opening.output(options)
    info = opening.model(options)
    scorer = opening.scorer(options, info)
    with opening.library(options) as library:
        pictures = look_at(options, library, scorer, roots)
    balance = (BALANCE if options.balance is None else options.balance) if options.diverse else 1.0
    prints = Prints.of(pictures.insights, SIMILAR)
    chosen = diverse_top(pictures.scores, prints, options.top, balance)
    ranked = {row.event.stamp: row for row in rank_events([same[0] for same in pictures.files])}
    write_ranked_csv([ranked[pictures.files[row][0].stamp] for row in chosen], info.name, out)
    return 0
