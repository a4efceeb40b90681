"""One figure, as a line of JSON that says on what machine it was measured."""

from __future__ import annotations

import json
import os
import platform
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path


@dataclass(frozen=True)
class Figure:
    """What was measured and what it is compared with.

    Parameters
    ----------
    ratio
        `figure` by `baseline`.
    notes
        What a reader needs to judge the figure: sizes, rounds, precision.
    """

    what: str
    figure: float
    unit: str
    baseline: float
    baseline_what: str
    notes: str

    @property
    def ratio(self) -> float:
        return self.figure / self.baseline

    def line(self) -> str:
        """The JSON line, with the machine."""
        numbers = {name: _short(getattr(self, name)) for name in ("figure", "baseline", "ratio")}
        return json.dumps({**asdict(self), **numbers, "machine": _machine()})


def _short(number: float) -> float:
    """Four significant digits: more would only be noise."""
    return float(f"{number:.4g}")


def _machine() -> dict[str, str | int]:
    try:
        torch = version("torch")
    except PackageNotFoundError:
        torch = "none"
    return {
        "cpu": _cpu_model(),
        "cores": len(os.sched_getaffinity(0))
        if hasattr(os, "sched_getaffinity")
        else os.cpu_count() or 0,
        "python": platform.python_version(),
        "torch": torch,
        "load": f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "unknown",
    }


def _cpu_model() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()
