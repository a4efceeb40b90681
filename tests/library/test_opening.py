"""Opening: old, new, newer, foreign, damaged, read-only and full."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, event
from sqlalchemy.pool import Pool

from curator.curation.actions import Journal
from curator.errors import LibraryError
from curator.library import Library, opening
from curator.library.backups import Reason, list_backups
from curator.library.digests import unpack
from curator.library.names import SavedQuery
from curator.library.schema import SCHEMA_VERSION, metadata
from curator.records import Generation, Marks, Score
from tests.library.samples import (
    KEY,
    OTHER_MODEL,
    STORED_ROOT,
    curate_stored_library,
    facts,
    scored,
    stamp,
    stored_events,
)
from tests.library.users import needs_permissions, ordinary_user

FIXTURES = Path(__file__).parent / "fixtures"


def run_sql(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def names_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if not path.name.endswith(("-wal", "-shm"))}


def test_a_new_library_makes_its_folders(tmp_path: Path) -> None:
    with Library(tmp_path / "new %(x)s" / "dir #1?" / "library.sqlite") as library:
        assert library.notices == ()
        assert library.integrity_check() == []
        assert library.known([Path("/")], KEY) == []


def test_the_tables_are_what_the_migrations_make(empty_library: Path) -> None:
    assert ScriptDirectory(str(opening.MIGRATIONS)).get_heads() == [SCHEMA_VERSION]
    engine = create_engine(f"sqlite:///{empty_library}")
    with engine.connect() as connection:
        options = {
            "compare_type": True,
            # The search index is a virtual table with tables of its own, which SQLite keeps.
            "include_name": lambda name, _kind, _parents: (
                name is None or not name.startswith("generation_words")
            ),
        }
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, metadata) == []
    engine.dispose()


@pytest.mark.parametrize("stored", sorted(FIXTURES.glob("version-*.sqlite")), ids=lambda p: p.stem)
def test_a_library_of_each_earlier_version_opens_whole(tmp_path: Path, stored: Path) -> None:
    path = tmp_path / "library.sqlite"
    shutil.copy(stored, path)
    with Library(path) as library:
        found = library.lookup([event.stamp for event in stored_events()], KEY)
        for event_found, expected in zip(found, stored_events(), strict=True):
            assert event_found is not None
            assert (event_found.facts, event_found.score) == (expected.facts, expected.score)
            assert event_found.error == expected.error
        [other] = library.lookup([stamp(STORED_ROOT / "a.png")], OTHER_MODEL)
        assert other is not None
        assert other.score == Score(9.0, "float32")
        [root] = library.recent_roots()
        assert (root.path, root.watched) == (STORED_ROOT, False)
        assert library.integrity_check() == []
        library.record([scored(STORED_ROOT / "new.png", "new", 1.0)], KEY)
        assert len(library.known([STORED_ROOT], KEY)) == len(stored_events()) + 1


@pytest.mark.parametrize("stored", sorted(FIXTURES.glob("version-*.sqlite")), ids=lambda p: p.stem)
def test_curation_of_each_earlier_version_is_whole(tmp_path: Path, stored: Path) -> None:
    path = tmp_path / "library.sqlite"
    shutil.copy(stored, path)
    a, cafe = facts("a").content_hash, facts("cafe").content_hash
    with Library(path) as library:
        if stored.stem == "version-0001":  # which knew of no curation
            curate_stored_library(library)
        curation = library.curation
        assert curation.marks_of([a, cafe]) == {a: Marks(3, 1, 2)}
        assert curation.tags_of([a, cafe]) == {a: ("Night",), cafe: ("Night",)}
        assert curation.members("best") == [cafe, a]
        assert curation.queries() == [SavedQuery("Good", "stars:>=3")]
        [pick] = curation.picks()
        assert (pick.winner, pick.loser, pick.tie, pick.model) == (a, cafe, False, KEY)
        known = curation.numbered()
        numbers = dict(zip(unpack(known.contents), known.numbers.tolist(), strict=True))
        assert curation.with_words("red fox").tolist() == [numbers[a]]
        journal = Journal(library)
        assert journal.redo() is not None
        assert curation.marks_of([cafe]) == {cafe: Marks(flag=-1)}
        assert [journal.undo() is not None for _ in range(3)] == [True, True, False]
        assert (curation.marks_of([a, cafe]), curation.tags(), curation.picks()) == ({}, [], [])
        assert library.integrity_check() == []


def test_the_search_index_follows_prompts_that_are_read_again(library: Library) -> None:
    a = facts("a").content_hash
    library.generations.record({a: Generation("A1111", "a red fox", "blurry")})
    library.generations.record({a: Generation("A1111", "a blue castle", "")})
    find = library.curation.with_words
    assert [len(find(words)) for words in ("red fox", "blue castle", "a")] == [0, 1, 1]
    assert len(find("blurry", negative=True)) == 0
    assert library.integrity_check() == []


def test_every_version_has_its_stored_library() -> None:
    steps = ScriptDirectory(str(opening.MIGRATIONS)).walk_revisions()
    stored = {path.stem.removeprefix("version-") for path in FIXTURES.glob("version-*.sqlite")}
    assert stored == {step.revision for step in steps}


@pytest.fixture
def next_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make this program one schema version newer; returns the new step's file."""
    folder = tmp_path / "migrations 100%"
    shutil.copytree(opening.MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    step = folder / "versions" / "rev_9999_next.py"
    step.write_text(
        f"from alembic import op\nrevision = '9999'\ndown_revision = '{SCHEMA_VERSION}'\n"
        "def upgrade():\n    op.execute('CREATE TABLE extra (x)')\n"
    )
    monkeypatch.setattr(opening, "MIGRATIONS", folder)
    monkeypatch.setattr(opening, "SCHEMA_VERSION", "9999")
    return step


def test_an_older_library_is_backed_up_then_migrated(
    tmp_path: Path, library: Library, next_version: Path
) -> None:
    library.record([scored("/p/a.png", "a", 1.0)], KEY)  # open elsewhere, with a log not yet merged
    with Library(library.path) as migrated:
        assert len(migrated.known([Path("/p")], KEY)) == 1
        [notice] = migrated.notices
    [backup] = list_backups(library.path)
    assert backup.reason is Reason.MIGRATION
    assert backup.path.name in notice
    assert names_in(library.path.parent) == {"library.sqlite", "library.sqlite.backups"}
    with closing(sqlite3.connect(backup.path)) as connection:
        assert connection.execute("SELECT count(*) FROM files").fetchone() == (1,)
        assert (
            connection.execute("SELECT name FROM sqlite_master WHERE name='extra'").fetchall() == []
        )
    with Library(library.path) as again:
        assert again.notices == ()


def test_a_migration_that_fails_changes_nothing(library: Library, next_version: Path) -> None:
    library.record([scored("/p/a.png", "a", 1.0)], KEY)
    next_version.write_text(next_version.read_text() + "    raise RuntimeError('half-way')\n")
    with pytest.raises(RuntimeError, match="half-way"):
        Library(library.path)
    with closing(sqlite3.connect(library.path)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [
            (SCHEMA_VERSION,)
        ]
        assert (
            connection.execute("SELECT name FROM sqlite_master WHERE name='extra'").fetchall() == []
        )
    assert len(library.known([Path("/p")], KEY)) == 1


def test_a_newer_library_is_refused_and_left_alone(library: Library) -> None:
    library.close()
    run_sql(library.path, "UPDATE alembic_version SET version_num = '9876'")
    before = library.path.read_bytes()
    with pytest.raises(LibraryError, match=r"newer version.*9876"):
        Library(library.path)
    assert library.path.read_bytes() == before
    assert names_in(library.path.parent) == {"library.sqlite"}


def test_another_programs_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "photos.db"
    run_sql(path, "CREATE TABLE albums (name)", "INSERT INTO albums VALUES ('Rome')")
    before = path.read_bytes()
    with pytest.raises(LibraryError, match="another program's"):
        Library(path)
    assert path.read_bytes() == before
    assert names_in(tmp_path) == {"photos.db"}


def test_a_picture_given_as_library_is_refused_and_left_alone(tmp_path: Path) -> None:
    picture = tmp_path / "holiday.jpg"
    picture.write_bytes(b"\xff\xd8\xff\xe0" + b"picture" * 1000)
    with pytest.raises(LibraryError, match="is not an ArtScore Curator library"):
        Library(picture)
    assert names_in(tmp_path) == {"holiday.jpg"}
    assert picture.read_bytes().startswith(b"\xff\xd8\xff\xe0picture")


def test_a_folder_given_as_library_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="is a folder"):
        Library(tmp_path)


def test_an_empty_file_becomes_a_library(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    path.touch()
    with Library(path) as library:
        assert library.notices == ()
        assert library.statistics().files == 0


def test_garbage_is_set_aside_and_told_each_time(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    for number in (1, 2):
        garbage = b"garbage %d" % number * 1000
        path.write_bytes(garbage)
        with Library(path) as library:
            [notice] = library.notices
            assert f"library.sqlite.damaged-{number}" in notice
            library.record([scored("/p/a", "a", 1.0)], KEY)
        assert (tmp_path / f"library.sqlite.damaged-{number}").read_bytes() == garbage


def test_a_damaged_library_that_another_window_holds_open_goes_with_its_log(
    library: Library,
) -> None:
    library.record([scored(f"/p/{number}", number, 1.0) for number in range(2000)], KEY)
    run_sql(library.path, "PRAGMA wal_checkpoint(TRUNCATE)")
    library.record([scored("/p/a", "a", 1.0)], KEY)
    with library.path.open("r+b") as file:
        for page in range(4, file.seek(0, 2) // 4096, 3):
            file.seek(page * 4096)
            file.write(b"\x55" * 4096)
    with Library(library.path) as fresh:
        assert "damaged" in fresh.notices[0]
        fresh.record([scored("/q/a", "a", 1.0)], KEY)
        assert fresh.integrity_check() == []
    aside = library.path.with_name("library.sqlite.damaged-1-wal")
    assert aside.stat().st_size > 0


@pytest.mark.parametrize("damage", ["pages overwritten", "cut short"])
def test_a_damaged_library_is_built_anew_of_what_can_be_read(library: Library, damage: str) -> None:
    events = [scored(f"/p/{number}", number, 1.0) for number in range(2000)]
    library.record(events, KEY)
    library.close()
    with library.path.open("r+b") as file:
        size = file.seek(0, 2)
        if damage == "cut short":
            file.truncate(size // 2)
        else:
            for page in range(4, size // 4096, 3):
                file.seek(page * 4096)
                file.write(b"\x55" * 4096)
    told = {event.stamp: replace(event, cached=True) for event in events}
    with Library(library.path) as fresh:
        assert "damaged" in fresh.notices[0]
        saved = [event for event in fresh.known([Path("/p")], KEY) if event.score]
        assert all(told[event.stamp] == event for event in saved)
        assert fresh.integrity_check() == []
    assert names_in(library.path.parent) == {"library.sqlite", "library.sqlite.damaged-1"}


def test_damage_met_at_work_is_a_plain_error(library: Library) -> None:
    library.record([scored(f"/p/{number}", number, 1.0) for number in range(2000)], KEY)
    library.close()
    damaged = Library(library.path)
    with library.path.open("r+b") as file:
        for page in range(2, file.seek(0, 2) // 4096):
            file.seek(page * 4096)
            file.write(b"\x55" * 4096)
    with pytest.raises(LibraryError, match="is damaged"):
        damaged.known([Path("/p")], KEY)
    damaged.close()


@needs_permissions
def test_a_read_only_library_is_a_plain_error(public_folder: Path) -> None:
    path = public_folder / "library.sqlite"
    Library(path).close()
    path.chmod(0o444)
    public_folder.chmod(0o555)
    with ordinary_user(), pytest.raises(LibraryError, match="can't be"):  # noqa: SIM117
        with Library(path) as library:
            library.record([scored("/p/a", "a", 1.0)], KEY)


@needs_permissions
def test_a_folder_that_cannot_be_made_is_a_plain_error(public_folder: Path) -> None:
    public_folder.chmod(0o555)
    with ordinary_user(), pytest.raises(LibraryError, match="can't be used: Permission denied"):
        Library(public_folder / "deep" / "library.sqlite")


@contextmanager
def small_disk(pages: int) -> Iterator[None]:
    """Let SQLite find the disk full when a file grows beyond some pages of 4 KiB."""

    def limit(connection: sqlite3.Connection, _record: Any) -> None:
        connection.execute(f"PRAGMA max_page_count = {pages}").fetchone()

    event.listen(Pool, "connect", limit)
    try:
        yield
    finally:
        event.remove(Pool, "connect", limit)


def test_a_full_disk_is_a_plain_error_and_loses_no_earlier_batch(library: Library) -> None:
    library.close()
    with small_disk(60), Library(library.path) as full:
        kept = 0

        def record_for_ever() -> None:
            nonlocal kept
            while kept < 100:
                full.record([scored(f"/p/{kept}/{n}", (kept, n), 1.0) for n in range(100)], KEY)
                kept += 1

        with pytest.raises(LibraryError, match=r"disk .* is full"):
            record_for_ever()
        assert kept > 0
        assert len(full.known([Path("/p")], KEY)) == kept * 100
        assert full.integrity_check() == []


def test_a_closed_library_says_so(library: Library) -> None:
    library.close()
    library.close()
    with pytest.raises(LibraryError, match="was closed"):
        library.record([scored("/p/a", "a", 1.0)], KEY)
    with pytest.raises(LibraryError, match="was closed"):
        library.known([Path("/")], KEY)


def test_an_open_library_that_is_up_to_date_needs_no_migration_tool(empty_library: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from curator.library import Library\n"
        "Library(Path(sys.argv[1])).close(); sys.exit('alembic' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code, str(empty_library)], check=True)
