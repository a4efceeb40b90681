"""Ranked lists: pictures with their place among the others and what else is known of them."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

import numpy as np

from curator.ranking import percentiles, ranks
from curator.records import Generation, Marks, ScoreEvent

#: What a cell may hold; None is an empty one.
Value = str | int | float | None
Kind = Literal["text", "whole", "number"]

COLOURS = ("", "red", "orange", "yellow", "green", "blue", "purple")


@dataclass(frozen=True, slots=True)
class RankedRow:
    """One line of a ranked list: an event with its place among the others.

    Parameters
    ----------
    rank
        Competition rank from 1, or None for an unreadable file.
    percentile
        Share of the list's scores at or below this one, (0, 100], or None.
    """

    event: ScoreEvent
    rank: int | None
    percentile: float | None


@dataclass(frozen=True, slots=True)
class Details:
    """What is known of a content beside its score.

    Parameters
    ----------
    band
        What its score reads as: "photo", "between" or "art"; "" where the model doesn't tell.
    deviation
        Standard deviation of its score, or None.
    tied
        Whether its score can't be told from the next lower one in the list; None where unknown.
    """

    marks: Marks = field(default_factory=Marks)
    tags: tuple[str, ...] = ()
    band: str = ""
    generation: Generation | None = None
    deviation: float | None = None
    tied: bool | None = None


#: Details by content hash.
DetailsByContent = Mapping[str, Details]

_NO_DETAILS = Details()
_NO_GENERATION = Generation()


@dataclass(frozen=True, slots=True)
class ComparedColumn:
    """A metric's values by path; pictures that were not compared have an empty cell."""

    metric: str
    values: Mapping[Path, float]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a list: its name, the kind of its values, and how to come by one."""

    name: str
    kind: Kind
    value: Callable[[RankedRow], Value]


def rank_events(events: Sequence[ScoreEvent]) -> list[RankedRow]:
    """Return scored files best first (ties by path), then unreadable ones by path."""
    scored = [event for event in events if event.score is not None]
    values = np.array([event.score.value for event in scored if event.score], dtype=np.float64)
    rows = [
        RankedRow(event, int(rank), float(percentile))
        for event, rank, percentile in zip(scored, ranks(values), percentiles(values), strict=True)
    ]
    rows.sort(key=lambda row: (row.rank, os.fsencode(row.event.stamp.path)))
    unreadable = [event for event in events if event.score is None and event.error is not None]
    unreadable.sort(key=lambda event: os.fsencode(event.stamp.path))
    return rows + [RankedRow(event, None, None) for event in unreadable]


def ranked_columns(
    model: str,
    details: DetailsByContent | None = None,
    compared: ComparedColumn | None = None,
) -> list[Column]:
    """Return the columns of a ranked list: `RANKED_COLUMNS`, then what else there is to tell.

    `modified` is in UTC (ISO 8601), `size` in bytes, `width` and `height` in pixels.
    """
    columns = [
        Column("rank", "whole", lambda row: row.rank),
        Column("file_name", "text", lambda row: row.event.stamp.path.name),
        Column("art_score", "number", _score),
        Column("percentile", "number", lambda row: _rounded(row.percentile)),
        Column("path", "text", lambda row: str(row.event.stamp.path)),
        Column(
            "width", "whole", lambda row: None if row.event.facts is None else row.event.facts.width
        ),
        Column(
            "height",
            "whole",
            lambda row: None if row.event.facts is None else row.event.facts.height,
        ),
        Column("size", "whole", lambda row: row.event.stamp.size),
        Column("modified", "text", lambda row: modified_text(row.event.stamp.mtime_ns)),
        Column("content_hash", "text", _content_hash),
        Column("model", "text", lambda row: model),
        Column("error", "text", lambda row: row.event.error),
    ]
    if details is not None:
        columns += _detail_columns(details)
    if compared is not None:
        values = compared.values
        columns.append(
            Column(compared.metric, "number", lambda row: values.get(row.event.stamp.path))
        )
    return columns


def _detail_columns(details: DetailsByContent) -> list[Column]:
    def known(row: RankedRow) -> Details:
        return details.get(_content_hash(row) or "", _NO_DETAILS)

    def made(row: RankedRow) -> Generation:
        return known(row).generation or _NO_GENERATION

    return [
        Column("band", "text", lambda row: known(row).band),
        Column("deviation", "number", lambda row: known(row).deviation),
        Column("tied_with_next", "whole", lambda row: _counted(known(row).tied)),
        Column("stars", "whole", lambda row: known(row).marks.stars),
        Column("flag", "whole", lambda row: known(row).marks.flag),
        Column("color", "text", lambda row: COLOURS[known(row).marks.color]),
        Column("tags", "text", lambda row: "; ".join(known(row).tags)),
        Column("tool", "text", lambda row: made(row).tool),
        Column("prompt", "text", lambda row: made(row).prompt),
        Column("negative_prompt", "text", lambda row: made(row).negative_prompt),
        Column("checkpoint", "text", lambda row: made(row).checkpoint),
        Column(
            "loras",
            "text",
            lambda row: "; ".join(f"{name}:{weight:g}" for name, weight in made(row).loras),
        ),
        Column("sampler", "text", lambda row: made(row).sampler),
        Column("steps", "whole", lambda row: made(row).steps),
        Column("cfg", "number", lambda row: made(row).cfg),
        # Of up to 64 bits, more than a spreadsheet's numbers hold.
        Column("seed", "text", lambda row: made(row).seed),
    ]


def _content_hash(row: RankedRow) -> str | None:
    return None if row.event.facts is None else row.event.facts.content_hash


def _score(row: RankedRow) -> float | None:
    return None if row.event.score is None else row.event.score.value


def _counted(value: bool | None) -> int | None:
    return None if value is None else int(value)


def _rounded(percentile: float | None) -> float | None:
    return None if percentile is None else round(percentile, 2)


def modified_text(mtime_ns: int) -> str | None:
    """Return a time in nanoseconds as lists have it; None where no date has it."""
    try:
        modified = datetime.fromtimestamp(mtime_ns // 10**9, UTC)
    except (ValueError, OverflowError, OSError):  # file systems can tell years that no date has
        return None
    return modified.isoformat().replace("+00:00", "Z")


#: The columns that every ranked list begins with.
RANKED_COLUMNS = tuple(column.name for column in ranked_columns(""))
#: Those of a list with details.
DETAILED_COLUMNS = tuple(column.name for column in ranked_columns("", {}))
