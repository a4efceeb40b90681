"""The whole watcher on real folders. Waiting is always for a change, never for time to pass."""

import errno
import logging
import os
import threading
import time
from contextlib import contextmanager

import pytest
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver, EventEmitter

from curator.errors import WatchError
from curator.images.scan import take_stamp
from curator.watch import observer as module
from curator.watch.changes import Moved, Removed, RootFound, RootLost, Settled, Trouble
from curator.watch.observer import FolderWatcher
from tests.watch.pictures import encode

PNG, OTHER = encode("png"), encode("png", seed=1)
LIMIT_S = 30.0


class Told:
    """A watcher's consumer: everything told so far, in order."""

    def __init__(self, watcher):
        self.watcher = watcher
        self.changes = []

    def until(self, *wanted):
        """Wait until all of these were told; return what was told since the last wait."""
        since, missing = [], set(wanted)
        deadline = time.monotonic() + LIMIT_S
        while missing:
            told = self.watcher.changes(max(0.0, deadline - time.monotonic()))
            assert told, f"still waiting for {missing}; told {since}"
            since += told
            missing -= set(told)
        self.changes += since
        return since

    def trouble(self):
        """Wait for the next sentence of trouble."""
        for change in self.watcher.changes(LIMIT_S):
            if isinstance(change, Trouble):
                return change.message
        raise AssertionError("no trouble was told")

    def settled(self, *paths):
        """Wait until these files, as they are now, were told to have settled."""
        return self.until(*(Settled(take_stamp(path)) for path in paths))


@contextmanager
def watching(*roots, known=None, **options):
    watcher = FolderWatcher(roots, **{"quiet_s": 0.1, "patience_s": 8.0, **options})
    try:
        watcher.start(known)
        yield Told(watcher)
    finally:
        watcher.stop()
        names = [thread.name for thread in threading.enumerate()]
        assert "folder-watcher" not in names


@pytest.fixture
def folder(tmp_path):
    root = tmp_path / "root"
    root.mkdir()
    return root


@pytest.fixture(autouse=True)
def looks_often(monkeypatch):
    monkeypatch.setattr(module, "_POLL_S", 0.1)
    monkeypatch.setattr("curator.watch.watcher._LOOK_AT_ROOTS_S", 0.1)


@pytest.fixture(params=[None, True], ids=["notified", "polled"])
def polling(request):
    return request.param


def put(path, data=PNG):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def test_new_files_are_told_of_and_nothing_else(folder, polling):
    with watching(folder, polling=polling) as told:
        new = put(folder / "a.png")
        last = put(folder / "b.png")
        told.settled(new, last)
        end = put(folder / "end.png")
        told.settled(end)
        # A busy machine may deliver an event late, and the same stamp is then told again.
        assert len(set(told.changes)) == 3


def test_a_download_arrives_by_its_rename(folder, polling):
    with watching(folder, polling=polling) as told:
        part = put(folder / "a.png.part")
        told.settled(put(folder / "other.png"))
        part.rename(folder / "a.png")
        told.settled(folder / "a.png")


def test_a_slow_writer_is_waited_for(folder):
    """Its pauses are longer than quiet_s at times, and shorter at others."""
    path = folder / "slow.png"
    with watching(folder) as told, path.open("wb", buffering=0) as file:
        for start, pause in ((0, 0.02), (500, 0.35), (1000, 0.05), (1500, 0.4)):
            file.write(PNG[start : start + 500])
            assert told.watcher.changes(pause) == []
        file.write(PNG[2000:])
        assert told.settled(path) == [Settled(take_stamp(path))]


def test_a_writer_that_gave_up_is_told_of_and_again_when_it_resumes(folder):
    with watching(folder, patience_s=0.4) as told:
        path = put(folder / "broken.png", PNG[:700])
        told.settled(path)
        with path.open("ab") as file:
            file.write(PNG[700:])
        told.settled(path)


def test_an_overwritten_file_is_told_of_again(folder, polling):
    old = put(folder / "old.png")
    with watching(folder, polling=polling) as told:
        put(old, OTHER + b"longer")
        told.settled(old)
        temporary = put(folder / "save.tmp", OTHER)
        temporary.replace(old)
        told.settled(old)


def test_a_deleted_file_is_removed(folder, polling):
    old, kept = put(folder / "old.png"), put(folder / "kept.png")
    with watching(folder, polling=polling) as told:
        old.unlink()
        assert told.until(Removed(old)) == [Removed(old)]
        assert kept.exists()


def test_a_file_that_was_met_and_went_before_it_settled_is_removed(folder, polling):
    with watching(folder, polling=polling) as told:
        new = put(folder / "new.png")
        met = take_stamp(new)
        new.unlink()
        told.watcher.meet([met])
        assert Removed(new) in told.until(Removed(new))


def test_a_renamed_file_moves(folder, polling):
    old, new = put(folder / "old.png"), folder / "sub" / "new.png"
    new.parent.mkdir()
    with watching(folder, polling=polling) as told:
        old.rename(new)
        assert told.until(Moved(old, new)) == [Moved(old, new)]
        put(new, OTHER + b"longer")
        told.settled(new)


def test_a_renamed_folder_moves_as_one_and_stays_watched(folder, polling):
    old, new = folder / "old", folder / "new"
    for name in ("a.png", "b.png", "deep/c.png"):
        put(old / name)
    with watching(folder, polling=polling) as told:
        old.rename(new)
        told.until(Moved(old, new))
        told.settled(put(new / "deep" / "d.png"))
        assert [c for c in told.changes if isinstance(c, Moved | Removed)] == [Moved(old, new)]


def test_a_removed_folder_is_removed_as_one(folder, polling):
    put(folder / "sub" / "a.png"), put(folder / "sub" / "deep" / "b.png")
    with watching(folder, polling=polling) as told:
        (folder / "sub").rename(folder.parent / "outside")
        assert told.until(Removed(folder / "sub")) == [Removed(folder / "sub")]


def test_files_in_new_nested_folders_arrive(folder, polling):
    with watching(folder, polling=polling) as told:
        files = [put(folder / "x" / "y" / f"z{n}" / f"{n}.png") for n in range(20)]
        told.settled(*files)


def test_a_filled_folder_that_moves_in_arrives(folder, tmp_path, polling):
    put(tmp_path / "outside" / "deep" / "a.png"), put(tmp_path / "outside" / "b.png")
    with watching(folder, polling=polling) as told:
        (tmp_path / "outside").rename(folder / "inside")
        told.settled(folder / "inside" / "deep" / "a.png", folder / "inside" / "b.png")


def test_a_burst_of_2000_loses_none(folder):
    with watching(folder) as told:
        files = []
        for n in range(2000):
            path = folder / f"{n % 7}" / f"{n}.png"
            if n % 2:
                put(path)
            else:
                put(path.with_suffix(".tmp")).rename(path)
            files.append(path)
        told.settled(*files)
        assert set(told.changes) == {Settled(take_stamp(path)) for path in files}


def test_a_root_that_goes_away_is_lost_and_found(folder, tmp_path, polling):
    files = [put(folder / "sub" / f"{n}.png") for n in range(50)]
    with watching(folder, polling=polling) as told:
        folder.rename(tmp_path / "away")
        assert told.until(RootLost(folder)) == [RootLost(folder)]
        files[0].parent.parent.parent.joinpath("away", "sub", "0.png").unlink()
        (tmp_path / "away").rename(folder)
        assert told.until(RootFound(folder), Removed(files[0])) == [
            RootFound(folder),
            Removed(files[0]),
        ]
        told.settled(put(folder / "new.png"))


def test_an_empty_mount_point_is_not_the_drive(folder, tmp_path):
    put(folder / "a.png")
    with watching(folder) as told:
        folder.rename(tmp_path / "drive")
        folder.mkdir()
        assert told.until(RootLost(folder)) == [RootLost(folder)]
        folder.rmdir()
        (tmp_path / "drive").rename(folder)
        assert told.until(RootFound(folder)) == [RootFound(folder)]


def test_a_deleted_root_is_lost_without_removals(folder):
    files = [put(folder / f"{n}.png") for n in range(100)]
    with watching(folder, quiet_s=0.5) as told:
        for file in files:
            file.unlink()
        folder.rmdir()
        assert told.until(RootLost(folder)) == [RootLost(folder)]


def test_a_root_that_is_missing_at_the_start_is_waited_for(tmp_path):
    root = tmp_path / "later"
    with watching(root) as told:
        told.until(RootLost(root))
        file = put(tmp_path / "other" / "a.png")
        file.parent.rename(root)
        told.until(RootFound(root), Settled(take_stamp(root / "a.png")))


def test_what_changed_since_an_earlier_scan_is_told(folder):
    same, changed, gone = (put(folder / f"{name}.png") for name in ("same", "changed", "gone"))
    known = [take_stamp(path) for path in (same, changed, gone)]
    put(changed, OTHER + b"longer")
    gone.unlink()
    new = put(folder / "new.png")
    with watching(folder, known=known) as told:
        since = told.until(Settled(take_stamp(changed)), Settled(take_stamp(new)), Removed(gone))
        assert len(since) == 3


def test_files_that_are_there_at_the_start_are_known(folder):
    put(folder / "a.png")
    with watching(folder) as told:
        new = put(folder / "new.png")
        assert told.settled(new) == [Settled(take_stamp(new))]


def test_a_link_as_root_is_watched_under_its_own_name(folder, tmp_path):
    link = tmp_path / "link"
    link.symlink_to(folder, target_is_directory=True)
    with watching(link) as told:
        put(folder / "a.png")
        told.settled(link / "a.png")


def test_several_roots_and_names_that_are_not_utf8(folder, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    with watching(folder, other, folder / "inner", recursive=True) as told:
        strange = put(other / os.fsdecode(b"caf\xe9.png"))
        inner = put(folder / "inner" / "a.png")
        since = told.settled(strange, inner)
        assert len(since) == 2


@pytest.mark.parametrize(
    ("number", "cure"),
    [
        (errno.ENOSPC, "fs.inotify.max_user_watches"),
        (errno.EMFILE, "fs.inotify.max_user_instances"),
        (errno.EIO, "changes appear a little later"),
    ],
)
def test_where_notifications_cannot_be_had_polling_takes_over(folder, monkeypatch, number, cure):
    def refused():
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(module, "Observer", refused)
    with watching(folder, polling=False) as told:
        assert cure in told.trouble()
        told.settled(put(folder / "a.png"))


def test_an_observer_that_dies_is_replaced_by_polling(folder, monkeypatch):
    observers = []

    def recorded():
        observers.append(Observer())
        return observers[-1]

    monkeypatch.setattr(module, "Observer", recorded)
    with watching(folder, polling=False) as told:
        observers[0].stop()
        observers[0].join()
        missed = put(folder / "while-it-was-dead.png")
        assert str(folder) in told.trouble()
        told.settled(missed)


class DeafEmitter(EventEmitter):
    def queue_events(self, timeout):
        self.stopped_event.wait(timeout)


def test_what_an_overflow_lost_is_found_by_a_rescan(folder, monkeypatch):
    monkeypatch.setattr(module, "Observer", lambda: BaseObserver(DeafEmitter))
    old = put(folder / "old.png")
    with watching(folder) as told:
        files = [put(folder / "sub" / f"{n}.png") for n in range(30)]
        old.unlink()
        logging.getLogger("watchdog.observers.inotify_c").warning("Inotify queue overflowed")
        told.until(Removed(old), *(Settled(take_stamp(file)) for file in files))
        assert len(set(told.changes)) == 31


def test_stopping_releases_a_waiting_consumer_and_may_be_repeated(folder):
    watcher = FolderWatcher([folder])
    watcher.start()
    told = []
    consumer = threading.Thread(target=lambda: told.append(watcher.changes(None)))
    consumer.start()
    watcher.stop()
    watcher.stop()
    consumer.join(LIMIT_S)
    assert told == [[]]
    assert watcher.changes(None) == []


def test_stopping_before_starting_is_harmless(folder):
    watcher = FolderWatcher([folder])
    watcher.stop()
    assert watcher.changes(None) == []


def test_a_time_out_without_changes_gives_nothing(folder):
    with watching(folder) as told:
        assert told.watcher.changes(0.01) == []


def test_a_file_is_no_folder_to_watch(folder):
    watcher = FolderWatcher([put(folder / "a.png")])
    with pytest.raises(WatchError, match="choose a folder"):
        watcher.start()
    watcher.stop()
