from __future__ import annotations

from tests.served import database, empty_database, empty_library, library, server, shared
from tests.served import run_with_each_database as pytest_generate_tests

__all__ = [
    "database",
    "empty_database",
    "empty_library",
    "library",
    "pytest_generate_tests",
    "server",
    "shared",
]
