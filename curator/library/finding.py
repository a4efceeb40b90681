"""Which contents a condition on tags, collections or generation metadata finds, and vice versa."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from typing import Any

import numpy as np
from sqlalchemy import Column, ColumnElement, Connection, and_, select, text

from curator.library.dialects import is_served
from curator.library.digests import Digests, fetch, fetch_sql, pack
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
    rows = connection.execute(select(tags.c.id, tags.c.name))
    numbers = [number for number, name in rows if fits(name)]
    query = select(taggings.c.content_hash)
    return _any_of(connection, lambda chunk: query.where(taggings.c.tag_id.in_(chunk)), numbers)


def collected(connection: Connection, fits: Fits) -> Digests:
    """Return the contents that are in a collection whose name fits."""
    rows = connection.execute(select(collections.c.id, collections.c.name))
    numbers = [number for number, name in rows if fits(name)]
    query = select(collection_items.c.content_hash)
    owner = collection_items.c.collection_id
    return _any_of(connection, lambda chunk: query.where(owner.in_(chunk)), numbers)


def with_text(connection: Connection, field: str, fits: Fits) -> Digests:
    """Return the contents one of whose values of a field in `TEXT_FIELDS` fits."""
    column = _text_column(field)
    stored = [each for each in _different(connection, column) if any(map(fits, _values(each)))]
    query = select(generations.c.content_hash)
    return _any_of(connection, lambda chunk: query.where(column.in_(chunk)), stored)


def with_number(
    connection: Connection, field: str, low: float | None, high: float | None
) -> Digests:
    """Return the contents whose `steps` or `cfg` lies in a range, both ends included."""
    column = generations.c[field]
    bounds: list[ColumnElement[bool]] = [column.is_not(None)]
    if low is not None:
        bounds.append(column >= low)
    if high is not None:
        bounds.append(column <= high)
    return fetch(connection, select(generations.c.content_hash).where(and_(*bounds)))


def with_seed(connection: Connection, seed: str) -> Digests:
    """Return the contents that were generated from a seed."""
    query = select(generations.c.content_hash).where(generations.c.seed == seed)
    return fetch(connection, query)


def generated(connection: Connection) -> Digests:
    """Return the contents whose files tell how they were generated."""
    column = generations.c.tool
    return fetch(connection, select(generations.c.content_hash).where(column > ""))


def with_words(connection: Connection, words: str, *, negative: bool = False) -> Digests:
    """Return the contents whose prompt has words, in this order, the last one perhaps begun."""
    column = "negative_prompt" if negative else "prompt"
    tokens = _WORDS.findall(words)
    if not tokens or _UNSPACED.search(words):
        stored = generations.c[column]
        # SQLite's LIKE takes an ASCII letter's two cases for the same.
        contains = stored.icontains if is_served(connection) else stored.contains
        part = contains(words, autoescape=True)
        return fetch(connection, select(generations.c.content_hash).where(part))
    if is_served(connection):
        from curator.library.words import having

        return fetch(connection, having(column, tokens))
    phrase = " ".join(tokens)
    query = (
        "SELECT content_hash FROM generations WHERE id IN "
        "(SELECT rowid FROM generation_words WHERE generation_words MATCH ?)"
    )
    return fetch_sql(connection, query, (f'{column} : "{phrase}" *',))


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


def _any_of(connection: Connection, query: Callable[[Any], Any], values: Iterable[Any]) -> Digests:
    found = [fetch(connection, query(chunk)) for chunk in chunks(list(values))]
    return np.concatenate([pack([]), *found])
