"""A window over real files, with a scorer that a test can hold back."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from curator.gui import theme
from curator.gui.app import make_window
from curator.gui.comparison_thread import ComparisonRequest
from curator.gui.messages import ScoringSetup
from curator.gui.models.pictures import Counts, PictureModel, Role
from curator.gui.window import MainWindow
from curator.records import ModelKey, PictureBatch
from curator.settings import Settings

WAIT_MS = 8_000


def pytest_configure(config: pytest.Config) -> None:
    """Let pass what Qt's screenless platform says of every window and list that is shown."""
    unable = r"does not support (propagateSizeHints\(\)|raise\(\)|grabbing the keyboard)$"
    config.addinivalue_line("qt_log_ignore", unable)


class GreyScorer:
    """Scores a picture by its mean brightness, 0 to 255: tests know each score beforehand.

    Parameters
    ----------
    model
        Another name is another model, whose scores are negated.
    """

    precision = "float32"

    def __init__(self, model: str = "grey", batch_size: int = 4) -> None:
        self.key = ModelKey(model, "squash-224-v1")
        self.batch_size = batch_size
        self.scored: list[float] = []
        self._sign = 1.0 if model == "grey" else -1.0
        self._open = threading.Event()
        self._open.set()
        self.reached = threading.Event()

    def hold(self) -> None:
        """Stop before the next batch, until `release`."""
        self.reached.clear()
        self._open.clear()

    def release(self) -> None:
        """Go on."""
        self._open.set()

    def score(self, batch: PictureBatch) -> NDArray[np.float32]:
        self.reached.set()
        assert self._open.wait(30), "a test held the scorer and never released it"
        values = self._sign * batch.reshape(len(batch), -1).mean(axis=1, dtype=np.float64)
        self.scored += values.tolist()
        return values.astype(np.float32)


class Scorers:
    """The scorers of a test by model name, as the settings ask for them."""

    def __init__(self) -> None:
        self.made: dict[str, GreyScorer] = {}
        self.opened: list[str] = []

    def __getitem__(self, model: str) -> GreyScorer:
        return self.made.setdefault(model, GreyScorer(model))

    def release(self) -> None:
        """Let all go on."""
        for scorer in self.made.values():
            scorer.release()

    def open(self, settings: Settings) -> ScoringSetup:
        """Stand in for `open_scoring`."""
        model = "grey" if settings.model == "default" else settings.model
        self.opened.append(model)
        scorer = self[model]
        return ScoringSetup(scorer, model.title(), model, lambda: "Test device")


class GreyMetric:
    """Measures how far two pictures' mean brightness is apart; SSIM is 1 where it is the same.

    Parameters
    ----------
    hold
        Stop before the first batch, until `release`.
    """

    batch_size = 2

    def __init__(self, name: str, *, hold: bool = False) -> None:
        self.name = name
        self.measured = 0
        self.reached = threading.Event()
        self._open = threading.Event()
        if not hold:
            self._open.set()

    def release(self) -> None:
        """Go on."""
        self._open.set()

    def measure(self, pictures: PictureBatch, references: PictureBatch) -> NDArray[np.float64]:
        self.reached.set()
        assert self._open.wait(30), "a test held the metric and never released it"
        self.measured += len(pictures)
        apart = np.abs(
            pictures.reshape(len(pictures), -1).mean(axis=1, dtype=np.float64)
            - references.reshape(len(references), -1).mean(axis=1, dtype=np.float64)
        )
        return 1 - apart / 255 if self.name == "ssim" else apart


class Metrics:
    """Stands in for `open_metric`; what was asked for and made is kept."""

    def __init__(self) -> None:
        self.requests: list[ComparisonRequest] = []
        self.made: list[GreyMetric] = []
        self.hold = False
        #: Raised instead, once.
        self.error: Exception | None = None

    def open(self, request: ComparisonRequest) -> GreyMetric:
        self.requests.append(request)
        if self.error is not None:
            error, self.error = self.error, None
            raise error
        self.made.append(GreyMetric(request.metric, hold=self.hold))
        return self.made[-1]

    def release(self) -> None:
        """Let all go on."""
        for metric in self.made:
            metric.release()


@pytest.fixture
def metrics() -> Iterator[Metrics]:
    made = Metrics()
    yield made
    made.release()


@pytest.fixture
def scorers() -> Iterator[Scorers]:
    made = Scorers()
    yield made
    made.release()


@pytest.fixture
def scorer(scorers: Scorers) -> GreyScorer:
    """The default model's scorer."""
    return scorers["grey"]


def paint(path: Path, grey: int, size: tuple[int, int] = (48, 32)) -> Path:
    """Write a picture of one grey value: its score."""
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", size, (grey, grey, grey)).save(path)
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Ten pictures, pic 0.png to pic 9.png, that score 0, 20, ... 180."""
    for number in range(10):
        paint(tmp_path / "pictures" / f"pic {number}.png", 20 * number)
    return tmp_path / "pictures"


OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def open_window(qtbot: QtBot, scorers: Scorers, metrics: Metrics) -> Iterator[OpenWindow]:
    """Return what opens a window on a folder; it is closed after the test."""
    windows: list[MainWindow] = []
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply_theme(app, "light")

    def open_(root: Path | None = None, **settings: object) -> MainWindow:
        chosen = Settings(**{"watch": False, "thumbnail_edge": 96, **settings})  # type: ignore[arg-type]
        window = make_window(
            chosen,
            [root] if root else [],
            open_scoring=scorers.open,
            open_metric=metrics.open,
            quiet_s=0.1,
        )
        windows.append(window)
        qtbot.addWidget(window, before_close_func=lambda _: (scorers.release(), metrics.release()))
        window.resize(900, 600)
        with qtbot.waitExposed(window):
            window.show()
        return window

    yield open_
    scorers.release()
    metrics.release()
    for window in windows:
        window.close()


def pictures(window: MainWindow) -> PictureModel:
    """Return a window's model."""
    return window.session.pictures


def names(window: MainWindow) -> list[str]:
    """Return the names of the rows, in their order."""
    model = pictures(window)
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def scores(window: MainWindow) -> list[float | None]:
    """Return the scores of the rows, in their order."""
    model = pictures(window)
    return [model.index(row).data(Role.SCORE) for row in range(model.rowCount())]


def wait_for(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    """Run the event loop until a condition holds."""
    qtbot.waitUntil(condition, timeout=WAIT_MS)


def wait_for_names(qtbot: QtBot, window: MainWindow, expected: Sequence[str]) -> None:
    """Wait until the rows are these, in this order."""

    def check() -> None:
        assert names(window) == list(expected)

    qtbot.waitUntil(check, timeout=WAIT_MS)


def wait_until_scored(qtbot: QtBot, window: MainWindow, count: int) -> Counts:
    """Wait until `count` pictures have a score, none waits, and the order is settled."""

    def check() -> None:
        counts = pictures(window).counts()
        assert (counts.scored, counts.pending) == (count, 0)
        assert pictures(window).settled
        assert not window.session.scanning

    qtbot.waitUntil(check, timeout=WAIT_MS)
    return pictures(window).counts()


NATURAL = [f"pic {number}.png" for number in range(10)]
BEST_FIRST = NATURAL[::-1]
