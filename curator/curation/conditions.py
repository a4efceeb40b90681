"""Reading what stands after a field's colon: a text, choices, a number, a size or a date."""

from __future__ import annotations

import calendar
import re
from decimal import Decimal

from curator.curation.fields import (
    AGE_UNITS,
    NAMED_DAYS,
    OPERATORS,
    SIZE_UNITS,
    Field,
    Kind,
)
from curator.curation.query import (
    Age,
    Between,
    Choice,
    Compare,
    Day,
    NamedDay,
    Node,
    Quantity,
    Text,
)
from curator.errors import CurationError

_NUMBER = re.compile(r"[+-]?\d{1,15}(?:\.\d{1,15})?")
_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_AGE = re.compile(r"(\d{1,5})([a-z])")


class QueryError(CurationError):
    """A search can't be read.

    Parameters
    ----------
    sentence
        What is wrong, and what to write instead.
    start, end
        Where, as positions in the text.
    """

    def __init__(self, sentence: str, start: int, end: int) -> None:
        super().__init__(sentence)
        self.start = start
        self.end = end


def condition_of(field: Field, value: str, start: int, end: int) -> Node:
    """Return the condition that a field's value makes."""
    match field.kind:
        case Kind.TEXT:
            return Text(field.name, value)
        case Kind.CHOICE:
            chosen = tuple(dict.fromkeys(part.lower() for part in value.split(",")))
            wrong = [part for part in chosen if part not in field.choices]
            if wrong:
                raise QueryError(
                    f"{field.name} is one of {', '.join(field.choices)}: not “{wrong[0]}”.",
                    start,
                    end,
                )
            return Choice(field.name, chosen)
        case _:
            return _range(field, value.replace(" ", ""), start, end)


def _range(field: Field, value: str, start: int, end: int) -> Node:
    operator = next((each for each in OPERATORS if value.startswith(each)), "")
    if not operator and ".." in value:
        first, _, last = value.partition("..")
        low = _quantity(field, first, start, end) if first else None
        high = _quantity(field, last, start, end) if last else None
        if low is None and high is None:
            raise _unreadable(field, value, start, end)
        if low is not None and high is not None:
            _check_order(field, low, high, value, start, end)
        return Between(field.name, low, high)
    quantity = _quantity(field, value.removeprefix(operator), start, end)
    return Compare(field.name, operator or "=", quantity)


def _check_order(
    field: Field, low: Quantity, high: Quantity, value: str, start: int, end: int
) -> None:
    if isinstance(low, Age) != isinstance(high, Age):
        raise QueryError(
            f"“{value}” mixes a date and an age: write two of a kind, as in 7d..14d.", start, end
        )
    if _sortable(low) > _sortable(high):
        first, _, last = value.partition("..")
        raise QueryError(f"“{value}” is empty: write {field.name}:{last}..{first}.", start, end)


def _sortable(quantity: Quantity) -> tuple[Decimal | int, ...]:
    match quantity:
        case Age(count, unit):
            return (count * AGE_UNITS[unit],)
        case Day(year, month, day):
            return year, month or 0, day or 0
        case NamedDay(name):
            return (9999, -NAMED_DAYS.index(name))
        case _:
            return (quantity,)


def _quantity(field: Field, text: str, start: int, end: int) -> Quantity:
    if field.kind is Kind.DATE:
        found = _date(text.lower())
    elif field.kind is Kind.SIZE:
        found = _size(text.lower())
    else:
        found = _number(text.removesuffix("%") if field.name == "percentile" else text)
    if found is None:
        raise _unreadable(field, text, start, end)
    if isinstance(found, Decimal) and (
        (field.low is not None and found < field.low)
        or (field.high is not None and found > field.high)
    ):
        name, low, high = field.name, field.low, field.high
        raise QueryError(
            f"{name} goes from {low}: “{text}” finds nothing."
            if high is None
            else f"{name} goes from {low} to {high}: “{text}” finds nothing.",
            start,
            end,
        )
    return found


def _unreadable(field: Field, text: str, start: int, end: int) -> QueryError:
    what = {
        Kind.DATE: "a date or an age, as in 2026, 2026-01, 2026-01-31, today, <7d or 7d..14d",
        Kind.SIZE: "a size with its unit, as in >2mb, <500kb or 1mb..5mb",
    }.get(field.kind, f"a number, as in {field.example}")
    return QueryError(f"{field.name} takes {what}: not “{text}”.", start, end)


def _number(text: str) -> Decimal | None:
    return Decimal(text) if _NUMBER.fullmatch(text) and text.isascii() else None


def _size(text: str) -> Decimal | None:
    unit = next((unit for unit in SIZE_UNITS if text.endswith(unit)), None)
    number = None if unit is None else _number(text.removesuffix(unit))
    if unit is None or number is None or number < 0:
        return None
    return number.scaleb(SIZE_UNITS[unit])


def _date(text: str) -> Quantity | None:
    if text in NAMED_DAYS:
        return NamedDay(text)
    if not text.isascii():
        return None
    if (found := _AGE.fullmatch(text)) is not None:
        return Age(int(found[1]), found[2]) if found[2] in AGE_UNITS else None
    if (found := _DAY.fullmatch(text)) is None:
        return None
    return _day(*(None if part is None else int(part) for part in found.groups()))


def _day(year: int | None, month: int | None, day: int | None) -> Day | None:
    if year is None or not 1 <= year <= 9998:
        return None
    if month is not None and not 1 <= month <= 12:
        return None
    if day is not None and not 1 <= day <= calendar.monthrange(year, month or 1)[1]:
        return None
    return Day(year, month, day)
