from __future__ import annotations

from pathlib import Path

import pytest

from curator.address import LibraryPlace
from tests.served import (
    database,
    empty_database,
    empty_library,
    library,
    new_database,
    server,
    shared,
)
from tests.served import run_with_each_database as pytest_generate_tests

__all__ = [
    "database",
    "empty_database",
    "empty_library",
    "library",
    "new_database",
    "pytest_generate_tests",
    "server",
    "shared",
]


@pytest.fixture
def new_place(tmp_path: Path, database: str, request: pytest.FixtureRequest) -> LibraryPlace:
    """Where there is no library yet."""
    if database == "server":
        return request.getfixturevalue("new_database")
    return tmp_path / "library.sqlite"
