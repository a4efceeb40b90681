"""Comparing the open folder with a reference, through the window."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from curator.errors import DeviceError, ModelError
from curator.export import RANKED_COLUMNS, read_csv
from curator.gui import file_dialogs
from curator.gui.dialogs.export import ExportDialog
from curator.gui.dialogs.problem import ProblemDialog
from curator.gui.dialogs.reference import ReferenceDialog
from curator.gui.messages import Phase
from curator.gui.models.pictures import Role
from curator.gui.models.values import Verdict
from curator.gui.window import MainWindow
from curator.metrics.weights import WEIGHTS
from curator.settings import load_settings
from tests.gui.conftest import (
    BEST_FIRST,
    NATURAL,
    Metrics,
    OpenWindow,
    names,
    paint,
    pictures,
    wait_for,
    wait_for_names,
    wait_until_scored,
)

#: By how far each is from pic 5.png, the nearest first; of two equally far ones A to Z.
NEAREST_5 = [f"pic {number}.png" for number in (5, 4, 6, 3, 7, 2, 8, 1, 9, 0)]


def opened(qtbot: QtBot, window: MainWindow, count: int = 10) -> MainWindow:
    wait_until_scored(qtbot, window, count)
    return window


def select(window: MainWindow, name: str) -> None:
    window.browser.select_row(names(window).index(name))


def ask(qtbot: QtBot, window: MainWindow, metric: str, reference: Path) -> ReferenceDialog:
    """Open the dialog and fill it in."""
    window.menu_actions["compare"].trigger()
    dialog = window.references.dialog
    assert dialog is not None
    qtbot.mouseClick(dialog.widget(metric), Qt.MouseButton.LeftButton)
    dialog.set_reference(reference)
    wait_for(qtbot, lambda: dialog.reference() is not None)
    return dialog


def compare(qtbot: QtBot, window: MainWindow, metric: str, reference: Path) -> None:
    dialog = ask(qtbot, window, metric, reference)
    qtbot.mouseClick(dialog.widget("compare"), Qt.MouseButton.LeftButton)


def wait_until_compared(qtbot: QtBot, window: MainWindow, count: int = 10) -> None:
    """Wait until so many pictures are done, and the order is settled."""

    def check() -> None:
        progress = window.comparison.progress
        assert (progress.done, progress.total, progress.running) == (count, count, False)
        assert pictures(window).settled

    qtbot.waitUntil(check, timeout=8_000)


def verdict(window: MainWindow, name: str) -> Verdict | None:
    return pictures(window).index(names(window).index(name)).data(Role.COMPARED)


def test_the_pictures_are_sorted_by_how_near_they_are_to_the_chosen_one(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    window = opened(qtbot, open_window(folder))
    select(window, "pic 5.png")
    wait_for(qtbot, window.menu_actions["use_reference"].isEnabled)
    window.menu_actions["use_reference"].trigger()
    dialog = window.references.dialog
    assert dialog is not None
    wait_for(qtbot, lambda: dialog.reference() is not None)
    assert "48 \N{MULTIPLICATION SIGN} 32 pixels" in dialog.verdict()
    qtbot.mouseClick(dialog.widget("l2"), Qt.MouseButton.LeftButton)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    wait_for_names(qtbot, window, NEAREST_5)
    wait_until_compared(qtbot, window)
    bar = window.browser.filter_bar
    assert bar.sort_box().currentText() == "L2"
    assert bar.direction_button().toolTip() == "Most alike first"
    assert verdict(window, "pic 7.png") == Verdict("L2", 40.0)
    spoken = pictures(window).index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "pic 5.png, ArtScore 100.00, percentile 60, L2 0.0000"
    assert window.status.text() == "Compared 10 pictures by L2."
    assert window.status.comparison_text() == "L2 · pic 5.png"
    qtbot.mouseClick(bar.direction_button(), Qt.MouseButton.LeftButton)
    assert names(window)[0] == "pic 0.png"


def test_where_more_is_nearer_the_most_comes_first(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    window = opened(qtbot, open_window(folder))
    compare(qtbot, window, "ssim", folder / "pic 5.png")
    wait_for_names(qtbot, window, NEAREST_5)
    assert window.browser.query.descending
    window.menu_actions.sortChosen.emit("name")
    window.browser.set_sort("name", False)
    window.menu_actions.sortChosen.emit("reference")
    assert names(window) == NEAREST_5


def test_tiles_grow_a_line_for_the_value_and_lose_it_again(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    window = opened(qtbot, open_window(folder))
    before = window.browser.grid.tiles.tile_size().height()
    compare(qtbot, window, "l2", folder / "pic 5.png")
    wait_until_compared(qtbot, window)
    assert window.browser.grid.tiles.tile_size().height() > before
    window.menu_actions["clear_comparison"].trigger()
    assert window.browser.grid.tiles.tile_size().height() == before
    assert window.browser.filter_bar.sort_box().findData("reference") == -1
    assert not window.menu_actions["clear_comparison"].isEnabled()
    assert window.status.comparison_text() == ""
    assert names(window) == BEST_FIRST
    assert verdict(window, "pic 5.png") is None


def test_the_full_view_tells_the_value(qtbot: QtBot, open_window: OpenWindow, folder: Path) -> None:
    paint(folder / "wide.png", 90, (64, 32))
    window = opened(qtbot, open_window(folder), 11)
    window.open_loupe(0)
    panel = window.loupe.panel()
    assert "comparison" not in panel.texts()
    compare(qtbot, window, "l2", folder / "pic 5.png")
    wait_until_compared(qtbot, window, 11)
    window.open_loupe(1)
    assert panel.texts()["comparison"] == "L2 20.00"
    assert panel.texts()["compared_with"] == "Compared with pic 5.png"
    window.open_loupe(10)
    assert "64x32 pixels and its reference 48x32" in panel.texts()["incomparable"]


def test_pictures_of_another_size_are_marked_and_come_last(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    paint(folder / "a wide one.png", 100, (64, 32))
    window = opened(qtbot, open_window(folder), 11)
    dialog = ask(qtbot, window, "l2", folder / "pic 5.png")
    assert "10 of 11 here" in dialog.verdict()
    qtbot.mouseClick(dialog.widget("gram"), Qt.MouseButton.LeftButton)
    assert "every picture here is compared" in dialog.verdict()
    qtbot.mouseClick(dialog.widget("l2"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.widget("compare"), Qt.MouseButton.LeftButton)
    wait_until_compared(qtbot, window, 11)
    assert names(window) == [*NEAREST_5, "a wide one.png"]
    tip = pictures(window).index(10).data(Qt.ItemDataRole.ToolTipRole)
    assert "L2 compares equal sizes only" in tip
    assert window.status.text() == (
        "Compared 10 pictures by L2. Passed over: 1 of another size than the reference."
    )
    window.browser.set_sort("reference", True)
    assert names(window)[-1] == "a wide one.png"


def test_a_folder_pairs_by_stem(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path, metrics: Metrics
) -> None:
    references = tmp_path / "references"
    for number, grey in ((1, 120), (2, 41), (3, 65)):
        paint(references / f"pic {number}.bmp", grey)
    paint(references / "pic 3.gif", 0)
    window = opened(qtbot, open_window(folder))
    dialog = ask(qtbot, window, "l2", references)
    assert dialog.verdict().startswith("4 pictures")
    qtbot.mouseClick(dialog.widget("compare"), Qt.MouseButton.LeftButton)
    wait_until_compared(qtbot, window)
    assert names(window)[:3] == ["pic 2.png", "pic 3.png", "pic 1.png"]
    assert verdict(window, "pic 3.png") == Verdict("L2", 5.0)
    alone = verdict(window, "pic 4.png")
    assert alone is not None
    assert alone.problem == "pic 4.png has no reference of the same name."
    assert metrics.made[-1].measured == 3


def test_cancelling_keeps_the_values_so_far(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, metrics: Metrics
) -> None:
    window = opened(qtbot, open_window(folder))
    metrics.hold = True
    compare(qtbot, window, "l2", folder / "pic 5.png")
    wait_for(qtbot, lambda: bool(metrics.made) and metrics.made[0].reached.is_set())
    wait_for(qtbot, lambda: window.status.text() == "Comparing 0 of 10")
    assert window.menu_actions["cancel"].isEnabled()
    window.menu_actions["cancel"].trigger()
    metrics.release()
    assert not window.comparison.progress.running
    assert "cancelled" in window.status.text()
    waiting = verdict(window, "pic 1.png")
    assert waiting == Verdict("L2")
    # The next one is not held up by what was cancelled.
    metrics.hold = False
    compare(qtbot, window, "l2", folder / "pic 5.png")
    wait_until_compared(qtbot, window)


def test_new_changed_and_renamed_pictures_are_compared_too(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    window = opened(qtbot, open_window(folder, watch=True))
    wait_for(qtbot, lambda: window.session.phase is Phase.WATCHING)
    compare(qtbot, window, "l2", folder / "pic 5.png")
    wait_until_compared(qtbot, window)
    paint(folder / "new.png", 101)
    wait_for_names(qtbot, window, [NEAREST_5[0], "new.png", *NEAREST_5[1:]])
    paint(folder / "pic 0.png", 102)
    wait_for(qtbot, lambda: names(window)[2] == "pic 0.png")
    (folder / "pic 0.png").rename(folder / "renamed.png")
    wait_for(qtbot, lambda: names(window)[2] == "renamed.png")
    wait_until_compared(qtbot, window, 11)
    assert verdict(window, "renamed.png") == Verdict("L2", 2.0)


def test_a_picture_whose_drive_went_away_is_compared_when_it_is_back(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path, metrics: Metrics
) -> None:
    reference = paint(tmp_path / "reference.png", 100)
    window = opened(qtbot, open_window(folder, watch=True))
    wait_for(qtbot, lambda: window.session.phase is Phase.WATCHING)
    metrics.hold = True
    compare(qtbot, window, "l2", reference)
    wait_for(qtbot, lambda: bool(metrics.made) and metrics.made[0].reached.is_set())
    away = folder.rename(tmp_path / "away")
    wait_for(qtbot, lambda: window.session.offline)
    metrics.release()
    away.rename(folder)
    wait_for(qtbot, lambda: not window.session.offline)
    wait_until_compared(qtbot, window)
    assert names(window) == NEAREST_5


def test_another_folder_ends_it_and_the_order_is_as_before(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    shutil.copytree(folder, other)
    window = opened(qtbot, open_window(folder, sort_key="name", sort_descending=False))
    compare(qtbot, window, "l2", folder / "pic 5.png")
    wait_until_compared(qtbot, window)
    window.open_folder(other)
    wait_for_names(qtbot, window, NATURAL)
    assert window.comparison.request is None
    assert window.browser.query.sort == "name"
    window.close()
    assert load_settings().sort_key == "score"


def test_a_rescan_keeps_it(qtbot: QtBot, open_window: OpenWindow, folder: Path) -> None:
    window = opened(qtbot, open_window(folder))
    compare(qtbot, window, "l2", folder / "pic 5.png")
    wait_until_compared(qtbot, window)
    paint(folder / "new.png", 101)
    window.menu_actions["rescan"].trigger()
    wait_for_names(qtbot, window, [NEAREST_5[0], "new.png", *NEAREST_5[1:]])


def test_an_exported_list_has_the_metric_at_the_end(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path
) -> None:
    paint(folder / "wide.png", 5, (64, 32))
    window = opened(qtbot, open_window(folder), 11)
    compare(qtbot, window, "l2", folder / "pic 5.png")
    wait_until_compared(qtbot, window, 11)
    window.menu_actions["export"].trigger()
    dialog = window.desk.dialog
    assert isinstance(dialog, ExportDialog)
    dialog.widget("path").setText(str(tmp_path / "list.csv"))  # type: ignore[attr-defined]
    with qtbot.waitSignal(window._errands.noticed):
        dialog.accept()
    rows = read_csv(tmp_path / "list.csv")
    assert [*rows[0]] == [*RANKED_COLUMNS, "l2"]
    assert {row["file_name"]: row["l2"] for row in rows}["pic 8.png"] == "60.0"
    assert {row["file_name"]: row["l2"] for row in rows}["wide.png"] == ""


def test_weights_that_are_no_weights_are_told_and_others_offered(
    qtbot: QtBot,
    open_window: OpenWindow,
    folder: Path,
    tmp_path: Path,
    metrics: Metrics,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    wrong, right = tmp_path / "wrong.pth", tmp_path / "right.pth"
    for path in (wrong, right):
        path.write_bytes(b"x")
    window = opened(qtbot, open_window(folder))
    metrics.error = ModelError("wrong.pth does not hold the weights of AlexNet.")
    dialog = ask(qtbot, window, "lpips", folder / "pic 5.png")
    answers = iter([str(wrong), str(right)])
    monkeypatch.setattr(file_dialogs, "ask_file", lambda *args: next(answers))
    wait_for(qtbot, dialog.weights.isVisible)
    assert not dialog.widget("compare").isEnabled()
    qtbot.mouseClick(dialog.weights.button("choose"), Qt.MouseButton.LeftButton)
    wait_for(qtbot, dialog.widget("compare").isEnabled)
    qtbot.mouseClick(dialog.widget("compare"), Qt.MouseButton.LeftButton)
    wait_for(qtbot, lambda: "does not hold" in window.status.text())
    assert window.comparison.request is None
    assert names(window) == BEST_FIRST
    again = ask(qtbot, window, "lpips", folder / "pic 5.png")
    wait_for(qtbot, again.weights.isVisible)
    assert "does not hold" in again.weights.text()
    qtbot.mouseClick(again.weights.button("choose"), Qt.MouseButton.LeftButton)
    wait_for(qtbot, again.widget("compare").isEnabled)
    qtbot.mouseClick(again.widget("compare"), Qt.MouseButton.LeftButton)
    wait_for_names(qtbot, window, NEAREST_5)
    assert [request.weights for request in metrics.requests] == [wrong, right]


def test_a_device_that_is_gone_leaves_the_weights_in_use(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, metrics: Metrics
) -> None:
    path = WEIGHTS["alexnet"].path
    path.parent.mkdir(parents=True)
    path.write_bytes(b"x")
    window = opened(qtbot, open_window(folder))
    metrics.error = DeviceError("The device is gone.")
    for words in ("is gone", "Compared 10"):
        dialog = ask(qtbot, window, "lpips", folder / "pic 5.png")
        wait_for(qtbot, dialog.widget("compare").isEnabled)
        qtbot.mouseClick(dialog.widget("compare"), Qt.MouseButton.LeftButton)
        wait_for(qtbot, lambda words=words: words in window.status.text())


def test_a_mistake_of_the_program_is_shown_and_ends_it(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, metrics: Metrics
) -> None:
    window = opened(qtbot, open_window(folder))
    metrics.error = ZeroDivisionError("a bug")
    compare(qtbot, window, "l2", folder / "pic 5.png")
    wait_for(qtbot, lambda: isinstance(window.desk.dialog, ProblemDialog))
    wait_for(qtbot, lambda: window.comparison.request is None)


def test_closing_the_window_ends_a_comparison(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, metrics: Metrics
) -> None:
    window = opened(qtbot, open_window(folder))
    metrics.hold = True
    compare(qtbot, window, "l2", folder / "pic 5.png")
    wait_for(qtbot, lambda: bool(metrics.made) and metrics.made[0].reached.is_set())
    window.comparison.stop()
    metrics.release()
    window.close()
    assert metrics.made[0].measured == metrics.made[0].batch_size


def test_the_real_metrics_measure_what_the_command_measures(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("torch")
    from curator.gui.comparison_thread import open_metric
    from tests.gui.conftest import Metrics as StandIn

    monkeypatch.setattr(StandIn, "open", lambda self, request: open_metric(request))
    window = opened(qtbot, open_window(folder))
    compare(qtbot, window, "l2", folder / "pic 5.png")
    wait_for_names(qtbot, window, NEAREST_5)
    found = verdict(window, "pic 7.png")
    assert found is not None
    assert found.value == pytest.approx(48 * 32 * 3 * (40 / 255) ** 2, rel=1e-5)
