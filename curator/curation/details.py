"""What is known of pictures beside their scores, gathered for lists and sidecars."""

from __future__ import annotations

from collections.abc import Sequence

from curator.export.ranked import Details
from curator.library import Library
from curator.records import Marks, ScoreEvent
from curator.scoring.calibration import Calibration


def details_of(
    library: Library, events: Sequence[ScoreEvent], calibration: Calibration | None
) -> dict[str, Details]:
    """Return the details of every content among `events`, by content hash."""
    scores = {event.facts.content_hash: event.score for event in events if event.facts is not None}
    contents = list(scores)
    marks = library.curation.marks_of(contents)
    tags = library.curation.tags_of(contents)
    generations = library.generations.find(contents, raw=False)
    return {
        content: Details(
            marks=marks.get(content, Marks()),
            tags=tags.get(content, ()),
            band=calibration.band(score.value) if calibration and score else "",
            generation=generations.get(content),
        )
        for content, score in scores.items()
    }
