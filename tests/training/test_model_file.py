"""Model files of one's own: what is in them, and that a calibration changes no weight."""

from __future__ import annotations

import copy
import json
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors import safe_open

from curator.errors import CuratorError
from curator.scoring.calibration import Calibration
from curator.scoring.checkpoints import load_checkpoint, save_checkpoint
from curator.scoring.models import resolve_model
from curator.scoring.network import ArtScoreNet
from curator.training.labels import Labels, read_labels
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


def trained(folder: Path, network: ArtScoreNet) -> tuple[SeriesRun, Labels]:
    """Return a run that ended with this network as its best."""
    labels = read_labels(write_labelled(folder, ["train", "val"]))
    options = RunOptions(head="linear", init="none", side=32, epochs=3)
    torch.save(network.state_dict(), folder / BEST_NAME)
    pictures = PictureFile(folder, 32)
    run = SeriesRun(
        ArtScoreNet(head="linear"), pictures, labels.of("train"), labels.of("val"), options,
        folder, torch.device("cpu"),
    )  # fmt: skip
    run.position.best = {"epoch": 2, "val_loss": 1.5}
    return run, labels


def test_a_trained_model_tells_its_recipe_and_figures(network: ArtScoreNet, tmp_path: Path) -> None:
    run, labels = trained(tmp_path, network)
    write_trained(run, labels.series, tmp_path / "model.safetensors", "my labels")
    stored = load_checkpoint(tmp_path / "model.safetensors")
    assert torch.allclose(stored.network.conv1.weight, network.conv1.weight, atol=1e-3)
    assert stored.metadata["title"] == "my labels (listMLE)"
    assert stored.metadata["dtype"] == "float16"
    assert json.loads(stored.metadata["recipe"])["epochs"] == 3
    figures = json.loads(stored.metadata["figures"])
    assert figures == {"series": {"train": 1, "val": 1}, "epoch": 2, "val_loss": 1.5}


def test_what_float16_can_t_hold_is_stored_as_float32(network: ArtScoreNet, tmp_path: Path) -> None:
    large = copy.deepcopy(network)
    large.bn1.running_var.fill_(123_456.0)
    run, labels = trained(tmp_path, large)
    path = tmp_path / "model.safetensors"
    write_trained(run, labels.series, path, "large")
    for _ in range(2):  # a calibration keeps the numbers too
        stored = load_checkpoint(path)
        assert stored.metadata["dtype"] == "float32"
        assert (stored.network.bn1.running_var == 123_456.0).all()
        write_calibrated(path, path, CALIBRATION)


def test_a_model_that_is_no_numbers_replaces_none(network: ArtScoreNet, tmp_path: Path) -> None:
    ruined = copy.deepcopy(network)
    ruined.bn1.running_var[0] = float("inf")
    run, labels = trained(tmp_path, ruined)
    path = tmp_path / "model.safetensors"
    path.write_bytes(b"the model of before")
    with pytest.raises(CuratorError, match="lower --lr"):
        write_trained(run, labels.series, path, "ruined")
    assert path.read_bytes() == b"the model of before"
