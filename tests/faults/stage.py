"""A process that has the program imported and forks actors, which may be killed at any moment.

Forking takes milliseconds where starting Python takes a second, and the forked have no threads of
a test runner. `python -m tests.faults.stage` is the other side of `Stage`.
"""

from __future__ import annotations

import itertools
import json
import os
import signal
import subprocess
import sys
import threading
import time
import traceback
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from select import select
from types import FrameType, TracebackType
from typing import Any, Self

ROOT = Path(__file__).parents[2]
#: A user whom permissions stop.
NOBODY = 65534
#: No act takes as long by far: one that does hangs.
PATIENCE_S = 120.0

_TOLD, _COMPLAINTS, _COUNTED = "told", "complaints", "counted"


@dataclass(frozen=True)
class Ending:
    """How an actor ended.

    Parameters
    ----------
    status
        Exit status; negative is the signal that ended it.
    told
        The lines that it had told by then.
    complaints
        What it wrote to stderr.
    calls
        How many calls it made, where they were counted.
    """

    status: int
    told: tuple[str, ...]
    complaints: str
    calls: int
    seconds: float
    hung: bool = False


class Stage:
    """The process that forks actors."""

    def __enter__(self) -> Self:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.stage"],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,
        )
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        try:
            self._process.wait(PATIENCE_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()

    def begin(self, act: str, world: Path, **direction: Any) -> Actor:
        """Fork an actor; see `_perform` for what can be directed."""
        pid = self._ask({"act": act, "world": str(world), **direction})
        return Actor(self, pid, world)

    def play(self, act: str, world: Path, **direction: Any) -> Ending:
        """Fork an actor and wait for its end."""
        return self.begin(act, world, **direction).ending()

    def reap(self, pid: int, patience: float = PATIENCE_S) -> tuple[int, bool]:
        """Wait for an actor; one that takes too long is killed. Returns status and which it was."""
        self._tell({"reap": pid})
        assert self._process.stdout
        hung = not select([self._process.stdout], [], [], patience)[0]
        if hung:
            os.kill(pid, signal.SIGKILL)
        return self._answer(), hung

    def _ask(self, question: dict[str, Any]) -> int:
        self._tell(question)
        return self._answer()

    def _tell(self, question: dict[str, Any]) -> None:
        assert self._process.stdin
        self._process.stdin.write(json.dumps(question).encode() + b"\n")

    def _answer(self) -> int:
        assert self._process.stdout
        return int(self._process.stdout.readline())


class Actor:
    """A forked process at its act."""

    def __init__(self, stage: Stage, pid: int, world: Path) -> None:
        self.pid = pid
        self._stage = stage
        self._world = world
        self._began = time.monotonic()

    def kill_after(self, seconds: float) -> None:
        """Kill it at a moment of the clock; that it may have ended before does not matter."""
        time.sleep(seconds)
        with suppress(ProcessLookupError):  # not reaped yet, so the number is still its own
            os.kill(self.pid, signal.SIGKILL)

    def kill(self) -> None:
        """Kill it now."""
        self.kill_after(0)

    def told(self) -> list[str]:
        """Return the lines told so far."""
        text = (self._world / _TOLD).read_text(encoding="utf-8", errors="surrogateescape")
        return text.split("\n")[:-1]

    def ending(self, patience: float = PATIENCE_S) -> Ending:
        """Wait for its end."""
        status, hung = self._stage.reap(self.pid, patience)
        counted = self._world / _COUNTED
        return Ending(
            status=status,
            told=tuple(self.told()),
            complaints=(self._world / _COMPLAINTS).read_text(errors="replace"),
            calls=int(counted.read_text()) if counted.exists() else 0,
            seconds=time.monotonic() - self._began,
            hung=hung,
        )


def main() -> None:
    """Fork what is asked for, until nothing more is."""
    from tests.faults import acts, shared_acts

    known = acts.ACTS | shared_acts.ACTS

    for line in sys.stdin.buffer:
        direction = json.loads(line)
        if "reap" in direction:
            _, status = os.waitpid(direction["reap"], 0)
            answer = os.waitstatus_to_exitcode(status)
        else:
            world = Path(direction["world"])
            for name in (_TOLD, _COMPLAINTS):
                (world / name).write_bytes(b"")
                (world / name).chmod(0o666)
            answer = os.fork()
            if answer == 0:
                _perform(known[direction["act"]], world, direction)
        sys.stdout.buffer.write(b"%d\n" % answer)
        sys.stdout.buffer.flush()


def _perform(act: Any, world: Path, direction: dict[str, Any]) -> None:
    """Be the actor; never returns.

    `die_at` kills it at that call, in any thread; `count` counts calls; `user` is whom it runs as;
    `arguments` are handed to the act.
    """
    status = 1
    try:
        _redirect(world)
        os.environ["CURATOR_HOME"] = str(world / "home")
        if "user" in direction and os.geteuid() == 0:
            os.setgroups([])
            os.setgid(direction["user"])
            os.setuid(direction["user"])
        counter = _count_calls(direction.get("die_at")) if _counted(direction) else None
        act(world, *direction.get("arguments", []))
        if counter is not None:
            sys.setprofile(None)
            (world / _COUNTED).write_text(str(next(counter)))
        status = 0
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


def _counted(direction: dict[str, Any]) -> bool:
    return bool(direction.get("count") or direction.get("die_at"))


def _count_calls(die_at: int | None) -> itertools.count[int]:
    counter = itertools.count(1)

    def called(frame: FrameType, event: str, argument: object) -> None:
        if next(counter) == die_at:
            os.kill(os.getpid(), signal.SIGKILL)

    threading.setprofile(called)
    sys.setprofile(called)
    return counter


def _redirect(world: Path) -> None:
    nowhere = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nowhere, 0)
    for name, number in ((_TOLD, 1), (_COMPLAINTS, 2)):
        file = os.open(world / name, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o666)
        os.dup2(file, number)
        os.close(file)
    sys.stdout = open(1, "w", encoding="utf-8", errors="surrogateescape", closefd=False)  # noqa: SIM115
    sys.stderr = open(2, "w", encoding="utf-8", errors="backslashreplace", closefd=False)  # noqa: SIM115


if __name__ == "__main__":
    main()
