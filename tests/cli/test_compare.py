"""`curator compare`: two folders in, `file_name,METRIC` out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from curator.export import read_csv
from curator.metrics.weights import WEIGHTS
from tests.metrics.pictures import save_random, save_weights
from tests.pictures import save_picture

Curator = Callable[..., tuple[int, str, str]]


@pytest.fixture
def outputs(tmp_path: Path) -> Path:
    folder = tmp_path / "outputs"
    for stem, level in (("b", 10), ("a", 255), ("c d", 30)):
        save_picture(folder / f"{stem}.png", level, (4, 2))
    return folder


@pytest.fixture
def reference(tmp_path: Path) -> Path:
    folder = tmp_path / "reference"
    for stem in ("a", "b", "c d"):
        save_picture(folder / f"{stem}.bmp", 0, (4, 2))
    return folder


@pytest.fixture
def compare(curator: Curator, outputs: Path, reference: Path) -> Curator:
    def run(metric: str, *more: object) -> tuple[int, str, str]:
        return curator(
            "compare", "--metric", metric, "--outputs", outputs, "--reference", reference,
            "--device", "cpu", *more,
        )  # fmt: skip

    return run


def test_the_list_is_as_published(compare: Curator) -> None:
    status, out, err = compare("l2")
    assert (status, err) == (0, "")
    assert out == f"file_name,l2\na,24.0\nb,{2400 / 255**2!r}\nc d,{21600 / 255**2!r}\n"


def test_the_list_goes_to_a_file_whole(compare: Curator, tmp_path: Path) -> None:
    out = tmp_path / "list.csv"
    assert compare("l2", "--csv", out, "--batch-size", 1)[:2] == (0, "")
    assert out.read_text() == compare("l2")[1]
    assert [path.name for path in tmp_path.iterdir() if "list" in path.name] == ["list.csv"]


def test_names_can_not_run_in_a_spreadsheet(
    compare: Curator, outputs: Path, reference: Path, tmp_path: Path
) -> None:
    save_picture(outputs / "=1+1.png", 0, (4, 2))
    save_picture(reference / "=1+1.png", 0, (4, 2))
    out = tmp_path / "list.csv"
    compare("l2", "--csv", out)
    assert "'=1+1,0.0" in out.read_text().splitlines()
    assert read_csv(out)[0] == {"file_name": "=1+1", "l2": "0.0"}


def test_what_can_not_be_compared_is_named_and_counted_and_fatal_only_when_strict(
    compare: Curator, outputs: Path, reference: Path
) -> None:
    save_picture(outputs / "alone.png")
    save_picture(reference / "unused.png")
    save_picture(outputs / "a.webp")
    (outputs / "torn.png").write_bytes((outputs / "b.png").read_bytes()[:40])
    save_picture(reference / "torn.png")
    Image.new("RGB", (5, 2)).save(reference / "b.bmp")
    status, out, err = compare("l2")
    assert status == 0
    assert [line.split(",")[0] for line in out.splitlines()] == ["file_name", "a", "c d"]
    for told in (
        "alone.png has no reference",
        "a.webp is called as a.png",
        "torn.png",
        "b.png is 4x2 pixels and its reference 5x2",
        "references without a picture: 1 (unused.png)",
    ):
        assert told in err
    assert err.splitlines()[-1] == (
        "curator: passed over: 1 without a partner, 1 of a stem that another file "
        "has, 1 of another size than the reference, 1 unreadable."
    )
    strict = compare("l2", "--strict")
    assert strict == (1, out, err)


def test_sub_folders_are_left_out(compare: Curator, outputs: Path, reference: Path) -> None:
    save_picture(outputs / "deep" / "x.png")
    save_picture(reference / "deep" / "x.png")
    assert len(compare("l2")[1].splitlines()) == 4


def test_nothing_to_compare_is_said(curator: Curator, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    status, out, err = curator(
        "compare", "--metric", "gram", "--outputs", tmp_path / "empty", "--reference",
        tmp_path / "empty", "--weights", save_weights(tmp_path / "w.pth", "vgg19", 0),
    )  # fmt: skip
    assert (status, out) == (0, "file_name,gram\n")
    assert "no picture with a reference" in err


@pytest.mark.parametrize(("metric", "weights"), [("lpips", "alexnet"), ("content", "vgg19")])
def test_missing_weights_are_said_before_anything_is_read(
    compare: Curator, metric: str, weights: str
) -> None:
    status, out, err = compare(metric)
    assert (status, out) == (2, "")
    assert err == (
        f"curator: The weights of {WEIGHTS[weights].title} are not on this computer yet: download "
        f"them once with `curator model download {weights}`, or name torchvision's "
        f"{WEIGHTS[weights].file_name} with --weights.\n"
    )


@pytest.mark.parametrize("metric", ["ssim", "lpips", "gram", "content"])
def test_every_metric_runs(curator: Curator, tmp_path: Path, metric: str) -> None:
    for seed, stem in enumerate("ab"):
        save_random(tmp_path / "out", f"{stem}.png", (48, 40), seed)
        save_random(tmp_path / "ref", f"{stem}.png", (48, 40), seed + 5)
    weights: list[object] = []
    if metric != "ssim":
        name, last = ("alexnet", 11) if metric == "lpips" else ("vgg19", 10)
        weights = ["--weights", save_weights(tmp_path / "weights.pth", name, last)]  # type: ignore[arg-type]
    status, out, err = curator(
        "compare", "--metric", metric, "--outputs", tmp_path / "out", "--reference",
        tmp_path / "ref", "--device", "cpu", *weights,
    )  # fmt: skip
    assert (status, err) == (0, "")
    header, *rows = out.splitlines()
    assert header == f"file_name,{metric}"
    assert [row.split(",")[0] for row in rows] == ["a", "b"]
    assert all(float(row.split(",")[1]) for row in rows)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (["--reference", "nowhere"], "nowhere is not there"),
        (["--reference", "FILE"], "is not a folder"),
        (["--weights", "FILE"], "--metric l2 uses no weights"),
        (["--metric", "lpips", "--weights", "nowhere.pth"], "nowhere.pth is not there"),
        (["--metric", "gram", "--weights", "FILE"], "damaged or no file of weights"),
        (["--metric", "psnr"], "usage:"),
        (["--batch-size", "0"], "usage:"),
    ],
)
def test_what_the_user_can_mend_exits_with_2(
    compare: Curator, outputs: Path, change: list[str], sentence: str
) -> None:
    change = [str(outputs / "a.png") if each == "FILE" else each for each in change]
    status, out, err = compare("l2", *change)
    assert (status, out) == (2, "")
    assert sentence in err


def test_an_interrupted_run_writes_no_list(
    compare: Curator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*arguments: object) -> object:
        raise KeyboardInterrupt

    monkeypatch.setattr("curator.metrics.engine.MetricEngine.measure", interrupted)
    status, _, err = compare("l2", "--csv", tmp_path / "list.csv")
    assert status == 130
    assert "no list was written" in err
    assert not (tmp_path / "list.csv").exists()


def test_weights_are_downloaded_by_command_only(
    curator: Curator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def download_weights(name: str, *, progress: Callable[[int, int | None], None]) -> Path:
        asked.append(name)
        progress(5, 10)
        return tmp_path / "there.pth"

    monkeypatch.setattr("curator.metrics.weights.download_weights", download_weights)
    status, out, _ = curator("model", "download", "vgg19")
    assert (status, asked) == (0, ["vgg19"])
    assert out == f"The weights of VGG19 are at {tmp_path / 'there.pth'}.\n"
