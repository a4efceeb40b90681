"""Which checkpoint, LoRA, sampler or CFG raises the ArtScore, within matched prompts.

Pictures of one prompt (and negative prompt) are compared with each other only, since what is asked
for sways a score more than anything that it is made with. In each prompt that has pictures both
with and without an ingredient, the mean of the ones less the mean of the others is one observation;
the effect is the mean of these, every prompt counting alike, and its interval is Student's over
prompts. One prompt gives no interval, and a prompt with only one of the two says nothing.

What this can't tell: these are comparisons, not experiments. Where an ingredient always came with
another (a LoRA with its own sampler, say), its effect is that of both; `same_otherwise` counts the
prompts where both sides were made with the same other settings, seeds aside, and `alike=True` keeps
to comparisons within equal settings. Who generated twenty pictures and kept the best two with a
new LoRA will find that the LoRA helps. Of many ingredients without any effect one in twenty shows
one: `clear` asks for an interval without zero that is widened for their number (Bonferroni).
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

import numpy as np
from numpy.typing import NDArray

from curator.curation.intervals import CONFIDENCE, mean_interval
from curator.records import Generation

Factor = Literal["checkpoint", "lora", "sampler", "cfg"]
FACTORS: tuple[Factor, ...] = get_args(Factor)

COLUMNS = (
    "factor",
    "ingredient",
    "effect",
    "low",
    "high",
    "clear",
    "prompts",
    "same_otherwise",
    "pictures_with",
    "pictures_without",
)

#: A1111's way to name a LoRA, which would tell prompts apart that ask for the same.
_LORA_IN_PROMPT = re.compile(r"<(?:lora|lyco|hypernet):[^<>]*>", re.IGNORECASE)
_GAPS = re.compile(r"[\s,]+")


@dataclass(frozen=True, slots=True)
class Effect:
    """What an ingredient does to the values of pictures with the same prompt.

    Parameters
    ----------
    effect
        Mean over prompts of the mean with less the mean without.
    low, high
        Its interval at 95 %; None with a single prompt.
    clear
        Whether zero is outside even of an interval widened for the number of effects.
    prompts
        How many prompts have pictures both with and without it.
    same_otherwise
        In how many of these all other settings are the same on both sides.
    pictures_with, pictures_without
        How many pictures were compared.
    """

    factor: Factor
    ingredient: str
    effect: float
    low: float | None
    high: float | None
    clear: bool
    prompts: int
    same_otherwise: int
    pictures_with: int
    pictures_without: int

    def cells(self) -> tuple[object, ...]:
        """Return what stands under `COLUMNS`."""
        return tuple(getattr(self, column) for column in COLUMNS)


def effects(
    values: NDArray[np.floating], generations: Sequence[Generation], *, alike: bool = False
) -> list[Effect]:
    """Return the effect of every ingredient that can be compared within a prompt.

    Parameters
    ----------
    values
        Float (N,): percentiles rather than scores, whose differences have no meaning.
    generations
        How the N pictures were made. Those without a prompt take no part.
    alike
        Compare only pictures whose other settings (steps among them) are the same.

    Returns
    -------
    list of Effect
        By factor, then the largest effect first.
    """
    values = np.asarray(values)
    compared = [
        (factor, ingredient, prompts)
        for factor in FACTORS
        for ingredient, prompts in _compared(factor, values, generations, alike=alike).items()
    ]
    # Every interval that is looked at is one more chance to be fooled.
    looks = max(1, sum(len(prompts) > 1 for *_, prompts in compared))
    found = [
        _effect(factor, name, list(prompts.values()), looks) for factor, name, prompts in compared
    ]
    return sorted(found, key=lambda e: (FACTORS.index(e.factor), -e.effect, e.ingredient))


def normalised(prompt: str) -> str:
    """Return what makes two prompts the same: case, gaps, commas and named LoRAs don't count."""
    text = _LORA_IN_PROMPT.sub(" ", unicodedata.normalize("NFKC", prompt))
    return _GAPS.sub(" ", text).strip().casefold()


@dataclass(frozen=True, slots=True)
class _Comparison:
    """One ingredient within one group of pictures."""

    difference: float
    same_otherwise: bool
    pictures_with: int
    pictures_without: int


#: By ingredient, then by prompt.
_Compared = dict[str, dict[Hashable, list[_Comparison]]]


def _compared(
    factor: Factor,
    values: NDArray[np.floating],
    generations: Sequence[Generation],
    *,
    alike: bool,
) -> _Compared:
    """Compare each ingredient of a factor within groups of one prompt."""
    groups: dict[tuple[Hashable, Hashable], list[int]] = defaultdict(list)
    for row, generation in enumerate(generations):
        if generation.prompt.strip() and _is_known(factor, generation):
            prompt = normalised(generation.prompt), normalised(generation.negative_prompt)
            groups[prompt, _others(factor, generation) if alike else None].append(row)
    found: _Compared = defaultdict(lambda: defaultdict(list))
    for (same, _), rows in groups.items():
        having = [_ingredients(factor, generations[row]) for row in rows]
        for ingredient in frozenset().union(*having):
            holds = np.array([ingredient in names for names in having])
            if not holds.all():
                sides = np.array(rows)[holds], np.array(rows)[~holds]
                first, second = ({_others(factor, generations[r]) for r in side} for side in sides)
                found[ingredient][same].append(
                    _Comparison(
                        float(values[sides[0]].mean() - values[sides[1]].mean()),
                        first == second,
                        len(sides[0]),
                        len(sides[1]),
                    )
                )
    return found


def _is_known(factor: Factor, generation: Generation) -> bool:
    """Say whether it is told what was used; only LoRAs can be none."""
    return factor == "lora" or bool(_ingredients(factor, generation))


def _ingredients(factor: Factor, generation: Generation) -> frozenset[str]:
    match factor:
        case "lora":
            return frozenset(name for name, _ in generation.loras)
        case "cfg":
            return frozenset() if generation.cfg is None else frozenset([f"{generation.cfg:g}"])
        case _:
            name: str = getattr(generation, factor)
            return frozenset([name] if name else [])


def _others(factor: Factor, generation: Generation) -> Hashable:
    """Return all settings but one factor's, and but the seed."""
    settings = [_ingredients(each, generation) for each in FACTORS if each != factor]
    return tuple(settings), generation.steps


def _effect(
    factor: Factor, ingredient: str, prompts: Sequence[Sequence[_Comparison]], looks: int
) -> Effect:
    # Groups of one prompt share its luck: together they are one observation.
    differences = np.array([np.mean([each.difference for each in group]) for group in prompts])
    interval = mean_interval(differences)
    wide = mean_interval(differences, 1 - (1 - CONFIDENCE) / looks)
    return Effect(
        factor=factor,
        ingredient=ingredient,
        effect=float(differences.mean()),
        low=None if interval is None else interval.low,
        high=None if interval is None else interval.high,
        clear=wide is not None and (wide.low > 0 or wide.high < 0),
        prompts=len(prompts),
        same_otherwise=sum(all(each.same_otherwise for each in group) for group in prompts),
        pictures_with=sum(each.pictures_with for group in prompts for each in group),
        pictures_without=sum(each.pictures_without for group in prompts for each in group),
    )
