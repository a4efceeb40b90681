"""Backups and what they and a damaged file still give: nothing that was kept is lost."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from curator.errors import LibraryError
from curator.library import Library
from curator.library.backups import Reason, backups_folder, list_backups, make_backup
from curator.library.opening import prepare
from curator.library.recovery import alone, restore
from curator.library.soundness import examine
from tests.library.samples import KEY, scored

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
PAGE = 4096


def paths(library: Library) -> set[str]:
    return {str(event.stamp.path) for event in library.known([Path("/")], KEY)}


def overwrite_pages_of(path: Path, table: str, *, but_first: int = 0) -> None:
    """Write rubbish over the pages of one table, as a bad sector does."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        pages = [
            number
            for (number,) in connection.execute(
                "SELECT pageno FROM dbstat WHERE name = ? ORDER BY pageno", (table,)
            )
        ]
    with path.open("r+b") as file:
        for number in pages[but_first:]:
            file.seek((number - 1) * PAGE)
            file.write(b"\x55" * PAGE)


def has_dbstat() -> bool:
    with closing(sqlite3.connect(":memory:")) as connection:
        try:
            connection.execute("SELECT count(*) FROM dbstat")
        except sqlite3.OperationalError:
            return False
    return True


needs_dbstat = pytest.mark.skipif(not has_dbstat(), reason="SQLite was built without dbstat")


def test_a_backup_a_day_and_only_so_many(library: Library) -> None:
    for day in range(10):
        library.record([scored(f"/p/{day}", day, 1.0)], KEY)
        with Library(library.path, backups_kept=3) as window:
            made = window.back_up_if_due(NOON + timedelta(days=day))
            assert made is not None
            assert window.back_up_if_due(NOON + timedelta(days=day, hours=1)) is None
        with Library(library.path, backups_kept=3) as command:
            assert command.back_up_if_due(NOON + timedelta(days=day, hours=2)) is None
    kept = list_backups(library.path)
    assert [backup.made_at.day for backup in kept] == [3, 2, 1]
    assert [backup.reason for backup in kept] == [Reason.DAILY] * 3
    for backup in kept:
        assert examine(backup.path) == []
    assert {path.suffix for path in backups_folder(library.path).iterdir()} == {".sqlite"}


def test_those_asked_for_are_all_kept_and_none_is_made_where_none_is_wanted(
    library: Library,
) -> None:
    for _ in range(3):
        make_backup(library.path, Reason.ASKED, 1, NOON)
    assert [backup.number for backup in list_backups(library.path)] == [3, 2, 1]
    with Library(library.path, backups_kept=0) as window:
        assert window.back_up_if_due(NOON) is None


def test_a_clock_that_was_in_the_future_does_not_end_the_backups(library: Library) -> None:
    library.record([scored("/p/a", "a", 1.0)], KEY)
    make_backup(library.path, Reason.DAILY, 7, NOON + timedelta(days=4000))
    assert library.back_up_if_due(NOON) is not None


def test_a_restore_is_seen_by_open_windows_and_can_be_undone(library: Library) -> None:
    library.record([scored("/p/old", "old", 1.0)], KEY)
    backup = make_backup(library.path, Reason.ASKED, 7)
    library.record([scored("/p/new", "new", 1.0)], KEY)
    assert paths(library) == {"/p/old", "/p/new"}
    before = restore(library.path, backup.path, prepare, 7)
    assert paths(library) == {"/p/old"}
    library.record([scored("/p/later", "later", 1.0)], KEY)
    assert library.integrity_check() == []
    assert before is not None
    restore(library.path, before.path, prepare, 7)
    assert paths(library) == {"/p/old", "/p/new"}


def test_a_backup_of_an_older_version_is_restored_up_to_date(library: Library) -> None:
    stored = Path(__file__).parent / "fixtures" / "version-0001.sqlite"
    restore(library.path, stored, prepare, 7)
    assert "/pictures/a.png" in paths(library)
    assert library.integrity_check() == []


def test_a_restore_where_there_is_no_library(tmp_path: Path, library: Library) -> None:
    library.record([scored("/p/old", "old", 1.0)], KEY)
    backup = make_backup(library.path, Reason.ASKED, 7)
    elsewhere = tmp_path / "new" / "library.sqlite"
    assert restore(elsewhere, backup.path, prepare, 7) is None
    with Library(elsewhere) as restored:
        assert restored.notices == ()
        assert paths(restored) == {"/p/old"}


@pytest.mark.parametrize("content", [b"", b"no library at all" * 500, None])
def test_what_is_no_sound_library_is_not_restored(
    tmp_path: Path, library: Library, content: bytes | None
) -> None:
    library.record([scored("/p/old", "old", 1.0)], KEY)
    wrong = tmp_path / "wrong.sqlite"
    if content is not None:
        wrong.write_bytes(content)
    with pytest.raises(LibraryError, match="wrong"):
        restore(library.path, wrong, prepare, 7)
    assert paths(library) == {"/p/old"}


@needs_dbstat
def test_damage_costs_nothing_that_a_backup_has(library: Library) -> None:
    events = [scored(f"/p/{number}", number, 1.0) for number in range(2000)]
    library.record(events, KEY)
    library.set_root_watched(Path("/p"), False)
    make_backup(library.path, Reason.DAILY, 7)
    library.close()
    overwrite_pages_of(library.path, "scores")
    with Library(library.path) as mended:
        assert "its backup of" in mended.notices[0]
        known = mended.known([Path("/p")], KEY)
        assert {event.stamp for event in known if event.score} == {e.stamp for e in events}
        assert mended.integrity_check() == []
    with Library(library.path) as again:
        assert again.notices == ()


@needs_dbstat
def test_what_came_after_the_backup_is_read_from_the_damaged_file(library: Library) -> None:
    library.record([scored("/p/old", "old", 1.0)], KEY)
    make_backup(library.path, Reason.DAILY, 7)
    library.forget([Path("/p/old")])
    later = [scored(f"/p/{number}", number, float(number)) for number in range(3000)]
    library.record(later, KEY)
    library.close()
    overwrite_pages_of(library.path, "ix_files_content_hash")
    with Library(library.path) as mended:
        [notice] = mended.notices
        assert "rows that could still be read" in notice
        known = mended.known([Path("/p")], KEY)
        scores = {event.stamp: event.score for event in known}
        assert scores.items() >= {e.stamp: e.score for e in later}.items()
        assert mended.integrity_check() == []


@needs_dbstat
def test_rows_behind_a_damaged_page_are_reached(library: Library) -> None:
    events = [scored(f"/p/{number}", number, float(number)) for number in range(4000)]
    library.record(events, KEY)
    library.close()
    with closing(sqlite3.connect(library.path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        [(page,)] = connection.execute(
            "SELECT pageno FROM dbstat WHERE name = 'scores' AND pagetype = 'leaf' "
            "ORDER BY path LIMIT 1 OFFSET 20"
        )
    with library.path.open("r+b") as file:
        file.seek((page - 1) * PAGE)
        file.write(b"\x55" * PAGE)
    with Library(library.path) as mended:
        known = mended.known([Path("/p")], KEY)
        scores = {event.stamp: event.score for event in known if event.score}
        told = {event.stamp: event.score for event in events}
        assert scores.items() <= told.items()
        # One leaf holds about forty scores.
        assert 3900 <= len(scores) < 4000
        assert mended.integrity_check() == []


def test_a_damaged_backup_is_passed_over(library: Library) -> None:
    library.record([scored("/p/old", "old", 1.0)], KEY)
    make_backup(library.path, Reason.DAILY, 7, NOON)
    newest = make_backup(library.path, Reason.DAILY, 7, NOON + timedelta(days=1))
    newest.path.write_bytes(newest.path.read_bytes()[: 3 * PAGE])
    library.close()
    library.path.write_bytes(b"nothing of a library" * 500)
    with Library(library.path) as mended:
        assert f"its backup of {NOON:%Y-%m-%d}" in mended.notices[0]
        assert paths(mended) == {"/p/old"}


def test_a_damaged_library_is_not_backed_up(library: Library) -> None:
    library.record([scored(f"/p/{number}", number, 1.0) for number in range(2000)], KEY)
    library.close()
    with library.path.open("r+b") as file:
        for page in range(4, file.seek(0, 2) // PAGE, 3):
            file.seek(page * PAGE)
            file.write(b"\x55" * PAGE)
    with pytest.raises(LibraryError, match="repair"):
        make_backup(library.path, Reason.ASKED, 7)
    assert list_backups(library.path) == []
    assert list(backups_folder(library.path).iterdir()) == []


def test_what_is_left_of_a_file_cut_short_is_read(library: Library) -> None:
    events = [scored(f"/p/{number}", number, float(number)) for number in range(4000)]
    library.record(events, KEY)
    library.close()
    data = library.path.read_bytes()
    library.path.write_bytes(data[: -3 * PAGE])
    with Library(library.path) as mended:
        [notice] = mended.notices
        assert "rows that could still be read" in notice
        known = mended.known([Path("/p")], KEY)
        scores = {event.stamp: event.score for event in known if event.score}
        assert scores.items() <= {e.stamp: e.score for e in events}.items()
        # A page holds forty scores or fewer.
        assert len(scores) > 3800
        assert mended.integrity_check() == []


def test_an_emptied_library_is_taken_from_its_backup(library: Library) -> None:
    library.record([scored("/p/old", "old", 1.0)], KEY)
    make_backup(library.path, Reason.DAILY, 7, NOON)
    library.close()
    library.path.write_bytes(b"")
    with Library(library.path) as refilled:
        [notice] = refilled.notices
        assert f"its backup of {NOON:%Y-%m-%d}" in notice
        assert paths(refilled) == {"/p/old"}
    with Library(library.path) as again:
        assert again.notices == ()


def test_an_empty_file_without_backups_becomes_a_library(tmp_path: Path) -> None:
    path = tmp_path / "new.sqlite"
    path.touch()
    with Library(path) as library:
        assert library.notices == ()
        assert paths(library) == set()


def test_what_is_no_library_is_not_backed_up(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    path.touch()
    with pytest.raises(LibraryError, match="no library"):
        make_backup(path, Reason.ASKED, 7)
    assert list(backups_folder(path).iterdir()) == []


def test_a_state_that_was_left_by_a_restore_does_not_return(library: Library) -> None:
    library.record([scored("/p/old", "old", 1.0)], KEY)
    backup = make_backup(library.path, Reason.DAILY, 7, NOON)
    library.record([scored("/p/unwanted", "unwanted", 2.0)], KEY)
    library.close()
    restore(library.path, backup.path, prepare, 7)
    library.path.write_bytes(b"nothing of a library" * 500)
    with Library(library.path) as mended:
        assert paths(mended) == {"/p/old"}


def test_a_backup_of_a_newer_version_is_named_and_not_restored(library: Library) -> None:
    library.record([scored("/p/old", "old", 1.0)], KEY)
    newer = make_backup(library.path, Reason.ASKED, 7).path
    with closing(sqlite3.connect(newer)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    with pytest.raises(LibraryError, match="newer version") as told:
        restore(library.path, newer, prepare, 7)
    assert str(newer) in str(told.value)
    assert paths(library) == {"/p/old"}


def test_a_lock_that_was_removed_while_it_was_waited_for_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where one program ends, a second has waited for it, and a third begins."""
    path, others = tmp_path / "library.sqlite", []
    file = tmp_path / "library.sqlite.lock"
    file.touch()
    connect = sqlite3.connect

    def connect_late(*arguments: Any, **options: Any) -> sqlite3.Connection:
        connection = connect(*arguments, **options)
        if not others:
            file.rename(tmp_path / "removed")
            others.append(connect(file, isolation_level=None))
            others[0].execute("BEGIN EXCLUSIVE")
        elif len(others) == 1:
            others.append(connection)
            others[0].close()  # the third has ended: only now it is this one's turn
        return connection

    monkeypatch.setattr(sqlite3, "connect", connect_late)
    with alone(path):
        assert len(others) == 2, "the removed file's lock was taken for the real one"
    assert not file.exists()
