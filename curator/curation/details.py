"""What is known of pictures beside their scores, gathered for lists and sidecars."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from curator.curation.meaning import known_deviations, tied_with_next
from curator.export.ranked import Details
from curator.library import Library
from curator.records import Marks, ModelKey, Score, ScoreEvent
from curator.scoring.calibration import Calibration


def details_of(
    library: Library,
    events: Sequence[ScoreEvent],
    calibration: Calibration | None,
    key: ModelKey | None = None,
) -> dict[str, Details]:
    """Return the details of every content among `events`, by content hash.

    Parameters
    ----------
    key
        What scored them; without it nothing is told of deviations and ties.
    """
    scores = {event.facts.content_hash: event.score for event in events if event.facts is not None}
    contents = list(scores)
    marks = library.curation.marks_of(contents)
    tags = library.curation.tags_of(contents)
    generations = library.generations.find(contents, raw=False)
    deviations = {} if key is None else library.insights.deviations(contents, key)
    tied = _ties(scores, deviations)
    return {
        content: Details(
            marks=marks.get(content, Marks()),
            tags=tags.get(content, ()),
            band=calibration.band(score.value) if calibration and score else "",
            generation=generations.get(content),
            deviation=deviations.get(content),
            tied=tied.get(content) if score else None,
        )
        for content, score in scores.items()
    }


def _ties(
    scores: Mapping[str, Score | None], deviations: Mapping[str, float | None]
) -> dict[str, bool]:
    """Say of each content with a deviation whether its score can't be told from the next."""
    values = {content: score.value for content, score in scores.items() if score is not None}
    ranked = sorted(values, key=lambda content: -values[content])
    spreads = known_deviations([deviations.get(content) for content in ranked])
    tied = tied_with_next(np.array([values[content] for content in ranked]), spreads)
    known = (content for content in ranked if deviations.get(content) is not None)
    told = dict(zip(ranked, tied.tolist(), strict=True))
    return {content: told[content] for content in known}
