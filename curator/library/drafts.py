"""Decisions of a filter session that is neither committed nor abandoned yet."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, bindparam, delete, func, select

from curator.library.schema import drafts
from curator.library.upserts import insert_or_replace

#: Stars, flag and colour; None leaves what is there.
Decision = tuple[int | None, int | None, int | None]


def read(connection: Connection) -> dict[str, Decision]:
    """Return the decisions by content hash, in their order."""
    query = select(drafts.c.content_hash, drafts.c.stars, drafts.c.flag, drafts.c.color)
    rows = connection.execute(query.order_by(drafts.c.position))
    return {digest.hex(): (stars, flag, color) for digest, stars, flag, color in rows}


def keep(connection: Connection, decisions: Mapping[str, Decision | None]) -> None:
    """Add decisions after those that are there; one of the same content, or None, replaces it."""
    last = connection.execute(select(func.max(drafts.c.position))).scalar()
    first = 0 if last is None else last + 1
    gone = [content for content, decision in decisions.items() if decision is None]
    if gone:
        statement = delete(drafts).where(drafts.c.content_hash == bindparam("gone"))
        connection.execute(statement, [{"gone": bytes.fromhex(content)} for content in gone])
    kept = [item for item in decisions.items() if item[1] is not None]
    insert_or_replace(
        connection,
        drafts,
        [
            (bytes.fromhex(content), first + place, *(decision or ()))
            for place, (content, decision) in enumerate(kept)
        ],
    )


def drop(connection: Connection) -> None:
    """Forget all decisions."""
    connection.execute(delete(drafts))
