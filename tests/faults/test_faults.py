"""A seeded slice of every fault class; `python -m tests.faults` runs the whole."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.catalogue import FAULTS
from tests.faults.report import Run
from tests.faults.stage import Stage

SEED = 7


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    with Stage() as stage:
        yield stage


@pytest.fixture
def scratch() -> Iterator[Path]:
    """A folder that ordinary users reach too, as pytest's own are not."""
    with tempfile.TemporaryDirectory(prefix="curator-faults-") as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.mark.parametrize("name", FAULTS)
def test_nothing_is_lost(name: str, scratch: Path, stage: Stage) -> None:
    entry = FAULTS[name]
    result = entry.fault(Run(entry.slice, SEED, scratch, stage))
    assert result.losses == ()
    if result.skipped:
        pytest.skip(result.skipped)
    assert result.tries >= 1
