"""Content hashes in bulk: a million of them are an array, not a million strings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, LargeBinary, Select, func, literal, select

from curator.library.dialects import is_served

#: Content hashes as uint8 (N, 32).
Digests = NDArray[np.uint8]

#: Bytes of a content hash.
BYTES = 32


def pack(content_hashes: Iterable[str]) -> Digests:
    """Return content hashes as an array; "" (a file without a content) becomes zeros."""
    empty = "0" * (2 * BYTES)
    joined = "".join([content_hash or empty for content_hash in content_hashes])
    return np.frombuffer(bytes.fromhex(joined), np.uint8).reshape(-1, BYTES)


def unpack(digests: Digests) -> list[str]:
    """Return an array of content hashes as strings of 64 hexadecimal digits."""
    joined = np.ascontiguousarray(digests).tobytes().hex()
    size = 2 * BYTES
    return [joined[start : start + size] for start in range(0, len(joined), size)]


def to_bytes_each(content_hashes: Sequence[str]) -> list[bytes]:
    """Return content hashes as the library's tables keep them, each once."""
    return [bytes.fromhex(content_hash) for content_hash in dict.fromkeys(content_hashes)]


def fetch(connection: Connection, query: Select[Any]) -> Digests:
    """Run a query whose one column is a content hash, called content_hash."""
    if is_served(connection):
        found = query.subquery().c.content_hash
        nothing = literal(b"", LargeBinary)
        joined = connection.execute(select(func.string_agg(found, nothing))).scalar()
        return np.frombuffer(joined or b"", np.uint8).reshape(-1, BYTES)
    compiled = query.compile(connection, compile_kwargs={"render_postcompile": True})
    values = tuple(compiled.params[name] for name in compiled.positiontup or ())
    # Their bytes as they are, in one piece: a million rows one by one take five times as long.
    joining = f"SELECT CAST(group_concat(content_hash, '') AS BLOB) FROM ({compiled})"
    joined = connection.exec_driver_sql(joining, values).scalar()
    return np.frombuffer(joined or b"", np.uint8).reshape(-1, BYTES)
