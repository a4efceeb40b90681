"""What the built package holds."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """The wheel of this tree, with a small stand-in for each model file."""
    pytest.importorskip("hatchling")
    pytest.importorskip("argparse_manpage")
    tree = tmp_path_factory.mktemp("tree")
    for name in ("curator", "packaging", "resources"):
        shutil.copytree(
            ROOT / name, tree / name, ignore=shutil.ignore_patterns("__pycache__", "*.safetensors")
        )
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, tree)
    for model in (ROOT / "resources" / "models").glob("*.safetensors"):
        (tree / model.relative_to(ROOT)).write_bytes(b"a model")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", "dist"],
        cwd=tree,
        check=True,
        capture_output=True,
    )
    (built,) = (tree / "dist").glob("*.whl")
    return zipfile.ZipFile(built)


def test_resources_lie_beside_the_code(wheel: zipfile.ZipFile) -> None:
    inside = set(wheel.namelist())
    resources = [path for path in (ROOT / "resources").rglob("*") if path.is_file()]
    assert resources
    assert {f"curator/{path.relative_to(ROOT).as_posix()}" for path in resources} <= inside


def test_migrations_and_every_module_are_in_it(wheel: zipfile.ZipFile) -> None:
    inside = set(wheel.namelist())
    sources = {path.relative_to(ROOT).as_posix() for path in (ROOT / "curator").rglob("*.py")}
    assert sources <= inside


def test_nothing_else_is_in_it(wheel: zipfile.ZipFile) -> None:
    tops = {name.split("/")[0] for name in wheel.namelist()}
    assert {top for top in tops if not top.endswith((".data", ".dist-info"))} == {"curator"}


@pytest.mark.parametrize("program", ["curator", "artscore-curator"])
def test_pages_and_scripts_of_each_program_lie_where_pipx_looks(
    wheel: zipfile.ZipFile, program: str
) -> None:
    (share,) = {name.split("share/")[0] for name in wheel.namelist() if ".data/data/" in name}

    def text(name: str) -> str:
        return wheel.read(f"{share}share/{name}").decode()

    assert text(f"man/man1/{program}.1").startswith(f".TH {program.upper()}".replace("-", r"\-"))
    bash = text(f"bash-completion/completions/{program}")
    assert bash.rstrip().endswith(f" -F _shtab_{program.replace('-', '_')} {program}")
    assert text(f"zsh/site-functions/_{program}").startswith(f"#compdef {program}\n")
    assert f"complete -c {program} " in text(f"fish/vendor_completions.d/{program}.fish")


def test_both_commands_are_named(wheel: zipfile.ZipFile) -> None:
    (entry_points,) = (name for name in wheel.namelist() if name.endswith("entry_points.txt"))
    text = wheel.read(entry_points).decode()
    assert "curator = curator.cli:main" in text
    assert "artscore-curator = curator.cli.gui:main" in text


def test_what_the_program_looks_for_at_run_time_is_in_it(wheel: zipfile.ZipFile) -> None:
    inside = set(wheel.namelist())
    wanted = {
        "curator/resources/models/default.safetensors",
        "curator/resources/models/default.md",
        "curator/resources/icons/artscore-curator.svg",
        "curator/resources/icons/png/artscore-curator-256.png",
        "curator/resources/recovery.md",
        "curator/library/migrations/env.py",
        "curator/library/migrations/versions/rev_0001_first.py",
    }
    assert wanted <= inside
    spoken = {path.name for path in (ROOT / "resources" / "translations").glob("*.qm")}
    assert {f"curator/resources/translations/{name}" for name in spoken} <= inside
    assert "curator/resources/translations/sentences.txt" in inside
    guide = (ROOT / "resources" / "help").rglob("*.md")
    pages = {file.relative_to(ROOT).as_posix() for file in guide}
    assert len(pages) == 9 + 10 * len(spoken)
    assert {f"curator/{page}" for page in pages} <= inside
