"""The Debian package of a built folder: here of a stand-in for it, a few small files."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from curator import __version__

ROOT = Path(__file__).parent.parent.parent
LIBRARY = "./usr/lib/artscore-curator"

pytestmark = pytest.mark.skipif(
    shutil.which("dpkg-deb") is None, reason="packages are made on Debian"
)


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package, of programs that any umask may have made."""
    pytest.importorskip("argparse_manpage")
    tree = tmp_path_factory.mktemp("tree")
    left_out = shutil.ignore_patterns("__pycache__", "*.safetensors", "*.ts")
    for name in ("curator", "packaging", "resources"):
        shutil.copytree(ROOT / name, tree / name, ignore=left_out)
    shutil.copy(ROOT / "CHANGELOG.md", tree)
    built = tree / "dist" / "artscore-curator"
    for name, text in (
        ("curator", "#!/bin/sh\n"),
        ("artscore-curator", "#!/bin/sh\n"),
        ("_internal/torch/bin/torch_shm_manager", "#!/bin/sh\n"),
        ("_internal/torch/tool.py", "#!/usr/bin/env python3\nprint('#!')\n"),
        ("_internal/torch/plain.py", "print()\n"),
    ):
        file = built / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        file.chmod(0o777)
    subprocess.run(
        ["sh", tree / "packaging" / "deb", sys.executable],
        env={**os.environ, "SOURCE_DATE_EPOCH": "1700000000"},
        check=True,
        capture_output=True,
        timeout=120,
    )
    (made,) = (tree / "dist").glob("*.deb")
    return made


def asked(*command: str | Path) -> str:
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60)
    return done.stdout


def test_programs_can_be_run_and_nothing_else_and_all_can_be_read(package: Path) -> None:
    lines = [line.split() for line in asked("dpkg-deb", "-c", package).splitlines()]
    modes = {line[5]: line[0] for line in lines}
    assert {line[1] for line in lines} == {"root/root"}
    runnable = {name for name, mode in modes.items() if mode == "-rwxr-xr-x"}
    assert runnable == {
        f"{LIBRARY}/{each}"
        for each in ("curator", "artscore-curator", "_internal/torch/bin/torch_shm_manager")
    }
    assert {mode for mode in modes.values() if mode[0] == "-"} == {"-rwxr-xr-x", "-rw-r--r--"}
    links = {line[5]: line[7] for line in lines if line[0][0] == "l"}
    assert links["./usr/bin/curator"] == "../lib/artscore-curator/curator"


def test_no_source_asks_for_an_interpreter_and_lines_stay_where_they_are(
    package: Path, tmp_path: Path
) -> None:
    asked("dpkg-deb", "-x", package, tmp_path)
    torch = tmp_path / LIBRARY / "_internal" / "torch"
    assert (torch / "tool.py").read_text() == "#\nprint('#!')\n"
    assert (torch / "plain.py").read_text() == "print()\n"


def test_the_desktop_and_the_shells_find_what_they_look_for(package: Path, tmp_path: Path) -> None:
    asked("dpkg-deb", "-x", package, tmp_path)
    share = tmp_path / "usr" / "share"
    for name in (
        "applications/artscore-curator.desktop",
        "bash-completion/completions/artscore-curator",
        "bash-completion/completions/curator",
        "doc/artscore-curator/copyright",
        "fish/vendor_completions.d/artscore-curator.fish",
        "fish/vendor_completions.d/curator.fish",
        "icons/hicolor/256x256/apps/artscore-curator.png",
        "lintian/overrides/artscore-curator",
        "man/man1/artscore-curator.1.gz",
        "man/man1/curator.1.gz",
        "metainfo/io.github.artscore_curator.ArtScoreCurator.metainfo.xml",
        "zsh/vendor-completions/_artscore-curator",
        "zsh/vendor-completions/_curator",
    ):
        assert (share / name).stat().st_size > 0, name


def test_apt_is_told_of_the_version_and_of_fonts(package: Path) -> None:
    assert asked("dpkg-deb", "-f", package, "Version").strip() == __version__
    assert "fonts-noto-cjk" in asked("dpkg-deb", "-f", package, "Suggests")
    assert "fonts-dejavu-core" in asked("dpkg-deb", "-f", package, "Recommends")


def test_debians_own_checks_can_read_it(package: Path) -> None:
    inside = asked("ar", "t", package) if shutil.which("ar") else ""
    if not inside:
        pytest.skip("ar is not installed")
    assert inside.split() == ["debian-binary", "control.tar.xz", "data.tar.xz"]


def test_every_complaint_that_is_passed_over_has_its_reason() -> None:
    lines = (ROOT / "packaging" / "linux" / "lintian-overrides").read_text().splitlines()
    reasons, overrides = lines[::2], lines[1::2]
    assert len(reasons) == len(overrides)
    assert all(line.startswith("# ") for line in reasons)
    assert all(line.startswith("artscore-curator: ") for line in overrides)
