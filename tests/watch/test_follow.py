"""The follower on real files, with a clock that the tests move."""

import os

import pytest

from curator.images.scan import scan, take_stamp
from curator.watch.changes import Moved, Removed, Settled
from curator.watch.follow import Follower
from curator.watch.hints import Heard, Hint
from curator.watch.roots import Root, identify
from curator.watch.settle import Settler
from tests.watch.pictures import encode

PNG, OTHER = encode("png"), encode("png", seed=1)


class Walk:
    """A follower of one root, and time."""

    def __init__(self, folder, *, recursive=True):
        self.root = Root(folder, identify(folder), present=True)
        self.follower = Follower(
            [self.root], Settler(0.5, 4.0), recursive=recursive, cancelled=lambda: False
        )
        self.follower.adopt(self.root)
        self.now = 0.0

    def hear(self, heard, path, target=None):
        return self.follower.hear(Hint(heard, path, target), self.now)

    def rescan(self):
        self.follower.rescan(self.root, self.now)

    def settle(self, limit=20.0):
        """Let time pass until nothing is held back; return what was told."""
        changes, end = [], self.now + limit
        while (deadline := self.follower.next_deadline()) is not None and deadline <= end:
            self.now = max(self.now, deadline)
            changes += self.follower.poll(self.now)
        return changes


@pytest.fixture
def folder(tmp_path):
    root = tmp_path / "root"
    root.mkdir()
    return root


def put(path, data=PNG):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def test_a_rescan_finds_what_no_hint_told_of(folder):
    kept, gone, changed = put(folder / "kept.png"), put(folder / "gone.png"), put(folder / "c.png")
    walk = Walk(folder)
    gone.unlink()
    put(changed, OTHER)
    os.utime(changed, ns=(1, 1))
    new = put(folder / "deep" / "er" / "new.png")
    walk.rescan()
    told = walk.settle()
    assert set(told) == {Removed(gone), Settled(take_stamp(changed)), Settled(take_stamp(new))}
    assert walk.follower.missed == 3
    walk.rescan()
    assert walk.settle() == []
    assert kept.exists()


def test_what_hints_told_of_counts_as_heard(folder):
    walk = Walk(folder)
    new = put(folder / "new.png")
    walk.rescan()
    walk.hear(Heard.FILE, new)
    assert walk.settle() == [Settled(take_stamp(new))]
    assert walk.follower.missed == 0


def test_rescans_do_not_hold_back_a_file_that_settles(folder):
    walk = Walk(folder)
    new = put(folder / "new.png")
    told = []
    for eighth in range(9):
        walk.now = eighth / 8
        walk.rescan()
        told += walk.follower.poll(walk.now)
    assert told == [Settled(take_stamp(new))]


def test_files_known_by_their_stamps_are_not_told_of(folder):
    known, unknown = put(folder / "known.png"), put(folder / "unknown.png")
    root = Root(folder, identify(folder), present=True)
    walk = Walk(folder)
    walk.follower = Follower([root], Settler(), recursive=True, cancelled=lambda: False)
    walk.follower.know([take_stamp(known)])
    walk.rescan()
    assert walk.settle() == [Settled(take_stamp(unknown))]


def test_the_end_of_what_was_met_before_it_settled_is_told(folder):
    walk = Walk(folder)
    met = [put(folder / name) for name in ("goes.png", "moves.png", "stays.png", "went.png")]
    goes, moves, stays, went = met
    stamps = [take_stamp(path) for path in met]
    for path in (goes, moves, stays):
        walk.hear(Heard.FILE, path)
    went.unlink()
    walk.follower.meet(stamps, walk.now)
    goes.unlink()
    moved = moves.rename(folder / "moved.png")
    walk.hear(Heard.FILE_MOVED, moves, moved)
    assert set(walk.settle()) == {
        Removed(goes),
        Removed(moves),
        Removed(went),
        Settled(take_stamp(moved)),
        Settled(take_stamp(stays)),
    }
    assert walk.follower.missed == 0


def test_what_is_met_anew_or_elsewhere_changes_nothing(folder, tmp_path):
    told, elsewhere = put(folder / "told.png"), put(tmp_path / "elsewhere.png")
    walk = Walk(folder)
    put(told, OTHER)
    os.utime(told, ns=(3, 3))
    walk.follower.meet([take_stamp(told), take_stamp(elsewhere)], walk.now)
    assert walk.settle() == []
    assert walk.follower.count_below(folder) == 1
    walk.rescan()
    assert walk.settle() == [Settled(take_stamp(told))]


def test_closing_a_file_already_told_of_is_no_change(folder):
    walk = Walk(folder)
    new = put(folder / "new.png")
    walk.hear(Heard.FILE, new)
    assert len(walk.settle()) == 1
    walk.hear(Heard.CLOSED, new)
    assert walk.settle() == []
    put(new, OTHER)
    os.utime(new, ns=(5, 5))
    walk.hear(Heard.CLOSED, new)
    assert walk.settle() == [Settled(take_stamp(new))]


def test_an_overwrite_that_keeps_size_and_time_is_told_again(folder):
    file = put(folder / "a.bmp", encode("bmp"))
    os.utime(file, ns=(7, 7))
    walk = Walk(folder)
    put(file, encode("bmp", seed=2))
    os.utime(file, ns=(7, 7))
    walk.hear(Heard.FILE, file)
    assert walk.settle() == [Settled(take_stamp(file))]


def test_a_time_in_the_future_holds_nothing_back(folder):
    walk = Walk(folder)
    file = put(folder / "a.png")
    os.utime(file, (2**33, 2**33))
    walk.hear(Heard.FILE, file)
    assert walk.settle() == [Settled(take_stamp(file))]
    assert walk.now <= 1.0


def test_a_file_that_never_becomes_whole_is_told_after_patience(folder):
    walk = Walk(folder)
    file = put(folder / "a.png", PNG[:200])
    walk.hear(Heard.FILE, file)
    assert walk.settle() == [Settled(take_stamp(file))]
    assert walk.now == 4.0


@pytest.mark.parametrize("name", [".hidden.png", ".thumbs/a.png", "notes.txt", "a.png.part"])
def test_what_a_scan_passes_over_is_not_followed(folder, name):
    walk = Walk(folder)
    path = put(folder / name)
    walk.hear(Heard.FILE, path)
    walk.rescan()
    assert walk.settle() == []


def test_without_recursion_only_the_folder_itself_is_followed(folder):
    walk = Walk(folder, recursive=False)
    inner, outer = put(folder / "sub" / "a.png"), put(folder / "b.png")
    walk.hear(Heard.FILE, inner)
    walk.hear(Heard.FILE, outer)
    assert walk.settle() == [Settled(take_stamp(outer))]


def test_a_folder_that_moves_is_one_move(folder):
    put(folder / "old" / "a.png"), put(folder / "old" / "deep" / "b.png")
    walk = Walk(folder)
    unfinished = put(folder / "old" / "c.png", PNG[:300])
    walk.hear(Heard.FILE, unfinished)
    walk.follower.poll(walk.now)
    (folder / "old").rename(folder / "new")
    assert walk.hear(Heard.FOLDER_MOVED, folder / "old", folder / "new") == [
        Moved(folder / "old", folder / "new")
    ]
    # Watchdog makes up a move for every file below; each has been told of already.
    assert walk.hear(Heard.FILE_MOVED, folder / "old/a.png", folder / "new/a.png") == []
    put(folder / "new" / "c.png")
    assert walk.settle() == [Settled(take_stamp(folder / "new" / "c.png"))]
    assert walk.follower.wants_rescan
    walk.rescan()
    assert walk.settle() == []


def test_a_reused_inode_is_not_taken_for_a_move(folder):
    put(folder / "old" / "a.png")
    walk = Walk(folder)
    (folder / "old" / "a.png").unlink()
    (folder / "old").rmdir()
    new = put(folder / "new" / "b.png", OTHER)
    assert walk.hear(Heard.FOLDER_MOVED, folder / "old", folder / "new") == []
    walk.rescan()
    assert set(walk.settle()) == {Removed(folder / "old"), Settled(take_stamp(new))}


def test_a_folder_moved_out_or_into_hiding_is_removed_as_one(folder, tmp_path):
    for name in ("one/a.png", "one/b.png", "two/c.png", "two/deep/d.png"):
        put(folder / name)
    walk = Walk(folder)
    (folder / "one").rename(tmp_path / "elsewhere")
    walk.hear(Heard.FOLDER_GONE, folder / "one")
    (folder / "two").rename(folder / ".two")
    walk.hear(Heard.FOLDER_MOVED, folder / "two", folder / ".two")
    told = walk.settle()
    assert sorted(told, key=str) == [Removed(folder / "one"), Removed(folder / "two")]


def test_a_move_over_a_known_picture_leaves_one(folder):
    a, b = put(folder / "a.png"), put(folder / "b.png", OTHER)
    walk = Walk(folder)
    a.replace(b)
    assert walk.hear(Heard.FILE_MOVED, a, b) == [Moved(a, b)]
    walk.rescan()
    assert walk.settle() == []


def test_a_picture_renamed_to_something_else_is_removed_and_comes_back(folder):
    a, aside = put(folder / "a.png"), folder / "a.png.bak"
    walk = Walk(folder)
    a.rename(aside)
    walk.hear(Heard.FILE_MOVED, a, aside)
    assert walk.settle() == [Removed(a)]
    aside.rename(a)
    walk.hear(Heard.FILE_MOVED, aside, a)
    assert walk.settle() == [Settled(take_stamp(a))]


def test_files_that_vanish_with_their_root_are_not_removed(folder, tmp_path):
    files = [put(folder / f"{n}.png") for n in range(20)]
    walk = Walk(folder)
    folder.rename(tmp_path / "away")
    folder.mkdir()  # the empty mount point that an unplugged drive leaves behind
    for file in files:
        walk.hear(Heard.FILE, file)
    assert walk.settle() == []
    assert walk.follower.doubts_roots
    assert walk.follower.count_below(folder) == 20


def test_another_drive_in_a_roots_place_removes_nothing(folder):
    files = [put(folder / f"{n}.png") for n in range(5)]
    walk = Walk(folder)
    for file in files:
        file.unlink()
    other = put(folder / "other.png")
    walk.follower.lose(walk.root)
    walk.follower.find(walk.root, walk.now)
    assert walk.settle() == [Settled(take_stamp(other))]


def test_the_same_drive_comes_back_with_its_differences(folder):
    files = [put(folder / f"{n}.png") for n in range(5)]
    walk = Walk(folder)
    walk.follower.lose(walk.root)
    files[0].unlink()
    new = put(folder / "new.png")
    walk.follower.find(walk.root, walk.now)
    assert set(walk.settle()) == {Removed(files[0]), Settled(take_stamp(new))}
    assert walk.follower.missed == 0


def test_what_lies_in_a_folder_that_cannot_be_listed_is_not_removed(folder, monkeypatch):
    locked = put(folder / "locked" / "a.png")
    put(folder / "open" / "b.png")
    walk = Walk(folder)
    locked.unlink()  # as it looks where a share below the folder went away

    def failing_scan(roots, *, on_problem, **_):
        on_problem(folder / "locked", "The drive reports an error.")
        return scan([folder / "open"])

    monkeypatch.setattr("curator.watch.follow.scan", failing_scan)
    walk.rescan()
    assert walk.settle() == []


def test_a_file_that_cannot_be_reached_for_now_is_neither_told_nor_removed(folder, monkeypatch):
    file = put(folder / "a.png")
    walk = Walk(folder)
    monkeypatch.setattr("curator.watch.follow.take_stamp", lambda path: None)
    walk.hear(Heard.FILE, file)
    assert walk.settle(limit=3.0) == []
    monkeypatch.undo()
    assert walk.settle() == [Settled(take_stamp(file))]


def test_a_picture_replaced_by_a_folder_of_its_name_is_removed(folder):
    file = put(folder / "a.png")
    walk = Walk(folder)
    file.unlink()
    inner = put(folder / "a.png" / "inner.png")
    walk.hear(Heard.FILE, file)
    walk.rescan()
    assert set(walk.settle()) == {Removed(file), Settled(take_stamp(inner))}


def test_moves_that_follow_each_other_are_followed(folder):
    a, b, c = put(folder / "a.png"), folder / "b.png", folder / "c.png"
    put(folder / "x" / "d.png")
    walk = Walk(folder)
    a.rename(c)
    (folder / "x").rename(folder / "z")
    assert walk.hear(Heard.FILE_MOVED, a, b) == [Moved(a, b)]
    assert walk.hear(Heard.FILE_MOVED, b, c) == [Moved(b, c)]
    assert walk.hear(Heard.FOLDER_MOVED, folder / "x", folder / "y") == [
        Moved(folder / "x", folder / "y")
    ]
    assert walk.hear(Heard.FOLDER_MOVED, folder / "y", folder / "z") == [
        Moved(folder / "y", folder / "z")
    ]
    walk.rescan()
    assert walk.settle() == []


def test_a_file_moved_and_then_deleted_is_removed(folder):
    a, b = put(folder / "a.png"), folder / "b.png"
    walk = Walk(folder)
    a.unlink()
    assert walk.hear(Heard.FILE_MOVED, a, b) == [Moved(a, b)]
    walk.hear(Heard.FILE, b)
    assert walk.settle() == [Removed(b)]


def test_a_move_tells_which_pictures_told_of_came_along(folder):
    put(folder / "old" / "deep" / "a.png"), put(folder / "old" / "b.png")
    walk = Walk(folder)
    new = put(folder / "old" / "new.png")
    walk.hear(Heard.CLOSED, new)  # not told of before it has settled
    moved = (folder / "old").rename(folder / "moved")
    [change] = walk.hear(Heard.FOLDER_MOVED, folder / "old", moved)
    came = [take_stamp(moved / "b.png"), take_stamp(moved / "deep" / "a.png")]
    assert sorted(change.along, key=str) == sorted(came, key=str)
    (moved / "b.png").rename(moved / "c.png")
    [change] = walk.hear(Heard.FILE_MOVED, moved / "b.png", moved / "c.png")
    assert change.along == (take_stamp(moved / "c.png"),)
    (moved / "new.png").unlink()
    assert walk.settle() == []


def test_a_polled_move_of_a_folder_is_told_by_its_files_first(folder):
    put(folder / "old" / "deep" / "a.png"), put(folder / "old" / "b.png")
    walk = Walk(folder)
    (folder / "old").rename(folder / "new")
    moves = [
        walk.hear(Heard.FILE_MOVED, folder / "old" / name, folder / "new" / name)
        for name in ("deep/a.png", "b.png")
    ]
    moves.append(walk.hear(Heard.FOLDER_MOVED, folder / "old", folder / "new"))
    assert moves == [[Moved(folder / "old", folder / "new")], [], []]


def test_a_drive_below_the_root_that_goes_away_removes_nothing(folder, monkeypatch):
    lost = [put(folder / "stick" / "deep" / f"{n}.png") for n in range(5)]
    gone = put(folder / "here" / "gone.png")

    def on_two_drives(path):
        device, inode = identify(path) or (None, None)
        if device is None:
            return None
        return (device + (path == folder / "stick" / "deep"), inode)

    monkeypatch.setattr("curator.watch.roots.identify", on_two_drives)
    walk = Walk(folder)
    for file in [*lost, gone]:
        file.unlink()
    (folder / "stick" / "deep").rmdir()
    walk.hear(Heard.FILE, lost[0])
    walk.rescan()
    assert walk.settle() == [Removed(folder / "here" / "gone.png")]
    assert walk.follower.count_below(folder) == 5


def test_a_drive_that_is_back_under_another_number_is_followed_as_before(folder, monkeypatch):
    gone, lone = put(folder / "deep" / "gone.png"), put(folder / "lone" / "a.png")
    put(folder / "deep" / "stays.png")
    walk = Walk(folder)
    walk.follower.lose(walk.root)
    lone.unlink()

    def renumbered(path):
        identity = identify(path)
        return None if identity is None else (identity[0] + 1, identity[1])

    monkeypatch.setattr("curator.watch.roots.identify", renumbered)
    walk.root.identity = renumbered(folder)
    walk.follower.find(walk.root, walk.now)
    assert walk.settle() == [Removed(lone)]
    gone.unlink()
    walk.hear(Heard.FILE, gone)
    assert walk.settle() == [Removed(gone)]


def test_a_drive_below_the_root_may_be_back_under_another_number(folder, monkeypatch):
    stick = folder / "stick"
    files = [put(stick / f"{n}.png") for n in range(2)]
    number = 1

    def on_two_drives(path):
        device, inode = identify(path) or (None, None)
        if device is None:
            return None
        return (device + (number if path.is_relative_to(stick) else 0), inode)

    monkeypatch.setattr("curator.watch.roots.identify", on_two_drives)
    walk = Walk(folder)
    number = 2
    walk.rescan()
    files[0].unlink()
    walk.hear(Heard.FILE, files[0])
    assert walk.settle() == [Removed(files[0])]


def test_a_folder_that_is_made_anew_on_another_drive_is_followed(folder, monkeypatch):
    day = folder / "day"
    put(day / "a.png")
    walk = Walk(folder)
    (day / "a.png").unlink()
    day.rmdir()
    walk.hear(Heard.FOLDER_GONE, day)
    assert walk.settle() == [Removed(day)]

    def on_two_drives(path):
        device, inode = identify(path) or (None, None)
        return None if device is None else (device + (path == day), inode)

    monkeypatch.setattr("curator.watch.roots.identify", on_two_drives)
    new = put(day / "new.png")
    put(day / "other.png")
    walk.rescan()
    walk.settle()
    new.unlink()
    walk.hear(Heard.FILE, new)
    assert walk.settle() == [Removed(new)]
