"""The guide behind F1, and the tour of the first start."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction, QKeySequence, QTextDocument
from PySide6.QtWidgets import QAbstractButton, QApplication, QGroupBox, QLabel, QMenu, QTabBar
from pytestqt.qtbot import QtBot

from curator.gui import dialog_desk, help_desk
from curator.gui.dialogs.guide import GuideDialog, Page, read_pages
from curator.gui.dialogs.settings import SettingsDialog
from curator.gui.translations import LANGUAGES, install_translations
from curator.gui.views.tour import Tour
from curator.gui.window import MainWindow
from curator.settings import Settings, resources_dir
from tests.gui.conftest import OpenWindow, wait_for, wait_until_scored
from tests.gui.test_translations import FOLDER, messages

HELP = resources_dir() / "help"
PAGES = read_pages(HELP, "en")
NAMES = [page.name for page in PAGES]


@pytest.fixture
def guide(qtbot: QtBot) -> GuideDialog:
    dialog = GuideDialog(PAGES)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def toured(open_window: OpenWindow) -> tuple[MainWindow, Tour]:
    """A window whose tour was asked for."""
    window = open_window()
    window.menu_actions["tour"].trigger()
    assert window.desks.help.tour is not None
    return window, window.desks.help.tour


def shown(guide: GuideDialog) -> list[str]:
    items = [guide.contents.item(row) for row in range(guide.contents.count())]
    return [item.text() for item in items if not item.isHidden()]


def test_every_page_has_a_title_and_something_to_read() -> None:
    assert NAMES[0] == "getting-started"
    assert len(set(NAMES)) == len(NAMES) == 9
    for page in PAGES:
        assert page.text.startswith("# "), page.name
        assert len(page.text) > 300, page.name


def test_words_are_found_in_any_order_and_case() -> None:
    page = Page("a", "# Title\nStars and flags")
    assert page.title == "Title"
    assert page.holds("FLAGS stars")
    assert not page.holds("stars labels")


def test_searching_shows_the_pages_that_hold_the_words(guide: GuideDialog) -> None:
    assert len(shown(guide)) == len(PAGES)
    guide.search.setText("percentile:>=90")
    assert shown(guide) == ["Searching"]
    assert guide.page() == "search"
    assert guide.browser.textCursor().selectedText() == "percentile:>=90"
    guide.search.setText("nothingofthesort")
    assert shown(guide) == []
    guide.show_page("export")
    assert guide.page() == "export"
    assert len(shown(guide)) == len(PAGES)
    assert "contact sheet" in guide.browser.toPlainText()


def test_f1_turns_to_the_page_of_what_is_in_front(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    window = open_window(folder)
    wait_until_scored(qtbot, window, 10)
    desk = window.desks.help
    window.menu_actions["guide"].trigger()
    wait_for(qtbot, lambda: desk.guide is not None)
    assert desk.guide is not None
    assert desk.guide.page() == "getting-started"
    window.menu_actions["filter_mode"].trigger()
    wait_for(qtbot, lambda: window.stages.showing == "filter")
    window.menu_actions["guide"].trigger()
    assert desk.guide.page() == "culling"
    assert desk.guide.isVisible()


def test_pages_are_read_once_and_not_by_the_window(
    qtbot: QtBot, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, reading, free = open_window(), [], Event()

    def read(folder: Path, language: str) -> list[Page]:
        reading.append(current_thread())
        assert free.wait(60)
        return read_pages(folder, language)

    monkeypatch.setattr(help_desk, "read_pages", read)
    window.menu_actions["guide"].trigger()
    window.menu_actions["guide"].trigger()
    wait_for(qtbot, lambda: len(reading) == 1)
    assert window.desks.help.guide is None
    free.set()
    wait_for(qtbot, lambda: window.desks.help.guide is not None)
    window.menu_actions["guide"].trigger()
    assert len(reading) == 1
    assert main_thread() not in reading


def test_a_window_that_closes_meanwhile_opens_no_guide(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    window.menu_actions["guide"].trigger()
    window.close()
    qtbot.wait(0)
    assert window.desks.help.guide is None


def test_the_tour_is_shown_only_when_asked_for(open_window: OpenWindow) -> None:
    assert open_window().desks.help.tour is None


def test_keys_take_the_tour_on_and_back_and_end_it(
    qtbot: QtBot, toured: tuple[MainWindow, Tour]
) -> None:
    window, tour = toured
    first = tour.accessibleName()
    assert first.startswith("Step 1 of 5")
    assert tour.accessibleDescription()
    assert window.rect().contains(tour.spot())
    qtbot.keyClick(tour, Qt.Key.Key_Right)
    assert tour.step == 1
    assert tour.accessibleName() != first
    qtbot.keyClick(tour, Qt.Key.Key_Left)
    assert tour.accessibleName() == first
    with qtbot.waitSignal(tour.ended):
        for _ in range(5):
            qtbot.keyClick(tour, Qt.Key.Key_Return)
    assert window.desks.help.tour is None


def test_skipping_ends_the_tour_and_it_can_be_taken_again(
    qtbot: QtBot, toured: tuple[MainWindow, Tour]
) -> None:
    window, tour = toured
    with qtbot.waitSignal(tour.ended):
        qtbot.keyClick(tour, Qt.Key.Key_Escape)
    window.menu_actions["tour"].trigger()
    assert window.desks.help.tour is not None


def test_a_newcomer_is_greeted_once(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    window.desks.help.greet()
    wait_for(qtbot, lambda: window.desks.help.tour is not None)
    seasoned = open_window(tour_seen=True)
    seasoned.desks.help.greet()
    qtbot.wait(0)
    assert seasoned.desks.help.tour is None


def test_the_tour_keeps_the_keys_though_pictures_appear_below(
    qtbot: QtBot, toured: tuple[MainWindow, Tour]
) -> None:
    window, tour = toured
    wait_for(qtbot, tour.hasFocus)
    window.browser.page.setFocus()
    assert tour.hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert window.desks.help.tour is None
    assert window.browser.isAncestorOf(QApplication.focusWidget())


def test_the_tour_follows_the_window(qtbot: QtBot, toured: tuple[MainWindow, Tour]) -> None:
    window, tour = toured
    window.resize(1100, 700)
    wait_for(qtbot, lambda: tour.size() == window.size())


# -- in every language -----------------------------------------------------------------------------

TRANSLATED = sorted(set(LANGUAGES) - {"en"})
#: What is written beside the window: file names from `resources`, in English.
WRITTEN = {f"help/{file.name}": file for file in sorted(HELP.glob("*.md"))}
WRITTEN["recovery.md"] = resources_dir() / "recovery.md"
SPAN = re.compile(r"\*\*(.+?)\*\*|(?<!\*)\*([^*]+)\*(?!\*)")
#: How far behind its name the key of an entry is told.
NEAR = 25


def in_language(name: str, language: str) -> str:
    """Return what is written in a language."""
    file = WRITTEN[name]
    folder = file.parent if language == "en" else HELP / language
    return (folder / file.name).read_text(encoding="utf-8")


def prose(text: str) -> str:
    """Leave out blocks of code."""
    return re.sub(r"^```.*?^```$", "", text, flags=re.DOTALL | re.MULTILINE)


def spans(text: str) -> list[str]:
    """Return what is bold or in italics, in order."""
    found = [bold or italic for bold, italic in SPAN.findall(prose(text))]
    return [straight_spaces(span) for span in found]


def straight_spaces(text: str) -> str:
    """Write every space one way: French has some at which no line breaks."""
    return " ".join(text.split())


def straight(text: str) -> str:
    """Write an apostrophe one way, and every space."""
    return " ".join(text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").split())


def plain(text: str) -> str:
    """Return a text of the window as a page writes it."""
    text = re.sub(r"\s*\(&.\)", "", text).replace("&", "")
    return straight(straight(text).rstrip("….:\N{FULLWIDTH COLON}"))


def form(text: str) -> dict[str, object]:
    """Return what a page has in every language."""
    blocks = re.findall(r"^```\w*\n(.*?)^```$", text, flags=re.DOTALL | re.MULTILINE)
    lines = prose(text).splitlines()
    tables = [re.sub(r"`[^`]*`", "", line).count("|") for line in lines if line.startswith("|")]
    return {
        "headings": [len(line.split()[0]) for line in lines if line.startswith("#")],
        "points": sum(bool(re.match(r"- ", line)) for line in lines),
        "steps": sum(bool(re.match(r"\d+\. ", line)) for line in lines),
        "tables": tables,
        # What is said of a command may be said in the language.
        "blocks": [[line.partition(" #")[0].rstrip() for line in b.splitlines()] for b in blocks],
        "code": Counter(re.findall(r"`([^`]+)`", prose(text))),
        "names": len(spans(text)),
    }


@pytest.mark.parametrize("language", TRANSLATED)
@pytest.mark.parametrize("name", WRITTEN)
def test_a_page_is_the_same_in_every_language(name: str, language: str) -> None:
    assert form(in_language(name, language)) == form(in_language(name, "en"))
    assert in_language(name, language).splitlines()[0] != in_language(name, "en").splitlines()[0]


@pytest.mark.parametrize("language", TRANSLATED)
def test_there_is_no_page_but_in_every_language(language: str) -> None:
    assert {file.name for file in (HELP / language).iterdir()} == {
        file.name for file in WRITTEN.values()
    }
    pages = read_pages(HELP, language)
    assert [page.name for page in pages] == NAMES
    assert not {page.text for page in pages} & {page.text for page in PAGES}


@pytest.mark.parametrize("language", TRANSLATED)
@pytest.mark.parametrize("name", WRITTEN)
def test_no_star_is_left_of_what_was_to_be_bold(
    qapp: QApplication, name: str, language: str
) -> None:
    document = QTextDocument()
    document.setMarkdown(in_language(name, language))
    assert "*" not in document.toPlainText()


def test_a_page_that_is_missing_in_a_language_is_in_english(tmp_path: Path) -> None:
    (tmp_path / "de").mkdir()
    (tmp_path / "1-one.md").write_text("# One")
    (tmp_path / "2-two.md").write_text("# Two")
    (tmp_path / "de" / "2-two.md").write_text("# Zwei")
    assert [page.title for page in read_pages(tmp_path, "de")] == ["One", "Zwei"]
    assert [page.title for page in read_pages(tmp_path, "xx")] == ["One", "Two"]


@pytest.fixture(params=sorted(LANGUAGES))
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Speak a language for the length of a test."""
    before = QLocale()
    installed = install_translations(qapp, request.param)
    yield request.param
    for translator in installed:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


def test_the_guide_and_the_recovery_page_open_in_the_window_s_language(
    language: str, qtbot: QtBot, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[Path] = []
    monkeypatch.setattr(dialog_desk, "open_in_viewer", read.append)
    window = open_window()
    window.menu_actions["guide"].trigger()
    wait_for(qtbot, lambda: window.desks.help.guide is not None)
    guide = window.desks.help.guide
    assert guide is not None
    assert shown(guide) == [page.title for page in read_pages(HELP, language)]
    guide.show_page("keyboard")
    title = in_language("help/2-keyboard.md", language).splitlines()[0].removeprefix("# ")
    assert guide.browser.toPlainText().startswith(title)
    window.menu_actions["recovery"].trigger()
    assert [file.read_text(encoding="utf-8") for file in read] == [
        in_language("recovery.md", language)
    ]


def entries(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        yield action
        below = action.menu()
        if isinstance(below, QMenu):
            yield from entries(below)


def keys_of(action: QAction, how: QKeySequence.SequenceFormat) -> list[str]:
    return [keys.toString(how) for keys in action.shortcuts()]


def settings_texts() -> set[str]:
    dialog = SettingsDialog(Settings())
    texts = {dialog.windowTitle()}
    texts |= {each.text() for each in dialog.findChildren(QLabel)}
    texts |= {each.text() for each in dialog.findChildren(QAbstractButton)}
    texts |= {each.title() for each in dialog.findChildren(QGroupBox)}
    for bar in dialog.findChildren(QTabBar):
        texts |= {bar.tabText(place) for place in range(bar.count())}
    dialog.deleteLater()
    return {plain(text) for text in texts}


def test_menus_settings_and_keys_are_named_as_the_window_names_them(
    language: str, open_window: OpenWindow
) -> None:
    bar = open_window().menuBar()
    menus = {
        plain(top.text()): {plain(each.text()): each for each in entries(top.menu())}
        for top in bar.actions()
        if isinstance(top.menu(), QMenu)
    }
    settings, checked = settings_texts(), 0
    portable = QKeySequence.SequenceFormat.PortableText
    native = QKeySequence.SequenceFormat.NativeText
    for name in WRITTEN:
        text, english = in_language(name, language), in_language(name, "en")
        for span, ours in zip(spans(text), spans(english), strict=True):
            if " > " not in ours:
                continue
            head, _, tail = straight(span).partition(" > ")
            if head not in menus:
                assert {head, tail} <= settings, (language, name, span)
                continue
            assert tail in menus[head], (language, name, span)
            action = menus[head][tail]
            after = english.partition(f"{ours}**")[2][:NEAR]
            if any(key in after for key in keys_of(action, portable)):
                checked += 1
                after = text.partition(f"{span}**")[2][:NEAR]
                told = [key for key in keys_of(action, native) if key in after]
                assert told, (language, name, span, after, keys_of(action, native))
    assert checked >= 7


@pytest.mark.parametrize("name", TRANSLATED)
def test_what_has_a_name_in_the_window_has_it_on_the_page(name: str) -> None:
    known: dict[str, set[str]] = {}
    for (_, source), message in messages(FOLDER, name).items():
        told = plain(message.findtext("translation", ""))
        known.setdefault(plain(source).casefold(), set()).add(told.casefold())
    titles = {
        page.title: other.title for page, other in zip(PAGES, read_pages(HELP, name), strict=True)
    }
    known |= {ours.casefold(): {theirs.casefold()} for ours, theirs in titles.items()}
    met = 0
    for each in WRITTEN:
        pairs = zip(spans(in_language(each, name)), spans(in_language(each, "en")), strict=True)
        for span, ours in pairs:
            if (wanted := known.get(ours.casefold())) is not None and " > " not in ours:
                met += 1
                assert straight(span).casefold() in wanted, (name, each, ours, span)
    assert met >= 5


@pytest.mark.parametrize("name", TRANSLATED)
def test_keys_have_the_names_that_the_list_of_keys_gives_them(name: str) -> None:
    texts = {
        source: m.findtext("translation", "") for (_, source), m in messages(FOLDER, name).items()
    }
    names = {}
    for several in ("Enter, Space", "Left, Right", "Home, End", "Esc"):
        theirs = re.split(", |[\N{IDEOGRAPHIC COMMA}\N{FULLWIDTH COMMA}]", texts[several])
        names |= dict(zip(several.split(", "), theirs, strict=True))
    for each in WRITTEN:
        text, english = in_language(each, name), in_language(each, "en")
        for ours, theirs in names.items():
            if re.search(rf"\b{ours}\b", english):
                assert theirs.casefold() in text.casefold(), (name, each, ours, theirs)
        for letter in re.findall(r"\b(?:[B-HJ-Z]|F\d)\b", re.sub(r"`[^`]*`", "", english)):
            assert re.search(rf"(?<![A-Za-z]){letter}(?![A-Za-z0-9])", text), (name, each, letter)


@pytest.mark.parametrize("name", sorted(LANGUAGES))
def test_sentences_on_the_recovery_page_are_those_that_are_said(name: str) -> None:
    told = messages(FOLDER, "de" if name == "en" else name)
    texts = [source for _, source in told]
    if name != "en":
        texts = [straight_spaces(message.findtext("translation", "")) for message in told.values()]
    rows = [line for line in in_language("recovery.md", name).splitlines() if line[:3] == "| *"]
    assert len(rows) == 8
    for row in rows:
        quoted = spans(row)[0]
        pieces = [re.escape(piece.strip()) for piece in quoted.split("…") if piece.strip()]
        said = re.compile(".*?".join(pieces))
        assert any(said.search(text) for text in texts), (name, quoted)
