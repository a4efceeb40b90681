"""What a run of the benchmarks can be asked for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Options:
    """One run.

    Parameters
    ----------
    folder
        The user's own pictures to score, or None for made ones.
    model
        A checkpoint.
    pictures
        How many pictures to make for scoring.
    files
        How many scored files make up a folder of very many.
    rounds
        How often figure and baseline are measured, in turn; the medians count.
    scratch
        An empty folder that is removed after the run.
    """

    folder: Path | None
    model: Path
    pictures: int
    files: int
    rounds: int
    scratch: Path
