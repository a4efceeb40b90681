from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from curator.records import ImageStamp
from curator.watch.changes import Settled
from curator.watch.settle import Settler, Vanished

QUIET, PATIENCE = 0.5, 4.0
A = Path("/pictures/a.png")
# Multiples of 1/8 are exact in binary, so the model may compare times with >=.
steps = st.integers(1, 24).map(lambda n: n / 8)
paths = st.sampled_from([Path(f"/pictures/{name}.png") for name in "abc"])


@dataclass
class File:
    """What the model knows of a path."""

    stamp: ImageStamp | None = None
    whole: bool = True
    changed: float = 0.0
    touched: float = 0.0
    owed: bool = False


class SettlerAgainstModel(RuleBasedStateMachine):
    def __init__(self):
        super().__init__()
        self.now = 100.0
        self.version = 0
        self.files = {}
        self.settler = Settler(QUIET, PATIENCE)

    def file(self, path):
        return self.files.setdefault(path, File())

    def touch(self, path):
        file = self.file(path)
        file.touched, file.owed = self.now, True
        self.settler.touched(path, self.now)

    def poll(self):
        results = self.settler.poll(
            self.now, lambda path: self.file(path).stamp, lambda path: self.file(path).whole
        )
        for result in results:
            self.check(result)
        deadline = self.settler.next_deadline()
        assert deadline is None or deadline > self.now, "poll would be called in a busy loop"

    def check(self, result):
        path = result.stamp.path if isinstance(result, Settled) else result.path
        file = self.file(path)
        assert file.owed, "released twice, or without anything having happened"
        assert path not in self.settler
        file.owed = False
        still_for = self.now - max(file.changed, file.touched)
        assert still_for >= QUIET
        if isinstance(result, Settled):
            assert result.stamp == file.stamp
            assert file.whole or still_for >= PATIENCE
        else:
            assert file.stamp is None

    @rule(path=paths, whole=st.booleans(), future=st.booleans())
    def write(self, path, whole, future):
        self.version += 1
        mtime_ns = self.version + (10**20 if future else 0)
        self.files[path] = File(
            ImageStamp(path, self.version, mtime_ns), whole, self.now, owed=self.file(path).owed
        )
        self.touch(path)

    @precondition(lambda self: len(self.settler))
    @rule(data=st.data(), whole=st.booleans())
    def write_unheard(self, data, whole):
        """Polling hears late, and the system may drop an event."""
        path = data.draw(st.sampled_from(sorted(self.settler.pending())))
        file = self.file(path)
        self.version += 1
        file.stamp, file.whole = ImageStamp(path, self.version, 0), whole
        file.changed = self.now

    @rule(path=paths)
    def write_with_the_same_stamp(self, path):
        """Coarse times: the bytes changed and the stamp didn't."""
        self.file(path).changed = self.now
        self.touch(path)

    @rule(path=paths)
    def delete(self, path):
        file = self.file(path)
        file.stamp, file.changed = None, self.now
        self.touch(path)

    @rule(path=paths)
    def hear_of_nothing(self, path):
        self.touch(path)

    @rule(path=paths)
    def forget(self, path):
        self.settler.forget(path)
        self.file(path).owed = False

    @rule(step=steps)
    def pass_time(self, step):
        self.now += step
        self.poll()

    @rule()
    def hold_still(self):
        """Everything that something happened to is released in bounded time."""
        # A change that no event told of is noticed at the next look, which patience bounds too.
        latest = self.now + 2 * PATIENCE + QUIET
        while (deadline := self.settler.next_deadline()) is not None:
            assert deadline <= latest
            self.now = max(self.now, deadline)
            self.poll()
        assert not any(file.owed for file in self.files.values())
        assert len(self.settler) == 0

    @invariant()
    def holds_what_is_owed(self):
        owed = {path for path, file in self.files.items() if file.owed}
        assert set(self.settler.pending()) == owed


SettlerAgainstModel.TestCase.settings = settings(deadline=None, max_examples=100)
TestSettlerAgainstModel = SettlerAgainstModel.TestCase


def stamp(size, mtime_ns=1):
    return ImageStamp(A, size, mtime_ns)


def test_a_still_whole_file_is_released_as_soon_as_quiet_has_passed():
    settler = Settler(QUIET, PATIENCE)
    settler.touched(A, 10.0)
    results = []
    while not results:
        now = settler.next_deadline()
        results = settler.poll(now, lambda _: stamp(5), lambda _: True)
    assert results == [Settled(stamp(5))]
    assert now == 10.0 + QUIET


def test_a_file_waiting_out_its_patience_is_released_soon_after_its_last_write():
    settler = Settler(quiet_s=0.5, patience_s=100.0)
    settler.touched(A, 0.0)
    while settler.next_deadline() < 60.0:
        assert settler.poll(settler.next_deadline(), lambda _: stamp(1), lambda _: False) == []
    settler.touched(A, 60.0)
    now, results = 60.0, []
    while not results:
        now = max(now, settler.next_deadline())
        results = settler.poll(now, lambda _: stamp(2), lambda _: True)
    assert now <= 61.0


def test_checks_for_wholeness_become_rare():
    settler = Settler(quiet_s=0.5, patience_s=64.0)
    checks = []
    settler.touched(A, 0.0)
    while (now := settler.next_deadline()) is not None:
        settler.poll(now, lambda _: stamp(1), lambda path: bool(checks.append(path)))
    assert now is None
    assert len(checks) <= 9


def test_a_safe_save_by_delete_and_write_is_one_release():
    settler = Settler(QUIET, PATIENCE)
    settler.touched(A, 0.0)
    assert settler.poll(0.0, lambda _: None, lambda _: True) == []
    settler.touched(A, 0.25)
    results = []
    for eighth in range(2, 20):
        results += settler.poll(eighth / 8, lambda _: stamp(9), lambda _: True)
    assert results == [Settled(stamp(9))]


def test_a_deleted_file_is_reported_once():
    settler = Settler(QUIET, PATIENCE)
    settler.touched(A, 0.0)
    results = []
    for eighth in range(20):
        results += settler.poll(eighth / 8, lambda _: None, lambda _: True)
    assert results == [Vanished(A)]


@pytest.mark.parametrize(("quiet", "patience"), [(0, 1), (-1, 1), (2, 1)])
def test_times_that_make_no_sense_are_refused(quiet, patience):
    with pytest.raises(ValueError, match="quiet_s"):
        Settler(quiet, patience)
