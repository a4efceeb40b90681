"""`curator library`: list, check, repair, backup, restore."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from curator.address import SharedLibrary
from curator.cli import opening
from curator.errors import CuratorError, LibraryError
from curator.images.formats import printable_path
from curator.installation import how_to_add
from curator.library.backups import Backup, Reason, copy_library, list_backups, make_backup
from curator.library.engine import plain_errors
from curator.library.opening import prepare, version_of_shared
from curator.library.recovery import (
    alone,
    rebuild,
    refill,
    refilled,
    refuse_other_files,
    restore,
    was_emptied,
)
from curator.library.soundness import examine, version_of
from curator.settings import library_in_use, load_settings

_REASONS = {
    Reason.DAILY: "daily",
    Reason.MIGRATION: "before an update of the program",
    Reason.RESTORE: "before a restore",
    Reason.ASKED: "asked for",
}


def run_library(options: argparse.Namespace) -> int:
    """Run one action on the library; returns the exit status."""
    if options.action == "import":
        _import(options)
        return 0
    path = library_in_use(options.library, load_settings())
    if isinstance(path, SharedLibrary):
        with plain_errors(path):
            _check_shared(path, options.action)
        return 0
    with plain_errors(path):
        match options.action:
            case "list":
                _list(path)
            case "check":
                return _check(path)
            case "repair":
                _repair(path)
            case "backup":
                _back_up(path, options.file)
            case _:
                _restore(path, options.backup)
    return 0


def _import(options: argparse.Namespace) -> None:
    try:
        from curator.distributed.importing import import_results
    except ImportError as error:
        raise CuratorError(
            f"Results are Parquet files, which need pyarrow: {how_to_add('parquet')}."
        ) from error
    with opening.library(options) as library:
        found = import_results(options.folder.absolute(), library)
    print(f"{found.scores} scores came in; {found.files} pictures are here as they were scored.")


def _list(path: Path) -> None:
    found = list_backups(path)
    for backup in found:
        size = backup.path.stat().st_size / 2**20
        print(f"{backup.path.name}  {size:8.1f} MB  {_when(backup)}  {_REASONS[backup.reason]}")
    if not found:
        print(f"{printable_path(path)} has no backups yet.")


def _check(path: Path) -> int:
    _refuse_missing(path)
    if was_emptied(path):
        print(f"{printable_path(path)} is empty: `curator library repair` takes its newest backup.")
        return 1
    problems = examine(path)
    for problem in problems:
        print(problem)
    if problems:
        print(f"{printable_path(path)} is damaged: `curator library repair` builds it anew.")
        return 1
    version = version_of(path)
    if version is None:
        raise LibraryError(f"{printable_path(path)} is no ArtScore Curator library: name another.")
    print(f"{printable_path(path)} is sound (schema {version}).")
    if not (_is_writable(path) and _is_writable(path.parent)):
        print(
            "No program can use it there, for it or its folder can't be written: make both "
            "writable, or copy it to another folder."
        )
    return 0


def _check_shared(place: SharedLibrary, action: str) -> None:
    if action != "check":
        raise LibraryError(
            f"The library {place} is kept by a server: copy it with `pg_dump` and "
            "bring a copy back with `pg_restore`."
        )
    version = version_of_shared(place)
    schema = f"schema {version}" if version else "with no library in it yet"
    print(f"{place} can be reached ({schema}); its server checks what it reads.")


def _repair(path: Path) -> None:
    _refuse_missing(path)
    if was_emptied(path):
        with alone(path):
            backup = refill(path, prepare) if was_emptied(path) else None
        if backup is not None:
            print(refilled(path, backup))
            return
    if not examine(path):
        print(f"{printable_path(path)} is sound; there is nothing to repair.")
        return
    refuse_other_files(path)
    with alone(path):
        problems = examine(path)
        if problems:  # or else another program has just mended it
            print(rebuild(path, prepare).sentence(path, problems[0]))


def _back_up(path: Path, file: Path | None) -> None:
    _refuse_missing(path)
    if file is None:
        made = make_backup(path, Reason.ASKED, load_settings().backups_kept).path
    else:
        made = file.absolute()
        if made.exists():
            raise LibraryError(f"{printable_path(made)} is there already: name a new file.")
        with plain_errors(made):
            copy_library(path, made)
    print(f"The library was copied to {printable_path(made)}.")


def _restore(path: Path, wanted: Path | None) -> None:
    backup = _find(path, wanted)
    before = restore(path, backup, prepare, load_settings().backups_kept)
    print(f"{printable_path(path)} is as it was in {printable_path(backup)}.")
    if before is not None:
        print(f"Its state until now was kept as {before.path.name}.")


def _find(path: Path, wanted: Path | None) -> Path:
    found = list_backups(path)
    if wanted is None:
        # Those from before a restore are states that somebody wanted to leave.
        newest = next((each for each in found if each.reason is not Reason.RESTORE), None)
        if newest is None:
            raise LibraryError(f"{printable_path(path)} has no backups yet: name a file.")
        return newest.path
    named = next((each.path for each in found if each.path.name == str(wanted)), None)
    return named or wanted.absolute()


def _when(backup: Backup) -> str:
    return f"{backup.made_at.astimezone():%Y-%m-%d %H:%M}"


def _refuse_missing(path: Path) -> None:
    if not path.is_file():
        raise LibraryError(f"There is no library {printable_path(path)}: name another.")


def _is_writable(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)
