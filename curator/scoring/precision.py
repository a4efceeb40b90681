"""Choose how to compute by a short measurement on this machine, and remember the choice.

Where a processor computes in bfloat16, it scores two to four times as fast; where it only
emulates it, it is many times slower. Which runtime is the faster one depends on the processor, too.
Data sheets don't tell, a second or two of trying does.
"""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal, TypeGuard

import numpy as np
from numpy.typing import NDArray

from curator.errors import DeviceError
from curator.records import PictureBatch

Precision = Literal["float32", "bfloat16", "float16"]
Runtime = Literal["torch", "openvino"]
#: What can be asked for. float16 is tried on GPUs, some of which lack bfloat16.
PRECISIONS: tuple[Precision, ...] = ("float32", "bfloat16")

#: A reduced precision must save at least a fifth of the time to be worth its rounding.
WORTHWHILE = 0.8
#: A way must save so much of the time to be preferred to one listed before it.
FASTER = 0.95
#: Largest deviation that is taken: of 1,000 pictures hardly any then changes its place.
TOLERATED_DEVIATION = 0.1
#: Seconds for each way after which no further round begins.
BUDGET_SECONDS = 0.5
_MAX_REMEMBERED = 64


@dataclass(frozen=True, slots=True)
class Way:
    """A way to compute scores."""

    precision: Precision
    runtime: Runtime = "torch"

    @property
    def name(self) -> str:
        """For people and for the file of measurements."""
        return self.precision if self.runtime == "torch" else f"{self.precision} · OpenVINO"


#: Runs a batch in one way and returns its scores; RuntimeError where it can't.
Run = Callable[[Way, PictureBatch], NDArray[np.float32]]


@dataclass(frozen=True, slots=True)
class Measurement:
    """What the short measurement found.

    Parameters
    ----------
    seconds
        For the probe pictures, by the names of those ways that work: the best of the rounds.
    deviations
        Root mean square difference of the probes' scores from those of the first way, as a share
        of the scores' spread.
    """

    seconds: dict[str, float]
    deviations: dict[str, float]

    def best(self, ways: Sequence[Way]) -> Way:
        """Return the best of the ways that were measured; the first where none was."""
        exact = self._fastest([way for way in ways if way.precision == "float32"])
        rounded = self._fastest(
            [
                way
                for way in ways
                if way.precision != "float32"
                and self.deviations.get(way.name, np.inf) <= TOLERATED_DEVIATION
            ]
        )
        if exact is None or rounded is None:
            return exact or rounded or ways[0]
        worthwhile = self.seconds[rounded.name] <= WORTHWHILE * self.seconds[exact.name]
        return rounded if worthwhile else exact

    def _fastest(self, ways: Sequence[Way]) -> Way | None:
        best: Way | None = None
        for way in ways:
            if way.name in self.seconds and (
                best is None or self.seconds[way.name] < FASTER * self.seconds[best.name]
            ):
                best = way
        return best


def check_precision_name(name: str) -> str:
    """Return `name` if it is "auto" or a precision that can be asked for.

    Raises
    ------
    DeviceError
    """
    if name != "auto" and name not in PRECISIONS:
        raise DeviceError(f'"{name}" is no precision: choose one of auto, {", ".join(PRECISIONS)}.')
    return name


def choose_way(
    run: Run,
    ways: Sequence[Way],
    situation: str,
    file: Path,
    spread: float | None = None,
    pictures: int = 4,
    clock: Callable[[], float] = time.perf_counter,
) -> Way:
    """Return the best way, measured only if `file` doesn't know this situation.

    Parameters
    ----------
    ways
        At least one; the others' deviations are from the first.
    situation
        All that the choice depends on: machine, model, versions of the runtimes.
    file
        Where measurements are kept. What can't be read or written there is measured again.
    spread
        Standard deviation of the model's scores where it is known; else the probes' counts.
    pictures
        How many are scored at a time; more on a device that a few don't keep busy.
    """
    if len(ways) == 1:
        return ways[0]
    situation = f"{situation} {', '.join(way.name for way in ways)}"
    remembered = _read(file)
    known = remembered.get(situation)
    if _is_measurement(known):
        return Measurement(**known).best(ways)
    measurement = measure(run, ways, spread, pictures, clock)
    remembered[situation] = asdict(measurement)
    _write(file, dict(list(remembered.items())[-_MAX_REMEMBERED:]))
    return measurement.best(ways)


def measure(
    run: Run,
    ways: Sequence[Way],
    spread: float | None = None,
    pictures: int = 4,
    clock: Callable[[], float] = time.perf_counter,
) -> Measurement:
    """Time the ways in turn, so that other load on the machine hits all alike."""
    probes = np.resize(probe_pictures(), (pictures, 224, 224, 3))
    best: dict[Way, float] = {}
    scores: dict[Way, NDArray[np.float32]] = {}

    def try_once(way: Way, pictures: PictureBatch) -> None:
        started = clock()
        scores[way] = run(way, pictures)
        seconds = clock() - started
        best[way] = min(seconds, best.get(way, seconds))

    began = clock()
    for way in ways:  # the first run of each prepares kernels, too
        try:
            try_once(way, probes[:1])
        except RuntimeError:
            if way is ways[0]:
                raise
    # Emulated: a whole round would take too long.
    running = [way for way in best if best[way] <= 4 * best[ways[0]]]
    best.clear()
    while not best or clock() - began < BUDGET_SECONDS * len(running):
        for way in running:
            try_once(way, probes)
    exact = scores[ways[0]]
    spread = spread or float(np.std(exact))
    deviations = {}
    for way in running:
        difference = float(np.sqrt(np.mean((exact - scores[way]) ** 2)))
        deviations[way.name] = difference / spread if spread > 0 else float(difference > 0)
    return Measurement({way.name: best[way] for way in running}, deviations)


def probe_pictures() -> PictureBatch:
    """Return four made-up pictures, uint8 (4, 224, 224, 3), from smooth to noisy."""
    rng = np.random.default_rng(1)
    pictures = []
    for cells in (4, 14, 56, 224):
        coarse = rng.integers(0, 256, (cells, cells, 3), dtype=np.uint8)
        pictures.append(coarse.repeat(224 // cells, axis=0).repeat(224 // cells, axis=1))
    return np.stack(pictures)


def _is_measurement(value: object) -> TypeGuard[dict[str, dict[str, float]]]:
    return (
        isinstance(value, dict)
        and value.keys() == {"seconds", "deviations"}
        and all(
            isinstance(column, dict)
            and all(isinstance(number, int | float) for number in column.values())
            for column in value.values()
        )
        and bool(value["seconds"])
    )


def _read(file: Path) -> dict[str, object]:
    try:
        remembered = json.loads(file.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return remembered if isinstance(remembered, dict) else {}


def _write(file: Path, remembered: dict[str, object]) -> None:
    temporary = ""
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}-")
        with os.fdopen(handle, "w", encoding="utf-8") as output:
            json.dump(remembered, output, indent=1)
        Path(temporary).replace(file)
        return
    if temporary:
        Path(temporary).unlink(missing_ok=True)
