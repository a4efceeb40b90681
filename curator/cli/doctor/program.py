"""Which versions of what are installed. Asks the installed packages, and imports none."""

from __future__ import annotations

import platform
import re
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, requires, version

from curator import __version__
from curator.cli.doctor.findings import Finding, ok, problem

_PACKAGE = "artscore-curator"
_NAME = re.compile(r"[A-Za-z0-9._-]+")
#: Optional extras, each with the package that tells whether it is there.
_EXTRAS = (
    ("openvino", "openvino"),
    ("parquet", "pyarrow"),
    ("postgres", "psycopg"),
    ("ray", "ray"),
    ("train", "timm"),
)


def examine_program() -> Iterator[Finding]:
    """Tell the versions, and which required packages are missing."""
    yield ok("program", f"ArtScore Curator {__version__}")
    yield ok(
        "python",
        f"{platform.python_version()} on {platform.system()} {platform.release()} "
        f"{platform.machine()}",
    )
    for name, package in (("qt", "PySide6-Essentials"), ("torch", "torch")):
        found = _version(package)
        yield (
            ok(name, f"{package} {found or 'as it was packaged'}")
            if found or _is_bundled()
            else problem(
                name, f"{package} is not installed", "run `packaging/run` or `pip install .`"
            )
        )
    missing = [] if _is_bundled() else sorted(set(_required()) - {"torch", "PySide6-Essentials"})
    if missing := [name for name in missing if _version(name) is None]:
        yield problem(
            "packages", f"{', '.join(missing)} not installed", f"pip install {' '.join(missing)}"
        )
    for extra, package in _EXTRAS:
        found = _version(package)
        absent = (
            "not in the packaged program"
            if _is_bundled()
            else f"not installed: pip install '.[{extra}]' adds it"
        )
        yield ok(f"extra {extra}", f"{package} {found}" if found else absent)


def _required() -> list[str]:
    """Return the names of what the program requires; none where it runs uninstalled."""
    try:
        lines = requires(_PACKAGE) or []
    except PackageNotFoundError:
        return []
    names = [_NAME.match(line) for line in lines if "extra ==" not in line]
    return [name[0] for name in names if name]


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def _is_bundled() -> bool:
    """Tell whether this is a packaged program, which brings all that it requires."""
    return bool(getattr(sys, "frozen", False))
