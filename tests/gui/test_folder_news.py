"""What others wrote of a folder is read little by little where there is much of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from curator.address import SharedLibrary
from curator.curation.actions import Journal
from curator.errors import LibraryError
from curator.gui import folder_news
from curator.gui.folder_news import FolderNews
from curator.gui.models.block import Block, Status
from curator.library import Library
from curator.records import Score, ScoreEvent
from tests.library.samples import KEY, facts, scored, stamp, unreadable
from tests.served import empty_database, server, shared

__all__ = ["empty_database", "server", "shared"]

ART = Path("/art")


class Clock:
    """Seconds that pass only when a test says so, and with each look at it."""

    def __init__(self) -> None:
        self.now = 0.0
        self.step = 0.0

    def __call__(self) -> float:
        self.now += self.step
        return self.now


def shown(block: Block | None) -> dict[str, float]:
    """Return the scores of a block by file name; of what has an error infinity."""
    if block is None:
        return {}
    assert block.late
    return {
        Path(path).name: float("inf") if status == Status.UNREADABLE else float(score)
        for path, score, status in zip(
            block.paths, block.columns["scores"], block.columns["statuses"], strict=True
        )
    }


class Follower:
    """A folder as a window follows it."""

    def __init__(self, library: Library, clock: Clock, many: int) -> None:
        self._news = FolderNews(library, many=many, clock=clock)
        self._news.begin()
        known = library.known_files(ART, KEY)
        self._base = known.paths
        self._news.remember(known)

    def look(self) -> dict[str, float]:
        return shown(self._news.read(ART, KEY, self._base, recursive=True))


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Library]:
    """The library as another program has it open, with eight pictures."""
    with Library(tmp_path / "library.sqlite") as library:
        library.record([scored(ART / f"{number}.png", number, number) for number in range(8)], KEY)
        yield library


@pytest.fixture
def follow(other: Library) -> Iterator[Callable[..., Follower]]:
    with Library(other.place) as library:
        yield lambda clock=None, many=100: Follower(library, clock or Clock(), many)


def test_only_what_differs_is_told(other: Library, follow: Callable[..., Follower]) -> None:
    follower = follow()
    assert follower.look() == {}
    known = scored(ART / "copy.png", 3, 3.0, cached=True)
    other.record([scored(ART / "8.png", 8, 8.0), unreadable(ART / "bad.png"), known], KEY)
    assert follower.look() == {"8.png": 8.0, "bad.png": float("inf"), "copy.png": 3.0}
    assert follower.look() == {}
    other.remember_root(ART)
    assert follower.look() == {}, "that has nothing to do with the pictures"


def test_of_a_large_folder_new_scores_come_first_and_the_rest_when_others_pause(
    other: Library, follow: Callable[..., Follower], monkeypatch: pytest.MonkeyPatch
) -> None:
    follower, read = follow(many=5), []
    whole = Library.known_files

    def count(self: Library, *args: object, **how: object) -> object:
        read.append(self)
        return whole(self, *args, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(Library, "known_files", count)
    events: list[ScoreEvent] = [scored(ART / "8.png", 8, 8.0), unreadable(ART / "bad.png")]
    other.record(events, KEY)
    assert follower.look()["8.png"] == 8.0
    assert read == []
    other.record([scored(ART / "9.png", 9, 9.0)], KEY)
    assert follower.look()["9.png"] == 9.0
    assert read == []
    assert follower.look()["bad.png"] == float("inf")
    assert follower.look() == {}
    assert len(read) == 1
    with Journal(other).edit("Rate") as edit:
        edit.mark([facts(3).content_hash], stars=3)
    follower.look()
    assert follower.look() == {}
    assert len(read) == 1, "a rating is not worth reading all files again"
    other.record([unreadable(ART / "worse.png")], KEY)
    follower.look()
    assert follower.look() == {"worse.png": float("inf")}


def test_what_could_not_be_read_of_a_large_folder_is_told_later(
    other: Library, follow: Callable[..., Follower], monkeypatch: pytest.MonkeyPatch
) -> None:
    follower = follow(many=5)
    other.record([unreadable(ART / "bad.png")], KEY)
    follower.look()

    def busy(*_: object, **__: object) -> None:
        raise LibraryError("The library is busy.")

    with monkeypatch.context() as patched:
        patched.setattr(Library, "known_files", busy)
        with pytest.raises(LibraryError):
            follower.look()
    assert follower.look() == {"bad.png": float("inf")}


def test_very_many_new_scores_are_told_at_once(
    other: Library, follow: Callable[..., Follower], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder_news, "_FEW", 3)
    follower = follow(many=5)
    other.record([scored(ART / f"{number}.png", number, number) for number in range(8, 14)], KEY)
    assert set(follower.look()) >= {f"{number}.png" for number in range(8, 14)}


def test_a_picture_that_another_window_read_anew_is_told_as_it_is_now(
    other: Library, follow: Callable[..., Follower]
) -> None:
    follower = follow()
    changed = ScoreEvent(stamp(ART / "3.png", mtime_ns=2 * 10**18), facts("x"), Score(9.0, "fp"))
    other.record([changed], KEY)
    assert follower.look() == {"3.png": 9.0}


def test_after_a_long_look_comes_a_long_rest(
    other: Library, follow: Callable[..., Follower]
) -> None:
    clock = Clock()
    follower = follow(clock)
    clock.step = 1.0  # a look takes a second
    other.record([scored(ART / "8.png", 8, 8.0)], KEY)
    assert "8.png" in follower.look()
    clock.step = 0.0
    other.record([scored(ART / "9.png", 9, 9.0)], KEY)
    clock.now += 19
    assert follower.look() == {}
    clock.now += 1
    assert follower.look() == {"9.png": 9.0}, "nothing was forgotten meanwhile"


def test_machines_whose_clocks_differ_show_each_other_what_they_score(
    shared: SharedLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Library(shared) as here, Library(shared) as other:
        other.record([scored(ART / f"{number}.png", number, number) for number in range(8)], KEY)
        follower = Follower(here, Clock(), 5)
        right = time.time()
        with monkeypatch.context() as patched:
            patched.setattr(time, "time", lambda: right - 3600)
            other.record([scored(ART / "8.png", 8, 8.0)], KEY)
        assert follower.look()["8.png"] == 8.0
