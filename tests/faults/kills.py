"""SIGKILL at seeded moments: what was told as kept is there, nothing is seen half-written.

Half of the moments are calls (counted in an unbroken run, any call of any thread), which reach
every step between two writes; half are moments of the clock, which reach into SQLite and Pillow.
After each kill the work is begun anew and must end as the unbroken run did.
"""

from __future__ import annotations

import random
import shutil
import signal
from pathlib import Path
from typing import Protocol

from tests.faults.report import Result, Run
from tests.faults.stage import Ending

#: Of the calls that an act makes, the share after which no kill is tried: it may make fewer.
_LATEST = 0.98


class Case(Protocol):
    """An act and what must hold of it."""

    @property
    def act(self) -> str:
        """A name in `tests.faults.acts.ACTS`."""
        ...

    def prepare(self, world: Path) -> None:
        """Fill an empty folder with what the act begins with."""

    def broken(self, world: Path, told: tuple[str, ...]) -> list[str]:
        """Say what is lost or half-written after a kill."""

    def outcome(self, world: Path) -> object:
        """Return what an unbroken run and one begun anew must have in common."""


def kill(name: str, case: Case, run: Run) -> Result:
    """Try a case so often."""
    return _Killer(case, run).result(name)


class _Killer:
    def __init__(self, case: Case, run: Run) -> None:
        self._stage = run.stage
        self._case = case
        self._tries = run.tries
        self._random = random.Random(f"{case.act} {run.seed}")
        self._template = run.scratch / "template"
        # Always the same folder: paths are part of what is compared.
        self._world = run.scratch / "world"

    def result(self, name: str) -> Result:
        self._template.mkdir(parents=True)
        self._case.prepare(self._template)
        calls, seconds, expected = self._unbroken()
        losses: list[str] = []
        kills = 0
        for number in range(self._tries):
            self._afresh()
            if number % 2:
                moment = self._random.randrange(1, max(2, int(calls * _LATEST)))
                ending = self._play(die_at=moment)
                when = f"call {moment} of {calls}"
            else:
                delay = self._random.uniform(0, seconds)
                actor = self._stage.begin(self._case.act, self._world)
                actor.kill_after(delay)
                ending = actor.ending()
                when = f"{delay:.4f} s"
            kills += ending.status == -signal.SIGKILL
            losses += [f"killed at {when}: {loss}" for loss in self._after(ending, expected)]
        shutil.rmtree(self._world)
        return Result(name, self._tries, tuple(losses), (("killed", kills), ("calls", calls)))

    def _unbroken(self) -> tuple[int, float, object]:
        """Run to the end; returns calls, seconds and the outcome."""
        self._afresh()
        counted = self._finished(self._play(count=True))
        self._afresh()
        timed = self._finished(self._play())
        return counted.calls, timed.seconds, self._case.outcome(self._world)

    def _after(self, ending: Ending, expected: object) -> list[str]:
        if ending.hung:
            return ["it hung"]
        if ending.status not in (0, -signal.SIGKILL):
            return [f"it failed: {ending.complaints}"]
        losses = self._case.broken(self._world, ending.told)
        again = self._play()
        if again.status != 0:
            return [*losses, f"begun anew it failed: {again.complaints}"]
        outcome = self._case.outcome(self._world)
        if outcome != expected:
            losses.append(f"begun anew it ended otherwise: {outcome} instead of {expected}")
        return losses

    def _finished(self, ending: Ending) -> Ending:
        if ending.status != 0:
            raise RuntimeError(f"{self._case.act} failed unbroken: {ending.complaints}")
        return ending

    def _play(self, **direction: object) -> Ending:
        return self._stage.play(self._case.act, self._world, **direction)

    def _afresh(self) -> None:
        shutil.rmtree(self._world, ignore_errors=True)
        shutil.copytree(self._template, self._world)
