"""The stretch of numbers or of time that a condition means."""

from __future__ import annotations

import calendar
import math
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import numpy as np
from numpy.typing import NDArray

from curator.curation.fields import AGE_UNITS, NAMED_DAYS
from curator.curation.query import (
    Age,
    Between,
    Compare,
    Day,
    NamedDay,
    Quantity,
)

_NANOSECONDS = 10**9

#: No file is older or younger, and numbers of 64 bits hold it.
_EARLIEST, _LATEST = -(2**62), 2**62


@dataclass(frozen=True, slots=True)
class Span:
    """Numbers from `low` to `high`; None leaves a side open.

    Parameters
    ----------
    low_in, high_in
        Whether the ends themselves belong to it.
    """

    low: float | int | None = None
    high: float | int | None = None
    low_in: bool = True
    high_in: bool = True

    def holds(self, values: NDArray[Any]) -> NDArray[np.bool_]:
        """Tell which of some numbers lie in it; no NaN does."""
        found: NDArray[np.bool_] = values == values
        if self.low is not None:
            found &= values >= self.low if self.low_in else values > self.low
        if self.high is not None:
            found &= values <= self.high if self.high_in else values < self.high
        return found

    def closed(self) -> tuple[float | None, float | None]:
        """Return ends that belong to it, as near as numbers can be."""
        low, high = self.low, self.high
        if low is not None and not self.low_in:
            low = math.nextafter(low, math.inf)
        if high is not None and not self.high_in:
            high = math.nextafter(high, -math.inf)
        return low, high


def span_of(condition: Compare | Between, now: float) -> Span:
    """Return what a condition means; times are in nanoseconds since the epoch.

    A bare number means all that round to it, a bare day, month or year all of it, and a bare age
    all that is not older.
    """
    match condition:
        case Between(_, Age() as young, Age() as old):
            return Span(_moment(old, now), _moment(young, now))
        case Between(_, Age() as young, None):
            return Span(None, _moment(young, now))
        case Between(_, None, Age() as old):
            return Span(_moment(old, now), None)
        case Between(_, low, high):
            first = None if low is None else _extent(low, now).low
            last = Span() if high is None else _extent(high, now)
            return Span(first, last.high, high_in=last.high_in)
        case Compare(_, operator, Age() as age):
            moment = _moment(age, now)
            if operator in (">", ">="):
                return Span(None, moment, high_in=operator == ">=")
            return Span(moment, None, low_in=operator != "<")
        case Compare(_, operator, value):
            return _compared(operator, value, now)


def _compared(operator: str, value: Quantity, now: float) -> Span:
    whole = _extent(value, now)
    match operator:
        case ">=":
            return Span(whole.low, None)
        case "<":
            return Span(None, whole.low, high_in=False)
        case ">":
            return Span(whole.high, None, low_in=not whole.high_in)
        case "<=":
            return Span(None, whole.high, high_in=whole.high_in)
        case _:
            return _rounded(value) if isinstance(value, Decimal) else whole


def _extent(value: Quantity, now: float) -> Span:
    """Return a number as a span of itself alone, and a day, month or year from end to end."""
    match value:
        case Day(year, month, day):
            first = date(year, month or 1, day or 1)
            if month is None:
                after = date(year + 1, 1, 1)
            elif day is None:
                after = date(year + month // 12, month % 12 + 1, 1)
            else:
                after = first + timedelta(days=1)
        case NamedDay(name):
            first = datetime.fromtimestamp(now).date() - timedelta(days=NAMED_DAYS.index(name))
            after = first + timedelta(days=1)
        case Age():
            moment = _moment(value, now)
            return Span(moment, moment)
        case _:
            return Span(float(value), float(value))
    return Span(_midnight(first), _midnight(after), high_in=False)


def _rounded(value: Decimal) -> Span:
    exponent = value.as_tuple().exponent
    half = Decimal(5).scaleb(int(exponent) - 1)
    return Span(float(value - half), float(value + half), high_in=False)


def _midnight(day: date) -> int:
    """Return when a day begins here."""
    begin = datetime(day.year, day.month, day.day)
    try:
        seconds = begin.timestamp()
    except (OverflowError, OSError, ValueError):  # further off than this system's time zones go
        seconds = calendar.timegm(begin.timetuple())
    return _bounded(int(seconds) * _NANOSECONDS)


def _moment(age: Age, now: float) -> int:
    hours = age.count * AGE_UNITS[age.unit]
    return _bounded(int(now * _NANOSECONDS) - hours * 3600 * _NANOSECONDS)


def _bounded(moment: int) -> int:
    return min(max(moment, _EARLIEST), _LATEST)
