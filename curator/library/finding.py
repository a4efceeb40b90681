"""What a condition on tags, collections or generation metadata finds.

Tags and collections tell contents; how pictures were generated is told by numbers (`numbers.py`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import numpy as np
from sqlalchemy import Column, ColumnElement, Connection, Select, Table, and_, select, text

from curator.library.dialects import is_served
from curator.library.digests import Digests, fetch, pack
from curator.library.numbers import Numbers, fetch_numbers, parse_numbers
from curator.library.schema import collection_items, collections, generations, taggings, tags
from curator.library.scores import chunks

#: Tells whether a name fits.
Fits = Callable[[str], bool]

#: Generation metadata that is text, and that has few different values for its rows.
TEXT_FIELDS = ("checkpoint", "lora", "sampler", "tool")

#: Generation metadata that is a number.
NUMBER_FIELDS = ("steps", "cfg")

_WORDS = re.compile(r"[^\W_]+")

# A word of these scripts has no spaces round it, so the index knows only whole runs of them.
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


def tagged(connection: Connection, fits: Fits) -> Digests:
    """Return the contents that have a tag whose name fits."""
    query, owner = select(taggings.c.content_hash), taggings.c.tag_id
    return _in_named(connection, tags, query, owner, fits)


def collected(connection: Connection, fits: Fits) -> Digests:
    """Return the contents that are in a collection whose name fits."""
    query, owner = select(collection_items.c.content_hash), collection_items.c.collection_id
    return _in_named(connection, collections, query, owner, fits)


def with_text(connection: Connection, field: str, fits: Fits) -> Numbers:
    """Return the generations one of whose values of a field in `TEXT_FIELDS` fits."""
    column = _text_column(field)
    stored = [each for each in _different(connection, column) if any(map(fits, _values(each)))]
    query = select(generations.c.id)
    found = [fetch_numbers(connection, query.where(column.in_(each))) for each in chunks(stored)]
    return np.concatenate([parse_numbers(None), *found])


def with_number(
    connection: Connection, field: str, low: float | None, high: float | None
) -> Numbers:
    """Return the generations whose `steps` or `cfg` lies in a range, both ends included."""
    column = generations.c[field]
    bounds: list[ColumnElement[bool]] = [column.is_not(None)]
    if low is not None:
        bounds.append(column >= low)
    if high is not None:
        bounds.append(column <= high)
    return fetch_numbers(connection, select(generations.c.id).where(and_(*bounds)))


def with_seed(connection: Connection, seed: str) -> Numbers:
    """Return the generations from a seed."""
    return fetch_numbers(connection, select(generations.c.id).where(generations.c.seed == seed))


def generated(connection: Connection) -> Numbers:
    """Return the generations that files tell of."""
    return fetch_numbers(connection, select(generations.c.id).where(generations.c.tool > ""))


def with_words(connection: Connection, words: str, *, negative: bool = False) -> Numbers:
    """Return the generations whose prompt has words, in this order, the last one perhaps begun."""
    column = "negative_prompt" if negative else "prompt"
    tokens = _WORDS.findall(words)
    if not tokens or _UNSPACED.search(words):
        stored = generations.c[column]
        # SQLite's LIKE takes an ASCII letter's two cases for the same.
        contains = stored.icontains if is_served(connection) else stored.contains
        part = contains(words, autoescape=True)
        return fetch_numbers(connection, select(generations.c.id).where(part))
    if is_served(connection):
        from curator.library.words import having

        return fetch_numbers(connection, having(column, tokens))
    phrase = " ".join(tokens)
    query = "SELECT group_concat(rowid) FROM generation_words WHERE generation_words MATCH ?"
    found = connection.exec_driver_sql(query, (f'{column} : "{phrase}" *',))
    return parse_numbers(found.scalar())


def different_values(connection: Connection, field: str, limit: int) -> list[str]:
    """Return the values that a field in `TEXT_FIELDS` has, in alphabetical order."""
    stored = _different(connection, _text_column(field))
    values = {value for each in stored for value in _values(each)}
    return sorted(values, key=str.casefold)[:limit]


def _text_column(field: str) -> Column[str]:
    return generations.c.loras if field == "lora" else generations.c[field]


def _different(connection: Connection, column: Column[str]) -> list[str]:
    """Return a column's values, each once, jumping through its index from one to the next."""
    name = column.name
    query = text(
        f"WITH RECURSIVE seen(value) AS (SELECT min({name}) FROM generations WHERE {name} > '' "
        f"UNION ALL SELECT (SELECT min({name}) FROM generations WHERE {name} > value) FROM seen "
        "WHERE value IS NOT NULL) SELECT value FROM seen WHERE value IS NOT NULL"
    )
    return list(connection.execute(query).scalars())


def _values(stored: str) -> list[str]:
    """Return the names in a stored value: one, or those of a list of LoRAs."""
    if not stored.startswith("["):
        return [stored]
    try:
        return [str(name) for name, _weight in json.loads(stored)]
    except ValueError:
        return [stored]  # a checkpoint can be called anything


def _in_named(
    connection: Connection, named: Table, query: Select[Any], owner: Column[Any], fits: Fits
) -> Digests:
    """Return the contents that a query tells of those rows of a table whose name fits."""
    rows = connection.execute(select(named.c.id, named.c.name))
    numbers = [number for number, name in rows if fits(name)]
    found = [fetch(connection, query.where(owner.in_(chunk))) for chunk in chunks(numbers)]
    return np.concatenate([pack([]), *found])
