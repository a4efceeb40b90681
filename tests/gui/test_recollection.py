"""What is known of a folder, taken along to another thread."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from curator.gui.models.block import make_block
from curator.gui.models.catalogue import Catalogue
from curator.records import ImageFacts, ImageStamp, Score, ScoreEvent


def event(number: int, score: float, name: str | None = None) -> ScoreEvent:
    stamp = ImageStamp(Path(f"/pictures/{name or number}.png"), 10 + number, 10**18 + number)
    return ScoreEvent(stamp, ImageFacts(f"{number:064x}", 40, 30), Score(score, "float32"))


def test_a_copy_stays_as_things_were() -> None:
    torn = ScoreEvent(ImageStamp(Path("/pictures/torn.png"), 1, 2), error="It is torn.")
    events = [event(0, 1.5), event(1, -0.5), torn]
    catalogue = Catalogue()
    catalogue.apply(make_block(events))
    taken = catalogue.recollection()
    catalogue.apply(make_block([event(0, 7.0), event(2, 3.0)]))
    catalogue.forget_scores()
    found = taken.events_of(np.arange(3))
    assert found == events


def test_contents_are_told_without_records() -> None:
    torn = ScoreEvent(ImageStamp(Path("/pictures/torn.png"), 1, 2), error="It is torn.")
    catalogue = Catalogue()
    catalogue.apply(make_block([event(7, 1.5), torn, event(255, 0.5)]))
    assert catalogue.contents_of([2, 1, 0]) == [f"{255:064x}", None, f"{7:064x}"]
    assert catalogue.contents_of([]) == []
