"""Whole jobs on a real Ray with two workers."""

from __future__ import annotations

import csv
import os
import signal
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

pytest.importorskip("ray")
pytest.importorskip("torch")

from curator.cli import main
from curator.distributed import Job, Progress, score
from curator.export import RANKED_COLUMNS, read_csv
from tests.distributed.shards import write_parquet, write_tar

pytestmark = [
    pytest.mark.slow,
    # One cluster is enough for two cores, wherever the tests are spread over processes.
    pytest.mark.xdist_group("ray"),
    # Ray's own settings warn of one another, and its sockets and processes outlive the test.
    pytest.mark.filterwarnings("ignore:`use_push_based_shuffle` is deprecated:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning:ray"),
    pytest.mark.filterwarnings("ignore::FutureWarning:ray"),
]


def make_pictures(folder: Path, count: int) -> list[Path]:
    folder.mkdir(parents=True)
    random = np.random.default_rng(3)
    paths = [folder / f"{number:03}.png" for number in range(count)]
    for path in paths:
        Image.fromarray(random.integers(0, 256, (50, 60, 3), dtype=np.uint8)).save(path)
    return paths


def by_name(path: Path) -> dict[str, float]:
    return {row["file_name"]: float(row["art_score"]) for row in read_csv(path) if row["art_score"]}


@pytest.fixture
def job(model_file: Path) -> Job:
    return Job(model=str(model_file), precision="float32", device="cpu", actors=2, lot=4)


def test_scores_are_those_of_the_local_way(
    cluster: None, tmp_path: Path, model_file: Path, job: Job
) -> None:
    singles = make_pictures(tmp_path / "in", 6)
    (tmp_path / "in" / "broken.jpg").write_bytes(b"no picture")
    names = {path.name: path.read_bytes() for path in make_pictures(tmp_path / "more", 6)}
    write_tar(tmp_path / "in" / "shard.tar", {f"tar-{k}": v for k, v in names.items()})
    table = write_parquet(tmp_path / "shard.parquet", {f"table-{k}": v for k, v in names.items()})
    local = tmp_path / "local.csv"
    status = main(
        ["score", str(tmp_path / "in"), "--model", str(model_file), "--precision", "float32",
         "--device", "cpu", "--csv", str(local)]
    )  # fmt: skip
    assert status == 0

    out = tmp_path / "out"
    report = score([tmp_path / "in", table], out, job)

    assert (report.pictures, report.unreadable) == (19, 1)
    with report.ranked.open(newline="") as file:
        assert tuple(csv.DictReader(file).fieldnames or ()) == RANKED_COLUMNS
    expected = by_name(local)
    assert set(expected) == {path.name for path in singles}
    for prefix in ("tar-", "table-"):
        expected |= {prefix + path.name: expected[path.name] for path in singles}
    assert by_name(report.ranked) == pytest.approx(expected, abs=1e-3)
    (broken,) = (row for row in read_csv(report.ranked) if row["error"])
    assert broken["file_name"] == "broken.jpg"
    assert "broken.jpg is not a" in broken["error"]

    again = score([tmp_path / "in", table], out, job)
    assert (again.pictures, again.skipped_units, again.skipped_pictures) == (0, 2, 7)
    assert by_name(again.ranked) == by_name(report.ranked)


def test_every_picture_is_scored_once_though_all_engines_are_killed(
    cluster: None, tmp_path: Path, job: Job
) -> None:
    names = {path.name for path in make_pictures(tmp_path / "in", 160)}
    killed: set[int] = set()

    def kill(progress: Progress) -> None:
        if not killed:
            assert progress.pictures < 160
            killed.update(engines())
            for process in killed:
                os.kill(process, signal.SIGKILL)

    report = score([tmp_path / "in"], tmp_path / "out", job, on_progress=kill)

    assert killed
    assert (report.pictures, report.unreadable) == (160, 0)
    assert by_name(report.ranked).keys() == names
    assert len(read_csv(report.ranked)) == 160


def engines() -> list[int]:
    """The processes in which actors score; Ray names them in their command lines."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                command = (entry / "cmdline").read_bytes()
                owner = entry.stat().st_uid
            except OSError:
                continue
            if b"ray::" in command and b"ScoringActor" in command and owner == os.getuid():
                found.append(int(entry.name))
    return found
