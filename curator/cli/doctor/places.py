"""Whether settings and folders can be read and written."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from curator.cli.doctor.findings import Finding, ok, problem, warning
from curator.images.formats import printable_path
from curator.settings import cache_dir, config_dir, data_dir, examine_settings, settings_path

#: Free space in MB below which nothing can be kept, and below which it soon can't.
_TOO_LITTLE_MB = 50
_LITTLE_MB = 1024


def examine_choices() -> Iterator[Finding]:
    """Tell what is wrong with the settings."""
    problems = examine_settings().problems
    for sentence in problems:
        yield problem("settings", sentence, f"edit {printable_path(settings_path())} or delete it")
    if not problems:
        there = "" if settings_path().exists() else " (not there, so the defaults)"
        yield ok("settings", f"{printable_path(settings_path())}{there}")


def examine_folders() -> Iterator[Finding]:
    """Tell which of the program's folders can't be written, and how much room there is."""
    for name, folder in (
        ("configuration", config_dir()),
        ("data", data_dir()),
        ("cache", cache_dir()),
        ("temporary files", Path(tempfile.gettempdir())),
    ):
        yield _folder(name, folder)


def _folder(name: str, folder: Path) -> Finding:
    shown = printable_path(folder)
    there = next(each for each in (folder, *folder.parents) if os.path.lexists(each))
    if not there.is_dir():
        return problem(
            name,
            f"{shown} can't be used: {printable_path(there)} is not a folder",
            "move it away or give it another name",
        )
    if not os.access(there, os.W_OK | os.X_OK):
        return problem(
            name,
            f"{printable_path(there)} can't be written",
            "change its permissions, or set CURATOR_HOME to a folder that you may write",
        )
    free = shutil.disk_usage(there).free // 2**20
    text = f"{shown}, {free:,} MB free" + ("" if there == folder else " (made when it is needed)")
    if free < _TOO_LITTLE_MB:
        return problem(name, text, "free some space: nothing can be kept there")
    if free < _LITTLE_MB:
        return warning(name, text, "free some space, or set CURATOR_HOME to another disk")
    return ok(name, text)
