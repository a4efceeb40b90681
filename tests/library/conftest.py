from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from curator.library import Library


@pytest.fixture(scope="session")
def empty_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library made once: to copy it is quicker than to migrate for each test."""
    path = tmp_path_factory.mktemp("empty") / "library.sqlite"
    Library(path).close()
    return path


@pytest.fixture
def library(tmp_path: Path, empty_library: Path) -> Iterator[Library]:
    path = tmp_path / "data" / "library.sqlite"
    path.parent.mkdir()
    shutil.copy(empty_library, path)
    with Library(path) as library:
        yield library


@pytest.fixture
def public_folder() -> Iterator[Path]:
    """A folder that any user of the machine can reach, as pytest's own are not."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o777)
        yield Path(folder)
