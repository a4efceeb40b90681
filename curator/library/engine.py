"""Connections to a library, and what the failures of one in a file mean to a person."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from curator.address import LibraryPlace, SharedLibrary
from curator.errors import LibraryError
from curator.library import server
from curator.library.dialects import is_served
from curator.library.paths import shown

#: How long a writer waits for another program's write to end.
BUSY_TIMEOUT_S = 60

#: Execution option of a connection whose transactions write.
WRITES = "curator_writes"

DAMAGE_CODES = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})

_SENTENCES = {
    sqlite3.SQLITE_FULL: "The disk that holds the library {path} is full: free some space and "
    "try again.",
    sqlite3.SQLITE_READONLY: "The library {path} can't be written: make the file and its folder "
    "writable, or choose another library.",
    sqlite3.SQLITE_PERM: "Access to the library {path} is denied: change its permissions, or "
    "choose another library.",
    sqlite3.SQLITE_CANTOPEN: "The library {path} can't be opened: check that its folder exists "
    "and can be written.",
    sqlite3.SQLITE_IOERR: "The library {path} can't be read or written: check its disk.",
    sqlite3.SQLITE_BUSY: "The library {path} is kept busy by another program: close it and try "
    "again.",
    sqlite3.SQLITE_CORRUPT: "The library {path} is damaged: start the program again to have it "
    "built anew from its backup and what can still be read.",
    sqlite3.SQLITE_NOTADB: "The library {path} is damaged: start the program again to have it "
    "built anew from its backup and what can still be read.",
}


def create_library_engine(place: LibraryPlace, *, foreign_keys: bool = True) -> Engine:
    """Return an engine whose transactions see one state, and whose writers queue up."""
    if isinstance(place, SharedLibrary):
        engine = server.create_server_engine(place)
    else:
        engine = _create_file_engine(place, foreign_keys=foreign_keys)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get(WRITES, False)
        if not is_served(connection):
            connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
        elif writes:
            server.hold_write_lock(connection)

    return engine


def _create_file_engine(path: Path, *, foreign_keys: bool) -> Engine:
    """Return an engine on a file.

    A transaction that writes takes the write lock at its start (`BEGIN IMMEDIATE`): one that took
    it later could find the file changed under it, and no waiting would help.
    """

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(
            path, timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False
        )
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")
        connection.execute("PRAGMA cache_size = -32768")  # KiB
        # Hashes fall all over the file: fewer checkpoints write the same pages less often.
        connection.execute("PRAGMA wal_autocheckpoint = 8000")  # pages, 32 MB
        return connection

    # No more than a few threads read at once, but none may ever wait for a connection.
    return create_engine(
        "sqlite+pysqlite://", creator=connect, poolclass=QueuePool, pool_size=4, max_overflow=-1
    )


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """Give a connection whose queries all see one state of the library."""
    with engine.connect() as plain:
        connection = plain.execution_options(**server.READS) if is_served(plain) else plain
        with connection.begin():
            yield connection


@contextmanager
def writing(engine: Engine, **options: str) -> Iterator[Connection]:
    """Give a connection that holds the write lock; all it wrote is kept, or nothing."""
    with engine.connect() as plain:
        connection = plain.execution_options(**{WRITES: True, **options})
        with connection.begin():
            yield connection


@contextmanager
def plain_errors(place: LibraryPlace) -> Iterator[None]:
    """Turn what the user can mend into a LibraryError; anything else is a bug and goes through."""
    try:
        yield
    except DBAPIError as error:
        if isinstance(place, SharedLibrary):
            sentence = server.sentence(error, place)
        else:
            sentence = _sentence(error.orig, place)
        if sentence is None:
            raise
        raise LibraryError(sentence) from error
    except sqlite3.Error as error:
        sentence = None if isinstance(place, SharedLibrary) else _sentence(error, place)
        if sentence is None:
            raise
        raise LibraryError(sentence) from error
    except OSError as error:
        raise LibraryError(
            f"The library {shown(place)} can't be used: {error.strerror}."
        ) from error


def error_code(error: BaseException | None) -> int | None:
    """Return SQLite's primary result code, or None if there is none."""
    code = getattr(error, "sqlite_errorcode", None)
    return None if code is None else code & 0xFF


def _sentence(error: BaseException | None, path: Path) -> str | None:
    template = _SENTENCES.get(error_code(error) or sqlite3.SQLITE_OK)
    return template.format(path=shown(path)) if template else None
