"""A ranked list with everything that may be known of a picture."""

from __future__ import annotations

import os
from pathlib import Path

from curator.export import Details, RankedRow, rank_events
from curator.records import Generation, ImageFacts, ImageStamp, Marks, Score, ScoreEvent

BEST, PLAIN, ODD = "ab" * 32, "cd" * 32, "ef" * 32

HOSTILE = "=cmd|'/c calc'!A1"


def event(name: str, value: float | None, content: str = "") -> ScoreEvent:
    stamp = ImageStamp(Path("/pictures") / name, 1234, 1_700_000_000_123_456_789)
    if value is None:
        return ScoreEvent(stamp, error=f"{name} is cut off.")
    return ScoreEvent(stamp, ImageFacts(content, 640, 480), Score(value, "float32"))


def rows() -> list[RankedRow]:
    return rank_events(
        [
            event("best.png", 2.5, BEST),
            event("plain.png", 1.0, PLAIN),
            event(os.fsdecode(b"caf\xe9 <i>&.png"), 0.5, ODD),
            event("torn.png", None),
        ]
    )


DETAILS = {
    BEST: Details(
        Marks(stars=4, flag=1, color=5),
        ("sea", "<b>bold</b>"),
        "art",
        Generation(
            tool="ComfyUI",
            prompt=HOSTILE,
            negative_prompt="</p><script>alert(1)</script>",
            checkpoint="base",
            sampler="euler",
            steps=20,
            cfg=6.5,
            seed="18446744073709551615",
            loras=(("ink", 0.7),),
        ),
    ),
    ODD: Details(Marks(flag=-1), band="photo"),
}
