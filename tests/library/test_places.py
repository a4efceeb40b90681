"""Moves, renames, copies and deletions change where contents are, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from curator.library import Library
from curator.records import Score
from tests.library.samples import KEY, ODD_NAMES, facts, scored, stamp, unreadable
from tests.library.users import needs_permissions, ordinary_user

pytestmark = pytest.mark.each_database


def paths_under(library: Library, *roots: str | Path, recursive: bool = True) -> list[str]:
    events = library.known([Path(root) for root in roots], KEY, recursive=recursive)
    return [str(event.stamp.path) for event in events]


def fill(library: Library, *paths: str | Path) -> None:
    library.record([scored(path, str(path), 1.0) for path in paths], KEY)


NEIGHBOURS = ["/a/b/1", "/a/b/c/2", "/a/b.png", "/a/bc/3", "/a/b c/4", "/a/b-/5", "/a/b%/6"]


def test_a_folder_is_not_its_neighbour_that_begins_alike(library: Library) -> None:
    fill(library, *NEIGHBOURS)
    assert paths_under(library, "/a/b") == ["/a/b/1", "/a/b/c/2"]
    library.move(Path("/a/b"), Path("/z"))
    assert paths_under(library, "/a") == sorted(NEIGHBOURS[2:])
    library.forget([Path("/z/c"), Path("/a/b")])
    assert paths_under(library, "/") == sorted([*NEIGHBOURS[2:], "/z/1"])


def test_only_the_folders_own_files_when_not_recursive(library: Library) -> None:
    fill(library, *NEIGHBOURS, "/top")
    assert paths_under(library, "/a/b", recursive=False) == ["/a/b/1"]
    assert paths_under(library, "/a", recursive=False) == ["/a/b.png"]
    assert paths_under(library, "/", recursive=False) == ["/top"]
    assert paths_under(library, "/a", "/a/b", recursive=False) == ["/a/b.png", "/a/b/1"]


def test_overlapping_roots_give_each_file_once(library: Library) -> None:
    fill(library, *NEIGHBOURS)
    assert paths_under(library, "/a/b/c", "/a", "/a/b", "/a") == sorted(NEIGHBOURS)
    assert paths_under(library, "/a/b/1", "/a/bc") == ["/a/b/1", "/a/bc/3"]


@pytest.mark.parametrize("name", ODD_NAMES)
def test_odd_folder_names_move_whole(library: Library, name: str) -> None:
    others = [other for other in ODD_NAMES if other != name]
    fill(library, *(Path("/p") / folder / "x.png" for folder in ODD_NAMES))
    library.move(Path("/p") / name, Path("/q") / (name + "é"))
    assert paths_under(library, "/q") == [str(Path("/q") / (name + "é") / "x.png")]
    assert set(paths_under(library, "/p")) == {f"/p/{other}/x.png" for other in others}


def test_a_moved_file_keeps_its_score_under_its_new_name_only(library: Library) -> None:
    library.record([scored("/p/a.png", "a", 4.0)], KEY)
    library.move(Path("/p/a.png"), Path("/q/b.png"))
    old, new = library.lookup([stamp("/p/a.png"), stamp("/q/b.png")], KEY)
    assert old is None
    assert new is not None
    assert new.score == Score(4.0, "float32")


def test_a_move_replaces_the_target(library: Library) -> None:
    library.record([scored("/p/new", "new", 1.0), scored("/p/old", "old", 2.0)], KEY)
    library.move(Path("/p/new"), Path("/p/old"))
    [event] = library.known([Path("/p")], KEY)
    assert event.stamp.path == Path("/p/old")
    assert event.facts == facts("new")


def test_a_move_onto_itself_changes_nothing(library: Library) -> None:
    fill(library, "/p/a")
    library.move(Path("/p"), Path("/p"))
    assert paths_under(library, "/p") == ["/p/a"]


def test_a_moved_error_is_dropped_since_it_names_the_old_place(library: Library) -> None:
    library.record([unreadable("/p/broken.png")], KEY)
    library.move(Path("/p"), Path("/q"))
    assert paths_under(library, "/") == []


def test_a_moved_folder_stays_a_remembered_root(library: Library) -> None:
    library.remember_root(Path("/p/album"))
    library.set_root_watched(Path("/p/album"), False)
    library.move(Path("/p"), Path("/q"))
    [root] = library.recent_roots()
    assert (root.path, root.watched) == (Path("/q/album"), False)


def test_forgetting_keeps_scores(library: Library) -> None:
    library.record([scored("/p/a.png", "a", 4.0)], KEY)
    library.forget([Path("/p")])
    assert paths_under(library, "/") == []
    assert facts("a").content_hash in library.find_contents([facts("a").content_hash], KEY)


@pytest.fixture
def album(tmp_path: Path, library: Library) -> Path:
    """A folder with three pictures, all known."""
    album = tmp_path / "album"
    (album / "sub").mkdir(parents=True)
    for name in ("a.png", "b.png", "sub/c.png"):
        (album / name).write_bytes(b"")
        library.record([scored(album / name, name, 1.0)], KEY)
    return album


def test_what_a_scan_missed_and_is_gone_is_dropped(album: Path, library: Library) -> None:
    (album / "b.png").unlink()
    dropped = library.forget_missing(album, [album / "a.png", album / "sub/c.png"])
    assert dropped == [album / "b.png"]
    assert paths_under(library, album) == [str(album / "a.png"), str(album / "sub/c.png")]


def test_what_came_after_the_scan_is_not_dropped(album: Path, library: Library) -> None:
    assert library.forget_missing(album, [album / "a.png"]) == []
    assert len(paths_under(library, album)) == 3


def test_a_flat_scan_says_nothing_of_sub_folders(album: Path, library: Library) -> None:
    (album / "sub/c.png").unlink()
    assert library.forget_missing(album, [album / "a.png"], recursive=False) == []
    assert library.forget_missing(album, [album / "a.png"]) == [album / "sub/c.png"]


def test_a_drive_that_went_away_loses_nothing(album: Path, library: Library) -> None:
    album.rename(album.with_name("unplugged"))
    assert library.forget_missing(album, []) == []
    album.mkdir()  # the mount point that a drive leaves behind
    assert library.forget_missing(album, []) == []
    assert len(paths_under(library, album)) == 3


@needs_permissions
def test_an_unreadable_sub_folder_loses_nothing(library: Library, public_folder: Path) -> None:
    closed = public_folder / "closed"
    closed.mkdir()
    (closed / "c.png").write_bytes(b"")
    fill(library, closed / "c.png", public_folder / "gone.png")
    assert len(library.known([public_folder], KEY)) == 2  # while its file may still be opened
    closed.chmod(0)
    with ordinary_user():
        dropped = library.forget_missing(public_folder, [])
    closed.chmod(0o700)
    assert dropped == [public_folder / "gone.png"]


def test_roots_come_latest_first_and_can_be_forgotten(library: Library) -> None:
    fill(library, "/b/x")
    for folder in ("/a", "/b", "/c", "/a"):
        library.remember_root(Path(folder))
    assert [root.path for root in library.recent_roots()] == [Path("/a"), Path("/c"), Path("/b")]
    assert all(root.watched for root in library.recent_roots())
    library.set_root_watched(Path("/b"), False)
    library.remember_root(Path("/b"))
    [latest] = library.recent_roots(1)
    assert (latest.path, latest.watched) == (Path("/b"), False)
    library.forget_root(Path("/b"))
    assert [root.path for root in library.recent_roots()] == [Path("/a"), Path("/c")]
    assert paths_under(library, "/b") == ["/b/x"]
