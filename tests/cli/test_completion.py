"""The scripts for shells and the manual page: all that the parser knows, in their language."""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from curator.cli import build_parser

Curator = Callable[..., tuple[int, str, str]]

ROOT = Path(__file__).parent.parent.parent

#: Asks bash what it would complete the words of its arguments with.
ASK_BASH = """
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
program=${COMP_WORDS[0]}
completer=$(complete -p "$program" | sed 's/.*-F \\([^ ]*\\).*/\\1/')
$completer "$program" "${COMP_WORDS[COMP_CWORD]}"
printf '%s\\n' "${COMPREPLY[@]}"
"""


def commands(
    parser: argparse.ArgumentParser, above: tuple[str, ...] = ()
) -> Iterator[tuple[str, ...]]:
    """Every subcommand, and every action below it."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, subparser in action.choices.items():
                yield (*above, name)
                yield from commands(subparser, (*above, name))


COMMANDS = list(commands(build_parser()))


@pytest.fixture(params=["bash", "zsh", "fish"])
def script(request: pytest.FixtureRequest, curator: Curator, tmp_path: Path) -> Path:
    """The script for each shell; its name ends in the shell's."""
    status, out, err = curator("completion", request.param)
    assert (status, err) == (0, "")
    path = tmp_path / f"curator.{request.param}"
    path.write_text(out, encoding="utf-8")
    return path


def test_every_subcommand_is_in_the_script_and_the_shell_understands_it(script: Path) -> None:
    text = script.read_text(encoding="utf-8")
    for command in COMMANDS:
        assert re.search(rf"\b{command[-1]}\b", text), command
    shell = shutil.which(script.suffix[1:])
    if shell is not None:
        subprocess.run([shell, "-n", script], check=True, timeout=60)


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
@pytest.mark.parametrize(
    ("words", "completed"),
    [
        (["d"], {"doctor", "duplicates"}),
        (["model", "u"], {"use"}),
        (["score", "--dev"], {"--device"}),
        (["score", "--device", "c"], {"cpu", "cuda"}),
        (["doctor", "w"], {"watching", "window"}),
        (["score", "--csv", "{here}/"], {"{here}/a.csv", "{here}/folder"}),
        (["score", "{here}/"], {"{here}/folder"}),
        (["completion", "fish", "a"], {"artscore-curator"}),
    ],
)
def test_bash_completes(
    curator: Curator, tmp_path: Path, words: list[str], completed: set[str]
) -> None:
    assert completions(curator, tmp_path, "curator", words) == completed


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
@pytest.mark.parametrize(
    ("words", "completed"),
    [(["--v"], {"--version"}), (["{here}/"], {"{here}/a.csv", "{here}/folder"})],
)
def test_bash_completes_the_window_s_program(
    curator: Curator, tmp_path: Path, words: list[str], completed: set[str]
) -> None:
    assert completions(curator, tmp_path, "artscore-curator", words) == completed


def completions(curator: Curator, tmp_path: Path, program: str, words: list[str]) -> set[str]:
    """What bash offers after a program and words; {here} is a folder with a file and a folder."""
    here = tmp_path / "here"
    (here / "folder").mkdir(parents=True)
    (here / "a.csv").touch()
    script = tmp_path / "script"
    script.write_text(curator("completion", "bash", program)[1], encoding="utf-8")
    done = subprocess.run(
        ["bash", "-c", ASK_BASH, "bash", script, program]
        + [word.format(here=here) for word in words],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    found = {line.rstrip("/") for line in done.stdout.split("\n")} - {""}
    return {line.replace(str(here), "{here}") for line in found}


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The manual page, as packaging writes it."""
    pytest.importorskip("argparse_manpage")
    path = tmp_path_factory.mktemp("page") / "curator.1"
    subprocess.run(
        [sys.executable, ROOT / "packaging" / "manpage.py", path], check=True, timeout=60
    )
    return path


def test_the_manual_page_has_every_subcommand(page: Path) -> None:
    text = page.read_text(encoding="utf-8").replace("\\", "")
    for command in COMMANDS:
        assert f"curator {' '.join(command)}" in text, command
    for heading in ("NAME", "SYNOPSIS", "EXIT STATUS", "ENVIRONMENT", "FILES"):
        assert re.search(rf'^\.SH "?{heading}"?$', text, re.MULTILINE), heading


@pytest.mark.skipif(shutil.which("groff") is None, reason="groff is not installed")
def test_groff_warns_of_nothing_in_the_manual_page(page: Path) -> None:
    done = subprocess.run(
        ["groff", "-man", "-Tutf8", "-ww", "-z", page], capture_output=True, timeout=60, check=True
    )
    assert done.stderr == b""
