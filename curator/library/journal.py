"""The undo journal: what was done, in its order, and what of it is undone."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from curator.library.schema import actions

#: The kind of an action that only changed the library, and that the library itself undoes.
EDIT = "edit"

#: Older actions are forgotten, so that the library doesn't grow for ever.
KEPT = 500


@dataclass(frozen=True, slots=True)
class Entry:
    """One action of the journal.

    Parameters
    ----------
    number
        Grows with every action; never another action's.
    made_at
        Seconds since the epoch.
    session
        Names the run of a program that did it.
    kind
        Says who can undo it, and what its payload means.
    title
        What was done, for a person: "Pick 12 pictures".
    undone
        It was undone and can be done again.
    stuck
        Why it can't be undone any more, or None.
    """

    number: int
    made_at: int
    session: str
    kind: str
    title: str
    undone: bool
    stuck: str | None


_ENTRY = select(
    actions.c.id,
    actions.c.made_at,
    actions.c.session,
    actions.c.kind,
    actions.c.title,
    actions.c.undone,
    actions.c.stuck,
)


def append(connection: Connection, session: str, kind: str, title: str, payload: Any) -> int:
    """Add an action; those that were undone before can't be done again from now on."""
    connection.execute(delete(actions).where(actions.c.undone))
    row = {
        "made_at": int(time.time()),
        "session": session,
        "kind": kind,
        "title": title,
        "payload": _json(payload),
        "undone": False,
    }
    inserted = connection.execute(insert(actions), row).inserted_primary_key
    assert inserted is not None
    number: int = inserted[0]
    kept = select(actions.c.id).order_by(actions.c.id.desc()).limit(KEPT)
    connection.execute(delete(actions).where(actions.c.id.not_in(kept)))
    return number


def entries(connection: Connection, limit: int) -> list[Entry]:
    """Return the last actions, the latest first."""
    query = _ENTRY.order_by(actions.c.id.desc()).limit(limit)
    return [_entry(row) for row in connection.execute(query)]


def next_to_undo(connection: Connection) -> Entry | None:
    """Return the last action that is done and may be undone."""
    query = _ENTRY.where(~actions.c.undone, actions.c.stuck.is_(None))
    row = connection.execute(query.order_by(actions.c.id.desc()).limit(1)).first()
    return None if row is None else _entry(row)


def next_to_redo(connection: Connection) -> Entry | None:
    """Return the first action that is undone."""
    query = _ENTRY.where(actions.c.undone)
    row = connection.execute(query.order_by(actions.c.id).limit(1)).first()
    return None if row is None else _entry(row)


def payload_of(connection: Connection, number: int) -> Any | None:
    """Return an action's payload; None where it left the history."""
    query = select(actions.c.payload).where(actions.c.id == number)
    payload = connection.execute(query).scalar()
    return None if payload is None else json.loads(payload)


def set_undone(connection: Connection, number: int, undone: bool) -> None:
    """Note that an action was undone, or done again."""
    _update(connection, number, undone=undone)


def set_payload(connection: Connection, number: int, payload: Any) -> None:
    """Replace an action's payload, when it is known what was really done."""
    _update(connection, number, payload=_json(payload))


def set_stuck(connection: Connection, number: int, reason: str) -> None:
    """Give an action up: it can't be undone any more."""
    _update(connection, number, stuck=reason)


def remove(connection: Connection, number: int) -> None:
    """Drop an action that did nothing."""
    connection.execute(delete(actions).where(actions.c.id == number))


def _update(connection: Connection, number: int, **values: object) -> None:
    connection.execute(update(actions).where(actions.c.id == number).values(**values))


def _json(payload: Any) -> str:
    return json.dumps(payload, separators=(",", ":"))


def _entry(row: Sequence[Any]) -> Entry:
    return Entry(*row)
