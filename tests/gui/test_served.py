"""A window on a library that a server keeps."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from curator.address import SharedLibrary
from curator.library import Library
from tests.gui.conftest import GreyScorer, OpenWindow, scores, wait_for, wait_until_scored
from tests.served import empty_database, server, shared

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
