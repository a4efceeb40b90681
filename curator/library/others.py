"""Who wrote to a library: whether it was anybody else, told without reading a row.

A file's `PRAGMA data_version` on one connection counts the commits of all others, never its own.
So that the program's own are left out, all of these are made by one connection, and that one is
asked. A server tells whoever listens of each commit, and by whom; nothing is written for it.
"""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from typing import TYPE_CHECKING, Any, Protocol

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from curator.library.dialects import is_served
from curator.library.engine import WRITES, writing
from curator.library.server import CHANNEL, NAME

if TYPE_CHECKING:
    from psycopg import Connection as DriverConnection
    from psycopg import Notify


class Writer(Protocol):
    """Writes for one `Library`, one transaction at a time; its caller sees to that."""

    def writing(self) -> AbstractContextManager[Connection]:
        """Give a connection that holds the write lock; all it wrote is kept, or nothing."""
        ...

    def others(self) -> int:
        """Return a number that is another one after somebody else's commit."""
        ...

    def close(self) -> None:
        """Let go of connections."""
        ...


def open_writer(engine: Engine) -> Writer:
    """Return what writes to an engine's library; nothing is connected yet."""
    return _ServerWriter(engine) if is_served(engine) else _FileWriter(engine)


class _FileWriter:
    """The one connection by which a `Library` writes to its file."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._connection: Connection | None = None

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        connection = self._connected()
        with connection.begin():
            yield connection

    def others(self) -> int:
        driver = self._connected().connection.driver_connection
        if not isinstance(driver, sqlite3.Connection):
            raise TypeError(f"the library's driver is {type(driver).__name__}")
        version: int = driver.execute("PRAGMA data_version").fetchone()[0]
        return version

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _connected(self) -> Connection:
        if self._connection is None:
            self._connection = self._engine.connect().execution_options(**{WRITES: True})
        return self._connection


class _ServerWriter:
    """Signs what it writes, and listens to what others sign."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._name = uuid.uuid4().hex
        self._listening: Connection | None = None
        self._heard = 0

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        with writing(self._engine, **{NAME: self._name}) as connection:
            yield connection

    def others(self) -> int:
        try:
            if self._listening is None:
                self._listen()
            assert self._listening is not None
            # What the server has to tell comes along with any answer.
            self._listening.exec_driver_sql("SELECT 1")
        except SQLAlchemyError:
            self.close()
            raise
        return self._heard

    def close(self) -> None:
        listening, self._listening = self._listening, None
        if listening is not None:
            with suppress(SQLAlchemyError):  # it may be broken already
                listening.invalidate()  # the pool must not lend a connection that listens
            listening.close()

    def _listen(self) -> None:
        connection = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        self._listening = connection
        driver: DriverConnection[Any] | None = connection.connection.driver_connection
        assert driver is not None
        driver.add_notify_handler(self._hear)
        connection.exec_driver_sql(f"LISTEN {CHANNEL}")
        self._heard += 1  # what was told while nobody listened is not known

    def _hear(self, told: Notify) -> None:
        self._heard += told.payload != self._name
