"""Names that would steer a terminal: shown with escapes there, and as they are to programs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from curator.images.preprocess import Preprocess
from curator.library import Library
from curator.scoring.models import default_path, resolve_model
from curator.settings import default_library_path
from tests.library.samples import scored

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="such names can't be there")

NAME = "red\x1b[31m\x07\x9b2J\rback\u202e.png"
SHOWN = r"red\x1b[31m\x07\x9b2J\rback\u202e.png"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder whose one picture the library knows."""
    key = resolve_model(str(default_path())).key(Preprocess.SQUASH)
    with Library(default_library_path()) as library:
        library.record([scored(str(tmp_path / NAME), "a", 1.0)], key)
    return tmp_path


def run(*arguments: object, terminal: str = "") -> tuple[str, str]:
    """What a command writes to stdout and stderr, one of which may be a terminal."""
    ends = {}
    if terminal:
        ours, theirs = os.openpty()
        ends[terminal] = theirs
    process = subprocess.Popen(
        [sys.executable, "-m", "curator", *map(str, arguments)],
        **{"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **ends},  # type: ignore[call-overload]
    )
    out, err = process.communicate(timeout=60)
    told = {"stdout": out, "stderr": err}
    if terminal:
        os.close(theirs)
        told[terminal] = _all_of(ours)
    return told["stdout"].decode(), told["stderr"].decode()


def _all_of(terminal: int) -> bytes:
    data = b""
    with open(terminal, "rb", buffering=0) as file:
        while True:
            try:
                more = file.read(65_536)
            except OSError:  # how Linux tells that the other end is closed
                return data
            if not more:
                return data
            data += more


@pytest.mark.parametrize("command", ["find", "export"])
def test_a_terminal_is_not_steered_and_a_pipe_gets_the_name(folder: Path, command: str) -> None:
    words = ["find", "--folder", folder] if command == "find" else ["export", folder]
    seen, _ = run(*words, terminal="stdout")
    assert str(folder / SHOWN) in seen
    assert "\x1b" not in seen
    piped, _ = run(*words)
    assert str(folder / NAME) in piped


def test_what_goes_wrong_does_not_steer_it_either(folder: Path) -> None:
    gone = folder / NAME
    _, seen = run("score", gone, terminal="stderr")
    assert SHOWN in seen
    assert "\x1b" not in seen
    _, piped = run("score", gone)
    assert NAME in piped
