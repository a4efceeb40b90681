from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch

from curator.scoring.calibration import Calibration
from curator.scoring.checkpoints import load_checkpoint
from curator.scoring.network import ArtScoreNet
from curator.training import release as release_module
from curator.training.release import release, standardise
from curator.training.task import DefaultTask
from tests.training.colours import tinted
from tests.training.test_task import flat_and_striped


@pytest.mark.parametrize("head", ["dense", "linear"])
def test_standardising_moves_the_scores_alone(head: str) -> None:
    torch.manual_seed(0)
    network = ArtScoreNet(head="dense" if head == "dense" else "linear", width=8).eval()
    x = torch.randn((6, 3, 32, 32))
    with torch.no_grad():
        before = network(x)
        low, high = float(before.min()), float(before.max())
        standardise(network, low, high)
        torch.testing.assert_close(network(x), (before - low) / (high - low), rtol=1e-4, atol=1e-4)


def test_the_model_file_is_complete(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    torch.manual_seed(0)
    monkeypatch.setattr(release_module, "MEASURED", 1)
    path = tmp_path / "model.safetensors"
    task = DefaultTask(flat_and_striped(per_kind=5), [(1.0, 64)])
    metadata = release(task, ArtScoreNet(), path, "7", {"steps": 3}, tinted)
    loaded = load_checkpoint(path)
    assert loaded.metadata == metadata
    assert metadata["version"] == "7"
    figures = json.loads(metadata["figures"])
    assert figures["steps"] == 3
    assert figures["held_out"] == {"photo": 3, "art": 3, "drawing": 3}
    assert figures["float16_difference"] >= 0
    assert set(figures["sound_above"]) >= {"blur", "noise", "overstylise"}
    assert 0 <= figures["damaged_triples"] <= figures["damaged_pairs"] <= 1
    restyled = figures["restyled"]
    assert restyled.keys() == {"above_photo", "below_painting", "pairs", "triples"}
    assert 0 <= restyled["triples"] <= restyled["pairs"] <= 1
    assert 0 <= figures["resolution"]["mean"] <= figures["resolution"]["greatest"]
    calibration = Calibration.from_json(metadata["calibration"])
    assert calibration.photo_quantiles[50] == pytest.approx(0, abs=1e-3)
    assert calibration.art_quantiles[50] == pytest.approx(1, abs=1e-3)
    scores = task.scores(loaded.network, task.pictures.rows("photo", train=False))
    assert np.isfinite(scores).all()
