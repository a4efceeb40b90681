"""A library on a server: addresses, rights, lost connections, and several machines at once."""

from __future__ import annotations

import shutil
import threading
import traceback
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from curator.address import SharedLibrary
from curator.cli import main
from curator.errors import LibraryError
from curator.library import Library, opening
from curator.library import server as serving
from curator.library.engine import create_library_engine, reading, writing
from curator.library.schema import SCHEMA_VERSION, metadata
from curator.records import Generation
from curator.settings import change_settings
from tests.library.samples import KEY, facts, scored
from tests.served import PASSWORD, TIME_OUT_S, Server


def name_of(place: SharedLibrary) -> str:
    return place.url.rpartition("/")[2]


def refused(place: SharedLibrary) -> str:
    """Open a library that can't be opened; returns the sentence, which gives nothing away."""
    with pytest.raises(LibraryError) as caught:
        Library(place)
    told = "".join(traceback.format_exception(caught.value))
    for secret in ("s3cret", "wr0ng"):
        assert secret not in told
        assert secret not in repr(place)
    return str(caught.value)


def test_an_empty_database_becomes_a_library(new_database: SharedLibrary) -> None:
    with Library(new_database) as library:
        assert library.notices == ()
        assert library.integrity_check() == []
        assert library.back_up_if_due() is None
        with pytest.raises(LibraryError, match="is no file"):
            library.path  # noqa: B018


def test_the_tables_are_what_the_migrations_make(shared: SharedLibrary) -> None:
    engine = create_library_engine(shared)
    options = {
        "compare_type": True,
        "include_object": lambda _object, name, kind, _reflected, _compared: (
            not name.startswith("generation_words")
            and not (kind == "index" and name.startswith(("ix_generation_", "ix_generations_")))
        ),
    }
    with reading(engine) as connection:
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, metadata) == []
    engine.dispose()


def test_a_wrong_password_user_or_database_is_a_plain_error(server: Server) -> None:
    address = f"127.0.0.1:{server.port}"
    wrong = SharedLibrary(f"postgresql+psycopg://curator:wr0ng@{address}/postgres")
    assert "password authentication failed" in refused(wrong)
    assert "curator:***@" in refused(wrong)
    stranger = SharedLibrary(f"postgresql+psycopg://nobody:wr0ng@{address}/postgres")
    assert "can't be opened" in refused(stranger)
    assert '"nowhere" does not exist' in refused(server.place("nowhere"))


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("postgresql+psycopg://u:wr0ng@127.0.0.1:1/d", "can't be opened"),
        ("postgresql+psycopg://u:wr0ng@127.0.0.1/d?nonsense=1", "can't be opened"),
        ("postgresql+psycopg://u:wr0ng@x@127.0.0.1/d", "is no address of a library"),
        ("postgresql+psycopg://u:wr0ng/1@127.0.0.1:port/d", "is no address of a library"),
        ("postgresql+asyncpg://u:wr0ng@127.0.0.1/d", "is no address of a library"),
        ("mysql://u:wr0ng@127.0.0.1/d", "is no address of a library"),
        ("nothing://u:wr0ng@127.0.0.1/d?password=wr0ng", "is no address of a library"),
    ],
)
def test_an_address_that_leads_nowhere_is_a_plain_error(
    server: Server, url: str, told: str
) -> None:
    assert told in refused(SharedLibrary(url))


def test_a_newer_library_is_refused(server: Server, shared: SharedLibrary) -> None:
    server.ask("UPDATE alembic_version SET version_num = '9876'", name_of(shared))
    assert "newer version" in refused(shared)
    assert server.ask("SELECT version_num FROM alembic_version", name_of(shared)) == [("9876",)]


def test_another_programs_database_is_refused(server: Server, new_database: SharedLibrary) -> None:
    server.ask("CREATE TABLE albums (name text)", name_of(new_database))
    assert "another program's database" in refused(new_database)


def test_a_database_that_cannot_hold_every_name_is_refused(server: Server) -> None:
    name = server.make_database("TEMPLATE template0 ENCODING 'SQL_ASCII' LOCALE 'C'")
    assert "has the encoding SQL_ASCII" in refused(server.place(name))
    server.drop_database(name)


def test_an_older_library_is_brought_up_to_date_by_one_of_many(
    shared: SharedLibrary, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = tmp_path / "migrations"
    shutil.copytree(opening.MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / "rev_9999_next.py").write_text(
        f"from alembic import op\nrevision = '9999'\ndown_revision = '{SCHEMA_VERSION}'\n"
        "def upgrade():\n    op.execute('CREATE TABLE extra (x integer)')\n"
    )
    monkeypatch.setattr(opening, "MIGRATIONS", folder)
    monkeypatch.setattr(opening, "SCHEMA_VERSION", "9999")
    start = threading.Barrier(4)

    def open_one(_number: int) -> tuple[str, ...]:
        start.wait(TIME_OUT_S)
        with Library(shared) as library:
            return library.notices

    with ThreadPoolExecutor(4) as pool:
        notices = [
            each for told in pool.map(open_one, range(4), timeout=TIME_OUT_S) for each in told
        ]
    assert len(notices) == 1
    assert "brought up to date" in notices[0]


def test_two_machines_lose_no_update_of_each_other(shared: SharedLibrary) -> None:
    contents = [facts(number).content_hash for number in range(20)]
    start = threading.Barrier(2)

    def edit(machine: int) -> None:
        with Library(shared) as library:
            start.wait(TIME_OUT_S)
            for number in range(machine, 20, 2):
                with library.curation.editing(f"Edit {number}", f"machine {machine}") as edit:
                    edit.tag([contents[number]], f"tag {number}")
                    edit.collect([contents[number]], "Together")
                    edit.pick(contents[number], contents[number - 1], model=KEY)

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(edit, range(2), timeout=TIME_OUT_S))
    with Library(shared) as library:
        assert len(library.curation.tags()) == len(library.curation.picks()) == 20
        assert sorted(library.curation.members("together")) == sorted(contents)
        assert len(library.curation.entries()) == 20


def test_a_writer_that_never_ends_is_told_of(
    shared: SharedLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serving, "_SESSION", "SET lock_timeout = '100ms'")
    engine = create_library_engine(shared)
    with Library(shared) as library:
        with writing(engine), pytest.raises(LibraryError, match="kept busy by another program"):
            library.remember_root(Path("/p"))
        library.remember_root(Path("/p"))
    engine.dispose()


def cut(server: Server, place: SharedLibrary) -> None:
    """End all connections to a library."""
    backends = f"FROM pg_stat_activity WHERE datname = '{name_of(place)}'"
    server.ask(f"SELECT pg_terminate_backend(pid, {TIME_OUT_S * 1000}) {backends}")


def test_a_connection_lost_in_between_is_made_anew(server: Server, shared: SharedLibrary) -> None:
    with Library(shared) as library:
        library.record([scored("/p/a.png", "a", 1.0)], KEY)
        cut(server, shared)
        assert len(library.known([Path("/p")], KEY)) == 1


def test_a_connection_lost_at_work_is_a_plain_error_and_loses_nothing(
    server: Server, shared: SharedLibrary
) -> None:
    with Library(shared) as library:
        library.record([scored("/p/a.png", "a", 1.0)], KEY)

        def edit() -> None:
            with library.curation.editing("Tag", "here") as edit:
                edit.tag([facts("a").content_hash], "half")
                cut(server, shared)
                edit.tag([facts("a").content_hash], "whole")

        with pytest.raises(LibraryError, match="was lost"):
            edit()
        assert library.curation.tags() == []
        assert len(library.known([Path("/p")], KEY)) == 1


def test_a_server_that_went_away_and_came_back_has_all(
    server: Server, shared: SharedLibrary
) -> None:
    with Library(shared) as library:
        library.record([scored("/p/a.png", "a", 1.0)], KEY)
        server.stop()
        try:
            with pytest.raises(LibraryError, match="can't be opened") as caught:
                library.known([Path("/p")], KEY)
            assert PASSWORD not in str(caught.value)
        finally:
            server.start()
        assert len(library.known([Path("/p")], KEY)) == 1


def test_a_user_without_rights_is_a_plain_error(server: Server, shared: SharedLibrary) -> None:
    server.ask("DROP ROLE IF EXISTS guest")
    server.ask("CREATE ROLE guest LOGIN PASSWORD 'wr0ng'")
    url = f"postgresql+psycopg://guest:wr0ng@127.0.0.1:{server.port}/{name_of(shared)}"
    assert "may not read, write or make" in refused(SharedLibrary(url))


def test_a_path_longer_than_a_server_takes_is_a_plain_error(shared: SharedLibrary) -> None:
    name = "".join(chr(0x4E00 + n * 7919 % 20_000) for n in range(4000))
    with Library(shared) as library, pytest.raises(LibraryError, match="too long"):
        library.record([scored(f"/{name}", "a", 1.0)], KEY)


def test_texts_of_any_length_and_with_zero_bytes_are_kept(shared: SharedLibrary) -> None:
    content = facts("a").content_hash
    name = "".join(chr(0x4E00 + n * 7919 % 20_000) for n in range(9000))
    told = Generation("A1111", "a\0 fox " + "word " * 40_000, checkpoint=name, parser_version=1)
    with Library(shared) as library:
        library.generations.record({content: told})
        found = library.generations.find([content])[content]
        assert (found.checkpoint, found.prompt) == (name, told.prompt.replace("\0", ""))
        assert len(library.curation.with_words("fox word")) == 1
        assert len(library.curation.with_text("checkpoint", name.__eq__)) == 1


def test_the_command_names_what_a_server_does_itself(
    shared: SharedLibrary, capsys: pytest.CaptureFixture[str]
) -> None:
    for action in ("list", "backup", "repair", "restore"):
        assert main(["library", action, "--library", shared.url]) == 2
        assert "`pg_dump`" in capsys.readouterr().err
    assert main(["library", "check", "--library", shared.url]) == 0
    assert f"schema {SCHEMA_VERSION}" in capsys.readouterr().out


def test_the_settings_library_is_used_and_examined(
    shared: SharedLibrary, capsys: pytest.CaptureFixture[str]
) -> None:
    change_settings(library=shared.url)
    with Library(shared) as library, library.curation.editing("Tag a picture", "x") as edit:
        edit.tag([facts("a").content_hash], "Night")
    assert main(["undo", "--list"]) == 0
    assert "Tag a picture" in capsys.readouterr().out
    assert main(["doctor", "library"]) == 0
    out, _ = capsys.readouterr()
    assert f"can be reached: schema {SCHEMA_VERSION}" in " ".join(out.split())
    assert "s3cret" not in out
