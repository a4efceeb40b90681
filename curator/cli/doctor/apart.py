"""Examines in another process, which may be killed by what is broken there."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import curator
from curator.cli.doctor.findings import Finding, State, problem

_PATIENCE_S = 180.0
#: The last lines of what the process complained of: Qt names what it misses in a few.
_LINES = 4


def examine_apart(part: str, environment: Mapping[str, str]) -> list[Finding]:
    """Return what a process of its own finds in one part, or how it came to its end.

    Parameters
    ----------
    environment
        Variables besides this process's own.
    """
    command = (
        [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "curator"]
    )
    package = str(Path(curator.__file__).parent.parent)
    paths = [package, *filter(None, [os.environ.get("PYTHONPATH")])]
    try:
        done = subprocess.run(
            [*command, "doctor", part, "--in-process", "--json"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env={
                **os.environ,
                "PYTHONPATH": os.pathsep.join(paths),
                "PYTHONDONTWRITEBYTECODE": "1",
                **environment,
            },
            timeout=_PATIENCE_S,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return [problem(part, f"no answer within {_PATIENCE_S:.0f} s", _by_hand(part))]
    except OSError as error:
        return [problem(part, f"can't be examined: {error}", "install the program anew")]
    try:
        found = json.loads(done.stdout)["findings"]
        return [
            Finding(each["name"], State(each["state"]), each["text"], each["advice"])
            for each in found
        ]
    except (ValueError, KeyError, TypeError):
        lines = done.stderr.decode("utf-8", "replace").split("\n")
        said = " ".join(line.strip() for line in [each for each in lines if each.strip()][-_LINES:])
        return [problem(part, f"{_end(done.returncode)}: {said}".rstrip(": "), _by_hand(part))]


def _end(status: int) -> str:
    if status < 0:
        try:
            return f"the process was killed by {signal.Signals(-status).name}"
        except ValueError:
            return f"the process was killed by signal {-status}"
    return f"the process ended with status {status}"


def _by_hand(part: str) -> str:
    return f"`curator doctor {part} --in-process` shows it whole"
