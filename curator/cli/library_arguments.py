"""The options of `curator library`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from curator.address import library_place

if TYPE_CHECKING:
    Subcommands = argparse._SubParsersAction[argparse.ArgumentParser]

_ACTIONS = (
    ("list", "list the backups, the newest first", ""),
    (
        "check",
        "look for damage, changing nothing",
        "Reads the whole library. Exits with 1 if it is damaged.",
    ),
    (
        "repair",
        "build a damaged library anew",
        "Takes the newest sound backup and every row of the damaged file that can still be read; "
        "the damaged file is kept under another name. A sound library is left alone.",
    ),
    ("backup", "keep a copy now, while the library may be in use", ""),
    (
        "import",
        "bring in the results of `curator score --engine ray`",
        "Scores are kept by content: a picture that turns up here is not scored again.",
    ),
    (
        "restore",
        "go back to a backup",
        "The state before is kept as a backup first, so that a restore can be undone. Windows "
        "that have the library open see the old state after they open their folder again.",
    ),
)


def add_library(subcommands: Subcommands) -> None:
    """Declare `curator library` and its actions."""
    parser = subcommands.add_parser(
        "library", help="check, repair, back up and restore the library of scores and ratings"
    )
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    for name, text, description in _ACTIONS:
        action = actions.add_parser(name, help=text, description=description or None)
        if name == "backup":
            action.add_argument(
                "file",
                metavar="FILE",
                nargs="?",
                type=Path,
                help="write the copy here (default: among the library's backups)",
            )
        if name == "import":
            action.add_argument("folder", metavar="DIR", type=Path, help="what --out named")
        if name == "restore":
            action.add_argument(
                "backup",
                metavar="BACKUP",
                nargs="?",
                type=Path,
                help="a name of `curator library list` or a file (default: the newest)",
            )
        action.add_argument(
            "--library",
            metavar="FILE",
            type=library_place,
            help="library file, or postgresql+psycopg://USER@HOST/DATABASE (default: that of the "
            "settings, or a file in the data folder of your account)",
        )
