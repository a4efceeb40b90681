"""One line a fault class: what was tried, what was lost."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.faults.stage import Stage


@dataclass(frozen=True)
class Run:
    """How much to try, and where.

    Parameters
    ----------
    tries
        How often each seeded fault is tried.
    scratch
        An empty folder of this fault's own.
    stage
        Where actors are forked.
    """

    tries: int
    seed: int
    scratch: Path
    stage: Stage


@dataclass(frozen=True)
class Result:
    """What became of one fault class.

    Parameters
    ----------
    losses
        One sentence each for what was lost, seen half-written or not said.
    figures
        What was measured besides.
    skipped
        Why it could not be tried here.
    """

    fault: str
    tries: int
    losses: tuple[str, ...] = ()
    figures: tuple[tuple[str, float], ...] = ()
    skipped: str = ""

    def line(self, seconds: float) -> str:
        """Return a JSON line."""
        told = asdict(self) | {"lost": len(self.losses), "figures": dict(self.figures)}
        told["losses"] = list(self.losses[:10])
        return json.dumps(told | {"seconds": round(seconds, 1)})


#: A fault class: tries it and tells what became of it.
Fault = Callable[[Run], Result]


def table(results: Sequence[Result]) -> str:
    """Return a Markdown table of what was tried."""
    rows = ["| fault | tries | lost |", "|---|---:|---:|"]
    for result in results:
        lost = result.skipped or str(len(result.losses))
        rows.append(f"| {result.fault} | {result.tries:,} | {lost} |")
    return "\n".join(rows)
