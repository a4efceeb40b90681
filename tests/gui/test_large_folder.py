"""A folder that takes a while to read is shown from its beginning at once."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from itertools import count
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from curator.curation.actions import Journal
from curator.gui import beginning
from curator.gui.beginning import read_beginning
from curator.gui.curation_news import read_marks
from curator.gui.messages import Job
from curator.gui.models.block import make_block, make_known_block
from curator.gui.models.catalogue import Query, SortKey
from curator.gui.models.gathering import Gathering
from curator.gui.models.names import NamedPaths
from curator.gui.models.pictures import PictureModel, Role
from curator.library import Library, columns
from curator.records import ImageFacts, ImageStamp, Marks, ModelKey, Score, ScoreEvent
from curator.settings import Settings, default_library_path
from tests.gui.conftest import (
    GreyScorer,
    OpenWindow,
    names,
    pictures,
    scores,
    wait_for,
    wait_until_scored,
)
from tests.gui.known import known_files

COUNT = 30


@pytest.fixture
def away(tmp_path: Path, scorer: GreyScorer) -> Path:
    """A folder of scored files that are away, and a library that knows them."""
    folder = tmp_path / "away"
    default_library_path().parent.mkdir(parents=True, exist_ok=True)
    with Library(default_library_path()) as library:
        library.record([event(folder, number) for number in range(COUNT)], scorer.key)
    return folder


def event(folder: Path, number: int) -> ScoreEvent:
    return ScoreEvent(
        ImageStamp(folder / f"{number}.png", 10 + number, 1),
        ImageFacts(f"{number + 1:064x}", 4, 3),
        Score(float(number), "float32"),
    )


def test_a_large_folder_shows_its_best_first_and_then_all(
    qtbot: QtBot, away: Path, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(columns, "MANY", 5)
    window = open_window()
    model = pictures(window)
    sizes: list[int] = []
    model.rowsInserted.connect(lambda: sizes.append(model.rowCount()))
    first_page = Library.first_page
    monkeypatch.setattr(
        Library,
        "first_page",
        lambda self, *args, **kwargs: first_page(self, *args, **{**kwargs, "limit": 7}),
    )
    window.session.open_folder(away)
    wait_for(qtbot, lambda: model.rowCount() == COUNT)
    assert sizes == [7, COUNT]
    assert scores(window) == [float(number) for number in reversed(range(COUNT))]
    assert window.session.offline


@pytest.mark.parametrize("descending", [False, True])
def test_a_large_folder_sorted_by_name_shows_its_first_names_first(
    qtbot: QtBot,
    away: Path,
    open_window: OpenWindow,
    monkeypatch: pytest.MonkeyPatch,
    descending: bool,
) -> None:
    monkeypatch.setattr(columns, "MANY", 5)
    monkeypatch.setattr(beginning, "_PAGE", 7)
    window = open_window()
    window.browser.set_sort("name", descending)
    model = pictures(window)
    shown: list[list[str]] = []
    model.rowsInserted.connect(lambda: shown.append(names(window)))
    window.session.open_folder(away)
    wait_for(qtbot, lambda: model.rowCount() == COUNT and window.session.offline)
    # 2 comes before 10, which no order of a table's knows.
    everything = [f"{number}.png" for number in range(COUNT)]
    if descending:
        everything.reverse()
    assert shown[0] == everything[:7]
    assert names(window) == everything


def test_an_order_that_ended_with_the_folder_before_is_not_waited_for(
    qtbot: QtBot,
    folder: Path,
    away: Path,
    open_window: OpenWindow,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = open_window(folder)
    model = pictures(window)
    wait_until_scored(qtbot, window, 10)
    window.desks.gatherings.show(Gathering(np.ones(10, dtype=bool), np.arange(10.0)), "Ten.")
    assert window.browser.query.sort is SortKey.GATHERED
    monkeypatch.setattr(columns, "MANY", 5)
    monkeypatch.setattr(beginning, "_PAGE", 7)
    sizes: list[int] = []
    model.rowsInserted.connect(lambda: sizes.append(model.rowCount()))
    window.session.open_folder(away)
    wait_for(qtbot, lambda: model.rowCount() == COUNT and window.session.offline)
    assert sizes == [7, COUNT]
    assert scores(window) == [float(number) for number in reversed(range(COUNT))]


letters = st.sampled_from([*"aB019é가", "\udce9", "x" * 70])
files = st.dictionaries(
    st.tuples(st.sampled_from(["", "s", "s 2"]), st.lists(letters, min_size=1, max_size=4)).map(
        lambda place: Path("/f", place[0], "".join(place[1]))
    ),
    st.tuples(st.integers(0, 7), st.integers(0, 2), st.integers(0, 2)),
    min_size=1,
    max_size=12,
)


@pytest.fixture(scope="module")
def libraries(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Path]:
    """Make empty libraries: to copy one is quicker than to migrate each."""
    folder = tmp_path_factory.mktemp("libraries")
    Library(folder / "empty").close()
    numbers = count()
    return lambda: Path(shutil.copy(folder / "empty", folder / f"{next(numbers)}.sqlite"))


@settings(deadline=None, max_examples=60)
@given(
    files=files,
    sort=st.sampled_from([SortKey.SCORE, SortKey.STARS, SortKey.NAME, SortKey.DATE, SortKey.SIZE]),
    descending=st.booleans(),
    rated=st.dictionaries(st.integers(0, 7), st.integers(1, 5)),
    page=st.integers(3, 5),
)
def test_what_is_shown_first_is_the_beginning_of_all(
    qapp: QApplication,
    libraries: Callable[[], Path],
    files: dict[Path, tuple[int, int, int]],
    sort: SortKey,
    descending: bool,
    rated: dict[int, int],
    page: int,
) -> None:
    known_as, other = ModelKey("a", "squash-224-v1"), ModelKey("b", "squash-224-v1")
    facts = [ImageFacts(f"{content + 1:064x}", 4, 3) for content in range(8)]
    query = Query(sort, descending)
    job = Job(1, Path("/f"), Settings(), query=query)
    with Library(libraries()) as library, pytest.MonkeyPatch.context() as patched:
        patched.setattr(columns, "MANY", 0)
        patched.setattr(beginning, "_PAGE", page)
        for path, (content, size, mtime) in files.items():
            stamp = ImageStamp(path, size, mtime)
            # Of eight contents one was scored by another model and one can't be read.
            if content == 7:
                read = ScoreEvent(stamp, error="No.")
            else:
                read = ScoreEvent(stamp, facts[content], Score(float(content % 4), "float32"))
            library.record([read], other if content == 6 else known_as)
        with Journal(library).edit("Rate") as edit:
            edit.set_marks({facts[each].content_hash: Marks(rated[each]) for each in rated})
        events, named = read_beginning(library, job, known_as)
        known, marks = library.known_files(Path("/f"), known_as), read_marks(library)

    def model() -> PictureModel:
        made = PictureModel()
        made.catalogue.marks = marks
        made.set_query(query)
        return made

    def paths(model: PictureModel) -> list[Path]:
        return [model.path_at(row) for row in range(model.rowCount())]

    whole, paged = model(), model()
    whole.apply(make_known_block(known))
    whole.refresh()
    everything = paths(whole)
    paged.show_page(make_block(events))
    first = paths(paged)
    assert first == everything[: len(first)]
    scored = sum(content < 6 for content, _, _ in files.values())
    assert len(first) >= min(page, scored)
    paged.apply(make_known_block(known, named=named))
    paged.refresh()
    assert paths(paged) == everything


def test_what_came_since_its_beginning_was_read_is_shown(tmp_path: Path) -> None:
    folder = tmp_path / "f"
    before, after = ([event(folder, n) for n in range(count)] for count in (3, 4))
    named = NamedPaths.of(known_files(before).paths)
    block = make_known_block(known_files(after), named=named)
    assert block.by_name is not None
    assert [block.paths[row] for row in block.by_name] == [str(e.stamp.path) for e in after]


def test_an_away_folder_of_files_keeps_them_all_when_looked_at_again(
    qtbot: QtBot, away: Path, open_window: OpenWindow
) -> None:
    window = open_window(away)
    model = pictures(window)
    wait_for(qtbot, lambda: model.rowCount() == COUNT and window.session.offline)
    kept = [model.id_at(row) for row in range(COUNT)]
    with qtbot.waitSignal(window.session.progressChanged):
        window.session.rescan()
    wait_for(qtbot, lambda: window.session.offline)
    assert [model.id_at(row) for row in range(COUNT)] == kept


def test_of_a_first_page_nothing_is_counted(qtbot: QtBot) -> None:
    model, folder = PictureModel(), Path("/f")
    everything = [event(folder, number) for number in range(COUNT)]
    model.show_page(make_block(everything[-3:]))
    assert model.rowCount() == 3
    assert model.index(0).data(Role.SCORE) == COUNT - 1
    assert model.index(0).data(Role.PERCENTILE) is None
    assert not len(model.shown_scores())
    chosen = model.id_at(1)
    model.apply(make_known_block(known_files(everything)))
    model.refresh()
    assert model.rowCount() == COUNT
    assert model.index(0).data(Role.PERCENTILE) == 100
    assert len(model.shown_scores()) == COUNT
    assert model.row_of(chosen) == 1


def test_a_name_is_found_by_its_first_letters_from_a_row_on(qtbot: QtBot) -> None:
    model, folder = PictureModel(), Path("/f")
    model.apply(make_known_block(known_files([event(folder, n) for n in range(COUNT)])))
    model.apply(make_block([event(folder / "sub", 200)]))
    model.set_query(Query(descending=False))
    named = [str(model.index(row).data(Qt.ItemDataRole.DisplayRole)) for row in range(COUNT + 1)]
    assert named[model.row_starting("2", 0)] == "2.png"
    assert named[model.row_starting("2", 3)] == "20.png"
    assert named[model.row_starting("20", 21)] == "200.png"
    assert named[model.row_starting("1.", 5)] == "1.png"
    assert model.row_starting("png", 0) == -1
