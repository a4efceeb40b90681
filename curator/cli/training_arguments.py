"""The options of `curator train` and `curator evaluate`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from curator.cli.arguments import add_device_option, add_engine_options, add_model_options, positive

if TYPE_CHECKING:
    from curator.cli.arguments import Subcommands


#: Of the dense head, as published.
DROPOUT = 0.5


def add_train(subcommands: Subcommands) -> None:
    """Declare `curator train`."""
    parser = subcommands.add_parser(
        "train",
        help="train a model on series of pictures from photo to art",
        description="Train an ArtScore model on labelled series. The labels are a CSV with the "
        "columns pth,file_name,domain,split: each pth is a folder with 0.png to 10.png and "
        "original.*; domain is what the original is, photo or art; 10.png is the nearest to it and "
        "0.png the furthest. The model with the lowest validation loss is written, with a log in "
        "JSON lines and, where it is installed, for TensorBoard.",
    )
    parser.add_argument("--labels", metavar="CSV", type=Path, required=True)
    parser.add_argument(
        "--out",
        metavar="DIR|FILE.safetensors",
        type=Path,
        default=Path("artscore-training"),
        help="folder of the run: model.safetensors, log.jsonl, tensorboard/ and what --resume "
        "needs; or the model file, and the folder is FILE-training (default: %(default)s)",
    )
    parser.add_argument(
        "--resume",
        action="store_true",
        help="go on with the run in --out, to the same result as if it had not been broken off",
    )
    _add_recipe(parser)
    _add_pace(parser)


def _add_recipe(parser: argparse.ArgumentParser) -> None:
    """What is learned, and how."""
    parser.add_argument("--backbone", choices=("resnet50", "resnet101"), default="resnet50")
    parser.add_argument(
        "--head",
        choices=("dense", "linear"),
        default="dense",
        help="dense: 2048-1000-1 with dropout, as published; linear: 2048-1 (default: %(default)s)",
    )
    parser.add_argument(
        "--loss",
        choices=("listMLE", "pairwise-logistic", "lambda-ndcg", "pointwise"),
        default="listMLE",
        help="default: %(default)s, as published",
    )
    parser.add_argument(
        "--init",
        metavar="imagenet|none|FILE",
        default="imagenet",
        help="first weights: ImageNet's (after `curator model download resnet50`), random ones, or "
        "those of a model file (default: %(default)s)",
    )
    parser.add_argument(
        "--shuffled-series",
        action="store_true",
        help="mix series of one domain in each list while keeping the rank of every picture",
    )
    parser.add_argument(
        "--dropout", metavar="P", type=chance, help=f"of the dense head (default: {DROPOUT})"
    )
    parser.add_argument("--lr", metavar="RATE", type=rate, default=1e-4, help="default: 0.0001")
    parser.add_argument("--seed", metavar="N", type=whole, default=0, help="default: %(default)s")
    parser.add_argument(
        "--side",
        metavar="PIXELS",
        type=positive,
        default=224,
        help="train on smaller pictures for a quick try; scoring always takes 224 "
        "(default: %(default)s)",
    )


def _add_pace(parser: argparse.ArgumentParser) -> None:
    """How long, and on what."""
    parser.add_argument("--epochs", metavar="N", type=positive, default=10, help="default: 10")
    parser.add_argument(
        "--batch-size",
        metavar="SERIES",
        type=positive,
        default=4,
        help="series in a step, of twelve pictures each (default: %(default)s)",
    )
    add_device_option(parser)
    parser.add_argument(
        "--precision",
        choices=("auto", "float32", "bfloat16"),
        default="auto",
        help="auto is bfloat16 on a CUDA card and float32 elsewhere; bfloat16 is also faster on "
        "processors that compute in it (default: %(default)s)",
    )
    parser.add_argument(
        "--save-steps",
        metavar="N",
        type=positive,
        default=100,
        help="save what --resume needs every N steps, besides every epoch (default: %(default)s)",
    )


def add_evaluate(subcommands: Subcommands) -> None:
    """Declare `curator evaluate`."""
    parser = subcommands.add_parser(
        "evaluate",
        help="measure how well a model puts labelled series in order",
        description="Score the series of a labels CSV (see `curator train --help`) and print "
        "NDCG@15, average relevance position, Kendall tau, pairwise accuracy, photo/art AUC, and "
        "the mean rank and score of each level.",
    )
    parser.add_argument("--labels", metavar="CSV", type=Path, required=True)
    parser.add_argument(
        "--split",
        choices=("train", "val", "test", "all"),
        default="test",
        help="default: %(default)s",
    )
    parser.add_argument("--json", metavar="OUT", type=Path, help="write the figures as JSON too")
    parser.add_argument(
        "--plots",
        metavar="DIR",
        type=Path,
        help="draw scores.png and ranks.png: score and rank by level, for each domain",
    )
    add_model_options(parser)
    add_engine_options(parser)


def whole(text: str) -> int:
    """Parse a whole number from 0."""
    try:
        number = int(text)
    except ValueError:
        number = -1
    if number < 0:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 0")
    return number


def chance(text: str) -> float:
    """Parse a number from 0 to below 1."""
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not 0 <= number < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 0 to below 1")
    return number


def rate(text: str) -> float:
    """Parse a learning rate."""
    try:
        number = float(text)
    except ValueError:
        number = 0.0
    if not 0 < number < 10:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number between 0 and 10")
    return number
