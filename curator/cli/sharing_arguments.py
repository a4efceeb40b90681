"""The options of what leaves the program: lists, files, sidecars, verdicts and the server."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from curator.cli import arguments

if TYPE_CHECKING:
    Subcommands = argparse._SubParsersAction[argparse.ArgumentParser]

_LIBRARY_ALONE = "Takes what the library knows; opens no picture to score it and loads no model."


def add_export(subcommands: Subcommands) -> None:
    """Declare `curator export`."""
    parser = subcommands.add_parser(
        "export",
        help="write the ranked list from the library alone",
        description="Write the ranked list of what the library knows, in one or more formats; "
        "without any, a CSV on stdout. Loads no model, and opens pictures for --html only.",
    )
    _add_selection(parser)
    for name, text in (
        ("csv", "write a CSV here; - is stdout"),
        ("json", "write JSON lines here, with marks, tags and prompts; - is stdout"),
        ("parquet", "write a Parquet file here, with the same (needs pyarrow)"),
        ("html", "write a contact sheet here, one file to look at, print or pass on"),
    ):
        parser.add_argument(f"--{name}", metavar="OUT", type=Path, help=text)
    parser.add_argument(
        "--details",
        action="store_true",
        help="let the CSV have marks, tags, bands and prompts as well",
    )
    parser.add_argument("--title", default="Selection", help="of the contact sheet")
    _add_model_and_library(parser)


def add_transfer(subcommands: Subcommands) -> None:
    """Declare `curator copy`, `curator move` and `curator link`."""
    for name, text in (
        ("copy", "copy the best pictures into a folder"),
        ("move", "move the best pictures into a folder"),
        ("link", "link the best pictures into a folder, which takes no room"),
    ):
        parser = subcommands.add_parser(
            name,
            help=text,
            description=f"{text[0].upper()}{text[1:]}, best first, their XMP sidecars with them. "
            "Nothing is overwritten: taken names get a number. `curator undo` takes it back. "
            f"{_LIBRARY_ALONE}",
        )
        _add_selection(parser)
        parser.add_argument(
            "--to", metavar="DIR", type=Path, required=True, help="where to; made if need be"
        )
        parser.add_argument(
            "--numbered", action="store_true", help="begin names with the rank: 0001-name.png"
        )
        parser.add_argument("--dry-run", action="store_true", help="only print what would go where")
        if name == "link":
            parser.add_argument(
                "--symbolic",
                action="store_true",
                help="symbolic links, which also reach other drives, instead of hard ones",
            )
        _add_model_and_library(parser)


def add_xmp(subcommands: Subcommands) -> None:
    """Declare `curator xmp` and its actions."""
    parser = subcommands.add_parser(
        "xmp", help="exchange ratings, tags and scores with darktable, digiKam and Lightroom"
    )
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    write = actions.add_parser(
        "write",
        help="write sidecars beside the pictures",
        description="Write stars, flags, colours, tags and scores into name.ext.xmp, or into "
        f"name.xmp where that is there. What other programs wrote stays. {_LIBRARY_ALONE}",
    )
    _add_selection(write)
    _add_model_and_library(write)
    read = actions.add_parser(
        "read",
        help="take ratings from sidecars",
        description="Take stars, flags, colours and tags from the sidecars of the pictures in "
        "the folders. `curator undo` takes it back.",
    )
    arguments.add_folders(read)
    read.add_argument(
        "--replace",
        action="store_true",
        help="let sidecars replace what the library knows; without it they only add to that",
    )
    arguments.add_recursive(read)
    arguments.add_library_option(read)


def add_keep(subcommands: Subcommands) -> None:
    """Declare `curator keep`."""
    parser = subcommands.add_parser(
        "keep",
        help="tell scripts whether pictures are good enough",
        description="Score pictures and say which to keep, one line each: the decision, the "
        "percentile and the path. Exits with 0 if all are kept, 1 if some are not, and 2 if one "
        "can't be read or anything else goes wrong.",
    )
    parser.add_argument("folders", metavar="PATH", nargs="+", type=Path, help="pictures or folders")
    parser.add_argument(
        "--min-percentile",
        metavar="P",
        type=arguments.percentile,
        required=True,
        help="keep from this percentile on (0 to 100)",
    )
    parser.add_argument(
        "--reference",
        choices=("folder", "photo", "art", "library"),
        default="art",
        help="percentile among what: the picture's own folder, the model's photographs or works "
        "of art, or all that the library knows (default: %(default)s)",
    )
    parser.add_argument("--json", action="store_true", help="print JSON lines")
    arguments.add_recursive(parser)
    arguments.add_model_options(parser)
    arguments.add_engine_options(parser)
    arguments.add_library_option(parser)


def add_serve(subcommands: Subcommands) -> None:
    """Declare `curator serve`."""
    parser = subcommands.add_parser(
        "serve",
        help="score pictures for other programs on this machine, over HTTP",
        description="Answer POST /score, with a picture's bytes as the body, by its score as "
        "JSON, until Ctrl-C. Only programs on this machine can ask, and only with the token: "
        "Authorization: Bearer TOKEN.",
    )
    parser.add_argument(
        "--host",
        choices=("127.0.0.1", "::1"),
        default="127.0.0.1",
        help="default: %(default)s",
    )
    parser.add_argument(
        "--port", metavar="N", type=_port, default=8756, help="0 for any (default: %(default)s)"
    )
    parser.add_argument(
        "--token-file",
        metavar="FILE",
        type=Path,
        help="where the token is, or is put when there is none (default: in the configuration "
        "folder of your account)",
    )
    parser.add_argument(
        "--allow",
        metavar="DIR",
        type=Path,
        action="append",
        default=[],
        help='files in this folder may be asked for by {"path": "/whole/path"}; repeat for more',
    )
    arguments.add_model_options(parser)
    arguments.add_engine_options(parser)
    arguments.add_library_option(parser)


def _add_selection(parser: argparse.ArgumentParser) -> None:
    """Declare which pictures are meant."""
    parser.add_argument("folders", metavar="FOLDER", nargs="*", type=Path)
    parser.add_argument(
        "--list",
        metavar="FILE",
        type=Path,
        help="instead of folders: pictures in this order, from a CSV of this program (as of "
        "`curator select`) or one path a line; - is stdin",
    )
    parser.add_argument("--top", metavar="N", type=arguments.positive, help="the first N only")
    parser.add_argument(
        "--min-percentile",
        metavar="P",
        type=arguments.percentile,
        help="only pictures at or above this percentile of the folders (0 to 100)",
    )
    parser.add_argument(
        "--find",
        metavar="QUERY",
        help="only what this search finds, as `curator find` takes it: 'stars:>=3 flag:pick'; "
        "one that begins with a minus follows --find=",
    )


def _add_model_and_library(parser: argparse.ArgumentParser) -> None:
    arguments.add_recursive(parser)
    arguments.add_model_options(parser)
    arguments.add_library_option(parser)


def _port(text: str) -> int:
    number = int(text) if text.isascii() and text.isdecimal() else -1
    if not 0 <= number <= 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port, 0 to 65535")
    return number
