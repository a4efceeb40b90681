"""A library tells whether anybody else wrote to it, and what was scored lately."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from curator.address import SharedLibrary
from curator.curation.actions import Journal
from curator.errors import LibraryError
from curator.library import Library, scores
from tests.library.samples import KEY, OTHER_MODEL, facts, scored, unreadable
from tests.served import Server

TIME_OUT_S = 60
ART = Path("/art")


def wait_for_others(library: Library, before: int) -> None:
    """Ask until others wrote: a server may tell of a commit a moment after it."""
    deadline = time.monotonic() + TIME_OUT_S
    while library.others_version() == before:
        assert time.monotonic() < deadline, "nobody wrote"


def rate_and_fail(library: Library) -> None:
    with Journal(library).edit("Rate") as edit:
        edit.mark([facts("a").content_hash], stars=3)
        raise ZeroDivisionError


@pytest.mark.each_database
def test_what_others_keep_is_noticed_and_what_this_one_keeps_is_not(library: Library) -> None:
    with Library(library.place) as other:
        own, theirs = library.others_version(), other.others_version()
        library.record([scored(ART / "a.png", "a", 1.0)], KEY)
        with Journal(library).edit("Rate") as edit:
            edit.mark([facts("a").content_hash], stars=3)
        wait_for_others(other, theirs)
        assert library.others_version() == own
        other.remember_root(ART)
        wait_for_others(library, own)
        settled = library.others_version()
        assert library.others_version() == settled, "once told is enough"


@pytest.mark.each_database
def test_what_is_only_read_or_taken_back_is_no_news(library: Library) -> None:
    with Library(library.place) as other:
        before = library.others_version()
        other.statistics()
        with pytest.raises(ZeroDivisionError):
            rate_and_fail(other)
        assert library.others_version() == before


@pytest.mark.each_database
def test_a_commit_just_before_ones_own_is_noticed(library: Library) -> None:
    with Library(library.place) as other:
        before = library.others_version()
        other.remember_root(ART)
        library.remember_root(ART / "own")
        wait_for_others(library, before)


@pytest.mark.each_database
def test_a_closed_library_says_so(library: Library) -> None:
    library.others_version()
    library.close()
    with pytest.raises(LibraryError, match="was closed"):
        library.others_version()


def test_a_lost_server_is_listened_to_again(shared: SharedLibrary, server: Server) -> None:
    with Library(shared) as library:
        before = library.others_version()
        server.ask(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE application_name = 'artscore-curator'"
        )
        with pytest.raises(LibraryError, match="lost"):
            library.others_version()
        assert library.others_version() != before, "something may have been missed"


@pytest.mark.each_database
def test_what_was_scored_lately_is_found(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    for now, name in ((1_000, "old"), (2_000, "new"), (2_001, "deep/new")):
        monkeypatch.setattr(scores, "_time_of", lambda _, now=now: now)
        library.record([scored(ART / f"{name}.png", name, float(now))], KEY)
    library.record([scored(Path("/other/new.png"), "x", 3.0)], KEY)
    library.record([scored(ART / "old.png", "old", 3.0)], OTHER_MODEL)

    def since(second: int, **how: object) -> list[tuple[str, float]]:
        found = library.scored_since(ART, KEY, second, **{"limit": 10, **how})  # type: ignore[arg-type]
        return sorted((each.stamp.path.name, each.score.value) for each in found if each.score)

    assert since(2_000) == [("new.png", 2_000.0), ("new.png", 2_001.0)]
    assert since(2_000, recursive=False) == [("new.png", 2_000.0)]
    assert len(since(0)) == 3
    assert len(since(0, limit=2)) == 2
    assert since(2_002) == []


@pytest.mark.each_database
def test_other_files_have_other_totals(library: Library) -> None:
    told = [library.totals(ART)]
    library.record([scored(ART / "a.png", "a", 1.0)], KEY)
    told.append(library.totals(ART))
    library.record([unreadable(ART / "sub" / "b.png")], KEY)
    told.append(library.totals(ART))
    library.forget([ART / "a.png"])
    told.append(library.totals(ART))
    assert len(set(told)) == 4
    library.record([scored(Path("/other/c.png"), "c", 1.0)], KEY)
    assert library.totals(ART) == told[-1]
    assert library.totals(ART, recursive=False) == told[0]
