"""A damaged library's place taken by a sound one, and a backup's state taken up again."""

from __future__ import annotations

import os
import re
import secrets
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from curator.errors import LibraryError
from curator.library.backups import Backup, Reason, copy_library, list_backups, make_backup
from curator.library.engine import BUSY_TIMEOUT_S
from curator.library.paths import printable, shown
from curator.library.salvage import salvage
from curator.library.soundness import examine, find_damage, version_of

#: `curator.library.opening.prepare`: makes a library of the newest version of a file.
Prepare = Callable[..., None]

_PARTS = ("-wal", "-shm")

#: What libraries are called, also those that were set aside.
_NAMED_A_LIBRARY = re.compile(r".+\.(sqlite3?|db)(\.damaged-\d+)?", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """What took a damaged library's place.

    Parameters
    ----------
    aside
        The damaged file, under its new name.
    backup
        What the new one began with, if there was a sound one.
    rows
        How many rows of the damaged file could be read.
    """

    aside: Path
    backup: Backup | None
    rows: int

    def sentence(self, path: Path, damage: str) -> str:
        """Say what was done."""
        library, aside = shown(path), printable(self.aside.name)
        if self.backup is None:
            if not self.rows:
                return (
                    f"The library {library} was damaged ({damage}): it was kept as {aside} and a "
                    "new one was begun, so pictures will be scored again."
                )
            return (
                f"The library {library} was damaged ({damage}): it was kept as {aside} and built "
                f"anew from {self.rows:,} rows that could still be read."
            )
        made_at = f"{self.backup.made_at:%Y-%m-%d %H:%M}"
        if not self.rows:
            return (
                f"The library {library} was damaged ({damage}): it was kept as {aside} and built "
                f"anew from its backup of {made_at} UTC."
            )
        return (
            f"The library {library} was damaged ({damage}): it was kept as {aside} and built anew "
            f"from {self.rows:,} rows that could still be read and its backup of {made_at} UTC."
        )


def rebuild(path: Path, prepare: Prepare) -> Rebuilt:
    """Put a sound library in a damaged one's place: its newest backup, and all readable rows.

    The caller holds `alone`, and has asked `refuse_other_files`. Until the last step the damaged
    file is where it was, so an interrupted repair begins again.
    """
    fresh = path.with_name(f"{path.name}.rebuilt-{secrets.token_hex(4)}")
    try:
        backup = _begin(path, fresh, prepare)
        rows = salvage(path, fresh)
        _settle(fresh)
        aside = _set_aside(path)
        fresh.replace(path)
    finally:
        _remove(fresh)
    return Rebuilt(aside, backup, rows)


def refuse_other_files(path: Path) -> None:
    """Leave a file alone that is no library by its name: it is somebody's picture or letter.

    Raises
    ------
    LibraryError
        It is such a file.
    """
    if _NAMED_A_LIBRARY.fullmatch(path.name) is None:
        raise LibraryError(f"{shown(path)} is not an ArtScore Curator library: give another path.")


def was_emptied(path: Path) -> bool:
    """Tell whether a file was cut to nothing, as a power failure does, that was a library once."""
    return path.stat().st_size == 0 and bool(list_backups(path))


def refill(path: Path, prepare: Prepare) -> Backup | None:
    """Fill a library that `was_emptied` from its newest sound backup; None where there is none.

    The caller holds `alone`. It happens in one step and to the file itself, for which a program
    that is making a new library just now may have it open.
    """
    fresh = path.with_name(f"{path.name}.restored-{secrets.token_hex(4)}")
    try:
        backup = _begin(path, fresh, prepare)
        if backup is not None:
            _settle(fresh)
            _overwrite(path, fresh)
    finally:
        _remove(fresh)
    return backup


def refilled(path: Path, backup: Backup) -> str:
    """Say that a library was filled from a backup."""
    return (
        f"The library {shown(path)} had been emptied: it was taken from its backup of "
        f"{backup.made_at:%Y-%m-%d %H:%M} UTC."
    )


def restore(path: Path, backup: Path, prepare: Prepare, kept: int) -> Backup | None:
    """Bring a library to the state of a backup, in one step that open windows see as one.

    Parameters
    ----------
    kept
        How many backups of states before a restore are kept.

    Returns
    -------
    Backup or None
        The state before, where there was a sound one.

    Raises
    ------
    LibraryError
        The backup is not sound, or no library of this program; or what it would replace is none.
    """
    if not backup.is_file():
        raise LibraryError(f"There is no backup {shown(backup)}: `curator library list` names all.")
    damage = find_damage(backup)
    if damage is not None or version_of(backup) is None:
        raise LibraryError(
            f"{shown(backup)} is not a sound library ({damage or 'another kind of file'}): "
            "choose another backup."
        )
    if path.exists() and find_damage(path) is not None:
        refuse_other_files(path)
    fresh = path.with_name(f"{path.name}.restored-{secrets.token_hex(4)}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        copy_library(backup, fresh)
        prepare(fresh, backup)
        _settle(fresh)
        if path.exists() and find_damage(path) is None:
            before = make_backup(path, Reason.RESTORE, kept)
            _overwrite(path, fresh)
            return before
        with alone(path):
            if path.exists():
                _set_aside(path)
            fresh.replace(path)
        return None
    finally:
        _remove(fresh)


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Keep other programs out, with a lock that ends with this one however it ends."""
    file = path.with_name(path.name + ".lock")
    with closing(_locked(file)):
        try:
            yield
        finally:
            # Before the lock is given up: whoever waits for it sees that it is no longer this file.
            with suppress(OSError):
                file.unlink()
    if sys.platform == "win32":  # where no open file can be removed
        with suppress(OSError):
            file.unlink()


def _locked(file: Path) -> sqlite3.Connection:
    """Wait for the lock of the file that has this name, which others remove and make anew."""
    while True:
        before = _identity(file)
        lock = sqlite3.connect(file, timeout=BUSY_TIMEOUT_S, isolation_level=None)
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except BaseException:
            lock.close()
            raise
        if before is not None and _identity(file) == before:
            return lock
        lock.close()


def _identity(file: Path) -> tuple[int, int] | None:
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_ino, found.st_ctime_ns


def _begin(path: Path, fresh: Path, prepare: Prepare) -> Backup | None:
    """Make the file to be filled: of the newest sound backup that this version can read."""
    # Those from before a restore are states that somebody wanted to leave: they come last.
    for backup in sorted(list_backups(path), key=lambda each: each.reason is Reason.RESTORE):
        with suppress(LibraryError, OSError, sqlite3.Error):
            copy_library(backup.path, fresh)
            prepare(fresh)
            if not examine(fresh):
                return backup
        _remove(fresh)
    prepare(fresh)
    return None


def _settle(fresh: Path) -> None:
    """Bring a library into its one file, and that to the disk."""
    with closing(sqlite3.connect(fresh, timeout=BUSY_TIMEOUT_S)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    with fresh.open("rb+") as file:
        os.fsync(file.fileno())


def _overwrite(path: Path, fresh: Path) -> None:
    """Replace all that a library holds in one transaction, whoever has it open."""
    with (
        closing(sqlite3.connect(fresh, timeout=BUSY_TIMEOUT_S)) as source,
        closing(sqlite3.connect(path, timeout=BUSY_TIMEOUT_S)) as target,
    ):
        source.backup(target)


def _set_aside(path: Path) -> Path:
    """Give a damaged library another name too; its own goes to whatever replaces it."""
    number = 1
    while (aside := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    for suffix in _PARTS:  # or the log would be taken for the new file's
        part = path.with_name(path.name + suffix)
        if part.exists():
            part.replace(aside.with_name(aside.name + suffix))
    try:
        os.link(path, aside)  # so that no other program ever finds no file and makes one
    except OSError:  # a file system without links
        path.rename(aside)
    return aside


def _remove(fresh: Path) -> None:
    for suffix in ("", "-journal", *_PARTS):
        with suppress(OSError):
            fresh.with_name(fresh.name + suffix).unlink()
