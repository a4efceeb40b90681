"""The state pages and the status strip."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton

from curator.gui.views.states import StatePage
from curator.gui.views.status import StatusStrip

FOLDER = Path("/media/archive/Holiday")


@pytest.fixture
def page(qtbot: Any) -> StatePage:
    result = StatePage()
    qtbot.addWidget(result)
    result.resize(800, 600)
    result.show()
    return result


@pytest.fixture
def strip(qtbot: Any) -> StatusStrip:
    result = StatusStrip()
    qtbot.addWidget(result)
    result.resize(1200, 32)
    result.show()
    return result


def press(qtbot: Any, strip: StatusStrip, name: str) -> None:
    button = next(
        each for each in strip.findChildren(QToolButton) if each.accessibleName().startswith(name)
    )
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


class TestStates:
    def test_the_start_page_opens_a_folder(self, page: StatePage, qtbot: Any) -> None:
        with qtbot.waitSignal(page.openRequested):
            qtbot.mouseClick(page.button(), Qt.MouseButton.LeftButton)

    def test_scanning_counts_live_and_has_nothing_to_press(self, page: StatePage) -> None:
        page.show_scanning(FOLDER, 0)
        page.show_scanning(FOLDER, 1234)
        assert "Holiday" in page.title()
        assert "1,234" in page.sentence()
        assert not page.button().isVisible()

    def test_each_page_leads_on(self, page: StatePage, qtbot: Any) -> None:
        for show, signal in (
            (lambda: page.show_empty_folder(FOLDER), page.openRequested),
            (page.show_no_matches, page.clearFilterRequested),
            (lambda: page.show_offline(FOLDER), page.retryRequested),
            (lambda: page.show_error("The folder can't be read."), page.retryRequested),
        ):
            show()
            assert page.button().isVisible()
            with qtbot.waitSignal(signal):
                qtbot.keyClick(page.button(), Qt.Key.Key_Space)

    def test_an_error_is_told_in_its_own_words(self, page: StatePage) -> None:
        page.show_error("The folder /x can't be read: permission denied.")
        assert page.sentence() == "The folder /x can't be read: permission denied."
        assert page.accessibleDescription() == page.sentence()

    def test_a_long_folder_name_is_shortened(self, page: StatePage) -> None:
        page.show_empty_folder(Path("/" + "wide " * 60))
        assert len(page.title()) < 90

    def test_an_offline_folder_is_named_with_its_path(self, page: StatePage) -> None:
        page.show_offline(FOLDER)
        assert "Holiday" in page.title()
        assert str(FOLDER) in page.sentence()


class TestStatus:
    def test_scoring_tells_amount_rate_and_time_left(self, strip: StatusStrip) -> None:
        strip.set_progress(120, 2000, 34.2, 55.0, "scoring")
        assert strip.text() == "Scoring 120 of 2,000 · 34/s · 55 s left"
        strip.set_progress(120, 2000, 0.0, None, "scoring")
        assert strip.text() == "Scoring 120 of 2,000"

    @pytest.mark.parametrize(
        ("phase", "text"),
        [
            ("scanning", "Looking for pictures · 12 found"),
            ("loading", "Loading the model…"),
            ("paused", "Paused at 12 of 30"),
            ("watching", "Up to date · watching for changes"),
            ("idle", ""),
        ],
    )
    def test_phases(self, strip: StatusStrip, phase: str, text: str) -> None:
        strip.set_progress(12, 30, 0.0, None, phase)
        assert strip.text() == text

    def test_pause_and_resume(self, strip: StatusStrip, qtbot: Any) -> None:
        strip.set_progress(1, 9, 1.0, 8.0, "scoring")
        with qtbot.waitSignal(strip.pauseToggled) as caught:
            press(qtbot, strip, "Pause")
        assert caught.args == [True]
        strip.set_progress(1, 9, 0.0, None, "paused")
        with qtbot.waitSignal(strip.pauseToggled) as caught:
            press(qtbot, strip, "Resume")
        assert caught.args == [False]

    def test_progress_does_not_press_buttons(self, strip: StatusStrip, qtbot: Any) -> None:
        with qtbot.assertNotEmitted(strip.pauseToggled):
            strip.set_progress(1, 9, 1.0, 8.0, "scoring")
            strip.set_progress(1, 9, 1.0, 8.0, "paused")
            strip.set_progress(2, 9, 1.0, 8.0, "scoring")

    def test_cancel_and_model(self, strip: StatusStrip, qtbot: Any) -> None:
        strip.set_progress(1, 9, 1.0, 8.0, "scoring")
        strip.set_model("Default")
        with qtbot.waitSignal(strip.cancelRequested):
            press(qtbot, strip, "Cancel")
        with qtbot.waitSignal(strip.modelClicked):
            press(qtbot, strip, "Model")

    def test_nothing_to_press_when_idle(self, strip: StatusStrip) -> None:
        strip.set_progress(0, 0, 0.0, None, "idle")
        shown = [button for button in strip.findChildren(QToolButton) if button.isVisible()]
        assert shown == []

    def test_an_error_stays_until_dismissed(self, strip: StatusStrip, qtbot: Any) -> None:
        strip.set_progress(1, 9, 1.0, 8.0, "scoring")
        strip.set_message("The disk is full.", "error")
        strip.set_progress(2, 9, 1.0, 7.0, "scoring")
        assert strip.text() == "The disk is full."
        press(qtbot, strip, "Dismiss")
        assert strip.text().startswith("Scoring 2 of 9")

    def test_information_leaves_by_itself(
        self, qtbot: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("curator.gui.views.status._INFO_STAYS_MS", 1)
        strip = StatusStrip()
        qtbot.addWidget(strip)
        strip.set_message("Exported 3 rows.")
        assert strip.text() == "Exported 3 rows."
        qtbot.waitUntil(lambda: strip.text() == "", timeout=2000)

    def test_buttons_stay_in_place_while_the_text_grows(self, strip: StatusStrip) -> None:
        cancel = next(
            button
            for button in strip.findChildren(QToolButton)
            if button.accessibleName() == "Cancel"
        )
        strip.set_progress(9, 100_000, 9.0, 9.0, "scoring")
        strip.layout().activate()
        before = cancel.x()
        strip.set_progress(99_999, 100_000, 999.0, 9000.0, "scoring")
        strip.layout().activate()
        assert cancel.x() == before

    def test_counts(self, strip: StatusStrip) -> None:
        strip.set_counts(300, 2000, 3)
        assert strip.counts_text() == "Shown: 300 of 2,000 · Unreadable: 3"
        strip.set_counts(2000, 2000, 0)
        assert strip.counts_text() == "Pictures: 2,000"

    def test_a_narrow_strip_keeps_what_is_being_done(self, strip: StatusStrip) -> None:
        strip.set_device("CPU · 2 threads · bfloat16")
        strip.set_model("ArtScore Curator default")
        strip.set_counts(300, 2000, 3)
        strip.set_progress(120, 2000, 34.2, 55.0, "scoring")
        strip.resize(620, 32)
        strip.layout().activate()
        shown = [label.text() for label in strip.findChildren(QLabel) if label.isVisible()]
        assert strip.text() in shown
