"""The network by OpenVINO: the same scores, in either precision and any shape."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from curator.images.preprocess import Preprocess
from curator.records import Analysis
from curator.scoring.checkpoints import Architecture, Checkpoint
from curator.scoring.devices import CpuShare
from curator.scoring.engine import Engine
from curator.scoring.network import ArtScoreNet
from curator.scoring.openvino_runner import OpenVinoRunner, is_available
from curator.scoring.precision import Way
from curator.scoring.runner import CPU, TorchRunner

pytest.importorskip("openvino")

SHARE = CpuShare(1, 1)


def by_both(network: ArtScoreNet, shape: tuple[int, int, int]) -> tuple[Analysis, Analysis]:
    count, height, width = shape
    batch = np.random.default_rng(3).integers(0, 256, (count, height, width, 3), dtype=np.uint8)
    fused = network.fuse_batch_norm()
    torch_runner = TorchRunner(fused, CPU, Way("float32"), SHARE)
    runner = OpenVinoRunner(fused, Way("float32", "openvino"), SHARE)
    return torch_runner.analyse(batch), runner.analyse(batch)


@pytest.mark.parametrize("shape", [(1, 224, 224), (3, 64, 96)])
def test_equals_torch(random_network: ArtScoreNet, shape: tuple[int, int, int]) -> None:
    expected, found = by_both(random_network, shape)
    np.testing.assert_allclose(found.values, expected.values, atol=1e-4)
    np.testing.assert_allclose(found.embeddings, expected.embeddings, atol=1e-4)
    assert found.deviations is not None
    assert expected.deviations is not None
    np.testing.assert_allclose(found.deviations, expected.deviations, atol=1e-4)


def test_the_engine_measures_it_too(random_network: ArtScoreNet, tmp_path: Path) -> None:
    checkpoint = Checkpoint(random_network, Architecture("resnet50", "dense"), "cd" * 32, {})
    file = tmp_path / "precision.json"
    engine = Engine(checkpoint, Preprocess.SQUASH, "cpu", "float32", precision_file=file)
    assert "OpenVINO" in file.read_text()
    assert engine.precision == "float32"


def test_the_precision_told_is_the_one_computed_in(random_network: ArtScoreNet) -> None:
    batch = np.random.default_rng(3).integers(0, 256, (2, 64, 64, 3), dtype=np.uint8)
    fused = random_network.fuse_batch_norm()
    exact = OpenVinoRunner(fused, Way("float32", "openvino"), SHARE).analyse(batch)
    runner = OpenVinoRunner(fused, Way("bfloat16", "openvino"), SHARE)
    # Where the processor has no bfloat16, what was asked for is not what is done.
    same = np.allclose(runner.analyse(batch).embeddings, exact.embeddings, rtol=1e-5, atol=1e-6)
    assert runner.way.precision == ("float32" if same else "bfloat16")


def test_is_for_networks_that_it_knows(random_network: ArtScoreNet) -> None:
    assert is_available(random_network)
    assert not is_available(object())


def test_nobody_is_told_that_it_is_used(tmp_path: Path) -> None:
    code = (
        "import sys, threading\n"
        "from curator.scoring.openvino_runner import import_openvino\n"
        "import_openvino()\n"
        "sys.exit(threading.active_count() > 1 or 'openvino_telemetry' in sys.modules)"
    )
    home = {"HOME": str(tmp_path), "LOCALAPPDATA": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", code], env=os.environ | home, check=False)
    assert done.returncode == 0
    assert list(tmp_path.iterdir()) == []
