"""Marks stay with their picture whatever happens to files, and never get to another one."""

from __future__ import annotations

import itertools
import os
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from curator.curation.actions import Journal
from curator.curation.contents import Contents
from curator.curation.identify import identify
from curator.following import follow
from curator.images.scan import scan
from curator.library import Library
from curator.pipeline import score_files
from curator.records import Marks
from curator.watch.observer import FolderWatcher
from tests.pictures import KEY, BrightnessScorer, save_picture

#: Seconds that a watcher may take to tell what happened.
PATIENCE_S = 20.0


def rescan(library: Library, folder: Path) -> None:
    """Do what a window does that opens a folder."""
    stamps = list(scan([folder]))
    for _ in score_files(stamps, BrightnessScorer(), library, workers=1):
        pass
    library.forget_missing(folder, [stamp.path for stamp in stamps])


def marks_in(library: Library, folder: Path) -> dict[str, Marks]:
    """What the window shows: the marks at each path below a folder, by name."""
    known = library.known_files(folder, KEY)
    marks, contents = library.curation.all_marks(), Contents(known.hashes)
    columns = [
        contents.spread(marks.contents, values).tolist()
        for values in (marks.stars, marks.flags, marks.colors)
    ]
    shown = {}
    for path, stars, flag, color in zip(known.paths, *columns, strict=True):
        if (found := Marks(stars, flag, color)) != Marks():
            shown[os.path.relpath(path, folder)] = found
    return shown


def mark(library: Library, path: Path, marks: Marks) -> None:
    [content] = identify(library, [path]).contents.values()
    with Journal(library).edit("Mark") as edit:
        edit.set_marks({content: marks})


@pytest.fixture
def folder(tmp_path: Path, library: Library) -> Path:
    folder = tmp_path / "pictures"
    for brightness, name in enumerate(("a.png", "b.png", "c.png", "deep/d.png")):
        save_picture(folder / name, 10 * brightness)
    mark(library, folder / "a.png", Marks(1, 1, 1))
    mark(library, folder / "deep" / "d.png", Marks(4, -1, 4))
    return folder


def watch(
    library: Library, folder: Path, act: Callable[[], None], expected: dict[str, Marks]
) -> None:
    """Let a watcher follow what an act does until the marks are where they should be."""
    rescan(library, folder)
    watcher = FolderWatcher([folder], quiet_s=0.05)
    watcher.start(scan([folder]))
    deadline = time.monotonic() + PATIENCE_S

    def done() -> bool:
        return marks_in(library, folder) == expected or time.monotonic() > deadline

    try:
        act()
        stamps = follow(watcher, library, cancelled=done)
        for _ in score_files(stamps, BrightnessScorer(), library, workers=1):
            pass
    finally:
        watcher.stop()
    assert marks_in(library, folder) == expected
    rescan(library, folder)
    assert marks_in(library, folder) == expected


def test_marks_follow_watched_files_that_are_renamed_and_change_places(
    library: Library, folder: Path
) -> None:
    def act() -> None:
        (folder / "a.png").rename(folder / "between")
        (folder / "b.png").rename(folder / "a.png")
        (folder / "between").rename(folder / "b.png")
        (folder / "deep").rename(folder / "deeper")
        (folder / "c.png").rename(folder / "deeper" / "c.png")

    watch(library, folder, act, {"b.png": Marks(1, 1, 1), "deeper/d.png": Marks(4, -1, 4)})


def test_marks_follow_copies_and_leave_what_is_overwritten(library: Library, folder: Path) -> None:
    def act() -> None:
        shutil.copy(folder / "a.png", folder / "deep" / "copy.png")
        save_picture(folder / "deep" / "d.png", 200)

    watch(library, folder, act, {"a.png": Marks(1, 1, 1), "deep/copy.png": Marks(1, 1, 1)})


def test_marks_outlive_a_deleted_file(library: Library, folder: Path, tmp_path: Path) -> None:
    backup = shutil.copy(folder / "a.png", tmp_path / "backup.png")
    watch(library, folder, (folder / "a.png").unlink, {"deep/d.png": Marks(4, -1, 4)})
    shutil.copy(backup, folder / "restored.png")
    rescan(library, folder)
    assert marks_in(library, folder)["restored.png"] == Marks(1, 1, 1)


def test_marks_outlive_a_drive_that_was_away(library: Library, folder: Path) -> None:
    rescan(library, folder)
    away = folder.rename(folder.with_name("away"))
    library.forget_missing(folder, [])
    folder.mkdir()  # an empty mount point
    library.forget_missing(folder, [])
    folder.rmdir()
    away.rename(folder.with_name("F"))  # plugged in at another place
    rescan(library, folder.with_name("F"))
    assert marks_in(library, folder.with_name("F")) == {
        "a.png": Marks(1, 1, 1),
        "deep/d.png": Marks(4, -1, 4),
    }


def test_marks_outlive_what_the_library_forgets(library: Library, folder: Path) -> None:
    rescan(library, folder)
    before = marks_in(library, folder)
    library.forget([folder])
    assert marks_in(library, folder) == {}
    rescan(library, folder)
    assert marks_in(library, folder) == before


def test_an_unreadable_file_has_no_marks(library: Library, folder: Path) -> None:
    broken = folder / "broken.png"
    broken.write_bytes(b"no picture")
    identified = identify(library, [broken, folder / "missing.png"])
    assert identified.contents == {}
    assert len(identified.problems) == 2


NAMES = ["a.png", "b.png", "c.png", "x/a.png", "x/b.png"]
names = st.sampled_from(NAMES)


class Files(RuleBasedStateMachine):
    """Files that are written, copied, moved and lost, and what should be seen at each path."""

    #: Set by the test.
    empty: Path

    @initialize()
    def start(self) -> None:
        self.top = Path(tempfile.mkdtemp())
        self.folder = self.top / "pictures"
        (self.folder / "x").mkdir(parents=True)
        shutil.copy(self.empty, self.top / "library.sqlite")
        self.library = Library(self.top / "library.sqlite", backups_kept=0)
        self.marks: dict[bytes, Marks] = {}
        # Files made in one tick of the clock have one time; real ones are seldom as quick.
        self.times = itertools.count(10**18, 10**9)
        self.write("a.png", 0)

    def path(self, name: str) -> Path:
        return self.folder / name

    def date(self, name: str) -> None:
        moment = next(self.times)
        os.utime(self.path(name), ns=(moment, moment))

    @rule(name=names, brightness=st.integers(0, 5))
    def write(self, name: str, brightness: int) -> None:
        save_picture(self.path(name), brightness * 40)
        self.date(name)

    @rule(name=names, stars=st.integers(0, 5), flag=st.integers(-1, 1), color=st.integers(0, 6))
    def mark(self, name: str, stars: int, flag: int, color: int) -> None:
        if self.path(name).exists():
            marks = Marks(stars, flag, color)
            mark(self.library, self.path(name), marks)
            self.marks[self.path(name).read_bytes()] = marks

    @rule(source=names, goal=names)
    def copy(self, source: str, goal: str) -> None:
        if self.path(source).exists() and source != goal:
            shutil.copy(self.path(source), self.path(goal))
            self.date(goal)

    @rule(source=names, goal=names)
    def move(self, source: str, goal: str) -> None:
        if self.path(source).exists():
            self.path(source).replace(self.path(goal))

    @rule(source=names, goal=names)
    def move_while_the_window_looks(self, source: str, goal: str) -> None:
        if self.path(source).exists():
            self.move(source, goal)
            self.library.move(self.path(source), self.path(goal))

    @rule(one=names, other=names)
    def swap(self, one: str, other: str) -> None:
        if one != other and self.path(one).exists() and self.path(other).exists():
            between = self.top / "between"
            self.path(one).rename(between)
            self.path(other).rename(self.path(one))
            between.rename(self.path(other))

    @rule(name=names)
    def delete(self, name: str) -> None:
        self.path(name).unlink(missing_ok=True)

    @rule()
    def take_the_drive_away_and_back(self) -> None:
        away = self.folder.rename(self.top / "away")
        self.library.forget_missing(self.folder, [])
        away.rename(self.folder)

    @rule()
    def forget(self) -> None:
        self.library.forget([self.folder])

    @invariant()
    def marks_are_with_their_pictures(self) -> None:
        if not hasattr(self, "times"):
            return
        rescan(self.library, self.folder)
        expected = {
            name: self.marks[data]
            for name in NAMES
            if self.path(name).exists()
            and self.marks.get(data := self.path(name).read_bytes(), Marks()) != Marks()
        }
        assert marks_in(self.library, self.folder) == expected

    def teardown(self) -> None:
        if hasattr(self, "library"):
            self.library.close()
            shutil.rmtree(self.top)


def test_marks_stay_with_their_picture_whatever_happens(empty_library: Path) -> None:
    class Here(Files):
        empty = empty_library

    Here.TestCase.settings = settings(
        max_examples=10,
        stateful_step_count=20,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.explicit, Phase.reuse, Phase.generate],
    )
    Here.TestCase("runTest").runTest()
