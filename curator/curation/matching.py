"""Which of a list's pictures a search finds.

What the list has as columns is compared there. The library is asked for tags and collections, and
answers with contents, and for how pictures were generated, and answers with numbers, which are
looked up here once for all. A million rows take tens of milliseconds a condition.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from fnmatch import translate
from functools import cached_property
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from curator.curation.columns import Columns, Mask
from curator.curation.fields import BANDS, COLORS, FLAGS
from curator.curation.query import (
    AllOf,
    AnyOf,
    Between,
    Choice,
    Compare,
    Node,
    Not,
    Text,
    Word,
    format_query,
)
from curator.curation.spans import Span, span_of
from curator.errors import CurationError
from curator.library.digests import Digests
from curator.library.edit import name_key
from curator.library.finding import Fits
from curator.library.numbers import Numbered, Numbers

#: Masks that a `Matcher` keeps.
_KEPT = 64

_WILDCARD = re.compile(r"[*?]")


class Source(Protocol):
    """Finds contents and generations; `curator.library.curation.Curation` does."""

    def tagged(self, fits: Fits) -> Digests: ...
    def collected(self, fits: Fits) -> Digests: ...
    def with_text(self, field: str, fits: Fits) -> Numbers: ...
    def with_number(self, field: str, low: float | None, high: float | None) -> Numbers: ...
    def with_seed(self, seed: str) -> Numbers: ...
    def with_words(self, words: str, *, negative: bool = False) -> Numbers: ...
    def generated(self) -> Numbers: ...
    def numbered(self) -> Numbered: ...


class Matcher:
    """Finds rows; remembers conditions, since a search is typed one letter after the other.

    Make another one when the columns or the library have changed.

    Parameters
    ----------
    now
        Seconds since the epoch, which ages count from.
    """

    def __init__(self, columns: Columns, source: Source, now: float | None = None) -> None:
        self._columns = columns
        self._source = source
        self._now = time.time() if now is None else now
        # By how they are typed: conditions on 1.2 and 1.20 are equal records, but not the same.
        self._masks: dict[str, Mask] = {}

    def prepare(self) -> None:
        """Work out ahead what the first search would wait for.

        Raises
        ------
        LibraryError
            The library can't be read.
        """
        _ = self._numbered

    def mask(self, node: Node) -> Mask:
        """Tell which rows a search finds, bool (N,).

        Raises
        ------
        CurationError
            The search asks for something that this list doesn't have.
        LibraryError
            The library can't be read.
        """
        match node:
            case AllOf(nodes):
                found = self.mask(nodes[0]).copy()
                for each in nodes[1:]:
                    found &= self.mask(each)
            case AnyOf(nodes):
                found = self.mask(nodes[0]).copy()
                for each in nodes[1:]:
                    found |= self.mask(each)
            case Not(inner):
                found = ~self.mask(inner)
            case _:
                found = self._remembered(node)
        return found

    def _remembered(self, node: Node) -> Mask:
        typed = format_query(node)
        mask = self._masks.pop(typed, None)
        if mask is None:
            mask = self._condition(node)
            if len(self._masks) >= _KEPT:
                del self._masks[next(iter(self._masks))]  # the one not asked for the longest time
        self._masks[typed] = mask
        return mask

    def _condition(self, node: Node) -> Mask:
        match node:
            case Word(text):
                part = text.casefold()
                return (
                    self._columns.names.holding(text)
                    | self._having(self._source.tagged(lambda name: part in name.casefold()))
                    | self._generated(self._source.with_words(text))
                )
            case Text(field, text):
                return self._text(field, text)
            case Choice(field, values):
                found = np.zeros(len(self._columns), dtype=bool)
                for value in values:
                    found |= self._choice(field, value)
                return found
            case Compare(field, _, _) | Between(field, _, _):
                return self._within(field, span_of(node, self._now))
            case _:
                return np.ones(len(self._columns), dtype=bool)

    def _having(self, found: Digests) -> Mask:
        return self._columns.contents.have(found)

    def _generated(self, found: Numbers) -> Mask:
        if not len(found):  # as among photos, of which nothing is read then
            return np.zeros(len(self._columns), dtype=bool)
        numbers, places = self._numbered
        return np.append(np.isin(numbers, found), False)[places]

    @cached_property
    def _numbered(self) -> tuple[Numbers, NDArray[np.int32]]:
        """All numbers, and for each row where its content's is among them, the end for none."""
        known = self._source.numbered()
        count = len(known.numbers)
        places = np.arange(count, dtype=np.int32)
        return known.numbers, self._columns.contents.spread(known.contents, places, count)

    # Texts

    def _text(self, field: str, text: str) -> Mask:
        match field:
            case "name":
                return self._named(text)
            case "tag":
                return self._having(self._source.tagged(_whole(text)))
            case "collection":
                return self._having(self._source.collected(_whole(text)))
            case "prompt" | "negative":
                return self._generated(self._source.with_words(text, negative=field == "negative"))
            case "seed":
                return self._generated(self._source.with_seed(text))
            case _:
                return self._generated(self._source.with_text(field, _part(text)))

    def _named(self, text: str) -> Mask:
        names = self._columns.names
        literals = _WILDCARD.split(text)
        found = names.holding(max(literals, key=len))
        if len(literals) > 1:
            fits = _pattern(text)
            for row in np.flatnonzero(found).tolist():
                found[row] = fits(names.name(row))
        return found

    # Choices

    def _choice(self, field: str, value: str) -> Mask:
        columns = self._columns
        match field:
            case "flag":
                return _equal(columns.flags, FLAGS.index(value) - 1)
            case "color":
                return _equal(columns.colors, COLORS.index(value))
            case "band":
                if columns.bands is None:
                    raise CurationError(
                        "The model in use can't tell what reads as art: run `curator model "
                        "calibrate`, or choose another model."
                    )
                return _equal(columns.bands, BANDS.index(value))
            case _:
                return self._state(value)

    def _state(self, state: str) -> Mask:
        columns = self._columns
        states: dict[str, Callable[[], Mask]] = {
            "rated": lambda: columns.stars > 0,
            "unrated": lambda: columns.stars == 0,
            "picked": lambda: columns.flags == 1,
            "rejected": lambda: columns.flags == -1,
            "unflagged": lambda: columns.flags == 0,
            "labelled": lambda: columns.colors > 0,
            "tagged": lambda: self._having(self._source.tagged(_any_name)),
            "untagged": lambda: ~self._having(self._source.tagged(_any_name)),
            "collected": lambda: self._having(self._source.collected(_any_name)),
            "generated": lambda: self._generated(self._source.generated()),
            "scored": lambda: ~np.isnan(columns.scores),
            "unscored": lambda: np.isnan(columns.scores) & ~columns.unreadable,
            "unreadable": lambda: columns.unreadable,
        }
        return states[state]()

    # Numbers, sizes and dates

    def _within(self, field: str, span: Span) -> Mask:
        columns = self._columns
        values: dict[str, NDArray[Any]] = {
            "stars": columns.stars,
            "score": columns.scores,
            "percentile": columns.percentiles,
            "size": columns.sizes,
            "width": columns.widths,
            "height": columns.heights,
            "date": columns.mtimes,
        }
        if field in values:
            return span.holds(values[field])
        return self._generated(self._source.with_number(field, *span.closed()))


def _equal(column: NDArray[np.int8], value: int) -> Mask:
    equal: Mask = column == value
    return equal


def _any_name(_name: str) -> bool:
    return True


def _whole(text: str) -> Fits:
    """Fit names that are the text, or that fit it as a pattern."""
    if _WILDCARD.search(text):
        return _pattern(text)
    key = name_key(text)
    return lambda name: name_key(name) == key


def _part(text: str) -> Fits:
    """Fit names that hold the text, or that fit it as a pattern."""
    if _WILDCARD.search(text):
        return _pattern(text)
    part = text.casefold()
    return lambda name: part in name.casefold()


def _pattern(text: str) -> Fits:
    # Square brackets mean themselves: they are common in names.
    found = re.compile(translate(text.casefold().replace("[", "[[]")))
    return lambda name: found.match(name.casefold()) is not None
