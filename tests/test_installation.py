"""What is advised where an optional library is missing: what works in this very installation."""

from __future__ import annotations

import json
import shlex
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from curator import installation
from curator.installation import Kind, how_to_add, requirements, this_installation

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
EXTRAS = sorted(set(PROJECT["optional-dependencies"]) - {"test"})

pytestmark = pytest.mark.skipif("sys.platform == 'win32'", reason="shells quote otherwise there")

Advise = Callable[[str], list[str]]


def command_in(sentence: str) -> list[str]:
    """The words of the command that a sentence holds, as a shell takes them."""
    _, command, _ = sentence.split("`")
    return shlex.split(command)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A source tree in a folder with a space, without an environment."""
    tree = tmp_path / "my tree"
    (tree / "packaging").mkdir(parents=True)
    (tree / "packaging" / "setup").touch()
    return tree


@pytest.fixture
def prefix(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The environment of the Python that seems to run."""
    prefix = tmp_path / "environment"
    prefix.mkdir()
    monkeypatch.setattr(sys, "prefix", str(prefix))
    monkeypatch.setattr(sys, "executable", str(prefix / "bin" / "python"))
    return prefix


def test_packaging_setup_is_named_where_it_made_the_environment(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tree / ".venv").mkdir()
    (tree / ".venv" / "made-at").write_text(f"{tree / '.venv'}\n")
    monkeypatch.setattr(sys, "prefix", str(tree / ".venv"))
    here = this_installation(tree)
    assert here.kind is Kind.SET_UP
    assert shlex.split(here.adding("ray")) == [str(tree / "packaging" / "setup"), "ray"]
    assert str(tree / ".venv" / "ready") in here.mending(["numpy"])


def test_another_python_takes_the_extra_of_the_tree_that_it_runs(tree: Path, prefix: Path) -> None:
    here = this_installation(tree)
    assert here.kind is Kind.SOURCE
    assert shlex.split(here.adding("parquet")) == [
        sys.executable, "-m", "pip", "install", "-e", f"{tree}[parquet]",
    ]  # fmt: skip


@pytest.mark.parametrize("extra", EXTRAS)
def test_pipx_is_given_all_that_the_extra_requires(
    tmp_path: Path, prefix: Path, extra: str
) -> None:
    (prefix / "pipx_metadata.json").write_text("{}")
    here = this_installation(tmp_path)
    assert here.kind is Kind.PIPX
    pipx, inject, name, *packages = shlex.split(here.adding(extra))
    assert (pipx, inject, name) == ("pipx", "inject", "environment")
    declared = PROJECT["optional-dependencies"][extra]
    assert {bounds(each) for each in packages} == {bounds(each) for each in declared}


def bounds(requirement: str) -> tuple[str, ...]:
    """A requirement's name and bounds, of which packagers change order and case."""
    start = min(requirement.index(each) for each in "<>!" if each in requirement)
    return (requirement[:start].lower(), *sorted(requirement[start:].split(",")))


def test_pipx_installs_from_where_it_did_where_nothing_tells_the_requirements(
    tmp_path: Path, prefix: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = {"main_package": {"package_or_url": "/downloads/a wheel.whl"}}
    (prefix / "pipx_metadata.json").write_text(json.dumps(told))
    monkeypatch.setattr(installation, "requirements", lambda _: [])
    words = shlex.split(this_installation(tmp_path).adding("ray"))
    assert words == ["pipx", "install", "--force", "/downloads/a wheel.whl[ray]"]


def test_pip_is_that_of_the_python_that_runs(tmp_path: Path, prefix: Path) -> None:
    here = this_installation(tmp_path)
    assert here.kind is Kind.PIP
    pip = [sys.executable, "-m", "pip", "install"]
    assert shlex.split(here.adding("ray")) == [*pip, "artscore-curator[ray]"]
    assert command_in(here.mending(["numpy<3,>=2.4"])) == [*pip, "numpy<3,>=2.4"]


def test_an_environment_without_pip_is_left_to_uv(
    tmp_path: Path, prefix: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(installation, "find_spec", lambda name: None)
    words = shlex.split(this_installation(tmp_path).adding("ray"))
    assert words == [
        "uv", "pip", "install", "--python", sys.executable, "artscore-curator[ray]",
    ]  # fmt: skip


def test_a_packaged_program_names_the_wheel_that_takes_extras(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    said = how_to_add("ray")
    assert "can't take it in" in said
    (pipx, install, wheel) = command_in(said)
    assert (pipx, install) == ("pipx", "install")
    assert wheel.startswith("./artscore_curator-"), "pipx drops the extras of a bare file name"
    assert wheel.endswith(".whl[ray]")


def test_what_is_required_always_is_apart_from_what_extras_add() -> None:
    declared = {bounds(each) for each in PROJECT["dependencies"]}
    assert {bounds(each) for each in requirements()} == declared
