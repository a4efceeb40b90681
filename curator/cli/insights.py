"""Pictures with what was kept beside their scores: what several subcommands begin with."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from curator.cli import opening
from curator.cli.files import progress
from curator.curation.backfill import backfill
from curator.images.preprocess import Preprocess
from curator.images.scan import scan
from curator.library import Library
from curator.records import Insights, ScoreEvent
from curator.scoring.deferred import DeferredScorer


@dataclass(frozen=True, slots=True, eq=False)
class Pictures:
    """Scored contents, one row each, in the order of their first paths.

    Parameters
    ----------
    files
        Of each row the files with these bytes, by path.
    scores
        float64 (N,)
    insights
        N rows.
    """

    files: tuple[tuple[ScoreEvent, ...], ...]
    scores: NDArray[np.float64]
    insights: Insights


def look_at(
    options: argparse.Namespace, library: Library, scorer: DeferredScorer, roots: Sequence[Path]
) -> Pictures:
    """Score and analyse what is not known yet under some folders, and return everything there."""
    problems: list[str] = []
    stamps = list(
        scan(
            roots,
            recursive=options.recursive is not False,
            on_problem=lambda place, sentence: problems.append(sentence),
        )
    )
    opening.say(problems)
    preprocess = Preprocess(options.preprocess)
    seen = backfill(stamps, scorer, library, preprocess=preprocess)
    unreadable = [e for e in progress(seen, len(stamps), "Looking") if e.error is not None]
    opening.say([f"{event.stamp.path}: {event.error}" for event in unreadable])
    opening.say(scorer.notices)
    # What the library says now: an analysed file's kept score may differ in the last digits.
    known = library.lookup(stamps, scorer.key)
    return _pictures([event for event in known if event is not None], library, scorer)


def _pictures(events: Sequence[ScoreEvent], library: Library, scorer: DeferredScorer) -> Pictures:
    by_content: dict[str, list[ScoreEvent]] = {}
    for event in sorted(events, key=lambda each: each.stamp.path):
        if event.facts is not None and event.score is not None:
            by_content.setdefault(event.facts.content_hash, []).append(event)
    insights = library.insights.load(list(by_content), scorer.key)
    files = tuple(tuple(by_content[content_hash]) for content_hash in insights.content_hashes)
    scores = np.array([same[0].score.value for same in files if same[0].score], dtype=np.float64)
    return Pictures(files, scores, insights)
