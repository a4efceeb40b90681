"""`curator mark`: stars, flags, colours, tags and collections."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from curator.cli import opening
from curator.cli.curation_arguments import COLORS, FLAGS
from curator.curation.identify import identify
from curator.curation.kinds import open_journal
from curator.errors import CuratorError

#: What a flag is called in the list of what can be undone.
_FLAGGED = {"reject": "reject", "none": "unflag", "pick": "pick"}


def run_mark(options: argparse.Namespace) -> int:
    """Mark pictures, all in one step; returns 1 if one couldn't be told."""
    title = _title(options)
    with opening.library(options) as library:
        identified = identify(library, _paths(options))
        opening.say(identified.problems)
        contents = list(dict.fromkeys(identified.contents.values()))
        if contents:
            count = len(identified.contents)
            noun = "picture" if count == 1 else "pictures"
            with open_journal(library).edit(f"{title}: {count} {noun}") as edit:
                edit.mark(
                    contents,
                    stars=options.stars,
                    flag=None if options.flag is None else FLAGS[options.flag],
                    color=None if options.color is None else COLORS.index(options.color),
                )
                for name in options.tag:
                    edit.tag(contents, name)
                for name in options.untag:
                    edit.untag(contents, name)
                for name in options.collect:
                    edit.collect(contents, name)
                for name in options.uncollect:
                    edit.uncollect(contents, name)
    return 1 if identified.problems else 0


def _title(options: argparse.Namespace) -> str:
    """Return what is done, in a few words.

    Raises
    ------
    CuratorError
        Nothing is.
    """
    done = [] if options.stars is None else [f"{options.stars} star{'s' * (options.stars != 1)}"]
    done += [] if options.flag is None else [_FLAGGED[options.flag]]
    done += [] if options.color is None else [f"colour {options.color}"]
    done += [f"tag {name}" for name in options.tag]
    done += [f"untag {name}" for name in options.untag]
    done += [f"collect in {name}" for name in options.collect]
    done += [f"take out of {name}" for name in options.uncollect]
    if not done:
        raise CuratorError("Nothing to mark with: give --stars, --flag, --color, --tag or another.")
    title = ", ".join(done)
    return title[0].upper() + title[1:]


def _paths(options: argparse.Namespace) -> list[Path]:
    """Return the files as the library knows them: absolute, without "..", links kept."""
    names: list[str] = []
    for name in options.paths:
        names += _paths_on_stdin("\0" if options.null else "\n") if name == "-" else [name]
    return [Path(os.path.abspath(name)) for name in names]  # noqa: PTH100


def _paths_on_stdin(end: str) -> list[str]:
    text = os.fsdecode(sys.stdin.buffer.read())
    return [name for name in text.split(end) if name]
