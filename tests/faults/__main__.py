"""`python -m tests.faults`: one JSON line a fault class, then a table."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from tests.faults.catalogue import FAULTS
from tests.faults.report import Run, table
from tests.faults.stage import Stage


def main() -> int:
    """Try what was asked for; the exit status is 1 if anything was lost."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--tries", type=int, help="of each fault class (default: its own number)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--only", action="append", metavar="NAME", choices=FAULTS, help=", ".join(FAULTS)
    )
    asked = parser.parse_args()
    results = []
    with Stage() as stage:
        for name in asked.only or FAULTS:
            entry = FAULTS[name]
            tries = entry.whole if asked.tries is None else asked.tries
            with tempfile.TemporaryDirectory(prefix="curator-faults-") as scratch:
                Path(scratch).chmod(0o755)  # some actors are ordinary users
                began = time.monotonic()
                result = entry.fault(Run(tries, asked.seed, Path(scratch), stage))
            results.append(result)
            print(result.line(time.monotonic() - began), flush=True)
    print(f"\n{table(results)}")
    return 1 if any(result.losses for result in results) else 0


if __name__ == "__main__":
    sys.exit(main())
