"""The benchmarks compare like with like, and their lines can be read."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from curator.library import Library
from tests.benchmarks.pictures import make_pictures
from tests.benchmarks.processes import ROOT, run_python
from tests.benchmarks.report import Figure
from tests.benchmarks.synthetic import write_library, write_searchable, write_stars

MODEL = ROOT / "resources" / "models" / "default.safetensors"


def test_a_figure_is_one_line_with_its_ratio_and_machine() -> None:
    figure = Figure("speed", 30.0, "images/s", 12.0, "another way", "two of them")
    said = json.loads(figure.line())
    assert "\n" not in figure.line()
    assert said["ratio"] == 2.5
    assert said["machine"]["cores"] >= 1
    assert said["machine"]["cpu"]


def test_a_failed_command_is_no_measurement(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="no such folder of mine"):
        run_python(["-c", "raise SystemExit('no such folder of mine')"], tmp_path)


def test_memory_of_children_counts(tmp_path: Path) -> None:
    hold = "import time; held = bytearray(64 << 20); time.sleep(1.5)"
    in_child = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {hold!r}])"
    peak = run_python(["-c", in_child], tmp_path).peak_bytes
    if peak == 0:
        pytest.skip("this system does not tell")
    assert peak > 64 << 20


def test_a_made_library_is_found_in_the_shares_that_it_names(tmp_path: Path) -> None:
    path, count = tmp_path / "library.sqlite", 2000
    write_library(path, tmp_path / "pictures", count)
    write_searchable(path)
    write_stars(path)
    with Library(path) as library:
        curation = library.curation
        assert library.integrity_check() == []
        assert len(curation.with_words("masterpiece")) / count == pytest.approx(0.7, abs=0.05)
        assert len(curation.with_words("castle")) / count == pytest.approx(0.41, abs=0.05)
        assert len(curation.with_number("steps", 20, None)) / count == pytest.approx(0.9, abs=0.05)
        assert len(curation.tagged("Keep".__eq__)) == count / 2
        assert len(curation.all_marks().contents) == count / 10


def test_first_paint_is_seen(tmp_path: Path) -> None:
    run = run_python(["-m", "tests.benchmarks.window_probe", "first-paint", "bare"], tmp_path)
    said = json.loads(run.output.splitlines()[-1])
    assert run.started < said["painted"] < run.started + run.seconds


@pytest.mark.slow
def test_both_ways_of_scoring_give_the_same_scores(tmp_path: Path) -> None:
    pytest.importorskip("torch")
    folder = tmp_path / "pictures"
    make_pictures(folder, 4, png_edge=300, jpeg_edge=200)
    out = tmp_path / "ours.csv"
    run_python(
        ["-m", "curator", "score", str(folder), "--model", str(MODEL), "--device", "cpu",
         "--precision", "float32", "--format", "artscore", "--csv", str(out)],
        tmp_path,
    )  # fmt: skip
    published = run_python(
        ["-m", "tests.benchmarks.published_way", str(folder), str(MODEL)], tmp_path
    )
    ours = read_scores(out.read_text())
    assert len(ours) == 4
    assert ours == pytest.approx(read_scores(published.output), abs=1e-3)


def read_scores(text: str) -> dict[str, float]:
    rows = csv.DictReader(text[text.index("file_name,art_score") :].splitlines())
    return {row["file_name"]: float(row["art_score"]) for row in rows}
