"""The main job through the real window: open a folder, see it ranked."""

from __future__ import annotations

import os
import platform
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from curator.errors import ModelError
from curator.export import read_csv
from curator.gui.dialogs.export import ExportDialog
from curator.gui.dialogs.problem import ProblemDialog
from curator.gui.messages import Phase, ScoringSetup
from curator.gui.models.block import Status
from curator.gui.models.pictures import Role
from curator.gui.models.places import PathsOf
from curator.settings import Settings, load_settings
from tests.gui.conftest import (
    BEST_FIRST,
    NATURAL,
    GreyScorer,
    OpenWindow,
    Scorers,
    names,
    paint,
    pictures,
    scores,
    wait_for,
    wait_for_names,
    wait_until_scored,
)


def test_a_folder_is_scored_by_itself_and_shown_best_first(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    assert names(window) == BEST_FIRST
    assert scores(window) == [180, 160, 140, 120, 100, 80, 60, 40, 20, 0]
    model = pictures(window)
    assert model.index(0).data(Role.PERCENTILE) == 100
    assert model.index(9).data(Role.PERCENTILE) == 10


def test_nothing_is_asked_of_the_workers_before_the_first_paint(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, curator_home: Path
) -> None:
    window = open_window(None)
    wait_for(qtbot, lambda: (curator_home / "data" / "library.sqlite").exists())
    assert window.browser.page.isVisible()


def test_known_scores_show_without_scoring_again(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, scorer: GreyScorer
) -> None:
    first = open_window(folder)
    wait_until_scored(qtbot, first, 10)
    first.close()
    scorer.hold()
    second = open_window(folder)
    wait_until_scored(qtbot, second, 10)
    assert names(second) == BEST_FIRST
    assert len(scorer.scored) == 10


def test_a_changed_and_a_new_and_a_gone_file_are_found_at_the_next_start(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    first = open_window(folder)
    wait_until_scored(qtbot, first, 10)
    first.close()
    paint(folder / "pic 0.png", 255)
    paint(folder / "pic 10.png", 90)
    (folder / "pic 9.png").unlink()
    second = open_window(folder)
    wait_until_scored(qtbot, second, 10)
    ranked = ["pic 0.png", *NATURAL[8:4:-1], "pic 10.png", *NATURAL[4:0:-1]]
    wait_for_names(qtbot, second, ranked)


def test_unreadable_files_come_last_and_say_why(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    (folder / "a broken.png").write_bytes(b"\x89PNG\r\n\x1a\nnothing")
    window = open_window(folder)
    counts = wait_until_scored(qtbot, window, 10)
    assert counts.unreadable == 1
    model = pictures(window)
    last = model.index(model.rowCount() - 1)
    assert last.data() == "a broken.png"
    assert last.data(Role.STATUS) == Status.UNREADABLE
    assert "a broken.png" in last.data(Qt.ItemDataRole.ToolTipRole)
    window.browser.set_sort("name", False)
    assert names(window)[-1] == "a broken.png"


@pytest.mark.parametrize("key", ["score", "name", "date", "size"])
@pytest.mark.parametrize("descending", [True, False])
def test_every_order_either_way(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, key: str, descending: bool
) -> None:
    facts = {"B2.png": (30, 5, 40), "a10.png": (10, 9, 200), "A9.png": (20, 7, 90)}
    for name, (grey, mtime, edge) in facts.items():
        path = paint(tmp_path / "p" / name, grey, (edge, edge))
        os.utime(path, (mtime, mtime))
    window = open_window(tmp_path / "p")
    wait_until_scored(qtbot, window, 3)
    window.browser.filter_bar.sortChanged.emit(key, descending)
    rising = {
        "score": ["a10.png", "A9.png", "B2.png"],
        "name": ["A9.png", "a10.png", "B2.png"],
        "date": ["B2.png", "A9.png", "a10.png"],
        "size": ["B2.png", "A9.png", "a10.png"],
    }[key]
    assert names(window) == (rising[::-1] if descending else rising)


def test_name_and_range_filters_and_counts(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    bar = window.browser.filter_bar
    qtbot.keyClicks(bar.name_field(), "PIC 1")
    wait_for_names(qtbot, window, ["pic 1.png"])
    bar.rangeChanged.emit(100.0, 140.0)
    wait_for(qtbot, lambda: pictures(window).rowCount() == 0)
    assert window.browser.page.isVisible()
    window.browser.page.clearFilterRequested.emit()
    wait_for_names(qtbot, window, BEST_FIRST)
    bar.rangeChanged.emit(100.0, 140.0)
    wait_for_names(qtbot, window, ["pic 7.png", "pic 6.png", "pic 5.png"])
    assert pictures(window).counts().total == 10


def test_selection_follows_the_pictures_through_sorts_and_filters(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    selection = window.browser.grid.selectionModel()
    for name in ("pic 3.png", "pic 7.png"):
        index = pictures(window).index(names(window).index(name))
        selection.select(index, QItemSelectionModel.SelectionFlag.Select)
    window.browser.set_sort("name", False)
    assert [path.name for path in window.browser.selected_paths()] == ["pic 3.png", "pic 7.png"]
    qtbot.keyClicks(window.browser.filter_bar.name_field(), "7")
    assert [path.name for path in window.browser.selected_paths()] == ["pic 7.png"]


def test_results_stream_in_while_the_scorer_is_held(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, scorer: GreyScorer
) -> None:
    scorer.hold()
    window = open_window(folder)
    wait_for(qtbot, lambda: pictures(window).counts().pending == 10)
    assert sorted(names(window)) == NATURAL
    assert scores(window) == [None] * 10
    wait_for(qtbot, lambda: window.session.phase is Phase.LOADING)
    scorer.release()
    wait_until_scored(qtbot, window, 10)
    assert names(window) == BEST_FIRST


def test_pause_resume_and_cancel(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, scorer: GreyScorer
) -> None:
    for number in range(100):
        paint(tmp_path / "p" / f"{number:03}.png", number)
    scorer.hold()
    window = open_window(tmp_path / "p")
    wait_for(qtbot, lambda: pictures(window).counts().pending == 100)
    wait_for(qtbot, lambda: window.session.phase is Phase.LOADING)
    wait_for(qtbot, scorer.reached.is_set)
    window.menu_actions["pause"].trigger()
    assert window.session.phase is Phase.PAUSED
    scorer.release()
    # What was under way is finished, then nothing more comes.
    with qtbot.waitSignal(window.session.scoringIdle, timeout=8_000):
        pass
    done = pictures(window).counts().scored
    assert 0 < done < 100
    scorer.hold()
    window.menu_actions["pause"].trigger()
    assert window.session.phase is Phase.SCORING
    wait_for(qtbot, scorer.reached.is_set)
    window.menu_actions["cancel"].trigger()
    assert window.session.phase is Phase.STOPPED
    scorer.release()
    with qtbot.waitSignal(window.session.scoringIdle, timeout=8_000):
        pass
    counts = pictures(window).counts()
    kept = counts.scored
    assert done < kept < 100
    assert f"{counts.pending} not scored" in window.status.text()
    window.menu_actions["rescan"].trigger()
    wait_until_scored(qtbot, window, 100)
    assert len(scorer.scored) == 100


def test_the_menu_sorts_in_the_usual_direction_as_the_box_does(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert names(window) == NATURAL
    assert not window.menu_actions["descending"].isChecked()
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert names(window) == BEST_FIRST
    assert window.menu_actions["descending"].isChecked()


def test_every_control_says_what_it_is(qtbot: QtBot, open_window: OpenWindow, folder: Path) -> None:
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    for widget in window.findChildren(QWidget):
        inner = widget.objectName().startswith("qt_") or widget.window() is not window
        inner = inner or widget.isHidden()
        if inner or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        text = getattr(widget, "text", None)
        assert widget.accessibleName() or (text is not None and text()), widget


def test_another_filter_is_looked_at_from_the_top_or_the_selected_picture(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    for number in range(60):
        paint(tmp_path / "p" / f"{'ab'[number % 2]}{number:02}.png", 4 * number)
    window = open_window(tmp_path / "p")
    wait_until_scored(qtbot, window, 60)
    grid, bar = window.browser.grid, window.browser.grid.verticalScrollBar()
    bar.setValue(bar.maximum())
    window.browser.filter_bar.name_field().setText("a")
    assert bar.value() == 0
    window.browser.select_row(0)
    window.browser.set_sort("name", False)
    assert grid.currentIndex().row() in grid.visible_rows()
    assert bar.value() > 0
    grid.clearSelection()
    window.browser.set_sort("score", True)
    assert bar.value() == 0
    window.browser.focus_grid()
    assert [path.name for path in window.browser.selected_paths()] == ["a58.png"]


def test_a_window_that_was_wide_can_be_made_narrow(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    window = open_window()
    window.resize(1400, 800)
    wait_for(qtbot, lambda: window.browser.page.width() > 1000)
    window.session.open_folder(folder)
    wait_until_scored(qtbot, window, 10)
    assert window.minimumSizeHint().width() <= 700


def test_another_folder_while_the_first_is_being_scored(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path, scorer: GreyScorer
) -> None:
    paint(tmp_path / "other" / "only.png", 50)
    scorer.hold()
    window = open_window(folder)
    wait_for(qtbot, scorer.reached.is_set)
    window.sidebar.folderChosen.emit(tmp_path / "other")
    scorer.release()
    wait_until_scored(qtbot, window, 1)
    assert names(window) == ["only.png"]
    assert scores(window) == [50]


def test_pictures_in_sight_are_scored_first(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, scorer: GreyScorer
) -> None:
    for number in range(250):
        paint(tmp_path / "p" / f"{number:03}.png", number, (8, 8))
    scorer.hold()
    window = open_window(tmp_path / "p", sort_key="name", sort_descending=False)
    wait_for(qtbot, lambda: pictures(window).counts().pending == 250 and scorer.reached.is_set())
    bar = window.browser.grid.verticalScrollBar()
    bar.setValue(bar.maximum())
    seen = window.browser.grid.visible_rows()
    wait_for(
        qtbot, lambda: window.session.preferred[:1] == [tmp_path / "p" / f"{seen.start:03}.png"]
    )
    scorer.release()
    wait_until_scored(qtbot, window, 250)
    place = {score: order for order, score in enumerate(scorer.scored)}
    assert max(place[float(row)] for row in seen) < 120


def test_another_model_scores_anew_and_the_first_is_remembered(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, scorers: Scorers
) -> None:
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    window.browser.select_row(0)
    window.desk.use_model("dark")
    wait_for(qtbot, window.banner.isVisible)
    qtbot.mouseClick(window.banner.button("rescore"), Qt.MouseButton.LeftButton)
    wait_for_names(qtbot, window, NATURAL)
    wait_until_scored(qtbot, window, 10)
    assert [path.name for path in window.browser.selected_paths()] == ["pic 9.png"]
    window.desk.use_model("default")
    wait_for_names(qtbot, window, BEST_FIRST)
    wait_until_scored(qtbot, window, 10)
    assert len(scorers["grey"].scored) == 10


def test_a_dropped_folder_and_a_dropped_file_open_their_folder(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path
) -> None:
    window = open_window(None)
    for dropped, count in ((folder, 10), (paint(tmp_path / "other" / "one.png", 1), 1)):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(dropped))])
        arguments = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
        enter = QDragEnterEvent(QPoint(300, 300), *arguments, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(window, enter)
        assert enter.isAccepted()
        drop = QDropEvent(QPointF(300, 300), *arguments, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(window, drop)
        wait_until_scored(qtbot, window, count)
    assert window.session.root == tmp_path / "other"


def test_export_through_the_dialog(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path
) -> None:
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    window.browser.filter_bar.rangeChanged.emit(100.0, None)
    window.menu_actions["export"].trigger()
    dialog = window.desk.dialog
    assert isinstance(dialog, ExportDialog)
    out = tmp_path / "out.csv"
    dialog.widget("path").setText(str(out))  # type: ignore[attr-defined]
    dialog.widget("shown").setChecked(True)  # type: ignore[attr-defined]
    qtbot.mouseClick(dialog.widget("go"), Qt.MouseButton.LeftButton)
    wait_for(qtbot, lambda: "out.csv" in window.status.text())
    rows = read_csv(out)
    assert [row["file_name"] for row in rows] == BEST_FIRST[:5]
    assert [row["rank"] for row in rows] == ["1", "2", "3", "4", "5"]
    # Percentiles are the folder's, not the filter's.
    assert rows[-1]["percentile"] == "60.00"
    assert {row["model"] for row in rows} == {"grey"}


@pytest.mark.parametrize(
    ("name", "told"),
    [("ranked", "kept.csv"), ("jsonl", "kept.jsonl"), ("sheet", "kept.html")],
)
def test_exports_tell_marks(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path, name: str, told: str
) -> None:
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    window.browser.select_row(0)
    window.curating.tag(window.stages.culling.contents(), "sunny weather")
    wait_for(qtbot, window.menu_actions["undo"].isEnabled)  # the library has the tag
    window.menu_actions["export"].trigger()
    dialog = window.desk.dialog
    assert isinstance(dialog, ExportDialog)
    dialog.widget("path").setText(str(tmp_path / "kept.csv"))  # type: ignore[attr-defined]
    dialog.widget(name).setChecked(True)  # type: ignore[attr-defined]
    dialog.widget("detailed").setChecked(True)  # type: ignore[attr-defined]
    qtbot.mouseClick(dialog.widget("go"), Qt.MouseButton.LeftButton)
    wait_for(qtbot, lambda: told in window.status.text())
    text = (tmp_path / told).read_text("utf-8")
    assert text.count("sunny weather") >= 1
    assert "pic 9.png" in text


def test_an_export_that_can_not_be_written_is_a_sentence(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path
) -> None:
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    window.menu_actions["export"].trigger()
    dialog = window.desk.dialog
    assert isinstance(dialog, ExportDialog)
    away = tmp_path / "soon gone"
    away.mkdir()
    dialog.widget("path").setText(str(away / "out.csv"))  # type: ignore[attr-defined]
    away.rmdir()
    dialog.setResult(1)
    dialog.accepted.emit()
    wait_for(qtbot, lambda: "out.csv" in window.status.text())


def test_copy_path(qtbot: QtBot, open_window: OpenWindow, folder: Path) -> None:
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    window.browser.focus_grid()
    wait_for(qtbot, window.menu_actions["copy_path"].isEnabled)
    window.menu_actions["copy_path"].trigger()
    clipboard = QGuiApplication.clipboard()
    wait_for(qtbot, lambda: clipboard.text() == str(folder / "pic 9.png"))
    wait_for(qtbot, lambda: window.status.text() == "Copied to the clipboard.")
    window.menu_actions["copy"].trigger()
    wait_for(qtbot, lambda: clipboard.mimeData().hasUrls())
    copied = clipboard.mimeData().urls()
    assert [url.toLocalFile() for url in copied] == [str(folder / "pic 9.png")]
    window.close()
    left = QGuiApplication.clipboard().mimeData()
    assert (left.hasUrls(), left.text()) == (False, str(folder / "pic 9.png"))


def test_what_is_copied_elsewhere_meanwhile_stays_on_the_clipboard(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    making, go_on = threading.Event(), threading.Event()
    make = PathsOf.make

    def slowly(self: PathsOf) -> list[Path]:
        making.set()
        assert go_on.wait(20)
        return make(self)

    monkeypatch.setattr(PathsOf, "make", slowly)
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    window.browser.grid.selectAll()
    wait_for(qtbot, window.menu_actions["copy"].isEnabled)
    window.menu_actions["copy"].trigger()
    assert making.wait(20)
    QGuiApplication.clipboard().setText("newer")
    with qtbot.waitSignal(window.commands.clipboard._lane.done):
        go_on.set()
    assert QGuiApplication.clipboard().text() == "newer"
    window.menu_actions["copy"].trigger()
    wait_for(qtbot, lambda: len(QGuiApplication.clipboard().mimeData().urls()) == 10)


def test_a_missing_folder_says_that_it_is_away_and_keeps_the_scores(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    first = open_window(folder)
    wait_until_scored(qtbot, first, 10)
    first.close()
    folder.rename(folder.with_name("unplugged"))
    second = open_window(None)
    second.open_folder(folder)
    wait_for(qtbot, lambda: second.session.offline)
    wait_for_names(qtbot, second, BEST_FIRST)
    assert "pictures" in second.status.text()
    folder.with_name("unplugged").rename(folder)
    second.menu_actions["rescan"].trigger()
    wait_for(qtbot, lambda: not second.session.offline and not second.session.scanning)
    assert names(second) == BEST_FIRST


def test_an_empty_folder_says_so(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    window = open_window(tmp_path / "empty")
    wait_for(qtbot, lambda: window.session.root is not None and not window.session.scanning)
    assert window.browser.page.isVisible()
    assert window.session.phase is Phase.IDLE


def test_a_bug_on_a_worker_reaches_the_dialog_and_the_program_goes_on(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, scorer: GreyScorer
) -> None:
    good = scorer.score
    scorer.score = lambda batch: 1 / 0  # type: ignore[method-assign, assignment, return-value]
    window = open_window(folder)
    wait_for(qtbot, lambda: isinstance(window.desk.dialog, ProblemDialog))
    dialog = window.desk.dialog
    assert isinstance(dialog, ProblemDialog)
    report = dialog.log_view().toPlainText()
    assert "ZeroDivisionError" in report
    assert f"Python {platform.python_version()}, Qt " in report
    dialog.reject()
    scorer.score = good  # type: ignore[method-assign]
    window.menu_actions["rescan"].trigger()
    wait_until_scored(qtbot, window, 10)


def test_settings_are_remembered(qtbot: QtBot, open_window: OpenWindow, folder: Path) -> None:
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    window.browser.set_sort("date", False)
    window.browser.set_zoom(160)
    window.commands.set_theme("dark")
    window.close()
    kept = load_settings()
    assert (kept.sort_key, kept.sort_descending, kept.thumbnail_edge) == ("date", False, 160)
    assert (kept.theme, kept.last_folder) == ("dark", folder)
    assert kept.window_geometry


def test_closing_in_the_middle_of_scoring_waits_for_a_few_pictures_and_keeps_what_was_scored(
    qtbot: QtBot,
    open_window: OpenWindow,
    tmp_path: Path,
    scorer: GreyScorer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for number in range(60):
        paint(tmp_path / "p" / f"{number:03}.png", number)
    scorer.batch_size = 32
    scorer.hold()
    window = open_window(tmp_path / "p")
    wait_for(qtbot, scorer.reached.is_set)
    wait = window.session.finish_shutdown

    def finish_shutdown() -> None:
        scorer.release()
        wait()

    monkeypatch.setattr(window.session, "finish_shutdown", finish_shutdown)
    window.close()
    window.close()
    assert len(scorer.scored) == 4
    again = open_window(tmp_path / "p")
    wait_until_scored(qtbot, again, 60)


def test_the_keyboard_is_with_the_pictures_once_they_are_there(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    assert window.browser.grid.hasFocus()
    assert not window.browser.grid.currentIndex().isValid()
    qtbot.keyClick(window.browser.grid, Qt.Key.Key_Right)
    assert window.browser.selected_paths() == [folder / "pic 9.png"]


def test_without_a_library_the_window_says_why(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, curator_home: Path
) -> None:
    curator_home.mkdir()
    (curator_home / "data").write_text("a file where the folder should be")
    window = open_window(folder)
    wait_for(qtbot, lambda: bool(window.session.failure) and window.session.root == folder)
    assert window.browser.page.isVisible()
    assert window.session.failure == window.browser.page.sentence()


def test_a_model_that_is_missing_is_a_sentence_and_another_one_can_be_chosen(
    qtbot: QtBot,
    open_window: OpenWindow,
    folder: Path,
    scorers: Scorers,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    good = scorers.open

    def open_scoring(settings: Settings) -> ScoringSetup:
        if settings.model == "published":
            raise ModelError("The published model is not downloaded yet.")
        return good(settings)

    monkeypatch.setattr(scorers, "open", open_scoring)
    window = open_window(folder, model="published")
    wait_for(qtbot, lambda: "not downloaded" in window.browser.page.sentence())
    window.desk.use_model("default")
    wait_until_scored(qtbot, window, 10)


def test_the_model_is_opened_once_for_all_folders(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path, scorers: Scorers
) -> None:
    paint(tmp_path / "other" / "one.png", 5)
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    window.open_folder(tmp_path / "other")
    wait_until_scored(qtbot, window, 1)
    window.open_folder(folder)
    wait_until_scored(qtbot, window, 10)
    assert scorers.opened == ["grey"]
