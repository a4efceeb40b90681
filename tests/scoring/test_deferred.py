"""A scorer that answers at once and loads late."""

import os
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from curator.errors import DeviceError, ModelError
from curator.images.preprocess import Preprocess, normalise
from curator.records import Scorer
from curator.scoring import checkpoints
from curator.scoring.checkpoints import load_checkpoint, save_checkpoint
from curator.scoring.deferred import DeferredScorer, open_scorer
from curator.scoring.models import resolve_model
from curator.scoring.network import ArtScoreNet


def open_exact(model_file: Path, **options: int) -> DeferredScorer:
    return open_scorer(resolve_model(str(model_file)), device="cpu", precision="float32", **options)


def pictures(count: int) -> NDArray[np.uint8]:
    return np.random.default_rng(0).integers(0, 256, (count, 32, 32, 3), dtype=np.uint8)


def test_everything_but_scores_is_known_before_loading(
    model_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checkpoints, "load_checkpoint", None)
    info = resolve_model(str(model_file))
    scorer: Scorer = open_scorer(info, preprocess=Preprocess.ASPECT, batch_size=7)
    assert scorer.key == info.key(Preprocess.ASPECT)
    assert scorer.batch_size == 7
    assert scorer.precision == "float32"
    assert open_scorer(info, precision="bfloat16").precision == "bfloat16"
    assert open_scorer(info).batch_size == 8
    assert open_scorer(info, leave_gpu_mb=100).waits_for() == ""
    assert open_scorer(info).lanes == 1
    assert open_scorer(info).describe() == ""
    assert open_scorer(info).notices == ()


def test_scores_are_the_networks(model_file: Path) -> None:
    scorer = open_exact(model_file)
    scores = scorer.score(pictures(2))
    with torch.inference_mode():
        network = load_checkpoint(model_file).network
        expected = network(torch.from_numpy(normalise(pictures(2)))).numpy()
    np.testing.assert_allclose(scores, expected, atol=1e-4)
    assert scorer.describe().startswith("CPU")
    assert scorer.notices == ()


def test_many_threads_load_it_once(model_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    loads: list[Path] = []
    together = threading.Barrier(4, timeout=30)
    load = load_checkpoint

    def counted(path: Path) -> checkpoints.Checkpoint:
        loads.append(path)
        return load(path)

    monkeypatch.setattr(checkpoints, "load_checkpoint", counted)
    scorer = open_exact(model_file, batch_size=2)

    def score(number: int) -> NDArray[np.float32]:
        together.wait()
        return scorer.score(pictures(1))

    with ThreadPoolExecutor(4) as pool:
        scores = list(pool.map(score, range(4)))
    assert len(loads) == 1
    assert np.ptp(np.concatenate(scores)) == 0


def test_warm_loads_so_that_scoring_needs_no_file(model_file: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.safetensors"
    os.link(model_file, copy)
    scorer = open_exact(copy)
    scorer.warm()
    copy.unlink()
    assert scorer.describe()
    assert len(scorer.score(pictures(1))) == 1


def test_a_model_that_changed_meanwhile_is_refused(
    model_file: Path, random_network: ArtScoreNet, tmp_path: Path
) -> None:
    path = tmp_path / "model.safetensors"
    os.link(model_file, path)
    scorer = open_exact(path)
    path.unlink()
    save_checkpoint(path, random_network, {"title": "Another"})
    for _ in range(2):  # the second time, too
        with pytest.raises(ModelError, match="changed meanwhile"):
            scorer.score(pictures(1))


def test_a_model_that_went_away_can_come_back(model_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "model.safetensors"
    os.link(model_file, path)
    scorer = open_exact(path)
    path.unlink()
    with pytest.raises(ModelError, match="can't be read"):
        scorer.score(pictures(1))
    os.link(model_file, path)
    assert len(scorer.score(pictures(1))) == 1


def test_names_are_checked_at_once(model_file: Path) -> None:
    info = resolve_model(str(model_file))
    with pytest.raises(DeviceError):
        open_scorer(info, device="tpu")
    with pytest.raises(DeviceError):
        open_scorer(info, precision="int8")
