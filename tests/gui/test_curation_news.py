"""What others did to curation is told by the history: all of it, and no more than need be."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curator.curation.actions import Journal
from curator.gui import curation_news
from curator.gui.curation_news import CurationNews, HistoryFollower, read_marks
from curator.library import Library, journal
from curator.library.journal import Entry
from curator.records import Marks
from tests.library.samples import facts

CONTENTS = [facts(number).content_hash for number in range(4)]
A, B = CONTENTS[:2]


class Window:
    """Marks as a window follows them."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.journal = Journal(library)
        self._follower = HistoryFollower()
        self._follower.begin(library)
        self.marks = read_marks(library)

    def look(self) -> CurationNews | None:
        news = self._follower.read(self.library, self.journal.session)
        if news is not None:
            kept = {} if news.whole else self.marks
            told = {**kept, **news.marks}
            self.marks = {content: each for content, each in told.items() if each != Marks()}
        return news


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Journal]:
    """The history as another program has it open."""
    with Library(tmp_path / "library.sqlite") as library:
        yield Journal(library)


@pytest.fixture
def window(other: Journal, tmp_path: Path) -> Iterator[Window]:
    with Library(tmp_path / "library.sqlite") as library:
        yield Window(library)


def rate(history: Journal, content: str, stars: int) -> None:
    with history.edit("Rate") as edit:
        edit.mark([content], stars=stars)


def test_only_what_was_touched_is_told(other: Journal, window: Window) -> None:
    rate(window.journal, A, 1)
    assert window.look() is None
    rate(other, B, 2)
    assert window.look() == CurationNews(frozenset({"marks"}), {B: Marks(2)})
    with other.edit("Tag") as edit:
        edit.tag([A], "Night")
        edit.save_query("Good", "stars:>=3")
    news = window.look()
    assert news is not None
    assert news.tables == {"tags", "taggings", "saved_queries"}
    other.undo()
    assert window.look() == news
    assert window.look() is None


def test_what_left_the_history_unseen_is_still_told(other: Journal, window: Window) -> None:
    rate(other, A, 1)
    window.look()
    other.undo()
    rate(other, B, 2)  # the step that was undone is dropped
    news = window.look()
    assert news is not None
    assert news.whole
    assert window.marks == {B: Marks(2)}


def test_what_leaves_the_history_while_it_is_read_is_still_told(
    other: Journal, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = curation_news._history

    def list_then_leave(library: Library) -> list[Entry]:
        steps = listed(library)
        monkeypatch.undo()
        other.undo()
        rate(other, B, 2)  # the step that was undone is dropped
        return steps

    rate(other, A, 1)
    monkeypatch.setattr(curation_news, "_history", list_then_leave)
    news = window.look()
    assert news is not None
    assert news.whole
    assert window.marks == {B: Marks(2)}


def test_more_steps_than_are_kept_are_still_told(
    other: Journal, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "KEPT", 3)
    rate(other, A, 5)
    for stars in (1, 2, 3):
        rate(other, B, stars)
    news = window.look()
    assert news is not None
    assert news.whole
    assert window.marks == {A: Marks(5), B: Marks(3)}
    rate(other, B, 4)
    news = window.look()
    assert news is not None
    assert not news.whole, "an old step that is dropped is no news"


def test_marks_of_very_many_are_read_as_a_whole(
    other: Journal, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(curation_news, "_MANY", 2)
    with other.edit("Rate") as edit:
        edit.mark(CONTENTS, stars=2)
    news = window.look()
    assert news is not None
    assert news.whole
    assert window.marks == dict.fromkeys(CONTENTS, Marks(2))


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("rate"), st.sampled_from(CONTENTS), st.integers(0, 5)),
        st.tuples(st.sampled_from(["undo", "redo", "look", "reject"])),
    ),
    max_size=25,
)


@settings(max_examples=30)
@given(STEPS)
def test_whatever_others_do_the_window_has_the_marks_that_the_library_has(
    steps: list[tuple[object, ...]],
) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        Library(Path(folder) / "library.sqlite") as theirs,
        Library(Path(folder) / "library.sqlite") as ours,
    ):
        other, window = Journal(theirs), Window(ours)
        for name, *what in steps:
            if name == "rate":
                rate(other, *what)  # type: ignore[arg-type]
            elif name == "reject":
                with other.edit("Reject") as edit:
                    edit.mark(CONTENTS[:2], flag=-1)
            elif name == "look":
                window.look()
            else:
                getattr(other, str(name))()
        window.look()
        assert window.marks == read_marks(theirs)
