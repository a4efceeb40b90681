"""Embeddings, layouts and deviations beside the scores: one packed row for each score.

A row's `vector` is the embedding as a raw deflate stream of Huffman codes alone (most of its bytes
are small), then the layout as it is. As plain bytes a row would leave half of its page empty.
"""

from __future__ import annotations

import math
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import ColumnElement, Connection, literal_column, select

from curator.library.dialects import is_served
from curator.library.schema import embeddings
from curator.library.scores import chunks, ensure_model, id_of_model
from curator.library.upserts import Row, insert_or_replace
from curator.records import Insight, Insights, ModelKey, ScoreEvent

#: Rows in one piece of the whole.
PIECE = 4096

_EMBEDDING, _LAYOUT = 2048, 196
_RAW = -15  # zlib's way of asking for deflate without a header

#: SQLite reads long rows several times as fast in the order in which they lie.
_ROWID: ColumnElement[Any] = literal_column("embeddings.rowid")
_COLUMNS = (
    embeddings.c.content_hash,
    embeddings.c.vector,
    embeddings.c.scale,
    embeddings.c.deviation,
)

_Opened = Callable[[], AbstractContextManager[Connection]]


class StoredInsights:
    """The door to what is kept beside the scores; `Library.insights` gives it.

    Every method is a transaction of its own, on any thread.
    """

    def __init__(self, reading: _Opened) -> None:
        self._reading = reading

    def known(self, content_hashes: Sequence[str], key: ModelKey) -> set[str]:
        """Return those of the contents that have an insight under `key`."""
        return set(self.deviations(content_hashes, key))

    def deviations(self, content_hashes: Sequence[str], key: ModelKey) -> dict[str, float | None]:
        """Return the scores' deviations of those of the contents that have an insight."""
        query = select(embeddings.c.content_hash, embeddings.c.deviation)
        found: dict[str, float | None] = {}
        with self._reading() as connection:
            query = query.where(embeddings.c.model_id == id_of_model(connection, key))
            for chunk in chunks(_digests(content_hashes)):
                rows = connection.execute(query.where(embeddings.c.content_hash.in_(chunk)))
                found |= {digest.hex(): deviation for digest, deviation in rows}
        return found

    def load(self, content_hashes: Sequence[str], key: ModelKey) -> Insights:
        """Return the insights of those of the contents that have one, in their order."""
        query = select(*_COLUMNS)
        found: dict[bytes, Sequence[Any]] = {}
        wanted = _digests(content_hashes)
        with self._reading() as connection:
            query = query.where(embeddings.c.model_id == id_of_model(connection, key))
            for chunk in chunks(wanted):
                for row in connection.execute(query.where(embeddings.c.content_hash.in_(chunk))):
                    found[row[0]] = row
        return _columns([found.pop(digest) for digest in wanted if digest in found])

    def pieces(self, key: ModelKey) -> Iterator[Insights]:
        """Yield everything that is kept under `key`, `PIECE` rows at a time.

        Each piece is a transaction of its own, so that nobody waits for who reads on slowly; what
        is written meanwhile may be among the later ones.
        """
        after: int | bytes | None = None
        while True:
            with self._reading() as connection:
                model_id = id_of_model(connection, key)
                place = embeddings.c.content_hash if is_served(connection) else _ROWID
                query = select(*_COLUMNS, place).order_by(place).limit(PIECE)
                if after is not None:
                    query = query.where(place > after)
                rows = connection.execute(query.where(embeddings.c.model_id == model_id)).all()
            if not rows:
                return
            after = rows[-1][-1]
            yield _columns(rows)


def record(connection: Connection, events: Sequence[ScoreEvent], key: ModelKey) -> None:
    """Keep the insights that come with scores; their contents are known already."""
    rows: list[Row] = []
    model_id = None
    for event in events:
        if event.insight is not None and event.facts is not None:
            model_id = ensure_model(connection, key) if model_id is None else model_id
            rows.append(_row(event.facts.content_hash, model_id, event.insight))
    insert_or_replace(connection, embeddings, rows)


def _row(content_hash: str, model_id: int, insight: Insight) -> Row:
    packing = zlib.compressobj(1, zlib.DEFLATED, _RAW, 9, zlib.Z_HUFFMAN_ONLY)
    packed = packing.compress(insight.embedding.tobytes()) + packing.flush()
    deviation = insight.deviation
    return (
        bytes.fromhex(content_hash),
        model_id,
        packed + insight.layout.tobytes(),
        insight.scale,
        None if deviation is None or not math.isfinite(deviation) else deviation,
    )


def _columns(rows: Sequence[Sequence[Any]]) -> Insights:
    """Unpack rows; damaged ones are left out, as if there were none."""
    sound = [(row, parts) for row in rows if (parts := _unpacked(row[1])) is not None]
    return Insights(
        tuple(row[0].hex() for row, _ in sound),
        _joined([embedding for _, (embedding, _) in sound], _EMBEDDING),
        np.array([row[2] for row, _ in sound], dtype=np.float32),
        np.array([math.nan if row[3] is None else row[3] for row, _ in sound], dtype=np.float32),
        _joined([layout for _, (_, layout) in sound], _LAYOUT),
    )


def _unpacked(vector: bytes) -> tuple[bytes, bytes] | None:
    """Return embedding and layout, which begins where the stream of the embedding ends."""
    unpacking = zlib.decompressobj(_RAW)
    try:
        # One byte more than there should be tells a stream that is too long.
        embedding = unpacking.decompress(vector, _EMBEDDING + 1)
    except zlib.error:
        return None
    layout = unpacking.unused_data
    whole = unpacking.eof and (len(embedding), len(layout)) == (_EMBEDDING, _LAYOUT)
    return (embedding, layout) if whole else None


def _joined(parts: Sequence[bytes], size: int) -> NDArray[np.int8]:
    return np.frombuffer(b"".join(parts), dtype=np.int8).reshape(len(parts), size)


def _digests(content_hashes: Sequence[str]) -> list[bytes]:
    return [bytes.fromhex(content_hash) for content_hash in dict.fromkeys(content_hashes)]
