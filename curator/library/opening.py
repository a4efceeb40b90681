"""Opening a library: a damaged file is rebuilt, a newer refused, an older brought up to date."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from curator.address import LibraryPlace, SharedLibrary
from curator.errors import LibraryError
from curator.library.backups import Reason, make_backup
from curator.library.engine import (
    BUSY_TIMEOUT_S,
    create_library_engine,
    error_code,
    reading,
    writing,
)
from curator.library.paths import printable, shown
from curator.library.recovery import (
    alone,
    rebuild,
    refill,
    refilled,
    refuse_other_files,
    was_emptied,
)
from curator.library.schema import SCHEMA_VERSION
from curator.library.server import refuse_other_encodings
from curator.library.soundness import dangling, find_damage

MIGRATIONS = Path(__file__).parent / "migrations"


def open_engine(place: LibraryPlace, notices: list[str], kept: int) -> Engine:
    """Return an engine on an up-to-date library, made new where there is none.

    Parameters
    ----------
    place
        The library's file, or its server's address.
    notices
        Gets one sentence for each thing done that the user should know of.
    kept
        How many backups from before migrations are kept.
    """
    if isinstance(place, SharedLibrary):
        return _open_shared(place, notices)
    return _open_file(place, notices, kept)


def _open_file(path: Path, notices: list[str], kept: int) -> Engine:
    if path.is_dir():
        raise LibraryError(f"{shown(path)} is a folder: give the path of a library file.")
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists():
        _mend_if_damaged(path, notices)
    engine = create_library_engine(path)
    try:
        with reading(engine) as connection:
            version = _version(connection, path)
        _use_write_ahead_log(path)  # now that it is known to be no other program's
        if version != SCHEMA_VERSION:
            _migrate(path, notices, kept)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _open_shared(place: SharedLibrary, notices: list[str]) -> Engine:
    def tell(_version: str) -> None:
        notices.append(
            f"The library {shown(place)} was brought up to date: older versions of the program "
            "can't open it any more."
        )

    engine = create_library_engine(place)
    try:
        with reading(engine) as connection:
            refuse_other_encodings(connection, place)
            version = _version(connection, place)
        if version != SCHEMA_VERSION:
            _upgrade(place, tell)
    except BaseException:
        engine.dispose()
        raise
    return engine


def version_of_shared(place: SharedLibrary) -> str | None:
    """Return the schema's revision of a server's library; None where it is none yet."""
    engine = create_library_engine(place)
    try:
        with reading(engine) as connection:
            return _version(connection, place)
    finally:
        engine.dispose()


def _mend_if_damaged(path: Path, notices: list[str]) -> None:
    if was_emptied(path):
        with alone(path):
            backup = refill(path, prepare) if was_emptied(path) else None
        if backup is not None:
            notices.append(refilled(path, backup))
    if find_damage(path) is None:
        return
    refuse_other_files(path)
    with alone(path):
        damage = find_damage(path)
        if damage is not None:  # or else another program has just mended it
            notices.append(rebuild(path, prepare).sentence(path, damage))


def prepare(path: Path, called: Path | None = None) -> None:
    """Make a library of the newest version of a file that nobody else uses, or of none.

    Parameters
    ----------
    called
        The file that an error names, if it is another one: what `path` is a copy of.
    """
    _upgrade(path, lambda version: None, called)


def _use_write_ahead_log(path: Path) -> None:
    """Let readers and a writer work at once; the file remembers it.

    SQLite doesn't wait for other programs here as it does elsewhere, so this does.
    """
    deadline = time.monotonic() + BUSY_TIMEOUT_S
    with closing(sqlite3.connect(path, timeout=BUSY_TIMEOUT_S)) as connection:
        while True:
            try:
                connection.execute("PRAGMA journal_mode = WAL")
            except sqlite3.OperationalError as error:
                if error_code(error) != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                    raise
                time.sleep(0.01)
            else:
                return


def _version(connection: Connection, place: LibraryPlace) -> str | None:
    """Return the library's revision, or None if it is empty."""
    tables = inspect(connection).get_table_names()
    if not tables:
        return None
    if "alembic_version" not in tables:
        raise LibraryError(f"{shown(place)} is another program's database: name another.")
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _migrate(path: Path, notices: list[str], kept: int) -> None:
    def back_up(_version: str) -> None:
        backup = make_backup(path, Reason.MIGRATION, kept)
        notices.append(
            f"The library {shown(path)} was brought up to date; the old one was kept as "
            f"{printable(backup.path.name)} in {printable(backup.path.parent.name)}."
        )

    _upgrade(path, back_up)


def _upgrade(
    place: LibraryPlace, before: Callable[[str], None], called: Path | None = None
) -> None:
    """Run the migrations that a library lacks, all or none of them.

    Parameters
    ----------
    before
        Called with the version of a library that is not new, while nobody else can write to it.
    """
    # Imported here: a library that is up to date opens without it.
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    script = ScriptDirectory.from_config(config)
    head = script.get_current_head()
    # Tables are rebuilt to be changed, which foreign keys would forbid half-way.
    engine = create_library_engine(place, foreign_keys=False)
    try:
        with writing(engine) as connection:
            version = _version(connection, place)  # another program may have been faster
            if version == head:
                return
            if version is not None:
                if version not in {step.revision for step in script.walk_revisions()}:
                    raise LibraryError(
                        f"The library {shown(called or place)} was written by a newer version of "
                        f"ArtScore Curator (schema {version}, this one knows {head}): update the "
                        "program, or name another library."
                    )
                before(version)
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            broken = dangling(connection)
            if broken:
                raise AssertionError(f"the migration to {head} broke references: {broken[:5]}")
    finally:
        engine.dispose()
