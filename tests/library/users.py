"""To run code as somebody whom permissions stop."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

needs_permissions = pytest.mark.skipif(not hasattr(os, "seteuid"), reason="needs POSIX users")


@contextmanager
def ordinary_user() -> Iterator[None]:
    """Be nobody if the tests run as root, whom no permission stops."""
    user = os.geteuid()
    if user == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(user)
