"""Selections brought into folders, and back: nothing lost, nothing overwritten, all undoable."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from curator.curation import placing
from curator.curation.actions import Journal, UndoError
from curator.curation.kinds import open_journal
from curator.curation.transfer import MODES, Mode, TransferAction
from curator.errors import CurationError
from curator.images.read import hash_bytes
from curator.library import Library
from curator.records import ImageFacts, Score, ScoreEvent
from tests.pictures import KEY, save_picture, stamp_of


@pytest.fixture
def pictures(tmp_path: Path, library: Library) -> list[Path]:
    """Three scored pictures, the best first, the first with a sidecar of each kind."""
    paths = [save_picture(tmp_path / "in" / f"{name}.png", 50 * place)
             for place, name in enumerate("abc", start=1)]  # fmt: skip
    events = [
        ScoreEvent(
            stamp_of(path), ImageFacts(hash_bytes(path.read_bytes()), 40, 30), Score(1, "float32")
        )
        for path in paths
    ]
    library.record(events, KEY)
    (tmp_path / "in" / "a.png.xmp").write_text("darktable's")
    (tmp_path / "in" / "a.xmp").write_text("Lightroom's")
    return paths


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder (what links lead to for links) by its relative path."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def known(library: Library, folder: Path) -> list[str]:
    return sorted(event.stamp.path.name for event in library.known([folder], KEY) if event.score)


def crashed(library: Library, action: TransferAction, steps: int) -> None:
    """Do the first steps of an action, of which the journal then knows the plan alone."""
    library.curation.begin_action(action.kind, action.title, "crashed", action.payload())
    if steps:
        action.apply(lambda done, total: done < steps)


@pytest.mark.parametrize("mode", MODES)
def test_each_way_brings_sidecars_and_is_undone_and_redone(
    tmp_path: Path, library: Library, pictures: list[Path], mode: Mode
) -> None:
    before, out = tree(tmp_path / "in"), tmp_path / "out" / "best"
    journal = open_journal(library)
    action = TransferAction.of(library, pictures, out, mode)
    assert action.title == f"{'Link' if 'link' in mode else mode.capitalize()} 3 pictures to best"
    assert journal.perform(action) == ()
    assert tree(out) == before
    assert tree(tmp_path / "in") == ({} if mode == "move" else before)
    assert known(library, out) == ["a.png", "b.png", "c.png"]
    assert known(library, tmp_path / "in") == ([] if mode == "move" else known(library, out))
    if mode == "link":
        assert (out / "a.png").samefile(pictures[0])
    assert (out / "a.png").is_symlink() == (mode == "symlink")

    undone = open_journal(library).undo()
    assert undone is not None
    assert undone.problems == ()
    assert tree(tmp_path / "in") == before
    assert not out.parent.exists()
    assert known(library, tmp_path) == ["a.png", "b.png", "c.png"]

    redone = open_journal(library).redo()
    assert redone is not None
    assert redone.problems == ()
    assert tree(out) == before


def test_numbers_follow_the_rank(tmp_path: Path, library: Library, pictures: list[Path]) -> None:
    action = TransferAction.of(library, pictures[::-1], tmp_path / "out", "copy", numbered=True)
    open_journal(library).perform(action)
    assert names(tmp_path / "out") == [
        "0001-c.png", "0002-b.png", "0003-a.png", "0003-a.png.xmp", "0003-a.xmp",
    ]  # fmt: skip
    assert action.targets[0] == (pictures[2], tmp_path / "out" / "0001-c.png")


def test_taken_names_get_a_number_together_with_their_sidecars(
    tmp_path: Path, library: Library, pictures: list[Path]
) -> None:
    out = tmp_path / "out"
    save_picture(out / "B.png", 7)
    (out / "a.xmp").write_text("another's")
    other = save_picture(tmp_path / "elsewhere" / "c.png", 9)
    open_journal(library).perform(TransferAction.of(library, [*pictures, other], out, "copy"))
    assert names(out) == [
        "B.png", "a (2).png", "a (2).png.xmp", "a (2).xmp", "a.xmp", "b.png", "c (2).png", "c.png",
    ]  # fmt: skip
    assert (out / "a.xmp").read_text() == "another's"
    open_journal(library).undo()
    assert names(out) == ["B.png", "a.xmp"]


def test_moving_a_picture_to_where_it_is_does_nothing(
    tmp_path: Path, library: Library, pictures: list[Path]
) -> None:
    before = tree(tmp_path / "in")
    action = TransferAction.of(library, pictures, tmp_path / "in", "move")
    open_journal(library).perform(action)
    assert (action.done, action.targets) == (False, [])
    assert tree(tmp_path / "in") == before
    assert open_journal(library).next_to_undo is None


def test_what_changed_or_went_since_the_plan_stays(
    tmp_path: Path, library: Library, pictures: list[Path]
) -> None:
    action = TransferAction.of(library, pictures, tmp_path / "out", "move")
    save_picture(pictures[0], 1)
    os.utime(pictures[0], ns=(5, 5))
    pictures[1].unlink()
    (tmp_path / "out").mkdir()
    save_picture(tmp_path / "out" / "c.png", 2)
    problems = open_journal(library).perform(action)
    assert len(problems) == 3
    assert "another file took the name c.png" in problems[2]
    assert names(tmp_path / "out") == ["c.png"]
    assert names(tmp_path / "in") == ["a.png", "a.png.xmp", "a.xmp", "c.png"]


def test_a_changed_copy_and_a_last_copy_are_not_taken_back(
    tmp_path: Path, library: Library, pictures: list[Path]
) -> None:
    out = tmp_path / "out"
    journal = open_journal(library)
    journal.perform(TransferAction.of(library, pictures, out, "copy"))
    save_picture(out / "b.png", 77)
    os.utime(out / "b.png", ns=(5, 5))
    pictures[2].unlink()
    undone = journal.undo()
    assert undone is not None
    assert sorted(undone.problems) == [
        "b.png stays where it is: it was changed since.",
        "c.png stays where it is: its original is gone, and it may be the last copy.",
    ]
    assert names(out) == ["b.png", "c.png"]
    assert journal.next_to_undo is None


def test_an_occupied_old_place_is_kept_and_undone_later(
    tmp_path: Path, library: Library, pictures: list[Path]
) -> None:
    journal = open_journal(library)
    journal.perform(TransferAction.of(library, [pictures[1]], tmp_path / "out", "move"))
    blocking = save_picture(pictures[1], 200).read_bytes()
    with pytest.raises(UndoError, match="another file has its old place"):
        journal.undo()
    assert pictures[1].read_bytes() == blocking
    assert names(tmp_path / "out") == ["b.png"]
    pictures[1].unlink()
    assert journal.undo() is not None
    assert known(library, tmp_path / "in") == ["a.png", "b.png", "c.png"]


def test_a_sidecar_stays_with_a_picture_that_can_not_be_taken_back(
    tmp_path: Path, library: Library, pictures: list[Path]
) -> None:
    journal, out = open_journal(library), tmp_path / "out"
    journal.perform(TransferAction.of(library, pictures[:1], out, "move"))
    save_picture(pictures[0], 200)
    with pytest.raises(UndoError, match="another file has its old place"):
        journal.undo()
    assert names(out) == ["a.png", "a.png.xmp", "a.xmp"]
    pictures[0].unlink()
    journal.undo()
    assert names(tmp_path / "in") == ["a.png", "a.png.xmp", "a.xmp", "b.png", "c.png"]
    assert not out.exists()


def test_what_was_written_into_a_moved_sidecar_comes_back_with_its_picture(
    tmp_path: Path, library: Library, pictures: list[Path]
) -> None:
    journal, out = open_journal(library), tmp_path / "out"
    journal.perform(TransferAction.of(library, pictures[:1], out, "move"))
    (out / "a.png.xmp").write_text("five stars by now")
    undone = journal.undo()
    assert undone is not None
    assert undone.problems == ()
    assert (tmp_path / "in" / "a.png.xmp").read_text() == "five stars by now"
    redone = journal.redo()
    assert redone is not None
    assert redone.problems == ()
    assert (out / "a.png.xmp").read_text() == "five stars by now"
    assert names(tmp_path / "in") == ["b.png", "c.png"]


@pytest.mark.parametrize("numbered", [False, True])
def test_a_sidecar_written_beside_a_moved_picture_goes_back_with_it_and_along_again(
    tmp_path: Path, library: Library, pictures: list[Path], numbered: bool
) -> None:
    out, folder = tmp_path / "out", tmp_path / "in"
    before = tree(folder)
    open_journal(library).perform(
        TransferAction.of(library, pictures, out, "move", numbered=numbered)
    )
    moved = out / ("0002-b.png" if numbered else "b.png")
    moved.with_name(f"{moved.name}.xmp").write_text("rated there")
    moved.with_suffix(".xmp").write_text("Lightroom's there")
    there = tree(out)
    undone = open_journal(library).undo()
    assert undone is not None
    assert undone.problems == ()
    written = {"b.png.xmp": b"rated there", "b.xmp": b"Lightroom's there"}
    assert tree(folder) == before | written
    assert not out.exists()

    (folder / "c.png.xmp").write_text("rated here")
    redone = open_journal(library).redo()
    assert redone is not None
    assert redone.problems == ()
    assert tree(folder) == {}
    last = "0003-c.png.xmp" if numbered else "c.png.xmp"
    assert tree(out) == there | {last: b"rated here"}
    open_journal(library).undo()
    assert tree(folder) == before | written | {"c.png.xmp": b"rated here"}


def test_a_new_sidecar_whose_old_place_is_taken_stays_until_that_is_free(
    tmp_path: Path, library: Library, pictures: list[Path]
) -> None:
    journal, out, old = open_journal(library), tmp_path / "out", tmp_path / "in" / "b.png.xmp"
    journal.perform(TransferAction.of(library, [pictures[1]], out, "move"))
    (out / "b.png.xmp").write_text("rated there")
    old.write_text("another's")
    undone = journal.undo()
    assert undone is not None
    [problem] = undone.problems
    assert problem.startswith("b.png.xmp stays where it is: another file has its old place")
    assert pictures[1].exists()
    assert old.read_text() == "another's"
    assert (out / "b.png.xmp").read_text() == "rated there"
    old.unlink()
    journal.undo()
    assert old.read_text() == "rated there"
    assert not out.exists()


def test_another_pictures_sidecar_at_the_target_stays_another_pictures(
    tmp_path: Path, library: Library, pictures: list[Path]
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "b.png.xmp").write_text("left behind by another")
    journal = open_journal(library)
    journal.perform(TransferAction.of(library, [pictures[1]], out, "move"))
    assert names(out) == ["b (2).png", "b.png.xmp"]
    journal.undo()
    assert names(out) == ["b.png.xmp"]
    assert not (tmp_path / "in" / "b.png.xmp").exists()


def test_a_file_is_no_folder(tmp_path: Path, library: Library, pictures: list[Path]) -> None:
    with pytest.raises(CurationError, match="is not a folder"):
        TransferAction.of(library, pictures[:1], pictures[1], "copy")


@pytest.fixture
def two_drives(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every folder be a drive of its own."""
    renamed = placing.rename_new

    def rename(source: Path, target: Path) -> None:
        if source.parent != target.parent:
            raise OSError(errno.EXDEV, "Invalid cross-device link", str(source))
        renamed(source, target)

    monkeypatch.setattr(placing, "rename_new", rename)


@pytest.mark.usefixtures("two_drives")
def test_a_move_between_drives_keeps_the_source_until_the_copy_is_proven(
    tmp_path: Path, library: Library, pictures: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = tree(tmp_path / "in")
    action = TransferAction.of(library, pictures, tmp_path / "out", "move")
    with monkeypatch.context() as damaging:
        damaging.setattr(placing, "hash_file", lambda path: "0" * 64)
        problems = open_journal(library).perform(action)
    assert len(problems) == 3
    assert "differs from what was read" in problems[0]
    assert tree(tmp_path / "in") == before
    assert not (tmp_path / "out").exists()
    assert open_journal(library).perform(action) == ()
    assert (tree(tmp_path / "in"), tree(tmp_path / "out")) == ({}, before)
    open_journal(library).undo()
    assert tree(tmp_path / "in") == before


def test_without_hard_links_nothing_is_overwritten_either(
    tmp_path: Path, library: Library, pictures: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(source: object, target: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    before = tree(tmp_path / "in")
    monkeypatch.setattr(os, "link", refuse)
    assert open_journal(library).perform(
        TransferAction.of(library, pictures, tmp_path / "out", "move")
    ) == ()  # fmt: skip
    assert tree(tmp_path / "out") == before
    action = TransferAction.of(library, [tmp_path / "out" / "a.png"], tmp_path / "in", "move")
    save_picture(tmp_path / "in" / "a.png", 3)
    [problem] = open_journal(library).perform(action)
    assert "took the name" in problem
    assert (tmp_path / "out" / "a.png").read_bytes() == before["a.png"]
    problems = open_journal(library).perform(
        TransferAction.of(library, [tmp_path / "out" / "b.png"], tmp_path / "linked", "link")
    )
    assert "copy it instead" in problems[0]


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("steps", range(6))
def test_after_a_crash_at_any_step_the_plan_is_enough_to_undo(
    tmp_path: Path, library: Library, pictures: list[Path], mode: Mode, steps: int
) -> None:
    before, out = tree(tmp_path / "in"), tmp_path / "out"
    action = TransferAction.of(library, pictures, out, mode)
    crashed(library, action, steps)
    if steps < 5 and mode in ("copy", "move"):
        # The next file was being written.
        out.mkdir(exist_ok=True)
        (out / f".{next(iter(before))}.{action.payload()['token']}.part").write_bytes(b"half")
    undone = open_journal(library).undo()
    assert undone is not None
    assert undone.problems == ()
    assert tree(tmp_path / "in") == before
    assert not out.exists()
    assert known(library, tmp_path) == ["a.png", "b.png", "c.png"]
    assert open_journal(library).next_to_undo is None


@pytest.mark.parametrize("copied", [False, True])
def test_a_crash_between_the_two_halves_of_a_move(
    tmp_path: Path, library: Library, pictures: list[Path], copied: bool
) -> None:
    before, out = tree(tmp_path / "in"), tmp_path / "out"
    crashed(library, TransferAction.of(library, pictures, out, "move"), 0)
    out.mkdir()
    (shutil.copyfile if copied else os.link)(pictures[1], out / "b.png")
    open_journal(library).undo()
    assert tree(tmp_path / "in") == before
    assert not out.exists()


def test_after_a_crash_another_file_of_that_name_is_left_alone(
    tmp_path: Path, library: Library, pictures: list[Path]
) -> None:
    out = tmp_path / "out"
    crashed(library, TransferAction.of(library, pictures, out, "copy"), 0)
    save_picture(out / "b.png", 99)
    open_journal(library).undo()
    assert names(out) == ["b.png"]


def test_stopping_keeps_what_was_done_undoable(
    tmp_path: Path, library: Library, pictures: list[Path]
) -> None:
    journal = Journal(library, {TransferAction.KIND: lambda title, payload: TransferAction.revive(
        library, title, payload)})  # fmt: skip
    action = TransferAction.of(library, pictures, tmp_path / "out", "copy")
    journal.perform(action, lambda done, total: done < 4)
    assert names(tmp_path / "out") == ["a.png", "a.png.xmp", "a.xmp", "b.png"]
    journal.undo()
    assert not (tmp_path / "out").exists()


NAMES = st.text(st.sampled_from("aAbé (2).x'"), min_size=1, max_size=6).filter(
    lambda name: name.strip(". ") != ""
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(NAMES, min_size=1, max_size=5, unique_by=str.casefold),
    st.lists(NAMES, max_size=5, unique_by=str.casefold),
    st.sampled_from(MODES),
)
def test_any_names_land_beside_what_is_there(
    tmp_path_factory: pytest.TempPathFactory,
    library: Library,
    coming: list[str],
    there: list[str],
    mode: Mode,
) -> None:
    folder = tmp_path_factory.mktemp("names")
    (folder / "in").mkdir()
    (folder / "out").mkdir()
    for place, name in enumerate(coming):
        (folder / "in" / f"{name}.png").write_bytes(b"in %d" % place)
    for place, name in enumerate(there):
        (folder / "out" / f"{name}.png").write_bytes(b"out %d" % place)
    before = tree(folder)
    paths = [folder / "in" / f"{name}.png" for name in coming]
    journal = open_journal(library)
    assert journal.perform(TransferAction.of(library, paths, folder / "out", mode)) == ()
    after = tree(folder / "out")
    assert sorted(after.values()) == sorted(
        [*(b"in %d" % place for place in range(len(coming))),
         *(b"out %d" % place for place in range(len(there)))]
    )  # fmt: skip
    journal.undo()
    assert tree(folder) == before
