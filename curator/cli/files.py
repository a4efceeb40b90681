"""Scores of pictures that the library has no business with: training series, reference folders."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from tqdm import tqdm

from curator.images.preprocess import Preprocess
from curator.images.scan import take_stamp
from curator.pipeline import score_files
from curator.records import ImageFacts, ImageStamp, ModelKey, Score, ScoreEvent, Scorer

_Item = TypeVar("_Item")


class _NoStore:
    """A `ScoreStore` that keeps nothing."""

    def lookup(self, stamps: Sequence[ImageStamp], key: ModelKey) -> list[ScoreEvent | None]:
        return [None] * len(stamps)

    def find_contents(
        self, content_hashes: Sequence[str], key: ModelKey
    ) -> Mapping[str, tuple[ImageFacts, Score]]:
        return {}

    def record(self, events: Sequence[ScoreEvent], key: ModelKey) -> None:
        pass


def score_paths(
    paths: Sequence[Path], scorer: Scorer, preprocess: Preprocess = Preprocess.SQUASH
) -> tuple[dict[Path, float], list[str]]:
    """Score files; returns the scores and a sentence for each file that can't be read."""
    scores: dict[Path, float] = {}
    problems = []
    stamps = {path: take_stamp(path) for path in paths}
    problems += [f"{path} is not there any more." for path, stamp in stamps.items() if not stamp]
    events = score_files(
        [stamp for stamp in stamps.values() if stamp], scorer, _NoStore(), preprocess=preprocess
    )
    for event in progress(events, len(paths), "Scoring"):
        if event.score is not None:
            scores[event.stamp.path] = event.score.value
        else:
            problems.append(f"{event.stamp.path}: {event.error}")
    return scores, problems


def progress(items: Iterable[_Item], total: int, doing: str) -> Iterator[_Item]:
    """Show a bar with rate and time left while items pass; only where someone looks at it."""
    yield from tqdm(
        items,
        total=total,
        desc=doing,
        unit=" pictures",
        file=sys.stderr,
        disable=not sys.stderr.isatty(),
        dynamic_ncols=True,
    )
