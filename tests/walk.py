"""`python -m tests.walk --out DIR`: from a thousand pictures to twenty, by the keyboard alone.

Makes the pictures, opens the window without a screen, lets the default model score them, and saves
a screenshot after each step. Prints how many keys were pressed; 1 where it did not come out at
twenty pictures by less than sixty keys.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from curator.gui.dialogs.transfer import TransferDialog
from curator.gui.window import MainWindow

KEY, HELD = Qt.Key, Qt.KeyboardModifier
KEPT, MOST_KEYS = 20, 60
#: Of the best thirty, these are not wanted; nor is what else the search found.
UNWANTED = frozenset({1, 4, 5, 9, 14, 15, 16, 21, 25, 28, *range(30, 100)})

#: Waits, while the window goes on, until a condition holds.
Until = Callable[[Callable[[], bool]], None]
#: Is told the name of a step once it is done.
Shoot = Callable[[str], None]


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


def walk(window: MainWindow, count: int, keys: Keyboard, until: Until, shoot: Shoot) -> list[str]:
    """Go from `count` scored pictures to twenty copied ones; returns their names."""
    model, view = window.session.pictures, window.stages.filter_view
    shoot("open")
    # The best thirty; as many as of a thousand, and so as many keys.
    keys.press(KEY.Key_F, HELD.ControlModifier)
    keys.type(f"percentile:>={100 - 3000 // count}")
    until(lambda: 30 <= model.rowCount() <= 35)
    keys.press(KEY.Key_Return)
    shoot("best")
    best = [str(model.index(row).data()) for row in range(model.rowCount())]

    keys.press(KEY.Key_F8)
    until(view.hasFocus)
    for place in range(len(best)):
        if place == 7:
            until(view.canvas.has_image)
            shoot("filter")
        keys.press(KEY.Key_Left if place in UNWANTED else KEY.Key_Right)
    assert view.texts()[1].startswith(f"{KEPT} picked")
    shoot("summary")
    keys.press(KEY.Key_Return)
    # No waiting: what was picked is what is offered, also before the library has it.
    keys.press(KEY.Key_E, HELD.ControlModifier | HELD.ShiftModifier)
    until(lambda: isinstance(QApplication.activeWindow(), TransferDialog))
    shoot("copy")
    keys.press(KEY.Key_Return)
    until(lambda: window.status.text().startswith(f"Done: Copy {KEPT} pictures"))
    shoot("done")
    return [name for place, name in enumerate(best) if place not in UNWANTED]


# -- the pictures ----------------------------------------------------------------------------------


def make_pictures(folder: Path, count: int, seed: int = 1) -> None:
    """Make pictures of several kinds, shapes and formats, in two folders."""
    random = np.random.default_rng(seed)
    kinds = (_clouds, _hills, _patches, _waves, _daubs)
    for place in range(count):
        width, height = ((360, 240), (240, 320), (300, 300))[place % 3]
        kind = kinds[place % len(kinds)]
        picture = Image.fromarray(kind(random, width, height))
        if random.random() < 0.3:
            picture = picture.filter(ImageFilter.GaussianBlur(float(random.uniform(0.5, 3))))
        ending = ("jpg", "png", "webp", "jpg")[place % 4]
        where = folder if place % 4 else folder / "More"
        where.mkdir(parents=True, exist_ok=True)
        picture.save(where / f"{kind.__name__.strip('_')} {place:04}.{ending}")


def _field(random: np.random.Generator, width: int, height: int) -> NDArray[np.float64]:
    """Return smooth noise of several sizes, 0 to 1, float64 (H, W)."""
    total = np.zeros((height, width))
    for power in range(1, 6):
        coarse = random.random((2**power + 1, 2**power + 1)).astype(np.float32)
        fine = Image.fromarray(coarse).resize((width, height), Image.Resampling.BICUBIC)
        total += np.asarray(fine) / 2**power
    total -= total.min()
    return total / total.max()


def _toned(
    random: np.random.Generator, values: NDArray[np.float64], colours: int = 4
) -> NDArray[np.uint8]:
    """Colour values of 0 to 1 along a palette, uint8 (H, W, 3)."""
    palette = random.uniform(20, 240, (colours, 3))
    stops = np.linspace(0, 1, colours)
    channels = [np.interp(values, stops, palette[:, channel]) for channel in range(3)]
    return np.stack(channels, axis=-1).astype(np.uint8)


def _clouds(random: np.random.Generator, width: int, height: int) -> NDArray[np.uint8]:
    return _toned(random, _field(random, width, height))


def _hills(random: np.random.Generator, width: int, height: int) -> NDArray[np.uint8]:
    picture = _toned(random, np.linspace(0, 1, height)[:, None] + np.zeros((height, width)), 2)
    rows = np.arange(height)[:, None]
    for ridge in range(4):
        edge = height * (0.3 + 0.17 * ridge) + 60 * (_field(random, width, 8)[0] - 0.5)
        grain = random.normal(0, 7, (height, width, 1))
        colour = random.uniform(20, 200, 3) + grain
        picture = np.where((rows > edge)[..., None], np.clip(colour, 0, 255), picture)
    return picture.astype(np.uint8)


def _patches(random: np.random.Generator, width: int, height: int) -> NDArray[np.uint8]:
    spots = random.uniform(0, 1, (30, 2)) * (width, height)
    across, down = np.meshgrid(np.arange(width), np.arange(height))
    apart = [np.hypot(across - x, down - y) for x, y in spots]
    return random.integers(20, 240, (30, 3), dtype=np.uint8)[np.argmin(apart, axis=0)]


def _waves(random: np.random.Generator, width: int, height: int) -> NDArray[np.uint8]:
    across, down = np.meshgrid(np.linspace(0, 9, width), np.linspace(0, 9, height))
    bent = 4 * _field(random, width, height)
    turn = random.uniform(0, np.pi)
    return _toned(random, 0.5 + 0.5 * np.sin(np.cos(turn) * across + np.sin(turn) * down + bent), 5)


def _daubs(random: np.random.Generator, width: int, height: int) -> NDArray[np.uint8]:
    picture = _clouds(random, width, height)
    for _ in range(250):
        x, y = int(random.integers(0, width)), int(random.integers(0, height))
        colour = np.clip(picture[y, x] + random.normal(0, 35, 3), 0, 255)
        picture[max(0, y - 3) : y + 4, max(0, x - 11) : x + 12] = colour
    return picture


# -- by hand -----------------------------------------------------------------------------------


def _until(condition: Callable[[], bool]) -> None:
    last = time.monotonic() + 1200
    while not condition():
        if time.monotonic() > last:
            raise TimeoutError("the window did not get there")
        QTest.qWait(20)


def _grab(window: QWidget) -> QPixmap:
    """Return what the user sees: the window, and the dialog over it."""
    picture, dialog = window.grab(), QApplication.activeWindow()
    if dialog is not None and dialog is not window:
        over = dialog.grab()
        place = QPoint(
            (window.width() - dialog.width()) // 2, (window.height() - dialog.height()) // 2
        )
        painter = QPainter(picture)
        painter.drawPixmap(place, over)
        painter.setPen(dialog.palette().mid().color())
        painter.drawRect(dialog.rect().translated(place).adjusted(0, 0, -1, -1))
        painter.end()
    return picture


def _still(window: QWidget) -> QPixmap:
    """Return what is seen once it changes no more."""

    def frames() -> Iterator[QPixmap]:
        while True:
            QTest.qWait(500)
            yield _grab(window)

    seen = frames()
    before = next(seen)
    for after in seen:
        if after.toImage() == before.toImage():
            return after
        before = after
    raise AssertionError("frames don't end")


def main() -> int:
    """Walk, and tell how far it was."""
    parser = argparse.ArgumentParser(prog="python -m tests.walk", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="where the screenshots go")
    parser.add_argument("--pictures", type=int, default=1000, help="how many to make, from 100 on")
    parser.add_argument("--theme", choices=["light", "dark"], default="light")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        home = Path(place) / "home"
        os.environ.update(
            QT_QPA_PLATFORM="offscreen", CURATOR_HOME=f"{place}/curator", HOME=str(home)
        )
        folder = home / "Pictures"
        make_pictures(folder, options.pictures)
        keys = _walk_there(folder, options)
        exported = len(list((home / "Selection").iterdir()))
    sys.stdout.write(f"{options.pictures} pictures, {keys} key presses, {exported} exported\n")
    return 0 if exported == KEPT and keys < MOST_KEYS else 1


def _walk_there(folder: Path, options: argparse.Namespace) -> int:
    from curator.gui import theme
    from curator.gui.app import make_window
    from curator.settings import Settings

    app = QApplication([])
    theme.apply_theme(app, options.theme)
    window = make_window(Settings(watch=False, theme=options.theme), [folder])
    window.show()
    window.activateWindow()
    model, keys = window.session.pictures, Keyboard()
    _until(lambda: model.counts().scored == options.pictures)
    _until(lambda: model.settled and not window.session.scanning)
    shots: list[str] = []

    def shoot(step: str) -> None:
        shots.append(step)
        _still(window).save(str(options.out / f"{len(shots):02}-{step}-{keys.presses:02}-keys.png"))

    walk(window, options.pictures, keys, _until, shoot)
    window.close()
    return keys.presses


if __name__ == "__main__":
    sys.exit(main())
