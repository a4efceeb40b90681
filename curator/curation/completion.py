"""What could stand where the cursor is in a search: fields, their values, and names in use."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from curator.curation.fields import ALIASES, FIELDS, Field, Kind
from curator.curation.query import Choice, Text, format_query
from curator.library.curation import Curation
from curator.library.finding import TEXT_FIELDS

#: More suggestions than these are a list to read, not to choose from.
LIMIT = 12

_PARTS = re.compile(r'[\s()]+|"(?:[^"\\]|\\.)*"?|[^\s()"]+', re.DOTALL)
_CONDITION = re.compile(r'([A-Za-z_]+):"?(.*)', re.DOTALL)

#: Beginnings of numbers, sizes and dates, by kind.
_STARTS = {
    Kind.NUMBER: (">=", "<", ".."),
    Kind.SIZE: (">1mb", "<500kb", "1mb..5mb"),
    Kind.DATE: ("today", "yesterday", "<7d", "<1m", "<1y"),
}


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One way to go on.

    Parameters
    ----------
    text
        Takes the place of what was typed so far.
    about
        What it is, for a second column.
    whole
        It is a whole condition: a space may follow. Else a value is to be typed right after it.
    """

    text: str
    about: str
    whole: bool


@dataclass(frozen=True, slots=True)
class Completions:
    """Suggestions, and the part of the text, from `start` to `end`, that they replace."""

    start: int
    end: int
    suggestions: tuple[Suggestion, ...]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Names in use, by field, the most used first where that is known."""

    names: Mapping[str, Sequence[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, curation: Curation) -> Vocabulary:
        """Ask the library; for a worker."""
        tags = sorted(curation.tags(), key=lambda tag: -tag.count)
        names: dict[str, Sequence[str]] = {
            "tag": [tag.name for tag in tags],
            "collection": [each.name for each in curation.collections()],
        }
        return cls(names | {each: curation.different_values(each) for each in TEXT_FIELDS})


def complete(text: str, cursor: int, vocabulary: Vocabulary) -> Completions:
    """Suggest what could stand at the cursor."""
    start = _start_of_condition(text[:cursor])
    typed = text[start:cursor]
    found = _CONDITION.fullmatch(typed)
    name = "" if found is None else found[1].lower()
    known = FIELDS.get(ALIASES.get(name, name))
    if found is not None and known is not None:
        suggestions = _values(known, found[2], vocabulary)
    else:
        suggestions = _fields(typed, vocabulary)
    different = [each for each in suggestions if each.text != typed]
    return Completions(start, cursor, tuple(different[:LIMIT]))


def _start_of_condition(text: str) -> int:
    """Return where the condition begins in which a text ends, behind its minus signs."""
    start = 0
    for part in _PARTS.finditer(text):
        if part[0][0].isspace() or part[0][0] in "()":
            start = part.end()
    while text.startswith("-", start):
        start += 1
    return start


def _fields(typed: str, vocabulary: Vocabulary) -> list[Suggestion]:
    """Suggest fields that begin as typed, then tags and collections that hold it."""
    part = typed.lower().lstrip('"')
    fields = [
        Suggestion(f"{each.name}:", each.about, whole=False)
        for each in FIELDS.values()
        if each.name.startswith(part)
    ]
    if not part:
        return fields
    return fields + [
        Suggestion(format_query(Text(name, value)), FIELDS[name].about, whole=True)
        for name in ("tag", "collection")
        for value in _fitting(part, vocabulary.names.get(name, ()))
    ]


def _values(known: Field, typed: str, vocabulary: Vocabulary) -> list[Suggestion]:
    if known.kind is Kind.TEXT:
        names = vocabulary.names.get(known.name, ())
        return [
            Suggestion(format_query(Text(known.name, value)), known.about, whole=True)
            for value in _fitting(typed.lower(), names)
        ]
    if known.kind is Kind.CHOICE:
        *before, last = typed.lower().split(",")
        return [
            Suggestion(format_query(Choice(known.name, (*before, value))), known.about, whole=True)
            for value in known.choices
            if value.startswith(last) and value not in before
        ]
    return [
        Suggestion(f"{known.name}:{each}", known.about, whole=each not in _STARTS[Kind.NUMBER])
        for each in _STARTS[known.kind]
        if each.startswith(typed.lower())
    ]


def _fitting(part: str, names: Sequence[str]) -> Iterator[str]:
    """Yield the names that begin with a text, then those that hold it elsewhere."""
    folded = part.casefold()
    found = [name for name in names if folded in name.casefold()]
    yield from (name for name in found if name.casefold().startswith(folded))
    yield from (name for name in found if not name.casefold().startswith(folded))
