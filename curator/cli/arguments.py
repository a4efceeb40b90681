"""The options of each subcommand."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from curator.address import library_place

if TYPE_CHECKING:
    Subcommands = argparse._SubParsersAction[argparse.ArgumentParser]


def add_score(subcommands: Subcommands) -> argparse.ArgumentParser:
    """Declare `curator score`, as it is on one machine."""
    parser = subcommands.add_parser(
        "score",
        help="score folders and write the ranked list",
        description="Score every picture in the folders and write a CSV, best first. Scores are "
        "kept in the library: a second run only reads what has changed.",
    )
    parser.add_argument(
        "folders",
        metavar="FOLDER",
        nargs="+",  # texts, since a path would spoil a URL
        help="with --engine ray also tars, Parquet files, lists (.txt) of all these, and URLs",
    )
    parser.add_argument(
        "--csv", metavar="OUT", type=Path, help="write the list here, not to stdout"
    )
    parser.add_argument(
        "--format",
        choices=("ranked", "artscore"),
        default="ranked",
        help="ranked: every column, best first; artscore: file_name,art_score by name, for one "
        "folder (default: %(default)s)",
    )
    parser.add_argument(
        "--strict",
        action="store_true",
        help="exit with 1 if any picture was unreadable or any folder was passed over",
    )
    parser.add_argument(
        "--retry-unreadable",
        action="store_true",
        help="open again what was unreadable before, though it has not changed since",
    )
    add_recursive(parser)
    add_model_options(parser)
    add_engine_options(parser)
    add_library_option(parser)
    return parser


def add_watch(subcommands: Subcommands) -> None:
    """Declare `curator watch`."""
    parser = subcommands.add_parser(
        "watch",
        help="score pictures as they arrive, until Ctrl-C",
        description="Score what is there, then every picture as it settles: one line each, the "
        "score and the path. What was there and is known already gets no line.",
    )
    add_folders(parser)
    parser.add_argument(
        "--csv", metavar="OUT", type=Path, help="keep a ranked list here, rewritten as it changes"
    )
    parser.add_argument(
        "--polling",
        action="store_true",
        help="look again and again instead of asking the system for events (network drives)",
    )
    add_recursive(parser)
    add_model_options(parser)
    add_engine_options(parser)
    add_library_option(parser)


def add_model(subcommands: Subcommands) -> None:
    """Declare `curator model` and its actions."""
    parser = subcommands.add_parser("model", help="list, inspect, choose, download, verify models")
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    actions.add_parser("list", help="list the models that can be used")
    for action, text in (
        ("info", "show what is known of a model"),
        ("use", "make a model the one that is used"),
        ("verify", "check a model's file"),
    ):
        command = actions.add_parser(action, help=text)
        command.add_argument(
            "model", nargs="?" if action != "use" else None, help="default, published or a file"
        )
    download = actions.add_parser(
        "download",
        help="download the published model, or the weights that comparing needs",
        description="alexnet is needed by compare --metric lpips, vgg19 by gram and content, "
        "vgg16 by the projection of a series, resnet50 or resnet101 by train --init imagenet.",
    )
    download.add_argument(
        "model",
        nargs="?",
        choices=("published", "alexnet", "vgg16", "vgg19", "resnet50", "resnet101"),
        metavar="MODEL",
        default="published",
        help="one of %(choices)s (default: %(default)s)",
    )
    _add_calibrate(actions)


def _add_calibrate(actions: Subcommands) -> None:
    parser = actions.add_parser(
        "calibrate",
        help="tell a model what its scores mean",
        description="Score photographs and works of art that you choose, 100 or more of each, and "
        "write their quantiles into the model file: percentiles and the band that a picture reads "
        "as come from them. A .pth file stays as it is: --out names the copy that has them.",
    )
    for kind, text in (("photos", "folder of photographs"), ("art", "folder of works of art")):
        parser.add_argument(f"--{kind}", metavar="DIR", type=Path, required=True, help=text)
    parser.add_argument(
        "--out", metavar="FILE", type=Path, help="write here, not into the model's own file"
    )
    add_model_options(parser)
    add_engine_options(parser)


def add_compare(subcommands: Subcommands) -> None:
    """Declare `curator compare`."""
    parser = subcommands.add_parser(
        "compare",
        help="measure pictures against references of the same names",
        description="Compare each picture in one folder with the picture of the same name (but "
        "for the ending) in another, and write a CSV of file_name and value. lpips, l2, ssim and "
        "content take content references, gram takes style references; ssim grows with likeness, "
        "the others are distances.",
    )
    parser.add_argument(
        "--metric", choices=("lpips", "l2", "ssim", "gram", "content"), required=True
    )
    parser.add_argument("--outputs", metavar="DIR", type=Path, required=True, help="the pictures")
    parser.add_argument(
        "--reference", metavar="DIR", type=Path, required=True, help="what they are compared with"
    )
    _add_csv(parser)
    parser.add_argument(
        "--weights",
        metavar="FILE",
        type=Path,
        help="torchvision's weights of AlexNet (lpips) or VGG19 (gram, content); default: those of "
        "`curator model download`",
    )
    add_device_option(parser)
    parser.add_argument("--batch-size", metavar="N", type=positive, help="default: by device")
    parser.add_argument(
        "--strict", action="store_true", help="exit with 1 if any file was passed over"
    )


def add_gui(subcommands: Subcommands) -> None:
    """Declare `curator gui`."""
    add_opened(subcommands.add_parser("gui", help="open the window"))


def add_opened(parser: argparse.ArgumentParser) -> None:
    """Declare what the window opens."""
    parser.add_argument(
        "paths", metavar="PATH", nargs="*", type=Path, help="folder, or pictures of one, to open"
    )


def positive(text: str) -> int:
    """Parse a whole number from 1."""
    try:
        number = int(text)
    except ValueError:
        number = 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1")
    return number


def percentile(text: str) -> float:
    """Parse a number from 0 to 100."""
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not 0 <= number <= 100:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 0 to 100")
    return number


def add_folders(parser: argparse.ArgumentParser) -> None:
    """Declare the folders that are meant."""
    parser.add_argument("folders", metavar="FOLDER", nargs="+", type=Path)


def add_recursive(parser: argparse.ArgumentParser) -> None:
    """Declare whether their folders are meant as well."""
    parser.add_argument(
        "--recursive",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="take sub-folders too (default: yes; no with --format artscore)",
    )


def add_model_options(parser: argparse.ArgumentParser) -> None:
    """Declare which model scores, and on what."""
    parser.add_argument(
        "--model",
        metavar="default|published|FILE",
        help="the model that scores (default: the one chosen by `curator model use`)",
    )
    parser.add_argument(
        "--preprocess",
        choices=("squash", "aspect"),
        default="squash",
        help="squash: to 224x224, as the model was trained; aspect: shorter side to 224 "
        "(default: %(default)s)",
    )


def add_device_option(parser: argparse.ArgumentParser) -> None:
    """Declare where something is computed."""
    parser.add_argument("--device", choices=("auto", "cpu", "cuda", "mps"), default="auto")


def add_engine_options(parser: argparse.ArgumentParser) -> None:
    """Declare how a model computes."""
    add_device_option(parser)
    parser.add_argument("--batch-size", metavar="N", type=positive, help="default: by device")
    parser.add_argument(
        "--leave-gpu-mb",
        metavar="N",
        type=positive,
        help="wait while other programs leave less of the GPU's memory free; default: as in the "
        "settings",
    )
    parser.add_argument(
        "--precision",
        choices=("auto", "float32", "bfloat16"),
        default="auto",
        help="auto measures once which is faster here (default: %(default)s)",
    )


def add_library_option(parser: argparse.ArgumentParser) -> None:
    """Declare which library is used."""
    parser.add_argument(
        "--library",
        metavar="FILE",
        type=library_place,
        help="library file, or postgresql+psycopg://USER@HOST/DATABASE (default: that of the "
        "settings, or a file in the data folder of your account)",
    )


def _add_csv(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--csv", metavar="OUT", type=Path, help="write the list here instead of on stdout"
    )
