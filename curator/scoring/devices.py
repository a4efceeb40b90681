"""Which device and how many threads to compute on. Loads torch only when called."""

from __future__ import annotations

import os
import re
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from curator.errors import DeviceError

if TYPE_CHECKING:
    import torch

#: Batches that are scored at once, at most.
MOST_LANES = 16
#: More threads than this on one batch wait for each other too often.
_MOST_THREADS_A_LANE = 4

_NAME = re.compile(r"auto|cpu|mps|cuda(:\d+)?")
_CGROUP_LIMIT = Path("/sys/fs/cgroup/cpu.max")


@dataclass(frozen=True, slots=True)
class CpuShare:
    """How a CPU's threads are shared out: so many batches at once, so many threads on each."""

    lanes: int
    threads: int


def check_device_name(name: str) -> str:
    """Return `name` if a device can be called so, whether or not it is there.

    Raises
    ------
    DeviceError
    """
    if not _NAME.fullmatch(name):
        raise DeviceError(f'"{name}" is no device: choose auto, cpu, cuda, cuda:N or mps.')
    return name


def choose_device(name: str) -> torch.device:
    """Return the named device; "auto" takes a GPU where there is one.

    Raises
    ------
    DeviceError
        The device is not there.
    """
    import torch

    check_device_name(name)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # an old driver warns, and then there is no device
        gpus = torch.cuda.device_count() if torch.cuda.is_available() else 0
        mps = torch.backends.mps.is_available()
    if name == "auto":
        name = "cuda" if gpus else "mps" if mps else "cpu"
    device = torch.device(name)
    if device.type == "cuda" and (device.index or 0) >= gpus:
        raise DeviceError(
            f'This computer has no device "{name}" that torch can use: choose "auto" or "cpu", '
            "or install a CUDA build of torch and the card's driver."
        )
    if device.type == "mps" and not mps:
        raise DeviceError('This computer has no device "mps": choose "auto" or "cpu".')
    return device


def describe_device(device: torch.device) -> str:
    """Return the device's name for people."""
    import torch

    if device.type == "cuda":
        return str(torch.cuda.get_device_name(device))
    return {"cpu": "CPU", "mps": "Apple GPU"}.get(device.type, device.type)


def usable_processors() -> int:
    """Return how many processors this process may keep busy: affinity and container limit."""
    if hasattr(os, "sched_getaffinity"):
        count = len(os.sched_getaffinity(0))
    else:
        count = os.cpu_count() or 1
    try:
        quota, period = _CGROUP_LIMIT.read_text().split()
        count = min(count, max(1, int(quota) // int(period)))
    except (OSError, ValueError):  # no such file, or "max"
        pass
    return count


def compute_threads(processors: int, torch_threads: int) -> int:
    """Return how many threads to compute with.

    Never more than torch would take (physical cores, or what OMP_NUM_THREADS says). From four
    processors on, one is left to the window and to decoding.
    """
    return max(1, min(torch_threads, processors - 1 if processors >= 4 else processors))


def share_threads(threads: int) -> CpuShare:
    """Share out threads: batches side by side need not wait for each other after every layer.

    Up to four threads each have a batch of their own; beyond, caches and memory would not take
    so many, and a few threads share one.
    """
    if threads <= _MOST_THREADS_A_LANE:
        return CpuShare(threads, 1)
    lanes = min(MOST_LANES, -(-threads // _MOST_THREADS_A_LANE))
    return CpuShare(lanes, threads // lanes)


def free_gpu_megabytes(device: torch.device) -> int | None:
    """Return how much of a GPU's memory no other program uses.

    None where it can't be told: on a CPU, on MPS (which shares the computer's memory), and where
    the driver fails.
    """
    import torch

    if device.type != "cuda":
        return None
    try:
        free = torch.cuda.mem_get_info(device)[0] + torch.cuda.memory_reserved(device)
        return free // 2**20
    except RuntimeError:
        return None


def is_out_of_memory(error: Exception) -> bool:
    """Say whether an error of a computation means that the device's memory did not suffice."""
    import torch

    # The allocators of the CPU and of MPS raise no type of their own.
    text = str(error).lower()
    return isinstance(error, MemoryError | torch.OutOfMemoryError) or any(
        words in text for words in ("out of memory", "can't allocate memory", "not enough memory")
    )
