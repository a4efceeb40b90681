"""What becomes of a bug that nothing caught."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from curator.gui.log import CrashReporter, LogFile, recent


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


def test_a_report_brings_the_end_of_the_log_along(tmp_path: Path) -> None:
    log = LogFile(tmp_path)
    try:
        for number in range(60):
            logging.getLogger("curator.test").warning("entry %d.", number)
        lines = recent.text().splitlines()
    finally:
        log.close()
    logging.getLogger("curator.test").warning("too late")
    assert len(lines) < 60
    assert lines[-1].endswith("curator.test: entry 59.")
    assert recent.text().splitlines() == lines
    assert "entry 0." in (tmp_path / "curator.log").read_text(encoding="utf-8")
