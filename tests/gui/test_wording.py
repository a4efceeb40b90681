"""Numbers, durations and paths as the window words them."""

from __future__ import annotations

import datetime
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.gui import wording


def test_counts_group_their_digits() -> None:
    assert wording.count(2000) == "2,000"
    assert wording.count(7) == "7"


@pytest.mark.parametrize(
    ("value", "text"),
    [(2.3149, "2.31"), (-1.5, "−1.50"), (None, "–"), (float("nan"), "–")],  # noqa: RUF001
)
def test_scores(value: float | None, text: str) -> None:
    assert wording.score(value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.0, "0.0000"),
        (0.48213, "0.4821"),
        (1.0, "1.000"),
        (60.04, "60.04"),
        (999.96, "1,000"),
        (48213.4, "48,213"),
        (-0.5, "\N{MINUS SIGN}0.5000"),
        (0.000048213, "4.82e\N{MINUS SIGN}05"),
    ],
)
def test_values_of_any_size_have_four_digits(value: float, text: str) -> None:
    assert wording.measured(value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.0, "0 %"), (0.4, "0.4 %"), (12.4, "12 %"), (99.6, "99.6 %"), (100.0, "100 %")],
)
def test_percentages_are_never_falsely_whole(value: float, text: str) -> None:
    assert wording.percent(value) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "1 s"),
        (55.2, "55 s"),
        (200, "3 min 20 s"),
        (600, "10 min"),
        (629, "10 min"),
        (3600, "1 h"),
        (7500, "2 h 5 min"),
    ],
)
def test_durations(seconds: float, text: str) -> None:
    assert wording.duration(seconds) == text


@given(st.floats(min_value=0, max_value=1e6))
def test_durations_have_at_most_two_units(seconds: float) -> None:
    assert len(wording.duration(seconds).split()) in (2, 4)


@pytest.mark.parametrize(
    ("done", "total", "text"),
    [(34_000_000, 102_000_000, "34.0 of 102.0 MB · 33 %"), (1_500_000, None, "1.5 MB")],
)
def test_downloads(done: int, total: int | None, text: str) -> None:
    assert wording.megabytes(done, total) == text


def test_names_that_are_not_utf8_can_be_shown() -> None:
    path = Path(os.fsdecode(b"/pictures/caf\xe9.jpg"))
    shown = wording.printable(path)
    shown.encode()
    assert shown == "/pictures/caf\N{REPLACEMENT CHARACTER}.jpg"


def test_a_root_folder_has_a_name() -> None:
    assert wording.folder_name(Path("/")) == "/"
    assert wording.folder_name(Path("/a/b")) == "b"


def test_lists_and_dates_are_worded_in_a_sentence() -> None:
    assert wording.joined([]) == ""
    assert wording.joined(["{0}"]) == "{0}"
    assert wording.joined(["red", "green", "{blue}"]) == "red, green, {blue}"
    assert wording.clauses(["{a}", "b"]) == "{a}; b"
    assert wording.labelled("{a}", "b") == "{a}: b"
    noon = datetime.datetime(2026, 1, 31, 12).timestamp()
    assert wording.moment(noon).startswith("1/31/26")
    assert "12:00" in wording.moment(noon)
