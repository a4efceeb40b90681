"""Whether the window can open here: Qt's platform plugin and fonts."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator

from curator.cli.doctor.findings import Finding, State, ok, problem, warning
from curator.cli.gui import has_display
from curator.installation import this_installation

OFFSCREEN = "offscreen"


def examine_window() -> Iterator[Finding]:
    """Start Qt in this process, which ends with it where Qt can't find a display."""
    try:
        from curator.gui.examination import examine_platform
    except ImportError as error:
        yield problem("window", f"Qt can't be loaded: {error}", _how_to_get_libraries())
        return
    found = examine_platform()
    text = f"Qt {found.qt}, platform {found.platform}"
    if found.platform == OFFSCREEN:
        yield warning(
            "window", f"{text}: it is drawn where nobody sees it", "unset QT_QPA_PLATFORM"
        )
    else:
        yield ok("window", text)
    if not found.families:
        yield problem("fonts", "there are none", "install one, such as fonts-dejavu-core")
    elif found.missing_scripts:
        yield warning(
            "fonts",
            f"{found.families} families, none for {', '.join(found.missing_scripts)}",
            "install one, such as fonts-noto-cjk, or such names show as boxes",
        )
    else:
        yield ok("fonts", f"{found.families} families, {found.default} by default")


def examine_window_apart(
    examine: Callable[[dict[str, str]], list[Finding]],
) -> Iterator[Finding]:
    """Examine the window in another process, drawn nowhere if it must be.

    Parameters
    ----------
    examine
        Examines the window in a process with these variables besides.
    """
    if sys.platform == "linux" and not has_display(os.environ):
        yield warning(
            "display",
            "there is none, so Qt was tried offscreen: the window can't open, commands work",
            "log in with a desktop to use the window",
        )
        yield from _offscreen(examine)
        return
    findings = examine({})
    yield from findings
    if any(each.name == "window" and each.state is State.PROBLEM for each in findings):
        rest = list(_offscreen(examine))
        works = all(each.state is not State.PROBLEM for each in rest)
        yield warning(
            "display",
            f"offscreen, Qt {'works' if works else 'fails too'}",
            _how_to_get_libraries(),
        )
        yield from rest


def _how_to_get_libraries() -> str:
    """Return what to do where a library of the system is missing that Qt needs."""
    by_hand = "install what is named above; Debian: libxcb-cursor0, libxkbcommon-x11-0, libegl1"
    if sys.platform != "linux":
        return this_installation().mending(["PySide6-Essentials"])
    setup = this_installation().setup
    return by_hand if setup is None else f"run `{setup}`, which installs or names what is missing"


def _offscreen(examine: Callable[[dict[str, str]], list[Finding]]) -> Iterator[Finding]:
    for finding in examine({"QT_QPA_PLATFORM": OFFSCREEN}):
        # That nobody sees it was asked for.
        if finding.name == "window" and finding.state is State.WARNING:
            yield ok("window", finding.text.partition(":")[0])
        else:
            yield finding
