"""The window in every language: complete, fresh, and with room for the words."""

from __future__ import annotations

import ast
import os
import re
import runpy
import shutil
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QMenu,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from curator.gui.dialogs.settings import SettingsDialog
from curator.gui.dialogs.shortcuts import ShortcutsDialog
from curator.gui.translations import LANGUAGES, install_translations
from curator.settings import Settings, resources_dir
from tests.gui.conftest import WAIT_MS, OpenWindow, wait_until_scored
from tests.gui.filled import DIALOGS

ROOT = Path(__file__).parent.parent.parent
FOLDER = resources_dir() / "translations"
TRANSLATED = sorted(set(LANGUAGES) - {"en"})

Message = tuple[str, str]


def messages(folder: Path, language: str) -> dict[Message, ElementTree.Element]:
    """Return the messages of a language by context and source."""
    tree = ElementTree.parse(folder / f"curator_{language}.ts")
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in tree.iter("context")
        for message in context.iter("message")
    }


def placeholders(text: str) -> Counter[str]:
    return Counter(re.findall(r"\{[^}]*\}|%n|\n", text))


@pytest.fixture(params=TRANSLATED)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Speak a language for the length of a test."""
    before = QLocale()
    installed = install_translations(qapp, request.param)
    assert len(installed) == 2, "Qt's texts or ours are missing"
    yield request.param
    for translator in installed:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.mark.parametrize("name", TRANSLATED)
def test_every_text_is_translated_with_its_placeholders(name: str) -> None:
    for (context, source), message in messages(FOLDER, name).items():
        found = message.find("translation")
        assert found is not None
        assert found.get("type") is None, f"{name}: {context}: {source!r} is not translated"
        forms = found.findall("numerusform")
        assert bool(forms) == (message.get("numerus") == "yes")
        for text in [form.text or "" for form in forms] or [found.text or ""]:
            assert text.strip() or not source.strip(), (name, context, source)
            assert placeholders(text) == placeholders(source), (name, context, source)
            assert text[-1:].isspace() == source[-1:].isspace(), (name, context, source)


def test_the_files_hold_just_what_the_window_says(tmp_path: Path) -> None:
    tool = runpy.run_path(str(ROOT / "packaging" / "translations.py"))
    assert sorted(tool["LANGUAGES"]) == TRANSLATED
    folder = Path(shutil.copytree(FOLDER, tmp_path / "translations"))
    tool["collect"](folder)
    tool["compile_all"](folder, folder)
    for kept in sorted(FOLDER.iterdir()):
        fresh = folder / kept.name
        assert fresh.read_bytes() == kept.read_bytes(), (
            f"{kept.name} is behind the window: run packaging/translations.py, translate, run again"
        )


@pytest.mark.skipif("sys.platform == 'win32'", reason="what is open can't be replaced there")
def test_texts_compiled_anew_leave_a_running_program_its_own(tmp_path: Path) -> None:
    tool = runpy.run_path(str(ROOT / "packaging" / "translations.py"))
    file = tmp_path / "curator_de.qm"
    shutil.copy(FOLDER / file.name, file)
    before = file.read_bytes()
    with file.open("rb") as mapped:  # as Qt has it, which reads on from there
        tool["compile_all"](FOLDER, tmp_path)
        assert mapped.read() == before
        assert not os.path.samestat(os.fstat(mapped.fileno()), file.stat())
    assert {path.name for path in tmp_path.iterdir()} == {
        f"curator_{name}.qm" for name in TRANSLATED
    }


def spoken(file: Path) -> Iterator[tuple[int, Message | None]]:
    """Yield the lines of a module that translate, with context and text, None if they vary."""
    todo: list[tuple[ast.AST, str]] = [(ast.parse(file.read_text(encoding="utf-8")), "")]
    while todo:
        node, context = todo.pop()
        if isinstance(node, ast.ClassDef):
            context = node.name
        todo += [(child, context) for child in ast.iter_child_nodes(node)]
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        name = node.func.id if isinstance(node.func, ast.Name) else name
        if name == "tr" or (name == "translate" and len(node.args) >= 2):
            told = [each.value for each in node.args if isinstance(each, ast.Constant)]
            told = told if name == "translate" else [context, *told]
            whole = len(told) >= 2 and all(isinstance(each, str) for each in told[:2])
            yield node.lineno, (str(told[0]), str(told[1])) if whole else None


def test_every_text_can_be_collected() -> None:
    known = messages(FOLDER, "de")
    for file in sorted((ROOT / "curator" / "gui").rglob("*.py")):
        if file.name == "sentences.py":
            continue  # collected out of the parts below the window
        for line, message in spoken(file):
            assert message in known, f"{file.name}:{line}: {message} can't be collected"


def cramped(window: QWidget) -> list[str]:
    """Return the texts of a window that have not the room that they ask for."""
    found = []
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, QAbstractButton | QLabel) or not widget.isVisible():
            continue
        wraps = isinstance(widget, QLabel) and widget.wordWrap()
        small = widget.minimumSizeHint() if type(widget) is not QLabel else widget.sizeHint()
        if widget.text() and not wraps and small.width() > widget.width():
            found.append(f"{widget.text()}: {widget.width()} of {small.width()}")
        high = widget.heightForWidth(widget.width()) if wraps else 0
        if widget.text() and high > widget.height():
            found.append(f"{widget.text()}: {widget.height()} of {high} lines")
    for box in window.findChildren(QComboBox):
        if box.isVisible() and box.sizeHint().width() > box.width():
            found.append(f"{box.currentText()}: {box.width()} of {box.sizeHint().width()}")
    return found


@pytest.mark.parametrize("name", DIALOGS)
def test_dialogs_have_room_for_their_words(
    language: str, name: str, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = DIALOGS[name](tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not cramped(dialog)
    assert dialog.width() <= 1040
    assert dialog.height() <= 720, "some screens are 768 high"
    dialog.resize(1, 1)
    assert not cramped(dialog), "as small as it may be"


def test_the_window_speaks_and_has_room(
    language: str, qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    assert not cramped(window), language
    assert window.minimumSizeHint().width() <= 1280
    keys = ShortcutsDialog(window.menu_actions.shortcuts(), window)
    keys.show()
    assert not cramped(keys), language
    keys.close()
    about = window.menu_actions["about"].text()
    assert about != "&About ArtScore Curator"
    for heading, lines in window.menu_actions.shortcuts():
        assert heading
        assert not [text for _, text in lines if "&" in text or "(&" in text]


@pytest.mark.parametrize("stage", ["loupe", "table", "filter", "tour", "empty"])
def test_what_the_window_shows_has_room(
    language: str, stage: str, qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    window = open_window(None if stage == "empty" else folder)
    if stage != "empty":
        wait_until_scored(qtbot, window, 10)
        window.browser.grid.selectAll()
    if stage == "loupe":
        window.open_loupe(0)
    elif stage != "empty":
        window.menu_actions[{"filter": "filter_mode"}.get(stage, stage)].trigger()

    def check() -> None:
        assert not cramped(window)

    qtbot.waitUntil(check, timeout=WAIT_MS)  # once all is laid out


def letters(menu: QMenu) -> list[str]:
    texts = [action.text().replace("&&", "") for action in menu.actions()]
    return [found[1].casefold() for text in texts if (found := re.search("&(.)", text))]


def test_no_two_entries_of_a_menu_share_a_letter(language: str, open_window: OpenWindow) -> None:
    window = open_window()
    bar = window.menuBar()
    titles = [action.text() for action in bar.actions()]
    assert all("&" in title for title in titles)
    assert len({title[title.index("&") + 1].casefold() for title in titles}) == len(titles)
    for menu in bar.findChildren(QMenu):
        twice = [letter for letter, times in Counter(letters(menu)).items() if times > 1]
        assert not twice, (language, menu.title(), twice)


def test_standard_buttons_speak_the_language(language: str, qtbot: QtBot) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert [button.text().replace("&", "") for button in box.findChildren(QPushButton)] != [
        "Cancel"
    ]


def test_english_is_what_the_source_says(qapp: QApplication, qtbot: QtBot) -> None:
    before = QLocale()
    installed = install_translations(qapp, "en")
    try:
        dialog = SettingsDialog(Settings())
        qtbot.addWidget(dialog)
        assert dialog.windowTitle() == "Settings"
    finally:
        for translator in installed:
            qapp.removeTranslator(translator)
        QLocale.setDefault(before)
