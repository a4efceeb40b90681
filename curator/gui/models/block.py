"""What is known of some files turned into columns, on the worker that has it."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from curator.columns import KnownFiles, PathColumn
from curator.gui.models.names import NamedPaths, Names, natural_key
from curator.records import ScoreEvent

__all__ = ["Block", "Status", "event_status", "make_block", "make_known_block", "natural_key"]


class Status(IntEnum):
    """What is known of one picture."""

    PENDING = 0
    SCORED = 1
    UNREADABLE = 2
    GONE = 3


def event_status(event: ScoreEvent) -> Status:
    """Say whether an event is a score, an error, or only a file that waits for its turn."""
    if event.error is not None:
        return Status.UNREADABLE
    return Status.PENDING if event.score is None else Status.SCORED


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    """Columns of equal length, one entry a file; built off the GUI thread.

    Parameters
    ----------
    paths
        Absolute paths, the identity of an entry, each once.
    columns
        By name: `scores` float64 (NaN where there is none), `mtimes` and `sizes` int64
        (nanoseconds since the epoch, bytes), `statuses` uint8 of `Status`, `hashes` uint8
        (N, 32), `widths` and `heights` int32 (0 where not known), `precisions` uint8.
    precision_names
        What the numbers in `precisions` stand for.
    errors
        Sentence, and whether it is transient, by entry.
    names, by_name
        Where the block is a folder as the library knows it: its names, and the entries in their
        order.
    base, base_rows
        Where a whole folder was told before: its paths, and which of them each entry is, -1 for
        none.
    late
        It was read beside what else is told of the folder: neither what is shown of a newer file
        nor that one has left is to be taken back.
    """

    paths: Sequence[str]
    columns: Mapping[str, NDArray[np.generic]]
    precision_names: tuple[str, ...]
    errors: Mapping[int, tuple[str, bool]]
    names: Names | None = None
    by_name: NDArray[np.intp] | None = None
    base: PathColumn | None = None
    base_rows: NDArray[np.int64] | None = None
    late: bool = False

    def __len__(self) -> int:
        return len(self.paths)


def make_block(events: Sequence[ScoreEvent]) -> Block:
    """Lay events out as columns; of several for one path the last wins."""
    latest = {os.fspath(event.stamp.path): event for event in events}
    kept = list(latest.values())
    facts = [event.facts for event in kept]
    codes: dict[str, int] = {}
    scores = [
        (float("nan"), "") if e.score is None else (e.score.value, e.score.precision) for e in kept
    ]
    digests = [bytes(32) if each is None else bytes.fromhex(each.content_hash) for each in facts]
    return Block(
        list(latest),
        {
            "scores": np.array([value for value, _ in scores], dtype=np.float64),
            "mtimes": np.array([event.stamp.mtime_ns for event in kept], dtype=np.int64),
            "sizes": np.array([event.stamp.size for event in kept], dtype=np.int64),
            "statuses": np.array([event_status(event) for event in kept], dtype=np.uint8),
            "hashes": np.frombuffer(b"".join(digests), dtype=np.uint8).reshape(-1, 32),
            "widths": np.array([each.width if each else 0 for each in facts], dtype=np.int32),
            "heights": np.array([each.height if each else 0 for each in facts], dtype=np.int32),
            "precisions": np.array(
                [codes.setdefault(name, len(codes)) for _, name in scores], dtype=np.uint8
            ),
        },
        tuple(codes),
        {i: (e.error, e.transient) for i, e in enumerate(kept) if e.error is not None},
    )


def make_known_block(
    files: KnownFiles, base: PathColumn | None = None, named: NamedPaths | None = None
) -> Block:
    """Lay a folder out as the library knows it.

    Parameters
    ----------
    base
        The paths of the same folder when it was last laid out, if it was.
    named
        Its paths with their names as they were cut off a moment ago, if they were.
    """
    statuses = np.where(np.isnan(files.scores), Status.PENDING, Status.SCORED).astype(np.uint8)
    statuses[list(files.errors)] = Status.UNREADABLE
    names = by_name = None
    if base is None:
        if named is None or not named.paths.same_as(files.paths):
            named = NamedPaths.of(files.paths)
        names, by_name = named.names, named.names.natural_order()
    return Block(
        files.paths,
        {
            "scores": files.scores,
            "mtimes": files.mtimes,
            "sizes": files.sizes,
            "statuses": statuses,
            "hashes": files.hashes,
            "widths": files.widths,
            "heights": files.heights,
            "precisions": files.precisions,
        },
        files.precision_names,
        {row: (sentence, False) for row, sentence in files.errors.items()},
        names,
        by_name,
        base,
        None if base is None else files.paths.rows_in(base),
    )
