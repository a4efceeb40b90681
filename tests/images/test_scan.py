from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from curator.errors import CuratorError
from curator.images.scan import scan, take_stamp
from curator.records import ImageStamp


def plant(root: Path, *names: str) -> None:
    for name in names:
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(name.encode())


def names_in(root: Path, *roots: Path, **options: Any) -> list[str]:
    return [stamp.path.relative_to(root).as_posix() for stamp in scan(roots or (root,), **options)]


def test_files_before_subfolders_in_code_points(tmp_path: Path) -> None:
    plant(tmp_path, "b.png", "a.JPG", "B.png", "é.png", "notes.txt", "c/z.webp", "c/d/a.gif")
    plant(tmp_path, "C/y.png", "a/q.tiff")
    assert names_in(tmp_path) == [
        *("B.png", "a.JPG", "b.png", "é.png"),
        *("C/y.png", "a/q.tiff", "c/z.webp", "c/d/a.gif"),
    ]


def test_stamps_are_what_the_file_system_says(tmp_path: Path) -> None:
    plant(tmp_path, "a.png")
    [stamp] = scan([tmp_path])
    found = (tmp_path / "a.png").stat()
    assert stamp == ImageStamp(tmp_path / "a.png", found.st_size, found.st_mtime_ns)
    assert stamp == take_stamp(tmp_path / "a.png")


def test_take_stamp_of_what_is_no_file(tmp_path: Path) -> None:
    assert take_stamp(tmp_path) is None
    assert take_stamp(tmp_path / "none.png") is None
    assert take_stamp(Path("null\0byte.png")) is None


def test_relative_roots_give_absolute_paths(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plant(tmp_path, "in/a.png", "out/b.png")
    monkeypatch.chdir(tmp_path / "out")
    assert [stamp.path for stamp in scan([Path("../in")])] == [tmp_path / "in" / "a.png"]


def test_hidden_files_and_folders_are_passed_over(tmp_path: Path) -> None:
    plant(tmp_path, ".a.png", "._b.png", ".cache/c.png", "d/.e/f.png", "d/g.png")
    assert names_in(tmp_path) == ["d/g.png"]
    # A hidden folder that was asked for is not passed over.
    assert names_in(tmp_path, tmp_path / ".cache") == [".cache/c.png"]


def test_without_subfolders(tmp_path: Path) -> None:
    plant(tmp_path, "a.png", "b/c.png")
    assert names_in(tmp_path, recursive=False) == ["a.png"]


def test_loops_of_links_end(tmp_path: Path) -> None:
    plant(tmp_path, "a.png", "b/c.png")
    (tmp_path / "b" / "up").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "b" / "self").symlink_to(tmp_path / "b", target_is_directory=True)
    (tmp_path / "ouroboros").symlink_to(tmp_path / "ouroboros")
    assert names_in(tmp_path) == ["a.png", "b/c.png"]


def test_a_linked_folder_is_visited_once_and_last(tmp_path: Path) -> None:
    plant(tmp_path, "root/z/a.png", "elsewhere/b.png", "elsewhere/in/c.png")
    (tmp_path / "root" / "1").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    (tmp_path / "root" / "2").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    root = tmp_path / "root"
    assert names_in(root) == ["z/a.png", "1/b.png", "1/in/c.png"]


def test_a_link_inside_the_roots_does_not_change_a_pictures_path(tmp_path: Path) -> None:
    plant(tmp_path, "one/a.png", "two/b.png")
    (tmp_path / "one" / "link").symlink_to(tmp_path / "two", target_is_directory=True)
    expected = ["one/a.png", "two/b.png"]
    assert names_in(tmp_path) == expected
    assert names_in(tmp_path, tmp_path / "one", tmp_path / "two") == expected


def test_linked_files_count_and_broken_links_do_not(tmp_path: Path) -> None:
    plant(tmp_path, "real.bin")
    (tmp_path / "a.png").symlink_to(tmp_path / "real.bin")
    (tmp_path / "b.png").symlink_to(tmp_path / "gone.png")
    problems: list[Path] = []
    assert names_in(tmp_path, on_problem=lambda path, _: problems.append(path)) == ["a.png"]
    assert problems == []


def test_overlapping_roots_give_each_file_once(tmp_path: Path) -> None:
    plant(tmp_path, "a.png", "b/c.png", "b/d/e.png")
    roots = [tmp_path / "b", tmp_path, tmp_path / "b" / "d", tmp_path, tmp_path / "b" / "c.png"]
    found = names_in(tmp_path, *roots)
    assert sorted(found) == ["a.png", "b/c.png", "b/d/e.png"]


def test_a_file_given_as_a_root_is_yielded_whatever_its_name(tmp_path: Path) -> None:
    plant(tmp_path, ".odd", "a.png")
    roots = [tmp_path / ".odd", tmp_path / "a.png", tmp_path / "a.png", tmp_path]
    assert names_in(tmp_path, *roots) == [".odd", "a.png"]


def test_a_folder_named_like_a_picture_is_a_folder(tmp_path: Path) -> None:
    plant(tmp_path, "folder.png/a.png")
    assert names_in(tmp_path) == ["folder.png/a.png"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are of Unix")
def test_pipes_are_no_pictures(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    assert names_in(tmp_path) == []


def test_a_missing_root_is_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(CuratorError) as caught:
        scan([tmp_path, tmp_path / "unplugged"])
    assert f"{tmp_path / 'unplugged'} is not there" in str(caught.value)


def _shut(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    scandir = os.scandir

    def guarded(path: Any) -> Any:
        if Path(path) == folder:
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", guarded)


def test_an_unreadable_subfolder_is_reported_and_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plant(tmp_path, "a.png", "b/c.png", "d/e.png")
    _shut(monkeypatch, tmp_path / "b")
    problems: list[tuple[Path, str]] = []
    found = names_in(tmp_path, on_problem=lambda path, text: problems.append((path, text)))
    assert found == ["a.png", "d/e.png"]
    [(path, text)] = problems
    assert path == tmp_path / "b"
    assert text == f"{path} can't be read (permission denied); it was passed over."
    assert names_in(tmp_path) == ["a.png", "d/e.png"]


def test_an_unreadable_root_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _shut(monkeypatch, tmp_path)
    with pytest.raises(CuratorError, match="can't be opened"):
        list(scan([tmp_path]))


def test_files_deleted_during_the_scan_are_not_there(tmp_path: Path) -> None:
    plant(tmp_path, "a.png", "b.png", "c/d.png")
    found = scan([tmp_path])
    assert next(found).path.name == "a.png"
    (tmp_path / "b.png").unlink()
    (tmp_path / "c" / "d.png").unlink()
    assert list(found) == []


def test_cancelling_ends_the_scan(tmp_path: Path) -> None:
    plant(tmp_path, *(f"{folder}/{name}.png" for folder in "ab" for name in "123"))
    asked: list[ImageStamp] = []
    for stamp in scan([tmp_path], cancelled=lambda: len(asked) >= 2):
        asked.append(stamp)
    assert len(asked) == 2
    assert list(scan([tmp_path], cancelled=lambda: True)) == []


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_names_that_are_not_utf8(tmp_path: Path) -> None:
    name = b"caf\xe9.png"
    (tmp_path / os.fsdecode(name)).write_bytes(b"x")
    [stamp] = scan([tmp_path])
    assert os.fsencode(stamp.path.name) == name
    assert take_stamp(stamp.path) == stamp


def test_depth_has_no_limit(tmp_path: Path) -> None:
    deep = tmp_path
    for _ in range(300):
        deep = deep / "d"
    deep.mkdir(parents=True)
    plant(deep, "a.png")
    assert [stamp.path for stamp in scan([tmp_path])] == [deep / "a.png"]


_trees = st.dictionaries(
    st.lists(st.sampled_from(["a", "B", "é", "z z"]), min_size=0, max_size=3).map("/".join),
    st.sets(st.sampled_from(["1.png", "2.JPG", "10.png", "x.txt", ".h.png"]), max_size=4),
    max_size=6,
)


@given(_trees)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_order_is_that_of_sorted_listdir(
    tmp_path_factory: pytest.TempPathFactory, tree: dict[str, set[str]]
) -> None:
    root = tmp_path_factory.mktemp("tree")
    for folder, names in tree.items():
        plant(root / folder, *names)

    def plain(folder: Path) -> Iterator[Path]:
        entries = [folder / name for name in sorted(os.listdir(folder)) if name[0] != "."]  # noqa: PTH208
        yield from (entry for entry in entries if entry.is_file() and entry.suffix != ".txt")
        for entry in entries:
            if entry.is_dir():
                yield from plain(entry)

    assert [stamp.path for stamp in scan([root])] == list(plain(root))
