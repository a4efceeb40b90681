"""Runs commands with a home of their own, and measures them."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
_SAMPLE_S = 0.2
_PROC = Path("/proc")


@dataclass(frozen=True)
class Run:
    """One finished command.

    Parameters
    ----------
    peak_bytes
        The most memory that it and its children held at once, what they share counted once; 0
        where the system does not tell.
    """

    started: float
    seconds: float
    peak_bytes: int
    output: str


def run_python(arguments: Sequence[str], scratch: Path, **environment: str) -> Run:
    """Run this Python in the repository's root with a fresh home, offscreen.

    Raises
    ------
    RuntimeError
        The command failed; with the end of what it said.
    """
    home = tempfile.mkdtemp(dir=scratch)
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "CURATOR_HOME": home, **environment}
    with tempfile.TemporaryFile("w+", dir=scratch) as output:
        started = time.time()
        clock = time.perf_counter()
        with subprocess.Popen(
            [sys.executable, *arguments],
            cwd=ROOT,
            env=variables,
            stdout=output,
            stderr=subprocess.STDOUT,
        ) as process:
            peak = 0
            while process.poll() is None:
                peak = max(peak, _tree_bytes(process.pid))
                try:
                    process.wait(_SAMPLE_S)
                except subprocess.TimeoutExpired:
                    continue
        seconds = time.perf_counter() - clock
        output.seek(0)
        said = output.read()
    if process.returncode != 0:
        raise RuntimeError(f"{' '.join(arguments)} failed:\n{said[-3000:]}")
    return Run(started, seconds, peak, said)


def _tree_bytes(root: int) -> int:
    """Proportional set sizes of a process and all below it, in bytes."""
    total = 0
    waiting = [root]
    while waiting:
        process = _PROC / str(waiting.pop())
        try:
            for line in (process / "smaps_rollup").read_text().splitlines():
                if line.startswith("Pss:"):
                    total += int(line.split()[1]) * 1024
            for task in (process / "task").iterdir():
                waiting += [int(child) for child in (task / "children").read_text().split()]
        except OSError:
            continue  # it has just ended, or this is no Linux
    return total
