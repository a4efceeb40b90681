"""All that a tile shows of a picture, in one piece."""

from __future__ import annotations

from typing import NamedTuple

from curator.gui.models.block import Status
from curator.gui.models.moves import Move
from curator.gui.models.values import Verdict
from curator.records import ImageStamp, Marks


class Tile(NamedTuple):
    """What `PictureModel` says of one row.

    Parameters
    ----------
    error
        A sentence, where the picture is unreadable.
    score, percentile
        None where there is none, or where another is waited for.
    tied
        The score can't be told from another's.
    stacked
        How many pictures lie in the tile, or 0.
    """

    stamp: ImageStamp
    name: str
    status: Status
    error: str | None
    score: float | None
    percentile: float | None
    tied: bool
    marks: Marks | None
    stacked: int
    move: Move | None
    compared: Verdict | None
