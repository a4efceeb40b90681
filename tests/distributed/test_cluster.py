"""Whole jobs on a real Ray with two workers."""

from __future__ import annotations

import csv
import os
import signal
import socket
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

pytest.importorskip("ray")
pytest.importorskip("torch")

from curator.cli import main
from curator.distributed import Job, Progress, score
from curator.distributed.cluster import joined
from curator.errors import CuratorError, ModelError
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
    cluster: None, tmp_path: Path, job: Job, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With few reading tasks, of which each has many units and is repeated from its beginning."""
    import ray.data

    made: list[int] = []
    from_items = ray.data.from_items

    def noted(*items: Any, override_num_blocks: int) -> Any:
        made.append(override_num_blocks)
        return from_items(*items, override_num_blocks=override_num_blocks)

    monkeypatch.setattr(ray.data, "from_items", noted)
    monkeypatch.setattr("curator.distributed.job._MOST_BLOCKS", 3)
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
    assert made == [3]
    assert len(list((tmp_path / "out" / "parts").iterdir())) == 160 // job.lot
    assert (report.pictures, report.unreadable) == (160, 0)
    assert by_name(report.ranked).keys() == names
    assert len(read_csv(report.ranked)) == 160


def test_a_model_that_no_engine_can_load_is_one_sentence(
    cluster: None, tmp_path: Path, job: Job, model_file: Path
) -> None:
    from safetensors import safe_open
    from safetensors.torch import save_file

    with safe_open(model_file, "pt") as file:
        some = {name: file.get_tensor(name) for name in list(file.keys())[:9]}
        save_file(some, tmp_path / "part.safetensors", file.metadata())
    make_pictures(tmp_path / "in", 5)
    lacking = replace(job, model=str(tmp_path / "part.safetensors"), actors=1)
    with pytest.raises(ModelError, match=r"^[^\n]*part\.safetensors[^\n]*$"):
        score([tmp_path / "in"], tmp_path / "out", lacking)


def raise_(error: BaseException) -> None:
    raise error


def end_at_once() -> None:
    os._exit(1)


@pytest.mark.parametrize(
    ("fails", "arguments", "words"),
    [
        (raise_, [ModelError("x.pth is damaged.")], r"^x\.pth is damaged\.$"),
        (raise_, [ImportError("No module named 'blake3'")], "No module named 'blake3'.*same vers"),
        (raise_, [OSError(28, "No space left on device")], "No space left.*make room"),
        (end_at_once, [], r"cluster at [\d.]+:\d+ has failed \(.*`ray status`"),
    ],
)
def test_what_fails_on_another_machine_is_one_sentence(
    cluster: None, fails: Any, arguments: list[Any], words: str
) -> None:
    import ray

    with pytest.raises(CuratorError, match=words) as caught, joined(None):
        ray.get(ray.remote(max_retries=0)(fails).remote(*arguments))
    assert "\n" not in str(caught.value)
    assert "\x1b" not in str(caught.value)
    assert not isinstance(caught.value, ray.exceptions.RayError)


def test_a_bug_on_another_machine_stays_a_bug(cluster: None) -> None:
    import ray

    with pytest.raises(ray.exceptions.RayTaskError, match="bug"), joined(None):
        ray.get(ray.remote(raise_).remote(ZeroDivisionError("bug")))


def test_the_address_of_another_cluster_than_the_joined_one_is_refused(
    cluster: None, tmp_path: Path, job: Job
) -> None:
    import ray

    here = ray.get_runtime_context().gcs_address
    for other in ("10.1.2.3:6379", f"ray://{here}", "localhost:1", "local"):
        with pytest.raises(CuratorError, match=f"joined the Ray cluster at {here}") as caught:
            score([tmp_path], tmp_path / "out", job, address=other)
        assert other in str(caught.value)
    assert not (tmp_path / "out").exists()
    for same in (here, f"localhost:{here.rpartition(':')[2]}", "auto"):
        with joined(same):
            pass
    assert ray.is_initialized()


def test_an_address_where_nobody_answers_is_told_at_once(tmp_path: Path) -> None:
    with socket.socket() as kept:
        kept.bind(("127.0.0.1", 0))  # and nobody listens
        address = f"127.0.0.1:{kept.getsockname()[1]}"
        done = subprocess.run(
            [sys.executable, "-m", "curator", "score", tmp_path, "--engine", "ray",
             "--out", tmp_path / "out", "--address", address],
            capture_output=True,
            text=True,
            timeout=120,
        )  # fmt: skip
    assert done.returncode == 2
    assert f"at {address} can't be joined" in done.stderr
    assert "refused" in done.stderr
    assert done.stderr.count("\n") == 1


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
