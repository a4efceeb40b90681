"""Is a library's file sound? Asked of SQLite, without changing what the file holds."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, text

from curator.errors import LibraryError
from curator.library.dialects import is_served
from curator.library.engine import BUSY_TIMEOUT_S, DAMAGE_CODES, error_code
from curator.library.paths import printable, shown

#: The most faults that `examine` tells of.
_MOST = 100


def find_damage(path: Path) -> str | None:
    """Return SQLite's words for what is wrong with the file, or None; quick enough for a start."""
    found = _ask(path, "PRAGMA quick_check(1)")
    return found[-1].strip().splitlines()[-1] if found else None


def examine(path: Path) -> list[str]:
    """Return all that is wrong with the file, one line each, indexes and references too."""
    problems = _ask(path, f"PRAGMA integrity_check({_MOST})")
    if problems:
        return [line for text in problems for line in text.strip().splitlines()]
    return _dangling(path)


def version_of(path: Path) -> str | None:
    """Return the schema's revision that a library's file has; None where it is no library."""
    try:
        with _opened(path) as connection:
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return None
    return None if row is None else str(row[0])


def ask_all(connection: Connection) -> list[str]:
    """Return what is wrong with a library in use, one line each.

    A server checks what it reads and keeps references itself, so there is nothing to ask it.
    """
    if is_served(connection):
        return []
    lines = connection.execute(text("PRAGMA integrity_check")).scalars()
    return [line for line in lines if line != "ok"] + dangling(connection)


def dangling(connection: Connection) -> list[str]:
    """Return what refers to missing rows, one line each; a server lets nothing do so."""
    if is_served(connection):
        return []
    rows = connection.execute(text("PRAGMA foreign_key_check"))
    return [_told(row) for row in rows.fetchmany(_MOST)]


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a file to read it, also where SQLite could not make what it needs beside it.

    Raises
    ------
    LibraryError
        Its last changes are in a log that can't be read there.
    """
    connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT_S)
    try:
        connection.execute("PRAGMA schema_version")
    except sqlite3.DatabaseError as error:
        if error_code(error) in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN):
            connection.close()
            connection = _opened_as_it_is(path)
    try:
        yield connection
    finally:
        connection.close()


def _opened_as_it_is(path: Path) -> sqlite3.Connection:
    log = path.with_name(f"{path.name}-wal")
    if log.exists() and log.stat().st_size:
        raise LibraryError(
            f"The library {shown(path)} can't be read where it is, for its folder can't be written "
            f"and its last changes are in {printable(log.name)}: make the folder writable, or copy "
            "both files to one that is, and look at the copy."
        )
    # Whoever could change it meanwhile would have had to make its log.
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)


def _ask(path: Path, question: str) -> list[str]:
    with _opened(path) as connection:
        # The words may hold damaged names.
        connection.text_factory = lambda data: data.decode("utf-8", "backslashreplace")
        try:
            answers = [str(row[0]) for row in connection.execute(question)]
        except sqlite3.DatabaseError as error:
            if error_code(error) not in DAMAGE_CODES:
                raise
            return [str(error)]
        except UnicodeDecodeError:
            # SQLite's error names what it found damaged, and Python can't turn that into text.
            return ["database disk image is malformed"]
    return [] if answers == ["ok"] else answers


def _dangling(path: Path) -> list[str]:
    with _opened(path) as connection:
        rows = connection.execute("PRAGMA foreign_key_check").fetchmany(_MOST)
    return [_told(row) for row in rows]


def _told(row: Sequence[Any]) -> str:
    return f"a row of {row[0]} refers to a missing row of {row[2]}"
