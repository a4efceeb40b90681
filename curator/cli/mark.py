"""`curator mark`: stars, flags, colours, tags and collections."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import Any

from curator.cli import opening
from curator.cli.curation_arguments import COLORS, FLAGS
from curator.curation.identify import identify
from curator.curation.kinds import open_journal
from curator.curation.titles import marking_title
from curator.errors import CuratorError


def run_mark(options: argparse.Namespace) -> int:
    """Mark pictures, all in one step; returns 1 if one couldn't be told."""
    marks: dict[str, Any] = {
        "stars": options.stars,
        "flag": None if options.flag is None else FLAGS[options.flag],
        "color": None if options.color is None else COLORS.index(options.color),
    }
    names = {name: getattr(options, name) for name in ("tag", "untag", "collect", "uncollect")}
    if not marking_title(1, **marks, **names):
        raise CuratorError("Nothing to mark with: give --stars, --flag, --color, --tag or another.")
    with opening.library(options) as library:
        identified = identify(library, _paths(options))
        opening.say(identified.problems)
        contents = list(dict.fromkeys(identified.contents.values()))
        if contents:
            title = marking_title(len(identified.contents), **marks, **names)
            with open_journal(library).edit(title) as edit:
                edit.mark(contents, **marks)
                for name in options.tag:
                    edit.tag(contents, name)
                for name in options.untag:
                    edit.untag(contents, name)
                for name in options.collect:
                    edit.collect(contents, name)
                for name in options.uncollect:
                    edit.uncollect(contents, name)
    return 1 if identified.problems else 0


def _paths(options: argparse.Namespace) -> list[Path]:
    """Return the files as the library knows them: absolute, without "..", links kept."""
    names: list[str] = []
    for name in options.paths:
        names += _paths_on_stdin("\0" if options.null else "\n") if name == "-" else [name]
    return [Path(os.path.abspath(name)) for name in names]  # noqa: PTH100


def _paths_on_stdin(end: str) -> list[str]:
    text = os.fsdecode(sys.stdin.buffer.read())
    return [name for name in text.split(end) if name]
