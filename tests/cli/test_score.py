"""`curator score` and `curator export`: what users and their scripts rely on."""

from __future__ import annotations

import csv
import io
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from curator.export import RANKED_COLUMNS, read_csv
from curator.images.isolation import Decoded, Decoders
from tests.pictures import BrightnessScorer, save_picture

Curator = Callable[..., tuple[int, str, str]]
Scorers = list[BrightnessScorer]


def names(text: str) -> list[str]:
    return [row["file_name"] for row in csv.DictReader(io.StringIO(text))]


def test_ranked_list_on_stdout_best_first(
    curator: Curator, pictures: Path, scorers: Scorers
) -> None:
    status, out, err = curator("score", pictures)
    assert (status, err) == (0, "")
    assert out.splitlines()[0] == ",".join(RANKED_COLUMNS)
    assert names(out) == ["250.png", "200.bmp", "150.webp", "100.jpg", "50.png"]


def test_not_recursive_leaves_sub_folders_out(
    curator: Curator, pictures: Path, scorers: Scorers
) -> None:
    _, out, _ = curator("score", pictures, "--no-recursive")
    assert "150.webp" not in names(out)
    assert len(names(out)) == 4


def test_published_format_has_two_columns_by_sorted_name_of_one_folder(
    curator: Curator, pictures: Path, scorers: Scorers, tmp_path: Path
) -> None:
    out = tmp_path / "results.csv"
    status, _, _ = curator("score", pictures, "--format", "artscore", "--csv", out)
    assert status == 0
    lines = out.read_text().splitlines()
    assert lines[0] == "file_name,art_score"
    assert [line.split(",")[0] for line in lines[1:]] == ["100.jpg", "200.bmp", "250.png", "50.png"]


@pytest.mark.parametrize("extra", [["--recursive"], ["SECOND"]])
def test_published_format_refuses_more_than_one_folder(
    curator: Curator, pictures: Path, scorers: Scorers, extra: list[str]
) -> None:
    more = [str(pictures / "deep") if each == "SECOND" else each for each in extra]
    status, out, err = curator("score", pictures, *more, "--format", "artscore")
    assert status == 2
    assert out == ""
    assert "one folder" in err


def test_a_second_run_scores_nothing_and_says_the_same(
    curator: Curator, pictures: Path, scorers: Scorers
) -> None:
    first = curator("score", pictures)
    second = curator("score", pictures)
    assert first == second
    assert [scorer.pictures for scorer in scorers] == [5, 0]


def test_moved_files_are_recognised_without_scoring(
    curator: Curator, pictures: Path, scorers: Scorers, tmp_path: Path
) -> None:
    curator("score", pictures)
    moved = pictures.rename(tmp_path / "moved")
    _, out, _ = curator("score", moved)
    assert len(names(out)) == 5
    assert scorers[-1].pictures == 0


def test_unreadable_files_are_listed_last_and_fatal_only_when_strict(
    curator: Curator, pictures: Path, scorers: Scorers
) -> None:
    (pictures / "torn.png").write_bytes((pictures / "50.png").read_bytes()[:50])
    (pictures / "empty.jpg").touch()
    status, out, err = curator("score", pictures)
    rows = list(csv.DictReader(io.StringIO(out)))
    assert status == 0
    assert [row["file_name"] for row in rows[-2:]] == ["empty.jpg", "torn.png"]
    assert all(row["error"] and not row["rank"] for row in rows[-2:])
    assert "torn.png" in err
    assert "2 of 7 pictures could not be read" in err
    assert curator("score", pictures, "--strict")[0] == 1


def test_a_missing_folder_is_named(curator: Curator, tmp_path: Path, scorers: Scorers) -> None:
    status, out, err = curator("score", tmp_path / "nowhere")
    assert status == 2
    assert out == ""
    assert "nowhere is not there" in err


def test_a_name_that_no_file_can_have_is_a_sentence(curator: Curator, scorers: Scorers) -> None:
    status, _, err = curator("score", "a" * 300)
    assert status == 2
    assert "can't be opened" in err


@pytest.mark.parametrize("command", ["score", "export", "watch"])
@pytest.mark.parametrize(("place", "reason"), [(".", "is a folder"), ("no/a.csv", "is not there")])
def test_a_list_that_can_not_be_written_is_told_before_anything_is_scored(
    curator: Curator,
    pictures: Path,
    scorers: Scorers,
    tmp_path: Path,
    command: str,
    place: str,
    reason: str,
) -> None:
    status, _, err = curator(command, pictures, "--csv", tmp_path / place)
    assert status == 2
    assert reason in err
    assert not scorers


def test_folders_are_known_however_they_are_written(
    curator: Curator, pictures: Path, scorers: Scorers, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, ranked, _ = curator("score", f"{pictures}/")
    monkeypatch.chdir(pictures / "deep")
    assert curator("export", "..") == (0, ranked, "")
    (pictures / "50.png").unlink()
    curator("score", "..")
    assert "50.png" not in names(curator("export", pictures)[1])


def test_strict_counts_a_folder_that_was_passed_over(
    curator: Curator, pictures: Path, scorers: Scorers, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = os.scandir

    def refuse(folder: str | Path) -> object:
        if str(folder).endswith("deep"):
            raise PermissionError(13, "Permission denied", folder)
        return listed(folder)

    monkeypatch.setattr("curator.images.scan.os.scandir", refuse)
    status, out, err = curator("score", pictures)
    assert (status, len(names(out))) == (0, 4)
    assert "passed over" in err
    assert curator("score", pictures, "--strict")[0] == 1


def test_a_reader_that_goes_early_is_no_fault(pictures: Path, home: Path) -> None:
    command = [sys.executable, "-m", "curator", "model", "list"]
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "CURATOR_HOME": str(home)},
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == 0


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["score"],
        ["score", ".", "--batch-size", "0"],
        ["score", ".", "--format", "xml"],
        ["export", ".", "--min-percentile", "101"],
        ["export", ".", "--top", "none"],
        ["sing"],
    ],
)
def test_usage_errors_exit_with_2(curator: Curator, arguments: list[str]) -> None:
    status, _, err = curator(*arguments)
    assert status == 2
    assert "usage:" in err


def test_an_interrupted_run_keeps_what_was_scored_and_writes_no_list(
    curator: Curator,
    pictures: Path,
    scorers: Scorers,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for level in range(8):
        save_picture(pictures / f"x{level}.png", level)
    scored = BrightnessScorer.score

    def score_once(self: BrightnessScorer, batch: object) -> object:
        if self.batches:
            raise KeyboardInterrupt
        return scored(self, batch)  # type: ignore[arg-type]

    out = tmp_path / "list.csv"
    with monkeypatch.context() as interrupting:
        interrupting.setattr(BrightnessScorer, "score", score_once)
        status, _, err = curator("score", pictures, "--csv", out)
    assert status == 130
    assert "kept" in err
    assert not out.exists()
    status, _, _ = curator("score", pictures, "--csv", out)
    assert status == 0
    assert len(read_csv(out)) == 13
    assert scorers[0].pictures == 4
    assert scorers[1].pictures == 13 - 4


def test_deleted_files_leave_the_list(curator: Curator, pictures: Path, scorers: Scorers) -> None:
    curator("score", pictures)
    (pictures / "50.png").unlink()
    curator("score", pictures)
    _, out, _ = curator("export", pictures)
    assert names(out) == ["250.png", "200.bmp", "150.webp", "100.jpg"]


def test_export_comes_from_the_library_alone(
    curator: Curator, pictures: Path, scorers: Scorers, tmp_path: Path
) -> None:
    _, ranked, _ = curator("score", pictures)
    pictures.rename(tmp_path / "drive-is-away")
    status, out, _ = curator("export", pictures)
    assert status == 0
    assert out == ranked
    assert len(scorers) == 1


def test_export_top_and_percentile_keep_the_folders_percentiles(
    curator: Curator, pictures: Path, scorers: Scorers
) -> None:
    curator("score", pictures)
    _, out, _ = curator("export", pictures, "--top", 2)
    assert names(out) == ["250.png", "200.bmp"]
    _, out, _ = curator("export", pictures, "--min-percentile", 60)
    rows = list(csv.DictReader(io.StringIO(out)))
    assert [row["percentile"] for row in rows] == ["100.00", "80.00", "60.00"]


def test_export_of_an_unknown_folder_says_what_to_do(
    curator: Curator, tmp_path: Path, scorers: Scorers
) -> None:
    status, _, err = curator("export", tmp_path)
    assert status == 0
    assert "run `curator score` first" in err


def test_a_library_of_ones_own(
    curator: Curator, pictures: Path, scorers: Scorers, tmp_path: Path, home: Path
) -> None:
    mine = tmp_path / "mine.sqlite"
    curator("score", pictures, "--library", mine)
    assert mine.exists()
    assert not list(home.rglob("*.sqlite"))
    assert len(names(curator("export", pictures, "--library", mine)[1])) == 5


def test_the_bundled_model_scores_real_pictures(curator: Curator, pictures: Path) -> None:
    status, out, _ = curator("score", pictures, "--device", "cpu", "--precision", "float32")
    rows = list(csv.DictReader(io.StringIO(out)))
    assert status == 0
    assert {row["model"] for row in rows} == {"default"}
    assert len({row["art_score"] for row in rows}) > 1


def test_what_was_unreadable_is_opened_again_on_demand(
    curator: Curator, pictures: Path, scorers: Scorers, monkeypatch: pytest.MonkeyPatch
) -> None:
    class LackingCodecs(Decoders):
        def decode(self, data: bytes, name: str, *_: object) -> Decoded:
            return Decoded(error=f"{name} can't be decoded here.")

    with monkeypatch.context() as without_codec:
        without_codec.setattr("curator.pipeline.shared_decoders", LackingCodecs)
        assert "5 of 5 pictures" in curator("score", pictures)[2]
    assert "5 of 5 pictures" in curator("score", pictures)[2]
    status, out, err = curator("score", pictures, "--retry-unreadable")
    assert (status, err) == (0, "")
    assert len(names(out)) == 5
