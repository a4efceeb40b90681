"""The `curator` command. Each subcommand imports its rooms only when it runs."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from curator import __version__
from curator.cli import (
    arguments,
    cluster_arguments,
    curation_arguments,
    help_arguments,
    insight_arguments,
    library_arguments,
    series_arguments,
    sharing_arguments,
    training_arguments,
)
from curator.cli.terminal import shown, shown_output
from curator.errors import CuratorError

USAGE_ERROR = 2
INTERRUPTED = 130

#: Commands that keep each score as soon as it is known.
_KEEPING = ("score", "watch")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one subcommand and return its exit status.

    Returns
    -------
    0 when done, 1 with `--strict` when a file was unreadable or passed over, 2 for a usage error
    or anything else the user can mend, 130 when interrupted.
    """
    _print_any_name()
    options = build_parser().parse_args(argv)
    try:
        with shown_output():
            status = _run(options)
        sys.stdout.flush()
        return status
    except CuratorError as error:
        print(shown(f"curator: {error}", sys.stderr), file=sys.stderr)
        return USAGE_ERROR
    except KeyboardInterrupt:
        kept = "; everything scored so far is kept" if options.command in _KEEPING else ""
        print(f"curator: interrupted{kept}", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of our output has gone (as in `curator score … | head`); nobody to tell.
        # What is still to be written at exit goes nowhere, or Python would complain of it.
        with open(os.devnull, "wb") as nowhere:  # noqa: PTH123
            os.dup2(nowhere.fileno(), sys.stdout.fileno())
        return 0


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command, which documents every subcommand."""
    parser = argparse.ArgumentParser(
        prog="curator",
        description="Rank picture folders by ArtScore: how much each picture reads as art.",
    )
    parser.add_argument("--version", action="version", version=f"curator {__version__}")
    subcommands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    cluster_arguments.add_cluster_options(arguments.add_score(subcommands))
    sharing_arguments.add_export(subcommands)
    arguments.add_watch(subcommands)
    arguments.add_model(subcommands)
    arguments.add_compare(subcommands)
    training_arguments.add_train(subcommands)
    training_arguments.add_evaluate(subcommands)
    series_arguments.add_series(subcommands)
    sharing_arguments.add_transfer(subcommands)
    sharing_arguments.add_xmp(subcommands)
    sharing_arguments.add_keep(subcommands)
    sharing_arguments.add_serve(subcommands)
    insight_arguments.add_select(subcommands)
    insight_arguments.add_similar(subcommands)
    insight_arguments.add_duplicates(subcommands)
    insight_arguments.add_recipes(subcommands)
    insight_arguments.add_why(subcommands)
    curation_arguments.add_mark(subcommands)
    curation_arguments.add_find(subcommands)
    curation_arguments.add_undo(subcommands)
    library_arguments.add_library(subcommands)
    help_arguments.add_doctor(subcommands)
    help_arguments.add_completion(subcommands)
    arguments.add_gui(subcommands)
    return parser


def _run(options: argparse.Namespace) -> int:
    match options.command:
        case "score" if options.engine == "ray":
            from curator.cli.score_cluster import run_score_cluster

            return run_score_cluster(options)
        case "score":
            from curator.cli.score import run_score

            return run_score(options)
        case "export":
            from curator.cli.export import run_export

            return run_export(options)
        case "watch":
            from curator.cli.watch import run_watch

            return run_watch(options)
        case "model":
            from curator.cli.model import run_model

            return run_model(options)
        case "compare":
            from curator.cli.compare import run_compare

            return run_compare(options)
        case "train":
            from curator.cli.train import run_train

            return run_train(options)
        case "evaluate":
            from curator.cli.evaluate import run_evaluate

            return run_evaluate(options)
        case "series":
            from curator.cli.series import run_series

            return run_series(options)
        case "mark":
            from curator.cli.mark import run_mark

            return run_mark(options)
        case "find":
            from curator.cli.find import run_find

            return run_find(options)
        case "undo":
            from curator.cli.undo import run_undo

            return run_undo(options)
        case "select":
            from curator.cli.select import run_select

            return run_select(options)
        case "similar":
            from curator.cli.similar import run_similar

            return run_similar(options)
        case "duplicates":
            from curator.cli.duplicates import run_duplicates

            return run_duplicates(options)
        case "recipes":
            from curator.cli.recipes import run_recipes

            return run_recipes(options)
        case "why":
            from curator.cli.why import run_why

            return run_why(options)
        case "library":
            from curator.cli.library import run_library

            return run_library(options)
        case "copy" | "move" | "link":
            from curator.cli.transfer import run_transfer

            return run_transfer(options)
        case "xmp":
            from curator.cli.xmp import run_xmp

            return run_xmp(options)
        case "keep":
            from curator.cli.keep import run_keep

            return run_keep(options)
        case "serve":
            from curator.cli.serve import run_serve

            return run_serve(options)
        case "doctor":
            from curator.cli.doctor import run_doctor

            return run_doctor(options)
        case "completion":
            from curator.cli.completion import run_completion

            return run_completion(options)
        case _:
            from curator.cli.gui import run_gui

            return run_gui(options)


def _print_any_name() -> None:
    """Write UTF-8 whatever the locale, and names that are not UTF-8 with their bytes."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="surrogateescape")
