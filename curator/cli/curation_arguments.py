"""The options of `curator mark`, `curator find` and `curator undo`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from curator.cli.arguments import add_library_option, add_model_options

if TYPE_CHECKING:
    from curator.cli.arguments import Subcommands

FLAGS = {"reject": -1, "none": 0, "pick": 1}

COLORS = ("none", "red", "orange", "yellow", "green", "blue", "purple")


def add_mark(subcommands: Subcommands) -> None:
    """Declare `curator mark`."""
    parser = subcommands.add_parser(
        "mark",
        help="give pictures stars, flags, colours, tags or a collection",
        description="Mark pictures in the library; the files stay as they are. Marks belong to a "
        "picture's contents: a copy has them too, and moving or renaming loses none. All that one "
        "command does is one step for `curator undo`.",
    )
    parser.add_argument(
        "paths", metavar="PATH", nargs="+", help="a picture; - reads paths from stdin, one a line"
    )
    parser.add_argument(
        "--null", "-0", action="store_true", help="paths on stdin end with NUL, not with a line"
    )
    parser.add_argument("--stars", type=int, choices=range(6), metavar="N", help="0 to 5")
    parser.add_argument("--flag", choices=FLAGS)
    parser.add_argument("--color", choices=COLORS)
    for name, text in (
        ("tag", "add a tag"),
        ("untag", "take a tag away"),
        ("collect", "put them into a collection, in this order"),
        ("uncollect", "take them out of a collection"),
    ):
        parser.add_argument(
            f"--{name}", metavar="NAME", action="append", default=[], help=f"{text}; repeatable"
        )
    add_library_option(parser)


def add_find(subcommands: Subcommands) -> None:
    """Declare `curator find`."""
    parser = subcommands.add_parser(
        "find",
        help="find pictures by name, marks, tags, score, date or how they were generated",
        description="Print the paths of known pictures that a search finds, best first; opens no "
        "picture and loads no model.",
        epilog="for example: curator find 'castle tag:night stars:>=3 -color:red prompt:\"red "
        "fox\"'; a search that begins with a minus stands after --",
    )
    parser.add_argument(
        "query", metavar="QUERY", nargs="*", help="what to find; several are all to be met"
    )
    parser.add_argument(
        "--folder",
        metavar="DIR",
        type=Path,
        help="only pictures in here, and percentiles among them (default: all known on this drive)",
    )
    parser.add_argument("--saved", metavar="NAME", help="what a saved search finds")
    parser.add_argument(
        "--save", metavar="NAME", help="keep this search, also for the window; undoable"
    )
    parser.add_argument("--top", metavar="N", type=int, help="the best N only")
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument(
        "--json", action="store_true", help="one JSON object a line, with marks and scores"
    )
    shape.add_argument("--null", "-0", action="store_true", help="end each path with NUL")
    parser.add_argument("--fields", action="store_true", help="list what can be searched by")
    parser.add_argument(
        "--names", action="store_true", help="list the collections, tags and saved searches"
    )
    add_model_options(parser)
    add_library_option(parser)


def add_undo(subcommands: Subcommands) -> None:
    """Declare `curator undo`."""
    parser = subcommands.add_parser(
        "undo",
        help="take back what was done last to marks, tags, collections or files",
        description="Take back the last thing that this program or its window did; do it again "
        "with --redo.",
    )
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--list", action="store_true", help="only list what was done, latest first")
    what.add_argument("--redo", action="store_true", help="do again what was undone last")
    what.add_argument(
        "--skip",
        action="store_true",
        help="leave what was done last as it is, to undo earlier",
    )
    add_library_option(parser)
