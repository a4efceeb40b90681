"""`curator duplicates`: stacks of near duplicates, and copies."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence

from curator.cli import opening
from curator.cli.insights import Pictures, look_at
from curator.curation.similarity import SAME, Prints
from curator.curation.stacks import NEAR_DUPLICATE, stacks
from curator.export import write_table_csv

COLUMNS = ("stack", "relation", "art_score", "file_name", "path")


def run_duplicates(options: argparse.Namespace) -> int:
    """Write the stacks; returns the exit status."""
    roots = opening.folders(options)
    out = opening.output(options)
    scorer = opening.scorer(options, opening.model(options))
    with opening.library(options) as library:
        pictures = look_at(options, library, scorer, roots)
    prints = Prints.of(pictures.insights, SAME)
    near = stacks(pictures.scores, prints, options.threshold or NEAR_DUPLICATE)
    stacked = {row for rows in near for row in rows}
    # A picture with copies but nothing else that is near it is a stack, too.
    alone = [
        (row,)
        for row in (-pictures.scores).argsort(kind="stable").tolist()
        if len(pictures.files[row]) > 1 and row not in stacked
    ]
    write_table_csv(COLUMNS, _rows(pictures, [*near, *alone]), out)
    copies = sum(len(same) - 1 for same in pictures.files)
    members = sum(len(rows) for rows in near)
    opening.say(
        [f"near duplicates: {members}, in stacks: {len(near)}; exact copies beside them: {copies}."]
    )
    return 0


def _rows(pictures: Pictures, found: Sequence[tuple[int, ...]]) -> Iterator[tuple[object, ...]]:
    for number, rows in enumerate(found, start=1):
        for row in rows:
            for place, event in enumerate(pictures.files[row]):
                relation = "copy" if place else "best" if row == rows[0] else "near"
                path = event.stamp.path
                yield number, relation, float(pictures.scores[row]), path.name, path
