"""`curator completion`: scripts for shells, made from the programs' own parsers."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

import shtab

from curator.cli.help_arguments import PARTS, PROGRAMS

_FOLDERS = ("DIR", "FOLDER")


def run_completion(options: argparse.Namespace) -> int:
    """Print the script for a shell; returns the exit status."""
    print(completion_script(_parser_of(options.program), options.shell))
    return 0


def _parser_of(program: str) -> argparse.ArgumentParser:
    from curator.cli import build_parser, gui

    return build_parser() if program == PROGRAMS[0] else gui.build_parser()


def completion_script(parser: argparse.ArgumentParser, shell: str) -> str:
    """Return the script that completes a parser's command.

    Parameters
    ----------
    parser
        Is left with what only completion needs.
    shell
        "bash", "zsh" or "fish".
    """
    for action in _actions(parser):
        if action.type is Path or action.metavar in _FOLDERS:
            folder = action.metavar in _FOLDERS
            action.complete = shtab.DIRECTORY if folder else shtab.FILE  # type: ignore[attr-defined]
        elif action.dest == "parts":
            action.choices = PARTS
    return shtab.complete(parser, shell)


def _actions(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """Give every argument of a parser and of its subcommands."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            # Beside its name a shell shows a subcommand's description: here the one line of help.
            for summary in action._choices_actions:
                action.choices[summary.dest].description = summary.help
            for subparser in action.choices.values():
                yield from _actions(subparser)
        else:
            yield action
