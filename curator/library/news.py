"""What was scored of a folder lately, for a screen that shows the folder already."""

from __future__ import annotations

from sqlalchemy import Connection

from curator.library.columns import inside_of
from curator.library.rows import run
from curator.library.scores import file_of, id_of_model
from curator.records import ModelKey, ScoreEvent

#: One walk through the scores, whatever else is in the library, and a look at each that is new: no
#: index is kept for it. Joined crosswise, since SQLite would begin with the folder's files, and
#: with "+", since it would look the times up in the order of an index of values.
_SCORED = """
    SELECT path, size, mtime_ns, error, f.content_hash, width, height, s.value, s.precision
    FROM scores s CROSS JOIN files f CROSS JOIN contents c
    WHERE +s.model_id = :model AND s.scored_at >= :since
    AND f.content_hash = s.content_hash AND c.content_hash = s.content_hash AND {inside}
    LIMIT :limit
"""

#: Changes with nearly any change of a file's row; of times a part, since they would overflow.
_TOTALS = """
    SELECT count(*), count(error), sum(size & 1048575), sum(mtime_ns & 1048575)
    FROM files WHERE {inside}
"""


def totals(connection: Connection, folder: bytes, *, recursive: bool) -> tuple[int, ...]:
    """Return numbers that are others where other files are known below a folder."""
    inside, place = inside_of(connection, folder, recursive=recursive)
    [row] = run(connection, _TOTALS.format(inside=inside), place).fetchmany(1)
    return tuple(int(number or 0) for number in row)


def scored_since(
    connection: Connection,
    folder: bytes,
    key: ModelKey,
    since: int,
    *,
    recursive: bool,
    limit: int,
) -> list[ScoreEvent]:
    """Return the files below a folder, `limit` at most, scored at a time or later."""
    inside, place = inside_of(connection, folder, recursive=recursive)
    values = {**place, "model": id_of_model(connection, key), "since": since, "limit": limit}
    rows = run(connection, _SCORED.format(inside=inside), values).fetchmany(limit)
    return [file_of(row) for row in rows]
