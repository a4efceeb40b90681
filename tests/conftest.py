"""What every test shares: a home of its own, no screen, and nothing left running."""

from __future__ import annotations

import os
import shutil
import signal
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import Any

import hypothesis
import pytest

from curator.images import isolation
from curator.images.isolation import Decoders
from tests.images.troubled_process import COMMAND

# All of this is read when Qt, torch or the program are imported, so it is set before they are.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["CURATOR_HOME"] = tempfile.mkdtemp(prefix="curator-tests-")
os.environ.pop("CURATOR_TORCH", None)
if "PYTEST_XDIST_WORKER" in os.environ:
    os.environ.setdefault("OMP_NUM_THREADS", "1")

# A shell's background jobs ignore Ctrl-C, and so would the commands that tests interrupt.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

hypothesis.settings.register_profile("curator", deadline=None)
hypothesis.settings.load_profile("curator")

#: Seconds that a thread has, after its test, to end by itself.
GRACE_S = 5.0


def pytest_unconfigure() -> None:
    """Remove the home that stood in before the first test had its own."""
    shutil.rmtree(os.environ["CURATOR_HOME"], ignore_errors=True)


@pytest.fixture(scope="session")
def torchvision() -> ModuleType:
    """torchvision as the reference to compare with, its transforms and models imported."""
    pytest.importorskip("torch")
    if not _is_installed("torchvision"):
        pytest.skip("torchvision is not installed")
    from curator.training.operators import import_with_torchvision

    import_with_torchvision("torchvision")
    import torchvision.models
    import torchvision.transforms

    return torchvision


def _is_installed(name: str) -> bool:
    return find_spec(name) is not None


@pytest.fixture(autouse=True)
def curator_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the program keeps its settings, library, models and thumbnails in this test."""
    home = tmp_path.parent / f"{tmp_path.name}-home"
    monkeypatch.setenv("CURATOR_HOME", str(home))
    return home


@pytest.fixture(autouse=True)
def nothing_left_running(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail a test that leaves a thread, a Qt thread, a pool's work or a timer running."""
    before = set(threading.enumerate())
    qt_left = _watch_qt(monkeypatch) if "PySide6.QtCore" in sys.modules else None
    yield
    left = [f"thread {thread.name}" for thread in _unfinished(before)]
    if qt_left is not None:
        left += qt_left()
    assert not left, f"left running: {', '.join(left)}"


@pytest.fixture
def public_folder() -> Iterator[Path]:
    """A folder that any user of the machine can reach, as pytest's own are not."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o777)
        yield Path(folder)


@pytest.fixture
def troubled_decoders(monkeypatch: pytest.MonkeyPatch) -> Iterator[Decoders]:
    """Let a file's last bytes choose what its reader suffers: see `troubled_process`."""
    if sys.platform == "win32":
        pytest.skip("ends are told otherwise there")
    made = Decoders(COMMAND)
    monkeypatch.setattr(isolation, "shared_decoders", lambda: made)
    yield made
    made.close()


def _unfinished(before: set[threading.Thread]) -> list[threading.Thread]:
    """The threads started since `before` that don't end within `GRACE_S`."""
    # A dummy stands for a thread that Python did not start (a Qt one): it never ends.
    started = [
        thread
        for thread in threading.enumerate()
        if thread not in before
        and not isinstance(thread, threading._DummyThread)
        and type(thread).__module__ != "tqdm._monitor"
    ]
    for thread in started:
        thread.join(GRACE_S)
    return [thread for thread in started if thread.is_alive()]


def _watch_qt(monkeypatch: pytest.MonkeyPatch) -> Callable[[], list[str]]:
    """Note every QThread and QTimer started from now on; returns what tells those left."""
    from PySide6.QtCore import QCoreApplication, QEvent, QThread, QThreadPool, QTimer
    from shiboken6 import isValid

    started: list[Any] = []

    def noting(start: Callable[..., None]) -> Callable[..., None]:
        def start_and_note(self: Any, *arguments: Any) -> None:
            started.append(self)
            start(self, *arguments)

        return start_and_note

    monkeypatch.setattr(QThread, "start", noting(QThread.start))
    monkeypatch.setattr(QTimer, "start", noting(QTimer.start))

    def left() -> list[str]:
        names = []
        # Closed windows wait for an event loop to delete them, with the timers they own.
        if QCoreApplication.instance() is not None:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        for each in started:
            if not isValid(each):
                continue
            if isinstance(each, QThread) and not each.wait(int(GRACE_S * 1000)):
                names.append(f"QThread {each.objectName() or type(each).__name__}")
            elif isinstance(each, QTimer) and each.isActive():
                names.append(f"QTimer of {type(each.parent()).__name__} {each.objectName()}")
        if not QThreadPool.globalInstance().waitForDone(int(GRACE_S * 1000)):
            names.append("work in the global QThreadPool")
        return names

    return left
