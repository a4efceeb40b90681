"""`curator copy`, `curator move` and `curator link`: the selection into a folder."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tqdm import tqdm

from curator.cli import opening
from curator.cli.selection import select
from curator.curation.kinds import open_journal
from curator.curation.transfer import Mode, TransferAction


def run_transfer(options: argparse.Namespace) -> int:
    """Bring the selection into the folder; 1 if a picture could not be."""
    mode: Mode = options.command
    if mode == "link" and options.symbolic:
        mode = "symlink"
    info = opening.model(options)
    with opening.library(options) as library:
        rows = select(options, library, info)
        paths = [row.event.stamp.path for row in rows if row.event.error is None]
        action = TransferAction.of(
            library, paths, Path(options.to), mode, numbered=options.numbered
        )
        if options.dry_run:
            for source, target in action.targets:
                print(f"{source} -> {target}")
            return 0
        with tqdm(total=None, unit=" files", disable=not sys.stderr.isatty()) as bar:

            def told(done: int, total: int) -> bool:
                bar.total = total
                bar.update(done - bar.n)
                return True

            problems = open_journal(library).perform(action, told)
    opening.say(problems)
    missing = len(paths) - len(action.targets)
    if missing:
        opening.say([f"{missing} pictures are not there, or are in that folder already."])
    if not problems and action.targets:
        opening.say([f"{action.title}: done; `curator undo` takes it back."])
    return 1 if problems else 0
