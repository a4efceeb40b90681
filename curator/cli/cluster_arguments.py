"""The options of `curator score` that are about a cluster."""

from __future__ import annotations

import argparse
from pathlib import Path

from curator.cli.arguments import positive


def add_cluster_options(parser: argparse.ArgumentParser) -> None:
    """Declare where and how a cluster works."""
    parser.add_argument(
        "--engine",
        choices=("local", "ray"),
        default="local",
        help="ray: score on a Ray cluster, into --out instead of the library "
        "(default: %(default)s)",
    )
    parser.add_argument(
        "--out", metavar="DIR", type=Path, help="results of --engine ray; finished ones are kept"
    )
    parser.add_argument(
        "--address",
        metavar="ADDRESS",
        help="the Ray cluster's, such as ray-head:6379 or auto (default: a new one, here)",
    )
    parser.add_argument(
        "--actors", metavar="N", type=positive, help="engines at most (default: all that fit)"
    )
    parser.add_argument(
        "--best", metavar="N", type=positive, help="list only the N best of --engine ray"
    )
