"""All that a window says went through the translation: no English is left in another language."""

from __future__ import annotations

import html
import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QObject,
    Qt,
    QTranslator,
)
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFileSystemModel,
    QInputDialog,
    QLineEdit,
    QListWidget,
    QTabBar,
    QTextEdit,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from curator.curation.titles import marking_title, search_title
from curator.export.sheet import write_contact_sheet
from curator.export.sheet_words import SheetWords
from curator.gui.dialogs.models import ModelDialog
from curator.gui.dialogs.reference import ReferenceDialog
from curator.gui.sentences import learn, translated
from curator.gui.sheet_words import sheet_words
from curator.gui.translations import LANGUAGES
from curator.gui.views.elided import ElidedLabel
from curator.gui.views.shelf import Kind
from curator.gui.window import MainWindow
from curator.metrics.catalogue import METRICS
from curator.metrics.weights import WEIGHTS
from curator.scoring.figures import table
from curator.scoring.models import resolve_model
from tests.export.rows import DETAILS, rows
from tests.gui.conftest import OpenWindow, pictures, wait_for, wait_until_scored
from tests.gui.filled import DIALOGS
from tests.gui.test_shelf import name_it

#: Stand for letters that went through the translation: full-width ones, which no source has.
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_WIDE = {ord(letter): ord(letter) + 0xFEE0 for letter in _LETTERS}
#: What translators leave as it is: tags, placeholders and entities.
_KEPT = re.compile(r"(<[^<>]*>|\{[^{}]*\}|%\w+|&#?\w+;)")
#: Two letters are a word; one may be a unit, a format's, or a key.
_WORD = re.compile(r"[A-Za-z]{2,}")
#: What is called so in every language, with the reason.
_NAMES = (
    r"ArtScore Curator",  # the program
    r"\b[\w-]+\.(png|csv|pth|safetensors)\b",  # files; of pictures with what stands before
    *(re.escape(info.title) for info in METRICS.values()),
    *(re.escape(info.title.partition(" (")[0]) for info in METRICS.values()),
    *(re.escape(weights.title) for weights in WEIGHTS.values()),
    *(re.escape(name) for name in LANGUAGES.values()),  # each language's own name for itself
    r"\b(tag|collection):\w+",  # what is typed into the search field
    r"\bGrey|\bTest device",  # the model and the device of the tests
    r"\bpic(?= )",
    r"\b\d+ Bytes\b",  # as Qt writes a size
)
_TOLD = (
    *("text", "title", "windowTitle", "toolTip", "statusTip", "whatsThis", "placeholderText"),
    *("accessibleName", "accessibleDescription", "prefix", "suffix", "specialValueText"),
    *("labelText", "okButtonText", "cancelButtonText"),
)
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_MOST_ROWS = 50


class Widening(QTranslator):
    """Translates each text into itself, in full-width letters."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        parts = _KEPT.split(text)
        return "".join(
            part if place % 2 else part.translate(_WIDE) for place, part in enumerate(parts)
        )


@pytest.fixture
def wide(qapp: QApplication) -> Iterator[None]:
    """Speak full-width English, with German numbers."""
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    translator = Widening(qapp)
    qapp.installTranslator(translator)
    learn()
    yield
    qapp.removeTranslator(translator)
    translator.deleteLater()
    QLocale.setDefault(before)


def of_items(model: QAbstractItemModel, parent: QModelIndex, columns: int) -> Iterator[object]:
    for row in range(min(model.rowCount(parent), _MOST_ROWS)):
        for column in range(columns):
            for role in _ROLES:
                yield model.index(row, column, parent).data(role)
        if not isinstance(model, QAbstractListModel):
            yield from of_items(model, model.index(row, 0, parent), columns)


def told(thing: QObject) -> Iterator[object]:
    """Yield what one thing says, shown or spoken, now or when it is asked."""
    for name in _TOLD:
        if name != "text" or not isinstance(thing, ElidedLabel | QLineEdit):
            yield thing.property(name)
    if isinstance(thing, ElidedLabel):
        yield thing.full_text()
    if isinstance(thing, QTextEdit):
        yield thing.toPlainText()
    if isinstance(thing, QTabBar):
        for tab in range(thing.count()):
            yield from (thing.tabText(tab), thing.tabToolTip(tab))
    if isinstance(thing, QComboBox):
        for place in range(thing.count()):
            yield from (thing.itemText(place), thing.itemData(place, Qt.ItemDataRole.ToolTipRole))
    # What lies on the disk has names alone.
    if isinstance(thing, QAbstractItemView) and not isinstance(thing.model(), QFileSystemModel):
        model = thing.model()
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
        yield from of_items(model, QModelIndex(), columns)
        if isinstance(thing, QTreeView) and not thing.isHeaderHidden():
            for column in range(columns):
                yield model.headerData(column, Qt.Orientation.Horizontal)


def untouched(text: str, names: Iterable[str] = ()) -> bool:
    """Whether a text holds a word that no translation has touched, `names` aside."""
    plain = html.unescape(re.sub(r"<style.*?</style>|<[^<>]*>", " ", text, flags=re.DOTALL))
    plain = plain.replace("\N{ZERO WIDTH SPACE}", "")  # where a path may break
    for name in sorted(names, key=len, reverse=True):  # a path before the names in it
        plain = plain.replace(name, " ")
    return bool(_WORD.search(re.sub("|".join(_NAMES), " ", plain)))


def english(root: QWidget, *names: str) -> list[str]:
    """Return what a window and all within it say in words that no translation has touched.

    Parameters
    ----------
    names
        What is called so in every language, besides `_NAMES`.
    """
    found = {
        f"{type(thing).__name__} {thing.objectName()}: {text}"
        for thing in (root, *root.findChildren(QObject))
        if isinstance(thing, QWidget | QAction)
        for text in told(thing)
        if isinstance(text, str) and untouched(text, names)
    }
    return sorted(found)


def test_what_no_translation_has_touched_is_found(wide: None, qtbot: QtBot) -> None:
    dialog = ModelDialog()
    qtbot.addWidget(dialog)
    assert not english(dialog)
    dialog.setToolTip("Not translated")
    assert english(dialog) == ["ModelDialog : Not translated"]


#: What the dialogs are filled with: names, facts out of files, and what an owner has translated.
FILLED = (
    "a name that somebody made as long as anyone ever needs it to be, and then some more.png",
    *("Pictures. " * 30, "MIT", "ab" * 32, "Licence", "Hash", "Trained on", "Default", "Published"),
    *("Ships with the program.", "From its authors.", "Library"),
    *("It stopped", "Start again. " * 9, "Traceback\n" * 40, "Traceback"),
)


# The guide's pages are files, each language's own: tests/gui/test_help.py looks at them.
@pytest.mark.parametrize("name", sorted(set(DIALOGS) - {"guide"}))
def test_dialogs_say_nothing_untranslated(
    wide: None, name: str, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = DIALOGS[name](tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not english(dialog, str(tmp_path), *FILLED)


@pytest.fixture
def window(wide: None, qtbot: QtBot, open_window: OpenWindow, folder: Path) -> MainWindow:
    """A window on ten pictures and one that can't be read."""
    (folder / "10.png").write_bytes(b"none")
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    return window


def undo_text(window: MainWindow) -> str:
    return window.menu_actions["undo"].text()


def test_an_empty_window_says_nothing_untranslated(wide: None, open_window: OpenWindow) -> None:
    assert not english(open_window())


def test_a_folder_and_its_marks_say_nothing_untranslated(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    def check() -> None:
        assert not english(window, str(folder), folder.name, "zebra", "yak")

    check()
    actions = window.menu_actions
    for name in ("stars_3", "color_2", "pick", "reject"):
        before = undo_text(window)
        window.browser.grid.selectAll()
        actions[name].trigger()
        wait_for(qtbot, lambda before=before: undo_text(window) not in (before, ""))
        check()
    actions["undo"].trigger()
    wait_for(qtbot, actions["redo"].isEnabled)
    check()
    actions["tag"].trigger()
    assert not english(window.desks.shelf.prompt, str(folder), folder.name)
    name_it(qtbot, window, "zebra")
    actions["collect"].trigger()
    name_it(qtbot, window, "yak")
    shelf = window.desks.shelf.shelf
    kept: tuple[tuple[Kind, str], ...] = (("tag", "zebra"), ("collection", "yak"))
    for kind, name in kept:
        wait_for(qtbot, lambda kind=kind, name=name: name in shelf.names(kind))
        menu = window.desks.shelf.menu(kind, name)
        assert not english(menu, name)
        menu.deleteLater()
    check()
    actions["trash"].trigger()
    wait_for(qtbot, lambda: pictures(window).rowCount() < 11)
    check()


@pytest.mark.parametrize(
    "typed", ["nonsense:3", "score:>=a", "tag:", "stars:>=3 OR", "name:x", "sta", "folder:"]
)
def test_a_search_says_nothing_untranslated(
    qtbot: QtBot, window: MainWindow, folder: Path, typed: str
) -> None:
    bar = window.browser.filter_bar
    bar.name_field().setText(typed)
    bar.name_field().offer()
    wait_for(qtbot, lambda: bool(bar.problem()) or pictures(window).settled)
    # Of a suggestion its first column is what would be typed.
    offered = bar.name_field().popup().model()
    abouts = [str(offered.index(row, 1).data() or "") for row in range(offered.rowCount())]
    typed_ones = [str(offered.index(row, 0).data()) for row in range(offered.rowCount())]
    assert not [about for about in abouts if untouched(about, [typed])]
    words = sorted({*typed.split(), *re.findall(r"[a-z]+", typed), *typed_ones}, key=len)[::-1]
    assert not english(window, str(folder), folder.name, *words)


@pytest.mark.parametrize("stage", ["loupe", "table", "filter_mode", "tour", "similar", "diverse"])
def test_a_stage_says_nothing_untranslated(
    qtbot: QtBot, window: MainWindow, folder: Path, stage: str
) -> None:
    window.browser.grid.selectAll()
    if stage == "loupe":
        window.open_loupe(0)
        texts = window.loupe.panel().texts
        wait_for(qtbot, lambda: "score" in texts() or len(texts()) > 2)
    else:
        window.menu_actions[stage].trigger()
    if stage == "diverse":
        prompt = window.browser.findChild(QInputDialog)
        assert not english(prompt)
        prompt.accept()
    if stage in ("similar", "diverse"):
        wait_for(qtbot, window.desks.gatherings.banner.isVisible)
    assert not english(window, str(folder), folder.name)


def test_a_comparison_says_nothing_untranslated(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    window.menu_actions["compare"].trigger()
    dialog = window.references.dialog
    assert isinstance(dialog, ReferenceDialog)
    (folder.parent / "1").mkdir()
    for reference in (folder.parent / "1", folder.parent / "2", folder / "pic 5.png"):
        dialog.set_reference(reference)
        wait_for(qtbot, lambda: dialog.reference() is not None)
        assert not english(dialog, str(folder), str(folder.parent))
    qtbot.mouseClick(dialog.widget("ssim"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.widget("compare"), Qt.MouseButton.LeftButton)
    wait_for(qtbot, lambda: window.comparison.progress.done == 10)
    assert not english(window, str(folder), folder.name)


def test_another_model_says_nothing_untranslated(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    window.desk.use_model("other")
    wait_for(qtbot, window.banner.isVisible)
    assert not english(window, str(folder), folder.name, "Other", "other")


@pytest.mark.parametrize(
    "name",
    [
        *("export", "transfer", "picks", "recipes", "settings", "shortcuts", "about"),
        *("write_sidecars", "read_sidecars"),
    ],
)
def test_what_the_menu_opens_says_nothing_untranslated(
    qtbot: QtBot, window: MainWindow, folder: Path, name: str
) -> None:
    asked: list[QDialog] = []

    def look() -> bool:
        asked.extend(each for each in window.findChildren(QDialog) if each.isVisible())
        return bool(asked)

    before = window.status.text()
    window.menu_actions[name].trigger()
    wait_for(qtbot, lambda: look() or window.status.text() != before)
    home = Path(os.environ["CURATOR_HOME"])
    own = (str(home / "config"), str(home / "data"), str(folder), str(Path.home()), *FILLED)
    for dialog in asked:
        assert not english(dialog, *own)
        dialog.reject()
    assert not english(window, folder.name, *own)


def test_the_list_of_models_says_nothing_untranslated(qtbot: QtBot, window: MainWindow) -> None:
    info = resolve_model("default")
    window.menu_actions["model"].trigger()
    dialog = window.findChild(ModelDialog)
    assert isinstance(dialog, ModelDialog)
    wait_for(qtbot, lambda: dialog.findChild(QListWidget).count() == 2)
    # What the file says of itself is told as it stands there.
    rows = table(info.metadata)
    told = [row.texts()[0] for row in rows if isinstance(row.value, str)]
    told += [row.key.partition(".")[2].replace("_", " ") for row in rows if "above" in row.key]
    told += [row.name for row in rows if row.key.startswith("stages")]
    values = sorted([*info.metadata.values(), *told], key=len, reverse=True)
    assert not english(dialog, str(info.path), info.model_hash, *values)
    dialog.reject()


def test_numbers_are_spoken_as_they_are_shown(window: MainWindow) -> None:
    spoken = pictures(window).index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "180,00" in spoken
    assert "180.00" not in spoken


@pytest.mark.parametrize(
    "title",
    [
        marking_title(1, stars=3),
        marking_title(12_345, stars=1, flag=-1, color=1, tag=["zebra"], untag=["yak, or: not"]),
        marking_title(2, collect=["zebra"], uncollect=["yak"]),
        search_title("zebra"),
        "Default model",
        "Published ArtScore",
    ],
)
def test_what_commands_did_is_named_in_the_windows_language(wide: None, title: str) -> None:
    assert not untouched(translated(title), ["zebra", "yak, or: not", "yak"])
    assert ("12.345" in translated(title)) == ("12345" in title)


def test_a_contact_sheet_speaks_the_windows_language(
    wide: None, tmp_path: Path, qapp: QApplication
) -> None:
    out, english_one = tmp_path / "sheet.html", tmp_path / "english.html"
    write_contact_sheet(rows(), "default", out, DETAILS, words=sheet_words())
    write_contact_sheet(rows(), "default", english_one, DETAILS, words=SheetWords())
    text = out.read_text(encoding="utf-8")
    assert '<html lang="de">' in text
    assert "100,0 %" in text
    said = re.compile(r"reads as|picked|rejected|Prompt|steps|percentile|of 5 stars|best first")
    assert said.search(english_one.read_text(encoding="utf-8"))
    assert not said.search(text)
