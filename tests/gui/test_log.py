"""What becomes of a bug that nothing caught."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtWidgets import QApplication

from curator.gui.log import CrashReporter


def test_a_bug_before_there_is_a_window_is_told_where_the_program_was_started(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # pytest-qt's, to be given back
    reporter = CrashReporter()
    reporter.install()
    try:
        raise ValueError("no window yet")
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    finally:
        reporter.remove()
    assert "ValueError: no window yet" in capsys.readouterr().err
