"""Ranked lists: complete, safe in a spreadsheet, and never half-written."""

import csv
import io
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.errors import CuratorError
from curator.export import (
    RANKED_COLUMNS,
    ComparedColumn,
    rank_events,
    read_csv,
    write_artscore_csv,
    write_ranked_csv,
)
from curator.records import ImageFacts, ImageStamp, Score, ScoreEvent

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def event(name: str, value: float | None = None, error: str | None = None) -> ScoreEvent:
    stamp = ImageStamp(Path("/pictures") / name, 1234, 1_700_000_000_123_456_789)
    if value is None:
        return ScoreEvent(stamp, error=error)
    return ScoreEvent(stamp, ImageFacts("ab" * 32, 640, 480), Score(value, "float32"))


def test_ranked_list_has_every_column_best_first_and_unreadable_last(tmp_path: Path) -> None:
    out = tmp_path / "list.csv"
    events = [
        event("low.png", -0.25),
        event("torn.png", error="torn.png is cut off."),
        event("b.png", 1.5),
        event("a.png", 1.5),
    ]
    write_ranked_csv(rank_events(events), "default", out)
    rows = read_csv(out)
    assert list(rows[0]) == list(RANKED_COLUMNS)
    assert [row["file_name"] for row in rows] == ["a.png", "b.png", "low.png", "torn.png"]
    assert [row["rank"] for row in rows] == ["1", "1", "3", ""]
    assert [row["percentile"] for row in rows] == ["100.00", "100.00", "33.33", ""]
    assert rows[2] == {
        "rank": "3",
        "file_name": "low.png",
        "art_score": "-0.25",
        "percentile": "33.33",
        "path": "/pictures/low.png",
        "width": "640",
        "height": "480",
        "size": "1234",
        "modified": "2023-11-14T22:13:20Z",
        "content_hash": "ab" * 32,
        "model": "default",
        "error": "",
    }
    assert rows[3]["error"] == "torn.png is cut off."


def test_a_comparison_is_one_more_column_at_the_end() -> None:
    out = io.StringIO()
    events = [event("a.png", 1.5), event("b.png", 0.5), event("torn.png", error="Torn.")]
    column = ComparedColumn("lpips", {Path("/pictures/b.png"): 0.125})
    write_ranked_csv(rank_events(events), "default", out, column)
    rows = read_back(out.getvalue())
    assert [*rows[0]] == [*RANKED_COLUMNS, "lpips"]
    assert [row["lpips"] for row in rows] == ["", "0.125", ""]


def test_published_format_is_name_and_score_by_name() -> None:
    out = io.StringIO()
    write_artscore_csv([event("b.png", 0.5), event("B.png", 2.0), event("x.png", error="no")], out)
    assert out.getvalue() == "file_name,art_score\nB.png,2.0\nb.png,0.5\n"


@given(st.text(st.characters(exclude_characters="/\0", codec="utf-8"), min_size=1, max_size=30))
def test_any_name_is_no_formula_and_reads_back(name: str) -> None:
    check_name(name)


@given(
    st.sampled_from([*FORMULA_STARTS, "'", "''", "\n", '"', ","]),
    st.text("=+-@'\",\t\r\n ab", max_size=6),
)
def test_names_made_to_attack_are_no_formula_and_read_back(start: str, rest: str) -> None:
    check_name(start + rest)


def check_name(name: str) -> None:
    buffer = io.StringIO(newline="")
    write_ranked_csv(rank_events([event(f"d/{name}", 0.5)]), "default", buffer)
    written = next(csv.DictReader(io.StringIO(buffer.getvalue(), newline="")))
    assert not written["file_name"].startswith(FORMULA_STARTS)
    assert read_back(buffer.getvalue())[0]["file_name"] == event(f"d/{name}").stamp.path.name


def read_back(text: str) -> list[dict[str, str]]:
    import tempfile

    with tempfile.NamedTemporaryFile(suffix=".csv") as file:
        file.write(text.encode())
        file.flush()
        return read_csv(Path(file.name))


def test_negative_scores_stay_numbers() -> None:
    out = io.StringIO()
    write_artscore_csv([event("a.png", -0.75)], out)
    assert out.getvalue().splitlines()[1] == "a.png,-0.75"


def test_a_name_that_is_not_utf8_keeps_its_bytes(tmp_path: Path) -> None:
    out = tmp_path / "list.csv"
    write_artscore_csv([event("caf\udce9.png", 0.5)], out)
    assert b"caf\xe9.png,0.5" in out.read_bytes()
    assert read_csv(out)[0]["file_name"] == "caf\udce9.png"


def test_a_list_that_fails_half_way_leaves_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "list.csv"
    write_artscore_csv([event("old.png", 0.5)], out)
    before = out.read_bytes()

    def no_space(fd: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", no_space)
    with pytest.raises(CuratorError, match="No space left"):
        write_artscore_csv([event("new.png", 0.5)], out)
    assert out.read_bytes() == before
    assert list(tmp_path.iterdir()) == [out]


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(CuratorError, match=r"list\.csv can't be written"):
        write_artscore_csv([], tmp_path / "missing" / "list.csv")


def test_a_link_stays_a_link_to_the_new_list(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    real, link = tmp_path / "real" / "list.csv", tmp_path / "link.csv"
    link.symlink_to(real)
    for name in ("first.png", "second.png"):
        write_artscore_csv([event(name, 0.5)], link)
        assert link.is_symlink()
        assert real.read_text() == f"file_name,art_score\n{name},0.5\n"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        write_artscore_csv([event("a.png", 0.5)], pipe)
        assert os.read(reading, 100) == b"file_name,art_score\na.png,0.5\n"
    finally:
        os.close(reading)
    assert pipe.is_fifo()
    assert list(tmp_path.iterdir()) == [pipe]


def test_a_stream_that_takes_no_more_is_told_in_one_sentence() -> None:
    class Full(io.StringIO):
        def flush(self) -> None:
            raise OSError(28, "No space left on device")

    with pytest.raises(CuratorError, match="The list can't be written"):
        write_artscore_csv([event("a.png", 0.5)], Full())


@pytest.mark.parametrize("mtime_s", [10**13, -(10**13)])
def test_a_time_that_no_date_has_is_left_empty(mtime_s: int) -> None:
    out = io.StringIO()
    stamp = ImageStamp(Path("/pictures/a.png"), 1, mtime_s * 10**9)
    write_ranked_csv(rank_events([ScoreEvent(stamp, error="a.png is cut off.")]), "default", out)
    (row,) = csv.DictReader(io.StringIO(out.getvalue()))
    assert row["modified"] == ""
