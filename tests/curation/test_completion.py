"""Suggestions while a search is typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.curation.actions import Journal
from curator.curation.completion import Vocabulary, complete
from curator.curation.parsing import parse_query
from curator.library import Library
from curator.records import Generation
from tests.library.samples import facts

pytestmark = pytest.mark.each_database

VOCABULARY = Vocabulary(
    {"tag": ["night", "night sky", "late night", 'a"b'], "collection": ["Best"], "lora": ["detail"]}
)


def texts(typed: str, cursor: int | None = None) -> list[str]:
    at = len(typed) if cursor is None else cursor
    return [each.text for each in complete(typed, at, VOCABULARY).suggestions]


OTHERS = ["none", "orange", "yellow", "green", "blue", "purple"]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("ste", ["steps:"]),
        ("fox -st", ["stars:", "steps:", "collection:Best"]),
        ("(a or sta", ["stars:"]),
        ("nigh", ["tag:night", 'tag:"night sky"', 'tag:"late night"']),
        ("tag:n", ["tag:night", 'tag:"night sky"', 'tag:"late night"']),
        ('tag:"night s', ['tag:"night sky"']),
        ('tag:"a b" TAG:SKY', ['tag:"night sky"']),
        ("tag:a", ['tag:"a\\"b"', 'tag:"late night"']),
        ("collection:", ["collection:Best"]),
        ("bes", ["collection:Best"]),
        ("lora:et", ["lora:detail"]),
        ("color:r", ["color:red"]),
        ("color:red,", [f"color:red,{each}" for each in OTHERS]),
        ("is:unr", ["is:unrated", "is:unreadable"]),
        ("stars:", ["stars:>=", "stars:<", "stars:.."]),
        ("date:t", ["date:today"]),
        ("xyzzy:", []),
        ("seed:1", []),
    ],
)  # fmt: skip
def test_suggestions(typed: str, expected: list[str]) -> None:
    assert texts(typed) == expected


def test_an_empty_search_suggests_fields() -> None:
    assert texts("")[:3] == ["name:", "tag:", "collection:"]
    assert texts("fox ")[:3] == ["name:", "tag:", "collection:"]


def test_a_suggestion_replaces_what_was_typed_of_its_condition() -> None:
    typed = 'fox -tag:"night s and more'
    completions = complete(typed, 17, VOCABULARY)
    [suggestion] = completions.suggestions
    changed = typed[: completions.start] + suggestion.text + typed[completions.end :]
    assert changed == 'fox -tag:"night sky" and more'
    assert suggestion.whole


@given(st.text(alphabet='ab -(":.,tagcolr\\', max_size=30), st.integers(0, 30))
def test_any_text_gets_suggestions_that_can_be_read(typed: str, cursor: int) -> None:
    completions = complete(typed, min(cursor, len(typed)), VOCABULARY)
    assert 0 <= completions.start <= completions.end <= len(typed)
    for suggestion in completions.suggestions:
        if suggestion.whole and not suggestion.text.startswith("color:"):
            parse_query(suggestion.text)


def test_the_vocabulary_is_what_is_in_use(library: Library) -> None:
    contents = [facts(number).content_hash for number in range(3)]
    with Journal(library).edit("Curate") as edit:
        edit.tag(contents[:1], "rare")
        edit.tag(contents, "usual")
        edit.collect(contents, "Best")
    library.generations.record(
        {
            contents[0]: Generation("A1111", sampler="Euler", loras=(("b", 1.0), ("a", 0.5))),
            contents[1]: Generation("ComfyUI", checkpoint="sdxl", loras=(("b", 0.2),)),
        }
    )
    assert dict(Vocabulary.of(library.curation).names) == {
        "tag": ["usual", "rare"],
        "collection": ["Best"],
        "checkpoint": ["sdxl"],
        "lora": ["a", "b"],
        "sampler": ["Euler"],
        "tool": ["A1111", "ComfyUI"],
    }
