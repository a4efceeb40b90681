"""The training list: found, divided and written."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pytest

from curator.errors import CuratorError
from curator.series.folders import claim
from curator.series.labels import COLUMNS, find_series, split, write_labels


def new_series(folder: Path) -> Path:
    folder.mkdir(parents=True)
    for name in [*(f"{tenths}.png" for tenths in range(11)), "original.jpg"]:
        (folder / name).touch()
    return folder


def test_series_are_found_with_the_domain_they_were_made_for(tmp_path: Path) -> None:
    claim(tmp_path / "made", {"domain": "art"})
    made = new_series(tmp_path / "made" / "b")
    photo = new_series(tmp_path / "published" / "face" / "r2a" / "ffhq_1")
    art = new_series(tmp_path / "published" / "face" / "a2r" / "portrait")
    half = new_series(tmp_path / "made" / "half")
    (half / "7.png").unlink()
    new_series(tmp_path / "made" / ".part-1")
    roots = [tmp_path / "published", tmp_path / "made", made]
    assert find_series(roots) == [(made, "art"), (art, "art"), (photo, "photo")]
    assert find_series([photo], "art") == [(photo, "art")]


def test_what_is_not_known_is_asked_for(tmp_path: Path) -> None:
    series = new_series(tmp_path / "x" / "1")
    with pytest.raises(CuratorError, match="--domain"):
        find_series([tmp_path / "x"])
    assert find_series([tmp_path / "x"], "photo") == [(series, "photo")]
    with pytest.raises(CuratorError, match="no folder"):
        find_series([tmp_path / "gone"], "photo")
    (tmp_path / "empty").mkdir()
    with pytest.raises(CuratorError, match="no series"):
        find_series([tmp_path / "empty"], "photo")


SERIES = [(Path(f"/{d}/{n}"), d) for d, count in (("art", 20), ("photo", 50)) for n in range(count)]


def test_each_domain_is_divided_by_the_shares() -> None:
    counts = Counter((label.domain, label.split) for label in split(SERIES, 0))
    assert counts == {
        ("art", "train"): 16, ("art", "val"): 2, ("art", "test"): 2,
        ("photo", "train"): 40, ("photo", "val"): 5, ("photo", "test"): 5,
    }  # fmt: skip


def test_the_seed_alone_decides() -> None:
    one = split(SERIES, 1)
    assert one == split(SERIES, 1)
    assert [label.folder for label in one] == [folder for folder, _ in SERIES]
    by_folder = {label.folder: label.split for label in split(SERIES[::-1], 1)}
    assert by_folder == {label.folder: label.split for label in one}
    assert by_folder != {label.folder: label.split for label in split(SERIES, 2)}


def test_series_of_one_picture_stay_together() -> None:
    ways = [(Path(f"/{way}/{n}"), "photo") for way in ("w", "wplus", "all") for n in range(12)]
    splits: dict[str, set[str]] = {}
    for label in split(ways, 3, (1, 1, 1)):
        splits.setdefault(label.folder.name, set()).add(label.split)
    assert all(len(each) == 1 for each in splits.values())
    assert Counter(next(iter(each)) for each in splits.values()) == {
        "train": 4,
        "val": 4,
        "test": 4,
    }


@pytest.mark.parametrize(
    ("total", "shares", "expected"),
    [
        (1, (0.8, 0.1, 0.1), (1, 0, 0)),
        (2, (0.8, 0.1, 0.1), (2, 0, 0)),
        (3, (0.8, 0.1, 0.1), (1, 1, 1)),
        (4, (0.8, 0.1, 0.1), (2, 1, 1)),
        (5, (1, 0, 0), (5, 0, 0)),
        (5, (0, 0, 2), (0, 0, 5)),
        (10, (1, 1, 1), (4, 3, 3)),
    ],
)
def test_few_series_still_reach_every_split(
    total: int, shares: tuple[float, ...], expected: tuple[int, ...]
) -> None:
    counts = Counter(label.split for label in split(SERIES[20 : 20 + total], 0, shares))
    assert tuple(counts[name] for name in ("train", "val", "test")) == expected


def test_shares_of_nothing_are_refused() -> None:
    with pytest.raises(CuratorError, match="above 0"):
        split(SERIES, 0, (0, 0, 0))


def test_the_list_is_written_in_the_published_layout(tmp_path: Path) -> None:
    series = [new_series(tmp_path / name) for name in ("a, b", "ü")]
    out = tmp_path / "labels.csv"
    write_labels(split([(series[0], "art"), (series[1], "photo")], 0), out)
    with out.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert out.read_bytes().splitlines()[0].decode() == ",".join(COLUMNS)
    assert rows == [
        {"pth": str(series[0]), "file_name": "a, b", "domain": "art", "split": "train"},
        {"pth": str(series[1]), "file_name": "ü", "domain": "photo", "split": "train"},
    ]


def test_a_list_that_cant_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    labels = split(SERIES, 0)
    with pytest.raises(CuratorError, match="can't be written"):
        write_labels(labels, tmp_path / "gone" / "labels.csv")
    (tmp_path / "out").mkdir()
    with pytest.raises(CuratorError, match="can't be written"):
        write_labels(labels, tmp_path / "out")
    assert [path.name for path in tmp_path.iterdir()] == ["out"]
    old = tmp_path / "labels.csv"
    old.write_text("old")
    with pytest.raises(CuratorError, match="UTF-8"):
        write_labels(split([(Path("/x/\udcff"), "art")], 0), old)
    assert old.read_text() == "old"
