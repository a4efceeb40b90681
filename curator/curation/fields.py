"""What can be searched by: fields with their kinds, their values and their bounds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """What can stand after a field's colon."""

    TEXT = "text"
    NUMBER = "number"
    SIZE = "size"
    DATE = "date"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Field:
    """Something that can be searched by.

    Parameters
    ----------
    about
        What it is, for a list of suggestions.
    example
        A whole condition.
    choices
        Of a CHOICE field, its values.
    low, high
        Of a NUMBER field, the bounds of what makes sense.
    """

    name: str
    kind: Kind
    about: str
    example: str
    choices: tuple[str, ...] = ()
    low: int | None = None
    high: int | None = None


COLORS = ("none", "red", "orange", "yellow", "green", "blue", "purple")

FLAGS = ("reject", "none", "pick")

BANDS = ("photo", "between", "art")

STATES = (
    "rated",
    "unrated",
    "picked",
    "rejected",
    "unflagged",
    "labelled",
    "tagged",
    "untagged",
    "collected",
    "generated",
    "scored",
    "unscored",
    "unreadable",
)

FIELDS = {
    field.name: field
    for field in (
        Field("name", Kind.TEXT, "part of the file name, or a pattern", "name:*.png"),
        Field("tag", Kind.TEXT, "a tag", "tag:night"),
        Field("collection", Kind.TEXT, "a collection", 'collection:"Best of"'),
        Field("stars", Kind.NUMBER, "0 to 5 stars", "stars:>=3", low=0, high=5),
        Field("flag", Kind.CHOICE, "picked, rejected or neither", "flag:pick", FLAGS),
        Field("color", Kind.CHOICE, "colour label", "color:red,blue", COLORS),
        Field("is", Kind.CHOICE, "a state", "is:unrated", STATES),
        Field("score", Kind.NUMBER, "ArtScore", "score:>1.2"),
        Field("percentile", Kind.NUMBER, "percentile", "percentile:>=90", low=0, high=100),
        Field("band", Kind.CHOICE, "what it reads as", "band:art", BANDS),
        Field("size", Kind.SIZE, "size of the file", "size:>2mb"),
        Field("width", Kind.NUMBER, "width in pixels", "width:>=1024", low=0),
        Field("height", Kind.NUMBER, "height in pixels", "height:>=1024", low=0),
        Field("date", Kind.DATE, "date of the file", "date:2026-01..2026-03"),
        Field("prompt", Kind.TEXT, "words of the prompt", 'prompt:"red fox"'),
        Field("negative", Kind.TEXT, "words of the negative prompt", "negative:blurry"),
        Field("checkpoint", Kind.TEXT, "generator's model", "checkpoint:sdxl"),
        Field("lora", Kind.TEXT, "LoRA", "lora:add_detail"),
        Field("sampler", Kind.TEXT, "sampler", "sampler:euler"),
        Field("tool", Kind.TEXT, "generator", "tool:comfyui"),
        Field("steps", Kind.NUMBER, "sampling steps", "steps:20..30", low=0),
        Field("cfg", Kind.NUMBER, "guidance scale", "cfg:>7"),
        Field("seed", Kind.TEXT, "seed", "seed:123"),
    )
}

#: Other spellings of fields.
ALIASES = {"colour": "color", "rating": "stars", "model": "checkpoint", "neg": "negative"}

#: Bytes in a unit of size; the longer name first.
SIZE_UNITS = {"gb": 9, "mb": 6, "kb": 3, "b": 0}

#: Hours in a unit of age. A month is 30 days, a year 365: ages are rough.
AGE_UNITS = {"h": 1, "d": 24, "w": 7 * 24, "m": 30 * 24, "y": 365 * 24}

NAMED_DAYS = ("today", "yesterday")

OPERATORS = (">=", "<=", ">", "<", "=")

#: Words that join conditions, unless they are quoted.
KEYWORDS = ("and", "or", "not")
