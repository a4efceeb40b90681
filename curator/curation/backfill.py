"""Insights for pictures that were scored without: by an older version, or by another engine."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from curator.images.preprocess import Preprocess
from curator.library import Library
from curator.pipeline import score_files
from curator.records import Analyst, ImageFacts, ImageStamp, ModelKey, Score, ScoreEvent, Scorer


def backfill(
    files: Iterable[ImageStamp],
    scorer: Scorer,
    library: Library,
    *,
    preprocess: Preprocess = Preprocess.SQUASH,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[ScoreEvent]:
    """Analyse the files whose contents have no insight under the scorer's model, and keep it.

    Scores that are in the library stay what they are, though this pass may round otherwise. Files
    without any score get one, and those with an insight are not opened.

    Parameters
    ----------
    scorer
        One that only scores (no `Analyst`) has no insights to give; then this is `score_files`.

    Yields
    ------
    ScoreEvent
        One a file, in the order in which they are known; `cached` where nothing had to be done.
        The score of an analysed file is this pass's.
    """
    store = _Wanting(library) if isinstance(scorer, Analyst) else library
    yield from score_files(files, scorer, store, preprocess=preprocess, cancelled=cancelled)


class _Wanting:
    """A library as one that has yet to learn of every content without an insight."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def lookup(self, stamps: Sequence[ImageStamp], key: ModelKey) -> list[ScoreEvent | None]:
        events = self._library.lookup(stamps, key)
        hashes = [event.facts.content_hash for event in events if event and event.facts]
        rich = self._library.insights.known(hashes, key)
        return [event if event and _is_whole(event, rich) else None for event in events]

    def find_contents(
        self, content_hashes: Sequence[str], key: ModelKey
    ) -> Mapping[str, tuple[ImageFacts, Score]]:
        rich = self._library.insights.known(content_hashes, key)
        return self._library.find_contents(sorted(rich), key)

    def record(self, events: Sequence[ScoreEvent], key: ModelKey) -> None:
        # What counts as known before never overwrites a score.
        self._library.record([replace(event, cached=True) for event in events], key)


def _is_whole(event: ScoreEvent, rich: set[str]) -> bool:
    return event.facts is None or event.facts.content_hash in rich
