"""The filter bar says what the user wants to see."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from curator.gui.views.filterbar import FilterBar


@pytest.fixture
def bar(qtbot: Any) -> FilterBar:
    result = FilterBar()
    qtbot.addWidget(result)
    result.resize(1000, 56)
    result.show()
    qtbot.waitExposed(result)
    return result


def test_typing_filters_by_name(bar: FilterBar, qtbot: Any) -> None:
    seen: list[str] = []
    bar.nameChanged.connect(seen.append)
    qtbot.keyClicks(bar.name_field(), "cat")
    assert seen == ["c", "ca", "cat"]
    qtbot.keyClick(bar.name_field(), Qt.Key.Key_Escape)
    assert seen[-1] == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Down])
def test_keys_leave_the_name_field_for_the_pictures(bar: FilterBar, qtbot: Any, key: Any) -> None:
    with qtbot.waitSignal(bar.finished):
        qtbot.keyClick(bar.name_field(), key)


def test_each_order_starts_with_what_one_looks_for(bar: FilterBar, qtbot: Any) -> None:
    seen: list[tuple[str, bool]] = []
    bar.sortChanged.connect(lambda key, down: seen.append((key, down)))
    for row in (1, 2, 3, 0):
        bar.sort_box().setCurrentIndex(row)
    assert seen == [("name", False), ("date", True), ("size", True), ("score", True)]
    qtbot.mouseClick(bar.direction_button(), Qt.MouseButton.LeftButton)
    assert seen[-1] == ("score", False)
    assert bar.direction_button().toolTip() == "Least like art first"


def test_setters_are_silent(bar: FilterBar, qtbot: Any) -> None:
    signals = [bar.nameChanged, bar.rangeChanged, bar.sortChanged, bar.zoomChanged]
    seen: list[Any] = []
    for signal in signals:
        signal.connect(lambda *args: seen.append(args))
    bar.set_scores(np.linspace(0, 1, 9), np.linspace(0, 1, 5))
    bar.set_name("dog")
    bar.set_range(0.2, 0.4)
    bar.set_sort("size", False)
    bar.set_zoom(300)
    assert seen == []
    assert bar.name_field().text() == "dog"
    assert bar.histogram().range() == (0.2, 0.4)
    assert bar.sort_box().currentData() == "size"
    assert bar.direction_button().toolTip() == "Smallest first"
    assert bar.zoom_slider().value() == 300


def test_clear_empties_name_and_range_and_says_so(bar: FilterBar, qtbot: Any) -> None:
    bar.set_scores(np.linspace(0, 1, 9), np.linspace(0, 1, 9))
    bar.set_name("dog")
    bar.set_range(0.2, None)
    with qtbot.waitSignals([bar.nameChanged, bar.rangeChanged]):
        bar.clear()
    assert bar.name_field().text() == ""
    assert bar.histogram().range() == (None, None)


def test_zoom_by_keyboard(bar: FilterBar, qtbot: Any) -> None:
    bar.set_zoom(192)
    with qtbot.waitSignal(bar.zoomChanged) as caught:
        qtbot.keyClick(bar.zoom_slider(), Qt.Key.Key_Right)
    assert caught.args == [208]


def test_the_search_field_does_not_move_while_counts_change(bar: FilterBar) -> None:
    bar.set_counts(100_000, 100_000)
    bar.layout().activate()
    before = bar.name_field().width()
    bar.set_counts(9, 100_000)
    bar.layout().activate()
    assert bar.name_field().width() == before


def test_every_control_has_a_name(bar: FilterBar) -> None:
    controls = [
        widget
        for widget in bar.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(bar)
    ]
    assert len(controls) >= 4
    assert [control for control in controls if not control.accessibleName()] == []
