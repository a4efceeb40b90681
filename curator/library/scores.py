"""Scores, and the files they are found under: the queries behind `Library`.

Rows stay plain tuples until they become records: a folder may hold a hundred thousand pictures.
"""

from __future__ import annotations

import gc
import math
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

from sqlalchemy import Connection, Select, and_, select

from curator.library import generations, server
from curator.library.dialects import is_served
from curator.library.paths import below, from_bytes, printable, to_bytes, without_nested
from curator.library.schema import contents, files, models, scores
from curator.library.upserts import Row, insert_or_keep, insert_or_replace
from curator.records import ImageFacts, ImageStamp, ModelKey, Score, ScoreEvent

#: Values bound in one statement: older builds of SQLite take 999.
_CHUNK = 900

#: Rows fetched at a time.
_FETCHED = 4096

#: No row has it: stands for a model that never scored.
_NO_MODEL = -1

_EARLIEST, _LATEST = -(2**63), 2**63 - 1

Item = TypeVar("Item")


def chunks(items: Sequence[Item]) -> Iterator[Sequence[Item]]:
    """Cut a sequence so that each piece fits one statement."""
    for start in range(0, len(items), _CHUNK):
        yield items[start : start + _CHUNK]


def lookup(
    connection: Connection, stamps: Sequence[ImageStamp], key: ModelKey
) -> list[ScoreEvent | None]:
    """Return for each stamp its score under `key` or its remembered error, or None."""
    query = _known_files(id_of_model(connection, key))
    found: dict[bytes, tuple[Any, ...]] = {}
    paths = [to_bytes(stamp.path) for stamp in stamps]
    for chunk in chunks(list(dict.fromkeys(paths))):
        for row in connection.execute(query.where(files.c.path.in_(chunk))):
            found[row[0]] = tuple(row)
    events: list[ScoreEvent | None] = []
    for stamp, path in zip(stamps, paths, strict=True):
        row_of_path = found.get(path)
        event = None
        if row_of_path and row_of_path[1:3] == (stamp.size, storable(stamp.mtime_ns)):
            event = event_of(stamp, row_of_path)
            if event.score is None and event.error is None:
                event = None
        events.append(event)
    return events


def find_contents(
    connection: Connection, content_hashes: Sequence[str], key: ModelKey
) -> dict[str, tuple[ImageFacts, Score]]:
    """Return the contents among `content_hashes` that have a score under `key`."""
    query = select(
        contents.c.content_hash,
        contents.c.width,
        contents.c.height,
        scores.c.value,
        scores.c.precision,
    ).join(
        scores,
        and_(
            scores.c.content_hash == contents.c.content_hash,
            scores.c.model_id == id_of_model(connection, key),
        ),
    )
    wanted = [bytes.fromhex(content_hash) for content_hash in dict.fromkeys(content_hashes)]
    found: dict[str, tuple[ImageFacts, Score]] = {}
    for chunk in chunks(wanted):
        for digest, width, height, value, precision in connection.execute(
            query.where(contents.c.content_hash.in_(chunk))
        ):
            content_hash = digest.hex()
            found[content_hash] = ImageFacts(content_hash, width, height), Score(value, precision)
    return found


def known(
    connection: Connection, roots: Sequence[bytes], key: ModelKey, *, recursive: bool
) -> list[ScoreEvent]:
    """Return what is known of the files under `roots`, each file once, in order of path."""
    query = _known_files(id_of_model(connection, key)).order_by(files.c.path)
    if recursive:
        roots = without_nested(roots)
    events: dict[bytes, ScoreEvent] = {}
    with _without_cycle_collection():
        for root in roots:
            # Two queries, since SQLite would sort the rows of one with OR.
            for place in (files.c.path == root, below(files.c.path, root, recursive=recursive)):
                for rows in connection.execute(query.where(place)).partitions(_FETCHED):
                    for row in rows:
                        stamp = ImageStamp(from_bytes(row[0]), row[1], row[2])
                        events[row[0]] = event_of(stamp, row)
    return list(events.values())


def record(connection: Connection, events: Sequence[ScoreEvent], key: ModelKey) -> None:
    """Keep what became of files; transient errors are skipped."""
    now = _time_of(connection)
    kept = [event for event in events if not event.transient]
    scored = [event for event in kept if event.score is not None and event.error is None]
    model_id = ensure_model(connection, key) if scored else _NO_MODEL
    for cached, insert in ((False, insert_or_replace), (True, insert_or_keep)):
        readable = [event for event in kept if event.cached is cached and event.error is None]
        insert(connection, contents, [_content_row(event) for event in readable])
        insert(
            connection,
            scores,
            [_score_row(event, model_id, now) for event in scored if event.cached is cached],
        )
    insert_or_replace(connection, files, [_file_row(event) for event in kept])
    generations.record(
        connection,
        [(_facts(event).content_hash, event.generation) for event in scored if event.generation],
    )


def record_contents(
    connection: Connection, scored: Sequence[tuple[ImageFacts, Score]], key: ModelKey
) -> None:
    """Keep scores of contents that may be anywhere; what is known of them stays."""
    now, model_id = _time_of(connection), ensure_model(connection, key)
    digests = [bytes.fromhex(facts.content_hash) for facts, _ in scored]
    insert_or_keep(
        connection,
        contents,
        [
            (digest, facts.width, facts.height)
            for digest, (facts, _) in zip(digests, scored, strict=True)
        ],
    )
    insert_or_keep(
        connection,
        scores,
        [
            (digest, model_id, score.value, score.precision, now)
            for digest, (_, score) in zip(digests, scored, strict=True)
        ],
    )


def note_contents(connection: Connection, events: Sequence[ScoreEvent]) -> None:
    """Keep where contents are that have no score yet; what is known of them stays."""
    insert_or_keep(connection, contents, [_content_row(event) for event in events])
    insert_or_replace(connection, files, [_file_row(event) for event in events])


def _time_of(connection: Connection) -> int:
    """Return when a writing transaction takes place, by the clock that all its readers go by."""
    return server.locked_at(connection) if is_served(connection) else int(time.time())


def _facts(event: ScoreEvent) -> ImageFacts:
    if event.facts is None:
        raise ValueError(f"neither facts nor an error are told of {event.stamp.path!r}")
    return event.facts


def _content_row(event: ScoreEvent) -> Row:
    facts = _facts(event)
    return bytes.fromhex(facts.content_hash), facts.width, facts.height


def _score_row(event: ScoreEvent, model_id: int, now: int) -> Row:
    score = event.score
    if score is None or not math.isfinite(score.value):
        raise ValueError(f"{event.stamp.path!r} has the score {score}")
    digest = bytes.fromhex(_facts(event).content_hash)
    return digest, model_id, score.value, score.precision, now


def _file_row(event: ScoreEvent) -> Row:
    stamp = event.stamp
    place = to_bytes(stamp.path), stamp.size, storable(stamp.mtime_ns)
    if event.error is not None:
        return *place, None, printable(event.error)
    return *place, bytes.fromhex(_facts(event).content_hash), None


@contextmanager
def _without_cycle_collection() -> Iterator[None]:
    """Spare a loop that only makes records, none of them garbage, the search for garbage.

    It would take longer than the loop.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _known_files(model_id: int) -> Select[Any]:
    """Select each file with its content and that content's score under the model, if any."""
    return (
        select(
            files.c.path,
            files.c.size,
            files.c.mtime_ns,
            files.c.error,
            files.c.content_hash,
            contents.c.width,
            contents.c.height,
            scores.c.value,
            scores.c.precision,
        )
        .outerjoin(contents, contents.c.content_hash == files.c.content_hash)
        .outerjoin(
            scores,
            and_(scores.c.content_hash == files.c.content_hash, scores.c.model_id == model_id),
        )
    )


def event_of(stamp: ImageStamp, row: Sequence[Any]) -> ScoreEvent:
    """Return the record of a row of `_known_files`."""
    _path, _size, _mtime_ns, error, digest, width, height, value, precision = row
    return ScoreEvent(
        stamp=stamp,
        facts=None if digest is None else ImageFacts(digest.hex(), width, height),
        score=None if value is None else Score(value, precision),
        error=error,
        cached=True,
    )


def file_of(row: Sequence[Any]) -> ScoreEvent:
    """Return the record of a row of a file as the library knows it, columns as `event_of` has."""
    return event_of(ImageStamp(from_bytes(row[0]), row[1], row[2]), row)


def id_of_model(connection: Connection, key: ModelKey) -> int:
    """Return the number that stands for a model in this library, or one that none has."""
    query = select(models.c.id).where(
        models.c.model_hash == key.model_hash, models.c.preprocess == key.preprocess
    )
    found: int | None = connection.execute(query).scalar()
    return _NO_MODEL if found is None else found


def ensure_model(connection: Connection, key: ModelKey) -> int:
    """Return the number that stands for a model in this library."""
    found = id_of_model(connection, key)
    if found != _NO_MODEL:
        return found
    row = {"model_hash": key.model_hash, "preprocess": key.preprocess}
    connection.execute(models.insert(), row)
    return id_of_model(connection, key)


def storable(mtime_ns: int) -> int:
    """Return a time that fits 64 bits: file systems can tell years that don't."""
    return min(max(mtime_ns, _EARLIEST), _LATEST)
