"""What a model's file says of how it was trained and measured, as rows for people."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

#: The entries of a model file's metadata that hold a table.
FIGURES_ENTRY = "figures"
RECIPE_ENTRY = "recipe"

#: A file may be anybody's: more rows, deeper nesting or longer texts than these are cut.
_MOST_ROWS = 200
_DEEPEST = 4
_LONGEST = 300

Value = int | float | str


@dataclass(frozen=True, slots=True)
class _Known:
    """What a figure is called and how it is written; an `aim` is met from it on, or up to it."""

    name: str
    decimals: int = 0
    percent: bool = False
    aim: float | None = None
    at_most: bool = False


_KNOWN: dict[str, _Known] = {
    "auc": _Known("AUC of photographs and art", 4, aim=0.99),
    "balanced_accuracy": _Known("Balanced accuracy of photographs and art", percent=True),
    "auc_photo_drawing": _Known("AUC of photographs and drawings", 4),
    "series_tau": _Known("Order of blended series (Kendall's tau)", 3, aim=0.95),
    "restyled.pairs": _Known("Pairs of restyled photographs in order", percent=True),
    "restyled.triples": _Known("Triples of restyled photographs in order", percent=True, aim=0.75),
    "restyled.above_photo": _Known("Restyled above the photograph", percent=True),
    "restyled.below_painting": _Known("Restyled below the painting", percent=True),
    "damaged_pairs": _Known("Pairs of damaged copies in order", percent=True, aim=0.9),
    "damaged_triples": _Known("Triples of damaged copies in order", percent=True),
    "resolution.mean": _Known("Mean change by resolution", 3, aim=0.1, at_most=True),
    "resolution.greatest": _Known("Greatest change by resolution", 3),
    "float16_difference": _Known("Greatest change by float16", 5, aim=0.01, at_most=True),
    "val_ndcg": _Known("NDCG@15 (validation)", 4),
    "val_average_relevance_position": _Known("Average relevance position (validation)", 3),
    "val_kendall_tau": _Known("Kendall's tau (validation)", 4),
    "val_pairwise_accuracy": _Known("Pairs in order (validation)", percent=True),
    "val_photo_art_auc": _Known("AUC of photographs and art (validation)", 4),
    "val_loss": _Known("Loss (validation)", 4),
    "train_loss": _Known("Loss (training)", 4),
    "held_out.photo": _Known("Photographs held out"),
    "held_out.art": _Known("Works of art held out"),
    "held_out.drawing": _Known("Drawings held out"),
    "trained_on.photo": _Known("Photographs trained on"),
    "trained_on.art": _Known("Works of art trained on"),
    "trained_on.drawing": _Known("Drawings trained on"),
    "series.train": _Known("Series trained on"),
    "series.val": _Known("Series of the validation"),
    "series.test": _Known("Series left for a test"),
    "epoch": _Known("Epoch of the best model"),
    "steps": _Known("Training steps"),
    "minutes": _Known("Minutes of training", 1),
    "seed": _Known("Random seed"),
}
_ORDER = {key: place for place, key in enumerate([*_KNOWN, "sound_above"])}
#: Counts, whose digits are grouped.
_COUNTS = ("held_out.", "trained_on.", "series.", "steps")


def _plain_number(number: float, decimals: int) -> str:
    return f"{number:,.{decimals}f}"


def _plain_percent(share: float) -> str:
    return f"{100 * share:.1f} %"


@dataclass(frozen=True, slots=True)
class Figure:
    """One row.

    Parameters
    ----------
    key
        Where it stands in the file: the names of nested entries joined by ".".
    name
        For people; the key's own words where the program doesn't know it.
    value
        A number of a known figure, else text.
    """

    key: str
    name: str
    value: Value
    _known: _Known = field(default=_Known(""), repr=False)

    def texts(
        self,
        number: Callable[[float, int], str] = _plain_number,
        percent: Callable[[float], str] = _plain_percent,
    ) -> tuple[str, str]:
        """Return the value, and what was aimed at or "".

        Parameters
        ----------
        number
            Writes a number with so many decimals.
        percent
            Writes a share, 0 to 1, as a percentage.
        """
        if isinstance(self.value, str):
            return self.value, ""

        def written(value: float) -> str:
            return percent(value) if self._known.percent else number(value, self._known.decimals)

        aim = self._known.aim
        if aim is None:
            return written(self.value), ""
        shown = percent(aim) if self._known.percent else number(aim, 2)
        return written(self.value), f"{'≤' if self._known.at_most else '≥'} {shown}"


def table(metadata: Mapping[str, str], entry: str = FIGURES_ENTRY) -> tuple[Figure, ...]:
    """Return the rows of an entry of a model's metadata, known figures first; () without it.

    An entry that is no table is one row, as it is.
    """
    text = metadata.get(entry)
    if text is None:
        return ()
    try:
        values = json.loads(text)
    except (ValueError, RecursionError):
        values = None
    if not isinstance(values, dict):
        return (Figure(entry, _words(entry), text[:_LONGEST]),)
    found = []
    for key, value in _flat(values, "", 0):
        if entry == FIGURES_ENTRY:
            found.append(_figure(key, value))
        else:  # options, by the words they are given with
            found.append(Figure(key, key.replace("_", " ")[:_LONGEST], _text(value)))
        if len(found) == _MOST_ROWS:
            break
    return tuple(sorted(found, key=_place))


def quantile_digits(low: float, high: float) -> int:
    """Return how many decimals tell scores from `low` to `high` apart: three digits, at most 4."""
    spread = abs(high - low)
    if not spread > 0 or not math.isfinite(spread):
        return 4
    return min(4, max(0, 2 - math.floor(math.log10(spread))))


def _flat(values: Mapping[str, object], before: str, depth: int) -> Iterator[tuple[str, object]]:
    for name, value in values.items():
        key = f"{before}{name}"
        if isinstance(value, dict) and depth < _DEEPEST:
            yield from _flat(value, f"{key}.", depth + 1)
        elif isinstance(value, list) and any(isinstance(each, dict) for each in value):
            yield from ((f"{key}.{number}", each) for number, each in enumerate(value, start=1))
        else:
            yield key, value


def _figure(key: str, value: object) -> Figure:
    group, _, damage = key.partition(".")
    known = _KNOWN.get(key)
    if known is None and group == "sound_above" and damage:
        damage = damage.replace("_", " ")
        known = _Known(f"Sound above damaged: {damage}", percent=True)
    if known is None:
        return Figure(key, _words(key), _text(value))
    if isinstance(value, bool) or not isinstance(value, int | float) or not _is_finite(value):
        return Figure(key, known.name, _text(value))
    if known.decimals == 0 and not known.percent and not key.startswith(_COUNTS):
        return Figure(key, known.name, _text(value))  # a seed's digits are not grouped
    return Figure(key, known.name, value, known)


def _place(figure: Figure) -> int:
    return _ORDER.get(figure.key, _ORDER.get(figure.key.partition(".")[0], len(_ORDER)))


def _words(key: str) -> str:
    words = key.replace("_", " ").replace(".", " ")[:_LONGEST]
    return words[:1].upper() + words[1:]


def _text(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.6g}"
    if isinstance(value, dict):
        return ", ".join(f"{name} {_text(each)}" for name, each in value.items())[:_LONGEST]
    if isinstance(value, list):
        return ", ".join(map(_text, value))[:_LONGEST]
    return str(value)[:_LONGEST]


def _is_finite(value: float) -> bool:
    try:
        return math.isfinite(value)
    except OverflowError:  # a whole number beyond floats
        return False
