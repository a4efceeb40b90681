"""The Qt model: rows stream, move and leave without a reset."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from curator.gui.models.block import make_block
from curator.gui.models.catalogue import Query, SortKey
from curator.gui.models.pictures import PictureModel, Role
from curator.records import ImageStamp, Score, ScoreEvent


def event(name: str, score: float | None = None) -> ScoreEvent:
    found = None if score is None else Score(score, "float32")
    return ScoreEvent(ImageStamp(Path("/f") / name, 1, 1), score=found)


@pytest.fixture
def model(qtbot: QtBot) -> PictureModel:
    model = PictureModel()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    assert tester.model() is model
    model.apply(make_block([event(f"{n}.png", float(n)) for n in range(20)]))
    model.refresh()
    return model


def names(model: PictureModel) -> list[str]:
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def test_persistent_indexes_follow_their_pictures(model: PictureModel) -> None:
    kept = [QPersistentModelIndex(model.index(row)) for row in (0, 7, 19)]
    told = [index.data() for index in kept]
    model.set_query(Query(SortKey.NAME, descending=False))
    assert [index.data() for index in kept] == told
    assert [index.row() for index in kept] == [19, 12, 0]


def test_a_filtered_picture_is_invalid_and_the_others_follow(model: PictureModel) -> None:
    kept = [QPersistentModelIndex(model.index(row)) for row in (0, 10)]
    model.set_query(Query(text="19"))
    assert kept[0].data() == "19.png"
    assert not kept[1].isValid()


def test_no_reset_while_pictures_come_and_go(model: PictureModel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(model.modelReset):
        model.apply(make_block([event("new.png", 9.5)]))
        model.remove([Path("/f/3.png")])
        model.move(Path("/f/4.png"), Path("/f/renamed.png"))
        model.refresh()
    assert names(model)[9:12] == ["10.png", "new.png", "9.png"]
    assert "renamed.png" in names(model)
    assert "3.png" not in names(model)


def test_a_result_shows_at_once_and_moves_later(model: PictureModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.dataChanged) as told:
        model.apply(make_block([event("0.png", 99.0)]))
    first: QModelIndex = told.args[0]
    assert first.data() == "0.png"
    assert first.data(Role.SCORE) == 99.0
    assert names(model)[-1] == "0.png"
    qtbot.waitUntil(lambda: names(model)[0] == "0.png", timeout=2_000)


def test_many_results_cost_few_re_sorts(model: PictureModel, qtbot: QtBot) -> None:
    sorts: list[object] = []
    model.reordered.connect(sorts.append)
    for number in range(50):
        model.apply(make_block([event(f"{number % 20}.png", float(-number))]))
    qtbot.waitUntil(lambda: model.settled, timeout=2_000)
    assert len(sorts) == 1


def test_rows_hold_still_while_they_are_held(model: PictureModel, qtbot: QtBot) -> None:
    model.hold(True)
    model.apply(make_block([event("0.png", 99.0)]))
    model.refresh()
    assert names(model)[-1] == "0.png"
    model.hold(False)
    qtbot.waitUntil(lambda: names(model)[0] == "0.png", timeout=2_000)


def test_what_a_screen_reader_says(model: PictureModel) -> None:
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "19.png, ArtScore 19.00, percentile 100"


def test_pictures_are_dragged_out_as_files(model: PictureModel) -> None:
    urls = model.mimeData([model.index(0), model.index(1)]).urls()
    assert [url.toLocalFile() for url in urls] == ["/f/19.png", "/f/18.png"]
