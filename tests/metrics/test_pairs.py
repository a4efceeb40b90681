"""Pairs by stem: each picture once, in a pair or told why not."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from curator.metrics.pairs import Pair, Trouble, pair_by_stem
from curator.records import ImageStamp

names = st.lists(
    st.builds(
        "".join,
        st.tuples(st.sampled_from(["a", "b", "ä", "a.b", "-c"]), st.sampled_from([".png", ".JPG"])),
    ),
    unique=True,
)


def stamps(folder: str, found: list[str]) -> list[ImageStamp]:
    return [ImageStamp(Path(folder) / name, 1, 1) for name in found]


def test_by_stem_whatever_the_ending() -> None:
    pairing = pair_by_stem(stamps("/out", ["b.png", "a.webp"]), stamps("/ref", ["a.jpg", "b.png"]))
    assert pairing.pairs == (
        Pair(Path("/out/a.webp"), Path("/ref/a.jpg")),
        Pair(Path("/out/b.png"), Path("/ref/b.png")),
    )
    assert [pair.stem for pair in pairing.pairs] == ["a", "b"]
    assert pairing.unpaired == ()


def test_missing_partners_on_both_sides() -> None:
    pairing = pair_by_stem(stamps("/out", ["a.png", "b.png"]), stamps("/ref", ["b.png", "c.png"]))
    assert [pair.stem for pair in pairing.pairs] == ["b"]
    (missing,) = pairing.unpaired
    assert (missing.path, missing.trouble) == (Path("/out/a.png"), Trouble.NO_PARTNER)
    assert "a.png has no reference" in missing.sentence
    assert pairing.unused == (Path("/ref/c.png"),)


def test_of_one_stem_the_first_name_counts() -> None:
    pairing = pair_by_stem(
        stamps("/out", ["a.png", "a.jpg"]), stamps("/ref", ["a.webp", "a.png", "a.bmp"])
    )
    assert pairing.pairs == (Pair(Path("/out/a.jpg"), Path("/ref/a.bmp")),)
    assert [each.path.name for each in pairing.unpaired] == ["a.png", "a.png", "a.webp"]
    assert {each.trouble for each in pairing.unpaired} == {Trouble.SAME_STEM}
    assert "a.png is called as a.jpg but for the ending" in pairing.unpaired[0].sentence


@given(names, names)
def test_no_picture_is_lost_or_taken_twice(outputs: list[str], references: list[str]) -> None:
    pairing = pair_by_stem(stamps("/out", outputs), stamps("/ref", references))
    told = [pair.path for pair in pairing.pairs] + [each.path for each in pairing.unpaired]
    told += [pair.reference for pair in pairing.pairs] + list(pairing.unused)
    every = [stamp.path for stamp in stamps("/out", outputs) + stamps("/ref", references)]
    assert sorted(told) == sorted(every)
    stems = [pair.stem for pair in pairing.pairs]
    assert stems == sorted(set(stems))
    assert all(pair.reference.stem == pair.stem for pair in pairing.pairs)
