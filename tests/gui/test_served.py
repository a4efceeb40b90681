"""A window on a library that a server keeps."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from curator.address import SharedLibrary
from curator.curation.actions import Journal
from curator.gui.models.pictures import Role
from curator.library import Library
from tests.gui.conftest import (
    GreyScorer,
    OpenWindow,
    pictures,
    scores,
    wait_for,
    wait_until_scored,
)
from tests.served import Server, empty_database, server, shared

__all__ = ["empty_database", "server", "shared"]


def test_what_one_machine_scored_another_shows(
    qtbot: QtBot,
    folder: Path,
    shared: SharedLibrary,
    scorer: GreyScorer,
    open_window: OpenWindow,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    first = open_window(folder, library=shared.url)
    wait_until_scored(qtbot, first, 10)
    ranked = scores(first)
    first.close()
    with Library(shared) as library:
        assert library.statistics().scores == 10
    monkeypatch.setenv("CURATOR_HOME", str(tmp_path / "another machine"))
    again = open_window(folder, library=shared.url)
    wait_for(qtbot, lambda: scores(again) == ranked)
    assert len(scorer.scored) == 10, "no picture was scored twice"


def test_what_another_machine_does_shows_while_the_window_is_open(
    qtbot: QtBot,
    folder: Path,
    shared: SharedLibrary,
    server: Server,
    open_window: OpenWindow,
) -> None:
    window = open_window(folder, library=shared.url)
    wait_until_scored(qtbot, window, 10)
    facts = pictures(window).event_at(0).facts
    assert facts is not None

    def stars() -> int:
        window.others.look()
        marks = pictures(window).index(0).data(Role.MARKS)
        return 0 if marks is None else marks.stars

    def rate_elsewhere(stars: int) -> None:
        with Library(shared) as library, Journal(library).edit("Rate elsewhere") as edit:
            edit.mark([facts.content_hash], stars=stars)

    rate_elsewhere(3)
    wait_for(qtbot, lambda: stars() == 3)
    server.ask(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        f"WHERE datname = '{shared.url.rpartition('/')[2]}'"
    )
    rate_elsewhere(5)
    wait_for(qtbot, lambda: stars() == 5)
    assert not window.session.failure
