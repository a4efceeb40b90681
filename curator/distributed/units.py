"""What a job is cut into: each unit is read by one task and becomes one partition."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, Self

from blake3 import blake3

Kind = Literal["pictures", "tar", "parquet"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a picture or a shard is, and what its listing tells of it.

    Parameters
    ----------
    address
        An absolute path, or a URL that fsspec opens.
    size
        Bytes; None where the place was named and not listed.
    mtime_ns
        Nanoseconds since the epoch; None where nothing tells.
    """

    address: str
    size: int | None = None
    mtime_ns: int | None = None


@dataclass(frozen=True, slots=True)
class Unit:
    """A shard, or a lot of single pictures."""

    kind: Kind
    places: tuple[Place, ...]

    @property
    def name(self) -> str:
        """What its partition is called: the same for the same places, whatever they hold."""
        addresses = "\0".join([self.kind, *(place.address for place in self.places)])
        return blake3(os.fsencode(addresses)).hexdigest()[:24]

    def to_json(self) -> str:
        """Return it as plain ASCII, in which any name survives."""
        rows = [(place.address, place.size, place.mtime_ns) for place in self.places]
        return json.dumps([self.kind, rows])

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Return what `to_json` told."""
        kind, rows = json.loads(text)
        return cls(kind, tuple(Place(*row) for row in rows))


def is_remote(address: str) -> bool:
    """Say whether an address is a URL."""
    return "://" in address


def lots(pictures: Sequence[Place], size: int) -> Iterator[Unit]:
    """Cut single pictures into units."""
    for start in range(0, len(pictures), size):
        yield Unit("pictures", tuple(pictures[start : start + size]))
