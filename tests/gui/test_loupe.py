"""The loupe: zoom, pan, loading, errors and keys."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from curator.gui.views.loupe import LoupeView
from curator.gui.views.pyramid import Pyramid

A = Path("/pictures/a.jpg")
B = Path("/pictures/b.jpg")


@pytest.fixture
def loupe(qtbot: Any) -> LoupeView:
    result = LoupeView()
    qtbot.addWidget(result)
    result.resize(1000, 700)
    result.show()
    qtbot.waitExposed(result)
    return result


def show(loupe: LoupeView, path: Path = A, position: int = 2, **other: Any) -> None:
    facts: dict[str, Any] = {
        "score": 1.25,
        "percentile": 87.0,
        "band": "art",
        "reference": "Above 96 % of photos, above 41 % of paintings.",
        "facts": "4,000 × 3,000 pixels\n3.2 MB",  # noqa: RUF001
        "error": None,
    }
    loupe.show_picture(path, position, 3, **(facts | other))


def picture(width: int, height: int, color: str = "#336699") -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    return image


def test_it_asks_for_the_picture_and_shows_it(loupe: LoupeView, qtbot: Any) -> None:
    with qtbot.waitSignal(loupe.imageNeeded) as caught:
        show(loupe)
    assert caught.args == [A]
    assert loupe.notice() == "Loading…"
    loupe.set_image(A, picture(400, 300), True)
    assert loupe.notice() == ""
    canvas = loupe.canvas()
    middle = canvas.grab().toImage().pixelColor(canvas.rect().center())
    assert middle.name() == "#336699"


def test_a_late_picture_of_another_file_is_dropped(loupe: LoupeView) -> None:
    show(loupe, A)
    show(loupe, B)
    loupe.set_image(A, picture(400, 300), True)
    assert not loupe.canvas().has_image()


def test_a_late_preview_does_not_replace_the_final_picture(loupe: LoupeView) -> None:
    show(loupe)
    loupe.set_image(A, picture(4000, 3000), True)
    loupe.set_image(A, picture(400, 300, "#ff0000"), False)
    loupe.actual_size()
    assert loupe.canvas().picture_rect().width() == 4000


def test_the_view_holds_when_the_preview_gives_way(loupe: LoupeView) -> None:
    show(loupe)
    loupe.set_image(A, picture(1000, 750), False)
    loupe.canvas().zoom_to(2.0, QPointF(100, 100))
    before = loupe.canvas().picture_rect()
    loupe.set_image(A, picture(4000, 3000), True)
    after = loupe.canvas().picture_rect()
    assert after.width() == pytest.approx(before.width())
    assert after.left() == pytest.approx(before.left(), abs=1.0)


def test_the_panel_tells_score_place_and_comparison(loupe: LoupeView) -> None:
    show(loupe)
    said = loupe.panel().texts()
    assert said["score"] == "1.25"
    assert said["band"] == "Like art"
    assert said["percentile"] == "At or above 87 % of its pictures"
    assert "96 %" in said["reference"]
    assert said["path"] == "/pictures/a.jpg"
    assert "problem" not in said


def test_an_unreadable_picture_says_why(loupe: LoupeView, qtbot: Any) -> None:
    why = "b.jpg is empty: copy it again."
    with qtbot.assertNotEmitted(loupe.imageNeeded):
        show(loupe, B, score=None, percentile=None, band=None, reference="", error=why)
    assert why in loupe.notice()
    said = loupe.panel().texts()
    assert said["problem"] == why
    assert said["score"] == "Not scored"
    assert "percentile" not in said
    assert why in loupe.accessibleDescription()


def test_a_failed_load_says_why_and_keeps_a_preview(loupe: LoupeView) -> None:
    show(loupe, A)
    loupe.set_problem(A, "The drive went away.")
    assert "The drive went away." in loupe.notice()
    show(loupe, B)
    loupe.set_image(B, picture(40, 30), False)
    loupe.set_problem(B, "The drive went away.")
    assert loupe.notice() == ""


def test_facts_refresh_without_losing_the_view(loupe: LoupeView, qtbot: Any) -> None:
    show(loupe, score=None, percentile=None, band=None)
    loupe.set_image(A, picture(4000, 3000), True)
    loupe.actual_size()
    with qtbot.assertNotEmitted(loupe.imageNeeded):
        show(loupe, score=2.0)
    assert loupe.canvas().scale() == 1.0
    assert loupe.panel().texts()["score"] == "2.00"


def test_an_overwritten_picture_is_loaded_anew_in_the_same_view(
    loupe: LoupeView, qtbot: Any
) -> None:
    show(loupe)
    loupe.set_image(A, picture(4000, 3000), True)
    loupe.actual_size()
    with qtbot.waitSignal(loupe.imageNeeded):
        loupe.reload()
    loupe.set_image(A, picture(2000, 1500, "#ff0000"), True)
    canvas = loupe.canvas()
    assert canvas.scale() == 2.0
    assert canvas.grab().toImage().pixelColor(canvas.rect().center()).name() == "#ff0000"


def test_the_wheel_zooms_at_the_cursor(loupe: LoupeView, qapp: QApplication) -> None:
    show(loupe)
    loupe.set_image(A, picture(4000, 3000), True)
    loupe.actual_size()
    canvas = loupe.canvas()
    at = QPointF(200, 150)

    def share() -> QPointF:
        rect = canvas.picture_rect()
        return QPointF((at.x() - rect.x()) / rect.width(), (at.y() - rect.y()) / rect.height())

    before = share()
    wheel = QWheelEvent(
        at,
        canvas.mapToGlobal(at),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    qapp.sendEvent(canvas, wheel)
    assert canvas.scale() > 1.15
    assert share().x() == pytest.approx(before.x(), abs=1e-3)
    assert share().y() == pytest.approx(before.y(), abs=1e-3)


def test_dragging_moves_a_zoomed_picture_but_not_past_its_edge(
    loupe: LoupeView, qtbot: Any
) -> None:
    show(loupe)
    loupe.set_image(A, picture(4000, 3000), True)
    loupe.actual_size()
    canvas = loupe.canvas()
    left = canvas.picture_rect().left()
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    qtbot.mouseMove(canvas, QPoint(340, 320))
    assert canvas.picture_rect().left() == pytest.approx(left + 40, abs=1)
    qtbot.mouseMove(canvas, QPoint(300 + 5000, 320))
    assert canvas.picture_rect().left() == 0
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))


def test_one_to_one_shows_every_pixel_unchanged(loupe: LoupeView) -> None:
    stripes = picture(3000, 2000, "#000000")
    painter = QPainter(stripes)
    for x in range(0, 3000, 2):
        painter.fillRect(x, 0, 1, 2000, QColor("#ffffff"))
    painter.end()
    show(loupe)
    loupe.set_image(A, stripes, True)
    loupe.actual_size()
    row = loupe.canvas().grab().toImage()
    levels = [row.pixelColor(x, 40).lightness() for x in range(300, 500)]
    assert set(levels) == {0, 255}
    assert all(one != other for one, other in pairwise(levels))


def test_keys(loupe: LoupeView, qtbot: Any) -> None:
    show(loupe)
    loupe.set_image(A, picture(4000, 3000), True)
    canvas = loupe.canvas()
    fitted = canvas.scale()
    qtbot.keyClick(loupe, Qt.Key.Key_Plus)
    assert canvas.scale() == pytest.approx(fitted * 1.25)
    qtbot.keyClick(loupe, Qt.Key.Key_Z)
    assert canvas.is_fitted()
    qtbot.keyClick(loupe, Qt.Key.Key_Z)
    assert canvas.scale() == 1.0
    left = canvas.picture_rect().left()
    with qtbot.assertNotEmitted(loupe.nextRequested):
        qtbot.keyClick(loupe, Qt.Key.Key_Right)
    assert canvas.picture_rect().left() < left
    qtbot.keyClick(loupe, Qt.Key.Key_Z)
    assert canvas.is_fitted()
    for key, signal in (
        (Qt.Key.Key_Right, loupe.nextRequested),
        (Qt.Key.Key_Left, loupe.previousRequested),
        (Qt.Key.Key_Space, loupe.nextRequested),
        (Qt.Key.Key_Home, loupe.firstRequested),
        (Qt.Key.Key_End, loupe.lastRequested),
        (Qt.Key.Key_Escape, loupe.closed),
    ):
        with qtbot.waitSignal(signal):
            qtbot.keyClick(loupe, key)
    with qtbot.waitSignal(loupe.infoToggled):
        qtbot.keyClick(loupe, Qt.Key.Key_I)
    assert not loupe.panel().isVisible()


def test_the_ends_of_the_list_are_ends(loupe: LoupeView, qtbot: Any) -> None:
    show(loupe, position=1)
    with qtbot.assertNotEmitted(loupe.previousRequested):
        qtbot.keyClick(loupe, Qt.Key.Key_Left)
    show(loupe, B, position=3)
    with qtbot.assertNotEmitted(loupe.nextRequested):
        qtbot.keyClick(loupe, Qt.Key.Key_Right)


def test_the_next_picture_is_fitted_again(loupe: LoupeView) -> None:
    show(loupe)
    loupe.set_image(A, picture(4000, 3000), True)
    loupe.actual_size()
    show(loupe, B)
    loupe.set_image(B, picture(4000, 3000), True)
    assert loupe.canvas().is_fitted()


def test_a_small_picture_is_enlarged_a_little_at_most(loupe: LoupeView) -> None:
    show(loupe)
    loupe.set_image(A, picture(100, 80), True)
    assert loupe.canvas().scale() == 2.0
    loupe.zoom_out()
    loupe.zoom_out()
    loupe.zoom_out()
    loupe.zoom_out()
    assert loupe.canvas().scale() == 1.0


def test_a_long_name_does_not_widen_the_window(loupe: LoupeView) -> None:
    show(loupe, Path("/pictures/" + "very long name " * 15 + ".jpg"))
    assert loupe.minimumSizeHint().width() < 700


def test_a_narrow_loupe_gives_the_picture_the_room(loupe: LoupeView) -> None:
    assert loupe.panel().isVisible()
    loupe.resize(420, 360)
    assert not loupe.panel().isVisible()
    assert loupe.info_visible()


def test_the_path_is_copied(loupe: LoupeView, qtbot: Any) -> None:
    show(loupe, Path("/pictures/with space/a.jpg"))
    qtbot.mouseClick(loupe.panel().copy_button(), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "/pictures/with space/a.jpg"


def test_every_control_has_a_name(loupe: LoupeView) -> None:
    controls = [
        widget
        for widget in loupe.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(controls) >= 8
    unnamed = [c for c in controls if not (c.accessibleName() or getattr(c, "text", str)())]
    assert unnamed == []


class TestPyramid:
    def test_levels_are_halves_made_between_events(self, qtbot: Any) -> None:
        pyramid = Pyramid()
        pyramid.set_image(picture(5000, 4001))
        assert len(pyramid.levels()) == 1
        qtbot.waitUntil(pyramid.resting, timeout=5000)
        sizes = [(level.width(), level.height()) for level in pyramid.levels()]
        assert sizes == [(5000, 4001), (2500, 2000), (1250, 1000), (625, 500)]
        assert all(level.pixelColor(100, 100).name() == "#336699" for level in pyramid.levels())

    def test_a_level_is_never_coarser_than_shown(self, qtbot: Any) -> None:
        pyramid = Pyramid()
        pyramid.set_image(picture(4096, 4096))
        qtbot.waitUntil(pyramid.resting, timeout=5000)
        for scale, width in ((1.0, 4096), (0.6, 4096), (0.5, 2048), (0.26, 2048), (0.25, 1024)):
            assert pyramid.level_for(scale).width() == width

    def test_it_rests_while_nobody_looks(self, loupe: LoupeView, qtbot: Any) -> None:
        show(loupe)
        loupe.set_image(A, picture(6000, 4000), True)
        pyramid = loupe.findChild(Pyramid)
        loupe.hide()
        assert pyramid.resting()
        assert len(pyramid.levels()) == 1
        loupe.show()
        qtbot.waitUntil(lambda: len(pyramid.levels()) == 4, timeout=5000)

    def test_a_new_picture_stops_the_old_ones_work(self, qtbot: Any) -> None:
        pyramid = Pyramid()
        pyramid.set_image(picture(5000, 4000))
        pyramid.set_image(picture(300, 200, "#ff0000"))
        assert pyramid.resting()
        assert [level.width() for level in pyramid.levels()] == [300]
