"""Connections to a library that a PostgreSQL server keeps, and what their failures mean.

Transactions are as in a file: one that reads sees one state, and those that write queue up, for a
lock that the server drops with the connection of whoever holds it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, OperationalError

from curator.address import SharedLibrary
from curator.errors import LibraryError
from curator.installation import how_to_add

if TYPE_CHECKING:
    from psycopg import Connection as DriverConnection

#: Execution options of a transaction that reads.
READS: dict[str, Any] = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}

#: The lock of whoever writes, in every database that is a library.
_WRITE_LOCK = 0x41727453636F7265

#: The clocks of the machines that share a library may differ: its times are the server's.
_NOW = "extract(epoch FROM clock_timestamp())::bigint"
_LOCKED_AT = "curator_locked_at"

#: Where commits are told of, and the execution option that says by whom.
CHANNEL = "artscore_curator"
NAME = "curator_name"

_CONNECTING = {
    "application_name": "artscore-curator",
    "client_encoding": "UTF8",
    "connect_timeout": 10,  # seconds
    # A cable that was pulled tells nobody.
    "keepalives_idle": 30,
    "keepalives_interval": 10,
    "keepalives_count": 3,
}

#: A computer that went to sleep must not keep all others from writing; cursors are read to their
#: ends, so plans shouldn't favour their first rows.
_SESSION = """
    SET lock_timeout = '60s';
    SET idle_in_transaction_session_timeout = '5min';
    SET tcp_keepalives_idle = 30;
    SET cursor_tuple_fraction = 1
"""

_LOST = (
    "The connection to the library {place} was lost: check the network and the server, and try "
    "again; what was kept before is safe."
)
_BUSY = "The library {place} is kept busy by another program: wait for it and try again."
_DENIED = (
    "This user may not read, write or make all tables of the library {place}: have who runs the "
    "server grant the rights, or name another user."
)
_DAMAGED = (
    "The library {place} can't be read by its server ({reason}): have who runs the server restore "
    "its last backup."
)

#: By SQLSTATE, or by the class that it begins with.
_SENTENCES = {
    "08": _LOST,
    "25006": "The library {place} can't be written: its server only answers questions, so name the "
    "server that it copies.",
    "25P03": _LOST,
    "28": "The server of the library {place} refuses this user ({reason}): check its name and "
    "password.",
    "40": _BUSY,
    "42501": _DENIED,
    "53": "The server of the library {place} is at its limits ({reason}): have who runs it make "
    "room, and try again.",
    "54000": "A path or a name is too long for the library {place} ({reason}): give it a shorter "
    "one.",
    "55P03": _BUSY,
    "57014": _BUSY,
    "57P": _LOST,
    "58": _DAMAGED,
    "XX001": _DAMAGED,
    "XX002": _DAMAGED,
}


def create_server_engine(place: SharedLibrary) -> Engine:
    """Return an engine on a server's database; nothing is connected yet.

    Raises
    ------
    LibraryError
        The address is none of a PostgreSQL database, or psycopg is missing.
    """
    try:
        engine = create_engine(
            _url(place),
            connect_args=_CONNECTING,
            hide_parameters=True,  # paths and prompts are nobody's affair in a log
            isolation_level="READ COMMITTED",
            # No more than a few threads work at once, but none may ever wait for a connection.
            pool_size=4,
            max_overflow=-1,
            pool_pre_ping=True,
        )
    except ModuleNotFoundError as error:
        raise LibraryError(
            f"The library {place} needs psycopg, which is not here: {how_to_add('postgres')}."
        ) from error

    @event.listens_for(engine, "connect")
    def connect(connection: DriverConnection[Any], _record: object) -> None:
        connection.adapters.register_dumper(str, _text_dumper())
        connection.execute(_SESSION)
        connection.commit()

    return engine


def hold_write_lock(connection: Connection) -> None:
    """Wait until nobody else writes; the lock ends with the transaction.

    If it commits, whoever listens is told.
    """
    name = connection.get_execution_options().get(NAME, "")
    query = f"SELECT pg_advisory_xact_lock({_WRITE_LOCK}), pg_notify(%s, %s), {_NOW}"
    connection.info[_LOCKED_AT] = connection.exec_driver_sql(query, (CHANNEL, name)).one()[2]


def locked_at(connection: Connection) -> int:
    """Return when the write lock was given, in seconds since the epoch, by the server's clock."""
    when: int = connection.info[_LOCKED_AT]
    return when


def time_now(connection: Connection) -> int:
    """Return the seconds since the epoch by the server's clock."""
    now: int = connection.exec_driver_sql(f"SELECT {_NOW}").scalar_one()
    return now


def refuse_other_encodings(connection: Connection, place: SharedLibrary) -> None:
    """Raise LibraryError where a database can't hold every text."""
    encoding = connection.exec_driver_sql("SHOW server_encoding").scalar_one()
    if encoding != "UTF8":
        raise LibraryError(
            f"The database of the library {place} has the encoding {encoding}: make one with "
            "`createdb --encoding UTF8 --template template0`."
        )


def sentence(error: DBAPIError, place: SharedLibrary) -> str | None:
    """Return what a server's or a connection's failure means to a person; None for a bug."""
    state = getattr(error.orig, "sqlstate", None)
    if state is None and error.statement is None:
        return (
            f"The library {place} can't be opened ({_reason(error)}): check its address, user and "
            "password, the server and the network."
        )
    if state is None and (isinstance(error, OperationalError) or error.connection_invalidated):
        return _LOST.format(place=place)
    for length in (5, 3, 2):
        template = _SENTENCES.get((state or "")[:length])
        if template is not None:
            return template.format(place=place, reason=_reason(error))
    return None


def _reason(error: DBAPIError) -> str:
    """Return the first line of the driver's words, which never hold a password."""
    lines = [line.strip() for line in str(error.orig).splitlines()]
    return next((line.rstrip(".") for line in lines if line), "no reason given")


def _url(place: SharedLibrary) -> URL:
    try:
        url = make_url(place.url)
        ours = url.get_backend_name() == "postgresql" and url.get_driver_name() == "psycopg"
    except (ArgumentError, NoSuchModuleError, ValueError):
        ours = False
    # A password with "@" in it would be taken apart, and its end shown as the server's name.
    if not ours or place.url.partition("?")[0].count("@") > 1:
        raise LibraryError(
            f"{place} is no address of a library: write postgresql+psycopg://USER@HOST/DATABASE, "
            "or a file's path."
        )
    return url


def _text_dumper() -> Any:
    """Return what gives texts to the driver, which takes none with zero bytes; files have them."""
    from psycopg.types.string import StrDumper

    class WithoutZeros(StrDumper):
        def dump(self, obj: str) -> Any:
            return super().dump(obj.replace("\0", "") if "\0" in obj else obj)

    return WithoutZeros
