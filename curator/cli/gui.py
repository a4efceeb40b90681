"""`curator gui`: the window, where there is a display to show it on."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from curator.errors import CuratorError


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
