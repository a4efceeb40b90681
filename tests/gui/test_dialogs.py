"""The dialogs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLabel,
    QProgressBar,
    QSpinBox,
    QWidget,
)

from curator.gui import file_dialogs
from curator.gui.dialogs.about import AboutDialog
from curator.gui.dialogs.export import ExportChoice, ExportDialog
from curator.gui.dialogs.models import ModelDialog, ModelEntry
from curator.gui.dialogs.problem import ProblemDialog
from curator.gui.dialogs.settings import SettingsDialog
from curator.gui.dialogs.shortcuts import ShortcutsDialog
from curator.settings import Settings

DEFAULT = ModelEntry(
    "default",
    "Default",
    "Ships with the program.",
    details=(("Licence", "MIT"), ("Hash", "ab" * 32)),
)
PUBLISHED = ModelEntry("published", "Published", installed=False)
BROKEN = ModelEntry("/m/broken.pth", "broken.pth", problem="broken.pth holds no ArtScore network.")


def labels(dialog: QWidget) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def assert_named(dialog: QDialog) -> None:
    """Every control that Tab reaches says what it is."""
    for widget in dialog.findChildren(QWidget):
        internal = widget.objectName().startswith("qt_") or widget.window() is not dialog
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or internal:
            continue
        text = getattr(widget, "text", None)
        assert widget.accessibleName() or (text is not None and text()), widget


class TestExport:
    @pytest.fixture
    def dialog(self, qtbot: Any, tmp_path: Path) -> ExportDialog:
        result = ExportDialog(2000, 300, 0, tmp_path)
        qtbot.addWidget(result)
        return result

    def test_offers_what_is_shown(self, dialog: ExportDialog, tmp_path: Path) -> None:
        assert dialog.problem() == ""
        assert dialog.choice() == ExportChoice(
            tmp_path / "artscores.csv", "ranked", "shown", None, None
        )
        assert not dialog.widget("selected").isEnabled()

    def test_offers_a_selection_where_there_is_one(self, qtbot: Any, tmp_path: Path) -> None:
        dialog = ExportDialog(2000, 300, 7, tmp_path)
        qtbot.addWidget(dialog)
        assert dialog.choice().scope == "selected"

    def test_tab_stops_at_the_chosen_scope_and_arrows_choose_another(
        self, qtbot: Any, tmp_path: Path
    ) -> None:
        dialog = ExportDialog(2000, 300, 7, tmp_path)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        dialog.widget("ranked").setFocus()
        qtbot.keyClick(dialog.widget("ranked"), Qt.Key.Key_Tab)
        assert dialog.focusWidget() is dialog.widget("detailed")
        qtbot.keyClick(dialog.widget("detailed"), Qt.Key.Key_Tab)
        assert dialog.focusWidget() is dialog.widget("selected")
        qtbot.keyClick(dialog.widget("selected"), Qt.Key.Key_Up)
        assert dialog.choice().scope == "shown"

    @pytest.mark.parametrize(
        "text", ["/" + "n" * 5000, "~nobody-of-that-name/a.csv", "/a\0b/c.csv"]
    )
    def test_an_impossible_name_is_a_problem_and_no_failure(
        self, dialog: ExportDialog, text: str
    ) -> None:
        dialog.widget("path").setText(text)  # type: ignore[attr-defined]
        if not text.startswith("/n"):
            assert dialog.problem()

    def test_every_choice_reaches_the_answer(self, dialog: ExportDialog, tmp_path: Path) -> None:
        dialog.widget("artscore").setChecked(True)  # type: ignore[attr-defined]
        dialog.widget("all").setChecked(True)  # type: ignore[attr-defined]
        dialog.widget("top_on").setChecked(True)  # type: ignore[attr-defined]
        dialog.widget("top").setValue(25)  # type: ignore[attr-defined]
        dialog.widget("percentile_on").setChecked(True)  # type: ignore[attr-defined]
        dialog.widget("percentile").setValue(75.5)  # type: ignore[attr-defined]
        dialog.widget("path").setText(str(tmp_path / "x.csv"))  # type: ignore[attr-defined]
        assert dialog.choice() == ExportChoice(tmp_path / "x.csv", "artscore", "all", 25, 75.5)

    def test_the_file_ends_as_its_format_unless_it_ends_in_its_own_way(
        self, dialog: ExportDialog, tmp_path: Path
    ) -> None:
        endings = []
        for name in ("jsonl", "parquet", "sheet", "artscore"):
            dialog.widget(name).setChecked(True)  # type: ignore[attr-defined]
            assert dialog.choice().format == name
            endings.append(dialog.choice().path.suffix)
        assert endings == [".jsonl", ".parquet", ".html", ".csv"]
        dialog.widget("path").setText(str(tmp_path / "x.txt"))  # type: ignore[attr-defined]
        dialog.widget("sheet").setChecked(True)  # type: ignore[attr-defined]
        assert dialog.choice().path.name == "x.txt"
        assert not dialog.widget("detailed").isEnabled()

    @pytest.mark.parametrize(
        ("text", "words"),
        [
            ("", "Name the file"),
            ("{tmp}", "is a folder"),
            ("{tmp}/missing/x.csv", "no folder"),
            ("relative.csv", "whole path"),
        ],
    )
    def test_says_what_is_wrong_while_one_types(
        self, dialog: ExportDialog, tmp_path: Path, text: str, words: str
    ) -> None:
        path = dialog.widget("path")
        path.setText(text.format(tmp=tmp_path))  # type: ignore[attr-defined]
        assert words in dialog.widget("verdict").text()  # type: ignore[attr-defined]
        assert not dialog.widget("go").isEnabled()
        dialog.accept()
        assert dialog.result() != QDialog.DialogCode.Accepted
        path.setText(str(tmp_path / "fine.csv"))  # type: ignore[attr-defined]
        assert dialog.widget("go").isEnabled()
        dialog.accept()
        assert dialog.result() == QDialog.DialogCode.Accepted

    def test_warns_of_a_file_that_would_be_replaced(
        self, dialog: ExportDialog, tmp_path: Path
    ) -> None:
        (tmp_path / "old.csv").write_text("")
        dialog.widget("path").setText(str(tmp_path / "old.csv"))  # type: ignore[attr-defined]
        assert "replaced" in dialog.widget("verdict").text()  # type: ignore[attr-defined]
        assert dialog.widget("go").isEnabled()

    def test_browsing_adds_the_ending(
        self, dialog: ExportDialog, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        answer = str(tmp_path / "best")
        monkeypatch.setattr(file_dialogs, "ask_new_file", lambda *args: answer)
        qtbot.mouseClick(dialog.widget("browse"), Qt.MouseButton.LeftButton)
        assert dialog.choice().path == tmp_path / "best.csv"

    def test_controls_are_named(self, dialog: ExportDialog) -> None:
        assert_named(dialog)


class TestModels:
    @pytest.fixture
    def dialog(self, qtbot: Any) -> ModelDialog:
        result = ModelDialog([DEFAULT, PUBLISHED, BROKEN], "default")
        qtbot.addWidget(result)
        result.show()
        return result

    def test_the_model_in_use_is_marked_and_looked_at(self, dialog: ModelDialog) -> None:
        assert dialog.chosen() == "default"
        assert dialog.note() == "This model is in use."
        assert ("Licence", "MIT") in dialog.details()
        assert not dialog.button("use").isEnabled()

    def test_using_another(self, dialog: ModelDialog, qtbot: Any) -> None:
        dialog.set_models([DEFAULT, replace(PUBLISHED, installed=True)], "default")
        dialog.choose("published")
        with qtbot.waitSignal(dialog.useRequested) as caught:
            qtbot.mouseClick(dialog.button("use"), Qt.MouseButton.LeftButton)
        assert caught.args == ["published"]
        dialog.set_models([DEFAULT, replace(PUBLISHED, installed=True)], "published")
        assert dialog.chosen() == "published"
        assert not dialog.button("use").isEnabled()

    def test_a_broken_model_says_why_and_can_not_be_used(self, dialog: ModelDialog) -> None:
        dialog.choose(BROKEN.spec)
        assert dialog.note() == BROKEN.problem
        assert not dialog.button("use").isEnabled()

    def test_download_cancel_and_resume(self, dialog: ModelDialog, qtbot: Any) -> None:
        dialog.choose("published")
        assert not dialog.button("use").isVisible()
        with qtbot.waitSignal(dialog.downloadRequested) as caught:
            qtbot.mouseClick(dialog.button("download"), Qt.MouseButton.LeftButton)
        assert caught.args == ["published"]
        dialog.set_download("published", 34_000_000, 102_000_000)
        bar = dialog.findChild(QProgressBar)
        assert bar.isVisible()
        assert bar.value() / bar.maximum() == pytest.approx(1 / 3, abs=0.01)
        assert "34.0 of 102.0 MB" in labels(dialog)
        with qtbot.waitSignal(dialog.downloadCancelled):
            qtbot.mouseClick(dialog.button("cancel"), Qt.MouseButton.LeftButton)
        dialog.set_models([DEFAULT, replace(PUBLISHED, partial=True)], "default")
        dialog.download_stopped("published")
        assert not bar.isVisible()
        assert dialog.button("download").text() == "Resume Download"
        assert "goes on" in dialog.note()

    def test_a_failed_download_says_why_in_place(self, dialog: ModelDialog) -> None:
        dialog.choose("published")
        dialog.set_download("published", 1, None)
        dialog.download_failed("published", "The connection was lost: resume when it is back.")
        assert dialog.note() == "The connection was lost: resume when it is back."
        assert dialog.button("download").text() == "Download"
        dialog.set_models([DEFAULT, replace(PUBLISHED, partial=True)], "default")
        assert dialog.button("download").text() == "Resume Download"

    def test_what_was_cancelled_before_anything_came_is_not_resumed(
        self, dialog: ModelDialog
    ) -> None:
        dialog.choose("published")
        dialog.set_download("published", 0, None)
        dialog.set_models([DEFAULT, PUBLISHED], "default")
        dialog.download_stopped("published")
        assert dialog.button("download").text() == "Download"
        assert dialog.note() == "Cancelled."

    def test_a_download_goes_on_while_others_are_looked_at(self, dialog: ModelDialog) -> None:
        dialog.choose("published")
        dialog.set_download("published", 1, 2)
        dialog.choose("default")
        assert not dialog.button("cancel").isVisible()
        dialog.choose("published")
        assert dialog.button("cancel").isVisible()
        dialog.download_finished("published")
        dialog.set_models([DEFAULT, replace(PUBLISHED, installed=True)], "default")
        assert dialog.note() == "Downloaded and verified."
        assert dialog.button("use").isEnabled()

    def test_verifying(self, dialog: ModelDialog, qtbot: Any) -> None:
        with qtbot.waitSignal(dialog.verifyRequested):
            qtbot.mouseClick(dialog.button("verify"), Qt.MouseButton.LeftButton)
        assert dialog.note() == "Verifying…"
        dialog.verified("default", "")
        assert "whole" in dialog.note()
        dialog.verified("default", "The file is damaged: download it again.")
        assert dialog.note() == "The file is damaged: download it again."

    def test_adding_a_file(
        self, dialog: ModelDialog, qtbot: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(file_dialogs, "ask_file", lambda *args: "/m/own.pth")
        with qtbot.waitSignal(dialog.fileChosen) as caught:
            qtbot.mouseClick(dialog.button("open"), Qt.MouseButton.LeftButton)
        assert caught.args == [Path("/m/own.pth")]

    def test_controls_are_named(self, dialog: ModelDialog) -> None:
        assert_named(dialog)


class TestSettings:
    def test_nothing_touched_changes_nothing(self, qtbot: Any) -> None:
        before = Settings(device="cuda:1", theme="dark", watch=False, thumbnail_cache_mb=2048)
        dialog = SettingsDialog(before)
        qtbot.addWidget(dialog)
        assert dialog.result_settings() == before

    def test_choices_reach_the_settings(self, qtbot: Any) -> None:
        dialog = SettingsDialog(Settings(), [("cuda", "NVIDIA H100")])
        qtbot.addWidget(dialog)
        boxes = {box.accessibleName(): box for box in dialog.findChildren(QComboBox)}
        boxes["Score on"].setCurrentIndex(boxes["Score on"].findText("NVIDIA H100"))
        boxes["Precision"].setCurrentIndex(2)
        spins = {spin.accessibleName(): spin for spin in dialog.findChildren(QSpinBox)}
        spins["Pictures at a time"].setValue(64)
        spins["Leave on the GPU"].setValue(4096)
        assert dialog.result_settings() == Settings(
            device="cuda", precision="bfloat16", batch_size=64, leave_gpu_mb=4096
        )

    def test_the_theme_is_shown_live_and_taken_back(self, qtbot: Any) -> None:
        dialog = SettingsDialog(Settings(theme="light"))
        qtbot.addWidget(dialog)
        seen: list[str] = []
        dialog.themeChosen.connect(seen.append)
        box = next(
            box for box in dialog.findChildren(QComboBox) if box.accessibleName() == "Appearance"
        )
        box.setCurrentIndex(box.findData("dark"))
        assert seen == ["dark"]
        dialog.reject()
        assert seen == ["dark", "light"]

    def test_controls_are_named(self, qtbot: Any) -> None:
        dialog = SettingsDialog(Settings())
        qtbot.addWidget(dialog)
        assert_named(dialog)


def test_shortcuts_are_read_with_what_they_do(qtbot: Any) -> None:
    dialog = ShortcutsDialog([("Folders", [("Ctrl+O", "Open a folder")])])
    qtbot.addWidget(dialog)
    said = [label.accessibleName() for label in dialog.findChildren(QLabel)]
    assert "Open a folder: Ctrl+O" in said


def test_about_tells_version_and_facts(qtbot: Any) -> None:
    dialog = AboutDialog("1.2.3", [("Library", "/data/library.sqlite")])
    qtbot.addWidget(dialog)
    assert "1.2.3" in labels(dialog)
    assert "/data/library.sqlite" in labels(dialog)


def test_a_problem_keeps_its_log_behind_a_button(qtbot: Any) -> None:
    dialog = ProblemDialog("It stopped", "Start again.", "Traceback: boom")
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.log_view().isVisible()
    qtbot.mouseClick(dialog.details_button(), Qt.MouseButton.LeftButton)
    assert dialog.log_view().isVisible()
    qtbot.mouseClick(dialog.copy_button(), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "Traceback: boom"


def test_a_problem_without_a_log_has_no_details(qtbot: Any) -> None:
    dialog = ProblemDialog("It stopped", "Start again.")
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.details_button().isVisible()


@pytest.mark.parametrize(
    "dialog",
    [
        lambda: ShortcutsDialog([]),
        lambda: AboutDialog("1"),
        lambda: ProblemDialog("a", "b"),
        lambda: ModelDialog([DEFAULT]),
        lambda: ExportDialog(1, 1, 1),
        lambda: SettingsDialog(Settings()),
    ],
)
def test_escape_closes(qtbot: Any, dialog: Any) -> None:
    made = dialog()
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitSignal(made.finished):
        qtbot.keyClick(made, Qt.Key.Key_Escape)
