"""The options of `curator doctor` and `curator completion`."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from curator.cli.arguments import add_library_option

if TYPE_CHECKING:
    Subcommands = argparse._SubParsersAction[argparse.ArgumentParser]

PARTS = ("program", "settings", "folders", "watching", "library", "window", "scoring")
SHELLS = ("bash", "zsh", "fish")
PROGRAMS = ("curator", "artscore-curator")


def add_doctor(subcommands: Subcommands) -> None:
    """Declare `curator doctor`."""
    parser = subcommands.add_parser(
        "doctor",
        help="find out what does not work here, and why",
        description="Look at versions, settings, folders, limits, library, window and scoring, "
        "writing nothing. Each line is ok, a warning or a problem, with what to do. Exits with 1 "
        "if there is a problem.",
    )
    parser.add_argument(
        "parts",
        metavar="PART",
        nargs="*",
        type=_part,
        default=[],
        help=f"{', '.join(PARTS)} (default: all)",
    )
    parser.add_argument("--json", action="store_true", help="write what was found as JSON")
    parser.add_argument(
        "--in-process",
        action="store_true",
        help="examine window and scoring in this process, which shows why they crash",
    )
    add_library_option(parser)


def add_completion(subcommands: Subcommands) -> None:
    """Declare `curator completion`."""
    parser = subcommands.add_parser(
        "completion",
        help="print what completes the command in a shell",
        description="Print a script that completes subcommands, options and their values. "
        "bash: save it as ~/.local/share/bash-completion/completions/PROGRAM; zsh: as _PROGRAM in "
        "a folder of $fpath; fish: as ~/.config/fish/completions/PROGRAM.fish.",
    )
    parser.add_argument("shell", choices=SHELLS)
    parser.add_argument(
        "program",
        nargs="?",
        choices=PROGRAMS,
        default=PROGRAMS[0],
        help="artscore-curator is the window's (default: curator)",
    )


def _part(text: str) -> str:
    """Parse the name of a part."""
    if text not in PARTS:
        raise argparse.ArgumentTypeError(f"{text!r} is none of {', '.join(PARTS)}")
    return text
