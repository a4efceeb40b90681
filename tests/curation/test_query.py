"""The search language: what is typed, what it means, and what is said when it means nothing."""

from __future__ import annotations

import string
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.curation.fields import AGE_UNITS, FIELDS, NAMED_DAYS, OPERATORS, Kind
from curator.curation.parsing import QueryError, parse_query
from curator.curation.query import (
    Age,
    AllOf,
    AnyOf,
    Between,
    Choice,
    Compare,
    Day,
    Everything,
    NamedDay,
    Node,
    Not,
    Text,
    Word,
    format_query,
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("", Everything()),
        ("   ", Everything()),
        ("castle", Word("castle")),
        ("-castle", Not(Word("castle"))),
        ("red fox", AllOf((Word("red"), Word("fox")))),
        ('"red fox"', Word("red fox")),
        ("a or b c", AnyOf((Word("a"), AllOf((Word("b"), Word("c")))))),
        ("(a or b) c", AllOf((AnyOf((Word("a"), Word("b"))), Word("c")))),
        ("a AND NOT b", AllOf((Word("a"), Not(Word("b"))))),
        ('"or" "not"', AllOf((Word("or"), Word("not")))),
        ("tag:night", Text("tag", "night")),
        ("Tag:night", Text("tag", "night")),
        ('tag:"night sky" b', AllOf((Text("tag", "night sky"), Word("b")))),
        ("-negative:blurry", Not(Text("negative", "blurry"))),
        ("neg:x model:sdxl", AllOf((Text("negative", "x"), Text("checkpoint", "sdxl")))),
        ("name:*.png", Text("name", "*.png")),
        ("seed:123", Text("seed", "123")),
        ("12:30 ratio16:9", AllOf((Word("12:30"), Word("ratio16:9")))),
        ("a<b x=y", AllOf((Word("a<b"), Word("x=y")))),
        ('"http://x" a:\\', None),
        ("stars:3", Compare("stars", "=", Decimal(3))),
        ("stars:>=3", Compare("stars", ">=", Decimal(3))),
        ("stars>=3", Compare("stars", ">=", Decimal(3))),
        ("score:-1.5", Compare("score", "=", Decimal("-1.5"))),
        ("score:>-1.5", Compare("score", ">", Decimal("-1.5"))),
        ("score:-2..-1", Between("score", Decimal(-2), Decimal(-1))),
        ("percentile:>=90%", Compare("percentile", ">=", Decimal(90))),
        ("steps:20..30", Between("steps", Decimal(20), Decimal(30))),
        ("steps:20..", Between("steps", Decimal(20), None)),
        ("steps:..30", Between("steps", None, Decimal(30))),
        ("size:>2mb", Compare("size", ">", Decimal(2_000_000))),
        ("size:1.5KB..2GB", Between("size", Decimal(1500), Decimal(2_000_000_000))),
        ("date:2026", Compare("date", "=", Day(2026))),
        ("date:2026-01..2026-03", Between("date", Day(2026, 1), Day(2026, 3))),
        ("date:2024-02-29", Compare("date", "=", Day(2024, 2, 29))),
        ("date:<7d", Compare("date", "<", Age(7, "d"))),
        ("date:7d..2w", Between("date", Age(7, "d"), Age(2, "w"))),
        ("date:today", Compare("date", "=", NamedDay("today"))),
        ("color:red,Blue", Choice("color", ("red", "blue"))),
        ("is:unrated", Choice("is", ("unrated",))),
        ("((a))", Word("a")),
        ("--a", Not(Not(Word("a")))),
        ("-(a or b)", Not(AnyOf((Word("a"), Word("b"))))),
    ],
)
def test_what_is_typed_means(typed: str, meant: Node | None) -> None:
    if meant is None:
        with pytest.raises(QueryError):
            parse_query(typed)
    else:
        assert parse_query(typed) == meant


def test_all_of_the_language_at_once() -> None:
    typed = (
        "castle tag:night stars:>=3 flag:pick color:red score:>1.2 percentile:>=90 size:>2mb "
        'width:>=1024 date:2026-01..2026-03 prompt:"red fox" -negative:blurry checkpoint:sdxl '
        "lora:x sampler:euler steps:20..30 cfg:>7 seed:123 collection:Best band:art is:unrated "
        "is:rejected -tag:x (a or b)"
    )
    assert format_query(parse_query(typed)) == typed


@pytest.mark.parametrize(
    ("typed", "start", "end", "said"),
    [
        ("a nme:x", 2, 5, "did you mean name:?"),
        ("xyzzy:1", 0, 5, "put quotes round it"),
        ('a "b', 2, 3, "not closed: add a"),
        ('tag:"b', 4, 5, "not closed: add a"),
        ('a ""', 2, 4, "nothing between"),
        ("a tag:", 2, 6, "write for example tag:night"),
        ("a tag: b", 2, 6, "write for example tag:night"),
        ("(a b", 0, 1, "add a )"),
        ("a) b", 1, 2, "closes none"),
        ("a or", 4, 4, "missing after “or”"),
        ("or a", 0, 1, "Something is missing"),
        ("a -", 2, 3, "right after it"),
        ("()", 1, 2, "Something is missing"),
        ("stars:x", 6, 7, "stars takes a number, as in stars:>=3: not “x”"),
        ("stars:6", 6, 7, "from 0 to 5"),
        ("percentile:>101", 11, 15, "from 0 to 100"),
        ("width:>-5", 6, 9, "from 0"),
        ("score:1e5", 6, 9, "takes a number"),
        ("score:..", 6, 8, "takes a number"),
        ("size:>2", 5, 7, "with its unit"),
        ("size:-2mb", 5, 9, "with its unit"),
        ("date:2026-13", 5, 12, "a date or an age"),
        ("date:2026-02-30", 5, 15, "a date or an age"),
        ("date:0000", 5, 9, "a date or an age"),
        ("date:<7x", 5, 8, "a date or an age"),
        ("date:7d..2026", 5, 13, "mixes"),
        ("steps:30..20 x", 6, 12, "write steps:20..30"),
        ("date:2w..7d", 5, 11, "write date:7d..2w"),
        ("color:pink", 6, 10, "none, red, orange"),
        ("color:red,", 6, 10, "not “”"),
        ("(" * 60 + "a", 41, 42, "40 deep"),
        ("-" * 60 + "a", 41, 42, "40 deep"),
        ("a" * 5001, 5000, 5001, "at most 5000"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place(
    typed: str, start: int, end: int, said: str
) -> None:
    with pytest.raises(QueryError) as caught:
        parse_query(typed)
    assert said in str(caught.value)
    assert (caught.value.start, caught.value.end) == (start, end)


@given(st.text() | st.text(alphabet='ab or-()":.<>=tag stars date 2026 7d\\', max_size=60))
def test_any_text_is_read_or_refused(typed: str) -> None:
    refused = None
    try:
        node = parse_query(typed)
    except QueryError as error:
        refused = error
    if refused is None:
        assert parse_query(format_query(node)) == node
    else:
        assert str(refused)
        assert 0 <= refused.start <= refused.end <= len(typed)


texts = st.text(min_size=1, max_size=12).filter(lambda text: text.strip() != "")
words = st.text(alphabet=string.ascii_letters + "_-:<.*", min_size=1, max_size=8)


def numbers(field: str) -> st.SearchStrategy[Decimal]:
    low, high = FIELDS[field].low, FIELDS[field].high
    return st.decimals(
        -1000 if low is None else low,
        1000 if high is None else high,
        places=2,
    ) | st.integers(0, 5).map(Decimal)


sizes = st.builds(
    lambda number, power: Decimal(number).scaleb(power),
    st.integers(0, 5000),
    st.sampled_from([0, 2, 3, 5, 6, 9]),
)
days = (
    st.dates()
    .filter(lambda day: day.year < 9999)
    .flatmap(
        lambda day: st.sampled_from(
            [Day(day.year), Day(day.year, day.month), Day(day.year, day.month, day.day)]
        )
    )
)
ages = st.builds(Age, st.integers(0, 99999), st.sampled_from(list(AGE_UNITS)))


def names(kind: Kind) -> list[str]:
    return [field.name for field in FIELDS.values() if field.kind is kind]


def compared(field: str) -> st.SearchStrategy[Node]:
    kind = FIELDS[field].kind
    operators = st.sampled_from(OPERATORS)
    if kind is Kind.DATE:
        moments = days | ages | st.sampled_from(NAMED_DAYS).map(NamedDay)
        return st.builds(Compare, st.just(field), operators, moments) | st.builds(
            Between, st.just(field), days, st.none()
        )
    values = sizes if kind is Kind.SIZE else numbers(field)
    ranges = st.lists(values, min_size=2, max_size=2).map(sorted)
    return st.builds(Compare, st.just(field), operators, values) | ranges.map(
        lambda ends: Between(field, *ends)
    )


def chosen(field: str) -> st.SearchStrategy[Node]:
    values = st.lists(st.sampled_from(FIELDS[field].choices), min_size=1, unique=True)
    return st.builds(Choice, st.just(field), values.map(tuple))


conditions: st.SearchStrategy[Node] = (
    st.builds(Word, texts | words)
    | st.builds(Text, st.sampled_from(names(Kind.TEXT)), texts | words)
    | st.sampled_from(names(Kind.CHOICE)).flatmap(chosen)
    | st.sampled_from([*names(Kind.NUMBER), *names(Kind.SIZE), *names(Kind.DATE)]).flatmap(compared)
)
queries: st.SearchStrategy[Node] = st.recursive(
    conditions,
    lambda inner: (
        st.builds(Not, inner)
        | st.builds(AllOf, st.lists(inner, min_size=2, max_size=3).map(tuple))
        | st.builds(AnyOf, st.lists(inner, min_size=2, max_size=3).map(tuple))
    ),
    max_leaves=8,
)


@given(queries)
def test_a_search_that_is_written_down_reads_as_itself(node: Node) -> None:
    assert parse_query(format_query(node)) == node


def test_digits_are_kept_for_they_say_how_exact_a_number_is() -> None:
    for typed in ("score:1.20", "size:2mb", "size:0.5mb", "size:2.00gb", "size:0b"):
        node = parse_query(typed)
        assert isinstance(node, Compare)
        again = parse_query(format_query(node))
        assert isinstance(again, Compare)
        assert isinstance(node.value, Decimal)
        assert isinstance(again.value, Decimal)
        assert again.value.as_tuple().exponent == node.value.as_tuple().exponent


@pytest.mark.parametrize("field", FIELDS.values(), ids=lambda field: field.name)
def test_every_example_is_a_search(field: object) -> None:
    example = field.example
    assert format_query(parse_query(example)) == example
