"""`curator library`: what it says and what it leaves behind."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from curator.library import Library
from curator.library.backups import backups_folder, list_backups
from curator.settings import default_library_path
from tests.library.samples import KEY, scored
from tests.library.users import needs_permissions, ordinary_user
from tests.pictures import BrightnessScorer, save_picture

Curator = Callable[..., tuple[int, str, str]]


@pytest.fixture
def path(home: Path) -> Path:
    """The library of this test's home, with a thousand scores."""
    path = default_library_path()
    with Library(path) as library:
        library.record([scored(f"/p/{number}", number, 1.0) for number in range(1000)], KEY)
    return path


def count(path: Path) -> int:
    with Library(path) as library:
        return library.statistics().scores


def test_a_sound_library_is_checked_and_left_alone(curator: Curator, path: Path) -> None:
    before = path.read_bytes()
    assert curator("library", "check") == (0, f"{path} is sound (schema 0002).\n", "")
    status, out, _ = curator("library", "repair")
    assert (status, "nothing to repair" in out) == (0, True)
    assert path.read_bytes() == before


def test_damage_is_told_and_repaired(curator: Curator, path: Path) -> None:
    assert curator("library", "backup")[0] == 0
    with path.open("r+b") as file:
        file.seek(5 * 4096)
        file.write(b"\x55" * 4096 * 8)
    damaged = path.read_bytes()
    status, out, _ = curator("library", "check")
    assert (status, "curator library repair" in out) == (1, True)
    assert path.read_bytes() == damaged
    status, out, _ = curator("library", "repair")
    assert (status, "library.sqlite.damaged-1" in out) == (0, True)
    assert curator("library", "check")[0] == 0
    assert count(path) == 1000


def test_a_backup_is_listed_and_restored(curator: Curator, path: Path) -> None:
    assert curator("library", "backup")[0] == 0
    [backup] = list_backups(path)
    with Library(path) as library:
        library.record([scored("/p/later", "later", 1.0)], KEY)
    status, out, _ = curator("library", "list")
    assert (status, out.split()[0], "asked for" in out) == (0, backup.path.name, True)
    status, out, _ = curator("library", "restore")
    assert (status, count(path)) == (0, 1000)
    undo = list_backups(path)[0].path.name
    assert undo in out
    assert curator("library", "restore", undo)[0] == 0
    assert count(path) == 1001


def test_a_copy_elsewhere_never_replaces_a_file(
    curator: Curator, path: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.sqlite"
    assert curator("library", "backup", copy)[0] == 0
    assert count(copy) == 1000
    assert curator("library", "backup", copy)[0] == 2
    assert not backups_folder(path).exists()


@pytest.mark.parametrize("action", ["check", "repair", "backup"])
def test_a_library_that_is_not_there(
    curator: Curator, home: Path, tmp_path: Path, action: str
) -> None:
    status, _, errors = curator("library", action, "--library", tmp_path / "none.sqlite")
    assert (status, "none.sqlite" in errors) == (2, True)
    assert not (tmp_path / "none.sqlite").exists()


@pytest.mark.parametrize("wanted", [[], ["nothing.sqlite"]])
def test_there_is_no_such_backup(curator: Curator, path: Path, wanted: list[str]) -> None:
    status, _, errors = curator("library", "restore", *wanted)
    assert (status, "backup" in errors) == (2, True)
    assert count(path) == 1000


def test_scoring_leaves_a_backup(
    curator: Curator, home: Path, pictures: Path, scorers: list[BrightnessScorer]
) -> None:
    for _ in range(2):
        assert curator("score", pictures)[0] == 0
    [backup] = list_backups(default_library_path())
    assert count(backup.path) == 5


def test_an_emptied_library_is_told_and_taken_from_its_backup(curator: Curator, path: Path) -> None:
    assert curator("library", "backup")[0] == 0
    path.write_bytes(b"")
    status, out, _ = curator("library", "check")
    assert (status, "curator library repair" in out) == (1, True)
    status, out, _ = curator("library", "repair")
    assert (status, "its backup of" in out) == (0, True)
    assert count(path) == 1000


@pytest.mark.parametrize("action", [["repair"], ["restore", "BACKUP"]])
def test_a_picture_is_never_taken_for_a_damaged_library(
    curator: Curator, path: Path, tmp_path: Path, action: list[str]
) -> None:
    picture = save_picture(tmp_path / "mine.png", 100)
    before = picture.read_bytes()
    backup = tmp_path / "backup.sqlite"
    assert curator("library", "backup", backup)[0] == 0
    words = [str(backup) if word == "BACKUP" else word for word in action]
    status, _, errors = curator("library", *words, "--library", picture)
    assert (status, "mine.png" in errors) == (2, True)
    assert picture.read_bytes() == before
    assert {each.name for each in tmp_path.iterdir()} == {"mine.png", "backup.sqlite"}


def test_a_copy_that_can_not_be_written_is_named(
    curator: Curator, path: Path, tmp_path: Path
) -> None:
    status, _, errors = curator("library", "backup", tmp_path / "none" / "copy.sqlite")
    assert (status, "copy.sqlite" in errors) == (2, True)


@needs_permissions
def test_a_library_in_a_folder_that_cannot_be_written_is_checked_all_the_same(
    curator: Curator, public_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CURATOR_HOME", str(public_folder / "home"))
    path = public_folder / "library.sqlite"
    Library(path).close()
    before = sorted(public_folder.iterdir())
    public_folder.chmod(0o555)
    with ordinary_user():
        status, out, err = curator("library", "check", "--library", path)
    assert (status, err) == (0, "")
    assert "is sound (schema" in out
    assert "make both writable" in out
    assert sorted(public_folder.iterdir()) == before


@needs_permissions
def test_a_log_that_cannot_be_read_is_named_and_the_way_around_it_works(
    curator: Curator, public_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CURATOR_HOME", str(public_folder / "home"))
    with Library(tmp_path / "library.sqlite") as library:
        library.record([scored("/p/a", "a", 1.0)], KEY)
        for name in ("library.sqlite", "library.sqlite-wal"):  # as a crash leaves them
            shutil.copy(tmp_path / name, public_folder / name)
    public_folder.chmod(0o555)
    with ordinary_user():
        status, _, err = curator("library", "check", "--library", public_folder / "library.sqlite")
    assert (status, "in library.sqlite-wal" in err) == (2, True)
    assert "copy both" in err
    copy = Path(shutil.copytree(public_folder, tmp_path / "copy")) / "library.sqlite"
    copy.parent.chmod(0o755)
    assert curator("library", "check", "--library", copy)[0] == 0
    with Library(copy) as library:
        assert library.statistics().scores == 1


def test_a_repair_that_fails_leaves_all_as_it_was(
    curator: Curator, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with path.open("r+b") as file:
        file.seek(5 * 4096)
        file.write(b"\x55" * 4096 * 4)
    before = {each.name: each.read_bytes() for each in path.parent.iterdir() if each.is_file()}

    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("curator.library.recovery.salvage", full)
        status, _, err = curator("library", "repair")
    assert (status, "No space left" in err) == (2, True)
    after = {each.name: each.read_bytes() for each in path.parent.iterdir() if each.is_file()}
    assert after == before
    assert curator("library", "repair")[0] == 0
