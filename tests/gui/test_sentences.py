"""What the core says, in the window's language: all of it is known, and nothing else is touched."""

from __future__ import annotations

import ast
import contextlib
import os
import re
import runpy
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from curator.curation.completion import Vocabulary, complete
from curator.errors import LibraryError, ModelError
from curator.gui.dialogs.models import ModelDialog, ModelEntry
from curator.gui.dialogs.weights import WeightsCard
from curator.gui.sentences import SYSTEM_ERRORS, TELLING, recognise, templates, translated
from curator.gui.translations import install_translations
from curator.gui.views.banner import Banner
from curator.gui.views.filterbar import FilterBar
from curator.gui.views.states import StatePage
from curator.library.engine import plain_errors
from curator.scoring.models import resolve_model
from tests.gui.conftest import OpenWindow, pictures, wait_for
from tests.gui.test_translations import FOLDER, messages

ROOT = Path(__file__).parent.parent.parent
TOOL = runpy.run_path(str(ROOT / "packaging" / "sentences.py"))
TEMPLATES = templates()
PLAIN = [text for text in TEMPLATES if "{" not in text]
HOLE = re.compile(r"\{(\w+)\}")
UNREADABLE = (
    "{name} is not a PNG, JPEG, WebP, AVIF, GIF, BMP, TIFF or HEIC picture, or its beginning is "
    "damaged; open it elsewhere and save it anew, or remove it."
)


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    installed = install_translations(qapp, "de")
    yield
    for translator in installed:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


def in_german(template: str, **values: object) -> str:
    """Fill the German of a template."""
    told = messages(FOLDER, "de")["Sentences", template].findtext("translation", "")
    assert told != template
    return told.format(**values)


def words_of(template: str) -> list[str]:
    return HOLE.split(template)[::2]


def filled(template: str, values: dict[str, str]) -> str:
    return HOLE.sub(lambda hole: values[hole[1]], template)


@given(
    st.sampled_from([text for text in TEMPLATES if "{" in text]),
    st.lists(st.text(), min_size=8, max_size=8),
    st.lists(st.sampled_from(PLAIN), min_size=8, max_size=8),
)
def test_a_sentence_is_recognised_whatever_fills_it(
    template: str, texts: list[str], parts: list[str]
) -> None:
    values = {
        name: (parts if name in TELLING else texts)[place]
        for place, name in enumerate(dict.fromkeys(HOLE.findall(template)))
    }
    # Else another sentence can be read into it, also by a person.
    assume(not any(word in value for value in texts for word in words_of(template) if word.strip()))
    found = recognise(filled(template, values))
    assert found is not None
    assert words_of(found.template) == words_of(template)
    names = HOLE.findall(template)
    assert [value for _, value in found.values] == [values[name] for name in names]


@given(
    st.sampled_from(TEMPLATES),
    st.lists(st.sampled_from([*PLAIN, *TEMPLATES, "a.png", " (", "): "]), min_size=8, max_size=8),
)
def test_nothing_is_lost_of_names_that_look_like_sentences(template: str, texts: list[str]) -> None:
    holes = dict.fromkeys(HOLE.findall(template))
    sentence = filled(template, dict(zip(holes, texts, strict=False)))
    found = recognise(sentence)
    assert found is not None
    assert filled(found.template, dict(found.values)) == sentence


@pytest.mark.parametrize(
    "words", ["", "Permission", "The library was closed", "Alles gut.", "cat.png can't be read."]
)
def test_other_words_are_let_be(german: None, words: str) -> None:
    assert translated(words) == words


def test_what_the_system_says_is_known_by_its_number(german: None) -> None:
    for number, words in SYSTEM_ERRORS.items():
        assert translated(os.strerror(number)) == in_german(words)
    assert set(SYSTEM_ERRORS.values()) <= set(TOOL["REASONS"])


def test_a_reason_is_said_within_its_sentence(german: None) -> None:
    said = translated("cat (1).png can't be read (Permission denied): check its permissions.")
    assert in_german("Permission denied") in said
    assert "cat (1).png" in said
    assert "can't" not in said


def test_a_part_that_touches_a_path_is_told_from_it(german: None) -> None:
    whole = "/a b/is no c.pth is damaged or cut short; choose an ArtScore checkpoint (.pth or "
    said = translated(f"{whole}.safetensors).")
    template = "{path} {error}; choose an ArtScore checkpoint (.pth or .safetensors)."
    part = in_german("is damaged or cut short")
    assert said == in_german(template, path="/a b/is no c.pth", error=part)


@pytest.mark.parametrize(
    ("inner", "outer"),
    [
        ("a.png is not in the bin any more.", "Nothing can be taken back: {problems}"),
        ('Setting "watch" must be true or false, not 3.', "{error} The default is used ({path})."),
    ],
)
def test_a_sentence_around_another_is_told_from_it(german: None, inner: str, outer: str) -> None:
    values = {"problems": inner, "error": inner, "path": "/a/b.toml"}
    said = {**values, "problems": translated(inner), "error": translated(inner)}
    assert said["error"] != inner
    assert translated(filled(outer, values)) == in_german(outer, **said)


def test_a_name_with_a_comma_stays_whole(german: None) -> None:
    said = translated("3 stars, collect in Paris, Rom, untag a, b, colour red: 3 pictures")
    for name, template in (("Paris, Rom", "collect in {name}"), ("a, b", "untag {name}")):
        assert in_german(template, name=name) in said
    assert in_german("colour red") in said


def test_a_number_that_is_none_is_left_as_it_is(german: None) -> None:
    many = "9" * 5_000
    assert translated(f"Filter {many} pictures") == in_german("Filter {count} pictures", count=many)


def test_a_sentence_within_another_is_said_too(german: None) -> None:
    inner = "{name} is in the bin still: another file has its place; rename that."
    said = translated(f"Nothing can be taken back: {inner.format(name='a: b.png')}")
    whole = in_german(inner, name="a: b.png")
    assert said == in_german("Nothing can be taken back: {problems}", problems=whole)
    said = translated(f"its reference: {UNREADABLE.format(name='a (1).png')}")
    whole = in_german(UNREADABLE, name="a (1).png")
    assert said == in_german("its reference: {error}", error=whole)


def test_a_name_is_never_read_as_words(german: None) -> None:
    said = translated("The library Permission denied was closed.")
    assert "Permission denied" in said
    assert "was closed" not in said


def test_numbers_are_written_as_the_language_does(german: None) -> None:
    said = translated("/a.pth has 5.2 GB, too much for an ArtScore model: choose another file.")
    assert "5,2 GB" in said
    assert "12.345" in translated(
        "The library a was damaged (b): it was kept as c and built anew from 12,345 rows that "
        "could still be read."
    )


def test_english_stays_as_it_is(qapp: QApplication) -> None:
    for sentence in TEMPLATES:
        assert translated(sentence) == sentence


# -- in a German window ----------------------------------------------------------------------------


def test_an_unreadable_picture_says_so_in_german(
    german: None, qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    (folder / "broken.png").write_bytes(b"no picture at all")
    window = open_window(folder)
    model = pictures(window)

    def rows() -> list[int]:
        every = range(model.rowCount())
        return [row for row in every if model.event_at(row).error is not None]

    wait_for(qtbot, lambda: bool(rows()))
    index, wanted = model.index(rows()[0], 0), in_german(UNREADABLE, name="broken.png")
    assert index.data(Qt.ItemDataRole.ToolTipRole) == wanted
    assert wanted in index.data(Qt.ItemDataRole.AccessibleTextRole)
    window.open_loupe(rows()[0])
    wait_for(qtbot, lambda: wanted in window.loupe.notice())
    assert window.loupe.panel().texts()["problem"] == wanted


def test_a_missing_model_says_so_in_german(german: None, qtbot: QtBot, tmp_path: Path) -> None:
    missing = tmp_path / "gone.pth"
    with pytest.raises(ModelError) as error:
        resolve_model(str(missing))
    entry = ModelEntry(str(missing), missing.name, problem=str(error.value))
    dialog = ModelDialog([entry], entry.spec)
    qtbot.addWidget(dialog)
    dialog.show()
    assert str(missing) in dialog.note()
    assert str(error.value) != dialog.note() == translated(str(error.value))


def fill_the_disk(path: Path) -> None:
    """Let a library of two pages take more than these."""
    with plain_errors(path), contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA max_page_count = 2")
        connection.execute("CREATE TABLE filling (blob)")
        connection.execute("INSERT INTO filling VALUES (zeroblob(100000))")


def test_a_full_disk_says_so_in_german(
    german: None, qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    path = tmp_path / "library.sqlite"
    with pytest.raises(LibraryError) as full:
        fill_the_disk(path)
    window = open_window()
    window.status.set_message(str(full.value), "error")
    template = "The disk that holds the library {path} is full: free some space and try again."
    assert window.status.text() == in_german(template, path=path)
    assert window.status.accessibleDescription() == window.status.text()


def test_each_place_that_tells_of_trouble_tells_it_in_german(german: None, qtbot: QtBot) -> None:
    sentence, template = "There is no tag “x”: check its spelling.", "There is no tag “{name}”: "
    wanted = in_german(f"{template}check its spelling.", name="x")
    banner, page, bar, weights = Banner(), StatePage(), FilterBar(), WeightsCard()
    for widget in (banner, page, bar, weights):
        qtbot.addWidget(widget)
        widget.show()
    banner.say("grid", sentence)
    assert banner.text() == wanted
    page.show_error(sentence)
    assert page.sentence() == wanted
    bar.show_problem(sentence)
    wait_for(qtbot, lambda: bar.problem() == wanted)
    weights.set_network("alexnet")
    weights.say("alexnet", sentence, "error")
    assert wanted in weights.text()


def test_what_was_done_elsewhere_is_named_in_german(german: None, open_window: OpenWindow) -> None:
    window = open_window()
    window.menu_actions.set_history("Move 3 pictures to the bin", "Meine Sterne")
    moved = in_german("Move {stamps} pictures to the bin", stamps=3)
    assert moved in window.menu_actions["undo"].text()
    assert "Meine Sterne" in window.menu_actions["redo"].text()


def test_search_fields_are_described_in_german(
    german: None, qtbot: QtBot, open_window: OpenWindow
) -> None:
    field = open_window().browser.filter_bar.name_field()
    field.set_suggest(lambda text, cursor: complete(text, cursor, Vocabulary()))
    field.setText("sta")
    field.offer()
    rows = field.popup().model()
    abouts = [rows.index(row, 1).data() for row in range(rows.rowCount())]
    assert in_german("0 to 5 stars") in abouts


# -- all is known ----------------------------------------------------------------------------------

#: Of the program's parts those that no window runs.
ELSEWHERE = {
    "__init__.py": "says nothing",
    "__main__.py": "the command",
    "cli": "prints to a terminal",
    "distributed": "a job on a cluster",
    "gui": "is translated where it speaks",
    "series": "making series is a command",
    "serving": "speaks to other programs",
    "training": "training is a command",
}


def test_every_part_of_the_program_is_looked_through_or_has_no_window() -> None:
    parts = {
        each.name
        for each in (ROOT / "curator").iterdir()
        if each.suffix == ".py" or (each / "__init__.py").is_file()
    }
    assert parts == set(TOOL["ROOMS"]) | set(ELSEWHERE)
    assert not set(TOOL["ROOMS"]) & set(ELSEWHERE)


#: Errors that say what was said elsewhere: the module, and what the error is made of.
PASSED_ON = {
    ("curation/actions.py", "_OVERTAKEN"): "a sentence of the module",
    ("curation/parsing.py", "_unknown_field(found[1])"): "a sentence of the module",
    (
        "curation/xmp_document.py",
        "str(error)",
    ): "left out: of it only is told that it can't be read",
    ("images/attempt.py", "self.error or ''"): "a sentence of another process",
    ("library/engine.py", "sentence"): "a sentence of the module or of curator.library.server",
    ("metrics/compare.py", "memory_sentence(path)"): "a sentence of curator.images.attempt",
    ("metrics/compare.py", "str(error)"): "a sentence of the decoder",
    ("scoring/transfer.py", "_reason(error)"): "a reason of the system",
    ("scoring/transfer.py", "_reason(reason)"): "a reason of the system",
}
WORDS = re.compile(r"[a-z]{3,} | [a-z]{3,}")


def errors(file: Path) -> Iterator[tuple[int, list[ast.expr]]]:
    """Yield what a module makes errors of that are no bugs, each with its line."""
    for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(call, ast.Call) and call.args:
            names = {ast.unparse(part) for part in ast.walk(call.func)}
            told = {name for name in names if re.fullmatch(r"[\w.]*Error", name)}
            if told - set(TOOL["BUGS"]) - {"IndexError"}:
                yield call.lineno, call.args


def test_every_error_that_is_raised_is_known_or_left_out_for_a_reason() -> None:
    known = [each.template for each in TOOL["everything"]()]
    passed_on, said = set(), 0
    for file in TOOL["files"]():
        name = file.relative_to(ROOT / "curator").as_posix()
        for line, arguments in errors(file):
            constants = [
                node.value
                for argument in arguments
                for node in ast.walk(argument)
                if isinstance(node, ast.Constant) and isinstance(node.value, str)
            ]
            texts = [text for text in constants if WORDS.search(text)]
            for text in texts:
                assert any(text.strip() in each for each in known), f"{name}:{line}: {text}"
            said += bool(texts)
            if not texts and not any(isinstance(each, ast.JoinedStr) for each in arguments):
                made_of = {(name, ast.unparse(argument)) for argument in arguments}
                assert made_of & set(PASSED_ON), f"{name}:{line}: {made_of}"
                passed_on |= made_of & set(PASSED_ON)
    assert said > 100
    assert passed_on == set(PASSED_ON)


def test_what_is_left_out_is_there() -> None:
    everything = TOOL["everything"]()
    for file, beginning, reason in TOOL["EXCLUDED"]:
        assert reason
        assert any(
            each.file.startswith(file) and each.template.startswith(beginning)
            for each in everything
        ), (file, beginning)
