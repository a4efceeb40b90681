"""From a thousand pictures to twenty, by the keyboard alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from curator.gui.dialogs.transfer import TransferDialog
from tests.gui.conftest import OpenWindow, names, paint, pictures, wait_for

KEY, HELD = Qt.Key, Qt.KeyboardModifier
#: Of the best thirty, these are not wanted; nor is what else the search found.
UNWANTED = frozenset({1, 4, 5, 9, 14, 15, 16, 21, 25, 28, *range(30, 100)})


class Keyboard:
    """Presses keys in whatever window has the focus, and counts them."""

    def __init__(self) -> None:
        self.presses = 0

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = HELD.NoModifier) -> None:
        window = QGuiApplication.focusWindow()
        assert window is not None
        self.presses += 1
        QTest.keyClick(window, key, held)

    def type(self, text: str) -> None:
        for character in text:
            self.press(Qt.Key(ord(character.upper())))


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

    # The best thirty; as many as of a thousand, and so as many keys.
    keys.press(KEY.Key_F, HELD.ControlModifier)
    keys.type(f"percentile:>={100 - 3000 // count}")
    wait_for(qtbot, lambda: 30 <= model.rowCount() <= 35)
    keys.press(KEY.Key_Return)
    best = names(window)

    keys.press(KEY.Key_F8)
    wait_for(qtbot, window.stages.filter_view.hasFocus)
    for place in range(len(best)):
        keys.press(KEY.Key_Left if place in UNWANTED else KEY.Key_Right)
    assert window.stages.filter_view.texts()[1].startswith("20 picked")
    keys.press(KEY.Key_Return)

    # No waiting: what was picked is what is offered, also before the library has it.
    keys.press(KEY.Key_E, HELD.ControlModifier | HELD.ShiftModifier)
    wait_for(qtbot, lambda: isinstance(QApplication.activeWindow(), TransferDialog))
    keys.press(KEY.Key_Return)
    wait_for(qtbot, lambda: window.status.text().startswith("Done: Copy 20 pictures"))
    chosen = [name for place, name in enumerate(best) if place not in UNWANTED]
    assert sorted(path.name for path in (home / "Selection").iterdir()) == sorted(chosen)
    assert keys.presses < 60
