"""Which versions of what are installed. Asks the installed packages, and imports none."""

from __future__ import annotations

import platform
import re
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version

from curator import __version__
from curator.cli.doctor.findings import Finding, ok, problem
from curator.installation import Kind, how_to_add, requirements, this_installation

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
    installation = this_installation()
    is_packaged = installation.kind is Kind.PACKAGED
    # Nothing is known to be required where the program runs without being installed.
    names = [_NAME.match(line) for line in requirements()]
    required = {name[0].lower(): name.string for name in names if name}
    for name, package in (("qt", "PySide6-Essentials"), ("torch", "torch")):
        found = _version(package)
        requirement = required.pop(package.lower(), package)
        yield (
            ok(name, f"{package} {found or 'as it was packaged'}")
            if found or is_packaged
            else problem(name, f"{package} is not installed", installation.mending([requirement]))
        )
    missing = [] if is_packaged else [name for name in required if _version(name) is None]
    if missing:
        yield problem(
            "packages",
            f"{', '.join(sorted(missing))} not installed",
            installation.mending([required[name] for name in missing]),
        )
    for extra, package in _EXTRAS:
        found = _version(package)
        yield ok(f"extra {extra}", f"{package} {found or f'is not here: {how_to_add(extra)}'}")


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None
