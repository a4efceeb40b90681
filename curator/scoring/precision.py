"""Choose float32 or bfloat16 by a short measurement on this machine, and remember the choice.

Where a processor computes in bfloat16, it scores two to four times as fast; where it only
emulates it, it is many times slower. Data sheets don't tell, a second of trying does.
"""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal, get_args

import numpy as np
from numpy.typing import NDArray

from curator.errors import DeviceError
from curator.records import PictureBatch

Precision = Literal["float32", "bfloat16"]
PRECISIONS: tuple[Precision, ...] = get_args(Precision)

#: Runs a batch in one precision and returns its scores.
Run = Callable[[Precision, PictureBatch], NDArray[np.float32]]

#: bfloat16 must save at least a fifth of the time to be worth its rounding.
WORTHWHILE = 0.8
#: Largest deviation that is taken: of 1,000 pictures hardly any then changes its place.
TOLERATED_DEVIATION = 0.1
#: Seconds after which no further round begins.
BUDGET_SECONDS = 1.0
_MAX_REMEMBERED = 64


@dataclass(frozen=True, slots=True)
class Measurement:
    """What the short measurement found.

    Parameters
    ----------
    float32_seconds, bfloat16_seconds
        For the probe pictures, the best of the rounds.
    deviation
        Root mean square difference of the probes' scores, as a share of the scores' spread.
    """

    float32_seconds: float
    bfloat16_seconds: float
    deviation: float

    @property
    def precision(self) -> Precision:
        """The better precision."""
        faster = self.bfloat16_seconds <= WORTHWHILE * self.float32_seconds
        return "bfloat16" if faster and self.deviation <= TOLERATED_DEVIATION else "float32"


def check_precision_name(name: str) -> str:
    """Return `name` if it is "auto" or a precision.

    Raises
    ------
    DeviceError
    """
    if name != "auto" and name not in PRECISIONS:
        raise DeviceError(f'"{name}" is no precision: choose auto, {" or ".join(PRECISIONS)}.')
    return name


def choose_precision(
    run: Run,
    situation: str,
    file: Path,
    spread: float | None = None,
    pictures: int = 4,
    clock: Callable[[], float] = time.perf_counter,
) -> Precision:
    """Return the better precision, measured only if `file` doesn't know this situation.

    Parameters
    ----------
    situation
        All that the choice depends on: machine, model, version of torch.
    file
        Where measurements are kept. What can't be read or written there is measured again.
    spread
        Standard deviation of the model's scores where it is known; else the probes' counts.
    pictures
        How many are scored at a time; more on a device that a few don't keep busy.
    """
    remembered = _read(file)
    with contextlib.suppress(KeyError, TypeError):
        return Measurement(**remembered[situation]).precision
    measurement = measure(run, spread, pictures, clock)
    remembered[situation] = asdict(measurement)
    _write(file, dict(list(remembered.items())[-_MAX_REMEMBERED:]))
    return measurement.precision


def measure(
    run: Run,
    spread: float | None = None,
    pictures: int = 4,
    clock: Callable[[], float] = time.perf_counter,
) -> Measurement:
    """Time both precisions in turn, so that other load on the machine hits both alike."""
    probes = np.resize(probe_pictures(), (pictures, 224, 224, 3))
    best: dict[Precision, float] = {}
    scores: dict[Precision, NDArray[np.float32]] = {}

    def try_once(precision: Precision, pictures: PictureBatch) -> None:
        started = clock()
        scores[precision] = run(precision, pictures)
        seconds = clock() - started
        best[precision] = min(seconds, best.get(precision, seconds))

    began = clock()
    for precision in PRECISIONS:  # the first run of each prepares kernels, too
        try_once(precision, probes[:1])
    if best["bfloat16"] > 4 * best["float32"]:  # emulated: a whole round would take too long
        return Measurement(best["float32"], best["bfloat16"], 0.0)
    best.clear()
    while not best or clock() - began < BUDGET_SECONDS:
        for precision in PRECISIONS:
            try_once(precision, probes)
    exact, rounded = scores["float32"], scores["bfloat16"]
    difference = float(np.sqrt(np.mean((exact - rounded) ** 2)))
    if not spread:
        spread = float(np.std(exact))
    deviation = difference / spread if spread > 0 else float(difference > 0)
    return Measurement(best["float32"], best["bfloat16"], deviation)


def probe_pictures() -> PictureBatch:
    """Return four made-up pictures, uint8 (4, 224, 224, 3), from smooth to noisy."""
    rng = np.random.default_rng(1)
    pictures = []
    for cells in (4, 14, 56, 224):
        coarse = rng.integers(0, 256, (cells, cells, 3), dtype=np.uint8)
        pictures.append(coarse.repeat(224 // cells, axis=0).repeat(224 // cells, axis=1))
    return np.stack(pictures)


def _read(file: Path) -> dict[str, dict[str, float]]:
    try:
        remembered = json.loads(file.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return remembered if isinstance(remembered, dict) else {}


def _write(file: Path, remembered: dict[str, dict[str, float]]) -> None:
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
