"""Weights files of random numbers, made once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

from tests.metrics.pictures import save_weights


@pytest.fixture(scope="session")
def alexnet_weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save_weights(tmp_path_factory.mktemp("weights") / "alexnet.pth", "alexnet", 11)


@pytest.fixture(scope="session")
def vgg16_weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save_weights(tmp_path_factory.mktemp("weights") / "vgg16.pth", "vgg16", 29)


@pytest.fixture(scope="session")
def vgg19_weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """In torch's older format, as torchvision's own file is."""
    return save_weights(tmp_path_factory.mktemp("weights") / "vgg19.pth", "vgg19", 10, legacy=True)


@pytest.fixture(autouse=True)
def one_thread(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Compute on one thread, whatever a metric sets."""
    before = torch.get_num_threads()
    monkeypatch.setattr("curator.metrics.engine.compute_threads", lambda processors, threads: 1)
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)
