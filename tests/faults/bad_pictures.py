"""Damaged and hostile pictures: each ends as a row of its own, soon, in bounded memory."""

from __future__ import annotations

import json
import random
import shutil
from pathlib import Path
from typing import Any

from curator.library import Library
from tests.faults import acts
from tests.faults.bombs import BOMBS
from tests.faults.mutations import ENDINGS, mutate, samples
from tests.faults.report import Result, Run

MAX_SECONDS = 10.0
MAX_BYTES = 2**30
#: Files an actor gets at a time.
_AT_A_TIME = 100


def mutated(run: Run) -> Result:
    """Try so many mutated files, of every format in turn."""
    sound = samples()
    kinds = list(ENDINGS)
    files: dict[str, bytes] = {}
    looked = _Looked(run)
    for number in range(run.tries):
        kind = kinds[number % len(kinds)]
        chance = random.Random(f"{run.seed} {number}")
        name = f"{number:06}.{ENDINGS[kind]}"
        files[name] = mutate(chance.choice(sound[kind]), kind, chance)
        if len(files) == _AT_A_TIME or number == run.tries - 1:
            looked.look(files)
            files = {}
    return looked.result("bad pictures: mutated")


def bombs(run: Run) -> Result:
    """Try the pictures that are made to take all time or memory."""
    chance = random.Random(run.seed)
    names = list(BOMBS) if run.tries >= len(BOMBS) else chance.sample(list(BOMBS), run.tries)
    looked = _Looked(run)
    for name in names:
        looked.look({name: BOMBS[name]()})
    return looked.result("bad pictures: bombs")


class _Looked:
    """What became of files so far."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._world = run.scratch / "world"
        self._losses: list[str] = []
        self._tried = self._scored = 0
        self._slowest = 0.0
        self._largest = 0

    def look(self, files: dict[str, bytes]) -> None:
        """Have an actor score files."""
        shutil.rmtree(self._world, ignore_errors=True)
        folder = acts.pictures_of(self._world)
        folder.mkdir(parents=True)
        for name, data in files.items():
            (folder / name).write_bytes(data)
        Library(self._world / acts.LIBRARY).close()
        ending = self._run.stage.play("look", self._world)
        self._tried += len(files)
        begun, rows = _parsed(ending.told)
        if ending.hung or ending.status != 0:
            why = "hung" if ending.hung else f"ended with {ending.status}: {ending.complaints}"
            self._lost(begun, f"the program {why}")
        told = [row["name"] for row in rows]
        for name in files:
            if told.count(name) != 1 and name != begun:
                self._lost(name, f"it has {told.count(name)} rows")
        for row in rows:
            self._judge(row)

    def result(self, fault: str) -> Result:
        figures = (
            ("scored", self._scored),
            ("slowest_s", round(self._slowest, 2)),
            ("largest_mb", round(self._largest / 2**20)),
        )
        return Result(fault, self._tried, tuple(self._losses), figures)

    def _judge(self, row: dict[str, Any]) -> None:
        name = row["name"]
        self._scored += row["scored"]
        self._slowest = max(self._slowest, row["seconds"])
        self._largest = max(self._largest, row["bytes"])
        if row["scored"] == (row["error"] is not None):
            self._lost(name, f"it is neither scored nor an error: {row}")
        elif row["error"] is not None and not _is_sentence(row["error"], name):
            self._lost(name, f"this is no sentence: {row['error']}")
        for trouble in row["also"]:
            self._lost(name, trouble)
        if row["seconds"] > MAX_SECONDS:
            self._lost(name, f"it took {row['seconds']:.1f} s")
        if row["bytes"] > MAX_BYTES:
            self._lost(name, f"it took {row['bytes'] / 2**20:.0f} MB")

    def _lost(self, name: str, what: str) -> None:
        """Note a loss, and keep the file for whoever mends it."""
        self._losses.append(f"{name}: {what}")
        path = acts.pictures_of(self._world) / name
        if path.is_file():
            kept = Path(self._run.scratch).with_name("curator-faults-kept")
            kept.mkdir(exist_ok=True)
            shutil.copy(path, kept / f"{self._run.seed}-{name}")


def _parsed(told: tuple[str, ...]) -> tuple[str, list[dict[str, Any]]]:
    """Return the file begun last, and the rows."""
    begun, rows = "", []
    for line in told:
        word, _, rest = line.partition("\t")
        if word == "begin":
            begun = rest
        else:
            rows.append(json.loads(rest))
    return begun, rows


def _is_sentence(text: str, name: str) -> bool:
    return name in text and text.endswith(".") and "\n" not in text and ". " not in text
