"""The search language's parts: what a typed search means, as records.

`castle tag:night stars:>=3 -color:red (score:>1.2 or is:unrated)` becomes an `AllOf` of a
`Word`, a `Text`, a `Compare`, a `Not` and an `AnyOf`. `curator.curation.parsing` reads it and
`curator.curation.matching` finds the pictures.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeAlias

from curator.curation.fields import FIELDS, KEYWORDS, SIZE_UNITS, Kind


@dataclass(frozen=True, slots=True)
class Day:
    """A day, or with less said a whole month or year."""

    year: int
    month: int | None = None
    day: int | None = None


@dataclass(frozen=True, slots=True)
class NamedDay:
    """A day that depends on when it is asked for, of `NAMED_DAYS`."""

    name: str


@dataclass(frozen=True, slots=True)
class Age:
    """How long ago, in a unit of `AGE_UNITS`."""

    count: int
    unit: str


#: A number keeps its digits: `score:1.2` means all that round to 1.2. A size is in bytes.
Quantity: TypeAlias = Decimal | Day | NamedDay | Age


@dataclass(frozen=True, slots=True)
class Everything:
    """An empty search."""


@dataclass(frozen=True, slots=True)
class Word:
    """A plain word or a quoted phrase: in the name, a tag or the prompt."""

    text: str


@dataclass(frozen=True, slots=True)
class Text:
    """A field of texts holds one; `*` and `?` in it stand for any characters."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Choice:
    """A field has one of some values."""

    field: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Compare:
    """A number, size or date compared with another; `operator` is of `OPERATORS`."""

    field: str
    operator: str
    value: Quantity


@dataclass(frozen=True, slots=True)
class Between:
    """A number, size or date in a range, ends included; None leaves one side open."""

    field: str
    low: Quantity | None
    high: Quantity | None


@dataclass(frozen=True, slots=True)
class Not:
    """All that a search does not find."""

    node: Node


@dataclass(frozen=True, slots=True)
class AllOf:
    """What every one of two or more searches finds."""

    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """What at least one of two or more searches finds."""

    nodes: tuple[Node, ...]


Node: TypeAlias = Everything | Word | Text | Choice | Compare | Between | Not | AllOf | AnyOf

#: A text that needs no quotes; it may not look like anything else either.
_BARE = re.compile(r'[^\s()"-][^\s()"]*')
_LOOKS_LIKE_FIELD = re.compile(r"[a-z_]+(:|[<>=])", re.IGNORECASE)


def format_query(node: Node) -> str:
    """Return a search as it would be typed; reading that gives the same search."""
    match node:
        case Everything():
            return ""
        case AllOf(nodes):
            return " ".join(_grouped(each) for each in nodes)
        case AnyOf(nodes):
            return " or ".join(_grouped(each) for each in nodes)
        case Not(inner):
            return f"-{_grouped(inner)}"
        case Word(text):
            plain = text.lower() not in KEYWORDS and not _LOOKS_LIKE_FIELD.match(text)
            return text if plain and _BARE.fullmatch(text) else _quoted(text)
        case Text(field, text):
            return f"{field}:{text if _BARE.fullmatch(text) else _quoted(text)}"
        case Choice(field, values):
            return f"{field}:{','.join(values)}"
        case Compare(field, operator, value):
            return f"{field}:{'' if operator == '=' else operator}{_quantity(field, value)}"
        case Between(field, low, high):
            ends = ["" if end is None else _quantity(field, end) for end in (low, high)]
            return f"{field}:{'..'.join(ends)}"


def _grouped(node: Node) -> str:
    text = format_query(node)
    return f"({text})" if isinstance(node, AllOf | AnyOf) else text


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _quantity(field: str, value: Quantity) -> str:
    match value:
        case Day(year, month, day):
            return "-".join(
                [f"{year:04}", *(f"{part:02}" for part in (month, day) if part is not None)]
            )
        case NamedDay(name):
            return name
        case Age(count, unit):
            return f"{count}{unit}"
        case _:
            return _size(value) if FIELDS[field].kind is Kind.SIZE else f"{value:f}"


def _size(value: Decimal) -> str:
    """Return bytes in the unit that suits them and adds no digits."""
    exponent = value.as_tuple().exponent
    powers = SIZE_UNITS.values()
    suits = next(power for power in powers if value >= Decimal(1).scaleb(power) or power == 0)
    exact = min((power for power in powers if power >= int(exponent)), default=max(powers))
    power = max(suits, exact)
    [unit] = [name for name, each in SIZE_UNITS.items() if each == power]
    return f"{value.scaleb(-power):f}{unit}"
