"""Recipes against made-up truths: effects, the coverage of their intervals, and their limits."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray

from curator.curation.recipes import COLUMNS, Effect, effects, normalised
from curator.records import Generation


def made(prompt: object = "a cat", **settings: object) -> Generation:
    defaults = {"tool": "A1111", "checkpoint": "base", "sampler": "Euler", "cfg": 7.0, "steps": 20}
    return Generation(prompt=str(prompt), **(defaults | settings))  # type: ignore[arg-type]


def of(found: list[Effect], factor: str, ingredient: str) -> Effect:
    return next(each for each in found if (each.factor, each.ingredient) == (factor, ingredient))


Pictures = tuple[NDArray[np.float64], list[Generation]]


def simulated(
    rng: np.random.Generator,
    effect: Callable[[Generation], float],
    settings: Callable[[np.random.Generator, int], dict[str, object]],
    prompts: int = 12,
    each: int = 8,
) -> Pictures:
    """Pictures whose prompts sway the value far more than anything else does."""
    values, generations = [], []
    for prompt in range(prompts):
        luck = rng.normal(0, 20)
        for _ in range(each):
            generation = made(f"prompt {prompt}", **settings(rng, prompt))
            generations.append(generation)
            values.append(luck + effect(generation) + rng.normal(0, 5))
    return np.array(values), generations


def any_checkpoint(rng: np.random.Generator, prompt: int) -> dict[str, object]:
    return {"checkpoint": rng.choice(["base", "dream"])}


def test_an_effect_is_found_in_spite_of_the_prompts_luck() -> None:
    values, generations = simulated(
        np.random.default_rng(1), lambda g: 8.0 * (g.checkpoint == "dream"), any_checkpoint
    )
    found = effects(values, generations)
    dream, base = of(found, "checkpoint", "dream"), of(found, "checkpoint", "base")
    assert dream.low is not None
    assert dream.high is not None
    assert dream.low < 8 < dream.high
    assert dream.clear
    assert base.effect == pytest.approx(-dream.effect)
    assert dream.prompts == dream.same_otherwise == 12
    assert dream.pictures_with + dream.pictures_without == 96
    assert [each.ingredient for each in found] == ["dream", "base"]


@pytest.mark.parametrize("truth", [0.0, 6.0])
def test_intervals_hold_the_truth_as_often_as_said(truth: float) -> None:
    rng = np.random.default_rng(int(truth) + 3)
    held, cleared = [], []
    for _ in range(400):
        # The effect differs from prompt to prompt, as it does in life.
        swings = rng.normal(truth, 3, 8)
        values, generations = simulated(
            rng,
            lambda g, swings=swings: swings[int(g.prompt.split()[1])] * (g.checkpoint == "dream"),
            any_checkpoint,
            prompts=8,
            each=6,
        )
        dream = of(effects(values, generations), "checkpoint", "dream")
        assert dream.low is not None
        assert dream.high is not None
        held.append(dream.low <= truth <= dream.high)
        cleared.append(dream.clear)
    assert np.mean(held) == pytest.approx(0.95, abs=0.033)  # three standard errors
    # Two intervals are looked at, so one without an effect is rarely called clear.
    assert np.mean(cleared) < 0.05 if truth == 0 else np.mean(cleared) > 0.4


def test_only_prompts_with_both_are_compared() -> None:
    values = np.array([1.0, 99.0, 5.0, 7.0])
    generations = [
        made("one", sampler="Euler"), made("two", sampler="DDIM"),
        made("three", sampler="Euler"), made("three", sampler="DDIM"),
    ]  # fmt: skip
    ddim = of(effects(values, generations), "sampler", "DDIM")
    assert (ddim.effect, ddim.prompts, ddim.low, ddim.high, ddim.clear) == (2, 1, None, None, False)
    assert (ddim.pictures_with, ddim.pictures_without) == (1, 1)
    assert not [each for each in effects(values, generations) if each.factor != "sampler"]


def test_a_lora_is_there_or_not_whatever_the_prompt_calls_it() -> None:
    generations = [
        made("a cat, <lora:ink:0.8>", loras=(("ink", 0.8),)), made("A cat", loras=()),
        made("a dog <lora:ink:1>,", loras=(("ink", 1.0), ("fog", 1.0))), made("a dog"),
    ]  # fmt: skip
    found = effects(np.array([4.0, 1.0, 9.0, 4.0]), generations)
    ink = of(found, "lora", "ink")
    assert (ink.effect, ink.prompts, ink.same_otherwise) == (4, 2, 2)
    assert of(found, "lora", "fog").prompts == 1


def test_what_always_comes_with_another_is_told() -> None:
    rng = np.random.default_rng(5)
    values, generations = simulated(
        rng,
        lambda g: 8.0 * (g.cfg == 4.0),
        lambda r, prompt: (
            {"checkpoint": "dream", "cfg": 4.0} if r.random() < 0.5 else {"checkpoint": "base"}
        ),
    )
    dream = of(effects(values, generations), "checkpoint", "dream")
    assert dream.clear, "the effect of the CFG looks like the checkpoint's"
    assert dream.same_otherwise == 0
    assert effects(values, generations, alike=True) == []


def test_alike_parts_what_was_mixed_by_chance() -> None:
    rng = np.random.default_rng(6)

    def entangled(r: np.random.Generator, prompt: int) -> dict[str, object]:
        low = r.random() < 0.5
        dream = r.random() < (0.8 if low else 0.2)
        return {"cfg": 4.0 if low else 7.0, "checkpoint": "dream" if dream else "base"}

    values, generations = simulated(rng, lambda g: 8.0 * (g.cfg == 4.0), entangled, 40, 16)
    dream = of(effects(values, generations), "checkpoint", "dream")
    alike = of(effects(values, generations, alike=True), "checkpoint", "dream")
    assert dream.effect > 3
    assert abs(alike.effect) < 1.5
    assert alike.same_otherwise == alike.prompts
    assert of(effects(values, generations, alike=True), "cfg", "4").effect == pytest.approx(
        8, abs=2
    )


def test_what_is_not_told_takes_no_part() -> None:
    generations = [made(""), made("", sampler="DDIM"), made("x", sampler=""), made("x", cfg=None)]
    assert effects(np.arange(4.0), generations) == []
    assert effects(np.zeros(0), []) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A Cat,  sitting", "a cat, sitting,"),
        ("x <lora:a_b-1:0.7> y", "x y"),
        ("cafe\u0301", "café"),
    ],
)
def test_the_same_prompt_written_otherwise(one: str, other: str) -> None:
    assert normalised(one) == normalised(other)
    assert normalised(one) != normalised("a dog")


def test_cells_follow_the_columns() -> None:
    generations = [made("a", cfg=3.5), made("a")]
    row = effects(np.array([1.0, 2.0]), generations)[0]
    cells = dict(zip(COLUMNS, row.cells(), strict=True))
    assert cells["ingredient"] == "7"
    assert cells["effect"] == 1.0
    assert cells["low"] is None
