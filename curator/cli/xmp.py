"""`curator xmp`: sidecars written and read."""

from __future__ import annotations

import argparse
import sys

from curator.cli import opening
from curator.cli.files import progress
from curator.cli.selection import select
from curator.curation.details import details_of
from curator.curation.kinds import open_journal
from curator.curation.sidecars import read_sidecars, write_sidecars
from curator.images.scan import scan


def run_xmp(options: argparse.Namespace) -> int:
    """Run the action; 1 if a sidecar could not be read or written."""
    return _write(options) if options.action == "write" else _read(options)


def _write(options: argparse.Namespace) -> int:
    info = opening.model(options)
    with opening.library(options) as library:
        rows = select(options, library, info)
        details = details_of(library, [row.event for row in rows], info.calibration)
    done = list(progress(write_sidecars(rows, info.name, details), len(rows), "Sidecars"))
    problems = [each.problem for each in done if each.problem]
    opening.say(problems)
    changed = sum(each.changed for each in done)
    print(f"{changed} of {len(done)} sidecars written anew", file=sys.stderr)
    return 1 if problems else 0


def _read(options: argparse.Namespace) -> int:
    roots = opening.folders(options)
    problems: list[str] = []
    pictures = [
        stamp.path
        for stamp in scan(
            roots,
            recursive=options.recursive is not False,
            on_problem=lambda place, sentence: problems.append(sentence),
        )
    ]
    with opening.library(options) as library:
        imported = read_sidecars(library, open_journal(library), pictures, replace=options.replace)
    problems += imported.problems
    opening.say(problems)
    print(f"{imported.read} sidecars read, {imported.changed} pictures changed", file=sys.stderr)
    return 1 if problems else 0
