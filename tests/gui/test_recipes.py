"""The dialog of what raises the ArtScore: effects within prompts, in numbers and drawn."""

from __future__ import annotations

from pathlib import Path

from PIL import Image
from PIL.PngImagePlugin import PngInfo
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from curator.gui.dialogs.recipes import EffectChart, RecipesDialog
from tests.gui.conftest import OpenWindow, wait_for, wait_until_scored


def generate(path: Path, grey: int, prompt: str, model: str, steps: int = 20) -> None:
    told = PngInfo()
    told.add_text(
        "parameters",
        f"{prompt}\nSteps: {steps}, Sampler: Euler, CFG scale: 7, Seed: {grey}, Model: {model}",
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (16, 16), (grey, grey, grey)).save(path, pnginfo=told)


def test_a_checkpoint_that_raises_scores_in_every_prompt_is_clear(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    for number, prompt in enumerate(("fox", "owl", "hare", "newt", "lynx", "crab")):
        generate(tmp_path / "p" / f"a{number}.png", 10 + number, prompt, "plain")
        generate(tmp_path / "p" / f"b{number}.png", 200 + number, prompt, "bright", steps=30)
    window = open_window(tmp_path / "p")
    wait_until_scored(qtbot, window, 12)
    window.menu_actions["recipes"].trigger()
    dialog = window.desks.recipes.dialog
    assert dialog is not None
    wait_for(qtbot, dialog.table.isVisible)
    rows = [
        [dialog.table.topLevelItem(row).text(column) for column in (0, 1, 2, 4, 5, 6)]
        for row in range(dialog.table.topLevelItemCount())
    ]
    assert rows == [
        ["Checkpoint", "bright", "+50.0", "6", "6", "6"],
        ["Checkpoint", "plain", "\N{MINUS SIGN}50.0", "6", "6", "6"],
    ]
    assert "0 of 6 prompts are alike otherwise" in dialog.table.topLevelItem(0).toolTip(3)
    dialog.alike_box().setChecked(True)
    wait_for(qtbot, lambda: "no two of the same prompt" in dialog.nothing())
    assert dialog.nothing().startswith("12 pictures")


def test_the_chart_marks_zero_in_its_middle_and_ends_what_is_beyond_it(qtbot: QtBot) -> None:
    dialog = RecipesDialog()
    qtbot.addWidget(dialog)
    chart = dialog.findChild(EffectChart)
    assert isinstance(chart, EffectChart)
    chart.reach = 20
    room = QRectF(10, 0, 200, 20)
    assert [chart.x_of(points, room) for points in (-40, -20, 0, 10)] == [10, 10, 110, 160]
    # A row without an effect is drawn as any row is.
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    chart.paint(painter, QStyleOptionViewItem(), dialog.table.model().index(0, 0))
    painter.end()
