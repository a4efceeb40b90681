"""Generation metadata in the library: kept by content, read back whole, found by its words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from curator.library import Library
from curator.library.digests import unpack
from curator.records import Generation
from tests.library.samples import KEY, facts, scored, unread

pytestmark = pytest.mark.each_database

FULL = Generation(
    tool="ComfyUI",
    prompt="a harbour at dawn",
    negative_prompt="fog",
    checkpoint="base",
    sampler="euler karras",
    steps=20,
    cfg=6.5,
    seed="18446744073709551615",
    loras=(("ink", 0.7), ("Größe", -0.25)),
    raw="{}",
    parser_version=1,
)
NOTHING = Generation(parser_version=1)


def words(library: Library, query: str) -> int:
    return len(library.curation.with_words(query))


def test_what_a_file_tells_comes_back_whole(library: Library) -> None:
    hashes = [facts(name).content_hash for name in ("full", "nothing", "unknown")]
    library.generations.record({hashes[0]: FULL, hashes[1]: NOTHING})
    assert library.generations.find(hashes) == {hashes[0]: FULL}
    assert library.generations.find(hashes, raw=False) == {hashes[0]: replace(FULL, raw="")}


def test_reading_anew_replaces_and_the_words_follow(library: Library) -> None:
    content = facts("a").content_hash
    library.generations.record({content: FULL})
    assert (words(library, "harbour"), words(library, "owl")) == (1, 0)
    library.generations.record({content: Generation("A1111", "an owl", parser_version=2)})
    assert (words(library, "harbour"), words(library, "owl")) == (0, 1)
    library.generations.record({content: Generation(parser_version=3)})
    assert words(library, "owl") == 0
    assert library.generations.find([content]) == {}


def test_what_is_found_has_the_numbers_of_its_contents(library: Library) -> None:
    assert len(library.curation.numbered().numbers) == 0
    told = {
        facts("full").content_hash: FULL,
        facts("owl").content_hash: Generation("A1111", "an owl", steps=9, seed="5"),
        facts("nothing").content_hash: NOTHING,
    }
    for content, generation in told.items():
        library.generations.record({content: generation})
    curation = library.curation
    known = curation.numbered()
    by_number = dict(zip(known.numbers.tolist(), unpack(known.contents), strict=True))
    assert sorted(by_number.values()) == sorted(told)
    full, owl, _ = told
    for numbers, contents in (
        (curation.with_words("harbour"), {full}),
        (curation.with_words("owl"), {owl}),
        (curation.with_number("steps", None, 9), {owl}),
        (curation.with_number("steps", 1, None), {full, owl}),
        (curation.with_text("lora", "ink".__eq__), {full}),
        (curation.with_seed("5"), {owl}),
        (curation.generated(), {full, owl}),
        (curation.with_text("sampler", "dpm".__eq__), set()),
    ):
        assert {by_number[number] for number in numbers.tolist()} == contents


def test_contents_not_looked_into_are_told_once_each(library: Library) -> None:
    events = [
        scored("/p/a.png", "a", 1.0),
        scored("/p/copy of a.png", "a", 1.0),
        scored("/q/b.png", "b", 1.0),
        scored("/q/c.png", "c", 1.0),
    ]
    library.record(events, KEY)
    library.generations.record({facts("c").content_hash: NOTHING})
    assert [stamp.path.name for _, stamp in unread(library, 1)] == ["a.png", "b.png"]
    [(content, stamp)] = unread(library, 1, [Path("/p")])
    assert (content, stamp) == (facts("a").content_hash, events[0].stamp)
    assert len(unread(library, 2)) == 3  # what an older reader read
    assert unread(library, 1, [Path("/elsewhere")]) == []
    assert library.generations.count_unread(1) == 2
    assert library.generations.count_unread(1, [Path("/p"), Path("/p/below")]) == 1


@pytest.mark.parametrize("size", [1, 2, 3, 1024])
def test_contents_not_looked_into_come_in_pages_that_heed_what_was_read(
    library: Library, size: int
) -> None:
    names = ["a.png", "b.png", "c/d.png", "copy of a.png", "e.png"]
    contents = ["a", "b", "d", "a", "e"]
    library.record(
        [scored(f"/p/{n}", c, 1.0) for n, c in zip(names, contents, strict=True)]
        + [scored("/p2/f.png", "f", 1.0)],
        KEY,
    )
    told = []
    roots = [Path("/p"), Path("/p/c"), Path("/p/e.png"), Path("/p")]
    for page in library.generations.unread(1, roots, size=size):
        assert len(page) <= size
        told += [stamp.path.name for _, stamp in page]
        library.generations.record({content: NOTHING for content, _ in page})
    assert told == ["a.png", "b.png", "d.png", "e.png"]
    assert [stamp.path.name for _, stamp in unread(library, 1)] == ["f.png"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("red fox", True),
        ("RED FO", True),
        ("fox red", False),
        ("ox", False),
        ("cafe creme", True),
        ("CAFÉ", True),
        ("sci fi", True),
        ("sci-fi", True),
        ("snow 1girl", True),
        ("1.5", True),
        ("夜", True),
        ("'); --", False),
        ("%", False),
    ],
)
def test_words_are_found_alike_wherever_the_library_is(
    library: Library, query: str, found: bool
) -> None:
    prompt = "a Red fox_in_snow, 1girl; sci-fi café crème, 東京の夜 (masterpiece:1.5)"
    content = facts("a").content_hash
    library.generations.record({content: Generation("A1111", prompt, parser_version=1)})
    assert words(library, query) == int(found)
    assert len(library.curation.with_words(query, negative=True)) == 0
