"""Model files of one's own: what is in them, and that a calibration changes no weight."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors import safe_open

from curator.scoring.calibration import Calibration
from curator.scoring.checkpoints import load_checkpoint, save_checkpoint
from curator.scoring.models import resolve_model
from curator.scoring.network import ArtScoreNet
from curator.training.labels import read_labels
from curator.training.model_file import write_calibrated, write_trained
from curator.training.run_state import RunOptions
from curator.training.series import PictureFile
from curator.training.series_run import BEST_NAME, SeriesRun
from tests.training.series_files import write_labelled

CALIBRATION = Calibration.from_scores(np.linspace(0, 1, 50), np.linspace(1, 3, 50))


@pytest.fixture(scope="module")
def network() -> ArtScoreNet:
    torch.manual_seed(5)
    return ArtScoreNet(head="linear")


@pytest.mark.parametrize("dtype", [torch.float16, torch.float32])
def test_a_calibration_is_added_and_nothing_else_changes(
    network: ArtScoreNet, tmp_path: Path, dtype: torch.dtype
) -> None:
    source, target = tmp_path / "plain.safetensors", tmp_path / "calibrated.safetensors"
    name = str(dtype).removeprefix("torch.")
    save_checkpoint(source, network, {"dtype": name, "title": "Mine", "extra": "kept"}, dtype)
    write_calibrated(source, target, CALIBRATION)
    before, after = load_checkpoint(source), load_checkpoint(target)
    for key, value in before.network.state_dict().items():
        assert torch.equal(value, after.network.state_dict()[key]), key
    assert abs(target.stat().st_size - source.stat().st_size) < 10_000
    info = resolve_model(str(target))
    assert info.calibration == CALIBRATION
    assert (info.title, info.metadata["extra"]) == ("Mine", "kept")
    write_calibrated(target, target, CALIBRATION)
    assert resolve_model(str(target)).calibration == CALIBRATION


def test_the_same_model_is_the_same_file(network: ArtScoreNet, tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.safetensors" for number in range(3)]
    strings = {f"key {number}": "ä" * number for number in range(12)}
    for path in paths:
        save_checkpoint(path, network, strings)
    assert len({path.read_bytes() for path in paths}) == 1
    assert dict(load_checkpoint(paths[0]).metadata) == strings
    with safe_open(paths[0], "pt") as file:
        assert file.metadata() == strings
        assert torch.equal(file.get_tensor("fc.bias"), network.fc.bias.half())


def test_a_published_style_file_becomes_a_safetensors_one(
    network: ArtScoreNet, tmp_path: Path
) -> None:
    source, target = tmp_path / "theirs.pth", tmp_path / "theirs.safetensors"
    torch.save(network.state_dict(), source)
    write_calibrated(source, target, CALIBRATION)
    after = load_checkpoint(target)
    assert torch.equal(after.network.conv1.weight, network.conv1.weight)
    assert after.metadata["head"] == "linear"
    assert resolve_model(str(target)).calibration == CALIBRATION


def test_a_trained_model_tells_its_recipe_and_figures(network: ArtScoreNet, tmp_path: Path) -> None:
    labels = read_labels(write_labelled(tmp_path, ["train", "val"]))
    options = RunOptions(head="linear", init="none", side=32, epochs=3)
    torch.save(network.state_dict(), tmp_path / BEST_NAME)
    pictures = PictureFile(tmp_path, 32)
    run = SeriesRun(
        ArtScoreNet(head="linear"), pictures, labels.of("train"), labels.of("val"), options,
        tmp_path, torch.device("cpu"),
    )  # fmt: skip
    run.position.best = {"epoch": 2, "val_loss": 1.5}
    write_trained(run, labels.series, tmp_path / "model.safetensors", "my labels")
    stored = load_checkpoint(tmp_path / "model.safetensors")
    assert torch.allclose(stored.network.conv1.weight, network.conv1.weight, atol=1e-3)
    assert stored.metadata["title"] == "my labels (listMLE)"
    assert json.loads(stored.metadata["recipe"])["epochs"] == 3
    figures = json.loads(stored.metadata["figures"])
    assert figures == {"series": {"train": 1, "val": 1}, "epoch": 2, "val_loss": 1.5}
