"""How pictures were generated, found by the numbers of rows: a million of them are an array.

The indexes tell these by themselves. For contents, the long row of each found would have to be
looked up, which takes ten times as long as finding it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, Select, Text, cast, func, select

from curator.library.dialects import is_served
from curator.library.digests import BYTES, Digests

#: Numbers of rows of `generations`, int64 (N,), each once, in any order.
Numbers = NDArray[np.int64]

# In an order in which an index of SQLite's has all that is asked for.
_ALL = """
    SELECT group_concat(id), CAST(group_concat(content_hash, '') AS BLOB)
    FROM (SELECT id, content_hash FROM generations ORDER BY content_hash)
"""
_SERVED_ALL = """
    SELECT string_agg(CAST(id AS text), ','), string_agg(content_hash, ''::bytea)
    FROM (SELECT id, content_hash FROM generations ORDER BY content_hash) AS ordered
"""


@dataclass(frozen=True, slots=True, eq=False)
class Numbered:
    """Every content that was looked into for how it was generated, with its row's number.

    Parameters
    ----------
    numbers
        int64 (N,), each once.
    contents
        Content hashes, uint8 (N, 32), each once.
    """

    numbers: Numbers
    contents: Digests


def all_numbered(connection: Connection) -> Numbered:
    """Return every content that was looked into, with its row's number."""
    query = _SERVED_ALL if is_served(connection) else _ALL
    numbers, contents = connection.exec_driver_sql(query).one()
    joined = np.frombuffer(contents or b"", np.uint8)
    return Numbered(parse_numbers(numbers), joined.reshape(-1, BYTES))


def fetch_numbers(connection: Connection, query: Select[Any]) -> Numbers:
    """Run a query whose one column is a row's number, called id.

    The database joins them into one text: a million rows one by one take four times as long.
    """
    found = query.subquery().c.id
    served = is_served(connection)
    joined = func.string_agg(cast(found, Text), ",") if served else func.group_concat(found)
    return parse_numbers(connection.execute(select(joined)).scalar())


def parse_numbers(joined: str | None) -> Numbers:
    """Return the numbers of a text with commas between them."""
    return np.fromstring(joined or "", dtype=np.int64, sep=",")
