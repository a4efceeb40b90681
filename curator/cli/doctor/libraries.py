"""Whether the library is sound, or can be reached."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from curator.address import LibraryPlace, SharedLibrary
from curator.cli.doctor.findings import Finding, failed, ok, problem, warning
from curator.errors import LibraryError
from curator.images.formats import printable_path
from curator.library.backups import INTERVAL, list_backups
from curator.library.engine import plain_errors
from curator.library.opening import version_of_shared
from curator.library.schema import SCHEMA_VERSION
from curator.library.soundness import examine, version_of


def examine_library(place: LibraryPlace) -> Iterator[Finding]:
    """Tell whether a library is sound, of which version, and when it was copied last."""
    if isinstance(place, SharedLibrary):
        yield _shared(place)
        return
    path, shown = place, printable_path(place)
    if not path.exists():
        yield ok("library", f"{shown} is not there yet: the first score makes it")
        return
    try:
        with plain_errors(path):
            yield from _soundness(path, shown)
    except LibraryError as error:
        yield failed("library", error)


def _shared(place: SharedLibrary) -> Finding:
    try:
        with plain_errors(place):
            version = version_of_shared(place)
    except LibraryError as error:
        return failed("library", error)
    shown = str(place)
    if version is None:
        return ok("library", f"{shown} is empty: who opens it first makes its tables")
    return _version_found(version, shown, f"{shown} can be reached: schema {version}")


def _soundness(path: Path, shown: str) -> Iterator[Finding]:
    if faults := examine(path):
        yield problem("library", f"{shown} is damaged: {faults[0]}", "run `curator library repair`")
    else:
        yield _version(path, shown)
    yield _backup(path)


def _version(path: Path, shown: str) -> Finding:
    version = version_of(path)
    if version is None:
        return problem("library", f"{shown} is no ArtScore Curator library", "name another")
    size = path.stat().st_size / 2**20
    return _version_found(version, shown, f"{shown} is sound: {size:,.1f} MB, schema {version}")


def _version_found(version: str, shown: str, text: str) -> Finding:
    if version > SCHEMA_VERSION:
        return problem(
            "library",
            f"{shown} was written by a newer version (schema {version}, this one knows "
            f"{SCHEMA_VERSION})",
            "update the program",
        )
    if version < SCHEMA_VERSION:
        text += f", brought to {SCHEMA_VERSION} when it is opened next"
    return ok("library", text)


def _backup(path: Path) -> Finding:
    advice = "run `curator library backup`, or let the setting backups_kept be more than 0"
    newest = next(iter(list_backups(path)), None)
    if newest is None:
        return warning("backup", "the library has no backup", advice)
    text = f"{newest.path.name}, {newest.path.stat().st_size / 2**20:,.1f} MB"
    changed = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    # One is made daily while the library is in use: this one should have had a successor.
    if changed - newest.made_at > INTERVAL + timedelta(days=1):
        return warning("backup", f"{text}, is older than what is in the library", advice)
    return ok("backup", text)
