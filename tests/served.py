"""A PostgreSQL server of the tests' own, and libraries on it.

Tests marked `each_database` run twice: with a library in a file, and with one on the server, where
Debian's package `postgresql` (or another one's `initdb` and `pg_ctl`) and psycopg are installed.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from curator.address import SharedLibrary
from curator.library import Library

TIME_OUT_S = 60
USER, PASSWORD = "curator", "s3cret/%"


class Server:
    """A running server whose databases are libraries."""

    def __init__(self, programs: Path, folder: Path) -> None:
        self._programs = programs
        self._folder = folder
        self._user = _unprivileged()
        self._numbers = count()
        self.port = _free_port()
        if self._user is not None:
            os.chown(folder, self._user, -1)
        secret = folder / "password"
        secret.write_text(PASSWORD)
        secret.chmod(0o644)
        self.run(
            "initdb", "--no-sync", "--encoding=UTF8", "--locale=C", "--auth=scram-sha-256",
            f"--username={USER}", f"--pwfile={secret}",
        )  # fmt: skip
        self.start()

    def run(self, program: str, *arguments: str) -> None:
        """Run a program of PostgreSQL's, which refuses to be root."""
        done = subprocess.run(
            [self._programs / program, "-D", self._folder / "data", *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            cwd=self._folder,
            user=self._user,
            extra_groups=None if self._user is None else [],
            timeout=TIME_OUT_S,
            check=False,
            text=True,
        )
        if done.returncode:
            raise RuntimeError(f"{program} failed: {done.stdout}")

    def start(self) -> None:
        options = f"-c port={self.port} -c listen_addresses=127.0.0.1 -c fsync=off"
        options += " -c unix_socket_directories= -c max_connections=60"
        self.run("pg_ctl", "-w", "-l", str(self._folder / "log"), "-o", options, "start")

    def stop(self) -> None:
        self.run("pg_ctl", "-w", "-m", "immediate", "stop")

    def place(self, database: str) -> SharedLibrary:
        secret = PASSWORD.replace("%", "%25").replace("/", "%2F")
        address = f"127.0.0.1:{self.port}/{database}"
        return SharedLibrary(f"postgresql+psycopg://{USER}:{secret}@{address}")

    def ask(self, statement: str, database: str = "postgres") -> list[Any]:
        """Run a statement by itself, not in a transaction; returns its rows."""
        import psycopg

        with psycopg.connect(
            host="127.0.0.1", port=self.port, user=USER, password=PASSWORD, dbname=database,
            autocommit=True,
        ) as connection:  # fmt: skip
            cursor = connection.execute(statement)
            return cursor.fetchall() if cursor.description else []

    def make_database(self, options: str = "") -> str:
        name = f"library_{next(self._numbers)}"
        self.ask(f"CREATE DATABASE {name} {options}")
        return name

    def drop_database(self, name: str) -> None:
        self.ask(f"DROP DATABASE {name} WITH (FORCE)")


def _unprivileged() -> int | None:
    """Return the user to run the server as, None for this one."""
    if os.name == "nt" or os.geteuid() != 0:
        return None
    import pwd

    return pwd.getpwnam("nobody").pw_uid


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def find_programs() -> Path | None:
    """Return the folder of PostgreSQL's programs; Debian keeps them off the PATH."""
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda p: float(p.parent.name))
    on_path = [Path(found).resolve().parent for found in [shutil.which("pg_ctl")] if found]
    for folder in [*reversed(debian), *on_path]:
        if all((folder / program).exists() for program in ("initdb", "pg_ctl", "postgres")):
            return folder
    return None


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A server that this run of the tests started, on a port of its own."""
    programs = find_programs()
    if programs is None:
        pytest.skip("PostgreSQL's initdb and pg_ctl are not installed (Debian: postgresql)")
    if find_spec("psycopg") is None:
        pytest.skip("psycopg is not installed")
    # Not among pytest's folders, which only their owner may enter.
    folder = Path(tempfile.mkdtemp(prefix="curator-postgres-"))
    folder.chmod(0o755)
    started = Server(programs, folder)
    try:
        yield started
    finally:
        started.stop()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def empty_database(server: Server) -> str:
    """A library made once: to copy it is quicker than to migrate for each test."""
    name = server.make_database()
    Library(server.place(name)).close()
    return name


@pytest.fixture
def shared(server: Server, empty_database: str) -> Iterator[SharedLibrary]:
    """The address of an empty library of this test's own."""
    name = server.make_database(f"TEMPLATE {empty_database}")
    yield server.place(name)
    server.drop_database(name)


@pytest.fixture
def new_database(server: Server) -> Iterator[SharedLibrary]:
    """The address of a database that is no library yet."""
    name = server.make_database()
    yield server.place(name)
    server.drop_database(name)


@pytest.fixture(scope="session")
def empty_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same as `empty_database` in a file."""
    path = tmp_path_factory.mktemp("empty") / "library.sqlite"
    Library(path).close()
    return path


@pytest.fixture
def database(request: pytest.FixtureRequest) -> str:
    """Where the test's library is: "file" or "server"."""
    return str(getattr(request, "param", "file"))


@pytest.fixture
def library(tmp_path: Path, database: str, request: pytest.FixtureRequest) -> Iterator[Library]:
    if database == "server":
        place = request.getfixturevalue("shared")
    else:
        place = tmp_path / "data" / "library.sqlite"
        place.parent.mkdir()
        shutil.copy(request.getfixturevalue("empty_library"), place)
    with Library(place) as library:
        yield library


def run_with_each_database(metafunc: pytest.Metafunc) -> None:
    """Parametrise a test that is marked `each_database`."""
    marked = metafunc.definition.get_closest_marker("each_database")
    if marked and "database" in metafunc.fixturenames:
        metafunc.parametrize("database", ["file", "server"], indirect=True)
