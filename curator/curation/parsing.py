"""Reading a typed search. What can't be read is told with its place and what to write instead."""

from __future__ import annotations

import re
from difflib import get_close_matches

from curator.curation.conditions import QueryError, condition_of
from curator.curation.fields import ALIASES, FIELDS, KEYWORDS, Field, Kind
from curator.curation.query import AllOf, AnyOf, Everything, Node, Not, Word

__all__ = ["MAX_DEPTH", "MAX_LENGTH", "QueryError", "parse_query"]

#: Longer searches are a mistake, as a pasted page.
MAX_LENGTH = 5000

#: How deep minus signs and brackets may lie in each other.
MAX_DEPTH = 40

_SPACE = re.compile(r"\s*")
_KEY = re.compile(r"([A-Za-z_]+)(:|>=|<=|>|<|=)")
_BARE = re.compile(r'[^\s()"]+')
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"', re.DOTALL)

#: Fields that an operator may follow without a colon: `stars>=3`.
_COMPARABLE = (Kind.NUMBER, Kind.SIZE, Kind.DATE)


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
        return condition_of(field, value, value_start, end)

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
