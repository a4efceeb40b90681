"""A model's figures as rows for people, whatever its file holds."""

from __future__ import annotations

import json

import pytest

from curator.scoring.figures import quantile_digits, table
from curator.scoring.models import resolve_model


def rows(figures: object) -> dict[str, tuple[str, str]]:
    return {row.name: row.texts() for row in table({"figures": json.dumps(figures)})}


def test_figures_have_names_values_and_aims() -> None:
    found = rows(
        {
            "steps": 23921,
            "seed": 12345,
            "trained_on": {"photo": 3845},
            "auc": 0.9905,
            "restyled": {"triples": 0.812},
            "resolution": {"mean": 0.067},
            "sound_above": {"wrong_texture": 0.883},
        }
    )
    assert next(iter(found)) == "AUC of photographs and art"
    assert found["AUC of photographs and art"] == ("0.9905", "≥ 0.99")
    assert found["Triples of restyled photographs in order"] == ("81.2 %", "≥ 75.0 %")
    assert found["Mean change by resolution"] == ("0.067", "≤ 0.10")
    assert found["Sound above damaged: wrong texture"] == ("88.3 %", "")
    assert found["Photographs trained on"] == ("3,845", "")
    assert found["Training steps"] == ("23,921", "")
    assert found["Random seed"] == ("12345", "")


def test_the_default_models_figures_show_no_json() -> None:
    found = table(resolve_model("default").metadata)
    assert len(found) > 20
    assert not any(set('{}"') & set(row.name + row.texts()[0]) for row in found)


@pytest.mark.parametrize(
    "value",
    [None, True, [], [1, 2], {}, "text", 10**400, float("nan"), float("inf"), {"a": {"b": [{}]}}],
)
def test_figures_of_any_kind_are_shown(value: object) -> None:
    for name in ("auc", "mine", "steps", "resolution", "trained_on", "sound_above", "stages"):
        for figure in table({"figures": json.dumps({name: value})}):
            assert all(isinstance(text, str) for text in (figure.name, *figure.texts()))


def test_unknown_figures_keep_their_words() -> None:
    found = rows({"my_figure": 0.123456789, "stages": [{"width": 32, "minutes": 30.0}]})
    assert found["My figure"] == ("0.123457", "")
    assert found["Stages 1"] == ("width 32, minutes 30", "")


@pytest.mark.parametrize("text", ["", "no json", "[1]", "3", "[" * 100_000])
def test_an_entry_that_is_no_table_is_shown_as_it_is(text: str) -> None:
    (row,) = table({"figures": text})
    assert row.texts()[0] == text[:300]


def test_a_table_without_end_is_cut() -> None:
    assert len(table({"figures": json.dumps(dict.fromkeys(map(str, range(10_000)), 1))})) == 200
    assert table({}) == ()


@pytest.mark.parametrize(
    ("low", "high", "digits"),
    [(-0.4, 0.37, 3), (0.54, 1.59, 2), (0.41, 0.42, 4), (1, 1, 4), (100, 900, 0)],
)
def test_quantiles_are_told_apart(low: float, high: float, digits: int) -> None:
    assert quantile_digits(low, high) == digits
