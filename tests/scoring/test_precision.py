"""The choice between ways of computing, with a clock that the fake runs move."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from curator.errors import DeviceError
from curator.records import PictureBatch
from curator.scoring.precision import (
    BUDGET_SECONDS,
    Measurement,
    Way,
    check_precision_name,
    choose_way,
    measure,
    probe_pictures,
)

EXACT, ROUNDED = Way("float32"), Way("bfloat16")
EXACT_BY_OPENVINO, ROUNDED_BY_OPENVINO = (
    Way("float32", "openvino"),
    Way("bfloat16", "openvino"),
)
BOTH = [EXACT, ROUNDED]
ALL = [*BOTH, EXACT_BY_OPENVINO, ROUNDED_BY_OPENVINO]


#: What is remembered of `BOTH` where the situation is called "here".
KNOWN = b'{"here float32, bfloat16": %s}'


class Machine:
    """Scores a picture by its mean, in so many seconds a picture, rounding so much."""

    def __init__(self, *seconds: float, rounding: float = 0.0) -> None:
        self.seconds = dict(zip(ALL, seconds, strict=False))
        self.rounding = rounding
        self.now = 0.0
        self.runs = 0

    def run(self, way: Way, batch: PictureBatch) -> NDArray[np.float32]:
        self.runs += 1
        if self.seconds[way] < 0:
            raise RuntimeError("can't do that here")
        self.now += self.seconds[way] * len(batch)
        exact = np.arange(len(batch), dtype=np.float32)
        return exact + np.float32(0 if way.precision == "float32" else self.rounding)

    def clock(self) -> float:
        return self.now

    def choice(self, file: Path, situation: str = "here") -> str:
        return choose_way(self.run, list(self.seconds), situation, file, clock=self.clock).name


@pytest.mark.parametrize(
    ("machine", "expected"),
    [
        (Machine(0.10, 0.03), "bfloat16"),
        (Machine(0.10, 0.09), "float32"),  # not worth the rounding
        (Machine(0.10, 3.0), "float32"),  # emulated
        (Machine(0.10, 0.03, rounding=0.5), "float32"),  # too far off
        (Machine(0.10, 0.03, rounding=0.05), "bfloat16"),
        (Machine(0.10, 0.03, rounding=float("nan")), "float32"),
        (Machine(1e-6, 3e-7), "bfloat16"),
        (Machine(0.10, 0.03, 0.09, 0.02), "bfloat16 · OpenVINO"),
        (Machine(0.10, 0.03, 0.09, 0.029), "bfloat16"),  # the plainer where it is as good
        (Machine(0.10, 0.03, 0.03, 0.03), "float32 · OpenVINO"),
        (Machine(0.10, 0.09, 0.05, 3.0), "float32 · OpenVINO"),
        (Machine(0.10, 0.03, -1, -1), "bfloat16"),  # installed, but broken
        (Machine(0.10, 0.03, 0.05, 0.02, rounding=0.5), "float32 · OpenVINO"),
        (Machine(0.10), "float32"),
    ],
)
def test_choice(tmp_path: Path, machine: Machine, expected: str) -> None:
    assert machine.choice(tmp_path / "precision.json") == expected


def test_nothing_is_measured_where_there_is_no_choice(tmp_path: Path) -> None:
    machine = Machine(0.1)
    machine.choice(tmp_path / "precision.json")
    assert machine.runs == 0


def test_a_plain_way_that_fails_is_no_choice(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="can't do that"):
        Machine(-1, 0.03).choice(tmp_path / "precision.json")


@pytest.mark.parametrize(("float32", "bfloat16"), [(0.1, 0.03), (0.2, 0.1), (0.1, 0.39)])
def test_measuring_ends_in_two_rounds_at_most_past_its_budget(
    float32: float, bfloat16: float
) -> None:
    machine = Machine(float32, bfloat16)
    measure(machine.run, BOTH, clock=machine.clock)
    assert machine.now <= 2 * BUDGET_SECONDS + 5 * (float32 + bfloat16)


def test_a_device_can_be_given_more_pictures_at_a_time() -> None:
    sizes: list[int] = []

    def run(way: Way, batch: PictureBatch) -> NDArray[np.float32]:
        sizes.append(len(batch))
        return machine.run(way, batch)

    machine = Machine(0.001, 0.0005)
    measure(run, BOTH, pictures=64, clock=machine.clock)
    assert set(sizes) == {1, 64}


def test_an_emulated_precision_is_tried_once_on_one_picture() -> None:
    machine = Machine(0.1, 60.0)
    measure(machine.run, BOTH, clock=machine.clock)
    assert machine.now < 2 * 60


def test_the_choice_is_remembered_for_its_situation_alone(tmp_path: Path) -> None:
    file = tmp_path / "cache" / "precision.json"
    machine = Machine(0.1, 0.03)
    machine.choice(file)
    runs = machine.runs
    assert machine.choice(file) == "bfloat16"
    assert machine.runs == runs
    machine.choice(file, "another version of torch")
    assert machine.runs > runs
    assert [path.name for path in file.parent.iterdir()] == ["precision.json"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"[1, 2]",
        KNOWN % b"null",
        KNOWN % b'{"speed": 3}',
        KNOWN % b'{"seconds": {}, "deviations": {}}',
        KNOWN % b'{"seconds": {"a": "b"}, "deviations": {}}',
        b"[" * 100_000,
    ],
)
def test_a_broken_memory_is_measured_anew(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "precision.json"
    file.write_bytes(content)
    assert Machine(0.1, 0.03).choice(file) == "bfloat16"
    second = Machine(0.1, 0.03)
    assert second.choice(file) == "bfloat16"
    assert second.runs == 0


def test_a_memory_that_cannot_be_written_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert Machine(0.1, 0.03).choice(tmp_path / "file" / "precision.json") == "bfloat16"


def test_the_memory_does_not_grow_without_end(tmp_path: Path) -> None:
    file = tmp_path / "precision.json"
    for number in range(70):
        Machine(0.1, 3.0).choice(file, f"model {number}")
    assert Machine(0.1, 3.0).choice(file, "model 69") == "float32"
    assert b"model 69" in file.read_bytes()
    assert b'"model 1"' not in file.read_bytes()


@pytest.mark.parametrize(("spread", "expected"), [(None, 0.447), (0.0, 0.447), (5.0, 0.1)])
def test_the_deviation_is_a_share_of_the_models_spread_where_it_is_known(
    spread: float | None, expected: float
) -> None:
    machine = Machine(0.1, 0.03, rounding=0.5)
    assert measure(machine.run, BOTH, spread, clock=machine.clock).deviations == {
        "float32": 0.0,
        "bfloat16": pytest.approx(expected, abs=1e-3),
    }


def test_identical_scores_have_no_deviation() -> None:
    measured = Measurement({"float32": 1.0, "bfloat16": 0.1}, {"float32": 0.0, "bfloat16": 0.0})
    assert measured.best(BOTH) == ROUNDED


def test_probe_pictures_are_the_networks_input() -> None:
    pictures = probe_pictures()
    assert pictures.shape == (4, 224, 224, 3)
    assert pictures.dtype == np.uint8


def test_names() -> None:
    for name in ("auto", "float32", "bfloat16"):
        assert check_precision_name(name) == name
    with pytest.raises(DeviceError, match="is no precision"):
        check_precision_name("float16")
