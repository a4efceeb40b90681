"""`curator similar`: the pictures that are most like one."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from curator.cli import opening
from curator.cli.insights import look_at
from curator.curation.similarity import most_similar
from curator.errors import CuratorError
from curator.export import write_table_csv

COLUMNS = ("likeness", "file_name", "path")


def run_similar(options: argparse.Namespace) -> int:
    """Write the list; returns the exit status."""
    picture = Path(os.path.abspath(options.picture))  # noqa: PTH100
    roots = opening.folders(options)
    out = opening.output(options)
    scorer = opening.scorer(options, opening.model(options))
    with opening.library(options) as library:
        asked = look_at(options, library, scorer, opening.existing([picture]))
        if len(asked.files) != 1:
            raise CuratorError(f"{picture} is not one picture that can be read: name a picture.")
        if roots:
            pieces = iter([look_at(options, library, scorer, roots).insights])
        else:
            pieces = library.insights.pieces(scorer.key)
        found = most_similar(pieces, asked.insights, options.top)
        places = library.curation.paths_of([each.content_hash for each in found])
    rows = (
        (round(each.cosine, 4), path.name, path)
        for each in found
        for path in places.get(each.content_hash, ())
        if not roots or any(path.is_relative_to(root) for root in roots)
    )
    write_table_csv(COLUMNS, rows, out)
    return 0
