"""The virtual grid: geometry, keyboard, mouse, anchor."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from curator.gui.models.block import make_block
from curator.gui.models.catalogue import Query, SortKey
from curator.gui.models.pictures import PictureModel
from curator.gui.views.grid import GridView
from curator.gui.views.lines import wrapped
from curator.gui.views.pixmaps import PixmapCache
from curator.gui.views.tiling import Tiling
from curator.records import ImageStamp, Score, ScoreEvent

COUNT = 500


def event(number: int, score: float) -> ScoreEvent:
    stamp = ImageStamp(Path(f"/f/{number:03}.png"), number, number)
    return ScoreEvent(stamp, score=Score(score, "float32"))


@pytest.fixture
def grid(qtbot: QtBot) -> GridView:
    model = PictureModel()
    view = GridView(model, PixmapCache())
    model.setParent(view)
    qtbot.addWidget(view)
    view.set_edge(96)
    view.resize(640, 480)
    model.apply(make_block([event(n, float(n)) for n in range(COUNT)]))
    model.set_query(Query(SortKey.SCORE, descending=False))
    model.refresh()
    with qtbot.waitExposed(view):
        view.show()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    return view


def model_of(view: GridView) -> PictureModel:
    model = view.model()
    assert isinstance(model, PictureModel)
    return model


def selected_rows(view: GridView) -> list[int]:
    return sorted(index.row() for index in view.selectionModel().selectedIndexes())


@given(st.integers(1, 3000), st.integers(0, 5000), st.integers(60, 600), st.data())
def test_a_tile_is_found_where_it_stands(
    width: int, count: int, edge: int, data: st.DataObject
) -> None:
    tiling = Tiling(width, count, QSize(edge, edge + 40))
    if not count:
        assert tiling.row_at(QPoint(width // 2, 100)) == -1
        return
    row = data.draw(st.integers(0, count - 1))
    rect = tiling.rect(row)
    for point in (rect.topLeft(), rect.center(), rect.bottomRight()):
        assert tiling.row_at(point) == row
    assert tiling.row_at(rect.topLeft() - QPoint(1, 1)) == -1
    assert row in tiling.rows_between(rect.top(), rect.bottom())
    assert rect.bottom() < tiling.height
    assert rect.right() < max(width, rect.width() + 2 * tiling.left)
    assert tiling.spans_in(rect) == [(row, row)]


def test_keys_move_as_the_tiles_stand(qtbot: QtBot, grid: GridView) -> None:
    columns = grid.tiling().columns
    assert columns > 2
    grid.setCurrentIndex(model_of(grid).index(0))
    for key, row in (
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Down, 1 + columns),
        (Qt.Key.Key_Left, columns),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_End, COUNT - 1),
        (Qt.Key.Key_Down, COUNT - 1),
        (Qt.Key.Key_Home, 0),
    ):
        qtbot.keyClick(grid, key)
        assert grid.currentIndex().row() == row
        assert grid.viewport().rect().contains(grid.row_rect(row))


def test_shift_selects_as_one_reads(qtbot: QtBot, grid: GridView) -> None:
    columns = grid.tiling().columns
    grid.setCurrentIndex(model_of(grid).index(1))
    qtbot.keyClick(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert selected_rows(grid) == list(range(1, columns + 2))
    qtbot.mouseClick(
        grid.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.ShiftModifier,
        grid.row_rect(3).center(),
    )
    assert selected_rows(grid) == [1, 2, 3]


def test_control_click_toggles(qtbot: QtBot, grid: GridView) -> None:
    for row in (0, 5, 5, 7):
        qtbot.mouseClick(
            grid.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.ControlModifier,
            grid.row_rect(row).center(),
        )
    assert selected_rows(grid) == [0, 7]


def test_a_rubber_band_selects_a_block(qtbot: QtBot, grid: GridView) -> None:
    columns = grid.tiling().columns
    first, last = grid.row_rect(0), grid.row_rect(columns + 1)
    start = QPoint(2, 2)
    viewport = grid.viewport()
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(viewport, first.center())
    qtbot.mouseMove(viewport, last.center())
    assert selected_rows(grid) == [0, 1, columns, columns + 1]
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=last.center())
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=start)
    assert selected_rows(grid) == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_open(qtbot: QtBot, grid: GridView, key: Qt.Key) -> None:
    grid.setCurrentIndex(model_of(grid).index(4))
    with qtbot.waitSignal(grid.opened) as opened:
        qtbot.keyClick(grid, key)
    assert opened.args == [4]


def test_without_a_current_picture_the_first_in_sight_opens(qtbot: QtBot, grid: GridView) -> None:
    grid.verticalScrollBar().setValue(grid.verticalScrollBar().maximum())
    with qtbot.waitSignal(grid.opened) as opened:
        qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert opened.args == [grid.visible_rows().start]
    assert opened.args[0] > 0


def test_a_double_click_opens(qtbot: QtBot, grid: GridView) -> None:
    with qtbot.waitSignal(grid.opened) as opened:
        qtbot.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=grid.row_rect(3).center())
    assert opened.args == [3]


def test_letters_jump_to_a_name(qtbot: QtBot, grid: GridView) -> None:
    grid.setCurrentIndex(model_of(grid).index(0))
    qtbot.keyClicks(grid, "321")
    assert grid.currentIndex().row() == 0, "letters and digits alone mark pictures"
    qtbot.keyClicks(grid, "321", Qt.KeyboardModifier.ShiftModifier)
    assert grid.currentIndex().row() == 321


def scrolled(grid: GridView) -> tuple[int, int]:
    bar = grid.verticalScrollBar()
    bar.setValue(bar.maximum() // 2 + 17)
    first = grid.visible_rows().start
    return model_of(grid).id_at(first), grid.row_rect(first).top()


def test_the_first_picture_in_sight_stays_when_others_come(grid: GridView) -> None:
    model = model_of(grid)
    identity, top = scrolled(grid)
    before = [event(1000 + n, -1.0) for n in range(3 * grid.tiling().columns)]
    model.apply(make_block(before))
    model.refresh()
    assert grid.row_rect(model.row_of(identity)).top() == top


def test_a_picture_that_moves_by_its_own_result_is_let_go(grid: GridView) -> None:
    model = model_of(grid)
    identity, _ = scrolled(grid)
    first = model.row_of(identity)
    held, top = model.id_at(first + 1), grid.row_rect(first + 1).top()
    model.apply(make_block([event(first, 10_000.0)]))
    model.refresh()
    assert model.row_of(identity) == COUNT - 1
    # Up to a line's height: its neighbour may have changed columns.
    assert abs(grid.row_rect(model.row_of(held)).top() - top) < grid.tiling().pitch.height()


def test_at_the_top_new_best_pictures_come_in(grid: GridView) -> None:
    model = model_of(grid)
    model.apply(make_block([event(1000, -5.0)]))
    model.refresh()
    assert grid.verticalScrollBar().value() == 0
    assert model.index(0).data() == "1000.png"


def test_zooming_keeps_the_first_picture_in_sight(grid: GridView) -> None:
    identity, top = scrolled(grid)
    grid.set_edge(160)
    assert grid.row_rect(model_of(grid).row_of(identity)).top() == top


def test_control_and_wheel_zoom(qtbot: QtBot, grid: GridView) -> None:
    wheel = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    with qtbot.waitSignal(grid.zoomRequested) as zoomed:
        QApplication.sendEvent(grid.viewport(), wheel)
    assert zoomed.args == [1]


def test_only_what_is_in_sight_is_painted(grid: GridView, monkeypatch: pytest.MonkeyPatch) -> None:
    painted: list[int] = []
    paint = grid.tiles.paint
    monkeypatch.setattr(
        grid.tiles, "paint", lambda p, o, i: (painted.append(i.row()), paint(p, o, i))
    )
    grid.viewport().repaint()
    assert set(painted) == set(grid.visible_rows())


def on_screen(view: GridView) -> QImage:
    """Return what is there of a view after all that was moved and painted, not painted for this."""
    QApplication.processEvents()
    return view.screen().grabWindow(view.winId()).toImage()


def put_pictures(view: GridView, rows: Sequence[int], height: int = 96) -> None:
    """Let thumbnails of some rows come in, each in a colour of its own."""
    stamps = {row: model_of(view).event_at(row).stamp for row in rows}
    for row, stamp in stamps.items():
        image = QImage(96, height, QImage.Format.Format_RGB32)
        image.fill(QColor.fromHsv(37 * row % 360, 200, 200))
        view.tiles._pixmaps.put(stamp, 96, image)
    view.show_pixmaps(set(stamps.values()))


STEPS = [*[23] * 8, -3, 150, 7, -311, 1, 2000, -700, 240, -240]


@pytest.mark.parametrize("height", [96, 95, 40])
def test_scrolled_it_looks_as_if_painted_anew(grid: GridView, height: int) -> None:
    model, bar = model_of(grid), grid.verticalScrollBar()
    grid.selectionModel().select(model.index(30), QItemSelectionModel.SelectionFlag.Select)
    bar.setValue(bar.maximum() // 2)
    on_screen(grid)
    for number, step in enumerate(STEPS):
        if number % 2:
            put_pictures(grid, grid.visible_rows(), height)
        bar.setValue(bar.value() + step)
        if number % 3 == 0:
            bar.setValue(bar.value() + 5)
        moved = on_screen(grid)
        grid.viewport().repaint()
        assert moved == on_screen(grid), step


def test_what_is_pointed_at_or_chosen_is_painted_anew(qtbot: QtBot, grid: GridView) -> None:
    put_pictures(grid, range(10))
    keys = Qt.Key
    for key in (keys.Key_Down, keys.Key_Right, keys.Key_Down, keys.Key_Down, keys.Key_Left):
        on_screen(grid)
        qtbot.keyClick(grid, key)
        qtbot.mouseMove(grid.viewport(), grid.row_rect(grid.currentIndex().row() - 1).center())
        put_pictures(grid, [grid.visible_rows().start + 2], height=40)
        there = on_screen(grid)
        grid.viewport().repaint()
        assert there == on_screen(grid)


@pytest.mark.skipif("QT_SCALE_FACTOR" in os.environ, reason="is scaled")
def test_where_edges_lie_between_pixels_all_of_it_is_painted_anew() -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-n", "0", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [*command, __file__, "-k", "painted_anew"],
        env={**os.environ, "QT_SCALE_FACTOR": "1.25"},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("scrolled", [0, 900])
@pytest.mark.parametrize(
    "query",
    [
        Query(SortKey.SCORE, descending=False, high=3.0),
        Query(SortKey.SCORE, descending=False, high=90.0),
        Query(SortKey.SCORE, descending=False, text="3"),
        Query(SortKey.SCORE, descending=True),
    ],
)
def test_what_is_sorted_or_filtered_anew_is_painted_anew(
    grid: GridView, query: Query, scrolled: int
) -> None:
    put_pictures(grid, range(0, COUNT, 2))
    grid.verticalScrollBar().setValue(scrolled)
    for asked in (query, model_of(grid).query):
        on_screen(grid)
        model_of(grid).set_query(asked)
        there = on_screen(grid)
        grid.viewport().repaint()
        assert there == on_screen(grid)


def test_the_rubber_band_is_drawn_where_it_is_once_scrolled(qtbot: QtBot, grid: GridView) -> None:
    qtbot.mousePress(grid.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    qtbot.mouseMove(grid.viewport(), QPoint(200, 150))
    on_screen(grid)
    grid.verticalScrollBar().setValue(70)
    there = on_screen(grid)
    grid.viewport().repaint()
    assert there == on_screen(grid)
    qtbot.mouseRelease(grid.viewport(), Qt.MouseButton.LeftButton)


def test_a_thumbnail_that_comes_is_seen(grid: GridView) -> None:
    before = on_screen(grid)
    put_pictures(grid, [COUNT - 1])
    assert on_screen(grid) == before
    put_pictures(grid, [1])
    assert on_screen(grid) != before


def test_scrolling_paints_only_what_comes_into_sight(
    grid: GridView, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[int] = []
    paint = grid.tiles.paint
    monkeypatch.setattr(
        grid.tiles, "paint", lambda p, o, i: (painted.append(i.row()), paint(p, o, i))
    )
    tiling, bar = grid.tiling(), grid.verticalScrollBar()
    bar.setValue(10 * tiling.pitch.height())
    on_screen(grid)
    painted.clear()
    bar.setValue(bar.value() + 10)
    on_screen(grid)
    seen = grid.visible_rows()
    assert set(painted) <= set(range(seen.stop - 2 * tiling.columns, seen.stop))


def test_a_tile_half_in_sight_is_dragged_whole(grid: GridView) -> None:
    def dragged() -> QImage:
        option = QStyleOptionViewItem()
        option.rect = QRect(QPoint(), grid.tiles.tile_size())
        image = QImage(option.rect.size(), QImage.Format.Format_RGB32)
        image.fill(QColor("#ffffff"))
        painter = QPainter(image)
        grid.itemDelegate().paint(painter, option, model_of(grid).index(1))
        painter.end()
        return image

    put_pictures(grid, [1])
    before = dragged()
    grid.verticalScrollBar().setValue(grid.tiles.tile_size().height() - 5)
    on_screen(grid)
    assert dragged() == before


def test_rows_in_sight_are_told_only_when_they_are_others(qtbot: QtBot, grid: GridView) -> None:
    tiling, bar = grid.tiling(), grid.verticalScrollBar()
    on_screen(grid)
    with qtbot.assertNotEmitted(grid.visibleChanged):
        bar.setValue(1)
        on_screen(grid)
    with qtbot.waitSignal(grid.visibleChanged):
        bar.setValue(tiling.pitch.height() + 1)


def test_a_wide_picture_keeps_its_aspect(qtbot: QtBot, grid: GridView) -> None:
    stamp = model_of(grid).event_at(0).stamp
    image = QImage(96, 24, QImage.Format.Format_RGB32)
    image.fill(QColor("#ff0000"))
    grid.tiles._pixmaps.put(stamp, 96, image)
    grid.viewport().repaint()
    shot = grid.viewport().grab().toImage()
    rect = grid.row_rect(0)
    ratio = shot.devicePixelRatio()
    red = [
        y
        for y in range(rect.top(), rect.bottom())
        if shot.pixelColor(round(rect.center().x() * ratio), round(y * ratio)) == QColor("#ff0000")
    ]
    assert len(red) == 24


def test_pixmaps_are_limited_by_bytes() -> None:
    cache = PixmapCache(max_bytes=3 * 10 * 10 * 4)
    stamps = [ImageStamp(Path(f"/{n}"), n, n) for n in range(4)]
    for stamp in stamps:
        cache.put(stamp, 10, QImage(10, 10, QImage.Format.Format_RGB32))
    assert cache.get(stamps[0]) is None
    assert cache.get(stamps[3]) is not None
    assert cache.wants(stamps[0], 10)
    assert not cache.wants(stamps[3], 10)
    assert cache.wants(stamps[3], 20)


def test_index_at_and_visual_rect_agree(grid: GridView) -> None:
    index = model_of(grid).index(7)
    rect: QRect = grid.visualRect(index)
    assert grid.indexAt(rect.center()) == index
    assert not grid.indexAt(QPoint(0, 0)).isValid()


@given(st.text("ab c", max_size=80), st.integers(30, 200), st.integers(10, 120))
def test_a_sentence_stays_in_its_box(
    qapp: QApplication, text: str, width: int, height: int
) -> None:
    font = qapp.font()
    metrics = QFontMetrics(font)
    lines = wrapped(text, font, QRect(0, 0, width, height))
    assert len(lines) <= max(1, height // metrics.height())
    whole = "".join(lines).replace(" ", "")
    assert whole == text.replace(" ", "") or lines[-1].endswith("…")


def test_so_many_that_a_drag_would_halt_the_window_are_not_dragged(
    qtbot: QtBot, grid: GridView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("curator.gui.views.grid.MOST_DRAGGED", 20)
    grid.selectAll()
    start = grid.row_rect(0).center()
    qtbot.mousePress(grid.viewport(), Qt.MouseButton.LeftButton, pos=start)
    with qtbot.waitSignal(grid.noticed) as told:
        for step in (20, 40):
            event = QMouseEvent(
                QEvent.Type.MouseMove,
                QPointF(start + QPoint(step, 0)),
                QPointF(grid.viewport().mapToGlobal(start + QPoint(step, 0))),
                Qt.MouseButton.NoButton,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
            QApplication.sendEvent(grid.viewport(), event)
    assert told.args[0].startswith("More than 20 pictures can't be dragged at once")
    qtbot.mouseRelease(grid.viewport(), Qt.MouseButton.LeftButton, pos=start)
