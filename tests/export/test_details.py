"""The formats that tell everything: each complete, safe, and whole or not there."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import sys
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest

from curator.errors import CuratorError
from curator.export import (
    DETAILED_COLUMNS,
    RANKED_COLUMNS,
    DetailsByContent,
    RankedRow,
    rank_events,
    read_csv,
    write_contact_sheet,
    write_json_lines,
    write_parquet,
    write_ranked_csv,
)
from curator.images.read import hash_bytes
from curator.installation import how_to_add
from curator.records import ImageFacts, Score, ScoreEvent
from tests.export.rows import DETAILS, HOSTILE, rows
from tests.pictures import save_picture, stamp_of


def test_a_csv_with_details_guards_what_a_generator_wrote(tmp_path: Path) -> None:
    out = tmp_path / "list.csv"
    write_ranked_csv(rows(), "default", out, details=DETAILS)
    assert out.read_text(errors="surrogateescape").count("'=cmd|") == 1
    best, plain, odd, torn = read_csv(out)
    assert list(best) == list(DETAILED_COLUMNS)
    assert list(best)[: len(RANKED_COLUMNS)] == list(RANKED_COLUMNS)
    assert (best["stars"], best["flag"], best["color"]) == ("4", "1", "blue")
    assert (best["tags"], best["loras"]) == ("sea; <b>bold</b>", "ink:0.7")
    assert (best["prompt"], best["seed"]) == (HOSTILE, "18446744073709551615")
    assert (best["steps"], best["cfg"], best["band"]) == ("20", "6.5", "art")
    assert (plain["stars"], plain["prompt"], plain["steps"], plain["band"]) == ("0", "", "", "")
    assert (odd["flag"], odd["band"]) == ("-1", "photo")
    assert torn["error"] == "torn.png is cut off."


def test_json_lines_hold_values_and_leave_out_what_is_not_known() -> None:
    out = io.StringIO()
    write_json_lines(rows(), "default", out, DETAILS)
    best, plain, odd, torn = map(json.loads, out.getvalue().splitlines())
    assert (best["rank"], best["art_score"], best["percentile"]) == (1, 2.5, 100.0)
    assert best["tags"] == ["sea", "<b>bold</b>"]
    assert best["loras"] == [{"name": "ink", "weight": 0.7}]
    assert best["seed"] == "18446744073709551615"
    assert "prompt" not in plain
    assert "tags" not in plain
    assert os.fsencode(odd["file_name"]) == b"caf\xe9 <i>&.png"
    assert (torn["error"], "rank" in torn) == ("torn.png is cut off.", False)
    out.getvalue().encode("utf-8")


def test_parquet_is_typed(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    out = tmp_path / "list.parquet"
    write_parquet(rows(), "default", out, DETAILS)
    table = parquet.read_table(out)
    assert table.column_names == list(DETAILED_COLUMNS)
    types = {field.name: str(field.type) for field in table.schema}
    assert (types["rank"], types["art_score"], types["path"]) == ("int64", "double", "string")
    assert types["tags"].startswith("list<")
    best, plain, odd, torn = table.to_pylist()
    assert best["tags"] == ["sea", "<b>bold</b>"]
    assert best["loras"] == [{"name": "ink", "weight": 0.7}]
    assert (plain["tags"], plain["prompt"]) == ([], None)
    assert odd["file_name"] == r"caf\udce9 <i>&.png"
    assert (torn["rank"], torn["art_score"]) == (None, None)


def test_an_empty_list_keeps_its_types(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    write_parquet([], "default", tmp_path / "none.parquet", {})
    assert str(parquet.read_table(tmp_path / "none.parquet").schema.field("steps").type) == "int64"


def test_parquet_without_its_extra_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(CuratorError, match=re.escape(how_to_add("parquet"))):
        write_parquet(rows(), "default", tmp_path / "list.parquet", DETAILS)
    assert not list(tmp_path.iterdir())


class Page(HTMLParser):
    """What a browser would make of a sheet."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.images: list[str] = []
        self.links: list[str] = []
        self.words = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        for name, value in attrs:
            if name in ("href", "src", "srcset", "action") or name.startswith("on"):
                (self.images if tag == "img" else self.links).append(value or "")

    def handle_data(self, data: str) -> None:
        self.words += data


def test_a_contact_sheet_is_one_file_and_runs_nothing(tmp_path: Path) -> None:
    out = tmp_path / "sheet.html"
    told: list[int] = []
    write_contact_sheet(
        rows(), "default", out, DETAILS, title="<script>", thumbnail=lambda stamp: b"jpeg",
        told=told.append,
    )  # fmt: skip
    page = Page(out.read_text())
    assert {"script", "link", "iframe", "b", "i"}.isdisjoint(page.tags)
    assert page.images == ["data:image/jpeg;base64,anBlZw=="] * 4
    assert page.links == []
    assert "default-src 'none'" in out.read_text()
    assert page.tags.count("figure") == 4
    assert HOSTILE in page.words
    assert r"caf\udce9 <i>&.png" in page.words
    assert "reads as art" in page.words
    assert "★★★★" in page.words
    assert told == [1, 2, 3, 4]


def test_a_contact_sheet_shows_the_pictures_and_no_other(tmp_path: Path) -> None:
    same, changed, gone = (save_picture(tmp_path / f"{name}.png", 90) for name in "abc")
    events = [
        ScoreEvent(
            stamp_of(path), ImageFacts(hash_bytes(path.read_bytes()), 40, 30), Score(1, "float32")
        )
        for path in (same, changed, gone)
    ]
    save_picture(changed, 10)
    os.utime(changed, ns=(1, 1))
    gone.unlink()
    out = tmp_path / "sheet.html"
    write_contact_sheet(rank_events(events), "default", out, {})
    page = Page(out.read_text())
    assert len(page.images) == 1
    assert page.images[0].startswith("data:image/jpeg;base64,/9j/")
    assert page.words.count("not at hand") == 2


@pytest.mark.usefixtures("troubled_decoders")
def test_a_contact_sheet_goes_on_after_what_harms_its_reader(tmp_path: Path) -> None:
    events = []
    for name, mark in (("a", b""), ("b", b"CRASH"), ("c", b"HANGS"), ("d", b"EATEN"), ("e", b"")):
        path = save_picture(tmp_path / f"{name}.png", 90)
        path.write_bytes(path.read_bytes() + mark)
        facts = ImageFacts(hash_bytes(path.read_bytes()), 40, 30)
        events.append(ScoreEvent(stamp_of(path), facts, Score(1, "float32")))
    out = tmp_path / "sheet.html"
    write_contact_sheet(rank_events(events), "default", out, {})
    page = Page(out.read_text())
    assert len(page.images) == 2
    assert page.words.count("not at hand") == 3


Writer = Callable[[list[RankedRow], Path], None]


def sheet(rows: list[RankedRow], out: Path, details: DetailsByContent = DETAILS) -> None:
    write_contact_sheet(rows, "default", out, details)


WRITERS: dict[str, Writer] = {
    "csv": lambda rows, out: write_ranked_csv(rows, "default", out, details=DETAILS),
    "json": lambda rows, out: write_json_lines(rows, "default", out, DETAILS),
    "parquet": lambda rows, out: write_parquet(rows, "default", out, DETAILS),
    "html": sheet,
}


@pytest.mark.parametrize("name", WRITERS)
def test_a_list_that_fails_leaves_what_was_there(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if name == "parquet":
        pytest.importorskip("pyarrow")
    out = tmp_path / f"list.{name}"
    out.write_text("before")
    with monkeypatch.context() as full:
        full.setattr("curator.export.files.os.fsync", lambda handle: raising())
        with pytest.raises(CuratorError, match="can't be written"):
            WRITERS[name](rows(), out)
    assert out.read_text() == "before"
    assert list(tmp_path.iterdir()) == [out]
    WRITERS[name](rows(), out)
    assert out.read_bytes() != b"before"
    with pytest.raises(CuratorError, match="can't be written"):
        WRITERS[name](rows(), tmp_path / "no" / "list")


def raising() -> None:
    raise OSError(28, "No space left on device")


def test_numbers_are_no_formulas() -> None:
    out = io.StringIO()
    write_ranked_csv(rows(), "default", out, details=DETAILS)
    [odd] = [row for row in csv.DictReader(io.StringIO(out.getvalue())) if row["flag"] == "-1"]
    assert float(odd["art_score"]) == 0.5
