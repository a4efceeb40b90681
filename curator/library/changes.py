"""Curation's rows and what became of them: every change knows how to be taken back.

An edit writes rows only through `Changes`, which keeps for each the values before and after. Undo
and redo put the one or the other back, whatever the edit was.
"""

from __future__ import annotations

import base64
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table

from curator.library.dialects import driver_sql
from curator.library.schema import (
    collection_items,
    collections,
    marks,
    picks,
    saved_queries,
    taggings,
    tags,
)
from curator.library.scores import chunks
from curator.library.upserts import insert_or_replace

#: A row's key and its other values: plain tuples in the order of the table's columns.
Key = tuple[Any, ...]
Values = tuple[Any, ...]

#: The journal's JSON.
Payload = list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class _Kind:
    """A table whose rows can be changed and changed back.

    Parameters
    ----------
    keys
        How many of the first columns are the key; where the last of these is a content hash,
        a payload holds many in one text.
    dated
        The last column is the time of the change, which is no part of what is undone.
    blank
        The values that a missing row stands for, where each value is changed and changed back by
        itself: who passes a flag over can still undo the stars of before.
    """

    table: Table
    keys: int
    of_contents: bool = False
    dated: bool = False
    blank: Values | None = None


#: In the order in which rows can be inserted; they are deleted in the opposite one.
_KINDS = {
    "marks": _Kind(marks, 1, of_contents=True, dated=True, blank=(0, 0, 0)),
    "tags": _Kind(tags, 1),
    "taggings": _Kind(taggings, 2, of_contents=True),
    "collections": _Kind(collections, 1),
    "collection_items": _Kind(collection_items, 2, of_contents=True),
    "saved_queries": _Kind(saved_queries, 1),
    "picks": _Kind(picks, 1),
}


class Changes:
    """Rows as they were before an edit, and as they are now."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._rows: dict[str, dict[Key, tuple[Values | None, Values | None]]] = {}

    def put(self, kind: str, rows: Mapping[Key, Values | None]) -> None:
        """Give rows new values, or with None delete them; those that have them already stay."""
        before = read_rows(self._connection, kind, list(rows))
        changed = {key: values for key, values in rows.items() if before.get(key) != values}
        known = self._rows.setdefault(kind, {})
        for key, values in changed.items():
            first = known[key][0] if key in known else before.get(key)
            known[key] = first, values
        write_rows(self._connection, {kind: changed})

    def payload(self) -> Payload:
        """Return all changes for the journal, none that came to nothing."""
        groups: dict[tuple[Any, ...], list[Key]] = {}
        for kind, rows in self._rows.items():
            for key, (before, after) in rows.items():
                if before != after:
                    shared = key[:-1] if _KINDS[kind].of_contents else key
                    groups.setdefault((kind, shared, before, after), []).append(key)
        return [
            {
                "table": kind,
                "key": _told(shared),
                "contents": _joined(keys) if _KINDS[kind].of_contents else None,
                "before": _told(before),
                "after": _told(after),
            }
            for (kind, shared, before, after), keys in groups.items()
        ]


def put_back(connection: Connection, payload: Payload, side: str) -> None:
    """Give the rows of a payload the values of one side, "before" or "after"."""
    rows: dict[str, dict[Key, Values | None]] = {}
    for group in payload:
        kind, keys = group["table"], list(_keys(group))
        sides = {name: _read(group[name]) for name in ("before", "after")}
        to = sides.pop(side)
        [away] = sides.values()
        blank = _KINDS[kind].blank
        if blank is None:
            told: dict[Key, Values | None] = dict.fromkeys(keys, to)
        else:
            present = read_rows(connection, kind, keys)
            told = {key: _turned(present.get(key), away, to, blank) for key in keys}
        rows.setdefault(kind, {}).update(told)
    write_rows(connection, rows)


def _turned(
    present: Values | None, away: Values | None, to: Values | None, blank: Values
) -> Values | None:
    """Return a row with the values that differ between two sides turned to one of them."""
    values = zip(present or blank, away or blank, to or blank, strict=True)
    turned = tuple(new if old != new else here for here, old, new in values)
    return None if turned == blank else turned


def touched_contents(payload: Payload) -> frozenset[str]:
    """Return the contents whose marks, tags or collections a payload changes."""
    digests = {
        key[-1] for group in payload if _KINDS[group["table"]].of_contents for key in _keys(group)
    }
    return frozenset(digest.hex() for digest in digests)


def touched_tables(payload: Payload) -> frozenset[str]:
    """Return the names of the tables that a payload changes."""
    return frozenset(group["table"] for group in payload)


def read_rows(connection: Connection, kind: str, keys: Sequence[Key]) -> dict[Key, Values]:
    """Return the rows that are there."""
    what = _KINDS[kind]
    names = [column.name for column in what.table.columns]
    *shared_names, last = names[: what.keys]
    kept = ", ".join(names[:-1] if what.dated else names)
    shares = "".join(f"{name} = ? AND " for name in shared_names)
    found: dict[Key, Values] = {}
    by_shared: dict[Key, list[Key]] = {}
    for key in keys:
        by_shared.setdefault(key[:-1], []).append(key)
    for shared, members in by_shared.items():
        for chunk in chunks(members):
            places = ", ".join("?" * len(chunk))
            query = f"SELECT {kept} FROM {what.table.name} WHERE {shares}{last} IN ({places})"
            values = (*shared, *[key[-1] for key in chunk])
            for row in connection.exec_driver_sql(driver_sql(connection, query), values):
                found[tuple(row[: what.keys])] = tuple(row[what.keys :])
    return found


def write_rows(connection: Connection, rows: Mapping[str, Mapping[Key, Values | None]]) -> None:
    """Write rows of several tables, those with None deleted, in an order that keeps references."""
    for kind in reversed(_KINDS):
        gone = [key for key, values in rows.get(kind, {}).items() if values is None]
        _delete(connection, _KINDS[kind], gone)
    now = (int(time.time()),)
    for kind, what in _KINDS.items():
        insert_or_replace(
            connection,
            what.table,
            [
                (*key, *values, *(now if what.dated else ()))
                for key, values in rows.get(kind, {}).items()
                if values is not None
            ],
        )


def _delete(connection: Connection, what: _Kind, keys: Sequence[Key]) -> None:
    if keys:
        names = [column.name for column in what.table.columns][: what.keys]
        here = " AND ".join(f"{name} = ?" for name in names)
        query = f"DELETE FROM {what.table.name} WHERE {here}"
        connection.exec_driver_sql(driver_sql(connection, query), list(keys))


def _keys(group: Mapping[str, Any]) -> Iterator[Key]:
    shared = _read(group["key"]) or ()
    if group["contents"] is None:
        yield shared
        return
    joined = base64.b64decode(group["contents"])
    for start in range(0, len(joined), 32):
        yield (*shared, joined[start : start + 32])


def _joined(keys: Sequence[Key]) -> str:
    return base64.b64encode(b"".join([key[-1] for key in keys])).decode()


def _told(values: Values | None) -> list[Any] | None:
    if values is None:
        return None
    return [{"hex": value.hex()} if isinstance(value, bytes) else value for value in values]


def _read(values: Sequence[Any] | None) -> Values | None:
    if values is None:
        return None
    return tuple(
        bytes.fromhex(value["hex"]) if isinstance(value, dict) else value for value in values
    )
