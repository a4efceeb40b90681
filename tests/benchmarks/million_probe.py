"""Opens a library of very many files in the program's window and prints what was seen as JSON.

`python -m tests.benchmarks.million_probe LIBRARY FOLDER WHAT`: the folder is empty, as a drive that
is away is; thumbnails come from a stand-in for the cache on disk, which decodes a JPEG for each.
WHAT is "all", an order ("name": only open the folder in it) or "search" (only open and search).
"""

from __future__ import annotations

import gc
import json
import resource
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from curator.gui import theme
from curator.gui.app import make_window
from curator.gui.library_lane import LibraryLane
from curator.gui.messages import ScoringSetup
from curator.gui.models.catalogue import SortKey
from curator.gui.models.gathering import Gathering
from curator.gui.models.moves import Moves
from curator.gui.models.values import Values
from curator.gui.thumbnail_loader import ThumbnailLoader
from curator.gui.window import MainWindow
from curator.images.isolation import Withdrawal
from curator.images.thumbnails import ThumbnailCache
from curator.metrics.catalogue import metric_info
from curator.records import ImageStamp, ModelKey, PictureBatch
from curator.settings import Settings
from tests.benchmarks.pictures import clouds
from tests.benchmarks.synthetic import KEY

#: Frames scrolled through, and by how many pixels each.
FRAMES, STEP = 600, 60
FRAME_S = 1 / 60
#: How long to wait for the window.
PATIENCE_S = 300.0
#: How often everything is sorted anew to see whether memory grows.
REPEATED = 20
TEXTS = ("img", "7", "00031")
#: Orders that the settings remember; the last of them is the one that is gone on with.
LASTING = (SortKey.NAME, SortKey.DATE, SortKey.SIZE, SortKey.STARS, SortKey.SCORE)
#: Orders that end with what they go by.
PASSING = (SortKey.REFERENCE, SortKey.CHANGE, SortKey.GATHERED)
#: Rows that are looked at to see whether the first screen stays.
_SCREEN = 200

#: Milliseconds, and those of them that the window's thread had a processor.
Took = tuple[float, float]
#: Searches of the library, most of which find a large share.
SEARCHES = (
    "masterpiece",
    "castle",
    "m",
    "oil light",
    "prompt:masterpiece",
    "tag:keep",
    "steps:>=20",
    "sampler:euler",
    "is:generated",
    "masterpiece tag:keep -sampler:ddim",
)


class NoScorer:
    """Says what the library's scores are of; there is nothing left to be scored."""

    key: ModelKey = KEY
    precision = "float32"
    batch_size = 16

    def score(self, batch: PictureBatch) -> NDArray[np.float32]:
        raise AssertionError("there is nothing to score")


class StoredThumbnails(ThumbnailCache):
    """A cache that holds a thumbnail of every picture."""

    def __init__(self) -> None:
        super().__init__(Path())
        random = np.random.default_rng(3)
        self._stored = []
        for _ in range(16):
            file = BytesIO()
            clouds(random, 256).save(file, "JPEG", quality=90)
            self._stored.append(file.getvalue())

    def load(
        self, stamp: ImageStamp, edge: int, withdrawal: Withdrawal | None = None
    ) -> NDArray[np.uint8]:
        data = self._stored[stamp.size % len(self._stored)]
        return np.asarray(Image.open(BytesIO(data)))


def main(library: Path, folder: Path, what: str) -> None:
    """Measure and print."""
    app = QApplication([])
    theme.apply_theme(app, "light")
    setup = ScoringSetup(NoScorer(), "None", "none", lambda: "Nothing")
    settings = Settings(watch=False)
    if what in {*SortKey}:
        descending = what != SortKey.NAME
        settings = replace(settings, sort_key=SortKey(what), sort_descending=descending)
    window = make_window(settings, open_scoring=lambda _: setup, library_path=library)
    window.resize(1280, 820)
    window.show()
    (thumbnails,) = window.findChildren(ThumbnailLoader)
    thumbnails.use(StoredThumbnails())
    ready: list[object] = []
    window.session.rootsChanged.connect(ready.append)
    _wait(app, lambda: bool(ready))  # the library is open
    gc.freeze()
    said = _open(app, window, folder)
    if what == "search":
        said |= _searches(app, window)
    elif what == "all":
        said["orders_ms"] = dict(_orders(window, LASTING))
        said["filters_ms"] = dict(_filters(window, (SortKey.STARS, SortKey.SCORE)))
        said |= _scroll(app, window)
        opened = _resident()
        for _ in range(REPEATED):
            list(_orders(window, LASTING))
            app.processEvents()
        said |= {"opened_bytes": opened, "used_bytes": _resident()}
    said["peak_bytes"] = 1024 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    if what == "all":
        _know_passing_orders(window)
        said["orders_ms"] |= dict(_orders(window, PASSING))
        said["filters_ms"] |= dict(_filters(window, PASSING))
    print(json.dumps(said), flush=True)
    window.close()


def _open(app: QApplication, window: MainWindow, folder: Path) -> dict[str, object]:
    """Open the folder; tell when its first rows and when all were painted."""
    model = window.session.pictures
    began, worked = time.perf_counter(), _worked()
    window.session.open_folder(folder)
    _wait(app, lambda: model.rowCount() > 0)
    window.browser.repaint()
    first, workers = time.perf_counter() - began, _worked() - worked
    screen = [model.index(row).data() for row in range(_SCREEN)]
    _wait(app, lambda: window.session.offline)  # all that is known was told before
    _wait(app, lambda: model.settled)
    window.browser.repaint()
    every = time.perf_counter() - began
    if [model.index(row).data() for row in range(_SCREEN)] != screen:
        raise RuntimeError("the first screen was not the beginning of all")
    return {
        "first_s": first,
        "first_workers_s": workers,
        "all_s": every,
        "rows": model.rowCount(),
    }


def _know_passing_orders(window: MainWindow) -> None:
    """Give every picture what the passing orders go by."""
    model, random = window.session.pictures, np.random.default_rng(5)
    total = model.rowCount()
    compared = Values(metric_info("l2"))
    for identity, value in enumerate(random.random(total).tolist()):
        compared.measured(identity, value)
    model.compare_by(compared)
    model.show_moves(Moves({}, "before", "after", random.normal(size=total)))
    everything = np.ones(total, dtype=bool)
    model.gather(Gathering(everything, random.random(total)))
    model.refresh()


def _orders(window: MainWindow, keys: Iterable[SortKey]) -> Iterator[tuple[str, Took]]:
    for key in keys:
        for descending in (False, True):
            words = f"{key} {'down' if descending else 'up'}"
            yield words, _painted(window, lambda: window.browser.set_sort(key, descending))  # noqa: B023


def _filters(window: MainWindow, keys: Iterable[SortKey]) -> Iterator[tuple[str, Took]]:
    bar = window.browser.filter_bar
    for key in keys:
        window.browser.set_sort(key, True)
        for text in (*TEXTS, ""):
            words = f"{key}, {text!r}"
            yield words, _painted(window, lambda: bar.nameChanged.emit(text))  # noqa: B023
        for low in (0.0, 2.5, None):
            words = f"{key}, from {low}"
            yield words, _painted(window, lambda: bar.rangeChanged.emit(low, None))  # noqa: B023


def _searches(app: QApplication, window: MainWindow) -> dict[str, object]:
    """Search as a user does: go to the field, and type when what it reads ahead is there."""
    lane, field = window.findChildren(LibraryLane)[0], window.browser.filter_bar.name_field()
    began = time.perf_counter()
    field.entered.emit()
    ahead = lane.passed()
    _wait(app, ahead.is_set)
    ahead_s = time.perf_counter() - began
    took, found = {}, {}
    for text in SEARCHES:
        took[text] = _painted(window, lambda: _search(app, window, text))[0]  # noqa: B023
        found[text] = window.session.pictures.rowCount()
        field.clear()
        app.processEvents()
    return {"ahead_s": ahead_s, "searches_ms": took, "found": found}


def _search(app: QApplication, window: MainWindow, text: str) -> None:
    """Type a search and wait until the library has answered it."""
    before = window.browser.query.found
    window.browser.filter_bar.name_field().setText(text)
    _wait(app, lambda: window.browser.query.found not in (None, before))


def _painted(window: MainWindow, work: Callable[[], None]) -> Took:
    """Return the milliseconds until the work can be seen, and those that this thread worked."""
    began, worked = time.perf_counter(), time.thread_time()
    work()
    window.browser.repaint()
    return 1000 * (time.perf_counter() - began), 1000 * (time.thread_time() - worked)


def _scroll(app: QApplication, window: MainWindow) -> dict[str, object]:
    """Scroll by small steps, sixty a second where that can be kept."""
    grid = window.browser.grid
    bar = grid.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    frames = _frames(app, lambda: bar.setValue(bar.value() + STEP))
    tiles = len(grid.visible_rows())
    bare = Pixmaps(tiles, grid.tiles.edge)
    bare.resize(grid.size())
    bare.show()
    bare_frames = _frames(app, bare.update)
    bare.close()
    return {"frames_ms": frames, "bare_frames_ms": bare_frames, "tiles": tiles}


def _frames(app: QApplication, step: Callable[[], None]) -> list[float]:
    """Return the milliseconds that each frame took, thumbnails taken in and asked for included."""
    frames = []
    for _ in range(FRAMES):
        began = time.perf_counter()
        step()
        app.processEvents()
        took = time.perf_counter() - began
        frames.append(1000 * took)
        time.sleep(max(0.0, FRAME_S - took))
    return frames


class Pixmaps(QWidget):
    """Draws as many pictures as the grid shows, and nothing else."""

    def __init__(self, count: int, edge: int) -> None:
        super().__init__()
        self._count = count
        self._pixmap = QPixmap(edge, edge)
        self._pixmap.fill(Qt.GlobalColor.gray)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        columns = max(1, self.width() // self._pixmap.width())
        for number in range(self._count):
            line, column = divmod(number, columns)
            edge = self._pixmap.width()
            painter.drawPixmap(column * edge, line * edge, self._pixmap)


def _wait(app: QApplication, condition: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not condition():
        app.processEvents()
        time.sleep(0.002)  # as an event loop does, so that the workers can work
        if time.monotonic() > end:
            raise TimeoutError("the window did not get there")


def _worked() -> float:
    """Return the seconds that the other threads had a processor: this one mostly waits for them."""
    return time.process_time() - time.thread_time()


def _resident() -> int:
    """Return the bytes that this process holds in memory."""
    gc.collect()
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024
    return 0


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
