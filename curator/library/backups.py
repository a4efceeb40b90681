"""Copies of a library in a folder beside it: made while it is in use, whole and proved sound.

A backup's name says when and why it was made: `20261124T142205Z-daily.sqlite`.
"""

from __future__ import annotations

import os
import re
import secrets
import sqlite3
import time
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from curator.errors import LibraryError
from curator.library.engine import BUSY_TIMEOUT_S
from curator.library.paths import shown
from curator.library.soundness import find_damage, version_of

#: A library in use is copied when its newest copy is older than this.
INTERVAL = timedelta(days=1)

_TIME = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"(\d{8}T\d{6}Z)-([a-z]+)(?:-(\d+))?\.sqlite")
_PARTIAL = ".partial"
#: A crash leaves an unfinished copy; a younger one may be being written.
_ABANDONED_AFTER_S = 24 * 3600


class Reason(StrEnum):
    """Why a backup was made."""

    DAILY = "daily"
    MIGRATION = "migration"
    RESTORE = "restore"
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of a library.

    Parameters
    ----------
    made_at
        In UTC, to the second.
    number
        Tells those of one second apart, from 1.
    """

    path: Path
    made_at: datetime
    reason: Reason
    number: int = 1


def backups_folder(library: Path) -> Path:
    """Return the folder of a library's backups; it may not exist yet."""
    return library.with_name(library.name + ".backups")


def list_backups(library: Path) -> list[Backup]:
    """Return the backups of a library, the newest first; other files in their folder are none."""
    try:
        paths = list(backups_folder(library).iterdir())
    except (FileNotFoundError, NotADirectoryError):
        return []
    found = [backup for path in paths if (backup := _parsed(path)) is not None]
    return sorted(found, key=lambda backup: (backup.made_at, backup.number), reverse=True)


def is_due(library: Path, now: datetime) -> bool:
    """Tell whether the newest daily backup is too old, or there is none.

    One from the future counts as too old: a clock that was wrong must not end the backups.
    """
    daily = next((each for each in list_backups(library) if each.reason is Reason.DAILY), None)
    return daily is None or not now - INTERVAL < daily.made_at <= now


def make_backup(library: Path, reason: Reason, kept: int, now: datetime | None = None) -> Backup:
    """Copy what is committed, whoever reads and writes meanwhile.

    Parameters
    ----------
    kept
        How many backups of this reason to keep, the new one among them; those that were asked
        for are all kept.

    Raises
    ------
    LibraryError, OSError, sqlite3.Error
        No copy could be made. Nothing half-written is left under a backup's name.
    """
    made_at = (now or datetime.now(UTC)).replace(microsecond=0)
    folder = backups_folder(library)
    folder.mkdir(parents=True, exist_ok=True)
    # Of one second the later one has the higher number, whatever their reasons.
    number = 1 + max((b.number for b in list_backups(library) if b.made_at == made_at), default=0)
    while (path := folder / _name(made_at, reason, number)).exists():
        number += 1
    copy_library(library, path)
    _prune(library, reason, kept)
    return Backup(path, made_at, reason, number)


def copy_library(source: Path, target: Path) -> None:
    """Copy a library that may be in use; the copy is checked before it takes its name.

    Raises
    ------
    LibraryError
        The source is damaged, so that its copy would be, or holds no library.
    """
    partial = target.with_name(f".{target.name[:60]}.{secrets.token_hex(4)}{_PARTIAL}")
    try:
        with (
            closing(sqlite3.connect(source, timeout=BUSY_TIMEOUT_S)) as live,
            closing(sqlite3.connect(partial, timeout=BUSY_TIMEOUT_S)) as copy,
        ):
            live.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, which can be carried away
        damage = find_damage(partial)
        if damage is not None:
            raise LibraryError(
                f"The library {shown(source)} is damaged ({damage}), so no copy of it was kept: "
                "run `curator library repair`."
            )
        if version_of(partial) is None:
            raise LibraryError(f"{shown(source)} holds no library, so no copy of it was kept.")
        with partial.open("rb+") as file:
            os.fsync(file.fileno())
        partial.replace(target)
    finally:
        for leftover in (partial, partial.with_name(partial.name + "-journal")):
            with suppress(OSError):
                leftover.unlink()


def _prune(library: Path, reason: Reason, kept: int) -> None:
    if reason is not Reason.ASKED:
        alike = [backup for backup in list_backups(library) if backup.reason is reason]
        for backup in alike[max(1, kept) :]:
            with suppress(OSError):  # another program may have been faster
                backup.path.unlink()
    for path in backups_folder(library).glob(f".*{_PARTIAL}*"):
        with suppress(OSError):
            if time.time() - path.stat().st_mtime > _ABANDONED_AFTER_S:
                path.unlink()


def _name(made_at: datetime, reason: Reason, number: int) -> str:
    suffix = "" if number == 1 else f"-{number}"
    return f"{made_at.astimezone(UTC).strftime(_TIME)}-{reason}{suffix}.sqlite"


def _parsed(path: Path) -> Backup | None:
    match = _NAME.fullmatch(path.name)
    if match is None:
        return None
    try:
        made_at = datetime.strptime(match[1], _TIME).replace(tzinfo=UTC)
        return Backup(path, made_at, Reason(match[2]), int(match[3] or 1))
    except ValueError:
        return None
