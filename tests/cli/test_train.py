"""`curator train`, `curator evaluate` and `curator model calibrate`, as a user meets them."""

from __future__ import annotations

import dataclasses
import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from safetensors.numpy import save_file

from curator.cli import main
from curator.errors import CuratorError
from curator.scoring.models import default_path, resolve_model
from curator.training.labels import read_labels
from curator.training.run_lock import LOCK_NAME, only_run
from curator.training.run_state import (
    Data,
    Position,
    RunOptions,
    check_state,
    fingerprint,
    save_state,
    stamped_fingerprint,
)
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
    assert "1 folder is missing (away)" in err
    assert "5.png" in err
    figures = json.loads(out.read_text())
    assert (figures["missing_folders"], figures["missing_pictures"]) == (1, 1)
    assert (figures["unreadable_pictures"], figures["pictures"]) == (1, 22)
    assert len(figures["bad_rows"]) == 1


@pytest.mark.parametrize("option", ["--json", "--plots"])
def test_evaluate_says_before_scoring_what_it_can_not_write(
    curator: Curator, labels: Path, model: Path, scorers: Scorers, tmp_path: Path, option: str
) -> None:
    (tmp_path / "file").write_text("in the way")
    for wrong in (tmp_path / "file" / "x.json", *([tmp_path] if option == "--json" else [])):
        status, _, err = curator("evaluate", "--labels", labels, "--model", model, option, wrong)
        assert status == 2
        assert str(wrong if option == "--plots" else wrong.parent) in err
    assert not scorers


def test_evaluate_says_when_the_precision_is_another_than_asked_for(
    curator: Curator, labels: Path, model: Path, scorers: Scorers
) -> None:
    command = ("evaluate", "--labels", labels, "--model", model, "--precision")
    assert "computed in float32" in curator(*command, "bfloat16")[2]
    assert "computed in" not in curator(*command, "float32")[2]


def test_evaluate_whose_reader_has_gone_ends_quietly_with_its_files(
    labels: Path, model: Path, scorers: Scorers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    out, plots = tmp_path / "figures.json", tmp_path / "plots"
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w", buffering=1) as gone:
        monkeypatch.setattr("sys.stdout", gone)
        arguments = ("evaluate", "--labels", labels, "--model", model, "--json", out)
        assert main([*map(str, arguments), "--plots", str(plots)]) == 0
        monkeypatch.undo()
    assert "written" not in capfd.readouterr().err
    assert json.loads(out.read_text())["series"] == 2
    assert (plots / "ranks.png").exists()


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
    assert not (tmp_path / "run").exists()


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


def begin_run(folder: Path, labels: Path, **changes: object) -> None:
    """Leave the state of a run with the options `QUICK`, without its weights."""
    options = RunOptions(
        backbone="resnet50", head="linear", init="none", side=32, batch_size=2, epochs=10
    )
    read = read_labels(labels)
    series = [*read.of("train"), *read.of("val")]
    folder.mkdir(parents=True)
    save_state(
        folder,
        dataclasses.replace(options, **changes),  # type: ignore[arg-type]
        Data(fingerprint(series), stamped_fingerprint(series)),
        Position(epoch=1, step=2),
        {},
    )


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        (("--lr", 0.001), "was begun with --lr 0.0001: resume it so"),
        (("--side", 16, "--seed", 4), "was begun with --seed 0 and --side 32: resume it so"),
        (("--shuffled-series",), "was begun with no --shuffled-series: resume it so"),
        (("--init", "other.safetensors"), "was begun with --init none: resume it so"),
    ],
)
def test_a_run_is_resumed_only_as_it_was_begun_and_nothing_is_touched_before(
    curator: Curator, labels: Path, tmp_path: Path, typed: tuple[object, ...], words: str
) -> None:
    run = tmp_path / "run"
    begin_run(run, labels)
    before = contents(run)
    status, _, err = curator("train", "--labels", labels, "--out", run, "--resume", *QUICK, *typed)
    assert status == 2
    assert words in err
    assert contents(run) == before


@pytest.mark.parametrize("what", ["a row is gone", "a picture is another"])
def test_other_labels_or_pictures_are_noticed_before_anything_is_read(
    curator: Curator, labels: Path, tmp_path: Path, what: str
) -> None:
    run = tmp_path / "run"
    begin_run(run, labels)
    before = contents(run)
    if what == "a row is gone":
        labels.write_text(labels.read_text().replace("series-5,series-5,art,val", ""))
    else:  # under the same name
        save_picture(tmp_path / "data" / "series-1" / "7.png", 3)
    status, _, err = curator("train", "--labels", labels, "--out", run, "--resume", *QUICK)
    assert status == 2
    assert "was begun with other labels or pictures: resume it so" in err
    assert contents(run) == before


def test_first_weights_are_the_same_file_however_they_are_typed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    save_state(tmp_path, RunOptions(init="run-a/m.safetensors"), Data(), Position(), {})
    for typed in ("./run-a/m.safetensors", tmp_path / "run-b" / ".." / "run-a" / "m.safetensors"):
        check_state(tmp_path, RunOptions(init=str(typed)), "")
    with pytest.raises(CuratorError, match=r"begun with --init .*/run-a/m\.safetensors: resume"):
        check_state(tmp_path, RunOptions(init="m.safetensors"), "")


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        (("--init", "imagenet"), "curator model download resnet50"),
        (("--init", "nowhere.safetensors"), "nowhere.safetensors"),
        (("--device", "cuda"), 'no device "cuda"'),
    ],
)
def test_what_can_t_begin_is_told_before_any_picture_is_read(
    curator: Curator,
    labels: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    typed: tuple[str, str],
    words: str,
) -> None:
    monkeypatch.setenv("TORCH_HOME", str(tmp_path / "no-torch-home"))
    monkeypatch.setattr("torch.cuda.is_available", lambda: False)
    run = tmp_path / "run"
    status, _, err = curator("train", "--labels", labels, "--out", run, *QUICK, *typed)
    assert status == 2
    assert words in err
    assert not run.exists()


@pytest.mark.parametrize("out", ["mine.safetensors", "mine"])
@pytest.mark.parametrize("begun", [False, True])
def test_a_model_of_another_s_is_never_replaced(
    curator: Curator, labels: Path, model: Path, tmp_path: Path, out: str, begun: bool
) -> None:
    run = tmp_path / ("mine-training" if out.endswith("s") else "mine")
    run.mkdir(parents=True)
    if begun:
        run.rmdir()
        begin_run(run, labels)
    path = tmp_path / out if out.endswith("s") else run / "model.safetensors"
    path.write_bytes(model.read_bytes())
    status, _, err = curator(
        "train", "--labels", labels, "--out", tmp_path / out, "--resume", *QUICK
    )
    assert status == 2
    assert f"{path} is there already and is not the model of this run: move it away" in err
    assert path.read_bytes() == model.read_bytes()


def test_out_of_the_wrong_kind_is_told_at_once(
    curator: Curator, labels: Path, tmp_path: Path
) -> None:
    folder, file = tmp_path / "folder.safetensors", tmp_path / "afile"
    folder.mkdir()
    file.write_text("mine")
    status, _, err = curator("train", "--labels", labels, "--out", folder, *QUICK)
    assert status == 2
    assert f"{folder} is a folder, and the model would be a file of that name" in err
    status, _, err = curator("train", "--labels", labels, "--out", file, *QUICK)
    assert status == 2
    assert f"{file} is a file: name a folder with --out, or a model file" in err
    assert file.read_text() == "mine"
    assert list(folder.iterdir()) == []


def test_a_seed_may_be_nought(curator: Curator, labels: Path) -> None:
    status, _, err = curator("train", "--labels", labels, "--seed", "-1")
    assert status == 2
    assert "'-1' is not a whole number from 0" in err


@pytest.mark.slow
def test_a_training_says_what_it_does_without(
    curator: Curator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "torch.utils.tensorboard", None)
    labels = write_labelled(tmp_path / "data", ["train", "train"])
    status, out, err = curator(
        "train", "--labels", labels, "--out", tmp_path / "mine", *QUICK, "--dropout", "0.1",
        "--epochs", 2,
    )  # fmt: skip
    assert status == 0, err
    assert err.count("TensorBoard is not installed") == 1
    assert "--dropout has no effect: the linear head has none" in err
    assert "no series of the split val" in err
    assert "epoch 2 of 2" in out
    assert "best so far" not in out
    assert resolve_model(str(tmp_path / "mine" / "model.safetensors")).title == "mine (listMLE)"


@pytest.mark.slow
def test_from_labels_to_a_model_interrupted_and_resumed(
    curator: Curator, labels: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from curator.training.series_run import SeriesRun

    (tmp_path / "data" / "series-0" / "3.png").write_bytes(b"")
    train = ("train", "--labels", labels, *QUICK, "--epochs", 2, "--out")
    status, out, err = curator(*train, tmp_path / "unbroken" / "mine.safetensors")
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
        status, _, err = curator(*train, tmp_path / "broken" / "mine")
    assert status == 130
    assert "interrupted at step 3; go on with --resume" in err
    status, _, err = curator(*train, tmp_path / "broken" / "mine")
    assert status == 2
    assert "--resume" in err
    status, _, err = curator(*train, tmp_path / "broken" / "mine", "--resume")
    assert status == 0, err
    assert "resumed after step 3 of 4" in err
    assert "already" not in err
    one, other = (
        (tmp_path / name).read_bytes()
        for name in ("unbroken/mine.safetensors", "broken/mine/model.safetensors")
    )
    assert one == other
    logs = [tmp_path / name / "log.jsonl" for name in ("unbroken/mine-training", "broken/mine")]
    assert logs[0].read_text() == logs[1].read_text()

    # With enough originals the model says what its scores mean; a finished run is only written,
    # and may be asked for fewer epochs than it has.
    monkeypatch.setattr("curator.cli.train.ENOUGH_ORIGINALS", 2)
    status, out, err = curator(*train, tmp_path / "broken" / "mine", "--resume", "--epochs", 1)
    assert status == 0, err
    assert "2 epochs are done already, so nothing is left to train" in err
    assert "resumed after" not in err
    assert "only 2 photographs could be read" in err
    path = tmp_path / "broken" / "mine" / "model.safetensors"
    written = resolve_model(str(path))
    assert written.calibration is not None
    assert json.loads(written.metadata["recipe"])["epochs"] == 2
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

    other = tmp_path / "other.safetensors"
    swapped = ("--photos", tmp_path / "art", "--art", tmp_path / "photos")
    before = path.read_bytes()
    for out_file in ((), ("--out", other)):
        status, out, err = curator("model", "calibrate", *swapped, "--model", path, *out_file)
        assert status == 2
        assert "swapped?" in err
    assert path.read_bytes() == before
    assert not other.exists()


def test_calibrate_replaces_no_other_file(
    curator: Curator, scorers: Scorers, model: Path, pictures: Path, tmp_path: Path
) -> None:
    import torch

    folders = ("--photos", pictures, "--art", pictures)
    checkpoint = tmp_path / "mm.pth"
    torch.save({"weight": torch.zeros(1)}, checkpoint)
    neighbour = tmp_path / "mm.safetensors"
    neighbour.write_bytes(before := model.read_bytes())
    for out in ((), ("--out", neighbour)):
        status, _, err = curator("model", "calibrate", *folders, "--model", checkpoint, *out)
        assert status == 2
        assert "--out" in err
    status, _, err = curator(
        "model", "calibrate", *folders, "--model", "default", "--out", default_path()
    )
    assert (status, "is there already" in err) == (2, True)
    status, _, err = curator(
        "model",
        "calibrate",
        *folders,
        "--model",
        checkpoint,
        "--out",
        tmp_path / "no" / "x.safetensors",
    )
    assert (status, str(tmp_path / "no") in err) == (2, True)
    assert neighbour.read_bytes() == before
    assert not scorers


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
    for wrong in ("empty", "nowhere", "pictures/50.png"):
        for photos, art in ((tmp_path / wrong, pictures), (pictures, tmp_path / wrong)):
            status, _, err = curator(
                "model", "calibrate", "--photos", photos, "--art", art, "--model", model
            )
            assert status == 2
            assert str(tmp_path / wrong) in err
    assert not scorers


def test_calibrate_says_why_no_picture_can_be_read(
    curator: Curator, scorers: Scorers, model: Path, pictures: Path, tmp_path: Path
) -> None:
    (tmp_path / "broken").mkdir()
    for name in "abcde":
        (tmp_path / "broken" / f"{name}.png").write_bytes(b"not a picture")
    status, _, err = curator(
        "model", "calibrate", "--photos", pictures, "--art", tmp_path / "broken", "--model", model
    )
    assert status == 2
    assert "None of the 5 works of art can be read" in err
    assert str(tmp_path / "broken" / "a.png") in err
    assert "d.png" not in err


def test_labels_that_name_nothing_are_refused(curator: Curator, tmp_path: Path) -> None:
    labels = write_rows(tmp_path / "labels.csv", [("away", "a", "art", "train")])
    status, _, err = curator("train", "--labels", labels, "--out", tmp_path / "run")
    assert status == 2
    assert "1 folder is missing (away)" in err
    assert not (tmp_path / "run").exists()
