"""Names of files, folders and models never become markup: they may hold what looks like HTML."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel

from curator.gui.tip import plain_tip
from curator.gui.views.elided import ElidedLabel
from tests.gui.conftest import paint, pictures, wait_until_scored

BOLD = '<b>bold</b> <img src="x.png"> & more.png'


def shown(tip: str) -> str:
    """Return the text that a tool tip shows."""
    document = QTextDocument()
    if "<" in tip or "&" in tip:
        document.setHtml(tip)
    else:
        document.setPlainText(tip)
    return document.toPlainText()


@pytest.mark.parametrize(
    "text", [BOLD, "<p>one\n  two", "plain", "a < b", "&lt;", "<!-- -->", "<qt>x</qt>", ""]
)
def test_a_tip_shows_what_it_is_given(qapp: Any, text: str) -> None:
    assert shown(plain_tip(text)).replace("\u2028", "\n") == text


def test_a_name_cut_short_shows_whole_in_its_tip(qtbot: Any) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.resize(40, 20)
    label.set_full_text(BOLD)
    label.show()
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert shown(label.toolTip()) == BOLD


def test_no_label_and_no_tip_of_a_picture_takes_markup(
    qtbot: Any, open_window: Callable[..., Any], tmp_path: Path
) -> None:
    paint(tmp_path / "<b>folder" / "<i>name.png", 100)
    window = open_window(tmp_path / "<b>folder")
    wait_until_scored(qtbot, window, 1)
    guessing = [
        label.text()
        for label in window.findChildren(QLabel)
        if "<" in label.text() and label.textFormat() != Qt.TextFormat.PlainText
    ]
    assert guessing == []
    model = pictures(window)
    tip = model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole)
    assert "<i>name.png" in shown(tip)
