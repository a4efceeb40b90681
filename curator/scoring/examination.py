"""Does scoring work here? Loads a model and scores made-up pictures; writes nothing."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from curator.errors import ModelError
from curator.records import PictureBatch
from curator.scoring.devices import (
    choose_device,
    compute_threads,
    describe_device,
    share_threads,
    usable_processors,
)
from curator.scoring.precision import Way

if TYPE_CHECKING:
    import torch

    from curator.scoring.network import ArtScoreNet

_NVIDIA = Path("/proc/driver/nvidia/version")
_PICTURES = 4
#: Instruction sets of torch's kernels that are slow: those that any processor has.
_PLAIN = ("DEFAULT", "NO AVX")


@dataclass(frozen=True, slots=True)
class Processor:
    """What torch computes with on the CPU.

    Parameters
    ----------
    kernels
        The instruction set of torch's kernels, such as "AVX2".
    threads
        How many are computed with.
    onednn
        Whether torch has the fast convolutions.
    unused_gpu
        Whether there is an NVIDIA card that this torch can't use.
    """

    kernels: str
    threads: int
    onednn: bool
    unused_gpu: bool

    @property
    def slow(self) -> bool:
        """Whether the kernels are those of any processor."""
        return self.kernels in _PLAIN


@dataclass(frozen=True, slots=True)
class Run:
    """Pictures that were scored in one way.

    Parameters
    ----------
    device
        For people.
    way
        Precision and runtime, for people.
    scores
        float32 (N,)
    seconds
        What the second pass over the batch took.
    """

    device: str
    way: str
    scores: NDArray[np.float32]
    seconds: float

    @property
    def finite(self) -> bool:
        """Whether every score is a number."""
        return bool(np.isfinite(self.scores).all())


def examine_processor() -> Processor:
    """Return what torch says of the CPU; takes as long as to load torch."""
    import torch

    return Processor(
        torch.backends.cpu.get_cpu_capability(),
        compute_threads(usable_processors(), torch.get_num_threads()),
        torch.backends.mkldnn.is_available(),  # type: ignore[no-untyped-call, unused-ignore]
        _NVIDIA.exists() and not torch.cuda.is_available(),
    )


def made_up_pictures() -> PictureBatch:
    """Return noise, the same on every machine: uint8 (4, 224, 224, 3)."""
    numbers = np.random.default_rng(0)
    return numbers.integers(0, 256, (_PICTURES, 224, 224, 3), dtype=np.uint8)


def run_kernels(path: Path, model_hash: str, device: str) -> Iterator[Run]:
    """Score made-up pictures on the CPU, and then in whatever other ways there are.

    Raises
    ------
    ModelError
        The file is damaged, or is not the one that the hash was taken of.
    DeviceError
        The device is not there.
    RuntimeError
        From torch or OpenVINO, which can't compute here.
    """
    import torch

    from curator.scoring.checkpoints import load_checkpoint

    checkpoint = load_checkpoint(path)
    if checkpoint.model_hash != model_hash:
        raise ModelError(f"{path} reads differently each time: check its disk.")
    # The engine's own layout.
    fused = checkpoint.network.fuse_batch_norm().to(memory_format=torch.channels_last)  # type: ignore[call-overload, unused-ignore]
    cpu = torch.device("cpu")
    yield _run(fused, cpu, Way("float32"))
    if find_spec("openvino") is not None:
        yield _run(fused, cpu, Way("float32", "openvino"))
    chosen = choose_device(device)
    if chosen != cpu:
        yield _run(fused, chosen, Way("float32"))


def _run(fused: ArtScoreNet, device: torch.device, way: Way) -> Run:
    import torch

    from curator.scoring.openvino_runner import OpenVinoRunner
    from curator.scoring.runner import Runner, TorchRunner

    share = share_threads(compute_threads(usable_processors(), torch.get_num_threads()))
    runner: Runner = (
        OpenVinoRunner(fused, way, share)
        if way.runtime == "openvino"
        else TorchRunner(fused, device, way, share)
    )
    batch = made_up_pictures()
    runner(batch)  # the first pass also readies memory
    began = time.perf_counter()
    scores = runner(batch)
    return Run(describe_device(device), way.name, scores, time.perf_counter() - began)
