"""`curator mark`, `find` and `undo`: curating from a shell."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.pictures import BrightnessScorer, save_picture

Curator = Callable[..., tuple[int, str, str]]
Scorers = list[BrightnessScorer]


def found(curator: Curator, folder: Path, *query: str) -> list[str]:
    _, out, err = curator("find", "--folder", folder, "--", *query)
    assert err == ""
    return [Path(line).name for line in out.splitlines()]


@pytest.fixture
def scored(curator: Curator, pictures: Path, scorers: Scorers) -> Path:
    curator("score", pictures)
    return pictures


def test_pictures_are_marked_and_found_best_first(curator: Curator, scored: Path) -> None:
    status, out, err = curator(
        "mark", scored / "50.png", scored / "250.png", "--stars", 4, "--flag", "pick",
        "--color", "green", "--tag", "Night sky", "--collect", "Best",
    )  # fmt: skip
    assert (status, out, err) == (0, "", "")
    for query in ("stars:4", "flag:pick", "color:green", 'tag:"night sky"', "collection:best"):
        assert found(curator, scored, query) == ["250.png", "50.png"]
    assert found(curator, scored, "is:unrated") == ["200.bmp", "150.webp", "100.jpg"]
    assert found(curator, scored, "-is:rated", "percentile:>=50") == ["200.bmp", "150.webp"]
    curator("mark", scored / "50.png", "--untag", "NIGHT sky", "--uncollect", "best")
    assert found(curator, scored, "tag:*", "or", "collection:*") == ["250.png"]


def test_a_search_is_told_as_json(curator: Curator, scored: Path) -> None:
    curator("mark", scored / "250.png", "--stars", 2, "--color", "red", "--tag", "b", "--tag", "a")
    status, out, _ = curator("find", "--json", "--folder", scored, "--top", 2)
    assert status == 0
    first, second = map(json.loads, out.splitlines())
    assert first["path"] == str(scored / "250.png")
    assert (first["stars"], first["flag"], first["color"]) == (2, "none", "red")
    assert (first["tags"], first["percentile"]) == (["a", "b"], 100.0)
    assert len(first["content_hash"]) == 64
    assert second["path"] == str(scored / "200.bmp")


def test_marks_stay_with_a_picture_that_is_copied_moved_and_renamed(
    curator: Curator, scored: Path, tmp_path: Path
) -> None:
    curator("mark", scored / "250.png", "--stars", 5)
    shutil.copy(scored / "250.png", scored / "copy.png")
    (tmp_path / "elsewhere").mkdir()
    (scored / "250.png").rename(tmp_path / "elsewhere" / "renamed.png")
    (scored / "100.jpg").rename(scored / "250.png")  # another picture takes its name
    curator("score", tmp_path)
    assert set(found(curator, tmp_path, "stars:5")) == {"copy.png", "renamed.png"}


def test_a_picture_that_was_never_scored_can_be_marked(
    curator: Curator, pictures: Path, scorers: Scorers
) -> None:
    assert curator("mark", pictures / "100.jpg", "--stars", 3) == (0, "", "")
    assert found(curator, pictures, "stars:3") == ["100.jpg"]
    curator("score", pictures)
    assert found(curator, pictures, "stars:3 is:scored") == ["100.jpg"]


def test_what_can_not_be_marked_is_told_and_the_rest_is_marked(
    curator: Curator, scored: Path
) -> None:
    (scored / "text.png").write_text("no picture")
    status, _, err = curator(
        "mark", scored / "250.png", scored / "text.png", scored / "missing.png", scored,
        "--stars", 3,
    )  # fmt: skip
    assert status == 1
    lines = err.splitlines()
    assert len(lines) == 3
    assert "text.png" in lines[0]
    assert "missing.png is not there" in lines[1]
    assert "is a folder" in lines[2]
    assert found(curator, scored, "stars:3") == ["250.png"]


def test_nothing_to_mark_with_is_a_usage_error(curator: Curator, scored: Path) -> None:
    status, _, err = curator("mark", scored / "250.png")
    assert status == 2
    assert "--stars" in err


def test_each_command_is_one_step_to_undo_and_redo(curator: Curator, scored: Path) -> None:
    curator("mark", scored / "250.png", "--stars", 3, "--tag", "x")
    curator("mark", scored / "250.png", scored / "50.png", "--flag", "reject")
    assert curator("undo") == (0, "Undone: Reject: 2 pictures\n", "")
    assert found(curator, scored, "is:rejected") == []
    assert found(curator, scored, "stars:3", "tag:x") == ["250.png"]
    _, listed, _ = curator("undo", "--list")
    assert [line.split("  ")[-1] for line in listed.splitlines()] == [
        "Reject: 2 pictures (undone)",
        "3 stars, tag x: 1 picture",
    ]
    assert curator("undo")[1] == "Undone: 3 stars, tag x: 1 picture\n"
    assert found(curator, scored, "tag:x") == []
    assert curator("undo") == (1, "", "curator: There is nothing to undo.\n")
    assert curator("undo", "--redo")[1] == "Done again: 3 stars, tag x: 1 picture\n"
    assert curator("undo", "--redo")[0] == 0
    assert found(curator, scored, "is:rejected") == ["250.png", "50.png"]
    assert curator("undo", "--redo")[0] == 1
    assert curator("undo", "--skip")[1] == "Skipped: Reject: 2 pictures\n"
    assert curator("undo")[1] == "Undone: 3 stars, tag x: 1 picture\n"
    assert found(curator, scored, "is:rejected") == ["250.png", "50.png"]


def test_a_search_that_can_not_be_read_shows_where(curator: Curator, scored: Path) -> None:
    status, _, err = curator("find", "fox", "strs:3")
    assert status == 2
    assert err.splitlines()[0].startswith("curator: There is no field “strs”; did you mean stars:?")
    assert err.splitlines()[1:] == ["  fox strs:3", "      ^^^^"]


def test_a_search_that_finds_nothing_says_so_by_its_status(curator: Curator, scored: Path) -> None:
    assert curator("find", "xyzzy") == (1, "", "")


def test_the_fields_are_listed(curator: Curator) -> None:
    status, out, _ = curator("find", "--fields")
    assert status == 0
    assert "stars:>=3" in out


def test_a_search_is_kept_and_found_by_its_name(curator: Curator, scored: Path) -> None:
    curator("mark", scored / "50.png", scored / "250.png", "--stars", 1, "--tag", "night")
    assert curator("undo", "--list")[1].endswith("1 star, tag night: 2 pictures\n")
    assert curator("find", "tag:night", "stars:1", "--save", "Dark ones")[0] == 0
    assert curator("find", "--names")[1].splitlines() == [
        "tag\tnight\t2",
        "search\tDark ones\ttag:night stars:1",
    ]
    status, out, _ = curator("find", "--saved", "dark ONES", "name:2*")
    assert (status, [Path(line).name for line in out.splitlines()]) == (0, ["250.png"])
    assert curator("undo")[1] == "Undone: Keep the search Dark ones\n"
    status, _, err = curator("find", "--saved", "Dark ones")
    assert status == 2
    assert "`curator find --names` lists" in err
    assert curator("find", "--save", "All")[0] == 2
    status, _, err = curator("find", "--saved", "Dark ones", "--save", "Twins", "name:2*")
    assert status == 2
    assert "leave one out" in err


def test_names_go_from_one_command_to_the_next_whatever_they_are(
    curator: Curator, pictures: Path, scorers: Scorers, home: Path
) -> None:
    for name in ("new\nline.png", os.fsdecode(b"caf\xe9.png"), "-dash.png"):
        save_picture(pictures / name, 30)
    curator("score", pictures)
    run = [sys.executable, "-m", "curator"]
    search = [*run, "find", "--null", "--folder", str(pictures), "--", "-name:*0.*"]
    listed = subprocess.run(search, capture_output=True, check=True).stdout
    mark = [*run, "mark", "--null", "--stars", "1", "-"]
    subprocess.run(mark, input=listed, check=True)
    assert curator("find", "stars:1", "--null")[1].count("\0") == 3
