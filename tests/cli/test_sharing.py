"""What leaves the program on the command line: lists, files, sidecars and verdicts."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from curator.curation.kinds import open_journal
from curator.curation.xmp import Sidecar, read_sidecar, write_sidecar
from curator.export import DETAILED_COLUMNS, read_csv
from curator.images.read import hash_bytes
from curator.library import Library
from curator.records import Marks
from curator.settings import default_library_path
from tests.images.generation import samples
from tests.library.samples import unread
from tests.pictures import BrightnessScorer, save_picture

Curator = Callable[..., tuple[int, str, str]]
Scorers = list[BrightnessScorer]


@pytest.fixture
def pictures(tmp_path: Path, curator: Curator, scorers: Scorers, home: Path) -> Path:
    """Five scored pictures, the best the brightest, which is marked and tagged."""
    folder = tmp_path / "pictures"
    for level in (50, 100, 150, 200):
        save_picture(folder / f"{level}.png", level)
    (folder / "250.png").write_bytes(samples.png({"parameters": samples.A1111}, size=(30, 30)))
    assert curator("score", folder)[0] == 0
    with Library(default_library_path()) as library:
        content = hash_bytes((folder / "200.png").read_bytes())
        with open_journal(library).edit("Mark") as edit:
            edit.mark([content], stars=4, flag=1)
            edit.tag([content], "Sea")
    return folder


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_one_export_writes_every_format(curator: Curator, pictures: Path, tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    out = tmp_path / "out"
    out.mkdir()
    status, printed, err = curator(
        "export", pictures, "--top", 3, "--csv", out / "l.csv", "--json", out / "l.jsonl",
        "--parquet", out / "l.parquet", "--html", out / "l.html", "--details", "--title", "Best",
    )  # fmt: skip
    assert (status, printed, err) == (0, "", "")
    assert names(out) == ["l.csv", "l.html", "l.jsonl", "l.parquet"]
    rows = read_csv(out / "l.csv")
    assert list(rows[0]) == list(DETAILED_COLUMNS)
    assert [row["file_name"] for row in rows] == ["200.png", "150.png", "250.png"]
    assert (rows[0]["stars"], rows[0]["tags"], rows[2]["tool"]) == ("4", "Sea", "A1111")
    lines = [json.loads(line) for line in (out / "l.jsonl").read_text().splitlines()]
    assert [line["rank"] for line in lines] == [1, 2, 3]
    assert (out / "l.html").read_text().count("<figure") == 3
    assert "<h1>Best</h1>" in (out / "l.html").read_text()


def test_json_lines_go_to_stdout(curator: Curator, pictures: Path) -> None:
    status, out, _ = curator("export", pictures, "--json", "-")
    assert status == 0
    assert [json.loads(line)["rank"] for line in out.splitlines()] == [1, 2, 3, 4, 5]
    assert curator("export", pictures, "--parquet", "-")[0] == 2


@pytest.mark.parametrize(
    ("limits", "expected"),
    [
        (["--find", "flag:pick"], ["200.png"]),
        (["--find", "stars:>=5"], []),
        (["--find", "tag:sea stars:4"], ["200.png"]),
        (["--find=-flag:pick", "--top", 1], ["150.png"]),
        (["--min-percentile", 60, "--top", 2], ["200.png", "150.png"]),
    ],
)
def test_limits_choose_the_pictures(
    curator: Curator, pictures: Path, limits: list[Any], expected: list[str]
) -> None:
    _, out, _ = curator("export", pictures, *limits)
    assert [row["file_name"] for row in csv.DictReader(io.StringIO(out))] == expected


def test_the_best_are_copied_numbered_and_taken_back(
    curator: Curator, pictures: Path, tmp_path: Path
) -> None:
    best = tmp_path / "best"
    copying = ("copy", pictures, "--top", 2, "--to", best, "--numbered")
    status, out, _ = curator(*copying, "--dry-run")
    assert status == 0
    assert out.splitlines()[0] == f"{pictures / '200.png'} -> {best / '0001-200.png'}"
    assert not best.exists()
    status, _, err = curator(*copying)
    assert status == 0
    assert "Copy 2 pictures to best: done" in err
    assert names(best) == ["0001-200.png", "0002-150.png"]
    with Library(default_library_path()) as library:
        assert open_journal(library).undo() is not None
    assert not best.exists()
    assert len(names(pictures)) == 5


@pytest.mark.parametrize("as_csv", [True, False])
def test_a_list_is_taken_in_its_order(
    curator: Curator, pictures: Path, tmp_path: Path, as_csv: bool
) -> None:
    chosen = tmp_path / "chosen.csv"
    curator("export", pictures, "--find", "150 or 100", "--csv", chosen)
    if not as_csv:
        chosen.write_text(
            f"{pictures / '100.png'}\n{pictures / '150.png'}\n{pictures / 'no.png'}\n"
        )
    status, _, err = curator(
        "copy", "--list", chosen, "--to", tmp_path / "best", "--numbered"
    )  # fmt: skip
    assert status == 0
    assert ("1 listed pictures are not there" in err) == (not as_csv)
    order = ["150.png", "100.png"] if as_csv else ["100.png", "150.png"]
    assert names(tmp_path / "best") == [f"{number:04}-{name}" for number, name in
                                        enumerate(order, start=1)]  # fmt: skip
    assert curator("copy", pictures, "--list", chosen, "--to", tmp_path / "x")[0] == 2
    assert curator("copy", "--to", tmp_path / "x")[0] == 2
    assert curator("export", pictures, "--find", "stars:many")[0] == 2


def test_moved_pictures_keep_their_marks(
    curator: Curator, pictures: Path, scorers: Scorers, tmp_path: Path
) -> None:
    assert curator("move", pictures, "--find", "flag:pick", "--to", tmp_path / "best")[0] == 0
    assert "200.png" not in names(pictures)
    _, out, _ = curator("export", tmp_path / "best", "--json", "-")
    assert json.loads(out)["stars"] == 4


@pytest.mark.parametrize("kind", [[], ["--symbolic"]])
def test_links_are_the_same_picture(
    curator: Curator, pictures: Path, tmp_path: Path, kind: list[str]
) -> None:
    assert curator("link", pictures, "--top", 1, "--to", tmp_path / "best", *kind)[0] == 0
    linked = tmp_path / "best" / "200.png"
    assert linked.samefile(pictures / "200.png")
    assert linked.is_symlink() == bool(kind)


def test_what_can_not_be_copied_makes_the_status_1(
    curator: Curator, pictures: Path, tmp_path: Path
) -> None:
    save_picture(pictures / "200.png", 3)
    (tmp_path / "file").touch()
    status, _, err = curator("copy", pictures, "--to", tmp_path / "file")
    assert status == 2
    assert "is not a folder" in err


def test_sidecars_carry_marks_and_scores_out_and_in(
    curator: Curator, pictures: Path, home: Path
) -> None:
    status, _, err = curator("xmp", "write", pictures)
    assert status == 0
    assert "5 of 5 sidecars written anew" in err
    told = read_sidecar(pictures / "200.png.xmp")
    assert (told.stars, told.flag, told.tags, told.percentile) == (4, 1, ("Sea",), 100.0)
    assert "0 of 5" in curator("xmp", "write", pictures)[2]

    write_sidecar(pictures / "50.png", Sidecar(stars=2, color=3, tags=("mist",)))
    write_sidecar(pictures / "200.png", Sidecar(stars=1, tags=("Sea", "Pier")))
    status, _, err = curator("xmp", "read", pictures)
    assert status == 0
    assert "5 sidecars read, 2 pictures changed" in err
    low, high = (hash_bytes((pictures / name).read_bytes()) for name in ("50.png", "200.png"))
    with Library(default_library_path()) as library:
        assert library.curation.marks_of([low, high]) == {
            low: Marks(2, 0, 3), high: Marks(4, 1)
        }  # fmt: skip
        assert library.curation.tags_of([high])[high] == ("Pier", "Sea")
        assert open_journal(library).next_to_undo
    curator("xmp", "read", pictures, "--replace")
    with Library(default_library_path()) as library:
        assert library.curation.marks_of([high])[high].stars == 1
        journal = open_journal(library)
        journal.undo()
        journal.undo()
        assert low not in library.curation.marks_of([low])


def test_a_broken_sidecar_is_named_and_the_others_are_read(
    curator: Curator, pictures: Path
) -> None:
    (pictures / "50.png.xmp").write_text("<!DOCTYPE a><a/>")
    write_sidecar(pictures / "100.png", Sidecar(stars=3))
    status, _, err = curator("xmp", "read", pictures)
    assert status == 1
    assert "50.png.xmp is no XMP sidecar" in err
    assert "1 sidecars read, 1 pictures changed" in err


def decisions(out: str) -> dict[str, str]:
    return {Path(path).name: decision for decision, _, path in
            (line.split("\t") for line in out.splitlines())}  # fmt: skip


def test_keep_tells_by_its_status(curator: Curator, pictures: Path) -> None:
    keep = ("keep", pictures / "200.png", pictures / "50.png", "--reference", "folder")
    status, out, _ = curator(*keep, "--min-percentile", 50)
    assert (status, decisions(out)) == (1, {"200.png": "keep", "50.png": "reject"})
    assert curator(*keep, "--min-percentile", 20)[0] == 0
    assert curator(*keep[:-1], "library", "--min-percentile", 90)[0] == 1


def test_keep_scores_what_is_new_and_its_folder(
    curator: Curator, scorers: Scorers, tmp_path: Path
) -> None:
    for level in (10, 20, 30, 40):
        save_picture(tmp_path / "new" / f"{level}.png", level)
    status, out, _ = curator(
        "keep", tmp_path / "new" / "30.png", "--min-percentile", 75, "--reference", "folder",
        "--json",
    )  # fmt: skip
    assert status == 0
    line = json.loads(out)
    assert (line["decision"], line["percentile"]) == ("keep", 75.0)
    assert line["path"].endswith("30.png")


def test_keep_fails_where_a_picture_can_not_be_read(
    curator: Curator, pictures: Path, tmp_path: Path
) -> None:
    (pictures / "torn.png").write_bytes(b"no picture")
    status, out, err = curator("keep", pictures, "--min-percentile", 0)
    assert status == 2
    assert decisions(out)["torn.png"] == "error"
    assert re.search(r"torn\.png", err)
    (tmp_path / "empty").mkdir()
    assert curator("keep", tmp_path / "empty", "--min-percentile", 0)[0] == 2
    assert curator("keep", tmp_path / "nowhere", "--min-percentile", 0)[0] == 2
    assert curator("keep", pictures)[0] == 2


def test_scoring_again_reads_the_metadata_that_is_missing(
    curator: Curator, pictures: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("curation.generations", "images.generation.reading"):
        monkeypatch.setattr(f"curator.{module}.PARSER_VERSION", 99)
    with Library(default_library_path()) as library:
        assert len(unread(library, 99)) == 5
    assert curator("score", pictures)[0] == 0
    with Library(default_library_path()) as library:
        assert unread(library, 99) == []
