"""Devices by name, and how many threads to take."""

from pathlib import Path

import pytest
import torch

from curator.errors import DeviceError
from curator.scoring import devices
from curator.scoring.devices import (
    CpuShare,
    check_device_name,
    choose_device,
    compute_threads,
    free_gpu_megabytes,
    share_threads,
    usable_processors,
)


@pytest.mark.parametrize("name", ["auto", "cpu", "mps", "cuda", "cuda:0", "cuda:12"])
def test_names_of_devices(name: str) -> None:
    assert check_device_name(name) == name


@pytest.mark.parametrize("name", ["", "gpu", "cuda:", "cuda:x", "CPU", "cpu:0", "cpu\n"])
def test_other_names_are_refused(name: str) -> None:
    with pytest.raises(DeviceError, match="is no device"):
        choose_device(name)


@pytest.mark.parametrize(
    ("gpus", "mps", "expected"),
    [(0, False, "cpu"), (2, False, "cuda"), (0, True, "mps"), (1, True, "cuda")],
)
def test_auto_takes_a_gpu_where_there_is_one(
    monkeypatch: pytest.MonkeyPatch, gpus: int, mps: bool, expected: str
) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: gpus > 0)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: gpus)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: mps)
    assert choose_device("auto").type == expected


@pytest.mark.parametrize("name", ["cuda", "cuda:0", "cuda:1", "mps"])
def test_a_device_that_is_not_there_is_said(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: name == "cuda:1")
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 1)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)
    with pytest.raises(DeviceError, match=f'no device "{name}"'):
        choose_device(name)


@pytest.mark.parametrize(
    ("limit", "expected"),
    [("200000 100000", 2), ("max 100000", 6), ("50000 100000", 1), ("", 6), ("9900000 100000", 6)],
)
def test_a_containers_limit_counts(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, limit: str, expected: int
) -> None:
    file = tmp_path / "cpu.max"
    file.write_text(limit)
    monkeypatch.setattr(devices, "_CGROUP_LIMIT", file)
    monkeypatch.setattr("os.sched_getaffinity", lambda process: set(range(6)), raising=False)
    assert usable_processors() == expected


@pytest.mark.parametrize(
    ("processors", "torch_threads", "expected"),
    [(1, 1, 1), (2, 2, 2), (2, 64, 2), (4, 4, 3), (16, 8, 8), (16, 16, 15), (8, 1, 1)],
)
def test_threads(processors: int, torch_threads: int, expected: int) -> None:
    assert compute_threads(processors, torch_threads) == expected


@pytest.mark.parametrize(
    ("threads", "lanes", "each"),
    [(1, 1, 1), (2, 2, 1), (4, 4, 1), (5, 2, 2), (8, 2, 4), (15, 4, 3), (128, 16, 8)],
)
def test_threads_are_shared_among_batches(threads: int, lanes: int, each: int) -> None:
    assert share_threads(threads) == CpuShare(lanes, each)
    assert lanes * each <= threads


def test_free_memory_of_a_gpu(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "memory_reserved", lambda device: 2**29)
    monkeypatch.setattr(torch.cuda, "mem_get_info", lambda device: (3 * 2**30, 8 * 2**30))
    assert free_gpu_megabytes(torch.device("cuda", 1)) == 3072 + 512

    def fail(device: object) -> None:
        raise RuntimeError("CUDA error: unknown error")

    monkeypatch.setattr(torch.cuda, "mem_get_info", fail)
    assert free_gpu_megabytes(torch.device("cuda")) is None
    assert free_gpu_megabytes(torch.device("cpu")) is None
