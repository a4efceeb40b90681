"""A Ray cluster of two workers, started once for the room, and a model of random weights."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A real cluster with two processors: two engines, each in a process of its own."""
    import ray

    environment = pytest.MonkeyPatch()
    # What Ray writes, and what its processes remember of the model, is kept out of the home.
    environment.setenv("HOME", str(tmp_path_factory.mktemp("home")))
    environment.setenv("CURATOR_HOME", str(tmp_path_factory.mktemp("workers")))
    environment.setenv("RAY_AUTH_MODE", "disabled")
    environment.setenv("RAY_USAGE_STATS_ENABLED", "0")
    environment.setenv("PYTHONPATH", os.fspath(Path(__file__).parent.parent.parent))
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, logging_level="ERROR")
    yield
    ray.shutdown()
    environment.undo()


@pytest.fixture(scope="session")
def model_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model file; not to be changed."""
    import torch

    from curator.scoring.checkpoints import save_checkpoint
    from curator.scoring.network import ArtScoreNet

    torch.manual_seed(7)
    path = tmp_path_factory.mktemp("models") / "model.safetensors"
    save_checkpoint(path, ArtScoreNet().eval(), {"title": "Random"})
    return path
