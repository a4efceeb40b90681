"""Which runner computes the scores: the ways that there are here, and the best of them."""

from __future__ import annotations

import platform
import time
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import torch

from curator.scoring import openvino_runner
from curator.scoring.devices import CpuShare, describe_device
from curator.scoring.network import ArtScoreNet
from curator.scoring.openvino_runner import OpenVinoRunner
from curator.scoring.precision import Precision, Way, choose_way
from curator.scoring.runner import CPU, Runner, TorchRunner


def choose_runner(
    fused: ArtScoreNet,
    device: torch.device,
    share: CpuShare,
    asked_precision: str,
    *,
    model_hash: str,
    spread: float | None,
    file: Path,
    pictures: int,
) -> Runner:
    """Return the runner of the way that a measurement finds best, now or remembered.

    Parameters
    ----------
    fused
        The network with its batch norms taken in, on the CPU in channels_last.
    asked_precision
        "auto" or a precision.
    spread, file, pictures
        As for `precision.choose_way`.

    Raises
    ------
    RuntimeError
        From torch, which fails or has too little memory there.
    """
    runners: dict[Way, Runner] = {}

    def runner(way: Way) -> Runner:
        if way not in runners:
            runners[way] = (
                OpenVinoRunner(fused, way, share)
                if way.runtime == "openvino"
                else TorchRunner(fused, device, way, share)
            )
        return runners[way]

    best = choose_way(
        lambda way, batch: runner(way)(batch),
        _ways(fused, device, asked_precision),
        " ".join(
            [
                model_hash,
                f"{torch.__version__}/{_version('openvino')}",
                describe_device(device),
                f"{platform.node()}/{platform.machine()}",
                f"{torch.backends.cpu.get_cpu_capability()}x{share.lanes}x{share.threads}",
            ]
        ),
        file,
        spread,
        pictures,
        # Processor time, so that other work on the machine weighs on no way.
        time.process_time if device == CPU else time.perf_counter,
    )
    try:
        return runner(best)
    except RuntimeError:
        if best.runtime == "torch":
            raise
        # It was measured when it still worked here.
        return runner(Way(best.precision))


def _ways(fused: ArtScoreNet, device: torch.device, asked_precision: str) -> list[Way]:
    """Return what there is to choose from, the plainest first."""
    precisions: list[Precision] = ["float32", "bfloat16"]
    if device != CPU:
        precisions.append("float16")
    if asked_precision != "auto":
        precisions = [each for each in precisions if each == asked_precision]
    ways = [Way(precision) for precision in precisions]
    if device == CPU and openvino_runner.is_available(fused):
        ways += [Way(precision, "openvino") for precision in precisions]
    return ways


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "none"
