"""Folders as a library tells them, made of records."""

from __future__ import annotations

import os
from collections.abc import Sequence

import numpy as np

from curator.columns import KnownFiles, PathColumn
from curator.records import ScoreEvent


def known_files(events: Sequence[ScoreEvent]) -> KnownFiles:
    """Lay records of different files out as columns."""
    by_path = {os.fsencode(event.stamp.path): event for event in events}
    rows = [by_path[path] for path in sorted(by_path)]
    facts = [event.facts for event in rows]
    names = sorted({event.score.precision for event in rows if event.score is not None})
    digests = [bytes(32) if each is None else bytes.fromhex(each.content_hash) for each in facts]
    return KnownFiles(
        PathColumn.of(by_path),
        np.array([event.stamp.size for event in rows], dtype=np.int64),
        np.array([event.stamp.mtime_ns for event in rows], dtype=np.int64),
        np.frombuffer(b"".join(digests), dtype=np.uint8).reshape(-1, 32),
        np.array([0 if each is None else each.width for each in facts], dtype=np.int32),
        np.array([0 if each is None else each.height for each in facts], dtype=np.int32),
        np.array([np.nan if e.score is None else e.score.value for e in rows], dtype=np.float64),
        np.array(
            [0 if e.score is None else names.index(e.score.precision) for e in rows], dtype=np.uint8
        ),
        tuple(names),
        {row: event.error for row, event in enumerate(rows) if event.error is not None},
    )
