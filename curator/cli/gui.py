"""`curator gui` and `artscore-curator`: the window, where there is a display to show it on."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from curator import __version__
from curator.cli.arguments import add_opened
from curator.errors import CuratorError


def main(argv: Sequence[str] | None = None) -> int:
    """Be `artscore-curator`, which is `curator gui` by a name of its own; returns its status."""
    from curator.cli import main as run

    arguments = list(sys.argv[1:] if argv is None else argv)
    build_parser().parse_args(arguments)
    return run(["gui", *arguments])


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of `artscore-curator`."""
    parser = argparse.ArgumentParser(
        prog="artscore-curator", description="Look at a folder's pictures, ranked by ArtScore."
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    add_opened(parser)
    return parser


def run_gui(options: argparse.Namespace) -> int:
    """Open the window; returns its exit status.

    Raises
    ------
    CuratorError
        If there is no display: Qt would abort the process.
    """
    if sys.platform == "linux" and not has_display(os.environ):
        raise CuratorError(
            "there is no display here, so the window can't open: use `curator score` or "
            "`curator watch`, or log in with a desktop."
        )
    if sys.platform == "win32":
        # Loaded after Qt, torch finds the wrong runtime libraries there (DLL initialisation fails).
        import curator.scoring.network  # noqa: F401
    from curator.gui.app import main

    return main([str(path) for path in options.paths])


def has_display(environment: Mapping[str, str], sockets: Path = Path("/tmp/.X11-unix")) -> bool:
    """Tell whether Qt would find a display on Linux."""
    if environment.get("WAYLAND_DISPLAY") or environment.get("QT_QPA_PLATFORM"):
        return True
    display = environment.get("DISPLAY", "")
    if not display.startswith(":"):
        return bool(display)
    # Without its socket a local display is only a name left in the environment.
    return (sockets / f"X{display[1:].partition('.')[0]}").is_socket()
