"""Names of a whole folder at once sort and are found as one by one."""

from __future__ import annotations

import os

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curator.columns import PathColumn
from curator.gui.models.names import Names, sorting_key

letters = st.sampled_from([*"aBb0019-_.éÄß가\u0130", "\udce9", "1" * 25, "x" * 70])
names = st.lists(letters, min_size=1, max_size=6).map("".join)
folders = st.sampled_from(["/p", "/p/q", "/p/q 2"])


def column(paths: set[str]) -> PathColumn:
    return PathColumn.of(map(os.fsencode, paths))


def spelt(paths: PathColumn) -> list[str]:
    return [path.rpartition(os.sep)[2] for path in paths]


@settings(deadline=None)
@given(st.sets(st.tuples(folders, names).map("/".join), min_size=1, max_size=30))
def test_they_sort_as_their_keys_do(paths: set[str]) -> None:
    whole = column(paths)
    keys = [sorting_key(name) for name in spelt(whole)]
    assert Names(whole).natural_order().tolist() == sorted(range(len(keys)), key=keys.__getitem__)


@settings(deadline=None)
@given(
    st.sets(st.tuples(folders, names).map("/".join), min_size=1, max_size=30),
    st.integers(1, 8),
    st.booleans(),
    st.integers(1, 9),
    st.sets(st.integers(0, 29)),
)
def test_the_first_are_the_beginning_of_all(
    paths: set[str], count: int, descending: bool, lot: int, passed_over: set[int]
) -> None:
    found = Names(column(paths))
    among = np.array([row not in passed_over for row in range(len(found))])
    everything = [row for row in found.natural_order().tolist() if among[row]]
    if descending:
        everything.reverse()
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("curator.gui.models.names._LOT", lot)
        first = found.first(count, among, descending=descending)
    assert first.tolist() == everything[:count]


@settings(deadline=None)
@given(st.sets(st.tuples(folders, names).map("/".join), min_size=1, max_size=30), names)
def test_a_text_is_found_in_any_case_and_never_across_two_names(paths: set[str], text: str) -> None:
    whole = column(paths)
    folded = [name.casefold() for name in spelt(whole)]
    found = Names(whole)
    for needle in (text, text[:1], text[:2], "/", "p/"):
        assert found.holding(needle).tolist() == [needle.casefold() in name for name in folded]
        starts = [name.startswith(needle.casefold()) for name in folded]
        assert found.starting(needle).tolist() == starts


@pytest.mark.parametrize("count", [0, 1])
def test_few_names_are_no_special_case(count: int) -> None:
    names = Names(column({f"/p/{number}" for number in range(count)}))
    assert len(names) == count
    assert names.natural_order().tolist() == list(range(count))
    among = np.ones(count, dtype=bool)
    assert names.first(5, among).tolist() == list(range(count))
    assert names.holding("0").tolist() == [True] * count
    assert names.holding("").tolist() == [True] * count


def test_lots_are_joined_without_a_seam(monkeypatch: pytest.MonkeyPatch) -> None:
    paths = column({f"/p/{n % 3}/{'Ä' if n % 7 else 'b'} {n}" for n in range(50)})
    whole = Names(paths)
    monkeypatch.setattr("curator.gui.models.names._LOT", 4)
    parts = Names(paths)
    assert parts.blob.tolist() == whole.blob.tolist()
    assert parts.starts.tolist() == whole.starts.tolist()
    assert parts.natural_order().tolist() == whole.natural_order().tolist()
