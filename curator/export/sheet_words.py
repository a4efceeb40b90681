"""What a contact sheet says besides what is known of the pictures."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from curator.export.ranked import COLOURS


def _number(value: float, digits: int) -> str:
    return f"{value:,.{digits}f}"


def _day(when: datetime) -> str:
    return f"{when:%d %B %Y}"


@dataclass(frozen=True, kw_only=True)
class SheetWords:
    """The words of one language, English unless others are given; `{name}` is filled in.

    Parameters
    ----------
    language
        The page's, as HTML names it.
    number, day, sentence
        Write a number with so many decimals, a date, and why a picture can't be shown, which the
        core says in English.
    colors
        By the number of the colour label, "" for none.
    flags, bands
        By the value of a flag, and by the name of the band.
    """

    language: str = "en"
    number: Callable[[float, int], str] = _number
    day: Callable[[datetime], str] = _day
    sentence: Callable[[str], str] = str
    one: str = "1 picture by ArtScore"
    many: str = "{count} pictures by ArtScore, best first"
    model: str = "model {name}"
    not_at_hand: str = "not at hand"
    share: str = "{number} %"
    among_all: str = "percentile among all"
    stars: str = "{stars} of 5 stars"
    colors: tuple[str, ...] = COLOURS
    flags: Mapping[int, str] = field(default_factory=lambda: {1: "picked", -1: "rejected"})
    bands: Mapping[str, str] = field(
        default_factory=lambda: {
            "art": "reads as art",
            "between": "in between",
            "photo": "reads as photo",
        }
    )
    prompt: str = "Prompt"
    steps: str = "{number} steps"
    guidance: str = "CFG {number}"
    seed: str = "seed {number}"
