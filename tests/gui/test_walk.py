"""From a thousand pictures to twenty, by the keyboard alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from tests.gui.conftest import OpenWindow, paint, pictures, wait_for
from tests.walk import KEPT, MOST_KEYS, Keyboard, make_pictures, walk


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's home, where what is chosen goes unless one says otherwise."""
    home = tmp_path / "home"
    home.mkdir()
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(home))
    return home


def mixed(folder: Path, count: int) -> Path:
    """Make pictures of several kinds, in two folders, and one that can't be read."""
    for place in range(count):
        deep = "" if place % 3 else "more/"
        kind = ("png", "jpg", "webp", "bmp")[place % 4]
        paint(folder / f"{deep}{place:04}.{kind}", 5 + place * 245 // count, (40 + place % 9, 32))
    (folder / "broken.png").write_text("no picture")
    return folder


@pytest.mark.parametrize("count", [100])
def test_twenty_of_many_by_less_than_sixty_keys(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, home: Path, count: int
) -> None:
    window = open_window(mixed(tmp_path / "pictures", count))
    model, keys = pictures(window), Keyboard()
    qtbot.waitUntil(lambda: model.counts().scored == count, timeout=60_000)
    wait_for(qtbot, lambda: model.settled and not window.session.scanning)

    chosen = walk(
        window, count, keys, lambda condition: wait_for(qtbot, condition), lambda step: None
    )
    assert sorted(path.name for path in (home / "Selection").iterdir()) == sorted(chosen)
    assert len(chosen) == KEPT
    assert keys.presses < MOST_KEYS


def test_the_pictures_of_the_walk_are_of_many_kinds(tmp_path: Path) -> None:
    make_pictures(tmp_path, 20)
    made = sorted(path for path in tmp_path.rglob("*") if path.is_file())
    assert len(made) == 20
    assert {path.suffix for path in made} == {".jpg", ".png", ".webp"}
    shown = set()
    for path in made:
        with Image.open(path) as picture:
            shown.add(picture.tobytes())
    assert len(shown) == 20
