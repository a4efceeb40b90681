"""The system's bin: real files, moved and taken back."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from curator.curation.actions import Journal, UndoError
from curator.curation.kinds import open_journal
from curator.curation.trash import TrashAction
from curator.library import Library
from curator.records import ImageStamp, Score, ScoreEvent
from tests.library.samples import KEY, facts

pytestmark = pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="their bins give nothing back"
)


@pytest.fixture
def bin_(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A bin of our own, in place of the user's."""
    import send2trash
    from send2trash import plat_other

    data = tmp_path / "home" / "data"
    data.mkdir(parents=True)
    monkeypatch.setenv("XDG_DATA_HOME", str(data))
    monkeypatch.setattr(send2trash, "send2trash", plat_other.send2trash)
    monkeypatch.setattr(plat_other, "XDG_DATA_HOME", os.fsencode(data))
    monkeypatch.setattr(plat_other, "HOMETRASH_B", os.fsencode(data / "Trash"))
    monkeypatch.setattr(plat_other, "get_dev", lambda _path: 1)
    return data / "Trash"


def picture(library: Library, path: Path, text: str) -> Path:
    """Make a file that the library knows; the bytes need not be a picture's here."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(os.fsencode(text))
    found = path.stat()
    stamp = ImageStamp(path, found.st_size, found.st_mtime_ns)
    library.record([ScoreEvent(stamp, facts(text), Score(1.0, "float32"))], KEY)
    return path


def known(library: Library, folder: Path) -> list[Path]:
    return [event.stamp.path for event in library.known([folder], KEY)]


NAMES = ["a.png", "100% ünï.png", "new\nline.png", os.fsdecode(b"caf\xe9.png"), "-rf.png"]


def test_files_go_to_the_bin_and_come_back(library: Library, tmp_path: Path, bin_: Path) -> None:
    paths = [picture(library, tmp_path / "in" / name, name) for name in NAMES]
    journal = open_journal(library)
    assert journal.perform(TrashAction.of(library, paths)) == ()
    assert not any(path.exists() for path in paths)
    assert len(list((bin_ / "files").iterdir())) == len(NAMES)
    assert known(library, tmp_path / "in") == []
    outcome = open_journal(library).undo()  # as after a restart
    assert outcome is not None
    assert outcome.problems == ()
    assert [os.fsdecode(path.read_bytes()) for path in paths] == NAMES
    assert list((bin_ / "files").iterdir()) == list((bin_ / "info").iterdir()) == []
    assert set(known(library, tmp_path / "in")) == set(paths)
    journal.redo()
    assert not any(path.exists() for path in paths)
    journal.undo()
    assert [os.fsdecode(path.read_bytes()) for path in paths] == NAMES


def test_a_sidecar_goes_with_its_picture_and_comes_back_with_it(
    library: Library, tmp_path: Path, bin_: Path
) -> None:
    folder = tmp_path / "in"
    first, second = (picture(library, folder / name, name) for name in ("a.png", "b.png"))
    for sidecar in ("a.png.xmp", "b.png.xmp"):
        (folder / sidecar).write_text(sidecar)
    journal = open_journal(library)
    action = TrashAction.of(library, [first, second])
    assert action.title == "Move 2 pictures to the bin"
    second.write_text("another by now")
    assert len(journal.perform(action)) == 1
    assert sorted(path.name for path in folder.iterdir()) == ["b.png", "b.png.xmp"]
    open_journal(library).undo()
    assert (folder / "a.png.xmp").read_text() == "a.png.xmp"
    assert first in known(library, folder)
    (folder / "a.png.xmp").write_text("five stars by now")
    journal.redo()
    assert sorted(path.name for path in folder.iterdir()) == ["b.png", "b.png.xmp"]
    first.write_text("another of that name")
    with pytest.raises(UndoError, match="another file has its place"):
        journal.undo()
    assert not (folder / "a.png.xmp").exists(), "it is no other picture's"
    first.unlink()
    journal.undo()
    assert (folder / "a.png.xmp").read_text() == "five stars by now"


def test_a_sidecar_written_since_goes_along_when_it_is_done_again(
    library: Library, tmp_path: Path, bin_: Path
) -> None:
    path = picture(library, tmp_path / "in" / "a.png", "a")
    journal = open_journal(library)
    journal.perform(TrashAction.of(library, [path]))
    journal.undo()
    path.with_name("a.png.xmp").write_text("rated since")
    journal.redo()
    assert list(path.parent.iterdir()) == []
    journal.undo()
    assert path.with_name("a.png.xmp").read_text() == "rated since"


def test_of_two_files_of_one_path_the_right_one_comes_back(
    library: Library, tmp_path: Path, bin_: Path
) -> None:
    path = picture(library, tmp_path / "in" / "a.png", "first")
    journal = open_journal(library)
    journal.perform(TrashAction.of(library, [path]))
    picture(library, path, "the second one")
    journal.perform(TrashAction.of(library, [path]))
    journal.undo()
    assert path.read_text() == "the second one"
    with pytest.raises(UndoError, match="another file has its place"):
        journal.undo()
    path.rename(path.with_name("b.png"))
    journal.undo()
    assert path.read_text() == "first"


def test_a_folder_that_is_gone_is_made_again(library: Library, tmp_path: Path, bin_: Path) -> None:
    path = picture(library, tmp_path / "in" / "deep" / "a.png", "a")
    journal = open_journal(library)
    journal.perform(TrashAction.of(library, [path]))
    path.parent.rmdir()
    journal.undo()
    assert path.read_text() == "a"


def test_an_emptied_bin_gives_nothing_back_and_says_so(
    library: Library, tmp_path: Path, bin_: Path
) -> None:
    paths = [picture(library, tmp_path / "in" / name, name) for name in ("a.png", "b.png")]
    journal = open_journal(library)
    with journal.edit("Rate") as edit:
        edit.mark([facts("a.png").content_hash], stars=2)
    journal.perform(TrashAction.of(library, paths))
    (bin_ / "files" / "a.png").unlink()
    outcome = journal.undo()
    assert outcome is not None
    assert outcome.problems == ("a.png is not in the bin any more.",)
    assert paths[1].exists()
    journal.redo()
    (bin_ / "files" / "b.png").unlink()
    with pytest.raises(UndoError, match=r"b\.png is not in the bin any more"):
        journal.undo()
    undone = journal.undo()
    assert undone is not None
    assert undone.entry.title == "Rate"


def test_a_file_that_changed_meanwhile_is_left_alone(
    library: Library, tmp_path: Path, bin_: Path
) -> None:
    path = picture(library, tmp_path / "in" / "a.png", "a")
    action = TrashAction.of(library, [path])
    path.write_text("another picture")
    [problem] = open_journal(library).perform(action)
    assert "changed" in problem
    assert path.read_text() == "another picture"
    assert open_journal(library).entries() == []


def test_a_stop_leaves_the_rest_where_it_is(library: Library, tmp_path: Path, bin_: Path) -> None:
    paths = [picture(library, tmp_path / "in" / name, name) for name in ("a", "b", "c")]
    journal = open_journal(library)
    journal.perform(TrashAction.of(library, paths), lambda done, _total: done < 2)
    assert [path.exists() for path in paths] == [False, False, True]
    journal.undo()
    assert all(path.exists() for path in paths)


def test_what_a_killed_program_had_moved_comes_back(
    library: Library, tmp_path: Path, bin_: Path
) -> None:
    paths = [picture(library, tmp_path / "in" / name, name) for name in ("a", "b")]
    action = TrashAction.of(library, paths)
    library.curation.begin_action(action.kind, action.title, "killed", action.payload())
    action.apply(lambda _done, _total: False)
    assert [path.exists() for path in paths] == [False, True]
    outcome = open_journal(library).undo()
    assert outcome is not None
    assert outcome.problems == ()
    assert [path.read_text() for path in paths] == ["a", "b"]


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_where_the_bin_gives_nothing_back_the_journal_says_so(
    library: Library, tmp_path: Path, bin_: Path, monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    path = picture(library, tmp_path / "in" / "a.png", "a")
    journal: Journal = open_journal(library)
    journal.perform(TrashAction.of(library, [path]))
    monkeypatch.setattr(sys, "platform", platform)
    with pytest.raises(UndoError, match="open the bin"):
        journal.undo()
    [entry] = journal.entries()
    assert entry.stuck is not None
    assert "open the bin" in entry.stuck
