"""Numbers, durations and paths as the window words them."""

from __future__ import annotations

import functools
import math
import os
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

translate = QCoreApplication.translate


def _locale() -> QLocale:
    """Return the user's locale; the C locale groups no digits, so English stands in for it."""
    current = QLocale()
    plain = current.language() == QLocale.Language.C
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedStates) if plain else current


def count(number: int) -> str:
    """Word a whole number with grouped digits: 2,000."""
    return _locale().toString(int(number))


def decimal(number: float, digits: int = 2) -> str:
    """Word a number with `digits` decimals, with a true minus sign."""
    return _locale().toString(float(number), "f", digits).replace("-", "\N{MINUS SIGN}")


def score(value: float | None) -> str:
    """Word an ArtScore; an en dash where there is none."""
    if value is None or not math.isfinite(value):
        return "\N{EN DASH}"
    return decimal(value)


def measured(value: float) -> str:
    """Word a metric's value, whose size may be anything, to four significant digits."""
    size = abs(value)
    if size >= 999.95:
        return decimal(value, 0)
    if size and size < 0.001:
        return _locale().toString(float(value), "e", 2).replace("-", "\N{MINUS SIGN}")
    whole = len(str(int(size))) if size >= 1 else 0
    return decimal(value, 4 - whole)


def percent(value: float) -> str:
    """Word 0 to 100 as a percentage: whole, but never a false 0 or 100."""
    digits = 1 if 0 < value < 1 or 99 < value < 100 else 0
    return translate("Wording", "{number} %").format(number=decimal(value, digits))


def share(value: float) -> str:
    """Word 0 to 1 as a percentage with one decimal."""
    return translate("Wording", "{number} %").format(number=decimal(100 * value, 1))


def about(number: str) -> str:
    """Word a number that may as well be a little more or less."""
    return f"\N{ALMOST EQUAL TO}\N{THIN SPACE}{number}"


def rate(per_second: float) -> str:
    """Word pictures per second."""
    digits = 1 if per_second < 10 else 0
    return translate("Wording", "{number}/s").format(number=decimal(per_second, digits))


def megabytes(done: int, total: int | None) -> str:
    """Word how much of a download has come: 34.0 of 102.0 MB · 33 %."""
    if not total:
        return translate("Wording", "{done} MB").format(done=decimal(done / 1e6, 1))
    return translate("Wording", "{done} of {total} MB · {share}").format(
        done=decimal(done / 1e6, 1),
        total=decimal(total / 1e6, 1),
        share=percent(100 * done / total),
    )


def duration(seconds: float) -> str:
    """Word a time left in at most two units: 55 s, 3 min 20 s, 2 h 5 min."""
    whole = max(1, round(seconds))
    if whole < 60:
        return translate("Wording", "{seconds} s").format(seconds=whole)
    minutes, rest = divmod(whole, 60)
    if minutes < 10 and rest:
        words = translate("Wording", "{minutes} min {seconds} s")
        return words.format(minutes=minutes, seconds=rest)
    if minutes < 60:
        return translate("Wording", "{minutes} min").format(minutes=minutes)
    hours, minutes = divmod(minutes, 60)
    if not minutes:
        return translate("Wording", "{hours} h").format(hours=hours)
    return translate("Wording", "{hours} h {minutes} min").format(hours=hours, minutes=minutes)


def moment(seconds: float) -> str:
    """Word the date and time of seconds since 1970, in local time."""
    when = QDateTime.fromMSecsSinceEpoch(round(1000 * seconds))
    return _locale().toString(when, QLocale.FormatType.ShortFormat)


def joined(parts: Iterable[str]) -> str:
    """Word a list: red, green, blue."""
    return _chained(translate("Wording", "{before}, {after}"), parts)


def clauses(parts: Iterable[str]) -> str:
    """Word what follows each other in a sentence: some are red, all; none is blue."""
    return _chained(translate("Wording", "{before}; {after}"), parts)


def labelled(label: str, text: str) -> str:
    """Word what something is called, and what it is."""
    return translate("Wording", "{label}: {text}").format(label=label, text=text)


def _chained(pair: str, parts: Iterable[str]) -> str:
    told = iter(parts)
    return functools.reduce(
        lambda before, after: pair.format(before=before, after=after), told, next(told, "")
    )


def printable(path: Path | str) -> str:
    """Return a path's text; bytes that are not UTF-8 show as replacement characters."""
    return os.fsencode(path).decode("utf-8", "replace")


def folder_name(path: Path) -> str:
    """Return a folder's own name, or the whole path of a drive's root."""
    return printable(path.name) or printable(path)
