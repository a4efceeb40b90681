"""What a packaged program starts with, run by Python as the programs would run it."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from curator.cli import USAGE_ERROR, main
from curator.images import isolation
from curator.images.decoding_process import receive, send
from curator.images.isolation import DECODE_ARGUMENT

ROOT = Path(__file__).parent.parent.parent
PROGRAM = ROOT / "packaging" / "program.py"


@pytest.mark.parametrize("running", ["curator", "artscore-curator", "artscore-curator.exe"])
def test_a_packaged_program_decodes_in_its_command_beside_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, running: str
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / running))
    command, argument = isolation.decoding_command()
    assert Path(command) == tmp_path.resolve() / f"curator{Path(running).suffix}"
    assert argument == DECODE_ARGUMENT


def test_a_link_to_the_program_leads_to_its_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "lib").mkdir()
    (tmp_path / "lib" / "artscore-curator").touch()
    link = tmp_path / "artscore-curator"
    link.symlink_to(tmp_path / "lib" / "artscore-curator")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(link))
    assert Path(isolation.decoding_command()[0]).parent == (tmp_path / "lib").resolve()


def test_the_program_decodes_when_it_is_asked_to() -> None:
    data = io.BytesIO()
    Image.new("RGB", (40, 30), (10, 200, 30)).save(data, "PNG")
    process = subprocess.Popen(
        [sys.executable, str(PROGRAM), DECODE_ARGUMENT],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert receive(process.stdout)[0] == {"ready": True}
        send(process.stdin, {"name": "a.png", "preprocess": "squash"}, data.getvalue())
        assert receive(process.stdout)[0] == {"width": 40, "height": 30}
        send(process.stdin, {})
        words, pixels = receive(process.stdout)
        assert words["shape"] == [224, 224, 3]
        assert len(pixels) == 224 * 224 * 3
        process.stdin.close()
        assert process.wait(60) == 0


def test_other_programs_get_their_own_libraries_back() -> None:
    code = (
        "import program\n"
        "before = {'LD_LIBRARY_PATH': '/bundle', 'LD_LIBRARY_PATH_ORIG': '/theirs', 'HOME': '/h'}\n"
        "program.give_back_library_paths(before)\n"
        "assert before == {'LD_LIBRARY_PATH': '/theirs', 'HOME': '/h'}, before\n"
        "program.sys.frozen = True\n"
        "before = {'LD_LIBRARY_PATH': '/bundle'}\n"
        "program.give_back_library_paths(before)\n"
        "assert before == {'PYINSTALLER_RESET_ENVIRONMENT': '1'}, before\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(PROGRAM.parent), "PYTHONDONTWRITEBYTECODE": "1"}
    subprocess.run([sys.executable, "-c", code], env=environment, check=True, timeout=60)


@pytest.mark.parametrize(
    ("module", "extra", "arguments"),
    [
        ("ray", "ray", ["score", "{here}", "--engine", "ray", "--out", "{here}/out"]),
        ("psycopg", "postgres", ["library", "check", "--library", "postgresql://localhost/none"]),
    ],
)
def test_a_packaged_program_says_who_has_what_it_cannot_take_in(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    module: str,
    extra: str,
    arguments: list[str],
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setitem(sys.modules, module, None)
    assert main([each.format(here=tmp_path) for each in arguments]) == USAGE_ERROR
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "packaged program can't take it in" in said
    assert f".whl[{extra}]" in said


def test_without_an_argument_of_its_own_it_is_the_command() -> None:
    said = subprocess.run(
        [sys.executable, str(PROGRAM), "--version"],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert said.stdout.startswith("curator ")
