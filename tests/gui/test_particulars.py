"""What the loupe tells besides the score: doubt, place in the library, tags, generation."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from pytestqt.qtbot import QtBot

from curator.gui.window import MainWindow
from curator.library import Library
from tests.gui import analyst
from tests.gui.conftest import (
    OpenWindow,
    Scorers,
    paint,
    pictures,
    wait_for,
    wait_until_scored,
)

PARAMETERS = (
    "a red fox in snow <lora:add_detail:0.6>\nNegative prompt: blurry\n"
    "Steps: 24, Sampler: Euler a, CFG scale: 7, Seed: 42, Size: 48x32, Model: dreamer_v8"
)


@pytest.fixture
def window(
    qtbot: QtBot,
    open_window: OpenWindow,
    scorers: Scorers,
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> MainWindow:
    monkeypatch.setattr(scorers, "open", analyst.open_scoring)
    told = PngInfo()
    told.add_text("parameters", PARAMETERS)
    Image.new("RGB", (48, 32), (190, 190, 190)).save(folder / "fox.png", pnginfo=told)
    paint(tmp_path / "elsewhere" / "brighter.png", 250)
    first = open_window(tmp_path / "elsewhere")
    wait_until_scored(qtbot, first, 1)
    first.open_folder(folder)
    wait_until_scored(qtbot, first, 11)
    return first


def test_a_generated_picture_tells_how(qtbot: QtBot, window: MainWindow) -> None:
    window.open_loupe(0)
    texts = window.loupe.panel().texts
    wait_for(qtbot, lambda: "prompt" in texts())
    assert texts()["prompt"].startswith("a red fox in snow")
    assert texts()["negative"] == "blurry"
    assert texts()["recipe"].splitlines() == [
        "A1111",
        "dreamer_v8",
        "add_detail (0.6)",
        "Euler a",
        "24 steps",
        "CFG 7",
        "Seed 42",
    ]
    window.loupe_control.open(1)
    assert "prompt" not in texts()


def test_how_sure_the_score_is_and_its_place_in_the_library(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.open_loupe(5)  # scored 100 +- 15 among 0, 20, ... 180 and 190
    texts = window.loupe.panel().texts
    wait_for(qtbot, lambda: "doubt" in texts())
    shown = {name: texts()[name].replace("\N{NO-BREAK SPACE}", " ") for name in texts()}
    assert shown["doubt"] == "\N{PLUS-MINUS SIGN} 15.00, which is 45 % to 55 %"
    assert shown["in_library"] == "At or above 50 % of the whole library"
    # 20 apart, and the difference of two deviates by 21.
    assert shown["ties"] == "Tied with 2 others"
    window.loupe_control.open(10)
    wait_for(qtbot, lambda: "Tied with 1 other" in texts().get("ties", ""))


def test_tags_show_as_soon_as_they_are_given(qtbot: QtBot, window: MainWindow) -> None:
    window.open_loupe(0)
    facts = window.session.pictures.event_at(0).facts
    assert facts is not None
    window.curating.tag([facts.content_hash], "snow")
    wait_for(qtbot, lambda: window.loupe.panel().texts().get("tags") == "snow")
    window.menu_actions["undo"].trigger()
    wait_for(qtbot, lambda: "tags" not in window.loupe.panel().texts())


def test_what_was_scored_before_tells_later_how_it_was_generated(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, curator_home: Path
) -> None:
    told = PngInfo()
    told.add_text("parameters", PARAMETERS)
    Image.new("RGB", (48, 32), (250, 250, 250)).save(folder / "fox.png", pnginfo=told)
    first = open_window(folder)
    wait_until_scored(qtbot, first, 11)
    first.close()
    with sqlite3.connect(curator_home / "data" / "library.sqlite") as library:
        library.execute("DELETE FROM generations")
    library.close()
    second = open_window(folder)
    wait_until_scored(qtbot, second, 11)
    second.open_loupe(0)
    wait_for(qtbot, lambda: "prompt" in second.loupe.panel().texts())


def test_prompts_are_not_looked_for_before_the_folder_is_shown(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    idle, looked = Event(), []
    known_files = Library.known_files

    def read_late(library: Library, *args: Any, **kwargs: Any) -> Any:
        assert idle.wait(30)
        return known_files(library, *args, **kwargs)

    def look(*_args: object, **_kwargs: object) -> Iterator[None]:
        looked.append(pictures(window).rowCount())
        return iter(())

    monkeypatch.setattr(Library, "known_files", read_late)
    monkeypatch.setattr("curator.curation.generations.read_missing", look)
    window = open_window()
    with qtbot.waitSignal(window.session.scoringIdle):
        window.session.open_folder(folder)
    idle.set()
    wait_for(qtbot, lambda: bool(looked))
    assert looked == [10]
