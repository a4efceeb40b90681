"""Reading a typed search. What can't be read is told with its place and what to write instead."""

from __future__ import annotations

import calendar
import re
from decimal import Decimal
from difflib import get_close_matches

from curator.curation.query import (
    AGE_UNITS,
    ALIASES,
    FIELDS,
    KEYWORDS,
    NAMED_DAYS,
    OPERATORS,
    SIZE_UNITS,
    Age,
    AllOf,
    AnyOf,
    Between,
    Choice,
    Compare,
    Day,
    Everything,
    Field,
    Kind,
    NamedDay,
    Node,
    Not,
    Quantity,
    Text,
    Word,
)
from curator.errors import CurationError

#: Longer searches are a mistake, as a pasted page.
MAX_LENGTH = 5000

#: How deep minus signs and brackets may lie in each other.
MAX_DEPTH = 40

_SPACE = re.compile(r"\s*")
_KEY = re.compile(r"([A-Za-z_]+)(:|>=|<=|>|<|=)")
_BARE = re.compile(r'[^\s()"]+')
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"', re.DOTALL)
_NUMBER = re.compile(r"[+-]?\d{1,15}(?:\.\d{1,15})?")
_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_AGE = re.compile(r"(\d{1,5})([a-z])")

#: Fields that an operator may follow without a colon: `stars>=3`.
_COMPARABLE = (Kind.NUMBER, Kind.SIZE, Kind.DATE)


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


def parse_query(text: str) -> Node:
    """Read a typed search.

    Raises
    ------
    QueryError
        Nothing else, whatever the text.
    """
    if len(text) > MAX_LENGTH:
        raise QueryError(
            f"This search has {len(text)} characters: write at most {MAX_LENGTH}.",
            MAX_LENGTH,
            len(text),
        )
    return _Parser(text).parse()


class _Parser:
    """Reads from left to right; `or` binds less than what stands side by side."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._skip_space()

    def parse(self) -> Node:
        if not self._rest():
            return Everything()
        node = self._alternatives(0)
        if self._rest():  # only a bracket ends it before the text does
            raise QueryError(
                "This bracket closes none: take it away, or put quotes round the text.",
                self._at,
                self._at + 1,
            )
        return node

    def _alternatives(self, depth: int) -> Node:
        nodes = [self._conditions(depth)]
        while self._keyword() == "or":
            self._take_keyword()
            nodes.append(self._conditions(depth))
        return nodes[0] if len(nodes) == 1 else AnyOf(tuple(nodes))

    def _conditions(self, depth: int) -> Node:
        nodes = [self._condition(depth)]
        while self._rest() and not self._rest().startswith(")") and self._keyword() != "or":
            if self._keyword() == "and":
                self._take_keyword()
            nodes.append(self._condition(depth))
        return nodes[0] if len(nodes) == 1 else AllOf(tuple(nodes))

    def _condition(self, depth: int) -> Node:
        start = self._at
        if depth > MAX_DEPTH:
            raise QueryError(
                f"Brackets lie in each other more than {MAX_DEPTH} deep: make the search simpler.",
                start,
                start + 1,
            )
        rest = self._rest()
        if not rest or rest.startswith(")") or self._keyword() in ("and", "or"):
            before = self._text[:start].split()
            after = f" after “{before[-1]}”" if before else ""
            raise QueryError(
                f"Something is missing{after}: write what to find, as in castle or tag:night.",
                start,
                min(len(self._text), start + 1),
            )
        if self._keyword() == "not":
            self._take_keyword()
            return Not(self._condition(depth + 1))
        if rest.startswith("-"):
            self._at += 1
            if not self._rest() or self._rest()[0].isspace():
                raise QueryError(
                    "A minus needs what it leaves out right after it, as in -tag:night.",
                    start,
                    start + 1,
                )
            return Not(self._condition(depth + 1))
        if rest.startswith("("):
            return self._group(depth)
        return self._term()

    def _group(self, depth: int) -> Node:
        start = self._at
        self._at += 1
        self._skip_space()
        node = self._alternatives(depth + 1)
        if not self._rest():
            raise QueryError("This bracket is not closed: add a ) after it.", start, start + 1)
        self._at += 1
        self._skip_space()
        return node

    def _term(self) -> Node:
        start = self._at
        found = _KEY.match(self._text, start)
        if found is None:
            return Word(self._value("", start))
        name, operator = found[1].lower(), found[2]
        field = FIELDS.get(ALIASES.get(name, name))
        if operator != ":" and (field is None or field.kind not in _COMPARABLE):
            return Word(self._value("", start))
        if field is None:
            raise QueryError(_unknown_field(found[1]), start, found.end(1))
        self._at = found.end() if operator == ":" else found.end(1)
        value_start = self._at
        value = self._value(f"{found[1]}:", start, field)
        end = value_start + len(self._text[value_start : self._at].rstrip())
        return _condition_of(field, value, value_start, end)

    def _value(self, key: str, start: int, field: Field | None = None) -> str:
        """Take a quoted or bare text; `key` is what stands before it, from `start`."""
        if self._rest().startswith('"'):
            found = _QUOTED.match(self._text, self._at)
            if found is None:
                raise QueryError(
                    'This quotation mark is not closed: add a " after the text.',
                    self._at,
                    self._at + 1,
                )
            value = re.sub(r"\\(.)", r"\1", found[1], flags=re.DOTALL)
        else:
            found = _BARE.match(self._text, self._at)
            value = "" if found is None else found[0]
        if found is None or not value.strip():
            example = FIELDS["name"].example if field is None else field.example
            raise QueryError(
                f"Nothing stands after “{key}”: write for example {example}."
                if key
                else "There is nothing between these quotation marks: write what to find.",
                start,
                self._at if found is None else found.end(),
            )
        self._at = found.end()
        self._skip_space()
        return value

    def _rest(self) -> str:
        return self._text[self._at :]

    def _keyword(self) -> str | None:
        found = _BARE.match(self._text, self._at)
        word = "" if found is None else found[0].lower()
        return word if word in KEYWORDS else None

    def _take_keyword(self) -> None:
        found = _BARE.match(self._text, self._at)
        assert found is not None
        self._at = found.end()
        self._skip_space()

    def _skip_space(self) -> None:
        found = _SPACE.match(self._text, self._at)
        assert found is not None
        self._at = found.end()


def _unknown_field(name: str) -> str:
    known = [*FIELDS, *ALIASES]
    close = get_close_matches(name.lower(), known, n=1)
    instead = f"did you mean {close[0]}:?" if close else f"there are {', '.join(FIELDS)}."
    return f"There is no field “{name}”; {instead} To search for the text, put quotes round it."


def _condition_of(field: Field, value: str, start: int, end: int) -> Node:
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
        bounds = f"from {field.low}" + ("" if field.high is None else f" to {field.high}")
        raise QueryError(f"{field.name} goes {bounds}: “{text}” finds nothing.", start, end)
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
