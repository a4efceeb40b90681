"""What the program relies on in PySide6 itself."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_calls_that_return_nothing_keep_their_hands_off_none(qapp: QApplication) -> None:
    """PySide6 6.12.0 drops a reference to None with each, until Python 3.11 aborts."""
    thing = QObject()
    thing.setObjectName("warm")
    before = sys.getrefcount(None)
    for _ in range(200):
        thing.setObjectName("thing")
    lost = before - sys.getrefcount(None)
    assert lost < 100, "this PySide6 release can't run on this Python: install another"
