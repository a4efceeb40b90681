from __future__ import annotations

import shutil
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
