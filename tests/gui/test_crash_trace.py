"""What is left of a crash in native code, and who is told of it."""

from __future__ import annotations

import contextlib
import faulthandler
import os
import subprocess
import sys
from pathlib import Path

import pytest

from curator.gui.crash_trace import CrashTrace
from curator.settings import change_settings, data_dir

#: The window as its program starts it, and what is done with it once its events are served.
START = """
import ctypes, sys
from PySide6.QtCore import QTimer
from curator.gui import app
from curator.gui.dialogs.problem import ProblemDialog

make_window = app.make_window

def crash(window):
    ctypes.string_at(0)

def tell(window):
    dialog = window.desk.dialog
    if isinstance(dialog, ProblemDialog):
        print(dialog.log_view().toPlainText())
        dialog.reject()
    window.close()

def made(*arguments, **options):
    window = make_window(*arguments, **options)
    QTimer.singleShot(0, window, lambda: QTimer.singleShot(0, window, lambda: then(window)))
    return window

then = {"crash": crash, "tell": tell}[sys.argv.pop()]
app.make_window = made
raise SystemExit(app.main())
"""


def start(then: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if "FAULTHANDLER" not in name}
    return subprocess.run(
        [sys.executable, "-c", START, then],
        env={**environment, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
    )


@pytest.fixture
def logs() -> Path:
    return data_dir() / "logs"


@pytest.mark.slow
@pytest.mark.skipif("sys.platform == 'win32'", reason="ends are told otherwise there")
def test_a_native_crash_is_told_of_at_the_next_start_once(logs: Path) -> None:
    change_settings(tour_seen=True)
    crashed = start("crash")
    assert crashed.returncode < 0, crashed.stderr
    (trace,) = logs.glob("crash-*.txt")
    assert "in crash" in trace.read_text()
    told = start("tell")
    assert (told.returncode, "Segmentation fault" in told.stdout) == (0, True), told.stderr
    assert "in crash" in told.stdout
    assert "ArtScore Curator" in told.stdout
    assert not list(logs.glob("crash-*.txt"))
    again = start("tell")
    assert (again.returncode, again.stdout) == (0, ""), again.stderr
    assert not list(logs.glob("crash-*.txt"))
    assert "Segmentation fault" in (logs / "curator.log").read_text(encoding="utf-8")


def test_what_is_left_is_taken_once_and_empty_files_go(tmp_path: Path) -> None:
    (tmp_path / "crash-1.txt").write_text("Fatal Python error: Aborted\n")
    (tmp_path / "crash-2.txt").touch()
    (tmp_path / "curator.log").write_text("".join(f"entry {number}\n" for number in range(9_000)))
    trace = CrashTrace(tmp_path)
    assert trace.take_left() == "Fatal Python error: Aborted"
    assert trace.take_left() == ""
    assert [path.name for path in tmp_path.iterdir()] == ["curator.log"]
    lines = trace.end_of_log().splitlines()
    assert (lines[-1], len(lines)) == ("entry 8999", 40)


def test_where_nothing_was_ever_logged_nothing_is_left(tmp_path: Path) -> None:
    trace = CrashTrace(tmp_path / "none")
    assert (trace.take_left(), trace.end_of_log()) == ("", "")
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif("sys.platform == 'win32'", reason="ends are told otherwise there")
def test_a_running_window_s_file_is_left_to_it_and_goes_with_its_end(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from curator.gui.crash_trace import CrashTrace\n"
        "folder = Path(sys.argv[1]); running = CrashTrace(folder); running.install()\n"
        "assert CrashTrace(folder).take_left() == ''\n"
        "assert [path.stat().st_size for path in folder.iterdir()] == [0]\n"
        "running.remove(); assert not list(folder.iterdir())\n"
        # Where no file can be made, the window opens all the same.
        "(folder / 'file').touch(); CrashTrace(folder / 'file').install()"
    )
    environment = {name: value for name, value in os.environ.items() if "FAULTHANDLER" not in name}
    subprocess.run(
        [sys.executable, "-c", script, tmp_path], env=environment, check=True, timeout=60
    )


@pytest.mark.skipif("sys.platform == 'win32'", reason="has no such containers")
def test_windows_that_have_the_same_number_leave_each_other_s_files(tmp_path: Path) -> None:
    script = (
        "import os, sys; from pathlib import Path\n"
        "from curator.gui.crash_trace import CrashTrace\n"
        "os.getpid = lambda: 2\n"
        "running = CrashTrace(Path(sys.argv[1])); running.install()\n"
        "print(*sorted(path.name for path in Path(sys.argv[1]).iterdir()), flush=True)\n"
        "sys.stdin.readline(); running.remove()"
    )
    environment = {name: value for name, value in os.environ.items() if "FAULTHANDLER" not in name}
    told: list[set[str]] = []
    with contextlib.ExitStack() as running:
        for _ in range(2):
            one = subprocess.Popen(
                [sys.executable, "-c", script, tmp_path],
                env=environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
            running.enter_context(one)  # closes its input at the end
            assert one.stdout is not None
            told.append(set(one.stdout.readline().split()))
    assert [len(each) for each in told] == [1, 2]
    assert told[0] < told[1]
    assert not list(tmp_path.iterdir())


def test_who_has_the_fault_handler_already_keeps_it(tmp_path: Path) -> None:
    assert faulthandler.is_enabled(), "pytest's"
    trace = CrashTrace(tmp_path)
    trace.install()
    assert not list(tmp_path.iterdir())
    trace.remove()
    assert faulthandler.is_enabled()
