"""The options of what tells more of pictures than their scores: likeness, recipes, reasons."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from curator.cli import arguments

if TYPE_CHECKING:
    Subcommands = argparse._SubParsersAction[argparse.ArgumentParser]

_SCORES_FIRST = "Pictures that are not known yet are scored first."


def add_similar(subcommands: Subcommands) -> None:
    """Declare `curator similar`."""
    parser = subcommands.add_parser(
        "similar",
        help="find the pictures that are most like one",
        description="Write a CSV of the pictures most like one, the nearest first: of folders, or "
        "without --in of all that the library knows.",
    )
    parser.add_argument("picture", metavar="PICTURE", type=Path)
    parser.add_argument(
        "--in",
        dest="folders",
        metavar="DIR",
        type=Path,
        nargs="+",
        default=[],
        help="where to look; what is not known there is scored first",
    )
    parser.add_argument(
        "--top", metavar="N", type=arguments.positive, default=20, help="default: %(default)s"
    )
    _add_common(parser)


def add_duplicates(subcommands: Subcommands) -> None:
    """Declare `curator duplicates`."""
    parser = subcommands.add_parser(
        "duplicates",
        help="find near duplicates and copies",
        description="Write a CSV of stacks of near duplicates, the best picture on top, and of "
        f"files with the very same bytes. {_SCORES_FIRST}",
    )
    arguments.add_folders(parser)
    parser.add_argument(
        "--threshold",
        metavar="T",
        type=_threshold,
        default=None,
        help="likeness from which pictures are near duplicates, above 0 to 1 (default: 0.88)",
    )
    _add_common(parser)


def add_select(subcommands: Subcommands) -> None:
    """Declare `curator select`."""
    parser = subcommands.add_parser(
        "select",
        help="choose the best pictures, or good ones that are not all alike",
        description="Write the ranked list of the best pictures, of copies only the first. With "
        "--diverse they come in the order in which they were chosen, each good and unlike those "
        f"before; the rank is still that among all. {_SCORES_FIRST}",
    )
    arguments.add_folders(parser)
    parser.add_argument("--top", metavar="N", type=arguments.positive, required=True)
    parser.add_argument("--diverse", action="store_true", help="not all alike")
    parser.add_argument(
        "--balance",
        metavar="B",
        type=_balance,
        default=None,
        help="with --diverse: 0 asks for unlike pictures alone, 1 for good ones (default: 0.5)",
    )
    _add_common(parser)


def add_recipes(subcommands: Subcommands) -> None:
    """Declare `curator recipes`."""
    parser = subcommands.add_parser(
        "recipes",
        help="tell which checkpoints, LoRAs, samplers and CFGs raise the ArtScore",
        description="Compare pictures of the same prompt with and without each ingredient, and "
        "print the mean effect in percentile points with its 95 % interval over prompts. These "
        "are comparisons, not experiments: what always comes with something else shares its "
        f"effect. {_SCORES_FIRST}",
    )
    arguments.add_folders(parser)
    parser.add_argument(
        "--alike",
        action="store_true",
        help="compare only pictures whose other settings are the same",
    )
    _add_common(parser)


def add_why(subcommands: Subcommands) -> None:
    """Declare `curator why`."""
    parser = subcommands.add_parser(
        "why",
        help="show where in a picture its score comes from",
        description="Write the picture as a PNG, warm where it reads as art and cool where it "
        "does not (Grad-CAM), and print its score: the library's, if it has one.",
    )
    parser.add_argument("picture", metavar="PICTURE", type=Path)
    parser.add_argument("--out", metavar="PNG", type=Path, required=True)
    arguments.add_model_options(parser)
    arguments.add_library_option(parser)


def _add_common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--csv", metavar="OUT", type=Path, help="write the list here, not to stdout"
    )
    arguments.add_recursive(parser)
    arguments.add_model_options(parser)
    arguments.add_engine_options(parser)
    arguments.add_library_option(parser)


def _threshold(text: str) -> float:
    number = _number(text)
    if not 0 < number <= 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number above 0, at most 1")
    return number


def _balance(text: str) -> float:
    number = _number(text)
    if not 0 <= number <= 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 0 to 1")
    return number


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return -1.0
