"""What a labels file means, and what becomes of its faults."""

from __future__ import annotations

from pathlib import Path

import pytest

from curator.errors import CuratorError
from curator.training.labels import read_labels
from tests.training.series_files import write_rows, write_series


def test_ranks_are_those_of_the_published_training(tmp_path: Path) -> None:
    for domain in ("art", "photo"):
        write_series(tmp_path / domain, domain)
    labels = read_labels(
        write_rows(
            tmp_path / "labels.csv",
            [("art", "a", "art", "train"), ("photo", "p", "photo", "test")],
        )
    )
    art, photo = labels.series
    assert [path.name for path in art.pictures.values()] == [
        *(f"{number}.png" for number in range(11)),
        "original.jpg",
    ]
    assert [path.name for path in photo.pictures.values()] == [
        "original.jpg",
        *(f"{number}.png" for number in range(10, -1, -1)),
    ]
    assert list(art.pictures) == list(photo.pictures) == list(range(12))
    assert art.original == tmp_path / "art" / "original.jpg"
    assert photo.original == tmp_path / "photo" / "original.jpg"
    assert (labels.of("train"), labels.of("test"), labels.of("val")) == ([art], [photo], [])


def test_bad_rows_are_named_by_line_and_the_others_are_used(tmp_path: Path) -> None:
    write_series(tmp_path / "good", "art")
    write_series(tmp_path / "other", "art")
    (tmp_path / "hollow").mkdir()
    labels = read_labels(
        write_rows(
            tmp_path / "labels.csv",
            [
                ("good", "x", "art", "train"),
                ("other", "x", "sculpture", "train"),
                ("other", "x", "art", "holdout"),
                ("", "x", "art", "train"),
                ("good", "x", "art", "test"),
                ("hollow", "x", "art", "train"),
                ("other", "x", "art", "train", "extra"),
                ("nowhere", "x", "art", "train"),
                ("other", "x"),
            ],
        )
    )
    assert [each.pictures[0].parent.name for each in labels.series] == ["good"]
    assert labels.missing_folders == 1
    told = {int(row.split("line ")[1].split(":")[0]): row for row in labels.bad_rows}
    assert sorted(told) == [3, 4, 5, 6, 7, 8, 10]
    assert "sculpture" in told[3]
    assert "holdout" in told[4]
    assert "line 2 already" in told[6]
    assert "1 folder is missing (nowhere); its row is left out." in labels.report()


def test_of_many_missing_folders_three_are_named(tmp_path: Path) -> None:
    write_series(tmp_path / "good", "art")
    (tmp_path / "good" / "3.png").unlink()
    rows = [(name, "x", "art", "train") for name in ("good", "a", "b", "c", "d", "e")]
    told = read_labels(write_rows(tmp_path / "labels.csv", rows)).report()
    assert "5 folders are missing (a, b, c and 2 more); their rows are left out." in told
    assert "1 picture of the series is missing; the others are used." in told


def test_a_series_lacking_pictures_keeps_the_ranks_of_the_others(tmp_path: Path) -> None:
    folder = write_series(tmp_path / "gaps", "photo")
    (folder / "0.png").unlink()
    (folder / "original.jpg").unlink()
    labels = read_labels(write_rows(tmp_path / "l.csv", [("gaps", "g", "photo", "val")]))
    assert list(labels.series[0].pictures) == list(range(1, 11))
    assert labels.series[0].original is None
    assert labels.missing_pictures == 2


@pytest.mark.parametrize("ending", [".png", ".webp", ".JPG"])
def test_the_original_may_be_of_any_kind_of_picture(tmp_path: Path, ending: str) -> None:
    folder = write_series(tmp_path / "s", "art")
    (folder / "original.jpg").rename(folder / f"original{ending}")
    (folder / "original.txt").write_text("not a picture")
    labels = read_labels(write_rows(tmp_path / "l.csv", [("s", "s", "art", "train")]))
    assert labels.series[0].original == folder / f"original{ending}"


def test_folders_are_found_from_above_the_file_and_from_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_series(tmp_path / "dataset" / "train" / "s", "art")
    write_series(tmp_path / "elsewhere" / "t", "art")
    monkeypatch.chdir(tmp_path / "elsewhere")
    rows = [("dataset/train/s", "s", "art", "train"), ("t", "t", "art", "train")]
    labels = read_labels(write_rows(tmp_path / "dataset" / "train" / "labels.csv", rows))
    assert [each.name for each in labels.series] == ["s", "t"]


def test_a_byte_order_mark_blank_lines_and_columns_in_another_order_do_no_harm(
    tmp_path: Path,
) -> None:
    write_series(tmp_path / "s", "art")
    path = tmp_path / "labels.csv"
    path.write_text("\ufeffsplit,domain,pth,file_name,note\n\ntrain,art,s,name,hello\n")
    assert read_labels(path).series[0].name == "name"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"pth,file_name,domain\na,b,art\n", "lacks the column split"),
        (b"", "is empty"),
        (b"\xef\xbb\xbf\n\n", "is empty"),
        (b"pth,file_name,domain,split\n", "has no rows"),
        (b"pth;file_name;domain;split\na;b;art;train\n", "semicolons between its values"),
        (b"pth\tfile_name\tdomain\tsplit\n", "tabs between its values"),
        (b"pth,file_name,domain,split\nnowhere,n,art,train\n", r"1 folder is missing \(nowhere\)"),
        (b"pth,file_name,domain,split\n\xff\xfe,n,art,train\n", "UTF-8"),
        (None, "can't be read"),
    ],
)
def test_a_file_of_no_use_is_refused_in_one_sentence(
    tmp_path: Path, content: bytes | None, words: str
) -> None:
    path = tmp_path / "labels.csv"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(CuratorError, match=words) as caught:
        read_labels(path)
    assert str(path) in str(caught.value)
