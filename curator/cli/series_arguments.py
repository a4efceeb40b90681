"""The options of `curator series`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from curator.cli.arguments import add_device_option, positive

if TYPE_CHECKING:
    from curator.cli.arguments import Subcommands


def share(text: str) -> float:
    """Parse a number from 0."""
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not 0 <= number < float("inf"):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 0")
    return number


def add_series(subcommands: Subcommands) -> None:
    """Declare `curator series` and its actions."""
    parser = subcommands.add_parser("series", help="make training series with StyleGAN2")
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    _add_series_generate(actions)
    _add_series_labels(actions)


def _add_series_generate(actions: Subcommands) -> None:
    parser = actions.add_parser(
        "generate",
        help="project pictures into a generator and blend it into another",
        description="Make of each picture a folder with 10.png (all source) to 0.png (all target) "
        "and the original. Both generators are g_ema checkpoints of rosinality/stylegan2-pytorch, "
        "the target trained from the source. A run that was stopped goes on where it was when the "
        "same command is given again. Without a GPU a picture of 256 pixels takes the better part "
        "of an hour.",
    )
    parser.add_argument(
        "--source", metavar="FILE", type=Path, required=True, help="generator of the pictures' kind"
    )
    parser.add_argument(
        "--target", metavar="FILE", type=Path, required=True, help="generator of the other kind"
    )
    parser.add_argument(
        "--images",
        metavar="DIR|LIST.txt",
        type=Path,
        required=True,
        help="folder (without its sub-folders), or a text file with one path a line",
    )
    parser.add_argument("--out", metavar="DIR", type=Path, required=True, help="for the folders")
    parser.add_argument(
        "--domain",
        choices=("photo", "art"),
        default="photo",
        help="what the pictures are, noted for `labels` (default: %(default)s)",
    )
    parser.add_argument(
        "--layers",
        choices=("last", "first", "all"),
        default="last",
        help="which layers are blended (default: %(default)s, as published: texture changes, "
        "shapes stay)",
    )
    parser.add_argument(
        "--boundary",
        metavar="PIXELS",
        type=positive,
        help="`first` goes up to this resolution (default: 32, a quarter of the size if smaller)",
    )
    parser.add_argument(
        "--latent",
        choices=("w", "w+"),
        default="w",
        help="project into one w, or one a layer (default: %(default)s)",
    )
    parser.add_argument(
        "--steps", metavar="N", type=positive, default=1200, help="default: %(default)s"
    )
    parser.add_argument(
        "--perceptual-weights",
        metavar="FILE",
        type=Path,
        help="torchvision's VGG16 for LPIPS (default: that of `curator model download vgg16`; "
        "without it the mean squared difference alone)",
    )
    parser.add_argument(
        "--mse-weight",
        metavar="X",
        type=share,
        help="weight of the mean squared difference (default: 0 as published, 1 without LPIPS)",
    )
    parser.add_argument(
        "--size", metavar="PIXELS", type=positive, help="of what is written (default: generator's)"
    )
    parser.add_argument("--seed", metavar="N", type=int, default=0, help="default: %(default)s")
    add_device_option(parser)
    parser.add_argument(
        "--batch-size",
        metavar="N",
        type=positive,
        default=1,
        help="pictures projected at a time: a GPU likes 8 or more (default: %(default)s)",
    )
    parser.add_argument(
        "--strict", action="store_true", help="exit with 1 if any picture gave no series"
    )


def _add_series_labels(actions: Subcommands) -> None:
    parser = actions.add_parser(
        "labels",
        help="write the training list of series",
        description="Find the series in folders and write a CSV of pth,file_name,domain,split, as "
        "published. Each domain is divided by itself; series of one name stay together.",
    )
    parser.add_argument("folders", metavar="FOLDER", nargs="+", type=Path)
    parser.add_argument("--out", metavar="CSV", type=Path, required=True)
    parser.add_argument(
        "--domain",
        choices=("photo", "art"),
        help="what the originals are (default: as noted when the series were made; in folders "
        "called r2a photo, in a2r art)",
    )
    parser.add_argument(
        "--split",
        nargs=3,
        metavar=("TRAIN", "VAL", "TEST"),
        type=share,
        default=(0.8, 0.1, 0.1),
        help="shares (default: 0.8 0.1 0.1)",
    )
    parser.add_argument("--seed", metavar="N", type=int, default=0, help="default: %(default)s")
