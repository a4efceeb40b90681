"""The histogram: what it draws and how its handles move."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from curator.gui import theme
from curator.gui.views.histogram import ScoreHistogram
from curator.gui.views.rangehandle import RangeHandle


@pytest.fixture
def histogram(qapp: QApplication, qtbot: Any) -> ScoreHistogram:
    theme.apply_theme(qapp, "light")
    window = QWidget()
    window.resize(420, 120)
    result = ScoreHistogram(window)
    result.setGeometry(10, 10, 400, 44)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    result.window_kept = window  # type: ignore[attr-defined]
    return result


def pixels(image: QImage, color: QColor) -> int:
    rgb = color.rgb()
    return sum(
        image.pixel(x, y) == rgb for x in range(image.width()) for y in range(image.height())
    )


def drag(qtbot: Any, handle: RangeHandle, dx: int) -> None:
    at = QPoint(handle.width() // 2, handle.height() // 2)
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseMove(handle, at + QPoint(dx, 0))
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=at)


@pytest.mark.parametrize(
    "scores",
    [
        np.array([]),
        np.array([np.nan, np.nan, np.inf]),
        np.array([1.5]),
        np.full(50, -3.0),
        np.array([0.0, np.nan, 1.0]),
        np.array([1e30, -1e30]),
        np.random.default_rng(0).normal(size=100_000),
    ],
    ids=["none", "nan", "one", "identical", "holes", "extreme", "many"],
)
def test_any_scores_are_drawn(histogram: ScoreHistogram, scores: Any) -> None:
    histogram.set_scores(scores, scores)
    image = histogram.grab().toImage()
    has_bars = pixels(image, theme.colors().accent) > 0
    assert has_bars == bool(np.isfinite(scores).any())
    for handle in histogram.handles():
        assert handle.isVisible() == has_bars
        assert -10 <= handle.x() <= 400


def test_what_the_filter_hides_stays_in_grey(histogram: ScoreHistogram) -> None:
    scores = np.linspace(0, 1, 1000)
    histogram.set_scores(scores, scores)
    assert pixels(histogram.grab().toImage(), theme.colors().histogram) == 0
    histogram.set_scores(scores, scores[scores > 0.5])
    image = histogram.grab().toImage()
    left = image.copy(0, 0, 190, 44)
    right = image.copy(210, 0, 190, 44)
    assert pixels(left, theme.colors().histogram) > 100
    assert pixels(left, theme.colors().accent) == 0
    assert pixels(right, theme.colors().accent) > 100


def test_dragging_the_low_handle_sets_the_lowest(histogram: ScoreHistogram, qtbot: Any) -> None:
    histogram.set_scores(np.linspace(0, 1, 500), np.linspace(0, 1, 500))
    low, _ = histogram.handles()
    with qtbot.waitSignal(histogram.rangeChanged) as caught:
        drag(qtbot, low, 96)
    assert caught.args[0] == pytest.approx(0.25, abs=0.01)
    assert caught.args[1] is None
    assert histogram.range() == (caught.args[0], None)


def test_handles_do_not_cross(histogram: ScoreHistogram, qtbot: Any) -> None:
    histogram.set_scores(np.linspace(0, 1, 500), np.linspace(0, 1, 500))
    histogram.set_range(0.2, 0.5)
    low, high = histogram.handles()
    drag(qtbot, low, 300)
    assert histogram.range() == (0.5, 0.5)
    drag(qtbot, high, -300)
    assert histogram.range() == (0.5, 0.5)


def test_a_handle_at_the_end_sets_no_limit(histogram: ScoreHistogram, qtbot: Any) -> None:
    histogram.set_scores(np.linspace(0, 1, 500), np.linspace(0, 1, 500))
    histogram.set_range(0.2, 0.5)
    low, high = histogram.handles()
    drag(qtbot, low, -500)
    drag(qtbot, high, 500)
    assert histogram.range() == (None, None)


def test_keys_move_a_handle(histogram: ScoreHistogram, qtbot: Any) -> None:
    histogram.set_scores(np.linspace(0, 10, 500), np.linspace(0, 10, 500))
    low, high = histogram.handles()
    qtbot.keyClick(low, Qt.Key.Key_PageUp)
    qtbot.keyClick(low, Qt.Key.Key_Right)
    assert histogram.range() == (pytest.approx(1.1), None)
    qtbot.keyClick(high, Qt.Key.Key_Left)
    assert histogram.range() == (pytest.approx(1.1), pytest.approx(9.9))
    qtbot.keyClick(low, Qt.Key.Key_Home)
    qtbot.keyClick(high, Qt.Key.Key_End)
    assert histogram.range() == (None, None)


def test_tab_reaches_both_handles(histogram: ScoreHistogram, qtbot: Any) -> None:
    histogram.set_scores(np.linspace(0, 1, 50), np.linspace(0, 1, 50))
    low, high = histogram.handles()
    low.setFocus(Qt.FocusReason.TabFocusReason)
    assert low.nextInFocusChain() is high
    assert low.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_double_click_shows_everything_again(histogram: ScoreHistogram, qtbot: Any) -> None:
    histogram.set_scores(np.linspace(0, 1, 50), np.linspace(0, 1, 50))
    histogram.set_range(0.3, 0.6)
    with qtbot.waitSignal(histogram.rangeChanged) as caught:
        qtbot.mouseDClick(histogram, Qt.MouseButton.LeftButton, pos=QPoint(200, 20))
    assert caught.args == [None, None]


def test_a_bubble_tells_score_and_share_while_dragging(
    histogram: ScoreHistogram, qtbot: Any
) -> None:
    histogram.set_scores(np.linspace(0, 1, 101), np.linspace(0, 1, 101))
    low, _ = histogram.handles()
    at = QPoint(low.width() // 2, 20)
    qtbot.mousePress(low, Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseMove(low, at + QPoint(192, 0))
    bubbles = [label.text() for label in histogram.window().findChildren(QLabel)]
    assert bubbles == ["0.50 · top 50 %"]
    qtbot.mouseRelease(low, Qt.MouseButton.LeftButton, pos=at)


def test_setting_a_range_is_silent_and_described(histogram: ScoreHistogram, qtbot: Any) -> None:
    histogram.set_scores(np.linspace(0, 1, 101), np.linspace(0, 1, 101))
    with qtbot.assertNotEmitted(histogram.rangeChanged):
        histogram.set_range(0.75, None)
    low, high = histogram.handles()
    assert "0.75" in low.accessibleDescription()
    assert high.accessibleDescription() == "No limit"


def test_the_medians_are_marked_where_they_are(histogram: ScoreHistogram) -> None:
    scores = np.linspace(0, 1, 400)
    histogram.set_scores(scores, scores)
    plain = histogram.grab().toImage()
    histogram.set_reference(0.25, 7.0)
    marked = histogram.grab().toImage()
    changed = [
        x
        for x in range(marked.width())
        if any(marked.pixel(x, y) != plain.pixel(x, y) for y in range(marked.height()))
    ]
    middle = round(histogram.x_of(0.25))
    assert changed
    assert all(abs(x - middle) <= 4 for x in changed)
    assert "0.25" in histogram.accessibleDescription()
