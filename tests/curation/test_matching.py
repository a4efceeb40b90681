"""Searches over real libraries: each condition finds just the pictures that it should."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.curation.actions import Journal
from curator.curation.contents import Contents
from curator.curation.listing import columns_of
from curator.curation.matching import Matcher
from curator.curation.parsing import parse_query
from curator.errors import CurationError
from curator.library import Library
from curator.library.digests import pack
from curator.records import Generation, ImageFacts, ImageStamp, Score, ScoreEvent
from curator.scoring.calibration import Calibration
from tests.library.samples import KEY, facts

pytestmark = pytest.mark.each_database

ROOT = Path("/pictures")
NOW = datetime(2026, 6, 15, 12).timestamp()

#: Name, score, bytes, day, width, height; "copy" has castle's content.
PICTURES = [
    ("Castle Night.PNG", 2.0, 3_000_000, datetime(2026, 1, 1), 1024, 768),
    ("copy.png", 2.0, 3_000_000, datetime(2026, 6, 15, 11), 1024, 768),
    ("fox_01.jpg", 1.24, 1_900_000, datetime(2026, 3, 31, 23, 59), 800, 1200),
    ("fox_02[a].jpg", 1.15, 250, datetime(2026, 6, 9), 640, 480),
    ("ünï.webp", -1.0, 2_499_999, datetime(2025, 12, 31, 23, 59), 2048, 2048),
    ("waits.png", None, 10_000, datetime(2026, 6, 14), 10, 10),
]
CASTLE, COPY, FOX, FOX2, UNI, WAITS, BROKEN = range(7)

GENERATIONS = {
    CASTLE: Generation(
        "ComfyUI", "a red fox, masterpiece", "blurry, lowres", "sdXL_base_1.0", "euler", 20, 7.0,
        "123", (("add_detail", 0.8), ("night", 1.0)), "", 1,
    ),
    FOX: Generation("A1111", "foxes in redwood", "", "dreamshaper", "DPM++ 2M", 30, 7.5, "7"),
    UNI: Generation("NovelAI", "夜の城, 1girl", "", "nai", "k_euler", 28, 5.0, "123"),
}  # fmt: skip


def content(row: int) -> str:
    return facts("castle" if row == COPY else PICTURES[row][0] if row else "castle").content_hash


@pytest.fixture
def curated(library: Library) -> Library:
    events = []
    for row, (name, score, size, day, width, height) in enumerate(PICTURES):
        stamp = ImageStamp(ROOT / name, size, int(day.timestamp()) * 10**9)
        told = None if score is None else Score(score, "float32")
        events.append(ScoreEvent(stamp, ImageFacts(content(row), width, height), told))
    broken = ScoreEvent(ImageStamp(ROOT / "x broken.png", 5, 0), error="x broken.png is empty.")
    library.record([*events, broken], KEY)
    library.generations.record({content(row): each for row, each in GENERATIONS.items()})
    with Journal(library).edit("Curate") as edit:
        edit.mark([content(CASTLE)], stars=4, flag=1, color=1)
        edit.mark([content(FOX)], stars=2, flag=-1, color=5)
        edit.tag([content(CASTLE), content(UNI)], "Night")
        edit.tag([content(FOX2)], "late night")
        edit.collect([content(UNI), content(FOX)], "Best of 2026")
    return library


def find(library: Library, typed: str, calibration: Calibration | None = None) -> set[int]:
    known = library.known_files(ROOT, KEY)
    columns = columns_of(known, library.curation.all_marks, calibration)
    mask = Matcher(columns, library.curation, NOW).mask(parse_query(typed))
    names = [name for name, *_ in PICTURES] + ["x broken.png"]
    return {names.index(Path(known.paths[row]).name) for row in np.flatnonzero(mask)}


EVERYTHING = set(range(7))


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", EVERYTHING),
        ("castle", {CASTLE}),
        ("name:castle", {CASTLE}),
        ("name:fox_*", {FOX, FOX2}),
        ("name:*[a].j?g", {FOX2}),
        ("name:*.png", {CASTLE, COPY, WAITS, BROKEN}),
        ("name:FOX_0?.jpg", {FOX}),
        ("name:ÜNÏ", {UNI}),
        ("night", {CASTLE, COPY, UNI, FOX2}),  # in the name, or in a tag
        ("redwood", {FOX}),  # in the prompt
        ("tag:NIGHT", {CASTLE, COPY, UNI}),
        ("tag:*night", {CASTLE, COPY, UNI, FOX2}),
        ("tag:nigh", set()),
        ("-tag:night", {FOX, FOX2, WAITS, BROKEN}),
        ('collection:"best of 2026"', {UNI, FOX}),
        ("collection:best", set()),
        ("stars:4", {CASTLE, COPY}),
        ("stars:<4", {FOX, FOX2, UNI, WAITS, BROKEN}),
        ("stars:1..4 -stars:4", {FOX}),
        ("flag:pick", {CASTLE, COPY}),
        ("flag:reject,pick", {CASTLE, COPY, FOX}),
        ("color:red", {CASTLE, COPY}),
        ("color:blue", {FOX}),
        ("color:none", {FOX2, UNI, WAITS, BROKEN}),
        ("score:>1.2", {CASTLE, COPY, FOX}),
        ("score:1.2", {FOX, FOX2}),
        ("score:1.24", {FOX}),
        ("score:<0", {UNI}),
        ("-score:>-9", {WAITS, BROKEN}),
        ("percentile:>=60", {CASTLE, COPY, FOX}),
        ("percentile:100", {CASTLE, COPY}),
        ("size:>2mb", {CASTLE, COPY, UNI}),
        ("size:2mb", {FOX, UNI}),
        ("size:2.5mb", {UNI}),
        ("size:100b..10kb", {FOX2, WAITS}),
        ("width:>=1024", {CASTLE, COPY, UNI}),
        ("height:768", {CASTLE, COPY}),
        ("date:2026", {CASTLE, COPY, FOX, FOX2, WAITS}),
        ("date:2025-12", {UNI}),
        ("date:2026-01..2026-03", {CASTLE, FOX}),
        ("date:>2026-03", {COPY, FOX2, WAITS}),
        ("date:>=2026-03-31", {COPY, FOX, FOX2, WAITS}),
        ("date:<2026 date:>2000", {UNI}),
        ("date:today", {COPY}),
        ("date:yesterday", {WAITS}),
        ("date:<7d", {COPY, FOX2, WAITS}),
        ("date:>2h -date:>1y", {CASTLE, FOX, FOX2, UNI, WAITS}),
        ("date:1d..7d", {FOX2, WAITS}),
        ('prompt:"red fox"', {CASTLE, COPY}),
        ("prompt:fox", {CASTLE, COPY, FOX}),
        ('prompt:"fox red"', set()),
        ("prompt:edwood", set()),
        ("prompt:城", {UNI}),
        ("prompt:blurry", set()),
        ("negative:blur", {CASTLE, COPY}),
        ("checkpoint:SDXL", {CASTLE, COPY}),
        ("checkpoint:d*r", {FOX}),
        ("lora:detail", {CASTLE, COPY}),
        ("lora:0.8", set()),
        ("sampler:euler", {CASTLE, COPY, UNI}),
        ("sampler:euler -sampler:k_*", {CASTLE, COPY}),
        ("tool:comfyui", {CASTLE, COPY}),
        ("steps:20..28", {CASTLE, COPY, UNI}),
        ("steps:>20", {FOX, UNI}),
        ("cfg:>7", {FOX}),
        ("cfg:7", {CASTLE, COPY}),
        ("cfg:7.5", {FOX}),
        ("seed:123", {CASTLE, COPY, UNI}),
        ("is:unrated", {FOX2, UNI, WAITS, BROKEN}),
        ("is:rated,rejected", {CASTLE, COPY, FOX}),
        ("is:labelled is:picked", {CASTLE, COPY}),
        ("is:unflagged is:untagged", {WAITS, BROKEN}),
        ("is:tagged is:collected", {UNI}),
        ("is:generated", {CASTLE, COPY, FOX, UNI}),
        ("is:scored", {CASTLE, COPY, FOX, FOX2, UNI}),
        ("is:unscored", {WAITS}),
        ("is:unreadable", {BROKEN}),
        ("(fox_01 or fox_02) -is:rejected", {FOX2}),
        ("-(is:rated or is:tagged)", {WAITS, BROKEN}),
    ],
)
def test_a_search_finds(curated: Library, typed: str, found: set[int]) -> None:
    assert find(curated, typed) == found


def test_a_band_needs_a_calibrated_model(curated: Library) -> None:
    with pytest.raises(CurationError, match="curator model calibrate"):
        find(curated, "band:art")
    photos = tuple(np.linspace(-2, 1.2, 101))
    art = tuple(np.linspace(1.1, 3, 101))
    calibration = Calibration(photos, art)
    assert find(curated, "band:art", calibration) == {CASTLE, COPY, FOX}
    assert find(curated, "band:between", calibration) == {FOX2}
    assert find(curated, "band:photo,between", calibration) == {UNI, FOX2}


def test_a_condition_typed_with_other_digits_is_another_condition(curated: Library) -> None:
    known = curated.known_files(ROOT, KEY)
    columns = columns_of(known, curated.curation.all_marks)
    matcher = Matcher(columns, curated.curation, NOW)
    counts = [matcher.mask(parse_query(typed)).sum() for typed in ("score:1.2", "score:1.20")]
    assert counts == [2, 0]


def test_a_remembered_condition_is_not_changed_by_what_it_is_joined_with(curated: Library) -> None:
    known = curated.known_files(ROOT, KEY)
    matcher = Matcher(columns_of(known, curated.curation.all_marks), curated.curation, NOW)
    ask: Callable[[str], int] = lambda typed: int(matcher.mask(parse_query(typed)).sum())  # noqa: E731
    assert [ask("is:rated"), ask("is:rated -flag:pick"), ask("is:rated or castle")] == [3, 1, 3]
    assert ask("is:rated") == 3


hashes = st.sampled_from([bytes([n]) * 8 + bytes([m]) * 24 for n in range(4) for m in range(3)])


@given(st.lists(hashes | st.just(bytes(32))), st.lists(hashes, unique=True))
def test_contents_meet_by_all_of_their_bytes(rows: list[bytes], found: list[bytes]) -> None:
    contents = Contents(pack(row.hex() for row in rows))
    digests = pack(each.hex() for each in found)
    assert contents.have(digests).tolist() == [row in found for row in rows]
    values = np.arange(1, len(found) + 1, dtype=np.int8)
    expected = [found.index(row) + 1 if row in found else 0 for row in rows]
    assert contents.spread(digests, values).tolist() == expected
