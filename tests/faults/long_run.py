"""An eight-hour watch in minutes: arrivals at full speed, churned, renamed, rewritten, deleted.

Nothing may grow but the library, and that by no more than what it knows takes.
"""

from __future__ import annotations

import json

from tests.faults.checks import Checks
from tests.faults.report import Result, Run

#: A content with its score, and a path, in a library of short paths; measured, with room to spare.
_BYTES_A_PICTURE = 800
#: What SQLite's log may keep beside the library, and pages that wait to be used again.
_BYTES_BESIDE = 48 * 2**20
#: The library's pages that two connections keep in memory, and what the allocator keeps for later.
_MEMORY_GROWTH = 24 * 2**20
_PATIENCE_S = 3600.0


def long_run(run: Run) -> Result:
    """Let so many pictures arrive."""
    checks = Checks()
    world = run.scratch / "world"
    world.mkdir()
    actor = run.stage.begin("endure", world, arguments=[run.tries, run.seed])
    ending = actor.ending(_PATIENCE_S)
    checks.that(ending.status == 0 and not ending.hung, f"it ended: {ending.complaints}")
    samples = [json.loads(line) for line in ending.told]
    if len(samples) < 3:
        return Result("long watch", run.tries, (*checks.losses, "it told too little"))
    # The first has everything imported and every cache warm.
    first, last = samples[1], samples[-1]
    checks.that(last["missing"] == 0, f"{last['missing']} pictures have no score")
    checks.that(last["stale"] == 0, f"{last['stale']} paths are known that are gone")
    for what in ("threads", "handles"):
        grown = last[what] - first[what]
        checks.that(grown <= 2, f"{what} grew from {first[what]} to {last[what]}")
    grown = last["bytes"] - first["bytes"]
    checks.that(grown <= _MEMORY_GROWTH, f"memory grew by {grown / 2**20:.0f} MB")
    allowed = run.tries * _BYTES_A_PICTURE + _BYTES_BESIDE
    checks.that(last["library"] <= allowed, f"the library takes {last['library'] / 2**20:.0f} MB")
    figures = (
        ("arrivals", last["arrived"]),
        ("memory_grew_mb", round(grown / 2**20, 1)),
        ("library_mb", round(last["library"] / 2**20, 1)),
        ("threads", last["threads"]),
        ("handles", last["handles"]),
        ("seconds", round(ending.seconds)),
    )
    return Result("long watch", run.tries, tuple(checks.losses), figures)
