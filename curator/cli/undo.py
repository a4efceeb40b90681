"""`curator undo`: taking back what was done, and the list of it."""

from __future__ import annotations

import argparse
from datetime import datetime

from curator.cli import opening
from curator.curation.actions import Journal
from curator.curation.kinds import open_journal
from curator.errors import CuratorError


def run_undo(options: argparse.Namespace) -> int:
    """Take back the last action, or do one again; returns 1 if there is none, or files stay."""
    with opening.library(options) as library:
        journal = open_journal(library)
        if options.list:
            return _list(journal)
        if options.skip:
            return _skip(journal)
        outcome = journal.redo() if options.redo else journal.undo()
    if outcome is None:
        opening.say([f"There is nothing to {'do again' if options.redo else 'undo'}."])
        return 1
    print(f"{'Done again' if options.redo else 'Undone'}: {outcome.entry.title}")
    opening.say(outcome.problems)
    return 1 if outcome.problems else 0


def _list(journal: Journal) -> int:
    for entry in journal.entries():
        made = datetime.fromtimestamp(entry.made_at).strftime("%Y-%m-%d %H:%M")
        state = " (undone)" if entry.undone else ""
        stuck = "" if entry.stuck is None else f" (can't be undone: {entry.stuck})"
        print(f"{entry.number:>6}  {made}  {entry.title}{state}{stuck}")
    return 0


def _skip(journal: Journal) -> int:
    entry = journal.next_to_undo
    if entry is None:
        raise CuratorError("There is nothing to undo, so there is nothing to skip.")
    journal.give_up(entry, "It was skipped.")
    print(f"Skipped: {entry.title}")
    return 0
