"""`curator train`, `curator evaluate` and `curator model calibrate`, as a user meets them."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from safetensors.numpy import save_file

from curator.scoring.models import resolve_model
from curator.training.run_lock import LOCK_NAME, only_run
from tests.pictures import BrightnessScorer, save_picture
from tests.training.series_files import write_labelled, write_rows

Curator = Callable[..., tuple[int, str, str]]
Scorers = list[BrightnessScorer]

SPLITS = ["train", "train", "train", "train", "val", "val", "test", "test"]
QUICK = ("--init", "none", "--side", 32, "--batch-size", 2, "--head", "linear", "--device", "cpu")


@pytest.fixture
def labels(tmp_path: Path) -> Path:
    """Eight series whose brightness is their rank, for `BrightnessScorer` to order rightly."""
    return write_labelled(tmp_path / "data", SPLITS)


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A file that passes for a model where nothing loads it."""
    path = tmp_path / "stand-in.safetensors"
    save_file({"weight": np.zeros(1, dtype=np.float32)}, path, metadata={"title": "Stand-in"})
    return path


def test_evaluate_prints_a_table_and_writes_json_and_plots(
    curator: Curator, labels: Path, model: Path, scorers: Scorers, tmp_path: Path
) -> None:
    out, plots = tmp_path / "figures.json", tmp_path / "new" / "plots"
    status, printed, err = curator(
        "evaluate", "--labels", labels, "--model", model, "--json", out, "--plots", plots
    )
    assert status == 0, err
    assert "Stand-in" in printed
    assert "Kendall tau                 1.0000" in printed
    assert "photo/art AUC               1.0000" in printed
    assert "test 1 photo, 1 art" in err
    figures = json.loads(out.read_text())
    assert (figures["series"], figures["pictures"], figures["split"]) == (2, 24, "test")
    assert figures["ndcg"] == pytest.approx(1)
    assert [each["level"] for each in figures["levels"]["photo"]] == list(range(12))
    for name in ("scores.png", "ranks.png"):
        with Image.open(plots / name) as plot:
            assert plot.size == (960, 600)
    assert scorers[0].pictures == 24


def test_evaluate_counts_what_is_missing_unreadable_or_wrong(
    curator: Curator, labels: Path, model: Path, scorers: Scorers, tmp_path: Path
) -> None:
    (tmp_path / "data" / "series-6" / "5.png").write_bytes(b"not a picture")
    (tmp_path / "data" / "series-7" / "4.png").unlink()
    text = labels.read_text() + "away,away,photo,test\nseries-0,x,sketch,test\n"
    labels.write_text(text)
    out = tmp_path / "figures.json"
    status, _, err = curator("evaluate", "--labels", labels, "--model", model, "--json", out)
    assert status == 0
    assert "line 11" in err
    assert "1 folders are missing" in err
    assert "5.png" in err
    figures = json.loads(out.read_text())
    assert (figures["missing_folders"], figures["missing_pictures"]) == (1, 1)
    assert (figures["unreadable_pictures"], figures["pictures"]) == (1, 22)
    assert len(figures["bad_rows"]) == 1


def test_evaluate_names_the_splits_that_are_there(
    curator: Curator, tmp_path: Path, model: Path
) -> None:
    labels = write_labelled(tmp_path / "data", ["val"])
    status, _, err = curator("evaluate", "--labels", labels, "--model", model)
    assert status == 2
    assert "no series of the split test: choose --split val" in err


def test_train_without_imagenet_s_weights_says_how_to_get_them(
    curator: Curator, labels: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TORCH_HOME", str(tmp_path / "no-torch-home"))
    status, _, err = curator("train", "--labels", labels, "--out", tmp_path / "run", "--side", 16)
    assert status == 2
    assert "curator model download resnet50" in err


@pytest.mark.parametrize(
    "wrong", [("--lr", "0"), ("--dropout", "1"), ("--loss", "mse"), ("--seed", "-1")]
)
def test_impossible_options_are_usage_errors(
    curator: Curator, labels: Path, wrong: tuple[str, str]
) -> None:
    assert curator("train", "--labels", labels, *wrong)[0] == 2


def test_without_a_series_to_train_on_nothing_begins(curator: Curator, tmp_path: Path) -> None:
    labels = write_labelled(tmp_path / "data", ["val", "test"])
    status, _, err = curator("train", "--labels", labels, "--out", tmp_path / "run", *QUICK)
    assert status == 2
    assert "no series of the split train" in err


def test_two_trainings_never_share_a_folder(curator: Curator, labels: Path, tmp_path: Path) -> None:
    pytest.importorskip("fcntl")
    run = tmp_path / "run"
    with only_run(run):
        status, _, err = curator("train", "--labels", labels, "--out", run, *QUICK)
        assert status == 2
        assert f"Another training is running in {run}: wait for it to end" in err
        assert [path.name for path in run.iterdir()] == [LOCK_NAME]
    with only_run(run):  # once the other has ended
        pass


@pytest.mark.slow
def test_from_labels_to_a_model_interrupted_and_resumed(
    curator: Curator, labels: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from curator.training.series_run import SeriesRun

    (tmp_path / "data" / "series-0" / "3.png").write_bytes(b"")
    train = ("train", "--labels", labels, *QUICK, "--epochs", 2, "--out")
    status, out, err = curator(*train, tmp_path / "unbroken.safetensors")
    assert status == 0, err
    assert "epoch 2 of 2" in out
    assert "1 of 96 pictures could not be read" in err
    assert "2 photographs and 2 works of art are too few" not in err
    assert "4 photographs and 4 works of art are too few" in err

    taken = SeriesRun._take_step

    def interrupted(run: SeriesRun, *arguments: object) -> float:
        loss = taken(run, *arguments)  # type: ignore[arg-type]
        if run.position.step == 3:
            os.kill(os.getpid(), signal.SIGINT)
        return loss

    with monkeypatch.context() as patch:
        patch.setattr(SeriesRun, "_take_step", interrupted)
        status, _, err = curator(*train, tmp_path / "broken")
    assert status == 130
    assert "interrupted at step 3; go on with --resume" in err
    status, _, err = curator(*train, tmp_path / "broken")
    assert status == 2
    assert "--resume" in err
    status, _, err = curator(*train, tmp_path / "broken", "--resume")
    assert status == 0, err
    assert "resumed after step 3 of 4" in err
    one, other = (
        (tmp_path / name).read_bytes()
        for name in ("unbroken.safetensors", "broken/model.safetensors")
    )
    assert one == other
    logs = [tmp_path / name / "log.jsonl" for name in ("unbroken-training", "broken")]
    assert logs[0].read_text() == logs[1].read_text()

    # With enough originals the model says what its scores mean; a finished run is only written.
    monkeypatch.setattr("curator.cli.train.ENOUGH_ORIGINALS", 2)
    status, out, err = curator(*train, tmp_path / "broken", "--resume")
    assert status == 0, err
    assert "only 2 photographs could be read" in err
    path = tmp_path / "broken" / "model.safetensors"
    assert resolve_model(str(path)).calibration is not None
    status, out, err = curator(
        "evaluate", "--labels", labels, "--model", path, "--split", "all", "--device", "cpu",
        "--precision", "float32",
    )  # fmt: skip
    assert status == 0, err
    assert "8 (95 pictures)" in out


def test_calibrate_writes_quantiles_into_a_file_of_one_s_own(
    curator: Curator, scorers: Scorers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from curator.scoring.checkpoints import save_checkpoint
    from curator.scoring.network import ArtScoreNet

    path = tmp_path / "mine.safetensors"
    save_checkpoint(path, ArtScoreNet(head="linear"), {"dtype": "float16"})
    for level in range(10):
        save_picture(tmp_path / "photos" / f"{level}.png", 10 + level)
        save_picture(tmp_path / "art" / "deep" / f"{level}.png", 240 + level)
    (tmp_path / "art" / "bad.png").write_bytes(b"bad")
    folders = ("--photos", tmp_path / "photos", "--art", tmp_path / "art")
    status, out, err = curator("model", "calibrate", *folders, "--model", path)
    assert status == 0, err
    assert "is calibrated" in out
    assert "bad.png" in err
    assert "only 10 photographs" in err
    calibration = resolve_model(str(path)).calibration
    assert calibration is not None
    assert calibration.photo_quantiles[0] == pytest.approx(10 / 255, abs=1e-4)
    assert calibration.art_quantiles[100] == pytest.approx(249 / 255, abs=1e-4)
    assert calibration.band(0.5) == "between"

    copy = tmp_path / "copy.safetensors"
    before = path.read_bytes()
    swapped = ("--photos", tmp_path / "art", "--art", tmp_path / "photos")
    status, out, err = curator("model", "calibrate", *swapped, "--model", path, "--out", copy)
    assert status == 0
    assert "hardly tells" in err
    assert path.read_bytes() == before
    assert resolve_model(str(copy)).calibration != calibration


def test_calibrate_never_writes_over_the_default_model(curator: Curator, pictures: Path) -> None:
    status, _, err = curator(
        "model", "calibrate", "--photos", pictures, "--art", pictures, "--model", "default"
    )
    assert status == 2
    assert "--out FILE" in err


def test_calibrate_needs_pictures_of_both_kinds(
    curator: Curator, scorers: Scorers, model: Path, pictures: Path, tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()
    status, _, err = curator(
        "model", "calibrate", "--photos", tmp_path / "empty", "--art", pictures, "--model", model
    )
    assert status == 2
    assert "There are no photographs" in err
    status, _, err = curator(
        "model", "calibrate", "--photos", tmp_path / "nowhere", "--art", pictures, "--model", model
    )
    assert status == 2
    assert "nowhere" in err


def test_labels_that_name_nothing_are_refused(curator: Curator, tmp_path: Path) -> None:
    labels = write_rows(tmp_path / "labels.csv", [("away", "a", "art", "train")])
    status, _, err = curator("train", "--labels", labels, "--out", tmp_path / "run")
    assert status == 2
    assert "1 folders are missing" in err
    assert not (tmp_path / "run").exists()
